/** The one seam to the program itself: the same Rust, as wasm or as the JavaScript made of that. */
import { start } from "#program";
import type { Program, Start } from "./program.js";

let begin: Start = start;
let program: Program | undefined;
let failed = () => {};

/**
 * Calls a function of the program on a text. The program is started when the first is called.
 *
 * @param more what else the function takes
 */
export function call(name: "ask" | "explain" | "modules", question: string, more?: unknown): string {
  program = program || begin();
  const bytes = new TextEncoder().encode(question);
  const room = program.room(bytes.length);
  new Uint8Array(program.memory.buffer, room).set(bytes);
  const start = program[name](bytes.length, more);
  // Another buffer if memory has grown.
  const answer = new Uint8Array(program.memory.buffer, start);
  return new TextDecoder().decode(answer.subarray(0, answer.indexOf(0)));
}

/**
 * Asks the program. It throws where it can't run here, or broke.
 *
 * @param request a request as src/request.rs describes it, as src/wire.rs has it written
 * @returns the answer's lines
 */
export function engine(request: string): string[] {
  try {
    return call("ask", request).split("\n");
  } catch (error) {
    failed();
    throw error;
  }
}

/** What to do each time that asking has failed. */
export function whenFailed(act: () => void): void {
  failed = act;
}

/** From now on another program answers. */
export function useInstead(other: Start): void {
  begin = other;
  program = undefined;
}
