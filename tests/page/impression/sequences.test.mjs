/**
 * What can happen to a page, in random order: the impressions that arrive at a real https server are those that are
 * owed, none lost and none doubled. `tests/core/session.rs` goes through all orders without a browser.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CTA, TAG, readyHrefs, world } from "../harness.mjs";
import { hints } from "../harness/old-page.mjs";

const SEQUENCES = 40;
const LENGTH = 7;

/** What can happen, in the page. */
const EVENTS = {
  granted: () => window.SmartScript.consent("granted"),
  denied: () => window.SmartScript.consent("denied"),
  pending: () => window.SmartScript.consent("pending"),
  limited: () => window.SmartScript.start({ ...window.config, limitDataUse: true }),
  whole: () => window.SmartScript.start({ ...window.config, limitDataUse: false }),
  another: () => window.SmartScript.refresh({ impression: true }),
  "planned anew": () => window.SmartScript.refresh(),
  tapped: () => document.querySelector("a").click(),
  left: () => dispatchEvent(new Event("pagehide")),
  "back again": () => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })),
  "hints come": () => document.come({ model: "", platformVersion: "" }),
};

/** How many impressions are to arrive after these events. */
function owedAfter(names) {
  let [count, isOwed, answer, isLimited, areHintsKnown] = [0, true, "granted", false, false];
  const isDue = () => isOwed && answer === "granted";
  for (const name of names) {
    if (name === "another") {
      // One that only waits for hints is sent before.
      count += isDue();
      isOwed = true;
    } else if (["granted", "denied", "pending"].includes(name)) {
      answer = name;
    } else if (name === "limited" || name === "whole") {
      isLimited = name === "limited";
    }
    // Whoever leaves is not waited for, and a page that comes back has no more to wait for.
    areHintsKnown ||= name === "hints come" || name === "left";
    if (isDue() && (areHintsKnown || isLimited || name === "tapped" || name === "left")) {
      count++;
      isOwed = false;
    }
  }
  return count;
}

/** The same sequences each time, by a small generator of random numbers. */
function* sequences() {
  let seed = 17;
  const names = Object.keys(EVENTS);
  const next = () => names[(seed = (seed * 48271) % 2147483647) % names.length];
  for (let index = 0; index < SEQUENCES; index++) {
    // In the end everything is allowed and known, so nothing may still be owed.
    yield [...Array.from({ length: LENGTH }, next), "granted", "whole", "hints come"];
  }
}

for (const names of sequences()) {
  test(names.join(", "), async () => {
    const page = await world.visit(
      `<!doctype html>${CTA}${TAG}<script>
        var config = { oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" };
        addEventListener("click", (event) => event.preventDefault());</script>`,
      {
        // The wait for hints has no end but what the sequence says.
        init: `var late = new Promise((come) => (document.come = come));
          ${hints("{ getHighEntropyValues: () => late }")}
          { const own = setTimeout;
            window.setTimeout = (act, wait, ...more) => (wait === 300 ? 0 : own(act, wait, ...more)); }`,
      },
    );
    await readyHrefs(page);
    await page.evaluate(
      `(async () => { for (const happen of [${names.map((name) => EVENTS[name]).join(",")}]) {
        await happen();
        await new Promise((done) => setTimeout(done));
      } })()`,
    );
    const want = owedAfter(names);
    await world.collector.wait(() => world.impressions.length >= want);
    assert.equal((await world.sent(page)).length, want);
    assert.deepEqual(page.problems, []);
  });
}
