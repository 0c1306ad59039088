/**
 * Pages whose elements have names that browsers use for something else, that are written anew while they are read, or
 * whose scripts are run by an optimizer.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CTA, ONELINK_QUERY, TAG, hrefs, needs, readyHrefs, script, untilHrefs, world } from "../harness.mjs";

const ONELINK = `https://brand.onelink.me/A1b2?${ONELINK_QUERY}`;

for (const name of [
  "currentScript",
  "querySelectorAll",
  "querySelector",
  "URL",
  "referrer",
  "addEventListener",
  "dispatchEvent",
  "prerendering",
  "readyState",
  "hidden",
  "cookie",
  "baseURI",
  "getElementsByName",
  "documentElement",
]) {
  for (const [kind, element] of Object.entries({
    "an image": `<img name="${name}" alt="">`,
    "two forms": `<form name="${name}"></form><form name="${name}"></form>`,
  })) {
    test(`${kind} named ${name}`, async () => {
      const page = await world.visit(`<!doctype html>${element}${CTA}${TAG}`);
      await page.waitForFunction(() => window.SmartScript);
      const href = await page.evaluate(async () => {
        await window.SmartScript.ready;
        return Document.prototype.querySelector.call(document, "a").href;
      });
      assert.equal(href, ONELINK);
      await world.impression();
      assert.deepEqual(page.problems, []);
    });
  }
}

test("a page that is written anew while it is read", needs("a tag of the script"), async () => {
  const page = await world.visit(`<!doctype html>${TAG.replace(" async", "")}<script>
    document.open();
    document.write("<!doctype html>" + ${JSON.stringify(CTA)} + '<script src="/late.js"><\\/script>');
    document.close();</script>`);
  await untilHrefs(page, [ONELINK]);
  await world.impression();
  await page.evaluate(() => {
    addEventListener("click", (event) => event.preventDefault());
    document.querySelector("a").click();
  });
  assert.equal((await world.sent(page)).length, 1);
});

/** How optimizers run a script: the tag has another type, and its text is run by code of theirs. */
const DELAYED = {
  "as text, with no tag": `<script type="a1-text/javascript" src="/smart-script.js"
      data-onelink="https://brand.onelink.me/A1b2" data-preset="tiktok"></script>
    <script>addEventListener("load", async () => {
      const text = await (await fetch("/smart-script.js")).text();
      Object.defineProperty(document, "currentScript", { get: () => null, configurable: true });
      (0, eval)(text);
      delete document.currentScript;
    });</script>`,
  "as text, in a tag of its own": `<script type="a1-text/javascript" data-later-src="/smart-script.js"
      data-onelink="https://brand.onelink.me/A1b2" data-preset="tiktok"></script>
    <script>addEventListener("load", async () => {
      const made = document.createElement("script");
      made.textContent = await (await fetch("/smart-script.js")).text();
      document.head.append(made);
    });</script>`,
};

for (const [how, html] of Object.entries(DELAYED)) {
  test(`an optimizer that runs the script later, ${how}`, needs("a tag of the script"), async () => {
    assert.ok(script());
    const page = await world.visit(`<!doctype html>${CTA}${html}`);
    await untilHrefs(page, [ONELINK]);
    await world.impression();
    assert.deepEqual(await hrefs(page), [ONELINK]);
  });
}

test("AppsFlyer's own tag is not taken for the script's", needs("a tag of the script"), async () => {
  const page = await world.visit(`<!doctype html>${CTA}
    <script type="text/plain" src="https://onelinksmartscript.appsflyer.com/onelink-smart-script-latest.js"></script>
    <script type="application/json" data-smart-script>
      {"oneLinkURL": "https://brand.onelink.me/A1b2", "preset": "tiktok", "observe": true}</script>
    <script type="a1-text/javascript" src="/smart-script.js"></script>
    <script>addEventListener("load", async () => {
      const text = await (await fetch("/smart-script.js")).text();
      (0, eval)(text);
    });</script>`);
  await untilHrefs(page, [ONELINK]);
  // The file that observes the page lies beside the script.
  await page.waitForFunction(() => Object.hasOwn(history, "pushState"));
  assert.deepEqual(page.problems, []);
});
