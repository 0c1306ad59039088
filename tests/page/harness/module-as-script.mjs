/**
 * Makes a script of the wasm-bindgen module (pkg/web.js), so that page tests can run on it: it takes the
 * configuration from where the script takes it, and puts `SmartScript` into the page. What it does with them is
 * the module's own.
 */
import { join } from "node:path";
import { build } from "esbuild";

const SOURCE = `
  import { pageConfig } from "./src/shim/page/configuration.ts";
  import { SmartScript, initSync } from "#web";
  import bytes from "#wasm";

  const tag = document.currentScript;
  const given = { __proto__: null, ...window.SmartScript };
  initSync({ module: bytes });
  let page;
  let begin;
  const begun = new Promise((resolve) => (begin = resolve));

  function start(config) {
    config = config || (page ? undefined : pageConfig(tag, given));
    try {
      if (config && !page) {
        page = new SmartScript(config);
        begin();
      }
      return page ? page.start(config) : begun.then(() => page.ready);
    } catch (error) {
      console.error(String(error));
      begin();
    }
  }

  window.SmartScript = {
    get version() {
      return page.version;
    },
    get ready() {
      return page ? page.ready : begun.then(() => page.ready);
    },
    start,
    refresh: (options) => page.refresh(options),
    consent: (state) => page.consent(state),
    href: (link, meanwhile) => (page ? page.href(link, meanwhile) : meanwhile || link.href),
  };
  start();
  document.addEventListener("DOMContentLoaded", () => page || start());
`;

/** The script's text, of the module in a folder. */
export async function moduleAsScript(pkg) {
  const { outputFiles } = await build({
    stdin: { contents: SOURCE, resolveDir: join(import.meta.dirname, "..", "..", "..") },
    bundle: true,
    write: false,
    format: "iife",
    charset: "ascii",
    minify: true,
    logLevel: "error",
    alias: { "#web": join(pkg, "web.js"), "#wasm": join(pkg, "smart_script_web_bg.wasm") },
    loader: { ".wasm": "binary" },
    define: { "import.meta.url": '""' },
  });
  return outputFiles[0].text;
}
