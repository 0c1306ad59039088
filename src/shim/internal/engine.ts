/** The one seam to the program itself: the same Rust, however it was made to run here. */
import { ask } from "#glue";
import { inText } from "./text.js";

/**
 * Asks the program.
 *
 * @param request JSON, as src/request.rs describes it
 * @returns the answer's lines
 */
export type Engine = (request: string) => string[];

/** The engine. It throws where the page refuses WebAssembly. */
export const engine: Engine = (request) => inText(ask)(request).split("\n");
