#!/usr/bin/env node
/** `npx smart-script`: reads what is asked for and does it. What it prints is plain text, in a pipe as in a window. */
import { version } from "./command-line/about.mjs";
import { FAILED, MISUSED, Stop, WELL } from "./command-line/exit.mjs";
import { about, overview } from "./command-line/help.mjs";
import { nearest } from "../sandbox/problem.mjs";
import { read } from "./command-line/options.mjs";
import { lines } from "./command-line/output.mjs";
import { COMMANDS } from "./commands.mjs";

const say = lines(process.stdout);
const warn = lines(process.stderr);

/** @returns {Promise<number>} with what the program is to end */
async function main([first, ...args]) {
  if (first === "--version" || first === "-v") {
    say(version);
    return WELL;
  }
  if (first === undefined || ["--help", "-h", "help"].includes(first)) {
    const command = Object.hasOwn(COMMANDS, args[0] ?? "") ? args[0] : undefined;
    (first === undefined ? warn : say)(command ? about(command, COMMANDS[command]) : overview(COMMANDS));
    return first === undefined ? MISUSED : WELL;
  }
  const names = Object.keys(COMMANDS);
  if (!Object.hasOwn(COMMANDS, first)) {
    const near = nearest(first.replace(/^-+/, ""), names);
    warn(
      `There is no command ${first}${near ? `; did you mean ${near}?` : `. These are known: ${names.join(", ")}.`}`,
    );
    return MISUSED;
  }
  const command = COMMANDS[first];
  const given = read(args, command.options);
  if (given.options.help) {
    say(about(first, command));
    return WELL;
  }
  const mistake = given.mistake ?? inWords(first, command, given);
  if (mistake) {
    warn(`${mistake}\n\nsmart-script ${first} --help says what there is.`);
    return MISUSED;
  }
  return command.run(given, { say, warn });
}

/** What is wrong with the words that belong to no option. */
function inWords(name, { words: { least, most, missing } }, { words }) {
  if (words.length < least) {
    return missing;
  }
  if (words.length > most) {
    return `"${words[most]}" is one word too many: smart-script ${name} takes ${most === 0 ? "only options" : `${most}`}.`;
  }
  return undefined;
}

let status = FAILED;
try {
  status = await main(process.argv.slice(2));
} catch (error) {
  warn(error instanceof Stop ? error.message : `This went wrong inside smart-script: ${error.stack}`);
  status = error instanceof Stop ? error.status : FAILED;
}
// What is still to be written to a pipe is written before the program ends.
process.exitCode = status;
