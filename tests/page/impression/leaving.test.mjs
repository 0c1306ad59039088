/** Visitors who leave early: their impression is sent, once, and what they have stored is theirs until they allow it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CTA, ONELINK_QUERY, TAG, world } from "../harness.mjs";
import { hints } from "../harness/old-page.mjs";

const IMPRESSION = `https://impressions.onelink.me/A1b2?${ONELINK_QUERY}`;
/** Hints that come when the test says so. */
const LATE = `var late = new Promise((come) => (document.come = come));
  ${hints("{ getHighEntropyValues: () => late }")}`;

/** Taps the call to action without going anywhere. */
const TAP = `addEventListener("click", (event) => event.preventDefault());
  document.querySelector("a[data-smart-link]").click();`;

/** Lets the hints come, waits until whatever else would be sent had its time, and counts what was. */
async function sentOnce(page) {
  await page.evaluate(() => document.come({ model: "", platformVersion: "" }));
  const sent = await world.sent(page);
  assert.deepEqual(sent, [IMPRESSION]);
  assert.deepEqual(page.problems, []);
}

test("a tap while hints are awaited sends the impression at once", async () => {
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

test("a tap before the document is there sends the impression, and its end sends no other", async () => {
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
  test(`${event} while hints are awaited sends the impression at once`, async () => {
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

test("a visitor who has not allowed it yet taps, and nothing is sent; it is once they allow it", async () => {
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

/** Notes each look at storage, and whether the call to action had its link by then. */
const LOOKS = `${hints("undefined")}
  document.looks = [];
  const { getItem } = Storage.prototype;
  Storage.prototype.getItem = function (name) {
    const anchor = document.querySelector("a[data-smart-link]");
    document.looks.push([name, !!anchor && anchor.href.startsWith("https://brand.onelink.me/")]);
    return getItem.call(this, name);
  };`;

test("storage is looked at when links are written, where the address has what the rules look for", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${TAG}`, { init: LOOKS });
  await world.impression();
  const looks = await page.evaluate(() => document.looks);
  assert.ok(looks.length > 0);
  assert.deepEqual(
    looks.filter(([, isLinked]) => !isLinked),
    [],
  );
});

test("storage is looked at before, where the address has nothing, and not at all before that is allowed", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${TAG}`, { init: LOOKS, query: "" });
  await world.impression();
  assert.deepEqual((await page.evaluate(() => document.looks))[0], ["ss_incoming_params", false]);
  const pending = await world.visit(
    `<!doctype html>${CTA}${TAG.replace("<script", '<script data-consent="pending"')}`,
    { init: LOOKS, query: "" },
  );
  assert.deepEqual(await pending.evaluate(() => window.SmartScript.ready.then(() => document.looks)), []);
});
