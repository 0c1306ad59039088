/**
 * Visitors who leave early: their impression is sent once, and nothing is stored or read before they allow
 * it.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CTA, ONELINK_QUERY, TAG, world } from "../harness.mjs";
import { hints } from "../harness/old-page.mjs";

const IMPRESSION = `https://impressions.onelink.me/A1b2?${ONELINK_QUERY}`;
/** An init script with client hints that come when the test calls `document.come`. */
const LATE = `var late = new Promise((come) => (document.come = come));
  ${hints("{ getHighEntropyValues: () => late }")}`;

/** A script that taps the call to action, but stays on the page. */
const TAP = `addEventListener("click", (event) => event.preventDefault());
  document.querySelector("a[data-smart-link]").click();`;

/** Lets the hints come, and checks that only one impression was sent, even after them. */
async function sentOnce(page) {
  await page.evaluate(() => document.come({ model: "", platformVersion: "" }));
  const sent = await world.sent(page);
  assert.deepEqual(sent, [IMPRESSION]);
  assert.deepEqual(page.problems, []);
}

test("a tap during the wait for hints sends the impression at once", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${TAG}`, { init: LATE });
  await page.evaluate(async (tap) => {
    await window.SmartScript.ready;
    eval(tap);
    document.isAsked = performance.getEntriesByName("smart-script:impression").length;
  }, TAP);
  assert.equal(await page.evaluate(() => document.isAsked), 1);
  await world.impression();
  await sentOnce(page);
});

test("a tap before the document has loaded sends the impression, and loading sends no other", async () => {
  const page = await world.visit(
    `<!doctype html>${CTA}<script src="/smart-script.js" data-onelink="https://brand.onelink.me/A1b2" data-preset="tiktok"></script>
     <script>${TAP} document.state = document.readyState;
     document.isAsked = performance.getEntriesByName("smart-script:impression").length;</script>`,
    { init: LATE },
  );
  assert.deepEqual(await page.evaluate(() => [document.state, document.isAsked]), ["loading", 1]);
  await world.impression();
  await page.evaluate(() => window.SmartScript.ready);
  await sentOnce(page);
});

for (const event of ["pagehide", "visibilitychange"]) {
  test(`${event} during the wait for hints sends the impression at once`, async () => {
    const page = await world.visit(`<!doctype html>${CTA}${TAG}`, { init: LATE });
    const asked = await page.evaluate(async (event) => {
      await window.SmartScript.ready;
      if (event == "visibilitychange") {
        Object.defineProperty(document, "hidden", { get: () => true });
        document.dispatchEvent(new Event(event, { bubbles: true }));
      } else {
        dispatchEvent(new Event(event));
      }
      return performance.getEntriesByName("smart-script:impression").length;
    }, event);
    assert.equal(asked, 1);
    await world.impression();
    await sentOnce(page);
  });
}

test("a tap before the visitor consents sends nothing; the impression is sent when they do", async () => {
  const page = await world.visit(
    `<!doctype html>${CTA}${TAG.replace("<script", '<script data-consent="pending"')}`,
    { init: LATE },
  );
  const before = await page.evaluate(async (tap) => {
    await window.SmartScript.ready;
    eval(tap);
    const asked = () => performance.getEntriesByName("smart-script:impression").length;
    const before = asked();
    await window.SmartScript.consent("granted");
    eval(tap);
    return [before, asked()];
  }, TAP);
  assert.deepEqual(before, [0, 1]);
  await world.impression();
  await sentOnce(page);
});

/**
 * An init script that records each access to storage, and whether the call to action had its link by then.
 */
const LOOKS = `${hints("undefined")}
  document.looks = [];
  const { getItem } = Storage.prototype;
  Storage.prototype.getItem = function (name) {
    const anchor = document.querySelector("a[data-smart-link]");
    document.looks.push([name, !!anchor && anchor.href.startsWith("https://brand.onelink.me/")]);
    return getItem.call(this, name);
  };`;

test("if the address has all values, storage is only read after the links are written", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${TAG}`, { init: LOOKS });
  await world.impression();
  const looks = await page.evaluate(() => document.looks);
  assert.ok(looks.length > 0);
  assert.deepEqual(
    looks.filter(([, isLinked]) => !isLinked),
    [],
  );
});

test("if the address has no values, storage is read before links are written, with consent", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${TAG}`, { init: LOOKS, query: "" });
  await world.impression();
  assert.deepEqual((await page.evaluate(() => document.looks))[0], ["ss_incoming_params", false]);
  const pending = await world.visit(
    `<!doctype html>${CTA}${TAG.replace("<script", '<script data-consent="pending"')}`,
    { init: LOOKS, query: "" },
  );
  assert.deepEqual(await pending.evaluate(() => window.SmartScript.ready.then(() => document.looks)), []);
});
