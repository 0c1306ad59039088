/** The program that explains plans, for `explain` and for the inspector. */
import { explain as explainRequest, initSync } from "#explain-program";
import { unpacked } from "../engines/wasm.js";
import type { Explanation } from "./explain-types.js";

let isStarted = false;

/**
 * Explains the plan that a request asks for.
 *
 * @param request a request as engines/request.ts writes it
 * @throws if WebAssembly is refused
 */
export function explain(request: string): Explanation {
  if (!isStarted) {
    initSync({ module: unpacked() });
    isStarted = true;
  }
  return explainRequest(request);
}
