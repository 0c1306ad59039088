/** Without a page, calls answer and do nothing. */
const { href, start } = require("smart-script-wasm");
const { useSmartLink } = require("smart-script-wasm/react");
const { planLinks } = require("smart-script-wasm/server");

test("importing and starting does nothing, and a plan has its links", async () => {
  const config = { oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" };
  const store = "https://apps.apple.com/app/id1";
  expect(await start(config)).toEqual({ impression: null, links: [], qr: null });
  expect(href({ href: store })).toBe(store);
  expect(typeof useSmartLink).toBe("function");
  const request = { url: "https://brand.example/?c=summer", headers: new Headers() };
  expect(planLinks({ ...config, links: [{ href: store }] }, request).links[0]).toMatch(/&c=summer$/);
});
