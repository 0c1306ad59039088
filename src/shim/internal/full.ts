/** What `explain` and the inspector load: the program with all that it can say of a plan. */
import { explain as explained, initSync } from "#full";
import type { Explanation } from "../public/explain.js";
import { unpacked } from "./wasm.js";

let isStarted = false;

/**
 * Explains the plan that a request asks for.
 *
 * @param request as internal/request.ts writes it
 * @throws where WebAssembly is refused
 */
export function explain(request: string): Explanation {
  if (!isStarted) {
    initSync({ module: unpacked() });
    isStarted = true;
  }
  return explained(request);
}
