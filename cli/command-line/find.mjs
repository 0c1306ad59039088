/** Finds the command that somebody's words name. Nothing here prints or ends anything. */
import { nearest } from "../../sandbox/problem.mjs";

/**
 * @typedef {object} Found
 * @property {string} name the words that name it, such as `url check`
 * @property {import("../commands.mjs").Command} [command]
 * @property {import("../commands.mjs").Group} [group] there where the second word is missing
 * @property {string[]} args the words behind its name
 */

/**
 * @param {Record<string, import("../commands.mjs").Command | import("../commands.mjs").Group>} commands
 * @param {string[]} words
 * @returns {Found | { mistake: string }} what they name, or why nobody can tell and what to write instead
 */
export function find(commands, [first, ...rest]) {
  if (!Object.hasOwn(commands, first)) {
    return { mistake: unknown(commands, first) };
  }
  const found = commands[first];
  if (!found.commands) {
    return { name: first, command: found, args: rest };
  }
  const [second, ...args] = rest;
  if (second === undefined || second.startsWith("-")) {
    return { name: first, group: found, args: rest };
  }
  if (!Object.hasOwn(found.commands, second)) {
    const names = Object.keys(found.commands);
    const near = nearest(second, names);
    return {
      mistake: notThere(
        `${first} ${second}`,
        near && `${first} ${near}`,
        names.map((it) => `${first} ${it}`),
      ),
    };
  }
  return { name: `${first} ${second}`, command: found.commands[second], args };
}

/** All commands by their whole names, in the order in which they are shown. */
export function named(commands) {
  return Object.entries(commands).flatMap(([name, it]) =>
    it.commands
      ? Object.entries(it.commands).map(([second, command]) => [`${name} ${second}`, command])
      : [[name, it]],
  );
}

/** A first word that names nothing. It may be a second one, written alone. */
function unknown(commands, first) {
  const word = first.replace(/^-+/, "");
  const all = named(commands).map(([name]) => name);
  const near = nearest(word, Object.keys(commands)) ?? all.find((name) => name.endsWith(` ${word}`));
  return notThere(first, near, all);
}

const notThere = (name, near, known) =>
  `There is no command ${name}${near ? `; did you mean ${near}?` : `. These are known: ${known.join(", ")}.`}`;
