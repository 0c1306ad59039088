/** The script as a tag of a tag manager: a script adds it to the page at any time, once or twice. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { AD_CLICK, ONELINK_QUERY, paramsOf, untilHrefs, world } from "../harness.mjs";

const STORE = "https://apps.apple.com/app/id1";
const ANCHOR = `<a class="cta" data-smart-link href="${STORE}">App Store</a>`;

/**
 * Runs a custom HTML tag as Google Tag Manager does: it creates scripts without their data-* attributes, and
 * what follows an external script waits for it.
 */
function runTag(html) {
  const box = document.createElement("div");
  box.innerHTML = html;
  const nodes = [...box.childNodes];
  const next = () => {
    const node = nodes.shift();
    if (!node) {
      document.runs = -~document.runs;
    } else if (node.nodeName !== "SCRIPT") {
      (document.body || document.head).append(node);
      next();
    } else {
      const script = document.createElement("script");
      script.async = true;
      if (node.type) {
        script.type = node.type;
      }
      if (node.src) {
        script.onload = script.onerror = next;
        script.src = node.src;
      } else {
        script.text = node.text;
      }
      (document.body || document.head).append(script);
      if (!node.src) {
        next();
      }
    }
  };
  next();
}

const MODERN = `<script>
    window.SmartScript = { oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" };
  </script>
  <script src="/smart-script.js"></script>`;

const OLD = `<script src="/smart-script.js"></script>
  <script>
    var r = AF_SMART_SCRIPT.generateOneLinkURL({
      oneLinkURL: "https://brand.onelink.me/A1b2",
      afParameters: {
        mediaSource: { keys: ["pid"], defaultValue: "web" },
        campaign: { keys: ["c"] },
      },
    });
    document.querySelectorAll("a.cta").forEach((a) => (a.href = r.clickURL));
    AF_SMART_SCRIPT.fireImpressionsLink();
  </script>`;

/**
 * For each tag: the query of its links after AD_CLICK and after a later route, and whether each run sends an
 * impression.
 */
const TAGS = {
  modern: {
    html: MODERN,
    first: ONELINK_QUERY,
    routed: ONELINK_QUERY.replace("Summer%20Sale_web", "autumn"),
    perRun: false,
  },
  "old style": {
    html: OLD,
    first: "af_js_web=true&af_ss_ver=2_10_0&pid=tiktokweb_int&c=Summer%20Sale_web&ttclid=E.C.P.x-Y_z",
    routed: "af_js_web=true&af_ss_ver=2_10_0&pid=web&c=autumn",
    perRun: true,
  },
};

/** A page with a function that runs the tag, and with scripts that call it. */
const html = (tag, { head = "", body = "" } = {}) => `<!doctype html><head><script>
    ${runTag}
    const TAG = ${JSON.stringify(tag).replaceAll("</", "<\\/")};
    const run = () => runTag(TAG);
    ${head}
  </script></head><body>${ANCHOR}${ANCHOR}<script>${body}</script></body>`;

/** When the page runs the tag. The old style's calls write to anchors that have to be there by then. */
const WHEN = {
  "before load": { body: "run();" },
  "at DOMContentLoaded": { head: `document.addEventListener("DOMContentLoaded", run);` },
  "after load": { head: `addEventListener("load", () => setTimeout(run));` },
};

const again = (page) => page.evaluate(() => window.eval("run()"));
const ran = (page, runs) => page.waitForFunction((runs) => document.runs === runs, runs, { polling: 20 });

for (const [style, { html: tag, first, routed, perRun }] of Object.entries(TAGS)) {
  const link = (query) => Array(2).fill(`https://brand.onelink.me/A1b2?${query}`);
  const sent = (...queries) =>
    (perRun ? queries : [first]).map((query) => `https://impressions.onelink.me/A1b2?${query}`).sort();

  for (const [when, scripts] of Object.entries(WHEN)) {
    test(`${style} tag ${when}, again, and on a history change`, async () => {
      const page = await world.tour({ "/game": html(tag, scripts) });
      await page.goto(page.site + "/game" + AD_CLICK);
      await ran(page, 1);
      await untilHrefs(page, link(first), "a.cta");
      assert.deepEqual(await world.sent(page), sent(first));
      await page.evaluate(() => (document.first = window.AF_SMART_SCRIPT));
      await again(page);
      await ran(page, 2);
      await untilHrefs(page, link(first), "a.cta");
      assert.deepEqual(await world.sent(page), sent(first, first));
      await page.evaluate(() => history.pushState(null, "", "/shoes?c=autumn"));
      await again(page);
      await ran(page, 3);
      await untilHrefs(page, link(routed), "a.cta");
      assert.deepEqual((await world.sent(page)).sort(), sent(first, first, routed));
      const got = await page.evaluate(() => ({
        isSame: document.first === window.AF_SMART_SCRIPT,
        views: JSON.parse(localStorage.ss_incoming_params).length,
      }));
      assert.deepEqual(got, { isSame: true, views: 1 });
      assert.deepEqual(page.problems, []);
    });
  }

  test(`${style} tag twice in one turn`, async () => {
    const page = await world.tour({ "/game": html(tag, { body: "run(); run();" }) });
    await page.goto(page.site + "/game" + AD_CLICK);
    await ran(page, 2);
    await untilHrefs(page, link(first), "a.cta");
    assert.deepEqual(await world.sent(page), sent(first, first));
    assert.deepEqual(page.problems, []);
  });

  test(`${style} tag while the script is slow, and the page goes on meanwhile`, async () => {
    const page = await world.tour({ "/game": html(tag, { body: "run();" }) });
    const release = world.hold("/smart-script.js");
    await page.goto(page.site + "/game" + AD_CLICK, { waitUntil: "commit" });
    await page.waitForFunction(() => document.readyState === "interactive");
    await untilHrefs(page, [STORE, STORE], "a.cta");
    release();
    await untilHrefs(page, link(first), "a.cta");
    assert.deepEqual(await world.sent(page), sent(first));
  });
}

test("the modern tag in the head, before any call to action", async () => {
  const page = await world.tour({ "/game": html(MODERN, { head: "run();" }) });
  await page.goto(page.site + "/game" + AD_CLICK);
  const href = `https://brand.onelink.me/A1b2?${ONELINK_QUERY}`;
  await untilHrefs(page, [href, href], "a.cta");
  assert.equal((await world.sent(page)).length, 1);
  assert.deepEqual(page.problems, []);
});

test("both styles in one container: the last to run writes the links, each sends an impression", async () => {
  const page = await world.tour({ "/game": html(MODERN, { body: "run();" }) });
  await page.goto(page.site + "/game" + AD_CLICK);
  await ran(page, 1);
  await untilHrefs(page, Array(2).fill(`https://brand.onelink.me/A1b2?${TAGS.modern.first}`), "a.cta");
  await page.evaluate((tag) => window.runTag(tag), OLD);
  await ran(page, 2);
  await untilHrefs(page, Array(2).fill(`https://brand.onelink.me/A1b2?${TAGS["old style"].first}`), "a.cta");
  const subs = (await world.sent(page)).map((address) => paramsOf(address).af_sub1);
  assert.deepEqual(subs, ["E.C.P.x-Y_z", undefined]);
  assert.deepEqual(page.problems, []);
});
