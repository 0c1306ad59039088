/** How the panel shows values that others have brought: as quotations, cut short, and hidden where they are stored. */
import type { ExplainedValue, From } from "./explain-types.js";

/** The most characters of a text from outside. It is enough to know a campaign by, and too few for a message. */
const MOST = 24;

/** The views whose values the visitor's browser has stored, which are nobody's to see. */
const STORED = ["cookie", "storage", "memory"];

/** How the values of a plan are shown. */
export interface Shown {
  /** A text that came in. */
  text(value: string): string;
  /** An outgoing value. */
  value(item: ExplainedValue): string;
  /** Whether an outgoing value is what somebody outside has written. */
  isQuoted(item: ExplainedValue): boolean;
  /** A warning: what it is about, and what it says, in which the explanation may have put values and names that came in. */
  warning(about: string, message: string): [about: string, message: string];
}

/** Whether a value is the page's own, and not what a visitor brings or has in their browser. */
const isOwn = ({ kind }: From) => /^(default|override|anchor|own|hint|template|fixed)$/.test(kind);

/** Whether a value, or what it was made of, is stored in the visitor's browser. */
const isStored = (from: From) =>
  // Where the visitor came from may be remembered from an earlier page.
  from.kind == "referrer" || ("view" in from && STORED.includes(from.view));

/** Cuts a text. Characters that don't show, or that change how what follows is read, become dots. */
function cut(text: string): string {
  const characters = [...text.replace(/[\p{C}\p{Z}]/gu, (it) => (it == " " ? it : "·"))];
  return characters.length > MOST ? `${characters.slice(0, MOST).join("")}…` : characters.join("");
}

/** A quotation. The quotation marks in it can't be taken for its end. */
function quoted(text: string): string {
  const length = [...text].length;
  return `“${cut(text).replace(/["“”„]/g, "'")}”` + (length > MOST ? ` (${length} characters)` : "");
}

/** Takes the escapes out of a text that Rust has quoted. */
function unescaped(text: string): string {
  return text.replace(/\\u\{(\w+)\}|\\(.)/g, (_, code, character) =>
    code ? String.fromCodePoint(parseInt(code, 16)) : (ESCAPES[character] ?? character),
  );
}

const ESCAPES: Record<string, string> = { n: "\n", r: "\r", t: "\t", 0: "\0" };

/** Says how the values of a plan are shown, and the texts that were made of them. */
export function shownOf(items: ExplainedValue[]): Shown {
  const stored = new Set<string>();
  for (const { from, value } of items) {
    if (isStored(from)) {
      stored.add(from.kind == "override" ? from.replaced : value);
    }
  }
  // A copy of a value is as secret as the value is.
  const isHidden = (value: string) => stored.has(value);
  const text = (value: string) =>
    isHidden(value) ? `hidden, ${[...value].length} characters` : quoted(value);
  const isQuoted = ({ from, value }: ExplainedValue) =>
    !!value && !isHidden(value) && !isOwn(from) && !(from.kind == "key" && from.view == "meta");

  /** Hides and cuts what the explanation has quoted in a sentence, and macros, which it has as they are. */
  const sentence = (message: string) =>
    message.replace(/"((?:[^"\\]|\\.)*)"|__\w+__/g, (macro, value) =>
      text(value == null ? macro : unescaped(value)),
    );

  return {
    text,
    isQuoted,
    value: (item) =>
      !item.value ? "(empty)" : isHidden(item.value) || isQuoted(item) ? text(item.value) : item.value,
    warning(about, message) {
      const isKnown =
        /^(impression|visit|links\[\d+\])$/.test(about) || items.some(({ name }) => name == about);
      return [isKnown ? about : quoted(about), sentence(message)];
    },
  };
}
