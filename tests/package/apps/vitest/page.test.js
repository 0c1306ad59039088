/** A component's tests in a simulated page. */
import { start } from "smart-script-wasm";
import { useSmartLink } from "smart-script-wasm/react";
import { expect, test, vi } from "vitest";

test("links come", async () => {
  const fetch = vi.fn(() => Promise.reject(new TypeError("a test asks nobody")));
  vi.stubGlobal("fetch", fetch);
  window.history.replaceState(null, "", "/?pid=tiktokweb_int&c=summer&ttclid=E.C.P.x");
  document.body.innerHTML = '<a data-smart-link href="https://apps.apple.com/app/id1">App Store</a>';
  await start({ oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" });
  expect(document.querySelector("a").href).toMatch(/^https:\/\/brand\.onelink\.me\/A1b2\?.*&c=summer&/);
  expect(typeof useSmartLink).toBe("function");
  expect(fetch.mock.calls.map(([address]) => new URL(address).host)).toContain("impressions.onelink.me");
});
