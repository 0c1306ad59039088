/** A page's query is read as the browser's own `URLSearchParams` reads it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { world } from "../harness.mjs";

/** How often the page's address changes. WebKit allows 100 changes at once, Chromium 200. */
const ROUNDS = 95;

for (const first of [1, 2]) {
  test(`odd queries are read as URLSearchParams reads them, with seed ${first}`, async () => {
    const page = await world.visit('<!doctype html><script src="/smart-script.js"></script>', { query: "" });
    const { wrong, found, seen } = await page.evaluate(
      ([ROUNDS, first]) => {
        const PIECES = ["&n=", "&n=", "&n=x", "n", "n=", "m", "=", "&", "?", "%6E", "%20", "+", "%", "%zz"];
        PIECES.push("%E9", "é", "\u{1F389}", "/", ":", "%26", "%3D", "%00", "%EF%BF%BF", "%F0%9F", "<", "'");
        let seed = first;
        const pick = (list) => list[((seed = (seed * 48271) % 2147483647) >> 8) % list.length];
        const wrong = [];
        let found = 0;
        const seen = new Set();
        for (let round = 0; round < ROUNDS; round++) {
          const query = Array.from({ length: (round % 40) + 1 }, () => pick(PIECES)).join("");
          history.replaceState(null, "", "?" + query);
          seen.add(location.search);
          const values = new URLSearchParams(location.search).getAll("n").filter(Boolean);
          const { clickURL } = window.AF_SMART_SCRIPT.generateOneLinkURL({
            oneLinkURL: "https://brand.onelink.me/A1b2",
            afParameters: { mediaSource: { keys: ["n"], defaultValue: "none of them" } },
          });
          // U+FFFF marks the end of a text on its way into the program, so it is replaced within texts.
          const want = (values.pop() ?? "none of them").replace(/\uffff/g, "\ufffd");
          const got = new URL(clickURL).searchParams.get("pid");
          found += got === "none of them" ? 0 : 1;
          if (
            got !== want ||
            clickURL.split("?")[1] !== `af_js_web=true&af_ss_ver=2_10_0&pid=${encodeURIComponent(want)}`
          ) {
            wrong.push([location.search, want, clickURL]);
          }
        }
        return { wrong: wrong.slice(0, 5), found, seen: seen.size };
      },
      [ROUNDS, first],
    );
    assert.deepEqual(wrong, []);
    assert.ok(found > ROUNDS / 2, `${found} of ${seen} queries had a value`);
  });
}
