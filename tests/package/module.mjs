/** The entry with the wasm-bindgen module, as docs/rust.md imports it. */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { documented } from "../docs/markdown.mjs";
import { project, run } from "./installed.mjs";
import { PAGE, isLinked } from "./module-page.mjs";
import { browser, files } from "./site.mjs";

describe("the wasm-bindgen module", () => {
  before(() => {
    writeFileSync(join(project, "web/main.js"), documented("docs/rust.md", "js"));
    writeFileSync(join(project, "web/index.html"), PAGE);
  });

  test("vite: the guide's example has its links, and the wasm a file of its own", async () => {
    await run("web", "vite", "build", "--logLevel", "warn");
    await isLinked(await browser.visit(files("web/dist")));
  });

  test("webpack: the guide's example has its links, and the wasm a file of its own", async () => {
    await run("web", "webpack", "--output-path", "webpack");
    mkdirSync(join(project, "web/webpack"), { recursive: true });
    writeFileSync(join(project, "web/webpack/index.html"), PAGE);
    await isLinked(await browser.visit(files("web/webpack")));
  });

  test("esbuild: the guide's example has its links where the wasm lies beside the script", async () => {
    await run(
      "web",
      "esbuild",
      "main.js",
      "--bundle",
      "--format=esm",
      "--outdir=esbuild",
      "--log-level=warning",
    );
    writeFileSync(join(project, "web/esbuild/index.html"), PAGE);
    const name = "smart_script_web_bg.wasm";
    copyFileSync(join(project, "node_modules/smart-script-wasm", name), join(project, "web/esbuild", name));
    await isLinked(await browser.visit(files("web/esbuild")));
  });
});
