/** What `observe` loads: it notices routes that a single-page app takes, and changes of the document. */

/**
 * @param changed is called after a route was taken (true), and after the document changed (false)
 * @param planned the page's address that its links were planned for
 */
export function observe(changed: (isRoute: boolean) => void, planned: string): void {
  // A jump in the page is no route, but for routers that write theirs behind a #.
  const route = (url = document.URL) => url.replace(/#(?![/!]).*/, "");
  let address = route(planned);
  let isDue = false;
  // Not at once: what changes changes in bursts, and who writes as we do must not keep us going.
  const notice = () => {
    if (!isDue) {
      isDue = true;
      setTimeout(() => {
        const isRoute = address != route();
        isDue = false;
        address = route();
        changed(isRoute);
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
  new MutationObserver(notice).observe(document, {
    attributeFilter: ["href", "data-smart-link", "data-app-id", "data-smart-qr"],
    childList: true,
    subtree: true,
  });
  // What changed while this file was loading.
  notice();
}
