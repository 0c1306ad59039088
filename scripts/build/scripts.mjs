/** From the shim and the programs to the scripts: bundled and minified. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { build } from "esbuild";
import { minify } from "terser";
import { root } from "../tools.mjs";
import { commandLine } from "./cli.mjs";
import { javascript } from "./javascript.mjs";
import { packed } from "./packed.mjs";
import { bindgenProgram, wasm, webModule } from "./programs.mjs";

const VERSION = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;

/**
 * The oldest browsers in which the scripts run as they are. Chrome has the features of the wasm from 85 on, but up to 114
 * it compiles no more than 4 KB at once, so there the program in JavaScript answers.
 */
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
const carried = (name) => ({
  program: name,
  alias: { "#packed": packed(wasm(name)), "#program": engine("wasm.ts") },
});

/** The wasm, in a file of its own, as all that few pages use. */
const streamed = {
  program: "package",
  alias: { "#program": engine("streamed.ts"), "#parts": join(shim, "parts", "loaded.ts") },
};

/** The program in JavaScript. */
const twin = (name) => ({ program: name, alias: { "#program": javascript(name) }, variant: "-twin" });

/**
 * terser's options for what bundlers minify once more. esbuild gives no two variables the same name of which one can see
 * the other, so functions within functions cost names: it makes less of a module in which fewer are (0.05 K).
 */
const FOR_BUNDLERS = { reduce_funcs: false, conditionals: false };

/** The file of the package that knows which parts a site has put into its script. */
const REGISTERED = "./smart-script-parts.js";

/** The entries that put a part into the script of a site that imports them. */
export const PARTS = ["observe", "consent", "banner", "qr", "debug", "inspector", "javascript", "on-demand"];

/** A program that wasm-bindgen has made, with its glue. */
function bindgen(program) {
  const { file, glue } = bindgenProgram(program);
  return { program, alias: { "#packed": packed(file), [`#${program}-program`]: glue } };
}

/**
 * Builds all scripts of the package, and the wasm files beside them.
 *
 * @param {string} out the folder to write them to
 * @returns {Promise<import("./licences.mjs").Contents[]>} what each file contains
 */
export async function scripts(out) {
  const contents = [];
  const script = async (name, entry, options) => {
    const { code, inputs } = await bundled(join(shim, "entries", `${entry}.ts`), options);
    writeFileSync(join(out, name), code);
    const packages = inputs.map((path) => path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1]);
    contents.push({ file: name, programs: [options?.program].flat(), packages });
  };

  const page = carried("page");
  const inPackage = carried("package");
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
  await script("smart-script-explain.js", "explain-program", bindgen("explain"));
  await script("smart-script-inspector.js", "inspector");
  await script("index.js", "index", streamed);
  await script("inline.js", "index", { ...inPackage, parts: REGISTERED });
  await script("smart-script-parts.js", "parts");
  for (const part of PARTS) {
    await script(`${part}.js`, `parts/${part}`);
  }
  await script("explain.js", "explain");
  await script("react.js", "react", { directive: "use client" });
  // The components share the program with the functions that the page imports, and must not bring another.
  await script("react-inline.js", "react", { directive: "use client", index: "./inline.js" });
  // Node compiles wasm wherever it runs. Other runtimes only take it as a file of their own kind, so
  // they get the JavaScript.
  await script("server-node.js", "server", carried("server"));
  await script("server.js", "server", twin("server"));
  await script("attribution.js", "attribution", bindgen("attribution"));
  await script("ad-url.js", "ad-url", bindgen("ad-url"));
  await script("set-up.js", "set-up");
  contents.push(await commandLine(out, contents));
  const { file, glue } = webModule();
  writeFileSync(join(out, "web.js"), (await bundled(glue)).code);
  contents.push({ file: "web.js", programs: ["web"] });
  for (const [name, program, from] of [
    ["smart_script.wasm", "package", wasm("package")],
    ["smart_script_web_bg.wasm", "web", file],
  ]) {
    cpSync(from, join(out, name));
    contents.push({ file: name, programs: [program] });
  }
  for (const [name, module] of Object.entries(COMMONJS)) {
    // The functions have all parts with them, as those can't be loaded.
    const first = name == "index.cjs" ? `import "./on-demand.js";` : "";
    const { code, inputs } = await commonJs(join(out, module), first);
    writeFileSync(join(out, name), code);
    const parts = contents.filter((it) => inputs.includes(it.file));
    const [programs, packages] = ["programs", "packages"].map((of) => parts.flatMap((it) => it[of] ?? []));
    contents.push({ file: name, programs, packages });
  }
  writeFileSync(
    join(out, "parts.cjs"),
    `/* smart-script-wasm ${VERSION}, MIT: index.cjs has all parts. */\n`,
  );
  return contents;
}

/**
 * The modules that are there as CommonJS too, for `require` and for test runners that know no other modules, as Jest
 * does unless it is told to. No page is to load them: bundlers take the modules, also for a `require`.
 */
const COMMONJS = {
  "index.cjs": "inline.js",
  "react.cjs": "react-inline.js",
  "explain.cjs": "explain.js",
  "server.cjs": "server-node.js",
  "web.cjs": "web.js",
};

/** What Node has and a simulated page may lack. */
const ENCODERS = `const { TextEncoder, TextDecoder } = globalThis.TextEncoder ? globalThis : require("node:util");`;

/** The address of the file, for which CommonJS has another name. */
const HERE = `const here = require("node:url").pathToFileURL(__filename).href;`;

/**
 * A module as CommonJS, and what it imports first. With it are the files that it loads when used, because a test runner may have no `import()`.
 * Not with it are those with a program in JavaScript and the panel, which nobody needs there.
 */
async function commonJs(module, first = "") {
  const text = readFileSync(module, "utf8");
  const [directive = ""] = /^"use client";\n/.exec(text) ?? [];
  const here = text.includes("import.meta") ? HERE : "";
  const shared = Object.entries(COMMONJS).find(([, name]) => name === "inline.js")[0];
  const { outputFiles, metafile } = await build({
    ...(first
      ? { stdin: { contents: `${first}export * from "./${basename(module)}";`, resolveDir: dirname(module) } }
      : { entryPoints: [module] }),
    // The result names its parts by their paths from here, which have to be the same wherever the build puts them.
    absWorkingDir: dirname(module),
    write: false,
    bundle: true,
    metafile: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    charset: "ascii",
    logLevel: "error",
    external: ["react", "*-twin.js", "*-inspector.js"],
    banner: { js: `${directive}/* smart-script-wasm ${VERSION}, MIT */\n${ENCODERS}\n${here}` },
    define: { "import.meta.url": "here" },
    plugins: [
      {
        name: "one-program",
        setup({ onResolve }) {
          // The functions that pages import are in one file, because all that uses them shares what they know.
          onResolve({ filter: /^\.\/(index|inline)\.js$/ }, ({ importer }) =>
            importer == "<stdin>" ? undefined : { path: `./${shared}`, external: true },
          );
        },
      },
    ],
  });
  return {
    code: outputFiles[0].text,
    inputs: Object.keys(metafile.inputs).map((path) => basename(path)),
  };
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
 *   the package with its functions; `parts`: that with the parts of a site; `isClassic`: the script is no module
 */
async function bundled(
  entry,
  { alias = {}, variant = "", directive = "", index = "./index.js", parts, isClassic = false } = {},
) {
  const { outputFiles, metafile } = await build({
    ...BUNDLE,
    entryPoints: [entry],
    metafile: true,
    define: {
      VERSION: JSON.stringify(VERSION),
      VARIANT: JSON.stringify(variant),
      OLD_CALLS: JSON.stringify(isClassic),
    },
    format: isClassic ? "iife" : "esm",
    alias,
    plugins: [otherFiles({ index, parts })],
  });
  const [{ text }] = outputFiles;
  // terser saves 4% over esbuild's own minifier. No function of the shim is called with `new`, so those without
  // a `this` can be arrows. A classic script is wrapped in a try block: if a page has broken a builtin that the
  // first lines use, the script throws no error and leaves the page's links alone.
  const { code } = await minify(isClassic ? `try{${text}}catch{}` : text, {
    ecma: 2020,
    module: !isClassic,
    compress: { passes: 4, unsafe_arrows: true, hoist_funs: isClassic, ...(parts && FOR_BUNDLERS) },
    format: { ascii_only: true, preamble: `/* smart-script-wasm ${VERSION}, MIT */` },
  });
  return {
    // The directive is added last, because bundlers and minifiers drop those that they don't know.
    code: (directive && `"${directive}";\n`) + code + "\n",
    inputs: Object.keys(metafile.inputs),
  };
}

/** Leaves imports of other files alone: those of the package, and React, which is the site's own. */
const otherFiles = ({ index, parts }) => ({
  name: "other-files",
  setup({ onResolve }) {
    const external = (path) => ({ path, external: true });
    onResolve({ filter: /^#files\// }, ({ path }) =>
      external(path.replace("#files/", "./smart-script-") + ".js"),
    );
    onResolve({ filter: /^#index$/ }, () => external(index));
    onResolve({ filter: /^#registered$/ }, () => external(REGISTERED));
    if (parts) {
      onResolve({ filter: /^#parts$/ }, () => external(parts));
    }
    onResolve({ filter: /^react$/ }, ({ path }) => external(path));
  },
});
