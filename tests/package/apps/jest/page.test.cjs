/** A component's tests in a simulated page. */
const { act, createElement } = require("react");
const { createRoot } = require("react-dom/client");
const { href, refresh, start } = require("smart-script-wasm");
const inline = require("smart-script-wasm/inline");
const { SmartLink, useSmartLink } = require("smart-script-wasm/react");
const { explain } = require("smart-script-wasm/explain");
const server = require("smart-script-wasm/server");
const web = require("smart-script-wasm/web");

const CONFIG = { oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok", observe: true };
const STORE = "https://apps.apple.com/app/id1";
const STEAM = { platform: "steam", appId: "440", href: "https://store.steampowered.com/app/440" };
const ONELINK = /^https:\/\/brand\.onelink\.me\/A1b2\?.*&pid=tiktokweb_int&c=summer&.*&ttclid=E\.C\.P\.x$/;

function Steam() {
  return createElement("a", { id: "steam", href: useSmartLink(STEAM) }, "Steam");
}

globalThis.IS_REACT_ACT_ENVIRONMENT = true;

test("before the start, calls to action have their own addresses; after it, their links", async () => {
  window.history.replaceState(null, "", "/?pid=tiktokweb_int&c=summer&ttclid=E.C.P.x");
  const root = createRoot(document.body.appendChild(document.createElement("main")));
  await act(() =>
    root.render([createElement(SmartLink, { href: STORE, key: 1 }), createElement(Steam, { key: 2 })]),
  );
  const hrefs = () => Array.from(document.querySelectorAll("a"), (anchor) => anchor.href);
  expect(hrefs()).toEqual([STORE, STEAM.href]);
  await act(() => start(CONFIG));
  const [onelink, steam] = hrefs();
  expect(onelink).toMatch(ONELINK);
  expect(steam).toMatch(/^https:\/\/engagements\.appsflyer\.com\/v1\.0\/c2s\/click\/app\/steam\/440\?/);
  expect(href(STEAM)).toBe(steam);
  expect(inline.start).toBe(start);
  expect((await refresh()).impression).toMatch(/^https:\/\/impressions\.onelink\.me\/A1b2\?.*&c=summer&/);
});

test("the other entries can be imported, and answer", () => {
  expect(explain(CONFIG, "https://brand.example/?c=summer").links[0].href).toMatch(/&c=summer$/);
  const { links } = server.planLinks(
    { ...CONFIG, links: [{ href: STORE }] },
    new URL("https://brand.example/?c=summer"),
  );
  expect(links).toHaveLength(1);
  expect(typeof web.SmartScript).toBe("function");
});
