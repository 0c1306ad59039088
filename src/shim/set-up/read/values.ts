/** Values of a program's text, as far as they are known without running it. */
import type { Function as FunctionNode } from "acorn";
import type { Source } from "./source.js";

/** What isn't known. It may be a name that is, such as `document.title`, and it may be an element of the page. */
export class Unknown {
  /** @param path the names that lead there from a global or an import, if that is what it is */
  constructor(
    readonly at: number,
    readonly end: number,
    readonly path = "",
    /** The selector of the page's elements that it stands for. */
    readonly selector = "",
    /** Whether it is known but for whether the program sets it. */
    readonly isInDoubt = false,
  ) {}
}

/** A value in its place: in an object, a list or a variable. */
export interface Slot {
  value: Value;
  /** Where in the text the value is. */
  at: number;
  end: number;
  /** Whether it is only set under a condition that isn't known. */
  isInDoubt?: boolean;
}

export class Obj {
  readonly members = new Map<string, Slot>();
  /** What was spread into it and isn't known. */
  readonly holes: Unknown[] = [];
}

export class List {
  readonly items: Slot[] = [];
  readonly holes: Unknown[] = [];
}

/** A function of the text. */
export class Fn {
  constructor(
    readonly node: FunctionNode,
    readonly scope: unknown,
  ) {}
}

/** What an old call answers, and the link in it. */
export class Answer {
  constructor(
    readonly call: number,
    readonly isLink = false,
  ) {}
}

export type Value = string | number | boolean | null | undefined | Unknown | Obj | List | Fn | Answer;

/** A value as it is in the set-up, with what there is to say of it. */
export interface Known {
  value: any;
  /** What the notes are about is written from the value on. */
  notes: { severity: "error" | "warning"; path: string; message: string; at: number }[];
  /** Where in the text the value is. */
  at: number;
}

/** How deep a value may be. */
const DEEPEST = 60;

/** How many notes a value may have. */
const MOST_NOTES = 20;

/** Options that decide which links there are. Without one of them, a set-up isn't the page's. */
const DECISIVE = ["oneLinkURL", "preset", "afParameters", "links"];

/** A path with one more member. */
export const member = (path: string, name: string | number): string =>
  typeof name == "number"
    ? `${path}[${name}]`
    : /^[\w$]+$/.test(name)
      ? path + (path && ".") + name
      : `${path}[${JSON.stringify(name.length > 40 ? name.slice(0, 40) + "…" : name)}]`;

/** Makes the plain value of what is known. What isn't is left out, with a note. */
export function known(slot: Slot, source: Source): Known {
  const notes: Known["notes"] = [];
  const say = (path: string, message: string, at: number, severity: "error" | "warning" = "warning") => {
    if (notes.length < MOST_NOTES) {
      notes.push({ severity, path, message, at });
    }
  };
  const leftOut = (path: string, message: string, at: number) =>
    say(path, message, at, DECISIVE.includes(path) ? "error" : "warning");
  const unknown = (
    path: string,
    { at, end, isInDoubt }: { at: number; end: number; isInDoubt?: boolean },
  ) => {
    const text = source.quoted(at, end);
    const what = text ? `\`${text}\`` : "This";
    leftOut(
      path,
      isInDoubt
        ? `${what} takes the place of another value under a condition, so both are left out. Write the one that is meant.`
        : `${what} is only known where the code runs, so it is left out. Write the value itself here.`,
      at,
    );
  };
  /** @returns undefined for what is left out */
  const plain = (slot: Slot, path: string, depth: number): any => {
    const { value, at, isInDoubt } = slot;
    if (depth > DEEPEST || --source.room < 0) {
      leftOut(
        path,
        depth > DEEPEST
          ? "This is nested too deeply, so it is left out."
          : "This is too large, so it is left out.",
        at,
      );
      return undefined;
    }
    if (isInDoubt) {
      say(path, "This is set under a condition only. Here it counts as set.", at);
    }
    if (value instanceof Unknown || value instanceof Answer) {
      unknown(path, value instanceof Unknown && value.end > value.at ? value : slot);
      return undefined;
    }
    if (value instanceof Fn) {
      // The stub that takes down a visitor's answer has a function there.
      if (path == "consent") {
        return "pending";
      }
      leftOut(path, "This is a function, and a set-up has none, so it is left out.", at);
      return undefined;
    }
    if (value instanceof List) {
      const list: any[] = [];
      value.items.forEach((item, index) => {
        const it = plain(item, member(path, index), depth + 1);
        if (it !== undefined) {
          list.push(it);
        }
      });
      value.holes.forEach((hole) => unknown(path, hole));
      return list;
    }
    if (value instanceof Obj) {
      const object: Record<string, any> = {};
      for (const [name, it] of value.members) {
        const own = member(path, name);
        if (name == "__proto__") {
          say(own, "This is no name for an option, so it is left out.", it.at);
          continue;
        }
        const result = plain(it, own, depth + 1);
        if (result !== undefined) {
          object[name] = result;
        }
      }
      value.holes.forEach((hole) => unknown(path, hole));
      return object;
    }
    return value;
  };
  return { value: plain(slot, "", 0), notes, at: slot.at };
}
