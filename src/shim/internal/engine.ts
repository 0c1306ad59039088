/** The one seam to the program itself: the same Rust, however it was made to run here. */
import { ask, initSync } from "#glue";
import { common, text } from "#packed";
import { inText } from "./text.js";
import { unpack } from "./unpack.js";

/**
 * Asks the program.
 *
 * @param request JSON, as src/request.rs describes it
 * @returns the answer's lines
 */
export type Engine = (request: string) => string[];

let isReady = false;

/** The engine, compiled when first asked. Throws where the page refuses WebAssembly. */
export const engine: Engine = (request) => {
  if (!isReady) {
    initSync({ module: unpack(common, text) });
    isReady = true;
  }
  return inText(ask)(request).split("\n");
};
