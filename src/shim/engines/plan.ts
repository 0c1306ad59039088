/** Plans, asked of the program. */
import { type Answer, ask } from "./engine.js";
import { type Call, planRequest } from "./request.js";
import { CLOSE, open } from "./wire.js";

/** A plan, and the request that it answers. */
export interface Planned extends Answer {
  request: string;
}

/**
 * Asks for a plan, and once more with what it turns out to depend on.
 *
 * @param visit writes what is known of the visit
 * @param read reads what the plan depends on, and writes it as a member of `sources`
 */
export function planned(
  call: Call,
  config: unknown,
  visit: () => string,
  read: (need: string) => string,
): Planned {
  let request = planRequest(call, config, visit());
  let answer = ask(request);
  if (answer.needs[0]) {
    const sources = answer.needs.map(read).join("");
    request = planRequest(call, config, visit()) + open("sources") + sources + CLOSE;
    answer = ask(request);
  }
  return { ...answer, request };
}
