/** The impression: exactly one is sent when the visitor sees the page, in any browser. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { CTA, ONELINK_QUERY, TAG, needs, untilHrefs, world } from "../harness.mjs";
import { hints } from "../harness/old-page.mjs";

const IMPRESSION = `https://impressions.onelink.me/A1b2?${ONELINK_QUERY}`;
const HTML = `<!doctype html>${CTA}${TAG}`;

const CASES = {
  "hints of a phone": [
    hints(`{ getHighEntropyValues: async () => ({ model: "Pixel 7", platformVersion: "14.0.0" }) }`),
    "&af_ch_model=Pixel%207&af_ch_os_version=14.0.0",
  ],
  "empty hints of a desktop": [
    hints(`{ getHighEntropyValues: async () => ({ model: "", platformVersion: "" }) }`),
    "&af_ch_model=&af_ch_os_version=",
  ],
  "hints that are refused": [hints(`{ getHighEntropyValues: () => Promise.reject(new Error("no")) }`), ""],
  "hints that throw": [hints(`{ getHighEntropyValues() { throw new Error("no"); } }`), ""],
  "a getter for hints that throws": [hints(`(() => { throw new Error("no"); })()`), ""],
  "no marks": [`${hints("undefined")} performance.mark = () => { throw new Error("no"); };`, ""],
  "hints that never come": [hints(`{ getHighEntropyValues: () => new Promise(() => {}) }`), ""],
  "a browser without hints": [hints("undefined"), ""],
  "a browser without fetch": [`${hints("undefined")} delete window.fetch;`, ""],
  "a browser whose fetch throws": [
    `${hints("undefined")} window.fetch = () => { throw new Error("no"); };`,
    "",
  ],
};

for (const [what, [init, added]] of Object.entries(CASES)) {
  test(`one GET with ${what}`, async () => {
    const page = await world.visit(HTML, { init });
    const impression = await world.impression();
    assert.equal(impression.address, IMPRESSION + added);
    assert.equal(impression.method, "GET");
    await page.reload();
    await world.collector.wait(() => world.impressions.length === 2);
    assert.equal(world.impressions.length, 2, "one for each page load");
    assert.deepEqual(page.problems, []);
  });
}

test("it survives leaving the page at once", async () => {
  const page = await world.visit(
    `<!doctype html><script>
      new PerformanceObserver((list) => {
        if (list.getEntriesByName("smart-script:impression").length) location.href = "https://elsewhere.example/";
      }).observe({ type: "mark", buffered: true });
    </script>${HTML}`,
  );
  await page.waitForURL("https://elsewhere.example/");
  assert.equal((await world.impression()).address.startsWith(IMPRESSION), true);
  assert.equal(world.impressions.length, 1);
});

test("a second start makes a new plan, but sends no other impression", async () => {
  const page = await world.visit(HTML);
  await world.impression();
  const href = await page.evaluate(async () => {
    await window.SmartScript.start({ oneLinkURL: "https://other.onelink.me/B2", preset: "tiktok" });
    return document.querySelector("a").href;
  });
  assert.equal(href, `https://other.onelink.me/B2?${ONELINK_QUERY}`);
  // A second impression would have been sent before this tap at the latest.
  await page.click("a");
  await world.collector.wait((record) => record.kind === "onelink click");
  assert.equal(world.impressions.length, 1);
});

test(
  "a prerendered page has its links at once, and sends its impression when the visitor sees it",
  needs("prerendering"),
  async () => {
    const site = world.begin();
    world.pages.set(
      `${site}/next`,
      `<!doctype html>${CTA}${TAG}<script>
      document.addEventListener("smartscript:ready", () => {
        const hasLink = document.querySelector("a").href.startsWith("https://brand.onelink.me/");
        if (document.prerendering && hasLink) fetch("/said/prerendered-with-link");
      });
    </script>`,
    );
    world.pages.set(
      `${site}/first`,
      `<!doctype html><a href="/next?c=later">next</a>
    <script>fetch("/go").then(() => document.querySelector("a").click());</script>
    <script type="speculationrules">{"prerender": [{"urls": ["/next?c=later"], "eagerness": "immediate"}]}</script>`,
    );
    const go = world.hold("/go");
    const prerendered = once(world.asked, "/said/prerendered-with-link");
    const close = world.openUndriven(`https://${site}/first`);
    try {
      await prerendered;
      assert.equal(world.impressions.length, 0);
      go();
      assert.match((await world.impression()).address, /&c=later/);
      assert.equal(world.impressions.length, 1);
    } finally {
      await close();
    }
  },
);

test("a configuration that changes during the wait for hints decides what is sent", async () => {
  const page = await world.visit(
    `<!doctype html>${CTA}${TAG}<script>
      document.addEventListener("smartscript:ready", () =>
        SmartScript.start({ oneLinkURL: "https://brand.onelink.me/ZZZZ", preset: "tiktok" }), { once: true });
    </script>`,
    {
      init: `Object.defineProperty(Navigator.prototype, "userAgentData", { configurable: true,
        get: () => ({ getHighEntropyValues: () => new Promise(() => {}) }) });`,
    },
  );
  await untilHrefs(page, [`https://brand.onelink.me/ZZZZ?${ONELINK_QUERY}`]);
  assert.equal((await world.impression()).address, `https://impressions.onelink.me/ZZZZ?${ONELINK_QUERY}`);
  assert.equal(world.impressions.length, 1);
});
