/** Texts of others, which may hold what a terminal would act on. */

/** What a terminal acts on, what changes a line's direction, and what nobody sees. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** The same, but for what the program's own words have between lines and columns. */
const UNSAFE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Characters as JSON writes them, so that JSON stays JSON. */
const escaped = (text) =>
  text
    .split("")
    .map((it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");

/** A text in one line in which everything is seen: a space without a width is `\u200b`. */
export const visible = (text) => text.replace(UNSEEN, escaped);

/** Lines that a terminal shows and does nothing else with, whatever is in them. */
export const harmless = (text) => text.replace(UNSAFE, escaped);

/** An address to print: what nobody sees in it is percent-encoded, as browsers do it. */
export const printable = (address) =>
  address.replace(UNSEEN, (it) => (/\p{Cs}/u.test(it) ? "%EF%BF%BD" : encodeURIComponent(it)));
