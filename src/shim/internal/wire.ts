/** Deeper than a configuration goes; what is deeper, or holds itself, is cut off. */
const MAX_DEPTH = 8;

/** More than any configuration has: who hands over `window` is not to wait for all of it. */
const MAX_VALUES = 1e5;

/** Ends a name or a text; no character of any text. */
export const END = "\uffff";

/** What kind of value a string is: written by the page's author, or from outside. */
export type Quote = '"' | "=";

/** A name or a text with what ends it. */
export const word = (text: string) => text.replace(/\uffff/g, "\ufffd") + END;

/** Begins an object, or a list; what is open at the end of a text need not be closed. */
export const open = (name: string, kind = "{") => word(name) + word(kind);

/** Ends the object or list that was begun last. */
export const CLOSE = END + "}" + END;

/**
 * Writes a value under a name as the program reads it (src/wire.rs). Without `JSON`, which pages and
 * their libraries bend: with Prototype.js on a page, `JSON.stringify` writes every list as a string.
 *
 * What the program has no word for, and what throws when it is read, is none; an object that is an
 * address, such as a `URL`, is its text.
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
            // It counts as absent.
          }
          members += write(isList ? "" : member, inner, depth + 1);
        }
        return open(name, isList ? "[" : "{") + members + CLOSE;
      }
    } catch {
      // It counts as absent.
    }
    return word(name) + word(text);
  };

  return write(name, value, 0);
}
