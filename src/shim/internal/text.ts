/** The file's own module, which takes and gives texts in its memory (src/browser/mod.rs). */
import { packed, unpacker } from "#packed";

let exports: any;

function instantiate(bytes: Uint8Array<ArrayBuffer>): any {
  return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
}

/** The module's bytes, which stand in this file as text (scripts/pack.mjs, unpack.wat). */
function unpacked(): Uint8Array<ArrayBuffer> {
  const { memory, unpack } = instantiate(new Uint8Array(unpacker));
  const bytes = new Uint8Array<ArrayBuffer>(memory.buffer);
  new TextEncoder().encodeInto(packed, bytes);
  return bytes.subarray(0, unpack(packed.length));
}

/**
 * Calls a function of the module on a text. The module is compiled when the first is called, which
 * throws where the page refuses WebAssembly.
 *
 * @param more what else the function takes
 */
export function call(name: "ask" | "explain" | "modules", question: string, more?: unknown): string {
  exports = exports || instantiate(unpacked());
  const bytes = new TextEncoder().encode(question);
  const room = exports.room(bytes.length);
  new Uint8Array(exports.memory.buffer, room).set(bytes);
  const start = exports[name](bytes.length, more);
  // Another buffer if memory has grown.
  const answer = new Uint8Array(exports.memory.buffer, start);
  return new TextDecoder().decode(answer.subarray(0, answer.indexOf(0)));
}
