/** Explains plans in the console. */
import { call } from "../engines/engine.js";
import type { Plan } from "../types.js";
import { write } from "./in-console.js";
import { withMarkup } from "./markup.js";

/**
 * Writes what the program makes of a page and its configuration.
 *
 * @param request the request for the plan
 */
export function report(request: string, plan: Plan): void {
  write(call("explain", withMarkup(request)).split("\n").filter(Boolean), plan);
}
