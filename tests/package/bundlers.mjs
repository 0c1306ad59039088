/** Pages that bundlers have built, as visitors get them. */
import assert from "node:assert/strict";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { load, project, run } from "./installed.mjs";
import { HOST, files, browser } from "./site.mjs";

describe("bundlers", () => {
  /** Puts the page's HTML into a folder, which some bundlers leave to the site. */
  function withHtml(folder) {
    mkdirSync(join(project, folder), { recursive: true });
    cpSync(join(project, "landing.html"), join(project, folder, "index.html"));
    return folder;
  }

  /** Checks that the program came as a wasm file, and that its twin in JavaScript was not requested. */
  function isStreamed({ requests }, name) {
    assert.equal(requests.filter((path) => name.test(path)).length, 1, requests.join("\n"));
    assert.ok(!requests.some(isTwin), requests.join("\n"));
  }

  const isTwin = (path) => /twin/.test(path);

  /** Checks that the whole program is in the script, so that no other file was requested. */
  function isInline({ requests }) {
    assert.ok(!requests.some((path) => isTwin(path) || path.endsWith(".wasm")), requests.join("\n"));
  }

  test("vite: the wasm is streamed from a file of its own, by its hashed name", async () => {
    await run(withHtml("vite"), "vite", "build", "--logLevel", "warn");
    const page = await browser.visit(files("vite/dist"));
    await browser.isLinked(page);
    isStreamed(page, /^\/assets\/smart_script-[\w-]{8}\.wasm$/);
  });

  const VITE_SAYS = [/^debug: \[vite\] connecting/, /^debug: \[vite\] connected/];

  /** Starts Vite's development server with a configuration, and closes it after the test. */
  async function developing(test, version, config) {
    const { createServer } = await load(version);
    const { server } = browser.world;
    const vite = await createServer({
      root: join(project, withHtml("vite")),
      logLevel: "error",
      server: { middlewareMode: true, allowedHosts: [HOST], hmr: { server } },
      ...config,
    });
    test.after(() => vite.close());
    return vite.middlewares;
  }

  test("vite's development server: the wasm is streamed", async (test) => {
    const page = await browser.visit(await developing(test, "vite", { cacheDir: "8" }));
    await browser.isLinked(page, VITE_SAYS);
    isStreamed(page, /\/smart_script\.wasm$/);
  });

  test("vite 7's development server, which moves packages away from their files: JavaScript answers", async (test) => {
    const page = await browser.visit(await developing(test, "vite-7", { cacheDir: "7" }));
    await browser.isLinked(page, VITE_SAYS);
    assert.ok(page.requests.some(isTwin), page.requests.join("\n"));
  });

  test("vite 7's development server, told to leave the package where it is: the wasm is streamed", async (test) => {
    const optimizeDeps = { exclude: ["smart-script-wasm"] };
    const page = await browser.visit(
      await developing(test, "vite-7", { optimizeDeps, cacheDir: "7-excluded" }),
    );
    await browser.isLinked(page, VITE_SAYS);
    isStreamed(page, /\/smart_script\.wasm$/);
  });

  test("webpack: the wasm is streamed from a file of its own, by its hashed name", async () => {
    await run("webpack", "webpack");
    const page = await browser.visit(files(withHtml("webpack/dist")));
    await browser.isLinked(page);
    isStreamed(page, /^\/[\da-f]{20}\.wasm$/);
  });

  test("rollup: everything is in the script", async () => {
    await run("rollup", "rollup", "--config", "--silent");
    const page = await browser.visit(files(withHtml("rollup/dist")));
    await browser.isLinked(page);
    isInline(page);
  });

  test("rollup with a plugin for assets: the wasm is streamed from a file of its own", async () => {
    await run("rollup-streamed", "rollup", "--config", "--silent");
    const page = await browser.visit(files(withHtml("rollup-streamed/dist")));
    await browser.isLinked(page);
    isStreamed(page, /^\/assets\/smart_script-[\w-]{8}\.wasm$/);
  });

  const ESBUILD = ["main.js", "--bundle", "--minify", "--outdir=dist", "--log-level=warning"];

  for (const [what, flags] of Object.entries({
    "one module": ["--format=esm"],
    "a classic script": ["--format=iife"],
  })) {
    test(`esbuild, ${what}: everything is in the script`, async () => {
      await run("esbuild", "esbuild", ...ESBUILD, ...flags);
      const page = await browser.visit(files(withHtml("esbuild/dist")));
      await browser.isLinked(page);
      isInline(page);
      assert.deepEqual(page.requests, ["/", "/main.js"]);
    });
  }

  test("esbuild, modules for what loads when used: the program is in the script, the QR code's part is not", async () => {
    await run("esbuild-split", "esbuild", ...ESBUILD, "--format=esm", "--splitting");
    const page = await browser.visit(files(withHtml("esbuild-split/dist")));
    await browser.isLinked(page);
    isInline(page);
    assert.ok(page.requests.length > 2, page.requests.join("\n"));
  });

  test("esbuild: if the site doesn't serve the wasm, JavaScript answers", async () => {
    await run("esbuild-streamed", "esbuild", ...ESBUILD, "--format=esm");
    const page = await browser.visit(files(withHtml("esbuild-streamed/dist")));
    await browser.isLinked(page, [/^error: Failed to load resource: .* 404 /]);
  });

  test("esbuild: if the site serves the wasm beside the script, it is streamed", async () => {
    await run("esbuild-streamed", "esbuild", ...ESBUILD, "--format=esm");
    const folder = join(project, withHtml("esbuild-streamed/dist"));
    cpSync(
      join(project, "node_modules/smart-script-wasm/smart_script.wasm"),
      join(folder, "smart_script.wasm"),
    );
    const page = await browser.visit(files("esbuild-streamed/dist"));
    await browser.isLinked(page);
    isStreamed(page, /^\/smart_script\.wasm$/);
  });
});
