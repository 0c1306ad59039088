/**
 * Checks that no imports go in a circle, in the shim (src/shim), the sandbox, the command line and the Rust crates. If some do, it prints
 * the files of the shortest circle.
 *
 * There must be none between any two files, not even one of types or macros alone: what two files need of each
 * other is in a third, named after what it holds. Rust would allow it, and so do most crates, but then a
 * reader finds no file to begin with.
 *
 * A `mod.rs` that declares its children refers to none of them by that, nor by passing their names on with
 * `pub use`: such a name leads to the file that defines it. Code in a `mod.rs` counts as in any other file. A
 * crate's root only passes names on, and tests are left out. Calls of methods have no path, and are not seen.
 */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { root, stop } from "./tools.mjs";

const SHIM = "src/shim";
const CRATES = ["src", ...readdirSync(join(root, "crates")).map((name) => `crates/${name}/src`)];

/** What the build puts in place of a name that starts with `#` (scripts/build/scripts.mjs). */
const BUILT = { "#program": [`${SHIM}/engines/wasm.ts`, `${SHIM}/engines/streamed.ts`] };

const read = (path) => readFileSync(join(root, path), "utf8");
const files = (folder, pattern) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((path) => join(folder, path))
    .filter((path) => pattern.test(path));

/** The files that a file of the shim imports, including those it only imports types from. */
function importedByShim(file, paths) {
  const text = read(file).replace(/\/\*[^]*?\*\/|^\s*\/\/.*/gm, "");
  const names = text.matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/g);
  return [...names].flatMap(([, name]) => {
    if (name.startsWith(".")) {
      return [join(dirname(file), name).replace(/\.js$/, ".ts")];
    }
    return BUILT[name] ?? paths[name]?.map((path) => join(path)) ?? [];
  });
}

/** The modules of a crate, each by its path from the crate's root, such as `plan::write`. */
function modulesOf(crate) {
  const path = (file) => relative(crate, file).replace(/\.rs$|(^|\/)(mod|lib)\.rs$/g, "");
  return new Map(files(crate, /\.rs$/).map((file) => [path(file).replaceAll("/", "::"), file]));
}

/** All paths in Rust code. `a::{b, c}` counts as `a::b` and `a::c`; inner braces are expanded first. */
function pathsIn(text) {
  const apart = (_, start, names) => names.replace(/[^,]+/g, (name) => start + name);
  let left = text.replace(/\s*([{},]|::)\s*/g, "$1");
  for (let before = ""; before !== left;) {
    [before, left] = [left, left.replace(/((?:\w+::)+)\{([^{}]*)\}/g, apart)];
  }
  return [...left.matchAll(/\b\w+(::[\w*]+)+/g)].map(([path]) => path.split("::"));
}

/** A file of Rust without comments and tests, which come last in it. */
const code = (file) => read(file).replace(/^\s*#\[cfg\((all\()?test[^]*|\/\*[^]*?\*\/|\/\/.*/gm, "");

const USE = /\buse\s[^;]+;/g;
/** With `*`, names can not be told, and all of them count as the file's own. */
const PASSING_ON = /\bpub(\([^)]*\))?\s+use\s[^;*]+;/g;

/** The paths that a text imports in such statements, each by the name that it has there. */
function importsOf(text, statements) {
  const paths = pathsIn((text.match(statements) ?? []).join("\n"));
  return new Map(
    paths.map((path) => path.filter((word) => word !== "self")).map((path) => [path.at(-1), path]),
  );
}

/** The files that define what a module of Rust names in its paths, but for what it only passes on. */
function namedByModule(file, module, modules) {
  const text = code(file).replace(PASSING_ON, "");
  const imports = importsOf(text, USE);
  const absolute = ([first, ...rest]) => [...(imports.get(first) ?? [first]), ...rest];
  return pathsIn(text).map((path) => definedIn(absolute(path), module, modules));
}

/**
 * The file that defines what a path in a module leads to. Where a module on the way passes the next name on,
 * that is where the name comes from. A path to another crate, or to something in the module's own file, leads
 * to that file.
 */
function definedIn(path, module, modules) {
  const above = path.findLastIndex((word) => word === "super") + 1;
  const own = module ? module.split("::") : [];
  let at = (path[0] === "crate" ? [] : own.slice(0, own.length - above)).join("::");
  const words = path.slice(above).filter((word) => !["crate", "self"].includes(word));
  for (const [index, word] of words.entries()) {
    const next = at ? `${at}::${word}` : word;
    if (!modules.has(next)) {
      const from = importsOf(code(modules.get(at)), PASSING_ON).get(word);
      return from ? definedIn([...from, ...words.slice(index + 1)], at, modules) : modules.get(at);
    }
    at = next;
  }
  return modules.get(at);
}

/** The files on the shortest way from one file to another, both included, or `undefined`. */
function way(graph, from, to) {
  const ways = new Map([[from, [from]]]);
  for (const [file, before] of ways) {
    graph.get(file)?.forEach((next) => ways.has(next) || ways.set(next, [...before, next]));
  }
  return ways.get(to);
}

/** The shortest circle, or nothing. */
function circle(graph) {
  const imports = [...graph].flatMap(([file, names]) => names.map((name) => [file, name]));
  const found = imports.map(([file, name]) => way(graph, name, file));
  return found.filter(Boolean).sort((one, other) => one.length - other.length)[0];
}

/** The files that each file of the shim imports. */
function shim() {
  const { paths } = JSON.parse(read("tsconfig.json")).compilerOptions;
  const graph = new Map(files(SHIM, /\.ts$/).map((file) => [file, importedByShim(file, paths)]));
  for (const [file, names] of graph) {
    names
      .filter((name) => !graph.has(name))
      .forEach((name) => stop(`${file} imports ${name}: no such file.`));
  }
  return graph;
}

/** The files that each file of the sandbox and of the command line imports. */
function sandbox() {
  const all = ["sandbox", "cli"].flatMap((folder) => files(folder, /\.mjs$/));
  return new Map(all.map((file) => [file, importedByShim(file, {})]));
}

/** The files that each file of a crate, except its root, refers to. */
function rust(crate) {
  const modules = modulesOf(crate);
  const named = ([module, file]) => namedByModule(file, module, modules).filter((other) => other !== file);
  return new Map([...modules].filter(([module]) => module).map((entry) => [entry[1], named(entry)]));
}

const graphs = [shim(), sandbox(), ...CRATES.map(rust)];
const found = graphs.map(circle).filter(Boolean);
if (found.length) {
  stop(found.map((circle) => `Imports go in a circle:\n  ${circle.join("\n  ")}`).join("\n"));
}
console.log(`no imports of ${graphs.reduce((sum, graph) => sum + graph.size, 0)} files go in a circle`);
