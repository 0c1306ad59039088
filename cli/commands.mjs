/**
 * The commands of `smart-script`, by their names. Another command is a folder beside these and a line here. A group has commands
 * that are called by two words.
 */
import { config } from "./config/group.mjs";
import { rehearse } from "./rehearse/command.mjs";
import { sandbox } from "./sandbox/command.mjs";
import { studio } from "./studio/command.mjs";
import { url } from "./url/group.mjs";
import { verify } from "./verify/command.mjs";

/**
 * @typedef {object} Command
 * @property {string} summary what it does, in a sentence
 * @property {string} usage its words and options, as the help shows them
 * @property {string[]} text paragraphs about it
 * @property {Record<string, import("./command-line/options.mjs").Option>} options
 * @property {string[]} examples
 * @property {{ least: number, most: number, missing?: string }} words how many words it takes, and what to write where one
 *   is missing
 * @property {(given: { words: string[], options: Record<string, any> }, io: Io) => Promise<number>} run does it, and
 *   returns with what the program is to end
 */

/**
 * @typedef {object} Group
 * @property {string} summary what its commands do, in a sentence
 * @property {Record<string, Command>} commands by their second words
 */

/**
 * @typedef {object} Io
 * @property {(text?: string) => void} say writes a line for whoever reads the answer
 * @property {(text?: string) => void} warn writes a line that is no part of the answer
 */

/** @type {Record<string, Command | Group>} */
export const COMMANDS = { url, config, sandbox, rehearse, verify, studio };
