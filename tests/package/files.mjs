/** Which files are in the package, and what tools that check packages say about it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { PKG } from "../page/harness.mjs";
import { run, runIn, tarball } from "./installed.mjs";

/** The entries that can be imported; README says who each is for. */
const ENTRIES = [
  "smart-script-wasm",
  "smart-script-wasm/inline",
  "smart-script-wasm/server",
  "smart-script-wasm/explain",
  "smart-script-wasm/react",
  "smart-script-wasm/inline/react",
  "smart-script-wasm/web",
  "smart-script-wasm/script",
  "smart-script-wasm/all-javascript",
  "smart-script-wasm/package.json",
];

test("npm packs the expected files and no others", async () => {
  const [{ files }] = JSON.parse(await runIn(PKG, "npm", ["pack", "--dry-run", "--json"]));
  assert.deepEqual(files.map(({ path }) => path).sort(), [
    "CHANGELOG.md",
    "LICENSE",
    "LICENSE-parts.txt",
    "README.md",
    "explain.d.ts",
    "explain.js",
    "index.d.ts",
    "index.js",
    "inline.d.ts",
    "inline.js",
    "package.json",
    "react-inline.d.ts",
    "react-inline.js",
    "react.d.ts",
    "react.js",
    "script.d.ts",
    "server-node.js",
    "server.d.ts",
    "server.js",
    "smart-script-all-javascript.js",
    "smart-script-banner.js",
    "smart-script-consent.js",
    "smart-script-debug-twin.js",
    "smart-script-debug.js",
    "smart-script-explain.js",
    "smart-script-inspector.js",
    "smart-script-observe.js",
    "smart-script-qr-twin.js",
    "smart-script-qr.js",
    "smart-script-twin.js",
    "smart-script.js",
    "smart_script.wasm",
    "smart_script_web_bg.wasm",
    "types.d.ts",
    "web.d.ts",
    "web.js",
  ]);
});

test("publint finds nothing", async () => {
  const found = await run(".", "publint", tarball, "--strict", "--level=suggestion");
  assert.match(found, /All good!/);
});

test("attw finds only what it finds in every package of ES modules", async () => {
  // The wasm files are there to be served, and are no modules. If attw finds another problem, it exits with an error.
  const served = ["./smart_script.wasm", "./smart_script_web_bg.wasm"];
  const options = ["--exclude-entrypoints", ...served, "--profile", "esm-only", "--no-emoji"];
  const found = await run(".", "attw", tarball, ...options);
  for (const resolution of ["node16 (from ESM)", "bundler"]) {
    assert.equal(found.split(`\n${resolution}: OK`).length - 1, ENTRIES.length, found);
  }
});

for (const project of ["tsconfig.json", "tsconfig.node16.json", "tsconfig.server.json"]) {
  test(`types/${project}: correct code compiles, and mistakes are errors`, async () => {
    assert.equal(await run("types", "tsc", "-p", project), "");
  });
}
