/** The build's working folder, and which of its files can be used again. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../tools.mjs";

/** Holds what the steps of the build leave for each other. */
export const work = join(root, "target", "shim");
mkdirSync(work, { recursive: true });

/** The sources of the Rust programs, as far as they exist. */
const SOURCE_FOLDERS = ["src", "crates"];
const SOURCES = /\.rs$|(^|\/)Cargo\.(toml|lock)$|-types\.ts$|^web\/page\.js$/;

/**
 * Other files that decide what the programs come out as. binaryen's version is in package-lock.json, and
 * wasm-bindgen's in Cargo.lock.
 */
const OTHERS = [
  "Cargo.toml",
  "Cargo.lock",
  "rust-toolchain.toml",
  "package-lock.json",
  "scripts/build/crates.mjs",
  "scripts/build/javascript.mjs",
  "scripts/build/made.mjs",
  "scripts/build/programs.mjs",
  "scripts/build/rustc.mjs",
];

const inputs = hashOfInputs();

function hashOfInputs() {
  const sources = SOURCE_FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((path) => !/(^|\/)(pkg|target)\//.test(path) && SOURCES.test(path))
      .sort()
      .map((path) => join(folder, path)),
  );
  const hash = createHash("sha256");
  for (const path of [...sources, ...OTHERS]) {
    hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  }
  return hash.digest("hex");
}

/**
 * Makes a file, unless the last build made it from the same inputs.
 *
 * @param {string} file
 * @param {() => void} make writes the file
 * @returns the file
 */
export function made(file, make) {
  const note = `${file}.inputs`;
  if (![file, note].every((path) => existsSync(path)) || readFileSync(note, "utf8") !== inputs) {
    rmSync(note, { force: true });
    make();
    writeFileSync(note, inputs);
  }
  return file;
}
