/** The one seam to the program itself: the same Rust, however it was made to run here. */
import { call } from "./text.js";

/**
 * Asks the program.
 *
 * @param request a request as src/request.rs describes it, as src/wire.rs has it written
 * @returns the answer's lines
 */
export type Engine = (request: string) => string[];

/** The engine. It throws where the page refuses WebAssembly. */
export const engine: Engine = (request) => call("ask", request).split("\n");
