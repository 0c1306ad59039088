/** The program as wasm in a file of its own beside this one, compiled while it downloads. */
import type { Program, Start } from "./program.js";

let module: WebAssembly.Module | undefined;

/** Loads the program. It rejects if the file can't be fetched, or if the browser refuses to compile it. */
export async function load(): Promise<void> {
  const response = await fetch(new URL("./smart_script.wasm", import.meta.url));
  module = await (/^application\/wasm/.test(response.headers.get("content-type")!)
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer()));
}

export const start: Start = () =>
  new WebAssembly.Instance(module as WebAssembly.Module).exports as unknown as Program;
