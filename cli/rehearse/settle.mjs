/** When a page is done: what it looks like no longer changes, and it waits for nothing. */

/** How long a page has to be quiet, in ms. */
export const QUIET = 250;

/** How long a call to action that still leads to its own address is waited for, after the page has loaded, in ms. */
export const PATIENCE = 2500;

/** How long a page without any call to action is waited for, after it has loaded, in ms. */
export const PATIENCE_FOR_ANY = 5000;

/** Requests that may take as long as they like, once the page has loaded: whoever polls is answered late. */
const MAY_LAST = 1500;

/**
 * Whether a page is done.
 *
 * @param {object} seen
 * @param {boolean} seen.isLoaded whether its `load` event is over
 * @param {number} seen.unchanged how long its links have been the same, in ms
 * @param {number} seen.loaded how long it has been loaded, in ms
 * @param {number} seen.silent how long it has asked for nothing, in ms
 * @param {number} seen.pending how many requests are not answered yet
 * @param {boolean} seen.isWired whether the script says that the links are written
 * @param {boolean} seen.isMissing whether there is no call to action yet
 * @param {boolean} seen.isUnlinked whether one still leads to its own address
 */
export function isSettled({ isLoaded, unchanged, loaded, silent, pending, isWired, isMissing, isUnlinked }) {
  if (!isLoaded || unchanged < QUIET) {
    return false;
  }
  if (pending && silent < MAY_LAST) {
    return false;
  }
  if (isMissing) {
    return loaded >= PATIENCE_FOR_ANY;
  }
  return !isUnlinked || loaded >= (isWired ? 2 * QUIET : PATIENCE);
}

/** Why a page was not done in time, in a sentence. */
export function whyUnsettled({ isLoaded, loads, pending, seconds }) {
  const within = `within ${seconds} s`;
  if (loads > 3) {
    return `The page doesn't settle ${within}: it has loaded itself ${loads} times. Let it stop, so that a visitor can tap.`;
  }
  if (!isLoaded) {
    const [first, ...others] = pending;
    const what = first
      ? `it still waits for ${first.url}${others.length ? ` and ${others.length} more` : ""}`
      : "its load event doesn't come";
    return `The page doesn't settle ${within}: ${what}. Mend that, or allow more time with --timeout.`;
  }
  return `The page doesn't settle ${within}: its calls to action change all the time. A visitor can't know where a tap leads.`;
}
