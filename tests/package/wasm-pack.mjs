/**
 * What `wasm-pack build` makes. `MODULE_FOR_BUNDLERS` is the folder of crates/web, built with `--target bundler`;
 * with `--target web` it is tested by tests/page/module.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/tools.mjs";
import { documented } from "../docs/markdown.mjs";
import { project, run } from "./installed.mjs";
import { PAGE, isLinked } from "./module-page.mjs";
import { browser, files } from "./site.mjs";

const { MODULE_FOR_BUNDLERS } = process.env;

test("for bundlers: webpack makes a page of the guide's example, without `init`", async () => {
  assert.ok(MODULE_FOR_BUNDLERS, "MODULE_FOR_BUNDLERS names no folder: see HACKING.md, `wasm-pack`.");
  const code = documented("docs/rust.md", "js")
    .replace("import init, {", "import {")
    .replace('"smart-script-wasm/web"', JSON.stringify(join(MODULE_FOR_BUNDLERS, "smart_script_web.js")))
    .replace("await init();\n", "");
  writeFileSync(join(project, "wasm-pack/main.js"), code);
  await run("wasm-pack", "webpack");
  writeFileSync(join(project, "wasm-pack/dist/index.html"), PAGE);
  await isLinked(await browser.visit(files("wasm-pack/dist")));
});

test("without a path it says where the module is, and leaves pkg/ as it is", () => {
  const pkg = () => {
    const folder = join(root, "pkg");
    const hash = createHash("sha256");
    const isFile = (name) => statSync(join(folder, name)).isFile();
    for (const name of readdirSync(folder, { recursive: true }).filter(isFile).sort()) {
      hash.update(name).update(readFileSync(join(folder, name)));
    }
    return hash.digest("hex");
  };
  const before = pkg();
  const { status, stderr } = spawnSync("wasm-pack", ["build", "--target", "web"], {
    cwd: root,
    encoding: "utf8",
  });
  assert.notEqual(status, 0);
  assert.match(stderr, /Build it with: wasm-pack build crates\/web --target web/);
  assert.equal(pkg(), before);
});
