/** What happens to a page, as its browser tells. */
import { Happens } from "../agreed.js";
import { page } from "./document.js";
import { whenShown } from "./impression.js";

/** How often a page that is still being read is listened to again, in ms. */
const LISTENING_AGAIN = 200;

/**
 * Tells what happens to the page from now on.
 *
 * @param safely makes a listener that throws nothing into the page
 */
export function watchPage(
  safely: (listener: (event?: any) => void) => (event?: any) => void,
  tell: (event: Happens) => void,
): void {
  const listeners = (
    [
      ["DOMContentLoaded", Happens.Loaded, () => true],
      // Whoever leaves may not come back, so what is owed then can't wait any longer.
      ["click", Happens.Tapped, ({ target }) => target.closest && target.closest("[data-smart-link]")],
      ["visibilitychange", Happens.Hidden, () => page.hidden],
      ["pagehide", Happens.Left, () => true],
      ["pageshow", Happens.Restored, ({ persisted }) => persisted],
    ] as [string, Happens, (event: any) => unknown][]
  ).map(
    ([name, happens, isIt]) =>
      [name, safely((event) => isIt(event) && tell(happens))] as [string, (event: any) => void],
  );
  const listen = safely(() => {
    // A listener that is there already isn't added again.
    for (const [name, listener] of listeners) {
      addEventListener(name, listener, true);
    }
    // A page that is written anew by `document.open` has lost them.
    if (page.readyState == "loading") {
      setTimeout(listen, LISTENING_AGAIN);
    } else {
      tell(Happens.Loaded);
    }
  });
  whenShown(safely(() => tell(Happens.Shown)));
  listen();
}
