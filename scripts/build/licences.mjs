/** The licences of what the files of the package contain parts of: crates, and packages of npm. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../tools.mjs";
import { cratesOf } from "./programs.mjs";

/**
 * @typedef {object} Contents what a file of the package is made of
 * @property {string} file
 * @property {(string | undefined)[]} programs the programs in it
 * @property {(string | undefined)[]} [packages] the packages of npm that it has parts of
 */

/**
 * Writes them into a folder.
 *
 * @param {string} out
 * @param {Contents[]} contents
 */
export function licences(out, contents) {
  /** The names of the parts by their licence, and for each the files that it is in. */
  const byLicence = new Map();
  for (const { file, programs, packages = [] } of contents) {
    const [crates, modules] = [programs, packages].map((names) => [...new Set(names)].filter(Boolean));
    for (const { name, text } of [...crates.flatMap(cratesOf), ...modules.map(npmPackage)]) {
      const parts = byLicence.get(text) ?? new Map();
      byLicence.set(text, parts.set(name, (parts.get(name) ?? new Set()).add(file)));
    }
  }
  const entries = [...byLicence].map(([text, parts]) => `${headingOf(parts)}\n\n${text}\n`).sort();
  const rule = `\n${"-".repeat(80)}\n\n`;
  writeFileSync(
    join(out, "LICENSE-parts.txt"),
    ["Files of smart-script-wasm contain parts of what follows, by these licences.\n", ...entries].join(rule),
  );
}

/** Says which parts are in which files, a line for those that are in the same ones. */
function headingOf(parts) {
  const byFiles = new Map();
  for (const [name, files] of parts) {
    const where = [...files].sort().join(", ");
    byFiles.set(where, [...(byFiles.get(where) ?? []), name]);
  }
  return [...byFiles]
    .map(([where, names]) => `${names.sort().join(", ")}\n  in ${where}`)
    .sort()
    .join("\n");
}

function npmPackage(name) {
  const folder = join(root, "node_modules", name);
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return { name: `${name} ${version}`, text: readFileSync(join(folder, "LICENSE"), "utf8").trim() };
}
