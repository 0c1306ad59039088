/** The text that is read, and what there is to say of it. */
import type { Note } from "../set-up.js";

/** How much of a text a message quotes. */
const QUOTED = 60;

/** How many notes are kept. A text with more has the same mistake everywhere. */
const MOST_NOTES = 200;

/** How many values are made of one text. */
const LARGEST = 300_000;

/** A place in the text, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** The text that is read, with the notes about it. */
export class Source {
  readonly notes: Note[] = [];
  /** How much may still be made of what the text says: a few names in it can stand for a lot. */
  room = LARGEST;
  private starts: number[] | undefined;
  private said = new Set<string>();

  constructor(readonly text: string) {}

  /** Where a position of the text is. */
  place(at: number): Place {
    const starts = (this.starts ??= lineStarts(this.text));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return { line: low + 1, column: at - starts[low]! + 1 };
  }

  /** A part of the text as a message quotes it. */
  quoted(from: number, to: number): string {
    const text = this.text.slice(from, Math.min(to, from + 4 * QUOTED)).replace(/\s+/g, " ");
    return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
  }

  /** Keeps a note, once. */
  note(severity: Note["severity"], path: string, message: string, at?: number): void {
    const note: Note = { path, message, severity, ...(at == null ? {} : this.place(at)) };
    const key = JSON.stringify(note);
    if (!this.said.has(key) && this.notes.length < MOST_NOTES) {
      this.said.add(key);
      this.notes.push(note);
    }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}
