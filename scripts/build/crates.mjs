/** The crates that a program is linked from, with what their licences ask to be shown. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { root, stop } from "../tools.mjs";

/** Files that have a licence, or say whose work a crate is. */
const NOTICE = /^(licen[cs]e|copying|copyright|notice|unlicense)/i;

/** Licences that a crate offers beside MIT's. Where that one is there, it is the one that is taken. */
const OTHERS = /apache|unlicense|copying|zlib|bsd/i;

/** Rust's own LICENSE-MIT, which the sources of the standard library come without. */
const OF_RUST = `Copyright (c) The Rust Project Contributors

Permission is hereby granted, free of charge, to any
person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the
Software without restriction, including without
limitation the rights to use, copy, modify, merge,
publish, distribute, sublicense, and/or sell copies of
the Software, and to permit persons to whom the Software
is furnished to do so, subject to the following
conditions:

The above copyright notice and this permission notice
shall be included in all copies or substantial portions
of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF
ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED
TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A
PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT
SHALL THE COPYRIGHT HOLDERS OR CONTRIBUTORS BE LIABLE
FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN
ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT
OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER
DEALINGS IN THE SOFTWARE.`;

/**
 * @typedef {object} Part
 * @property {string} name with its version
 * @property {string} text its licence
 */

/**
 * The crates that cargo has compiled for a program, apart from this project's own. Those that run in the compiler are
 * among them, because what they write is in the program.
 *
 * @param {string} messages what cargo writes with `--message-format=json`
 * @param {string} sysroot the folder of the compiler
 * @param {string} release the compiler's version
 * @returns {Part[]}
 */
export function cratesIn(messages, sysroot, release) {
  const manifests = messages
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line))
    .filter(({ reason, target }) => reason === "compiler-artifact" && !target.kind.includes("custom-build"))
    .map(({ manifest_path }) => manifest_path);
  const isIn = (folder) => (path) => path.startsWith(folder + sep);
  const others = [...new Set(manifests)].filter((path) => !isIn(root)(path) && !isIn(sysroot)(path));
  const builtins = manifests.find((path) => isIn(sysroot)(path) && /compiler-builtins/.test(path));
  return [
    { name: `the standard library of Rust ${release}`, text: OF_RUST },
    ...(builtins ? [compilerBuiltins(builtins, release)] : []),
    ...others.map(part),
  ];
}

/** What the compiler calls for arithmetic and memory, which has parts of LLVM and musl. */
function compilerBuiltins(manifest, release) {
  let folder = dirname(manifest);
  while (!existsSync(join(folder, "LICENSE.txt"))) {
    folder = dirname(folder);
  }
  const text = readFileSync(join(folder, "LICENSE.txt"), "utf8").trim();
  return { name: `compiler_builtins of Rust ${release}`, text };
}

/** A crate by its manifest. */
function part(manifest) {
  const folder = dirname(manifest);
  const written = readFileSync(manifest, "utf8");
  const [name, version] = ["name", "version"].map(
    (key) => new RegExp(`^${key} = "(.+)"`, "m").exec(written)[1],
  );
  const text = licenceIn(folder) || licenceIn(ownerOf(folder)) || headingOf(join(folder, "src", "lib.rs"));
  return {
    name: `${name} ${version}`,
    text: text || stop(`${name} has no licence (scripts/build/crates.mjs).`),
  };
}

/** The files with a crate's licence, as one text. */
function licenceIn(folder) {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => NOTICE.test(file)) : [];
  const isMit = files.some((file) => /mit/i.test(file));
  return files
    .filter((file) => !(isMit && OTHERS.test(file)))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").trim())
    .join("\n\n");
}

/** The folder of the crate whose macros a crate has. They are published together, with one licence. */
const ownerOf = (folder) => join(dirname(folder), basename(folder).replace("-macros-", "-"));

/** The comment at the head of a source file, where a crate without a licence file has its licence. */
function headingOf(source) {
  const [, heading] = /^\/\*([^]*?)\*\//.exec(readFileSync(source, "utf8")) ?? [];
  return heading?.includes("Copyright") ? heading.replace(/^ ?\* ?/gm, "").trim() : "";
}
