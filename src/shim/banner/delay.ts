/** How long the banner waits before it shows. */
import { type Options, amount } from "./decisions.js";

/** The longest time, in ms, that a browser's timers can be set to. */
const LONGEST = 2 ** 31 - 1;

/**
 * Acts once the visitor has waited or scrolled as far as the options ask for; at once if they ask for
 * neither.
 *
 * @param waited how long they have waited already, in ms
 * @returns a function that ends the waiting
 */
export function whenDue(options: Options, waited: number, act: () => void): () => void {
  const seconds = amount(options.delaySeconds, 0);
  const percent = amount(options.scrollPercent, 0);
  let timer = 0;
  const forget = () => {
    clearTimeout(timer);
    removeEventListener("scroll", look);
  };
  const due = () => {
    forget();
    act();
  };
  const look = () => {
    const { scrollHeight, clientHeight } = document.documentElement;
    // A page too short to scroll counts as scrolled to its end.
    if (scrollY >= ((scrollHeight - clientHeight) * Math.min(percent, 100)) / 100 - 1) {
      due();
    }
  };
  if (!seconds && !percent) {
    act();
    return forget;
  }
  if (percent) {
    addEventListener("scroll", look, { passive: true });
  }
  if (seconds) {
    timer = setTimeout(due, Math.min(seconds * 1000 - waited, LONGEST));
  }
  if (percent) {
    look();
  }
  return forget;
}
