/** The package in test runners, whose pages are simulated, and required in Node. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { node, run } from "./installed.mjs";

describe("test runners", { concurrency: true }, () => {
  test("Jest, with and without a page, and with packages transformed: links come, nothing is to be set up", async () => {
    await run("jest", "jest");
  });

  test("Vitest with a simulated page: links come, nothing is to be set up", async () => {
    await run("vitest", "vitest", "run");
  });
});

const ENTRIES = ["", "/inline", "/react", "/inline/react", "/explain", "/server", "/web"];

for (const entry of ENTRIES.map((path) => `smart-script-wasm${path}`)) {
  test(`${entry} can be required in Node, and has what it has when it is imported`, async () => {
    const program = `
      const required = require(${JSON.stringify(entry)});
      import(${JSON.stringify(entry)}).then((imported) => {
        const names = (module) => Object.keys(module).filter((name) => name !== "__esModule").sort();
        console.log(JSON.stringify([names(required), names(imported)]));
      });`;
    const [required, imported] = JSON.parse(await node("--input-type=commonjs", "--eval", program));
    assert.deepEqual(required, imported);
    assert.ok(required.length > 0);
  });
}
