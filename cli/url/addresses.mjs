/** From words to addresses: each is an address, or a file with a list of them. */
import { statSync } from "node:fs";
import { extname } from "node:path";
import { MISUSED, Stop } from "../command-line/exit.mjs";
import { bytesIfPiped, bytesOf, bytesOfStdin } from "../command-line/input.mjs";
import { textOf } from "../command-line/text.mjs";
import { listed } from "./list/list.mjs";

/** Names of files, which are never meant as addresses. */
const FILE = /^(\.{0,2}[/\\]|[a-z]:[/\\])|\.(csv|tsv|tab|txt|text|list|md|json|xlsx?|ods)$/i;

/** What can't be anything but an address, or was meant as one. */
const ADDRESS = /:\/|[.?&=]|\s/;

const NOTHING =
  "Which addresses? Write them, or a file that has them: smart-script url check https://brand.example/game, or smart-script url check urls.csv.";

/**
 * @typedef {object} Wanted an address to check
 * @property {string} url
 * @property {string} [file] the file that it is from
 * @property {number} [line] where in that
 * @property {string | null} [column] the column of a table
 */

/**
 * @param {string[]} words
 * @param {{ columns?: string[] }} options
 * @returns {Promise<Wanted[]>} in their order
 */
export async function addresses(words, { columns }) {
  if (words.length === 0) {
    const bytes = await bytesIfPiped();
    if (!bytes) {
      throw new Stop(NOTHING, MISUSED);
    }
    return inFile("standard input", bytes, columns);
  }
  const found = [];
  for (const word of words) {
    if (word === "-") {
      found.push(...inFile("standard input", await bytesOfStdin(), columns));
    } else if (isFile(word)) {
      found.push(...inFile(word, bytesOf(word), columns));
    } else if (ADDRESS.test(word)) {
      found.push({ url: word });
    } else {
      throw new Stop(`"${word}" is no address, and there is no such file.`, MISUSED);
    }
  }
  return found;
}

function isFile(word) {
  // An address isn't looked for on the disk.
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(word)) {
    return false;
  }
  const isThere = statSync(word.slice(0, 4096), { throwIfNoEntry: false }) !== undefined;
  return isThere || (FILE.test(word) && !word.includes("?"));
}

function inFile(file, bytes, columns) {
  const ending = extname(file).slice(1).toLowerCase();
  let found;
  try {
    found = listed(textOf(bytes, file), { ending, columns });
  } catch (error) {
    throw error instanceof Stop ? error : new Stop(`${file}: ${error.message}`, MISUSED);
  }
  if (found.length === 0) {
    throw new Stop(
      `${file}: there is no address in it. Each has a line of its own, or a column of a table in CSV.`,
      MISUSED,
    );
  }
  return found.map((it) => ({ ...it, file }));
}
