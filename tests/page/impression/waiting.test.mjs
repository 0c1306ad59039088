/**
 * How long an impression waits, and a page that asked for one. These tests measure time, so nothing else may
 * run.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CTA, TAG, world } from "../harness.mjs";
import { hints, impression, open } from "../harness/old-page.mjs";

const NEVER = "{ getHighEntropyValues: () => new Promise(() => {}) }";

test("the impression waits for hints that never come no longer than 300 ms", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${TAG}`, { init: hints(NEVER) });
  await world.impression();
  const waited = await page.evaluate(() => {
    const at = (name) => performance.getEntriesByName(name)[0].startTime;
    return at("smart-script:impression") - at("smart-script:wired");
  });
  assert.ok(waited >= 290 && waited < 600, `${waited} ms`);
});

test("fireImpressionsLink waits for hints that never come no longer than about 300 ms", async () => {
  const page = await open(
    `AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2"));
     var start = performance.now();
     document.waited = AF_SMART_SCRIPT.fireImpressionsLink().then(() => performance.now() - start);`,
    { init: hints(NEVER) },
  );
  const waited = await page.evaluate(() => document.waited);
  assert.equal((await world.impression()).address, impression("A1b2"));
  assert.equal(world.impressions.length, 1);
  assert.ok(waited >= 290 && waited < 700, `${waited} ms`);
});

test("fireImpressionsLink resolves at once if refused, and after a second without an answer", async () => {
  // After the page's load, which waits for images.
  const wait = `AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2"));
    document.waited = new Promise((done) => addEventListener("load", () => {
      const start = performance.now();
      AF_SMART_SCRIPT.fireImpressionsLink().then(() => done(performance.now() - start));
    }));`;
  const refused = await open(wait, {
    init: hints("undefined"),
    headers: {
      "content-security-policy": "default-src 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
    },
  });
  const soon = await refused.evaluate(() => document.waited);
  assert.ok(soon < 900, `${soon} ms`);

  const { collector } = world;
  const { handle } = collector;
  collector.handle = () => {};
  try {
    const page = await open(wait, { init: hints("undefined") });
    const waited = await page.evaluate(() => document.waited);
    assert.ok(waited >= 990 && waited < 2000, `${waited} ms`);
    assert.deepEqual(page.problems, []);
  } finally {
    collector.handle = handle;
  }
});
