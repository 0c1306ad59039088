/** What the pages of a device's screen have in common: whose they are, and that they say when they are ready. */

/** The device and the app that the page's address names; else the browser's own device. */
export function whose() {
  const params = new URLSearchParams(location.search);
  const [, cookie] = /(?:^|; )sandbox-device=([^;]+)/.exec(document.cookie) ?? [];
  return {
    device: params.get("device") || (cookie ? decodeURIComponent(cookie) : ""),
    app: params.get("app") ?? "",
    address: params.get("address") ?? "",
  };
}

export function ready() {
  document.body.dataset.state = "ready";
  document.dispatchEvent(new Event("screen:ready"));
}
