/** The seam between the shim and the program, which is Rust: as wasm, or as JavaScript made from the wasm. */
import { start } from "#program";
import type { Program, Start } from "./program.js";

let begin: Start = start;
let program: Program | undefined;
let failed = () => {};

/** Lets the program do something. It is started when it is first needed, and reported when it can't go on. */
function using<Result>(act: (program: Program) => Result): Result {
  try {
    return act((program = program || begin()));
  } catch (error) {
    failed();
    throw error;
  }
}

/**
 * Calls a function of the program with a text.
 *
 * @param more the function's other argument, if it takes one
 */
export function call(
  name: "ask" | "reads" | "explain" | "errors" | "modules",
  question: string,
  more?: unknown,
): string {
  const bytes = new TextEncoder().encode(question);
  return using((program) => {
    const room = program.room(bytes.length);
    new Uint8Array(program.memory.buffer, room).set(bytes);
    const start = program[name](bytes.length, more);
    // If memory has grown during the call, its buffer is a new one.
    const answer = new Uint8Array(program.memory.buffer, start);
    return new TextDecoder().decode(answer.subarray(0, answer.indexOf(0)));
  });
}

/** What the program answers to a request for a plan (src/request.rs). */
export interface Answer {
  /** What the visitor allows (`Consent`). */
  consent: number;
  /** The impression's address; empty if there is none. */
  impression: string;
  /** The address of each link, in the order asked for; empty where there is none. */
  links: string[];
  /** What the plan depends on and was not told: `memory`, and keys of rules such as `cookie:campaign`. */
  needs: string[];
}

/**
 * Asks for a plan. It throws if the program can't run here, or if it trapped.
 *
 * @param request a request as src/request.rs describes it, in the format of src/wire
 */
export function ask(request: string): Answer {
  const [lines, consent, ...needs] = call("ask", request).split("\uffff");
  const [impression, ...links] = lines!.split("\n");
  return { consent: +consent!, impression: impression!, links, needs };
}

/**
 * Takes a page's session on by one event.
 *
 * @returns the new state, and the actions in the bits above it (src/session)
 */
export function step(state: number, event: number): number {
  return using((program) => program.step(state, event));
}

/** Sets what happens each time the program fails to answer. */
export function whenFailed(act: () => void): void {
  failed = act;
}

/** Lets another program answer from now on. */
export function useInstead(other: Start): void {
  begin = other;
  program = undefined;
}
