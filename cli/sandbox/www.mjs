/**
 * The files of the desk. In the package they are within the program (scripts/build/cli.mjs puts them there); in the
 * repository they are read from their folder.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** @param {string} name @returns {string | undefined} what is in a file of www/ */
export function read(name) {
  try {
    return readFileSync(new URL(`../../www/${name}`, import.meta.url), "utf8");
  } catch {
    return undefined;
  }
}

/** The folder with the script's own files, which landing pages load. */
export const SCRIPTS = fileURLToPath(new URL("../../pkg/", import.meta.url));
