/** integrity.json: the hashes with which a browser loads the files, and refuses others. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { project } from "./installed.mjs";

const PACKAGE = join(project, "node_modules/smart-script-wasm");
const HASHES = JSON.parse(readFileSync(join(PACKAGE, "integrity.json"), "utf8"));

test("integrity.json has the hash of each file that pages load", () => {
  const loaded = readdirSync(PACKAGE).filter(
    (name) => /\.(js|wasm)$/.test(name) && !/^(server|cli\.js$)/.test(name),
  );
  assert.deepEqual(Object.keys(HASHES), loaded.sort());
  for (const [name, hash] of Object.entries(HASHES)) {
    const digest = createHash("sha384")
      .update(readFileSync(join(PACKAGE, name)))
      .digest("base64");
    assert.equal(hash, `sha384-${digest}`);
  }
});
