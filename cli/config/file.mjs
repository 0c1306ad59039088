/** A file with a set-up, or what another program pipes in. */
import { basename } from "node:path";
import { MISUSED, Stop } from "../command-line/exit.mjs";
import { bytesIfPiped, bytesOf, bytesOfStdin } from "../command-line/input.mjs";
import { textOf } from "../command-line/text.mjs";

/**
 * @param {string} command as it is written, for a message
 * @param {string} [word] a file, or `-`
 * @returns {Promise<{ file: string, text: string, name?: string }>} `name`: its name alone, where it has one
 */
export async function fileOf(command, word) {
  if (word === undefined || word === "-") {
    const bytes = word ? await bytesOfStdin() : await bytesIfPiped();
    if (!bytes) {
      throw new Stop(
        `Which file? Name a page, a script or a file of JSON that has the set-up: smart-script ${command} smart-script.json`,
        MISUSED,
      );
    }
    return { file: "standard input", text: textOf(bytes, "What is piped in") };
  }
  return { file: word, text: textOf(bytesOf(word), word), name: basename(word) };
}
