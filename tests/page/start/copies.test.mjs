/** Pages with more than one script: this one twice, or AppsFlyer's own next to it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { AD_CLICK, CTA, ONELINK_QUERY, TAG, untilHrefs, world } from "../harness.mjs";

const ONELINK = `https://brand.onelink.me/A1b2?${ONELINK_QUERY}`;
const IMPRESSION = `https://impressions.onelink.me/A1b2?${ONELINK_QUERY}`;
const OTHER = { href: `https://other.onelink.me/B2?${ONELINK_QUERY}` };
const CONFIG = '{ oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" }';
const OTHER_CONFIG = '{ oneLinkURL: "https://other.onelink.me/B2", preset: "tiktok" }';

/** A tag that counts the copies that have run, and keeps the first copy's object. */
const counted = (tag) =>
  tag.replace(">", ` onload="document.ran = -~document.ran; document.first ??= AF_SMART_SCRIPT">`);
const BLOCKING = TAG.replace(" async", "");
const other = (tag) => tag.replace("brand.onelink.me/A1b2", "other.onelink.me/B2");

/** A script that adds another copy after the page's load. */
const later = (configure, attributes = "") => `<script>
  addEventListener("load", () => setTimeout(() => {
    ${configure}
    const tag = document.createElement("script");
    tag.src = "/smart-script.js";
    ${attributes}
    tag.onload = () => { document.ran = -~document.ran; document.first ??= AF_SMART_SCRIPT; };
    document.body.append(tag);
  }));
</script>`;
const LIKE_TAG = `tag.dataset.preset = "tiktok"; tag.dataset.onelink = "https://brand.onelink.me/A1b2";`;
const PLAIN = counted('<script src="/smart-script.js"></script>');
const object = (config) => `<script>window.SmartScript = ${config};</script>`;

const COPIES = {
  "two async tags": counted(TAG) + CTA + counted(TAG),
  "two blocking tags": counted(BLOCKING) + CTA + counted(BLOCKING),
  "two tags at the end": CTA + counted(BLOCKING) + counted(BLOCKING),
  "a tag, and one with another OneLink": counted(BLOCKING) + CTA + counted(other(BLOCKING)),
  "a tag in the head, and one added after load": counted(TAG) + CTA + later("", LIKE_TAG),
  "a tag in the head, and another OneLink's added after load":
    counted(TAG) + CTA + later("", LIKE_TAG.replace("brand.onelink.me/A1b2", "other.onelink.me/B2")),
  "an object and the script, and both again": object(CONFIG) + PLAIN + CTA + object(CONFIG) + PLAIN,
  "an object and the script, and both again after load":
    object(CONFIG) + PLAIN + CTA + later(`window.SmartScript = ${CONFIG};`),
  "a tag, and an object and the script after load":
    counted(TAG) + CTA + later(`window.SmartScript = ${CONFIG};`),
  "an object and the script, and only the script again": object(CONFIG) + PLAIN + CTA + PLAIN,
  "a script without configuration, and an object and the script": PLAIN + CTA + object(CONFIG) + PLAIN,
  "a script without configuration, and a tag": PLAIN + CTA + counted(BLOCKING),
  "an object and the script, and another object's after load": [
    object(CONFIG) + PLAIN + CTA + later(`window.SmartScript = ${OTHER_CONFIG};`),
    OTHER.href,
  ],
};

for (const [what, html] of Object.entries(COPIES)) {
  test(`${what}: one link, one impression, one page view`, async () => {
    const [text, href = ONELINK] = [html].flat();
    const page = await world.tour({ "/game": `<!doctype html>${text}` });
    await page.goto(page.site + "/game" + AD_CLICK);
    await page.waitForFunction(() => document.ran === 2);
    await untilHrefs(page, [href]);
    const got = await page.evaluate(() => ({
      isSame: document.first === window.AF_SMART_SCRIPT,
      views: JSON.parse(localStorage.ss_incoming_params).map((view) => view.ttclid),
      api: typeof window.SmartScript.refresh,
    }));
    assert.deepEqual(got, { isSame: true, views: ["E.C.P.x-Y_z"], api: "function" });
    assert.deepEqual(await world.sent(page), [IMPRESSION]);
    assert.deepEqual(page.problems, []);
  });
}

/** What AppsFlyer's script does to a page, as far as it could affect this one. */
const THEIRS = `<script>
  (() => {
    const pairs = [...new URLSearchParams(location.search)];
    const view = { theirs: "1", af_ss_exp_at: Date.now() + 7200000 };
    for (const [name, value] of pairs) view[name] = encodeURIComponent(value);
    const older = JSON.parse(localStorage.getItem("ss_incoming_params") || "[]");
    localStorage.setItem("ss_incoming_params", JSON.stringify([view, ...older]));
    window.AF_SMART_SCRIPT = {
      version: "2_9_2",
      generateOneLinkURL() { return { clickURL: "https://theirs.example/" }; },
      generateDirectClickURL() { return null; },
    };
  })();
</script>`;

const BESIDE = {
  "theirs first": [THEIRS + BLOCKING, "2_9_2", ["1"]],
  "ours first": [BLOCKING + THEIRS, "2_10_0", ["1", null]],
  "theirs first, ours async": [THEIRS + TAG, "2_9_2", ["1"]],
  "theirs first, ours after load": [THEIRS + later("", LIKE_TAG), "2_9_2", ["1"]],
};

for (const [what, [scripts, version, views]] of Object.entries(BESIDE)) {
  test(`next to AppsFlyer's own script, ${what}: its object stays`, async () => {
    const next = `<!doctype html>${CTA}${BLOCKING}`;
    const page = await world.tour({
      "/game": `<!doctype html>${CTA}${scripts}<a id="next" href="/next">next</a>`,
      "/next": next,
    });
    await page.goto(page.site + "/game" + AD_CLICK);
    await untilHrefs(page, [ONELINK]);
    const got = await page.evaluate(() => ({
      version: window.AF_SMART_SCRIPT.version,
      views: JSON.parse(localStorage.ss_incoming_params).map((view) => view.theirs ?? null),
    }));
    assert.deepEqual(got, { version, views });
    assert.deepEqual(await world.sent(page), [IMPRESSION]);
    await page.click("#next");
    await page.waitForURL(/\/next$/);
    await untilHrefs(page, [ONELINK]);
    assert.deepEqual(page.problems, []);
  });
}

const INCOMPLETE = {
  "an empty object": "window.AF_SMART_SCRIPT = {};",
  "an empty object in a var": "var AF_SMART_SCRIPT = {};",
  "a var without a value": "var AF_SMART_SCRIPT;",
  "a guarded var": "var AF_SMART_SCRIPT = window.AF_SMART_SCRIPT || {};",
  null: "window.AF_SMART_SCRIPT = null;",
};

for (const [what, script] of Object.entries(INCOMPLETE)) {
  test(`AF_SMART_SCRIPT that is ${what} before is replaced`, async () => {
    const page = await world.tour({
      "/game": `<!doctype html><script>${script}</script>${CTA}${BLOCKING}<script>
        document.got = AF_SMART_SCRIPT.generateOneLinkURL({
          oneLinkURL: "https://brand.onelink.me/A1b2",
          afParameters: { mediaSource: { keys: ["pid"], defaultValue: "web" } },
        });
      </script>`,
    });
    await page.goto(page.site + "/game" + AD_CLICK);
    await untilHrefs(page, [ONELINK]);
    assert.deepEqual(await page.evaluate(() => document.got), {
      clickURL:
        "https://brand.onelink.me/A1b2?af_js_web=true&af_ss_ver=2_10_0&pid=tiktokweb_int&ttclid=E.C.P.x-Y_z",
    });
    assert.deepEqual(page.problems, []);
  });
}

test("an element with the id AF_SMART_SCRIPT doesn't hide the API", async () => {
  const page = await world.tour({
    "/game": `<!doctype html><form id="AF_SMART_SCRIPT"></form>${CTA}${BLOCKING}`,
  });
  await page.goto(page.site + "/game" + AD_CLICK);
  await untilHrefs(page, [ONELINK]);
  assert.equal(await page.evaluate(() => window.AF_SMART_SCRIPT.version), "2_10_0");
  assert.deepEqual(page.problems, []);
});
