/** A page that uses the wasm-bindgen module. */
import assert from "node:assert/strict";
import { untilHrefs } from "../page/harness.mjs";
import { ONELINK, STEAM, browser } from "./site.mjs";

/** A page with two calls to action. */
export const PAGE = `<!doctype html><title>Lantern Harbour</title><link rel="icon" href="data:,">
  <a data-smart-link href="https://apps.apple.com/app/id1">App Store</a>
  <a data-smart-link="steam" data-app-id="440" href="https://store.steampowered.com/app/440">Steam</a>
  <script type="module" src="/main.js"></script>`;

/** Checks what has become of such a page, and that its wasm came as one file. */
export async function isLinked(page) {
  await untilHrefs(page, [ONELINK, STEAM]);
  await browser.isFine(page);
  assert.equal(page.requests.filter((path) => path.endsWith(".wasm")).length, 1, page.requests.join("\n"));
}
