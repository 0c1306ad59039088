/** What `debug` writes to the console. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CTA, ONELINK_QUERY, TAG, hrefs, readyHrefs, untilHeard, world } from "../harness.mjs";

const ONELINK = `https://brand.onelink.me/A1b2?${ONELINK_QUERY}`;
const PLAIN = '<script src="/smart-script.js" async></script>';

test("debug names mistakes in the markup", async () => {
  const page = await world.visit(`<!doctype html><button data-smart-link>x</button>
    ${TAG.replace("data-onelink", "data-one-link").replace(" async", " data-debug async")}`);
  for (const want of [
    /data-one-link: not an attribute of the script/,
    /<button data-smart-link>: want an <a>/,
  ]) {
    await untilHeard(page, want);
  }
});

test("debug accepts a banner's attributes", async () => {
  const attributes = `data-smart-banner data-banner-app-name="Lantern Harbour" data-banner-ios-href="" data-debug async`;
  const page = await world.visit(`<!doctype html>${CTA}${TAG.replace("async", attributes)}`);
  await untilHeard(page, /impression/);
  assert.deepEqual(
    page.problems.filter((text) => text.startsWith("warning")),
    [],
  );
});

const EXPLAINED = [
  [
    "nothing but debug",
    "<script src='/smart-script.js' data-debug></script>",
    /links\[0\].*there is no usable oneLinkURL/,
  ],
  [
    "a OneLink without https",
    TAG.replace("https://brand", "http://brand").replace(" async", " data-debug async"),
    /oneLinkURL: want an https address with a template/,
  ],
];

for (const [what, tag, note] of EXPLAINED) {
  test(`debug explains ${what}`, async () => {
    const page = await world.visit(`<!doctype html>${CTA}${tag}`);
    await untilHeard(page, note);
    assert.deepEqual(await hrefs(page), ["https://apps.apple.com/app/id1"]);
  });
}

test("debug names a configuration's mistakes with their path", async () => {
  const page = await world.visit(`<!doctype html>${CTA}<script>
    window.SmartScript = {
      oneLinkURL: "https://brand.onelink.me/A1b2", debug: true, preset: "tiktok",
      afParameters: { campaign: { keys: ["c", 5] } },
    };</script>${PLAIN}`);
  await untilHeard(page, /afParameters\.campaign\.keys\[1\]: want a string, got a number/);
  assert.deepEqual(await readyHrefs(page), [ONELINK]);
});
