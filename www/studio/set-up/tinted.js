/** Code with its texts and names in colours, which only help the eye: a text of spans. */
import { h } from "./draw.js";

const PARTS =
  /("(?:[^"\\\n]|\\.)*")(\s*:)?|(<\/?[a-z][\w-]*|\/?>)|(<!--[^]*?-->|\/\/[^\n]*)|\b(data-[\w-]+)(?==|\s|>)/gi;

/** @returns {(string | Node)[]} */
export function tinted(text) {
  const made = [];
  let end = 0;
  for (const match of text.matchAll(PARTS)) {
    const [whole, quoted, colon, tag, comment] = match;
    made.push(text.slice(end, match.index));
    if (quoted) made.push(h(colon ? "span.code-name" : "span.code-text", {}, quoted), colon ?? "");
    else made.push(h(tag ? "span.code-tag" : comment ? "span.code-note" : "span.code-name", {}, whole));
    end = match.index + whole.length;
  }
  return [...made, text.slice(end)];
}
