/** Other sources of values than the page's address: cookies, storage and meta elements. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  AD_CLICK,
  CTA,
  ONELINK_QUERY,
  TAG,
  frames,
  needs,
  paramsOf,
  script,
  untilHrefs,
  world,
} from "../harness.mjs";

const ONELINK = `https://brand.onelink.me/A1b2?${ONELINK_QUERY}`;

/** A modern page with a configuration in JSON and a link to the next one. */
const configured = (config, next = "") => `<!doctype html>
  <script type="application/json" data-smart-script>${JSON.stringify(config)}</script>
  ${TAG}${CTA}<a id="next" href="${next}">next</a>`;

/** A page of the old script's API. */
const dropIn = (keys) => `<!doctype html>
  <script src="/smart-script.js"></script><a data-smart-link href="https://apps.apple.com/app/id1">x</a><script>
    document.querySelector("a").href = AF_SMART_SCRIPT.generateOneLinkURL({
      oneLinkURL: "https://brand.onelink.me/A1b2",
      afParameters: {
        mediaSource: { keys: ["pid"], defaultValue: "web" },
        campaign: { keys: ${JSON.stringify(keys)} },
      },
    }).clickURL;
  </script>`;

const cookie = (text) => `document.cookie = ${JSON.stringify(text)};`;
const meta = (content, name = "campaign") =>
  `document.head.innerHTML += '<meta name="${name}" content="${content}">';`;

/**
 * The keys of the campaign's rule, the page's first script, the visit's query, and the campaign in the link.
 */
const SOURCES = {
  "a cookie": [["cookie:camp"], cookie("camp=Summer"), "", "Summer"],
  "a cookie among others": [
    ["cookie:camp"],
    cookie("xcamp=1") + cookie("camp=Summer") + cookie("camp2=2"),
    "",
    "Summer",
  ],
  "a cookie, percent-encoded": [
    ["cookie:camp"],
    cookie("camp=Summer%20Sale%2B%C3%BC=x"),
    "",
    "Summer Sale+ü=x",
  ],
  "a cookie, badly encoded": [["cookie:camp"], cookie("camp=100%"), "", "100%"],
  "an empty cookie": [["cookie:camp", "c"], cookie("camp="), "?c=own", "own"],
  storage: [["storage:campaign"], "localStorage.campaign = 'Summer Sale';", "", "Summer Sale"],
  "a meta": [["meta:campaign"], meta("Summer &amp; Sale"), "", "Summer & Sale"],
  "a meta, empty, and another": [["meta:campaign"], meta("") + meta("Second"), "", "Second"],
  "all absent, then a parameter": [
    ["cookie:camp", "storage:campaign", "meta:campaign", "c"],
    "",
    "?c=own",
    "own",
  ],
  "all absent": [["cookie:camp", "storage:campaign", "meta:campaign"], "", "", undefined],
  "a parameter before a cookie": [["c", "cookie:c"], cookie("c=kept"), "?c=own", "own"],
  "a cookie before a parameter": [["cookie:c", "c"], cookie("c=kept"), "?c=own", "kept"],
  "a cookie in place of an empty parameter": [["c", "cookie:c"], cookie("c=kept"), "?c=", "kept"],
  "a visitor who names a cookie": [["cookie:camp"], "", "?cookie%3Acamp=evil&cookie:camp=evil", undefined],
  "a visitor who names a cookie that is there": [
    ["cookie:camp"],
    cookie("camp=Summer"),
    "?cookie%3Acamp=evil",
    "Summer",
  ],
  "a visitor who names storage": [["storage:campaign"], "", "?storage%3Acampaign=evil", undefined],
  "a visitor who names a meta": [["meta:campaign"], "", "?meta%3Acampaign=evil", undefined],
};

const APIS = {
  modern: (keys, script) =>
    `<!doctype html><head></head><body><script>${script}</script>${configured({
      afParameters: { campaign: { keys } },
    })}`,
  "drop-in": (keys, script) => `<!doctype html><head></head><body><script>${script}</script>` + dropIn(keys),
};

/** What the pages of each of them need. */
const OPTIONS = { modern: {}, "drop-in": needs("Smart Script's calls") };

const CASES = Object.entries(APIS).flatMap(([api, html]) =>
  Object.entries(SOURCES).map(([what, [keys, script, query, want]], index) => ({
    name: `sources, ${api}: ${what}`,
    options: OPTIONS[api],
    page: { html: OPTIONS[api].skip ? "" : html(keys, script), url: `/${api}${index}${query}` },
    want,
  })),
);

let opened;
/** The outcomes of all pages. The first call opens them. */
function outcomes() {
  const look = (view) => view.SmartScript.ready.then(() => view.document.links[0].href);
  return (opened ??= frames(
    CASES.map(({ page }) => page),
    { look },
  ));
}

for (const [index, { name, options, want }] of CASES.entries()) {
  test(name, options, async () => {
    const { result, error, problems } = (await outcomes())[index];
    assert.equal(error, undefined);
    assert.equal(new URL(result).hostname, "brand.onelink.me");
    assert.equal(paramsOf(result).c, want);
    assert.deepEqual(problems, []);
  });
}

for (const [api, html] of Object.entries(APIS)) {
  test(`a sandboxed page without cookies and storage, ${api}`, OPTIONS[api], async () => {
    const page = await world.tour({
      "/game": html(["cookie:camp", "storage:campaign", "c"], ""),
    });
    world.headers = { "content-security-policy": "sandbox allow-scripts" };
    await page.goto(`${page.site}/game?c=own`);
    await page.waitForFunction(() => document.querySelector("a").hostname === "brand.onelink.me");
    const got = await page.evaluate(() => {
      try {
        return document.cookie;
      } catch (error) {
        return error.name;
      }
    });
    assert.equal(got, "SecurityError");
    assert.equal(paramsOf(await page.$eval("a[data-smart-link]", (anchor) => anchor.href)).c, "own");
    assert.deepEqual(page.problems, []);
  });
}

const CUSTOM = {
  "a cookie": ["ttclid=E.C.P.%2B1", "", "E.C.P.+1"],
  "the query, over a cookie": ["ttclid=E.C.P.%2B1", "?ttclid=E2", "E2"],
  neither: ["other=1", "", undefined],
};

for (const [what, [text, query, want]] of Object.entries(CUSTOM)) {
  test(`a rule for the click id, and its copy, from ${what}`, async () => {
    const config = {
      afParameters: { afCustom: [{ paramKey: "ttclid", keys: ["ttclid", "cookie:ttclid"] }] },
    };
    const page = await world.tour({
      "/game": `<!doctype html><script>${cookie(text)}</script>${configured(config)}`,
    });
    await page.goto(page.site + "/game" + query);
    await page.evaluate(() => window.SmartScript.ready.then(() => {}));
    const href = await page.$eval("a[data-smart-link]", (anchor) => anchor.href);
    const { ttclid, af_sub1 } = paramsOf(href);
    assert.deepEqual({ ttclid, af_sub1 }, { ttclid: want, af_sub1: want });
    assert.ok(href.split("ttclid=").length <= 2, href);
    assert.deepEqual(page.problems, []);
  });
}

test("a cookie of the landing page's visit is there on the next page", async () => {
  const config = { afParameters: { campaign: { keys: ["cookie:camp", "c"] } } };
  const page = await world.tour({
    "/game": `<!doctype html><script>${cookie("camp=kept")}</script>${configured(config, "/next")}`,
    "/next": configured(config),
  });
  await page.goto(page.site + "/game" + AD_CLICK);
  const want = ONELINK.replace("Summer%20Sale_web", "kept");
  await untilHrefs(page, [want]);
  await page.click("#next");
  await page.waitForURL(/\/next$/);
  await untilHrefs(page, [want]);
});
