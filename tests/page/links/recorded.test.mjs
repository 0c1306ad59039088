/**
 * Runs every recorded case with the built script in a page: with its address, referrer, earlier page views,
 * other tabs and scripts of its own, up to the request that leaves the browser.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { arrive, script, world } from "../harness.mjs";
import { colors, decode, pixels } from "../harness/picture.mjs";
import { CASES, IN_FRAMES, LANDING, html, prepare, recorded } from "./recorded.mjs";

/** Cases in which this script intentionally does something else than was recorded, with the reason. */
const EXPECTED_DIFFERENCES = {
  "lifecycle/fire_returns_nothing": {
    why: "fireImpressionsLink returns a promise, so that a page can wait for it",
    result: { ret: "[object Promise]" },
  },
  "lifecycle/fire_twice_sends_twice": {
    why: "one request a call: a browser's image cache does not swallow the second",
    impressions: 2,
  },
};

const VERSION = "2_10_0";
const resolved = (want) => JSON.parse(JSON.stringify(want).replaceAll("{ver}", VERSION));

test("most cases run in frames", () => assert.ok(IN_FRAMES.length > 380, `${IN_FRAMES.length}`));

for (const each of CASES) {
  test(`recorded: ${each.name}`, async () => {
    const index = IN_FRAMES.indexOf(each);
    if (index < 0) {
      return onAPage(each);
    }
    const { result, error, problems, sent } = (await recorded())[index];
    const want = resolved(each.want);
    assert.equal(error, undefined);
    if (each.call === "custom") {
      assert.deepEqual(result, EXPECTED_DIFFERENCES[each.name]?.result ?? want.result);
      return;
    }
    const isCode = each.call === "displayQrCode";
    assert.deepEqual(
      isCode ? result.answer : result,
      want.clickURL === null ? null : { clickURL: want.clickURL },
    );
    assert.deepEqual(sent, want.impressionURL ? [want.impressionURL] : []);
    assert.deepEqual(problems, []);
    if (isCode) {
      assert.deepEqual([result.isDrawn, result.codes.length], want.qr ? [true, 1] : [false, 0]);
      result.codes.forEach((code) => isCodeOf(code, want.qr));
    }
  });
}

/** Checks the text and the colour of a QR code in a picture. */
function isCodeOf(dataURL, { text, colorDark }) {
  const image = pixels(Buffer.from(dataURL.split(",")[1], "base64"));
  assert.equal(decode(image).text, text);
  const dark = [...colors(image)].map((color) => `#${color.toString(16).padStart(6, "0")}`);
  assert.deepEqual(
    dark.filter((color) => color !== "#ffffff"),
    [colorDark.toLowerCase().replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3")],
  );
}

/** Runs a case on a page of its own. */
async function onAPage(each) {
  world.begin();
  const { userAgent, responseHeaders, visits, tabs, localStorageSeed, env } = each;
  const first = await world.page(userAgent && { userAgent });
  const { host, origin } = new URL(each.landingUrl);
  const open = async (view, page, initScript) => {
    await page.addInitScript(
      `(${prepare})(window, ${JSON.stringify({ at: LANDING + (view.at ?? 0), ua: each.ua })})`,
    );
    if (initScript) {
      await page.addInitScript(initScript);
    }
    const { pathname } = new URL(view.url);
    world.pages.set(host + pathname, html(view.isLanding ? each : {}, !view.noScript));
    world.headers = view.isLanding ? responseHeaders : undefined;
    await arrive(page, view.url, view.referrer);
    return page;
  };
  // A page of the same site without the library fills the storage.
  world.pages.set(`${host}/seed`, "<!doctype html><title>seed</title>");
  await first.goto(`${origin}/seed`);
  await first.evaluate((seed) => {
    localStorage.clear();
    Object.assign(localStorage, seed);
  }, localStorageSeed);
  for (const view of visits ?? []) {
    await open(view, first);
  }
  const landing = { url: each.landingUrl, referrer: each.referrer, isLanding: true };
  const page = await open(landing, first, env?.initScript);
  const others = [];
  for (const tab of tabs ?? []) {
    others.push(await open(tab, await first.context().newPage()));
  }
  if (each.spaUrl) {
    await page.evaluate((url) => history.pushState(null, "", url), each.spaUrl);
  }
  if (each.callAt) {
    await page.evaluate((at) => (Date.now = () => at), LANDING + each.callAt);
  }
  if (env?.beforeCall) {
    await page.evaluate(env.beforeCall);
  }
  await (each.call === "custom" ? custom(page, each) : call(page, each));
  for (const other of others) {
    await other.close();
  }
}

async function call(page, each) {
  const args = each.argsJs ?? JSON.stringify(each.args ?? []);
  const answer = await page.evaluate(
    ([method, args]) => {
      const answer = AF_SMART_SCRIPT[method](...(0, eval)(args));
      window.fired = AF_SMART_SCRIPT.fireImpressionsLink();
      return answer;
    },
    [each.call, args],
  );
  const want = resolved(each.want);
  assert.deepEqual(answer, want.clickURL === null ? null : { clickURL: want.clickURL });
  await page.evaluate(() => window.fired);
  if (want.impressionURL) {
    assert.equal((await world.impression()).address, want.impressionURL);
    assert.equal(world.impressions.length, 1);
  } else {
    assert.equal(world.impressions.length, 0);
  }
}

async function custom(page, each) {
  const want = resolved(each.want);
  const expected = EXPECTED_DIFFERENCES[each.name] ?? {};
  const result = await page.evaluate(`(async () => {${each.js}})()`);
  assert.deepEqual(result, expected.result ?? want.result);
  if (want.impressions) {
    const wanted = Array.from({ length: expected.impressions ?? 1 }, () => want.impressions[0]);
    for (const [index, address] of wanted.entries()) {
      await world.collector.wait((record) => world.impressions.indexOf(record) === index);
      assert.equal(world.impressions[index].address, address);
    }
    assert.equal(world.impressions.length, wanted.length);
  }
}
