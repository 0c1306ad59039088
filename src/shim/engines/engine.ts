/** The seam between the shim and the program, which is Rust: as wasm, or as JavaScript made from the wasm. */
import { start } from "#program";
import type { Program, Start } from "./program.js";

let begin: Start = start;
let program: Program | undefined;
let failed = () => {};

/**
 * Calls a function of the program with a text. The first call starts the program.
 *
 * @param more the function's other argument, if it takes one
 */
export function call(name: "ask" | "explain" | "modules", question: string, more?: unknown): string {
  program = program || begin();
  const bytes = new TextEncoder().encode(question);
  const room = program.room(bytes.length);
  new Uint8Array(program.memory.buffer, room).set(bytes);
  const start = program[name](bytes.length, more);
  // If memory has grown during the call, its buffer is a new one.
  const answer = new Uint8Array(program.memory.buffer, start);
  return new TextDecoder().decode(answer.subarray(0, answer.indexOf(0)));
}

/**
 * Asks the program. It throws if the program can't run here, or if it trapped.
 *
 * @param request a request as src/request.rs describes it, in the format of src/wire.rs
 * @returns the lines of the answer
 */
export function engine(request: string): string[] {
  try {
    return call("ask", request).split("\n");
  } catch (error) {
    failed();
    throw error;
  }
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
