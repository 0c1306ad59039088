/** The program as wasm that the script carries as text. */
import { moduleAt, moduleSize, packed, textAt, unpacker } from "#packed";
import type { Start } from "./program.js";

/** A browser that refuses WebAssembly throws at one of the two steps; which one depends on the browser. */
function instantiate(bytes: Uint8Array<ArrayBuffer>): any {
  return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
}

/** Turns the text back into the module's bytes (scripts/build/packed.mjs, unpack.wat). */
export function unpacked(): Uint8Array<ArrayBuffer> {
  const { memory, unpack } = instantiate(new Uint8Array(unpacker));
  new TextEncoder().encodeInto(packed, new Uint8Array(memory.buffer, textAt));
  unpack();
  return new Uint8Array(memory.buffer, moduleAt, moduleSize);
}

/** There is nothing to load, as the wasm is in the script. */
export async function load(): Promise<void> {}

export const start: Start = () => instantiate(unpacked());
