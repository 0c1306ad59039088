/** What happens to a page, as its browser tells. */
import { Happens } from "../agreed.js";
import { whenShown } from "./impression.js";

/**
 * Tells what happens to the page from now on.
 *
 * @param safely makes a listener that throws nothing into the page
 */
export function watchPage(
  safely: (listener: (event?: any) => void) => (event?: any) => void,
  tell: (event: Happens) => void,
): void {
  const listen = (name: string, happens: Happens, isIt?: (event: any) => unknown) =>
    addEventListener(
      name,
      safely((event) => {
        if (!isIt || isIt(event)) {
          tell(happens);
        }
      }),
      true,
    );
  whenShown(safely(() => tell(Happens.Shown)));
  listen("DOMContentLoaded", Happens.Loaded);
  // Whoever leaves may not come back, so what is owed then can't wait any longer.
  listen("click", Happens.Tapped, ({ target }) => target.closest && target.closest("[data-smart-link]"));
  listen("visibilitychange", Happens.Hidden, () => document.hidden);
  listen("pagehide", Happens.Left);
  listen("pageshow", Happens.Restored, ({ persisted }) => persisted);
}
