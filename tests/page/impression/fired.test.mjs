/** Impressions by `fireImpressionsLink`: one for each call, and when its promise resolves. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { untilHrefs, world } from "../harness.mjs";
import { USUAL, hints, impression, link, open } from "../harness/old-page.mjs";

const FIRED = {
  "one call": [`AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2")); fire();`, ["A1b2"]],
  "three calls": [
    `AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2")); fire(); fire(); fire();`,
    ["A1b2", "A1b2", "A1b2"],
  ],
  "two OneLinks": [
    `AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2"));
     AF_SMART_SCRIPT.generateOneLinkURL(asked("B2c3")); fire();`,
    ["B2c3"],
  ],
  "a OneLink, a call, another, and a call": [
    `AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2")); fire();
     AF_SMART_SCRIPT.generateOneLinkURL(asked("B2c3")); fire();`,
    ["A1b2", "B2c3"],
  ],
  "a direct link in between": [
    `AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2"));
     AF_SMART_SCRIPT.generateDirectClickURL(direct); fire();`,
    ["A1b2"],
  ],
  "a refused direct link in between": [
    `AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2"));
     AF_SMART_SCRIPT.generateDirectClickURL({}); fire();`,
    ["A1b2"],
  ],
  "a refused OneLink after one": [
    `AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2"));
     AF_SMART_SCRIPT.generateOneLinkURL({}); fire();`,
    [],
  ],
  "a OneLink after a refused one": [
    `AF_SMART_SCRIPT.generateOneLinkURL(undefined);
     AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2")); fire();`,
    ["A1b2"],
  ],
  "no OneLink at all": [`fire();`, []],
  "only a direct link": [`AF_SMART_SCRIPT.generateDirectClickURL(direct); fire();`, []],
};

for (const [what, [script, templates]] of Object.entries(FIRED)) {
  test(`fireImpressionsLink with ${what}`, async () => {
    const page = await open(`
      document.fired = [];
      var fire = () => document.fired.push(AF_SMART_SCRIPT.fireImpressionsLink());
      ${script}`);
    const answers = await page.evaluate(async () => ({
      arePromises: document.fired.every((fired) => fired instanceof Promise),
      values: (await Promise.all(document.fired)).filter((value) => value !== undefined),
    }));
    assert.deepEqual(answers, { arePromises: true, values: [] });
    assert.deepEqual((await world.sent(page)).sort(), templates.map(impression));
    assert.deepEqual(page.problems, []);
  });
}

test("the impression of each call waits for client hints", async () => {
  const page = await open(
    `AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2"));
     document.fired = [AF_SMART_SCRIPT.fireImpressionsLink(), AF_SMART_SCRIPT.fireImpressionsLink()];
     requestAnimationFrame(() => document.tell.forEach((tell) => tell({ model: "Pixel 7", platformVersion: "14.0.0" })));`,
    {
      init: `document.tell = [];
        ${hints(`{ getHighEntropyValues: () => new Promise((done) => document.tell.push(done)) }`)}`,
    },
  );
  await page.evaluate(() => Promise.all(document.fired));
  await world.collector.wait(() => world.impressions.length === 2);
  const want = `${impression("A1b2")}&af_ch_model=Pixel%207&af_ch_os_version=14.0.0`;
  assert.deepEqual(
    world.impressions.map(({ address }) => address),
    [want, want],
  );
});

test("the promise resolves after the impression was sent, so that a page may leave", async () => {
  const page = await open(
    `AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2"));
     document.addEventListener("DOMContentLoaded", () =>
       AF_SMART_SCRIPT.fireImpressionsLink().then(() => (location.href = "/next")));`,
  );
  await page.waitForURL(/\/next$/);
  // If it had not arrived before the page left, it would only arrive after the next page, or never.
  assert.equal(world.impressions.length, 1);
});

const NO_HINTS = {
  "an iPhone's user agent": [
    hints(`{ getHighEntropyValues: async () => ({ model: "Pixel 7", platformVersion: "14.0.0" }) }`),
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1",
  ],
  "a browser without them": [hints("undefined")],
  "hints that are refused": [hints(`{ getHighEntropyValues: () => Promise.reject(new Error("no")) }`)],
  "hints that throw": [hints(`{ getHighEntropyValues() { throw new Error("no"); } }`)],
  "hints without values": [hints(`{ getHighEntropyValues: async () => undefined }`)],
};

for (const [what, [init, userAgent]] of Object.entries(NO_HINTS)) {
  test(`no hints in the impression with ${what}`, async () => {
    const page = await open(
      `AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2")); document.fired = AF_SMART_SCRIPT.fireImpressionsLink();`,
      { init, context: { userAgent } },
    );
    await page.evaluate(() => document.fired);
    await world.sent(page);
    const addresses = world.impressions.map(({ address }) => address);
    assert.deepEqual(
      addresses.filter((address) => !address.includes("/fence?")),
      [impression("A1b2")],
    );
    assert.deepEqual(page.problems, []);
  });
}

test("a policy that allows the impression as an image, but no connection, lets it be sent", async () => {
  const page = await open(USUAL, {
    headers: {
      "content-security-policy":
        "default-src 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; img-src https://impressions.onelink.me",
    },
  });
  await untilHrefs(page, [link("A1b2")], "a.cta");
  assert.deepEqual(await world.sent(page), [impression("A1b2")]);
  assert.deepEqual(page.problems, []);
});
