/** The program as wasm in a file of its own beside this one, compiled while it downloads. */
import type { Program, Start } from "./program.js";

/**
 * How many milliseconds a page waits for the wasm before the program in JavaScript is asked for as well. On slow
 * mobile networks the wasm, 8 KB, comes within one or two seconds, so that what takes longer has most likely
 * stalled, and a visitor who has come to see the page has not yet left it.
 */
const PATIENCE = 3000;

let module: WebAssembly.Module | undefined;
let loading: Promise<void>;

async function compile(): Promise<void> {
  const response = await fetch(new URL("./smart_script.wasm", import.meta.url));
  module = await (/^application\/wasm/.test(response.headers.get("content-type")!)
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer()));
}

/**
 * Loads the program. It rejects if the file can't be fetched, or if the browser refuses to compile it, and resolves
 * without the program if that takes too long: the request, the file itself or its compilation.
 */
export async function load(): Promise<void> {
  loading = compile();
  await Promise.race([loading, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

export const start: Start = () =>
  new WebAssembly.Instance(module as WebAssembly.Module).exports as unknown as Program;

/**
 * Resolves once a program that took too long has come after all, and rejects if it can't run here, or could not
 * go on.
 */
export async function late(): Promise<{ start: Start }> {
  if (module) {
    throw new Error("The program came in time, and failed.");
  }
  await loading;
  start();
  return { start };
}
