/** Deeper than a configuration goes; what is deeper, or holds itself, is cut off. */
const MAX_DEPTH = 8;

/** More than any configuration has: who hands over `window` is not to wait for all of it. */
const MAX_VALUES = 1e5;

/**
 * Writes a value as JSON without `JSON`, which pages and their libraries replace and bend: with
 * Prototype.js on a page, `JSON.stringify` writes every list as a string.
 *
 * What JSON has no word for, and what throws when it is read, is `null`; an object that is an
 * address, such as a `URL`, is its text.
 */
export function toJson(value: unknown): string {
  let left = MAX_VALUES;

  const write = (value: any, depth: number): string => {
    if (typeof value == "string") {
      return (
        '"' +
        value.replace(/["\\\0-\x1f]/g, (c) => "\\u" + (c.charCodeAt(0) + 0x10000).toString(16).slice(1)) +
        '"'
      );
    }
    if (typeof value == "boolean" || (typeof value == "number" && isFinite(value))) {
      return "" + value;
    }
    if (!value || typeof value != "object" || depth > MAX_DEPTH) {
      return "null";
    }
    const isList = Array.isArray(value);
    const names = Object.keys(value);
    if (typeof value.href == "string" && names.indexOf("href") < 0) {
      return write(value.href, depth);
    }
    let text = "";
    for (const name of names) {
      if (--left < 0) {
        break;
      }
      let member = "null";
      try {
        member = write(value[name], depth + 1);
      } catch {
        // It counts as absent.
      }
      text += (text && ",") + (isList ? "" : write(name, 0) + ":") + member;
    }
    return isList ? "[" + text + "]" : "{" + text + "}";
  };

  return write(value, 0);
}
