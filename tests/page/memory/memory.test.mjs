/**
 * What a site remembers from page to page. Journeys in tables are pages in frames, each with the storage that
 * the page before has left. Tests that depend on how a visitor comes to a page navigate for real.
 */
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
  untilHrefs,
  world,
} from "../harness.mjs";

const MARKS = "af_js_web=true&af_ss_ver=2_10_0";
const ONELINK = `https://brand.onelink.me/A1b2?${ONELINK_QUERY}`;
const NOTHING = `https://brand.onelink.me/A1b2?${MARKS}&pid=tiktokweb_int`;
const STORE = "https://apps.apple.com/app/id1";

/** A modern page with a link to the next one. */
const modern = (next = "") => `<!doctype html>${TAG}${CTA}<a id="next" href="${next}">next</a>`;
/** The same with a configuration in JSON. */
const configured = (config, next = "") => `<!doctype html>
  <script type="application/json" data-smart-script>${JSON.stringify(config)}</script>
  ${modern(next)}`;
/** A page of the old script's API. */
const dropIn = (next = "") => `<!doctype html>
  <script src="/smart-script.js"></script><a data-smart-link href="${STORE}">x</a>
  <a id="next" href="${next}">next</a><script>
    document.querySelector("a").href = AF_SMART_SCRIPT.generateOneLinkURL({
      oneLinkURL: "https://brand.onelink.me/A1b2",
      afParameters: {
        mediaSource: { keys: ["pid"], defaultValue: "web" },
        campaign: { keys: ["c"] },
      },
    }).clickURL;
  </script>`;

/** The pages of all journeys. The first test opens them all. */
const PAGES = [];
let opened;

/** The outcomes of all pages, as `frames` returns them. */
function outcomes() {
  return (opened ??= frames(PAGES, {
    prepare: (view, { seed, init = "", now }) => {
      Object.assign(view.localStorage, seed);
      view.eval(init);
      if (now) {
        view.Date.now = () => now;
      }
    },
    look: async (view, { isRoute }) => {
      const hrefs = () =>
        Array.from(view.document.querySelectorAll("a[data-smart-link]"), ({ href }) => href);
      const isModern = view.document.querySelector("script[data-onelink]");
      await (isModern && view.SmartScript.ready);
      const links = hrefs();
      if (!isRoute) {
        return { links };
      }
      // Routes keep the parameters with which the page was opened.
      view.history.pushState(null, "", "/shoes");
      view.document
        .querySelector("a")
        .insertAdjacentHTML("afterend", '<a data-smart-link href="https://apps.apple.com/app/id1">x</a>');
      await view.SmartScript.refresh();
      return { links, routed: hrefs() };
    },
  }));
}

/**
 * Defines a test with pages in frames, each of which finds what the one before has stored.
 *
 * A page has `html`, `path`, `query` and `referrer` (by default its own site, or none for the first page).
 * `now` is its time, `seed` what is in the storage before the first page, and `init` a script that runs
 * before the page's own. With `isRoute`, it goes on to a route. `want` is its link.
 *
 * The first page has a OneLink of its own, so that its impressions are recognised whenever they arrive.
 * `impressions` is how many it has to send.
 */
function journey(what, pages) {
  const first = PAGES.length;
  const own = `journey${first}`;
  for (const [index, { html, path = "/page", query = "", referrer, ...value }] of pages.entries()) {
    const isNext = index > 0;
    PAGES.push({
      html: isNext ? html : html.replaceAll("A1b2", own),
      url: path + query,
      isNext,
      referrer: referrer ?? (isNext ? "/from" : ""),
      value,
    });
  }
  const isOld = pages.some(({ html }) => html.includes("AF_SMART_SCRIPT"));
  test(what, isOld ? needs("Smart Script's calls") : {}, async () => {
    const all = await outcomes();
    for (const [index, { want, isRoute, impressions }] of pages.entries()) {
      const { error, problems, result } = all[first + index];
      const where = `page ${index}`;
      const link = index ? want : want.replace("A1b2", own);
      assert.equal(error, undefined, where);
      assert.deepEqual(problems, [], where);
      assert.deepEqual(result.links, [link], where);
      assert.deepEqual(result.routed, isRoute ? [link, link] : undefined, where);
      if (impressions !== undefined) {
        const sent = all
          .flatMap(({ sent }) => sent)
          .filter((address) => address.includes(`/${own}?`))
          .map((address) => address.split("&af_ch_model=")[0]);
        assert.deepEqual(sent, Array(impressions).fill(link.replace("brand.", "impressions.")));
      }
    }
  });
}

/** Follows the page's link, so that the browser sends this page as the referrer. */
async function follow(page) {
  const url = await page.$eval("#next", (anchor) => anchor.href);
  await Promise.all([
    page.waitForURL(url),
    page.evaluate(() => void setTimeout(() => document.querySelector("#next").click())),
  ]);
  return url;
}

const stored = (page) => page.evaluate(() => JSON.parse(localStorage.ss_incoming_params ?? "null"));

const OLD = (query) => `https://brand.onelink.me/A1b2?${MARKS}&${query}`;
const FROM_AD = "pid=tiktokweb_int&c=Summer%20Sale_web";

/** The pages of each journey: the kind of page, its query, and the link that it has to have. */
const JOURNEYS = {
  "an internal page with a campaign tag of its own": [
    [modern, AD_CLICK, ONELINK],
    [modern, "?utm_source=footer", ONELINK],
  ],
  "an internal page without a query": [
    [modern, AD_CLICK, ONELINK],
    [modern, "", ONELINK],
  ],
  "six pages on": [
    [modern, AD_CLICK, ONELINK],
    [modern, "", ONELINK],
    [modern, "?utm_source=footer", ONELINK],
    [modern, "?page=2", ONELINK],
    [modern, "", ONELINK],
    [modern, "?utm_source=header#top", ONELINK],
  ],
  "an internal page that names another campaign": [
    [modern, AD_CLICK, ONELINK],
    [modern, "?c=footer", ONELINK.replace("Summer%20Sale_web", "footer")],
    [modern, "", ONELINK.replace("Summer%20Sale_web", "footer")],
  ],
  "a drop-in page after a modern one": [
    [modern, AD_CLICK, ONELINK],
    [dropIn, "", OLD(FROM_AD)],
  ],
  "a modern page after a drop-in one": [
    [dropIn, AD_CLICK, OLD(`${FROM_AD}&ttclid=E.C.P.x-Y_z`)],
    [modern, "", ONELINK],
  ],
  "a modern page, a drop-in one, a modern one": [
    [modern, AD_CLICK, ONELINK],
    [dropIn, "?utm_source=footer", OLD(FROM_AD)],
    [modern, "?utm_source=header", ONELINK],
  ],
  "drop-in pages: the newest view with a needed name counts, alone": [
    [dropIn, AD_CLICK, OLD(`${FROM_AD}&ttclid=E.C.P.x-Y_z`)],
    [dropIn, "?utm_source=footer", OLD(FROM_AD)],
    [dropIn, "?c=footer", OLD("pid=web&c=footer")],
    [dropIn, "?ttclid=later", OLD("pid=web&c=footer&ttclid=later")],
    [dropIn, "", OLD("pid=web&c=footer")],
  ],
};

for (const [what, pages] of Object.entries(JOURNEYS)) {
  journey(
    what,
    pages.map(([html, query, want]) => ({ html: html(), query, want })),
  );
}

test("each modern page sends its impression with what is remembered", async () => {
  const page = await world.tour({ "/game": modern("/next"), "/next": modern() });
  await page.goto(page.site + "/game" + AD_CLICK);
  await untilHrefs(page, [ONELINK]);
  assert.equal((await world.sent(page)).length, 1);
  await follow(page);
  await untilHrefs(page, [ONELINK]);
  const want = ONELINK.replace("brand.", "impressions.");
  assert.deepEqual(await world.sent(page), [want, want]);
});

/** Opens `/game` on a site whose storage has this. */
async function seeded(seed, { html = modern(), query = "", ...options } = {}) {
  const page = await world.tour({ "/seed": "<title>seed</title>", "/game": html, "/next": html }, options);
  await page.goto(page.site + "/seed");
  await page.evaluate((seed) => Object.assign(localStorage, seed), seed);
  await page.goto(page.site + "/game" + query);
  return page;
}

/** A page view as Smart Script 2.9.2 stores it. */
const oldView = (query, at = Date.now()) => ({
  ...Object.fromEntries([...new URLSearchParams(query)].map(([name, it]) => [name, encodeURIComponent(it)])),
  af_ss_exp_at: at + 7200000,
});

const OLD_VISIT = {
  ss_incoming_params: JSON.stringify([oldView(AD_CLICK), oldView("?c=older&pid=older")]),
};

test("a visit that the old script stored is continued", async () => {
  const page = await seeded(OLD_VISIT, { query: "?utm_source=footer" });
  await untilHrefs(page, [ONELINK]);
  const views = await stored(page);
  assert.deepEqual(
    views.map(({ c, utm_source }) => c ?? utm_source),
    ["footer", "Summer%20Sale_web", "older"],
  );
});

test(
  "a visit that the old script stored is continued by its calls",
  needs("Smart Script's calls"),
  async () => {
    const page = await seeded(OLD_VISIT, { html: dropIn() });
    await untilHrefs(page, [OLD(FROM_AD)]);
  },
);

test("what it stores can be read by the old script", async () => {
  const page = await world.tour({ "/game": modern() });
  const start = Date.now();
  await page.goto(`${page.site}/game?c=Summer%20Sale%2B%26%C3%BC&c2=a%27b`);
  await untilHrefs(page, [`${NOTHING}&c=Summer%20Sale%2B%26%C3%BC`]);
  const [view, ...more] = await stored(page);
  assert.deepEqual(more, []);
  assert.equal(view.c, encodeURIComponent("Summer Sale+&ü"));
  assert.equal(decodeURIComponent(view.c2), "a'b");
  assert.ok(view.af_ss_exp_at >= start + 7200000 && view.af_ss_exp_at <= Date.now() + 7200000);
});

const CLICKS = {
  "by its click id alone": ["?ttclid=E2", "pid=tiktokweb_int&af_sub1=E2&ttclid=E2"],
  "by media source and id": ["?pid=other_int&ttclid=E2", "pid=other_int&af_sub1=E2&ttclid=E2"],
  "of another network": ["?gclid=G2&keyword=shoes", "pid=tiktokweb_int&gclid=G2&af_keywords=shoes"],
  "by its campaign": ["?c=Winter", "pid=tiktokweb_int&c=Winter"],
};

for (const [what, [query, want]] of Object.entries(CLICKS)) {
  for (const referrer of ["https://ads.example/", ""]) {
    journey(`a new ad click ${what} ${referrer ? "from elsewhere" : "without referrer"} replaces the visit`, [
      { html: modern(), query: AD_CLICK, want: ONELINK },
      { html: modern(), query, referrer, want: OLD(want) },
      { html: modern(), want: OLD(want) },
    ]);
  }
}

const NO_STORAGE = {
  blocked: `Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });`,
  missing: `Object.defineProperty(window, "localStorage", { value: null });`,
  full: `Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };`,
  "not readable": `Storage.prototype.getItem = () => { throw new Error("no"); };`,
};

const CORRUPT = [
  "",
  "{",
  "null",
  "5",
  '"x"',
  "{}",
  "[1,null,[],true]",
  '[{"c":5,"pid":{"a":1},"af_ss_exp_at":9000000000000}]',
  '[{"c":"%E0%A4%A%","af_ss_exp_at":"soon"}]',
  '[{"c":"x","af_ss_exp_at":-5}]',
  '[{"__proto__":{"c":"x"},"af_ss_exp_at":9000000000000}]',
  "[".repeat(20000),
  '[{"af_ss_exp_at":9000000000000}'.repeat(500),
  "x".repeat(1 << 20),
];

for (const [what, init] of Object.entries(NO_STORAGE)) {
  journey(`storage that is ${what}: links are right, routes too`, [
    { html: modern(), query: AD_CLICK, init, want: ONELINK, isRoute: true, impressions: 1 },
    { html: modern(), init, want: NOTHING },
    { html: dropIn(), query: AD_CLICK, init, want: OLD(`${FROM_AD}&ttclid=E.C.P.x-Y_z`) },
  ]);
}

for (const text of CORRUPT) {
  const seed = { ss_incoming_params: text, ss_webReferrer: text };
  journey(`storage with ${text.slice(0, 60) || "an empty text"} (${text.length}): links are right`, [
    { html: modern(), query: AD_CLICK, seed, want: ONELINK, isRoute: true },
    { html: modern(), want: ONELINK },
  ]);
}

const MANY = { short: 0, long: 3000 };

for (const [what, length] of Object.entries(MANY)) {
  test(`at most 20 views and 32 KB of 30 ${what} page views, the newest`, async () => {
    const page = await world.tour({ "/game": modern(), "/frames": "<!doctype html><title>frames</title>" });
    await page.goto(`${page.site}/frames`);
    await page.evaluate(async (filler) => {
      for (let i = 1; i <= 30; i++) {
        const frame = document.createElement("iframe");
        const loaded = new Promise((done) => (frame.onload = done));
        frame.src = `/game?c=view${i}&x=${filler}`;
        document.body.append(frame);
        await loaded;
        await frame.contentWindow.SmartScript.ready;
        frame.remove();
      }
    }, "x".repeat(length));
    const text = await page.evaluate(() => localStorage.ss_incoming_params);
    const views = JSON.parse(text).map(({ c }) => c);
    const count = length ? Math.floor((32 * 1024) / (length + 70)) : 20;
    assert.deepEqual(
      views.slice(0, count),
      Array.from({ length: count }, (_, i) => `view${30 - i}`),
    );
    assert.ok(views.length <= 20 && Buffer.byteLength(text) <= 32 * 1024, `${views.length}, ${text.length}`);
    await page.goto(`${page.site}/game`);
    await untilHrefs(page, [`${NOTHING}&c=view30`]);
  });
}

test("views without parameters store nothing, and remove no earlier view", async () => {
  const page = await world.tour({ "/game": modern("/next"), "/next": modern("/more"), "/more": dropIn() });
  const keys = () => page.evaluate(() => Object.keys(localStorage).sort());
  await page.goto(`${page.site}/game`);
  await untilHrefs(page, [NOTHING]);
  assert.deepEqual(await keys(), []);
  await follow(page);
  await untilHrefs(page, [NOTHING]);
  assert.deepEqual(await keys(), []);
  await follow(page);
  assert.deepEqual(await keys(), []);
  await page.goto(`${page.site}/game?c=x`);
  await untilHrefs(page, [`${NOTHING}&c=x`]);
  const before = await stored(page);
  await follow(page);
  await untilHrefs(page, [`${NOTHING}&c=x`]);
  assert.deepEqual(await stored(page), before);
});

const MINUTES = {
  "the usual time": [{}, 119, 121],
  "rememberMinutes 30": [{ rememberMinutes: 30 }, 29, 31],
  "rememberMinutes 1440": [{ rememberMinutes: 1440 }, 1439, 1441],
  "rememberMinutes 0": [{ rememberMinutes: 0 }, null, 0],
};

for (const [what, [config, remembered, forgotten]] of Object.entries(MINUTES)) {
  const html = configured(config);
  const start = 1760000000000;
  const after = (minutes, want) => {
    if (minutes !== null) {
      journey(`${what}: ${minutes} minutes later the visit is ${want === ONELINK ? "known" : "forgotten"}`, [
        { html, query: AD_CLICK, now: start, want: ONELINK },
        { html, now: start + minutes * 60000, want },
      ]);
    }
  };
  after(remembered, ONELINK);
  after(forgotten, NOTHING);
}

const FROM = "https://ads.example/";

/** Arrives from another site by its link. */
async function arrive(page, query = AD_CLICK) {
  world.pages.set("ads.example/", `<a id="next" href="${page.site}/game${query}">ad</a>`);
  await page.goto(FROM);
  await follow(page);
  assert.equal(await page.evaluate(() => document.referrer), FROM);
}

test("the web referrer is in the links, also on internal pages, until a visit has no referrer", async () => {
  const config = { webReferrer: "af_sub4" };
  const page = await world.tour({ "/game": configured(config, "/next"), "/next": configured(config) });
  await arrive(page);
  const subs = async () => {
    await page.evaluate(() => window.SmartScript.ready.then(() => {}));
    const { af_sub1, af_sub4 } = paramsOf(await page.$eval("a[data-smart-link]", (anchor) => anchor.href));
    return { af_sub1, af_sub4 };
  };
  assert.deepEqual(await subs(), { af_sub1: "E.C.P.x-Y_z", af_sub4: FROM });
  assert.equal(paramsOf((await world.sent(page))[0]).af_sub4, FROM);
  await follow(page);
  assert.deepEqual(await subs(), { af_sub1: "E.C.P.x-Y_z", af_sub4: FROM });
  await page.goto(`${page.site}/game?c=x`);
  assert.deepEqual(await subs(), { af_sub1: undefined, af_sub4: undefined });
  assert.deepEqual(page.problems, []);
});

const SKIPPED = {
  "a referrer on the list": [{ referrerSkipList: ["other.example", "ads.example"] }, true],
  "a referrer on the list in capitals": [{ referrerSkipList: ["ADS.Example"] }, true],
  "a referrer not on it": [{ referrerSkipList: ["other.example"] }, false],
  "an address on the list": [{ urlSkipList: ["/game"] }, true],
  "a parameter on the list": [{ urlSkipList: ["af_ad=VIDEO"] }, true],
  "an address not on it": [{ urlSkipList: ["/play", ""] }, false],
};

for (const [what, [config, isSkipped]] of Object.entries(SKIPPED)) {
  const html = configured(config);
  const want = isSkipped ? STORE : ONELINK;
  // The next page has another referrer and another address, so it isn't skipped.
  journey(`skip lists: ${what}`, [
    { html, path: "/game", query: AD_CLICK, referrer: FROM, want, impressions: isSkipped ? 0 : 1 },
    { html, want: ONELINK },
  ]);
}

test("a visit that can't be stored leaves no older one behind", async () => {
  const page = await world.tour({
    "/game": `<!doctype html><script>if (location.search.includes("second")) {
      Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
    }</script>${modern()}`,
  });
  await page.goto(`${page.site}/game?c=first&ttclid=FIRST`);
  await untilHrefs(page, [
    ONELINK.replace(/&pid.*/, "&pid=tiktokweb_int&c=first&af_sub1=FIRST&ttclid=FIRST"),
  ]);
  await page.goto(`${page.site}/game?c=second&ttclid=SECOND`);
  await untilHrefs(page, [
    ONELINK.replace(/&pid.*/, "&pid=tiktokweb_int&c=second&af_sub1=SECOND&ttclid=SECOND"),
  ]);
  await page.goto(`${page.site}/game`);
  await untilHrefs(page, [NOTHING]);
});

test("a page that starts late has its own visit before that of another tab", async () => {
  const start = (more = "") =>
    `SmartScript.start({oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok"${more}})`;
  const page = await world.tour({
    "/game": `<!doctype html>${CTA}<script src="/smart-script.js"></script>
      <script>${start(', consent: "pending"')}</script>`,
    "/next": modern(),
  });
  await page.goto(`${page.site}/game?c=mine`);
  await page.evaluate(`SmartScript.consent("granted").then(() => SmartScript.consent("pending")).then(() => {
    localStorage.ss_incoming_params = JSON.stringify([{ c: "other", af_ss_exp_at: Date.now() + 1e6 }]);
    return SmartScript.consent("granted");
  }).then(() => {})`);
  await page.goto(`${page.site}/next`);
  await untilHrefs(page, [`${NOTHING}&c=mine`]);
});

test("a page with our calls to action stores nothing before it is configured", async () => {
  const page = await world.visit(`<!doctype html>${CTA}<script src="/smart-script.js"></script>`);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
  await page.evaluate(() =>
    window.SmartScript.start({
      oneLinkURL: "https://brand.onelink.me/A1b2",
      preset: "tiktok",
      consent: "pending",
    }).then(() => {}),
  );
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
});
