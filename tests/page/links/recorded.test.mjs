/**
 * Every recorded case on the built script, as a page runs it: the address, the referrer, earlier page
 * views, other tabs, what the page's own scripts do, and the request that leaves the browser.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { world, arrive } from "../harness.mjs";
import { colors, decode, look } from "../harness/picture.mjs";

/** Decided otherwise than recorded, with the reason. */
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

const CASES = JSON.parse(readFileSync(join(import.meta.dirname, "../../vectors/smart-script.json"), "utf8"));
const VERSION = "2_10_0";
const LANDING = 1760000000000;

const groups = Map.groupBy?.(CASES, (each) => each.group) ?? groupBy(CASES);
function groupBy(cases) {
  const groups = new Map();
  cases.forEach((each) => groups.set(each.group, [...(groups.get(each.group) ?? []), each]));
  return groups;
}

for (const [group, cases] of groups) {
  test(`recorded cases of ${group}`, async (t) => {
    for (const each of cases) {
      await t.test(each.name, () => run(each));
    }
  });
}

/** A page as the case describes it, with or without the library. */
function html({ env = {} } = {}, hasScript = true) {
  const inline = (script) => (script ? `<script>${script}</script>` : "");
  const library = hasScript ? '<script src="/smart-script.js"></script>' : "";
  return `<!doctype html><title>page</title>${inline(env.before)}${library}${inline(env.after)}<div id="qr"></div>`;
}

/** Sets the page's clock and what the case says of the browser, before any script of the page. */
function init({ at, ua }) {
  const now = at;
  Date.now = () => now;
  const value =
    ua === "real"
      ? navigator.userAgentData
      : ua && {
          getHighEntropyValues: async () => ({ model: ua.model, platformVersion: ua.platformVersion }),
        };
  if (ua !== "real") {
    Object.defineProperty(Navigator.prototype, "userAgentData", { configurable: true, get: () => value });
  }
}

/** A profile that cases share which bring and leave nothing but what the landing page stores. */
let shared;

async function run(each) {
  world.begin();
  const { userAgent, responseHeaders, visits, tabs, localStorageSeed, env } = each;
  const isAlone =
    userAgent || responseHeaders || visits || tabs || localStorageSeed || env || each.call === "custom";
  const profile = isAlone ? await world.profile({ userAgent }) : (shared ??= await world.profile());
  const pages = [];
  try {
    const open = async (view, { seed, initScript } = {}) => {
      const page = await profile.newPage();
      pages.push(page);
      await page.addInitScript(init, { at: LANDING + (view.at ?? 0), ua: each.ua });
      if (initScript) {
        await page.addInitScript(initScript);
      }
      const { host, pathname } = new URL(view.url);
      world.pages.set(host + pathname, html(view.isLanding ? each : {}, !view.noScript));
      world.headers = view.isLanding ? each.responseHeaders : undefined;
      if (seed) {
        // A page of the same site without the library puts it there.
        world.pages.set(`${host}/seed`, "");
        await page.goto(`https://${host}/seed`);
        await page.evaluate((seed) => Object.assign(localStorage, seed), seed);
      }
      await arrive(page, view.url, view.referrer);
      return page;
    };
    for (const view of each.visits ?? []) {
      await (await open(view)).close();
    }
    const page = await open(
      { url: each.landingUrl, referrer: each.referrer, isLanding: true },
      { seed: each.localStorageSeed, initScript: each.env?.initScript },
    );
    for (const tab of each.tabs ?? []) {
      await open(tab);
    }
    if (each.spaUrl) {
      await page.evaluate((url) => history.pushState(null, "", url), each.spaUrl);
    }
    if (each.callAt) {
      await page.evaluate((at) => (Date.now = () => at), LANDING + each.callAt);
    }
    if (each.env?.beforeCall) {
      await page.evaluate(each.env.beforeCall);
    }
    await (each.call === "custom" ? custom(page, each) : call(page, each));
  } finally {
    if (isAlone) {
      await profile.close();
    } else {
      await pages[0].evaluate("localStorage.clear()");
      await pages[0].close();
    }
  }
}

async function call(page, each) {
  const method = each.call === "displayQrCode" ? "generateOneLinkURL" : each.call;
  const args = each.argsJs ?? JSON.stringify(each.args ?? []);
  // All in one turn: the answer, and the impression right behind it.
  const answer = await page.evaluate(
    ([method, args]) => {
      const answer = AF_SMART_SCRIPT[method](...(0, eval)(args));
      window.fired = AF_SMART_SCRIPT.fireImpressionsLink();
      return answer;
    },
    [method, method === each.call ? args : JSON.stringify(each.args.slice(0, 1))],
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
  if (each.call === "displayQrCode") {
    await picture(page, each, want);
  }
}

async function picture(page, each, { qr }) {
  const drawn = await page.evaluate(
    async (args) => !!(await AF_SMART_SCRIPT.displayQrCode(...args)),
    each.args.slice(1),
  );
  const canvas = page.locator("#qr canvas");
  assert.equal(drawn, qr !== null);
  assert.equal(await canvas.count(), qr ? 1 : 0);
  if (qr) {
    const image = await look(canvas);
    assert.equal(decode(image).text, qr.text);
    const [, dark] = [...colors(image)];
    assert.equal(
      `#${dark.toString(16).padStart(6, "0")}`,
      qr.colorDark.toLowerCase().replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3"),
    );
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

function resolved(want) {
  return JSON.parse(JSON.stringify(want).replaceAll("{ver}", VERSION));
}
