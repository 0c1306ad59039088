/** The format in which values cross into the program. src/wire/ reads it. */

/**
 * How deep values may nest. No configuration goes this deep; the limit is for objects that contain
 * themselves.
 */
const MAX_DEPTH = 8;

/** How many values are written at most. It keeps the page responsive if it hands over `window` by mistake. */
const MAX_VALUES = 1e5;

/** Ends a name or a text. U+FFFF is not a character, so no proper text contains it. */
export const END = "\uffff";

/** Who wrote a string: `"` is the page's author, `=` is anyone outside. They are escaped differently. */
export type Quote = '"' | "=";

/** A name or a text with its end mark. */
export const word = (text: string) => text.replace(/\uffff/g, "\ufffd") + END;

/** Begins an object or a list. One that is still open at the end of the text need not be closed. */
export const open = (name: string, kind = "{") => word(name) + word(kind);

/** Ends the object or list that was opened last. */
export const CLOSE = END + "}" + END;

/**
 * Writes a value under a name. This avoids `JSON` because pages and their libraries change what it does:
 * with Prototype.js on a page, `JSON.stringify` writes every list as a string.
 *
 * Values that the program does not know, such as functions, count as absent, and so does what throws when
 * it is read. An object that is an address, such as a `URL`, is written as its text.
 */
export function toWire(name: string, value: unknown, quote: Quote): string {
  let left = MAX_VALUES;

  const write = (name: string, value: any, depth: number): string => {
    let text = "-";
    try {
      if (typeof value == "string") {
        text = quote + value;
      } else if (typeof value == "boolean") {
        text = value ? "?true" : "?";
      } else if (typeof value == "number" && isFinite(value)) {
        text = "0" + (value || "");
      } else if (value && typeof value == "object" && depth < MAX_DEPTH) {
        const isList = Array.isArray(value);
        const names = Object.keys(value);
        if (typeof value.href == "string" && !names[0]) {
          return write(name, value.href, depth);
        }
        let members = "";
        for (const member of names) {
          if (--left < 0) {
            break;
          }
          let inner;
          try {
            inner = value[member];
          } catch {
            // The member counts as absent.
          }
          members += write(isList ? "" : member, inner, depth + 1);
        }
        return open(name, isList ? "[" : "{") + members + CLOSE;
      }
    } catch {
      // The value counts as absent.
    }
    return word(name) + word(text);
  };

  return write(name, value, 0);
}
