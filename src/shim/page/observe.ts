/** Notices the routes that a single-page app takes, and changes of the document. */
import { type PageLinks, callsToAction, countCodes, isOurs, request } from "./links.js";
import { page } from "./document.js";

/** Whether calls to action or QR codes were added or changed since the links were planned. */
function hasNews({ codes, known }: PageLinks): boolean {
  return (
    countCodes() != codes ||
    callsToAction().some((element) => {
      const before = known.get(element);
      return !isOurs(element, before) || before.asked != "" + request(element);
    })
  );
}

/**
 * @param changed is called with true after the app took a route, with false after its calls to action
 *   changed
 * @param planned the address of the page for which the links were planned
 * @param latest gets the latest plan
 */
export function observe(changed: (isRoute: boolean) => void, planned: string, latest: () => PageLinks): void {
  // A jump to a fragment is not a route, except with routers that keep their routes behind `#/` or `#!`. One with
  // parameters is planned for, without an impression of its own: a video's time may stand there too.
  const route = (url: string) => url.replace(/#(?![/!]).*/, "");
  const known = (url: string) => url.replace(/#(?![/!])[^=]*$/, "");
  let address = planned;
  let isDue = false;
  // What a call to action asks for may be in attributes of any name (`data-param-…`), which a filter can't list.
  // Without a filter, whatever moves on the page would wake this up. So only calls to action are watched as a whole:
  // they are few, and seldom change.
  const watch = () => callsToAction().forEach((element) => observer.observe(element, { attributes: true }));
  // The callback waits for the next task: changes come in bursts, and links that are written in response
  // are changes too, which must not keep this going.
  const notice = () => {
    if (!isDue) {
      isDue = true;
      setTimeout(() => {
        const before = address;
        address = page.URL;
        const isRoute = route(address) != route(before);
        isDue = false;
        watch();
        if (isRoute || known(address) != known(before) || hasNews(latest())) {
          changed(isRoute);
        }
      });
    }
  };
  for (const name of ["pushState", "replaceState"] as const) {
    const own = history[name];
    history[name] = function (...values) {
      own.apply(this, values);
      notice();
    };
  }
  addEventListener("popstate", notice);
  const observer = new MutationObserver(notice);
  observer.observe(document, {
    attributeFilter: ["data-smart-link", "data-smart-qr"],
    childList: true,
    subtree: true,
  });
  // The page may have changed while this file was loading.
  notice();
}
