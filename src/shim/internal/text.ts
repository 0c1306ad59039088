/** The file's own module, which takes and gives texts in its memory (src/browser/mod.rs). */
import { packed } from "#packed";
import { unpack } from "./unpack.js";

let exports: any;

/**
 * Calls a function of the module on a text. The module is compiled when the first is called, which
 * throws where the page refuses WebAssembly.
 *
 * @param more what else the function takes
 */
export function call(name: "ask" | "explain" | "modules", question: string, more?: unknown): string {
  exports = exports || new WebAssembly.Instance(new WebAssembly.Module(unpack(packed))).exports;
  const bytes = new TextEncoder().encode(question);
  const room = exports.room(bytes.length);
  new Uint8Array(exports.memory.buffer, room).set(bytes);
  const start = exports[name](bytes.length, more);
  // Another buffer if memory has grown.
  const answer = new Uint8Array(exports.memory.buffer, start);
  return new TextDecoder().decode(answer.subarray(0, answer.indexOf(0)));
}
