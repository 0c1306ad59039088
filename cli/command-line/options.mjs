/** Reads a command's words by what the command declares. Nothing here prints anything. */
import { nearest } from "../../sandbox/problem.mjs";
import { MISUSED, Stop } from "./exit.mjs";

/**
 * @typedef {object} Option
 * @property {string} [value] what its value is called in the help; without one the option is a switch
 * @property {string} help
 * @property {boolean} [isRepeated] whether it may come several times; its value is then a list
 * @property {(value: string) => unknown} [read] makes the value of the text, or throws an error that says what to write
 */

/**
 * @typedef {object} Given what somebody has asked for
 * @property {string[]} words the words that belong to no option
 * @property {Record<string, any>} options by their names
 * @property {string} [mistake] what can't be read, and what to write instead
 */

/** Options that every command has. */
export const COMMON = {
  help: { help: "says what the command does and which options it has" },
};

/**
 * @param {string[]} args
 * @param {Record<string, Option>} declared
 * @returns {Given}
 */
export function read(args, declared) {
  const known = { ...declared, ...COMMON };
  const words = [];
  const options = {};
  const given = { words, options };
  for (let at = 0; at < args.length; at++) {
    const arg = args[at];
    if (arg === "--") {
      words.push(...args.slice(at + 1));
      break;
    }
    if (!arg.startsWith("-") || arg === "-") {
      words.push(arg);
      continue;
    }
    const [, written, ownValue] = /^--?([^=]*)(?:=(.*))?$/s.exec(arg);
    const name = written === "h" ? "help" : written;
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!option) {
      return { ...given, mistake: unknown(`--${name}`, Object.keys(known)) };
    }
    if (!option.value) {
      if (ownValue !== undefined) {
        return { ...given, mistake: `--${name} takes no value: leave out "=${ownValue}".` };
      }
      options[name] = true;
      continue;
    }
    const text = ownValue ?? args[++at];
    if (text === undefined || (ownValue === undefined && /^--\w/.test(text))) {
      return { ...given, mistake: `--${name} needs a value: --${name} ${option.value}` };
    }
    try {
      const value = option.read ? option.read(text) : text;
      options[name] = option.isRepeated ? [...(options[name] ?? []), value].flat() : value;
    } catch (error) {
      return { ...given, mistake: `--${name} ${text}: ${error.message}` };
    }
  }
  return given;
}

function unknown(name, known) {
  const near = nearest(
    name.slice(2),
    known.filter((it) => it !== "help" || name.length > 3),
  );
  return near
    ? `There is no option ${name}; did you mean --${near}?`
    : `There is no option ${name}. These are known: ${known.map((it) => `--${it}`).join(", ")}.`;
}

/** A port, or 0 for any that is free. */
export function port(text) {
  if (!/^\d+$/.test(text) || Number(text) > 65535) {
    throw new Error("a port is a number up to 65535, or 0 for any that is free.");
  }
  return Number(text);
}

/** A number of seconds. */
export function seconds(text) {
  const value = Number(text);
  if (!(value > 0) || value > 600) {
    throw new Error("write a number of seconds up to 600, such as 20.");
  }
  return value;
}

/** Stops where several options are given of which only one can be meant. */
export function excluding(options, names) {
  const given = names.filter((name) => options[name]);
  if (given.length > 1) {
    throw new Stop(
      `${given.map((it) => `--${it}`).join(" and ")} can't both be meant. Leave one out.`,
      MISUSED,
    );
  }
}
