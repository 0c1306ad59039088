/** The hashes by which a browser can tell that a file is as it was built. */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Files that no page loads: those of servers and of the command line. */
const NOT_LOADED = /^(server|cli\.js$)/;

/**
 * Writes `integrity.json` into a folder: for each file that pages load, what the attribute `integrity` of a script's
 * tag takes, and the member `integrity` of an import map.
 */
export function integrity(out) {
  const files = readdirSync(out)
    .filter((name) => /\.(js|wasm)$/.test(name) && !NOT_LOADED.test(name))
    .sort();
  const hashes = files.map((name) => [name, hashOf(readFileSync(join(out, name)))]);
  writeFileSync(join(out, "integrity.json"), JSON.stringify(Object.fromEntries(hashes), null, 2) + "\n");
}

function hashOf(bytes) {
  return `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
}
