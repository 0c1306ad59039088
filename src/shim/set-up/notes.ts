/** Notes about what was written. */
import type { Note } from "./set-up.js";

/** Something that a form doesn't carry, and what to do about it. */
export function lost(path: string, message: string): Note {
  return { path, message, severity: "warning" };
}

/** Something to know, or to do beside what was written. */
export function hint(path: string, message: string): Note {
  return { path, message, severity: "note" };
}
