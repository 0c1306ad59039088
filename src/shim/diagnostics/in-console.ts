/** Explanations in the console: a line for each thing to know, a table for each link. */
import type { Plan } from "../types.js";
import type { ExplainedValue, Explanation } from "./explain-types.js";
import { textOf } from "./markup.js";
import { named, nameOf } from "./names.js";
import { origin } from "./origin.js";

/** The most characters of a value in a table. */
const MOST = 60;

/** What was said for the plan before, of which a plan that is like it has nothing new. */
let said = new Set<string>();
let saying = new Set<string>();

/** Writes a line, unless it was there for the plan before. */
export function say(kind: "warn" | "info", text: string): void {
  if (text && !said.has(text)) {
    console[kind]("smart-script: " + text);
  }
  saying.add(text);
  said.add(text);
}

/** A refusal without its reason, which a warning has. */
export const firstOf = (refusal: string | null) => (refusal || "").split(":")[0]!;

const short = (text: string) =>
  text.length > MOST ? `${text.slice(0, MOST)}… (${[...text].length} characters)` : text;

/** Writes a link: folded, so that a page with many stays readable. */
function link(name: string, href: string | null, values: ExplainedValue[]): void {
  const title = name + (href ? ` → ${href.replace(/\?.*/, "")}, ${values.length} parameters` : "");
  const key = title + href;
  saying.add(key);
  if (said.has(key)) {
    return;
  }
  said.add(key);
  if (!href) {
    console.info(`smart-script: ${title}`);
    return;
  }
  console.groupCollapsed(`smart-script: ${title}`);
  console.info(href);
  console.table(
    values.map(({ name, value, from }) => ({
      name,
      value: short(value),
      "came from": origin(from, (text) => `"${short(text)}"`),
    })),
  );
  for (const { name, value } of values) {
    if (short(value) != value) {
      console.info(`${name} in full:`, value);
    }
  }
  console.groupEnd();
}

/** Writes a plan and what there is to say of it. */
export function write({ errors, warnings, links, impression }: Explanation, plan: Plan): void {
  for (const { path, message } of errors) {
    say("warn", path ? `${named(path, plan)}: ${message}` : message);
  }
  for (const { about, message } of warnings) {
    say("warn", about == "visit" ? visit(message) : `${named(about, plan)}: ${message}`);
  }
  links.slice(0, plan.links.length + Number(!!plan.qr)).forEach(({ href, refusal, values }, index) => {
    const name = plan.links[index] ? `links[${index}] "${nameOf(plan, index)}"` : "QR codes";
    link(href ? name : `${name} ${firstOf(refusal)}`, href, values);
  });
  if (impression.href) {
    link("impression", impression.href, impression.values);
  }
  said = saying;
  saying = new Set();
}

/** Writes a plan and notes about it, which is all that a program knows that explains no values. */
export function writeNotes(notes: string[], { impression, links, qr }: Plan): void {
  for (const note of notes) {
    // The OneLink for QR codes is in the request too, after the links of the page.
    console.warn("smart-script: " + note.replace(`links[${links.length}]`, "QR code"));
  }
  links.forEach(({ element, href }, index) => {
    console.info(`smart-script: links[${index}] "${textOf(element)}"`, href || "keeps its own address");
  });
  console.info("smart-script: impression", impression || "none");
  if (qr) {
    console.info("smart-script: QR codes", qr);
  }
}

/** A sentence about the visit, which some have as their subject. */
export const visit = (message: string) => (message.startsWith("is ") ? `This visit ${message}` : message);
