/** Reads what is asked for and does it. */
import { version } from "./command-line/about.mjs";
import { FAILED, MISUSED, Stop, WELL } from "./command-line/exit.mjs";
import { find } from "./command-line/find.mjs";
import { about, aboutGroup, overview } from "./command-line/help.mjs";
import { read } from "./command-line/options.mjs";
import { COMMANDS } from "./commands.mjs";

/**
 * @param {string[]} args
 * @param {import("./commands.mjs").Io} io
 * @returns {Promise<number>} with what the program is to end
 */
export async function main(args, io) {
  try {
    return await done(args, io);
  } catch (error) {
    io.warn(error instanceof Stop ? error.message : `This went wrong inside smart-script: ${error.stack}`);
    return error instanceof Stop ? error.status : FAILED;
  }
}

async function done(args, io) {
  const [first] = args;
  if (first === "--version" || first === "-v") {
    io.say(version);
    return WELL;
  }
  const isHelp = ["--help", "-h", "help"].includes(first);
  const words = isHelp ? args.slice(1) : args;
  if (words.length === 0) {
    (isHelp ? io.say : io.warn)(overview(COMMANDS));
    return isHelp ? WELL : MISUSED;
  }
  const { mistake, name, command, group, args: rest } = find(COMMANDS, words);
  if (mistake) {
    io.warn(mistake);
    return MISUSED;
  }
  if (isHelp) {
    io.say(command ? about(name, command) : aboutGroup(name, group));
    return WELL;
  }
  return command ? run(name, command, rest, io) : ofGroup(name, group, rest, io);
}

/** Says what there is where the second word of a command is missing. */
function ofGroup(name, group, args, { say, warn }) {
  const isHelp = args.some((it) => it === "--help" || it === "-h");
  (isHelp ? say : warn)(aboutGroup(name, group));
  return isHelp ? WELL : MISUSED;
}

async function run(name, command, args, io) {
  const given = read(args, command.options);
  if (given.options.help) {
    io.say(about(name, command));
    return WELL;
  }
  const mistake = given.mistake ?? inWords(name, command, given);
  if (mistake) {
    io.warn(`${mistake}\n\nsmart-script ${name} --help says what there is.`);
    return MISUSED;
  }
  return command.run(given, io);
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
