/** From the shim and the programs to the scripts: bundled and minified. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { minify } from "terser";
import { root } from "../tools.mjs";
import { javascript } from "./javascript.mjs";
import { packed } from "./packed.mjs";
import { explainProgram, wasm, webModule } from "./programs.mjs";

const VERSION = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;

/** The oldest browsers in which the scripts run as they are, with their wasm. */
const BROWSERS = ["chrome85", "firefox79", "safari15"];

/** esbuild's options for everything that browsers get. */
const BUNDLE = {
  write: false,
  bundle: true,
  charset: "ascii",
  legalComments: "none",
  logLevel: "warning",
  target: BROWSERS,
};

const shim = join(root, "src", "shim");
const engine = (name) => join(shim, "engines", name);

// The options of `script` with which a script gets its program.

/** The wasm, which the script carries as text. */
const carried = (name) => ({ alias: { "#packed": packed(wasm(name)), "#program": engine("wasm.ts") } });

/** The wasm, in a file of its own. */
const streamed = { alias: { "#program": engine("streamed.ts") } };

/** The program in JavaScript. */
const twin = (name) => ({ alias: { "#program": javascript(name) }, variant: "-twin" });

function explaining() {
  const { file, glue } = explainProgram();
  return { alias: { "#packed": packed(file), "#explain-program": glue } };
}

/**
 * Builds all scripts of the package.
 *
 * @param {string} out the folder to write them to
 * @returns the names of the npm packages that the scripts contain parts of
 */
export async function scripts(out) {
  const contained = new Set();
  const script = async (name, entry, options) => {
    const { code, inputs } = await bundled(join(shim, "entries", `${entry}.ts`), options);
    writeFileSync(join(out, name), code);
    inputs.forEach((path) => {
      const [, name] = path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/) ?? [];
      name && contained.add(name);
    });
  };

  const page = carried("page");
  const pageTwin = twin("page");
  await script("smart-script.js", "script", { ...page, isClassic: true });
  await script("smart-script-twin.js", "twin", pageTwin);
  await script("smart-script-all-javascript.js", "script", { ...pageTwin, isClassic: true });
  await script("smart-script-observe.js", "observe");
  await script("smart-script-consent.js", "consent");
  await script("smart-script-banner.js", "banner");
  await script("smart-script-debug.js", "debug", carried("debug"));
  await script("smart-script-debug-twin.js", "debug", twin("debug"));
  await script("smart-script-qr.js", "qr", carried("qr"));
  await script("smart-script-qr-twin.js", "qr", twin("qr"));
  await script("smart-script-explain.js", "explain-program", explaining());
  await script("smart-script-inspector.js", "inspector");
  await script("index.js", "index", streamed);
  await script("inline.js", "index", page);
  await script("explain.js", "explain");
  await script("react.js", "react", { directive: "use client" });
  // The components share the program with the functions that the page imports, and must not bring another.
  await script("react-inline.js", "react", { directive: "use client", index: "./inline.js" });
  // Node compiles wasm wherever it runs. Other runtimes only take it as a file of their own kind, so
  // they get the JavaScript.
  await script("server-node.js", "server", page);
  await script("server.js", "server", pageTwin);
  const { file, glue } = webModule();
  cpSync(file, join(out, "smart_script_web_bg.wasm"));
  writeFileSync(join(out, "web.js"), (await bundled(glue)).code);
  return contained;
}

/**
 * The part of crates/web that is JavaScript, as wasm-bindgen takes it. Whoever builds that crate may have no
 * Node, so this is in the repository as built, and can be read.
 */
export async function webShim() {
  const { outputFiles } = await build({
    ...BUNDLE,
    entryPoints: [join(shim, "entries", "web.ts")],
    banner: { js: "// Built from src/shim/entries/web.ts by `npm run build`." },
    format: "esm",
  });
  return outputFiles[0].text;
}

/**
 * Bundles and minifies a module.
 *
 * @param {string} entry the path of the module
 * @param {object} options `alias`: where the parts are that the build makes; `variant`: how the names of
 *   files with the same kind of program end; `directive`: the first line of the file; `index`: the file of
 *   the package with its functions; `isClassic`: the script is no module
 */
async function bundled(
  entry,
  { alias = {}, variant = "", directive = "", index = "./index.js", isClassic = false } = {},
) {
  const { outputFiles, metafile } = await build({
    ...BUNDLE,
    entryPoints: [entry],
    metafile: true,
    define: {
      VERSION: JSON.stringify(VERSION),
      VARIANT: JSON.stringify(variant),
    },
    format: isClassic ? "iife" : "esm",
    alias,
    plugins: [otherFiles(index)],
  });
  const [{ text }] = outputFiles;
  // terser saves 4% over esbuild's own minifier. No function of the shim is called with `new`, so those without
  // a `this` can be arrows. A classic script is wrapped in a try block: if a page has broken a builtin that the
  // first lines use, the script throws no error and leaves the page's links alone.
  const { code } = await minify(isClassic ? `try{${text}}catch{}` : text, {
    ecma: 2020,
    module: !isClassic,
    compress: { passes: 3, unsafe_arrows: true },
    format: { ascii_only: true, preamble: `/* smart-script-wasm ${VERSION}, MIT */` },
  });
  return {
    // The directive is added last, because bundlers and minifiers drop those that they don't know.
    code: (directive && `"${directive}";\n`) + code + "\n",
    inputs: Object.keys(metafile.inputs),
  };
}

/** Leaves imports of other files alone: those of the package, and React, which is the site's own. */
const otherFiles = (index) => ({
  name: "other-files",
  setup({ onResolve }) {
    const external = (path) => ({ path, external: true });
    onResolve({ filter: /^#files\// }, ({ path }) =>
      external(path.replace("#files/", "./smart-script-") + ".js"),
    );
    onResolve({ filter: /^#index$/ }, () => external(index));
    onResolve({ filter: /^react$/ }, ({ path }) => external(path));
  },
});
