/** The declarations of the package's entries, each in one file. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { root, run, stop } from "../tools.mjs";
import { work } from "./made.mjs";
import { bindgenProgram, webModule } from "./programs.mjs";

/** The declarations of the package, by the entry in src/shim/entries that they are about. */
const ENTRIES = {
  index: ["index", "inline"],
  explain: ["explain"],
  react: ["react", "react-inline"],
  server: ["server"],
  "set-up": ["set-up"],
  script: ["script"],
};

/** The declarations that are there once more for CommonJS. */
const COMMONJS = ["types", "index", "explain", "react", "server", "web", "part"];

/** Of the entries that are imported for what they do. */
const PART = `/** Puts a part that few pages use into the page's script, for \`smart-script-wasm/inline\`. */
export {};
`;

/** Modules of the shim that are declarations of their own in the package, by their path without an ending. */
const SHARED = { types: "./types.js", "#index": "./index.js" };

/** The comment about a whole module, which would be read as one about its first declaration. */
const HEADING = /^\/\*\*(?:(?!\*\/)[^])*\*\/\n(?=\/\*\*|import |export \* |declare global)/;
const IMPORT = /^import (?:type )?\{ (.+) \} from "(.+)";\n/gm;
const INCLUDED = /^(?:export (?:type )?\* from|import) "(.+)";\n/gm;

/** Writes the declarations into a folder. */
export function types(out) {
  const declared = join(work, "types");
  rmSync(declared, { recursive: true, force: true });
  run(join(root, "node_modules", ".bin", "tsc"), [
    ...["-p", ".", "--noEmit", "false", "--declaration", "--emitDeclarationOnly"],
    ...["--rootDir", join("src", "shim"), "--outDir", declared],
  ]);
  writeFileSync(join(out, "types.d.ts"), sharedTypes(declared));
  for (const [entry, names] of Object.entries(ENTRIES)) {
    const text = inOneFile(declared, entry);
    names.forEach((name) => writeFileSync(join(out, `${name}.d.ts`), text));
  }
  writeFileSync(join(out, "web.d.ts"), webTypes());
  for (const name of ["attribution", "ad-url"]) {
    writeFileSync(join(out, `${name}.d.ts`), bindgenTypes(name));
  }
  writeFileSync(join(out, "part.d.ts"), PART);
  for (const name of COMMONJS) {
    const text = readFileSync(join(out, `${name}.d.ts`), "utf8");
    writeFileSync(join(out, `${name}.d.cts`), text.replace(/(?<=from "\.\/\w+)\.js(?=")/g, ".cjs"));
  }
}

/**
 * The declarations of the wasm-bindgen module. By itself it has its own copies of the types, so that it can be
 * built without this package; here it takes the package's.
 */
function webTypes() {
  const lines = readFileSync(webModule().declarations, "utf8").split("\n");
  for (const name of ["config-types", "plan-types"]) {
    const copy = readFileSync(join(root, "src", "shim", `${name}.ts`), "utf8")
      .trim()
      .split("\n");
    // wasm-bindgen indents them anew.
    const isCopy = (_, start) => copy.every((line, index) => line.trim() === lines[start + index]?.trim());
    const start = lines.findIndex(isCopy);
    if (start < 0) {
      stop(`The declarations of crates/web have no copy of ${name}.ts (scripts/build/types.mjs).`);
    }
    lines.splice(start, copy.length);
  }
  const own = lines
    .join("\n")
    // Compilers before TypeScript 5.2's library don't know it, and a page has no use for it.
    .replace(/^ *\[Symbol\.dispose\].*\n/m, "")
    // What else the module exports is between it and its glue.
    .replace(/^ *readonly (begin|_*\w*(wbindgen|wasm_bindgen|wbg|smartscript)_?\w*): .*\n/gm, "")
    .replace(/\n{3,}/g, "\n\n");
  return `import type { Config, ConsentState, LinkRequest, Plan, PlannedLink } from "./types.js";
export type * from "./types.js";
${own}`;
}

/** The declarations of a program with wasm-bindgen, without those of how its wasm is loaded, which is done in the file. */
function bindgenTypes(name) {
  const { declarations } = bindgenProgram(name);
  const [own] = readFileSync(declarations, "utf8")
    .replace(/^(\/\* .* \*\/\n)+/, "")
    .replace(/^ *\[Symbol\.dispose\].*\n/m, "")
    .split(/^export type InitInput /m);
  return `${own.trim()}\n`;
}

/** The types of all entries, with those that are printed from the Rust declarations. */
function sharedTypes(declared) {
  const [own, ...others] = ["types", "plan-types", "config-types"].map((name) =>
    readFileSync(join(declared, `${name}.d.ts`), "utf8").replace(HEADING, ""),
  );
  const alone = own
    .replace(IMPORT, "")
    .replace(INCLUDED, "")
    .replace(/^export type \* from ".*";\n/gm, "");
  return alone + others.join("");
}

/**
 * Puts the declarations that an entry re-exports into one file, because the package has none of the
 * shim's folders. It only knows what the entries need: whole modules, and imports by name.
 */
function inOneFile(declared, entry) {
  const moduleOf = (from, specifier) =>
    specifier.startsWith(".")
      ? relative(declared, resolve(dirname(from), specifier)).replace(/\.js$/, "")
      : specifier;
  const file = (module) => join(declared, `${module}.d.ts`);
  const entryFile = file(`entries/${entry}`);
  const text = readFileSync(entryFile, "utf8");
  const modules = [...text.matchAll(INCLUDED)].map(([, specifier]) => moduleOf(entryFile, specifier));
  const own = modules.filter((module) => !(module in SHARED));
  const exports = modules
    .filter((module) => module in SHARED)
    .map((module) => `export ${module === "types" ? "type " : ""}* from "${SHARED[module]}";\n`);

  /** The names to import, by module. */
  const imports = new Map();
  const bodies = own.map((module) =>
    readFileSync(file(module), "utf8")
      .replace(HEADING, "")
      .replace(IMPORT, (_, names, specifier) => {
        const from = moduleOf(file(module), specifier);
        if (!own.includes(from)) {
          const known = imports.get(from) ?? new Set();
          names.split(", ").forEach((name) => known.add(name.replace(/^type /, "")));
          imports.set(from, known);
        }
        return "";
      }),
  );
  const lines = [...imports].map(
    ([from, names]) => `import type { ${[...names].sort().join(", ")} } from "${SHARED[from] ?? from}";\n`,
  );
  const whole = [...lines, ...exports, ...bodies].join("");
  const [left] = whole.match(/(?:from|import\(?) ?"(?:\.\.?\/.*\/|#).*"/) ?? [];
  if (left) {
    stop(`The declarations of ${entry} are not whole: ${left} (scripts/build/types.mjs).`);
  }
  return whole;
}
