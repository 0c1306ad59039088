/** Deeper than a configuration goes; what is deeper, or holds itself, is cut off. */
const MAX_DEPTH = 8;

/**
 * Writes a value as JSON without `JSON`, which pages and their libraries replace and bend: with
 * Prototype.js on a page, `JSON.stringify` writes every list as a string.
 *
 * What JSON has no word for is `null`; an object with an `href`, such as a `URL`, is its address.
 */
export function toJson(value: any, depth = 0): string {
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
  if (typeof value.href == "string") {
    return toJson(value.href);
  }
  const isList = Array.isArray(value);
  let text = "";
  for (const name of Object.keys(value)) {
    text += (text && ",") + (isList ? "" : toJson(name) + ":") + toJson(value[name], depth + 1);
  }
  return isList ? "[" + text + "]" : "{" + text + "}";
}
