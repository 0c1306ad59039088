/** The code blocks that README shows for the package, for tests to run. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/tools.mjs";

const [, section] = readFileSync(join(root, "README.md"), "utf8").match(/^## From npm\n(.*?)^## /ms);

/** The section's blocks of one language, in order. */
export function blocks(language) {
  return [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code);
}
