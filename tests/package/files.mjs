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
  "smart-script-wasm/observe",
  "smart-script-wasm/consent",
  "smart-script-wasm/banner",
  "smart-script-wasm/qr",
  "smart-script-wasm/debug",
  "smart-script-wasm/inspector",
  "smart-script-wasm/javascript",
  "smart-script-wasm/on-demand",
  "smart-script-wasm/web",
  "smart-script-wasm/attribution",
  "smart-script-wasm/ad-url",
  "smart-script-wasm/set-up",
  "smart-script-wasm/script",
  "smart-script-wasm/all-javascript",
  "smart-script-wasm/integrity.json",
  "smart-script-wasm/package.json",
];

test("npm packs the expected files and no others", async () => {
  const [{ files }] = JSON.parse(await runIn(PKG, "npm", ["pack", "--dry-run", "--json"]));
  assert.deepEqual(files.map(({ path }) => path).sort(), [
    "CHANGELOG.md",
    "LICENSE",
    "LICENSE-parts.txt",
    "README.md",
    "ad-url.d.ts",
    "ad-url.js",
    "attribution.d.ts",
    "attribution.js",
    "banner.js",
    "cli.js",
    "consent.js",
    "debug.js",
    "explain.cjs",
    "explain.d.cts",
    "explain.d.ts",
    "explain.js",
    "index.cjs",
    "index.d.cts",
    "index.d.ts",
    "index.js",
    "inline.d.ts",
    "inline.js",
    "inspector.js",
    "integrity.json",
    "javascript.js",
    "observe.js",
    "on-demand.js",
    "package.json",
    "part.d.cts",
    "part.d.ts",
    "parts.cjs",
    "qr.js",
    "react-inline.d.ts",
    "react-inline.js",
    "react.cjs",
    "react.d.cts",
    "react.d.ts",
    "react.js",
    "script.d.ts",
    "server-node.js",
    "server.cjs",
    "server.d.cts",
    "server.d.ts",
    "server.js",
    "set-up.d.ts",
    "set-up.js",
    "smart-script-all-javascript.js",
    "smart-script-banner.js",
    "smart-script-consent.js",
    "smart-script-debug-twin.js",
    "smart-script-debug.js",
    "smart-script-explain.js",
    "smart-script-inspector.js",
    "smart-script-observe.js",
    "smart-script-parts.js",
    "smart-script-qr-twin.js",
    "smart-script-qr.js",
    "smart-script-twin.js",
    "smart-script.js",
    "smart_script.wasm",
    "smart_script_web_bg.wasm",
    "studio/index.html",
    "studio/studio.css",
    "studio/studio.js",
    "types.d.cts",
    "types.d.ts",
    "web.cjs",
    "web.d.cts",
    "web.d.ts",
    "web.js",
  ]);
});

test("publint finds nothing", async () => {
  const found = await run(".", "publint", tarball, "--strict", "--level=suggestion");
  assert.match(found, /All good!/);
});

test("attw finds nothing, in modules and in CommonJS", async () => {
  // The wasm files are there to be served, and are no modules. The tag's own files and those of the sandbox and the studio
  // are modules alone. If attw finds another problem, it exits with an error.
  const served = ["./smart_script.wasm", "./smart_script_web_bg.wasm"];
  const modulesAlone = ["./attribution", "./ad-url", "./set-up", "./script", "./all-javascript"];
  const options = ["--format", "json", "--profile", "node16", "--exclude-entrypoints"];
  const { analysis } = JSON.parse(await run(".", "attw", tarball, ...options, ...served, ...modulesAlone));
  // A pattern has no types of its own.
  const checked = Object.values(analysis.entrypoints).filter(({ subpath }) => !subpath.includes("*"));
  assert.deepEqual(
    checked.map(({ subpath }) => subpath),
    ENTRIES.map((entry) => entry.replace("smart-script-wasm", ".")).filter(
      (entry) => !modulesAlone.includes(entry),
    ),
  );
  for (const { subpath, resolutions } of checked) {
    for (const kind of ["node16-cjs", "node16-esm", "bundler"]) {
      assert.ok(resolutions[kind].resolution, `${subpath}, ${kind}`);
    }
  }
  // Node 10, which knows no entries of a package, is not asked.
  const found = analysis.problems.filter(({ resolutionKind }) => resolutionKind !== "node10");
  assert.deepEqual(found, []);
});

for (const project of [
  "tsconfig.json",
  "tsconfig.node16.json",
  "tsconfig.commonjs.json",
  "tsconfig.server.json",
]) {
  test(`types/${project}: correct code compiles, and mistakes are errors`, async () => {
    assert.equal(await run("types", "tsc", "-p", project), "");
  });
}
