/** Texts that look like the format in which values cross into the program, where they are values themselves. */

/** What ends a name or a text there; no proper text has this character. */
const END = "\uffff";

/**
 * Ends the value that it stands in, closes the two objects around that, and goes on with a configuration of its
 * own, for one link.
 */
export const INJECTION =
  END +
  [
    ["", "}"],
    ["", "}"],
    ["config", "{"],
    ["oneLinkURL", '"https://evil.example/X'],
    ["preset", '"tiktok'],
    ["links", "["],
    ["", "{"],
    ["", "}"],
    ["", "}"],
    ["", "}"],
  ]
    .flat()
    .map((text) => text + END)
    .join("");

const PIECES = [
  ...[END, END, "\ufffe", "\ud800", "\udfff", "\0", "\n", "\u2028", "\x7f", "é", "🎉"],
  ...['"', "=", "0", "?", "-", "[", "{", "}", "&", "%", "%ef%bf%bf", "%00", ";", " ", "c", "pid", "config"],
  INJECTION,
];

/** Makes the same texts each time. */
export function hostileTexts(count) {
  let seed = 1;
  const below = (limit) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % limit;
  };
  const text = () => Array.from({ length: below(8) }, () => PIECES[below(PIECES.length)]).join("");
  return [INJECTION, "%EF%BF%BF", ...Array.from({ length: count }, text)];
}

/** The same text as the program may have it: what separates values is none of it, and half characters are none. */
export function harmless(text) {
  return text.replaceAll(END, "\ufffd").toWellFormed();
}
