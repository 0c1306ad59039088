/** A part of an address with a mark below it, for people. */
import { visible } from "../command-line/visible.mjs";

/** How much of an address is shown in front of what is marked. */
const BEFORE = 28;

/** Characters that take two columns of a terminal, and those that take none. */
const WIDE =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;
const NONE = /\p{Mn}|\p{Me}/u;

/** How many columns of a terminal a text takes. */
function widthOf(text) {
  return [...text].reduce((sum, it) => sum + (NONE.test(it) ? 0 : WIDE.test(it) ? 2 : 1), 0);
}

/**
 * @param {string} text the address
 * @param {number} at where the mark begins, in units of UTF-16
 * @param {number} length how long it is; where it is 0, something is missing there
 * @param {number} width how many columns there are
 * @returns {[string, string]} the excerpt, and the line of carets below it
 */
export function excerpt(text, at, length, width) {
  const start = Math.max(0, at - BEFORE);
  // Nothing is cut off for the sake of a few characters.
  const from = start < 8 ? 0 : whole(text, start);
  const before = (from > 0 ? "…" : "") + visible(text.slice(from, at));
  const room = Math.max(10, width - widthOf(before) - 1);
  const marked = cut(text.slice(at, at + length), room);
  const rest = room - widthOf(marked.text);
  const after = marked.isWhole
    ? cut(text.slice(at + length, at + length + rest + 1), rest)
    : { text: "", isWhole: false };
  const isEnd = marked.isWhole && after.isWhole && at + length + rest + 1 >= text.length;
  const carets = "^".repeat(Math.max(1, widthOf(marked.text)));
  return [before + marked.text + after.text + (isEnd ? "" : "…"), " ".repeat(widthOf(before)) + carets];
}

/** A place that isn't within a character. */
const whole = (text, at) => (/[\udc00-\udfff]/.test(text[at] ?? "") ? at - 1 : at);

/** As much of a text as there is room for. */
function cut(text, room) {
  let shown = "";
  let width = 0;
  for (const it of text) {
    const next = visible(it);
    width += widthOf(next);
    if (width > room) {
      return { text: shown, isWhole: false };
    }
    shown += next;
  }
  return { text: shown, isWhole: true };
}
