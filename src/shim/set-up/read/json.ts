/** JSON, and what people write in its place. */
import { type SyntaxMistake, isMistake, loose } from "./syntax.js";
import { Programs } from "./evaluate.js";
import { Source } from "./source.js";
import { type Known, known } from "./values.js";

/** What was read of an object: its value, if there is one, and whether it is JSON as it should be. */
export interface Read {
  known?: Known;
  isJson: boolean;
}

/**
 * Reads an object from a part of the text. One that isn't quite JSON is read as well; what a page doesn't take is said in
 * notes.
 *
 * @param isWanted whether it has to be JSON; a part of a program need not be
 */
export function readObject(source: Source, from: number, to: number, isWanted: boolean): Read {
  const text = source.text.slice(from, to);
  const { node, rest, oddities } = loose(text);
  if (isMistake(node)) {
    if (isWanted) {
      notJson(source, from, node);
    }
    return { isJson: false };
  }
  const isJson = !oddities[0] && isParsed(text);
  if (isWanted && !isJson) {
    for (const { at, message } of oddities) {
      source.note("error", "", message, from + at);
    }
    if (!oddities[0]) {
      notJson(source, from, {
        at: rest,
        message: "something stands behind the object, or a value isn't JSON's",
      });
    }
  }
  const nobody = { call: () => undefined, assign() {} };
  const slot = new Programs(source, nobody).value(node, from);
  return { known: known(slot, source), isJson };
}

function notJson(source: Source, from: number, { message, at }: SyntaxMistake) {
  source.note(
    "error",
    "",
    `This is not valid JSON: ${message}. A page would leave out the whole configuration.`,
    from + at,
  );
}

/** Whether a text is JSON. */
export function isParsed(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
