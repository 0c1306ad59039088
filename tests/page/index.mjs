/**
 * Runs page tests in one process, and so in one browser.
 *
 * `node tests/page/index.mjs links/ impression/` runs the files whose paths begin with one of these words, or
 * all files without a word. `-links/routes` leaves files out.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach } from "node:test";

/** How long a test may take, in ms. No test comes near it. */
const LONGEST = 120_000;

/** The only file to run, if a failed test is repeated. */
const { TEST_FILE } = process.env;

const words = process.argv.slice(2);
const without = words.filter((word) => word.startsWith("-")).map((word) => word.slice(1));
const wanted = words.filter((word) => !word.startsWith("-"));
const begins = (path) => (word) => path.startsWith(word);
const files = readdirSync(import.meta.dirname, { recursive: true })
  .filter((path) => path.endsWith(".test.mjs"))
  .filter((path) => (!wanted.length || wanted.some(begins(path))) && !without.some(begins(path)))
  .filter((path) => !TEST_FILE || TEST_FILE.endsWith(path))
  .sort();

let timer;
beforeEach(({ name }) => {
  timer = setTimeout(() => {
    console.error(`"${name}" takes longer than ${LONGEST / 1000} seconds`);
    process.exit(1);
  }, LONGEST);
});
afterEach(() => clearTimeout(timer));

for (const file of files) {
  await import(join(import.meta.dirname, file));
}
