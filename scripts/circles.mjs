/**
 * Checks that no imports go in a circle, in the shim (src/shim) and in the Rust crates. It names the
 * shortest with its files.
 *
 * The shim must have none, not even one of types alone. In Rust, where modules of a crate may refer to each
 * other in any order, files in a folder are one module in parts: a `mod.rs` uses its children, and they use
 * their parent and each other. So only circles that lead through several folders count there. A crate's root
 * only passes names on, and tests are left out.
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

/** The files that a file of the shim imports, also those of which it takes only types. */
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

/** All paths in a text of Rust, with `a::{b, c}` taken apart, the innermost braces first. */
function pathsIn(text) {
  const apart = (_, start, names) => names.replace(/[^,]+/g, (name) => start + name);
  let left = text.replace(/\s*([{},]|::)\s*/g, "$1");
  for (let before = ""; before !== left;) {
    [before, left] = [left, left.replace(/((?:\w+::)+)\{([^{}]*)\}/g, apart)];
  }
  return [...left.matchAll(/\b\w+(::\w+)+/g)].map(([path]) => path.split("::"));
}

/** The files that a module of Rust names in its paths. */
function namedByModule(file, module, modules) {
  // Tests come last in a file.
  const code = read(file).replace(/^\s*#\[cfg\((all\()?test[^]*|\/\*[^]*?\*\/|\/\/.*/gm, "");
  const own = module ? module.split("::") : [];
  return pathsIn(code).flatMap((path) => {
    const above = path.findLastIndex((word) => word === "super") + 1;
    const start = path[0] === "crate" ? [] : own.slice(0, own.length - above);
    const rest = path.slice(above).filter((word) => !["crate", "self"].includes(word));
    return target([...start, ...rest], modules, start.length);
  });
}

/**
 * The file of the module that a path leads to; where the crate's root passes a name on, where it comes from.
 * A path that leads nowhere below its first `known` modules is another crate's, or a type's of this file.
 */
function target(path, modules, known) {
  for (let length = path.length; length >= Math.max(known, 1); length--) {
    const file = modules.get(path.slice(0, length).join("::"));
    if (file) {
      return [file];
    }
  }
  const passedOn = !known && pathsIn(read(modules.get(""))).find((from) => from.at(-1) === path[0]);
  return passedOn ? target(passedOn.slice(0, -1), modules, 1) : [];
}

/** The shortest way from one file to another, both included, or nothing. */
function way(graph, from, to) {
  const ways = new Map([[from, [from]]]);
  for (const [file, before] of ways) {
    graph.get(file)?.forEach((next) => ways.has(next) || ways.set(next, [...before, next]));
  }
  return ways.get(to);
}

/** The shortest circle with an import that counts, or nothing. */
function circle(graph, counts) {
  const imports = [...graph].flatMap(([file, names]) => names.map((name) => [file, name]));
  const found = imports.filter((pair) => counts(...pair)).map(([file, name]) => way(graph, name, file));
  return found.filter(Boolean).sort((one, other) => one.length - other.length)[0];
}

/** What each file of the shim imports. */
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

/** What each file of a crate names, but for its root. */
function rust(crate) {
  const modules = modulesOf(crate);
  const named = ([module, file]) => namedByModule(file, module, modules).filter((other) => other !== file);
  return new Map([...modules].filter(([module]) => module).map((entry) => [entry[1], named(entry)]));
}

const isBetweenFolders = (file, other) => dirname(file) !== dirname(other);
const graphs = [[shim(), () => true], ...CRATES.map((crate) => [rust(crate), isBetweenFolders])];
const found = graphs.map(([graph, counts]) => circle(graph, counts)).filter(Boolean);
if (found.length) {
  stop(found.map((circle) => `Imports go in a circle:\n  ${circle.join("\n  ")}`).join("\n"));
}
console.log(`no imports of ${graphs.reduce((sum, [graph]) => sum + graph.size, 0)} files go in a circle`);
