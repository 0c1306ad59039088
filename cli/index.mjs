#!/usr/bin/env node
/** `npx smart-script`. What it prints is plain text, in a pipe as in a window. */
import { lines } from "./command-line/output.mjs";
import { main } from "./main.mjs";

// What is still to be written to a pipe is written before the program ends.
process.exitCode = await main(process.argv.slice(2), {
  say: lines(process.stdout),
  warn: lines(process.stderr),
});
