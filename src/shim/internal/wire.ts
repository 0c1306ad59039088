/** Deeper than a configuration goes; what is deeper, or holds itself, is cut off. */
const MAX_DEPTH = 8;

/** More than any configuration has: who hands over `window` is not to wait for all of it. */
const MAX_VALUES = 1e5;

/**
 * Writes a value under a name as the program reads it (src/wire.rs). Without `JSON`, which pages and
 * their libraries bend: with Prototype.js on a page, `JSON.stringify` writes every list as a string.
 *
 * What the program has no word for, and what throws when it is read, is none; an object that is an
 * address, such as a `URL`, is its text.
 */
export function toWire(name: string, value: unknown): string {
  let left = MAX_VALUES;

  const word = (text: string) => text.replace(/\0/g, "\ufffd") + "\0";

  const write = (name: string, value: any, depth: number): string => {
    let text = "-";
    let members = "";
    if (typeof value == "string") {
      text = '"' + value;
    } else if (typeof value == "boolean") {
      text = value ? "?true" : "?";
    } else if (typeof value == "number" && isFinite(value)) {
      text = "0" + value;
    } else if (value && typeof value == "object" && depth < MAX_DEPTH) {
      const isList = Array.isArray(value);
      const names = Object.keys(value);
      if (typeof value.href == "string" && names.indexOf("href") < 0) {
        return write(name, value.href, depth);
      }
      text = isList ? "[" : "{";
      for (const member of names) {
        if (--left < 0) {
          break;
        }
        try {
          members += write(isList ? "" : member, value[member], depth + 1);
        } catch {
          members += word(member) + word(text);
        }
      }
      members += "\0}\0";
    }
    return word(name) + word(text) + members;
  };

  return write(name, value, 0);
}
