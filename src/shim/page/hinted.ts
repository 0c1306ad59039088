/** The impression's address with the device's hints. */
import { ask } from "../engines/engine.js";
import type { Planned } from "../engines/plan.js";
import { withHints } from "../engines/request.js";
import { mark } from "./impression.js";

/** The address of a plan's impression, with the device's hints if there are any. */
export function hinted(
  { request, impression }: Pick<Planned, "request" | "impression">,
  hints?: object,
): string {
  mark("impression");
  try {
    return (hints && ask(withHints(request, hints)).impression) || impression;
  } catch {
    return impression;
  }
}
