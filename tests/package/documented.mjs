/** The code blocks that README shows for the package, for tests to run. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/tools.mjs";

const README = readFileSync(join(root, "README.md"), "utf8");
const [, section] = README.match(/^## From npm\n(.*?)^## /ms);

/** The section's blocks of one language, in order. */
export function blocks(language) {
  return [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code);
}

/** The example for the wasm-bindgen module. */
export function moduleBlock() {
  return README.match(/^```js\n(import init, .*?)^```$/ms)[1];
}
