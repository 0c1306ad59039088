/** A set-up as markup: attributes, and a JSON block for what these can't say. */
import type { Note, SetUp } from "../set-up.js";
import { pageCode } from "./page-code.js";

export function markup(setUp: SetUp, files: string, notes: Note[]): string {
  return pageCode(setUp, true, files, notes);
}
