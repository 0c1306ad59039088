/**
 * Runs page tests in one process, and so in one browser: all of them, or those whose paths begin with
 * one of the words given.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";

const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname, { recursive: true })
  .filter((path) => path.endsWith(".test.mjs"))
  .filter((path) => !wanted.length || wanted.some((word) => path.startsWith(word)))
  .sort();
for (const file of files) {
  await import(join(import.meta.dirname, file));
}
