/** Keeps the document in the page's address, and takes it from there. */
import { documentOf, fragmentOf, LONGEST } from "./fragment.js";

/** Safari allows a page 100 changes of its address in 30 s, so typing isn't written letter by letter. */
const PAUSE = 350;

/**
 * Begins to keep it.
 *
 * @param {import("./state.js").Store} store
 * @param {object} told `tooLong`: called with whether the document is too long for an address; `unreadable`: called if somebody opens an address that says nothing
 */
export function keepInAddress(store, { tooLong, unreadable }) {
  let waiting;
  const write = () => {
    clearTimeout(waiting);
    waiting = undefined;
    const fragment = fragmentOf(store.document);
    const isTooLong = fragment.length > LONGEST;
    tooLong(isTooLong);
    if (!isTooLong && location.hash.slice(1) !== fragment) {
      history.replaceState(null, "", `#${fragment}`);
    }
  };
  store.subscribe(() => (waiting ??= setTimeout(write, PAUSE)));
  addEventListener("pagehide", () => waiting && write());
  addEventListener("hashchange", () => {
    const document = documentOf(location.hash);
    if (document) {
      store.set(document);
    } else if (location.hash.length > 1) {
      unreadable();
    }
  });
}

/** The address of the studio with the document in it, for a colleague. @throws if that is too long for an address */
export function addressOf(document) {
  const fragment = fragmentOf(document);
  if (fragment.length > LONGEST) throw new Error("This is too much for an address");
  return `${location.href.split("#")[0]}#${fragment}`;
}
