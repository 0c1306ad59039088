/** The licences of the npm packages that the scripts contain parts of. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../tools.mjs";

/**
 * Writes them into a folder.
 *
 * @param {string} out
 * @param {Iterable<string>} contained the packages' names
 */
export function licences(out, contained) {
  const texts = [...contained].sort().map((name) => {
    const text = readFileSync(join(root, "node_modules", name, "LICENSE"), "utf8");
    return `Parts of ${name} are in server.js and server-node.js:\n\n${text.trim()}\n`;
  });
  writeFileSync(join(out, "LICENSE-parts.txt"), texts.join("\n\n"));
}
