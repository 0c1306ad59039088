/** `smart-script config convert`: the words that it takes, and what it prints. */
import { FAILED, MISUSED, Stop, WELL } from "../command-line/exit.mjs";
import { nearest } from "../../sandbox/problem.mjs";
import { widthOf } from "../command-line/output.mjs";
import { fileOf } from "./file.mjs";
import { line } from "./report.mjs";

/** The forms that a set-up is written in, each with what it is. */
export const FORMS = {
  markup: "the script's tag and the calls to action, with attributes",
  json: "the same, with the configuration as a block of JSON in the page",
  call: "a call in the style of AppsFlyer's Smart Script",
  gtm: "a tag for Google Tag Manager",
  npm: "code that imports the package",
  server: "code for a server",
  file: "smart-script.json, to keep in git",
};

function form(text) {
  if (!Object.hasOwn(FORMS, text)) {
    const near = nearest(text, Object.keys(FORMS));
    throw new Error(near ? `did you mean ${near}?` : `write one of ${Object.keys(FORMS).join(", ")}.`);
  }
  return text;
}

/** @type {import("../commands.mjs").Command} */
export const convert = {
  summary: "turns a page's set-up into another form: markup, JSON, a call, a tag manager's tag, code",
  usage: "FILE --to FORM [options]",
  text: [
    `The file is read as config check reads it. FORM is one of: ${Object.entries(FORMS)
      .map(([name, text]) => `${name} (${text})`)
      .join(", ")}.`,
    "The code alone goes to the standard output. What it can't say as the file does goes to the other, with what to do about it.",
    "A set-up with mistakes is not written, unless --force asks for it; it then ends with 1 as well.",
  ],
  words: { least: 0, most: 1 },
  options: {
    to: { value: "FORM", read: form, help: `${Object.keys(FORMS).join(", ")}` },
    files: {
      value: "FOLDER",
      help: "where the page finds smart-script.js, such as /js/ or https://cdn.example/; / if not said",
    },
    force: { help: "writes a set-up that has mistakes, without what can't be read" },
    json: { help: "prints {text, notes, from, ok} as JSON" },
  },
  examples: [
    "config convert old-page.html --to markup",
    "config convert smart-script.json --to gtm --files https://brand.example/js/",
  ],

  async run({ words: [word], options }, { say, warn }) {
    if (!options.to) {
      throw new Stop(`To which form? Write --to and one of ${Object.keys(FORMS).join(", ")}.`, MISUSED);
    }
    const { file, text, name } = await fileOf(`config convert --to ${options.to}`, word);
    const [program, { checked }] = await Promise.all([import("./set-up.mjs"), import("./findings.mjs")]);
    const { setUp, from, ok, findings } = checked({ text, name }, program);
    const isWritten = (ok || options.force) && from !== "unknown";
    const written = isWritten
      ? program.writeSetUp(setUp, options.to, {
          ...(options.files !== undefined && { files: options.files }),
        })
      : { text: null, notes: [] };
    const notes = [...findings, ...written.notes];
    if (options.json) {
      say(JSON.stringify({ text: written.text, notes, from, ok }, null, 2));
    } else {
      const width = widthOf(process.stderr);
      findings.forEach((it) => warn(line(file, it, width)));
      written.notes.forEach((it) => warn(line(`as ${options.to}`, it, width)));
      if (isWritten) {
        say(written.text.replace(/\n$/, ""));
      } else {
        warn(
          `\nNothing was written${from === "unknown" ? "" : ": --force writes it without what can't be read"}.`,
        );
      }
    }
    return ok && isWritten ? WELL : FAILED;
  },
};
