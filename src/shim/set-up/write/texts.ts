/** Texts and values, written so that they are only what they are wherever they stand: nothing in them ends a script. */

/** What is seen by no reader, or turns the text around it. Joiners stay, as emoji and some languages need them. */
const INVISIBLE = /[\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

const code = (character: string, digits: number) =>
  character.charCodeAt(0).toString(16).padStart(digits, "0");

/** A value where a text is wanted. What has parts is a mistake there, and is seen as it is. */
export function textOf(value: unknown): string {
  return value && typeof value == "object" ? JSON.stringify(value) : String(value);
}

/** How a language writes values. */
export interface Language {
  name(name: string): string;
  text(text: string): string;
  /** What ends the last member of an object or list that has a line for each. */
  end: string;
}

/** A text in JSON or JavaScript that is a file of its own. */
export function visibleText(text: string): string {
  return JSON.stringify(text).replace(INVISIBLE, (it) => "\\u" + code(it, 4));
}

/** JSON, which may stand in a page. */
export const JSON_TEXT: Language = {
  name: jsonText,
  text: jsonText,
  end: "",
};

/** JavaScript, which may stand in a page. */
export const JAVASCRIPT: Language = {
  // `__proto__` in an object would be its prototype.
  name: (name) =>
    name == "__proto__" ? `["__proto__"]` : /^[a-z_$][\w$]*$/i.test(name) ? name : jsonText(name),
  text: jsonText,
  end: ",",
};

/** JavaScript in a tag of Google Tag Manager, which has variables in double braces. */
export const IN_TAG_MANAGER: Language = {
  name: (name) => withoutBraces(JAVASCRIPT.name(name)),
  text: (text) => withoutBraces(jsonText(text)),
  end: "",
};

function withoutBraces(written: string): string {
  return written.replace(/\{(?=\{)/g, "\\u007b");
}

function jsonText(text: string): string {
  return visibleText(text).replace(/</g, "\\u003c");
}

/** How many columns a line has, unless a single text is longer. */
const WIDTH = 100;

/**
 * Writes a value as code. What fits into a line and isn't nested deeply stays in one.
 *
 * @param indent of the line in which it begins
 * @param before how many columns that line has before the value, without the indent
 * @param isOpen whether it has a line for each member in any case
 */
export function written(value: unknown, language: Language, indent = "", before = 0, isOpen = false): string {
  if (typeof value == "string") {
    return language.text(value);
  }
  if (!value || typeof value != "object") {
    return String(value);
  }
  const isList = Array.isArray(value);
  const names = Object.keys(value);
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  const name = (it: string) => (isList ? "" : language.name(it) + ": ");
  const pad = isList || !names.length ? "" : " ";
  const inLine = `${open}${pad}${names.map((it) => name(it) + written((value as any)[it], language, "", -Infinity)).join(", ")}${pad}${close}`;
  // A nested value that is written for a line of its own has all columns.
  if (before == -Infinity || !names.length) {
    return inLine;
  }
  // A list with a single item is no deeper than the item.
  const most = isList && names.length == 1 ? 4 : 3;
  if (!isOpen && depth(value) < most && indent.length + before + inLine.length < WIDTH) {
    return inLine;
  }
  const inner = indent + "  ";
  const lines = names.map((it) => {
    const start = name(it);
    return inner + start + written((value as any)[it], language, inner, start.length);
  });
  return `${open}\n${lines.join(",\n")}${language.end}\n${indent}${close}`;
}

function depth(value: unknown): number {
  return value && typeof value == "object" ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0;
}

const REFERENCES: Record<string, string> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };

/** A text in HTML, also between the quotes of an attribute. */
export function htmlText(text: string): string {
  return text
    .replace(/[&"<>]/g, (it) => REFERENCES[it]!)
    .replace(/[\t\n\f\r\u00a0]/g, (it) => `&#${it.charCodeAt(0)};`)
    .replace(INVISIBLE, (it) => (it > "\u009f" ? `&#x${code(it, 0)};` : it));
}

/** Whether HTML can have a text in an attribute: it has no character for U+0000, and none for half of one. */
export function isForHtml(text: string): boolean {
  return !/\0|\p{Surrogate}/u.test(text);
}

/** An element's start tag. An attribute with an empty value has its name alone. */
export function startTag(name: string, attributes: [name: string, value: string][], indent = ""): string {
  const parts = attributes.map(([name, value]) => (value ? `${name}="${htmlText(value)}"` : name));
  const line = `<${[name, ...parts].join(" ")}>`;
  if (indent.length + line.length <= WIDTH + 20) {
    return line;
  }
  return `<${name}\n${parts.map((part) => `${indent}  ${part}\n`).join("")}${indent}>`;
}
