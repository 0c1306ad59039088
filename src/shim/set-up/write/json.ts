/** A set-up as markup whose options are all in the JSON block. */
import type { Note, SetUp } from "../set-up.js";
import { pageCode } from "./page-code.js";

export function json(setUp: SetUp, files: string, notes: Note[]): string {
  return pageCode(setUp, false, files, notes);
}
