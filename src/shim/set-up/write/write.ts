/** From a set-up to a text. */
import type { Note, SetUp, To, WriteOptions, WrittenSetUp } from "../set-up.js";
import { call } from "./call.js";
import { file } from "./file.js";
import { gtm } from "./gtm.js";
import { json } from "./json.js";
import { markup } from "./markup.js";
import { npm } from "./npm.js";
import { plainSetUp } from "./plain.js";
import { server } from "./server.js";

type Writer = (setUp: SetUp, files: string, notes: Note[]) => string;

const WRITERS: Record<To, Writer> = {
  markup,
  json,
  call,
  gtm,
  npm: (setUp, _, notes) => npm(setUp, notes),
  server: (setUp, _, notes) => server(setUp, notes),
  file,
};

/** The forms in which a set-up can be written. */
export const FORMS = Object.keys(WRITERS) as To[];

/**
 * Writes a page's set-up as whole, working code, or as the file to keep. Whatever is in the set-up, it never throws, and
 * nothing in it becomes code or markup.
 *
 * @example writeSetUp({ oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" }, "gtm").text
 */
export function writeSetUp(setUp: SetUp, to: To, options: WriteOptions = {}): WrittenSetUp {
  const notes: Note[] = [];
  try {
    if (!FORMS.includes(to)) {
      throw new Error(`There is no form ${JSON.stringify(to)}. There are ${FORMS.join(", ")}.`);
    }
    const files = String(options?.files ?? "/").replace(/([^/])$/, "$1/");
    const plain = plainSetUp(setUp, notes);
    return { text: WRITERS[to](plain, files, notes), notes };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { text: "", notes: [...notes, { path: "", message, severity: "error" }] };
  }
}
