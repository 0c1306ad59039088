/** Explains plans in the console. */
import { call } from "../engines/engine.js";
import type { Plan } from "../types.js";
import type { Explanation } from "./explain-types.js";
import { type Followed, follow } from "./follow.js";
import { say, write } from "./in-console.js";
import { withMarkup } from "./markup.js";

/**
 * Writes what the program makes of a page and its configuration.
 *
 * @param request the request for the plan
 */
export function report(request: string, plan: Plan, page: Followed = {}, config: unknown = null): void {
  const explanation: Explanation = JSON.parse(call("explain", withMarkup(request)));
  write(explanation, plan);
  const tell = () => {
    const { banner, consent } = follow(page, config, tell);
    say("warn", consent && `consent: ${consent}`);
    say("info", banner && `banner: ${banner}`);
  };
  tell();
}
