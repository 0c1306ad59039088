/** The files of a release: which there are, what each is for, and by which hash it is known. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MISUSED, Stop } from "../command-line/exit.mjs";
import { readJson } from "../command-line/files.mjs";
import { version } from "../command-line/about.mjs";
import { SCRIPTS } from "../sandbox/www.mjs";

/** The scripts that a page's tag names. One of them has to be there. */
export const MAIN = ["smart-script.js", "smart-script-all-javascript.js"];

/** What the first of them loads and the other doesn't, as that has the twins' program in it. */
export const OF_FIRST_ALONE = ["smart-script-twin.js", "smart-script-qr.js", "smart-script-debug.js"];

/** How the script's files are called, whatever the release. */
export const OWN = /^smart-script[\w.-]*\.js$/;

/** What pages and bundlers need each file for. */
export const REASONS = {
  "smart-script.js": "the script itself",
  "smart-script-all-javascript.js": "in place of smart-script.js, for a site that allows no WebAssembly",
  "smart-script-twin.js": "where a browser or the page's policy refuses WebAssembly",
  "smart-script-observe.js": "for data-observe",
  "smart-script-consent.js": "for data-consent-from",
  "smart-script-banner.js": "for a Smart Banner",
  "smart-script-qr.js": "for QR codes",
  "smart-script-qr-twin.js": "for QR codes, where WebAssembly is refused",
  "smart-script-debug.js": "for data-debug",
  "smart-script-debug-twin.js": "for data-debug, where WebAssembly is refused",
  "smart-script-explain.js": "for the panel of data-debug",
  "smart-script-inspector.js": "for the panel of data-debug",
  "smart-script-parts.js": "for bundlers, beside inline.js of the package",
};

/** A name of a file as a release has them: never a path, as it is looked for beside others. */
const NAME = /^[\w-][\w.-]*$/;
const HASH = /^sha(256|384|512)-[A-Za-z\d+/]+=*$/;

/**
 * @typedef {object} Release
 * @property {string | null} version null where nobody has said it
 * @property {Record<string, string>} hashes by the files' names
 */

/** @param {string} [file] another release's integrity.json than this one's @returns {Release} */
export function release(file) {
  if (file === undefined) {
    return { version, hashes: ownHashes() };
  }
  const hashes = readJson("hashes", file);
  const isList = hashes !== null && typeof hashes === "object" && !Array.isArray(hashes);
  const names = isList ? Object.keys(hashes) : [];
  const wrong = names.find((name) => !NAME.test(name) || !HASH.test(hashes[name]));
  if (names.length === 0 || wrong !== undefined) {
    throw new Stop(
      `--hashes ${file}: this is no list of hashes. Name the integrity.json of a release, which has lines such as "smart-script.js": "sha384-…"${wrong === undefined ? "" : `, and not ${JSON.stringify(wrong)}: ${JSON.stringify(hashes[wrong])}`}.`,
      MISUSED,
    );
  }
  return { version: null, hashes };
}

function ownHashes() {
  const path = join(SCRIPTS, "integrity.json");
  if (!existsSync(path)) {
    throw new Stop(`${path} is not there: name a release's by --hashes, or install the package anew.`);
  }
  return JSON.parse(readFileSync(path, "utf8"));
}

/** The file that somebody means: by its name, or by what is between `smart-script-` and `.js`. */
export function fileNamed(word, names) {
  return [word, `smart-script-${word}.js`, `${word}.js`].find((it) => names.includes(it));
}
