/** The program as wasm, which stands in the file as text. */
import { packed, unpacker } from "#packed";
import type { Start } from "./program.js";

/** Engines refuse WebAssembly in one of the two steps; which one differs. */
function instantiate(bytes: Uint8Array<ArrayBuffer>): any {
  return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
}

/** The module's bytes (scripts/pack.mjs, unpack.wat). */
export function unpacked(): Uint8Array<ArrayBuffer> {
  const { memory, unpack } = instantiate(new Uint8Array(unpacker));
  const bytes = new Uint8Array<ArrayBuffer>(memory.buffer);
  new TextEncoder().encodeInto(packed, bytes);
  return bytes.subarray(0, unpack(packed.length));
}

/** It is here already. */
export async function load(): Promise<void> {}

export const start: Start = () => instantiate(unpacked());
