/** What happens, for those who have the page read to them: politely, and together what comes together. */
import { say } from "../elements.js";

/** How long to wait for what comes together, in ms. */
const TOGETHER = 250;

/** More than this, as when the page opens on a long campaign, nobody wants to hear. */
const MOST = 12;

let pending = [];

export function announce(text) {
  pending.push(text);
  if (pending.length === 1) {
    setTimeout(() => {
      const all = pending;
      pending = [];
      say(all.length > MOST ? `${all.length} steps, the last of them: ${all.at(-1)}` : all.join(". "));
    }, TOGETHER);
  }
}
