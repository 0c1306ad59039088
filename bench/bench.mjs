/**
 * `npm run bench` measures what the script costs a page, next to other scripts (`page`), what one plan costs
 * (`plan`), what plans cost a server (`server`), what the wasm-bindgen module weighs (`module`), and what it costs to tell a
 * campaign (`attribution`). Name the parts to measure; without a name, it measures all.
 */
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { browsers, npmPackages, stop } from "../scripts/tools.mjs";
import { peers } from "./packages.mjs";

const PARTS = ["page", "plan", "server", "module", "attribution"];
const USAGE =
  "npm run bench -- [page] [plan] [server] [module] [attribution] [--rounds 15] [--fast-network] " +
  "[--before folder] [--script path/to/other.js]…";

const { parts, rounds, scripts, before, isFast } = wanted();
npmPackages();
peers();
const program = browsers().CHROMIUM;
const heading = {
  command: ["npm run bench", ...(process.argv[2] ? ["--", ...process.argv.slice(2)] : [])].join(" "),
  date: new Date().toISOString(),
};
console.log(`${heading.command}\n${heading.date}`);
for (const part of parts) {
  const { measure } = await import(`./${part}.mjs`);
  await measure({ heading, program, rounds, scripts, before, isFast });
}

/** Reads the command line, or stops with a message that says what is wrong with it. */
function wanted() {
  let asked;
  try {
    asked = parseArgs({
      allowPositionals: true,
      options: {
        rounds: { type: "string", default: "15" },
        before: { type: "string" },
        "fast-network": { type: "boolean", default: false },
        script: { type: "string", multiple: true, default: [] },
      },
    });
  } catch (error) {
    stop(`${error.message.split(/[.\n]/)[0]}. Usage: ${USAGE}`);
  }
  const unknown = asked.positionals.find((part) => !PARTS.includes(part));
  if (unknown !== undefined) {
    stop(`There is no part ${JSON.stringify(unknown)}. Usage: ${USAGE}`);
  }
  if (!/^[1-9]\d{0,3}$/.test(asked.values.rounds)) {
    stop(`--rounds wants a number from 1 to 9999, got ${JSON.stringify(asked.values.rounds)}.`);
  }
  // npm changes the working directory. Paths are relative to the folder in which you called it.
  const from = (path) => resolve(process.env.INIT_CWD ?? "", path);
  const scripts = asked.values.script.map(from);
  const missing = scripts.find((path) => !statSync(path, { throwIfNoEntry: false })?.isFile());
  if (missing !== undefined) {
    stop(`--script: there is no file ${missing}.`);
  }
  const before = asked.values.before && from(asked.values.before);
  if (before && !statSync(join(before, "smart-script.js"), { throwIfNoEntry: false })?.isFile()) {
    stop(`--before: there is no smart-script.js in ${before}.`);
  }
  const parts = PARTS.filter((part) => !asked.positionals.length || asked.positionals.includes(part));
  const isFast = asked.values["fast-network"];
  if ((scripts.length || before || isFast) && !parts.includes("page")) {
    stop("--before, --script and --fast-network are for the part named page.");
  }
  return { parts, rounds: Number(asked.values.rounds), scripts, before, isFast };
}
