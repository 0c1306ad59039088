/** What `debug` writes to the console. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  AD_CLICK,
  CTA,
  ONELINK_QUERY,
  STEAM,
  TAG,
  hrefs,
  readyHrefs,
  untilHeard,
  world,
} from "../harness.mjs";
import { ANDROID, MAC, SAFARI, as, listening } from "../banner/banner-page.mjs";

const ONELINK = `https://brand.onelink.me/A1b2?${ONELINK_QUERY}`;
/** A text as a pattern. */
const literally = (text) => new RegExp(text.replace(/[.?*+^${}()|[\]\\]/g, "\\$&"));
const DEBUG = TAG.replace(" async", " data-debug async");
const PLAIN = '<script src="/smart-script.js" async></script>';

test("debug names mistakes in the markup", async () => {
  const page = await world.visit(`<!doctype html><button data-smart-link>x</button>
    ${TAG.replace("data-onelink", "data-one-link").replace(" async", " data-debug async")}`);
  for (const want of [
    /data-one-link on <script>: not an attribute of the script; did you mean data-onelink\?/,
    /<button data-smart-link> "x": is no call to action: want an <a>/,
  ]) {
    await untilHeard(page, want);
  }
});

const MISSPELLED = `<!doctype html>${CTA}
  <a data-smart-link="play-station" data-app-id="1" href="https://store.example/">PlayStation</a>
  <a data-smart-link="ios" data-app_id="1" data-id="7" data-deeplink="x" data-params-own="x" data-param-c="x" href="https://apps.apple.com/app/id1">iPhone</a>
  <a data-smartlink data-testid="x" href="https://apps.apple.com/app/id1">App Store</a>
  <a data-smart-link="ios" data-app-id="com.example.app" href="https://apps.apple.com/app/id1">iPhone</a>
  <div data-smart-qr data-qr-colour="#123"></div>
  <script type="application/json" data-smart-script>{
    "one_link": "x",
    "afParameters": {
      "mediaSources": {},
      "afCustom": [{"paramKey": "pid", "defaultValue": "x"}, {"paramKey": "af_channel", "defaultValue": "web"}]
    }
  }</script>`;

test("debug names what is misspelled, and what was meant", async () => {
  const tag = TAG.replace('"tiktok"', '"tik-tok"').replace(
    " async",
    ' data-banner-titel="x" data-debug async',
  );
  const page = await world.visit(MISSPELLED + tag);
  const unknown = "not a name that means anything here; did you mean";
  for (const want of [
    `one_link: ${unknown} oneLinkURL?`,
    `afParameters.mediaSources: ${unknown} mediaSource?`,
    'data-preset (preset): want tiktok, google, meta, snapchat or utm, got "tik-tok"; did you mean "tiktok"?',
    'did you mean "playstation"?',
    'data-app_id on <a> "iPhone": not an attribute of a call to action; did you mean data-app-id?',
    "did you mean data-deep-link?",
    "did you mean data-param-own?",
    'data-param-c on "iPhone" (links[2].params.c): is filled by what the visitor brings; write a rule as afParameters.campaign',
    'data-smartlink on <a> "App Store": not an attribute of a call to action; did you mean data-smart-link?',
    "data-banner-titel on <script>: not an attribute of the script; did you mean data-banner-title?",
    "data-qr-colour on <div>: not an attribute of a place for a QR code; did you mean data-qr-color?",
    'data-app-id on "iPhone" (links[3].appId): want the app\'s id in the App Store, such as id123456789, got "com.example.app"',
    '"pid" has another name on some links; write this rule as afParameters.mediaSource',
  ]) {
    await untilHeard(page, literally(want));
  }
  const heard = page.problems.join("\n");
  assert.doesNotMatch(heard, /data-id\b|data-testid|af_channel/);
});

test("debug names a configuration's block without its attribute", async () => {
  const page = await world.visit(`<!doctype html>${CTA}
    <script type="application/json">{"preset": "tiktok", "observe": true}</script>
    <script type="application/json">{"preset of another kind": 1}</script>${TAG.replace("async", "data-debug async")}`);
  const lacks =
    '<script type="application/json">: looks like a configuration, and is not read; add data-smart-script';
  await untilHeard(page, literally(lacks));
  assert.equal(page.problems.filter((it) => it.includes("looks like a configuration")).length, 1);
});

test("without debug nothing is said of it", async () => {
  const page = await world.visit(MISSPELLED + TAG);
  await readyHrefs(page);
  assert.deepEqual(page.problems, []);
});

test("custom rules for names without a rule go out, and a number alone is the App Store's id", async () => {
  const page = await world.visit(`<!doctype html>${CTA}
    <a data-smart-link="ios" data-app-id=" 123456789 " href="https://apps.apple.com/app/id123456789">iPhone</a>
    <script type="application/json" data-smart-script>{"afParameters": {"afCustom": [
      {"paramKey": "deep_link_value", "keys": ["item"], "defaultValue": "home"},
      {"paramKey": "af_sub2", "keys": ["ttclid"]}, {"paramKey": "af_channel", "defaultValue": "web"}
    ]}}</script>${TAG}`);
  const [link, ios] = await readyHrefs(page);
  const { searchParams } = new URL(link);
  assert.equal(searchParams.get("deep_link_value"), "home");
  assert.equal(searchParams.get("af_sub2"), "E.C.P.x-Y_z");
  assert.equal(searchParams.get("af_channel"), "web");
  assert.equal(new URL(ios).pathname, "/id123456789");
});

test("debug accepts a banner's attributes", async () => {
  const attributes = `data-smart-banner data-banner-app-name="Lantern Harbour" data-banner-ios-href="" data-debug async`;
  const page = await world.visit(`<!doctype html>${CTA}${TAG.replace("async", attributes)}`);
  await untilHeard(page, /impression/);
  assert.deepEqual(
    page.problems.filter((text) => text.startsWith("warning")),
    [],
  );
});

test("debug has nothing to say of what the script adds to a page itself", async () => {
  const page = await world.visit(
    `<!doctype html>${CTA}<div data-smart-qr></div>
    ${DEBUG.replace(" async", ' data-smart-banner data-banner-app-name="Game" async')}`,
    {
      init: listening() + as(ANDROID) + KEPT,
    },
  );
  await page.waitForFunction(
    () =>
      document.querySelector("[data-smart-qr] canvas") &&
      document.querySelector("smart-script-banner") &&
      true,
  );
  await untilHeard(page, /banner: It is shown/);
  await page.evaluate(async () => {
    document.querySelector("a").textContent = "Get it";
    await SmartScript.refresh();
  });
  await page.waitForFunction(() => window.kept.some(([, title]) => /"Get it"/.test(title)));
  const warnings = page.problems.filter((text) => text.startsWith("warning"));
  assert.deepEqual(warnings, []);
});

const EXPLAINED = [
  [
    "nothing but debug",
    "<script src='/smart-script.js' data-debug></script>",
    /"App Store" \(links\[0\]\): keeps its own address: there is no usable oneLinkURL; write yours as oneLinkURL, or as data-onelink/,
  ],
  [
    "a OneLink without https",
    TAG.replace("https://brand", "http://brand").replace(" async", " data-debug async"),
    /data-onelink \(oneLinkURL\): want an https address with a template/,
  ],
];

for (const [what, tag, note] of EXPLAINED) {
  test(`debug explains ${what}`, async () => {
    const page = await world.visit(`<!doctype html>${CTA}${tag}`);
    await untilHeard(page, note);
    assert.deepEqual(await hrefs(page), ["https://apps.apple.com/app/id1"]);
  });
}

test("debug names a configuration's mistakes with their path", async () => {
  const page = await world.visit(`<!doctype html>${CTA}<script>
    window.SmartScript = {
      oneLinkURL: "https://brand.onelink.me/A1b2", debug: true, preset: "tiktok",
      afParameters: { campaign: { keys: ["c", 5] } },
    };</script>${PLAIN}`);
  await untilHeard(page, /afParameters\.campaign\.keys\[1\]: want a string, got a number/);
  assert.deepEqual(await readyHrefs(page), [ONELINK]);
});

test("debug says that there is no call to action, what one looks like, and which links come near", async () => {
  const page = await world.visit(`<!doctype html><a href="https://apps.apple.com/app/id1">App Store</a>
    <a href="https://play.google.com/store/apps/details?id=a.b">Google Play</a> <a href="/imprint">Imprint</a>${DEBUG}`);
  await untilHeard(
    page,
    literally(
      "smart-script: No call to action found: no <a> has the attribute data-smart-link, so no link is changed; write one as " +
        '<a data-smart-link href="https://apps.apple.com/app/id123456789">App Store</a>; these look like one, and have no ' +
        'data-smart-link: <a> "App Store", <a> "Google Play"',
    ),
  );
  assert.doesNotMatch(page.problems.join("\n"), /Imprint/);
});

test("a page with a call to action, a place for a QR code, a banner or links of its code alone is not told so", async () => {
  for (const body of [
    CTA,
    "<div data-smart-qr></div>",
    "<div data-smart-banner></div>",
    `<script>SmartScript = { links: [{ platform: "steam", appId: "440", href: "https://s.example/" }] }</script>`,
  ]) {
    const page = await world.visit(`<!doctype html>${body}${DEBUG}`);
    await untilHeard(page, /impression/);
    assert.doesNotMatch(page.problems.join("\n"), /No call to action/, body);
  }
});

test("debug names attributes that look like ours, with their element and what to write", async () => {
  const page =
    await world.visit(`<!doctype html>${CTA}<a data-smart_link href="/a">One</a><a datasmart-link href="/b">Two</a>
    <a data-smart-links href="/c">Three</a><a data-smart-links href="/d">Four</a><button data-smartlink>Five</button>
    <div data-smartbanner></div><a data-smart-link data-onelinkurl="x" href="/e">Six</a><a data-smarter href="/f">No</a>
    ${DEBUG.replace("data-preset", "data-presets")}`);
  for (const want of [
    'data-smart_link on <a> "One": not an attribute of a call to action; did you mean data-smart-link?',
    'datasmart-link on <a> "Two": not an attribute of a call to action; did you mean data-smart-link?',
    'data-smart-links on <a> "Three" and 1 more: not an attribute of a call to action; did you mean data-smart-link?',
    'data-smartlink on <button> "Five": not an attribute of anything that the script reads; did you mean data-smart-link?',
    "data-smartbanner on <div>: not an attribute of anything that the script reads; did you mean data-smart-banner?",
    'data-onelinkurl on <a> "Six": not an attribute of a call to action; did you mean data-onelink?',
    "data-presets on <script>: not an attribute of the script; did you mean data-preset?",
  ]) {
    await untilHeard(page, literally(want));
  }
  assert.doesNotMatch(page.problems.join("\n"), /data-smarter/);
});

test("debug says that the script's tag is no module, and whether its attributes are read", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${DEBUG.replace("<script", '<script type="module"')}`);
  await untilHeard(
    page,
    literally(
      '<script type="module" src="…/smart-script.js">: take type="module" off, and write async: browsers don\'t tell a module ' +
        "which tag is its own; this one was found by its address or by data-onelink, and waits until the whole page is read",
    ),
  );
  const other = await world.visit(`<!doctype html>${CTA}<script>SmartScript = { debug: true }</script>
    <script type="module" src="/smart-script-of-ours.js" data-preset="tiktok"></script>${PLAIN}`);
  await untilHeard(
    other,
    /"…\/smart-script-of-ours.js">: .* which tag is its own, so none of its attributes are read/,
  );
});

const BROKEN = `<!doctype html>${CTA}<script type="application/json" data-smart-script>{
    "webReferrer": "af_sub3",
    "preset": "tiktok",
  }</script>`;

test("a JSON block that can't be read is said in one line without debug, once, and the page goes on", async () => {
  const page = await world.visit(BROKEN + TAG);
  assert.deepEqual(await readyHrefs(page), [ONELINK]);
  await page.evaluate(() => SmartScript.refresh().then(() => {}));
  await untilHeard(
    page,
    /^error: smart-script: <script data-smart-script> is left out: SyntaxError: .+\. Correct it; data-debug shows where\.$/,
  );
  assert.equal(page.problems.length, 1, page.problems.join("\n"));
  assert.doesNotMatch(page.problems[0], /\n/);
});

test("debug shows where the block is no JSON, and what to do", async () => {
  const page = await world.visit(BROKEN + DEBUG);
  await untilHeard(
    page,
    literally(
      "<script data-smart-script>: the block is left out, as it is no JSON: a comma behind the last item in line 3, " +
        'column 23: "preset": "tiktok" → ,; take it off',
    ),
  );
});

const ATTRIBUTES = {
  'data-banner-titel="x"':
    "data-banner-titel on <script>: not an attribute of the script; did you mean data-banner-title?",
  'data-banner-rating="five"': 'data-banner-rating on <script>: want a number from 0 on, got "five"',
  'data-banner-platforms="ios windows"':
    'data-banner-platforms on <script>: want ios, iphone, ipad, android or desktop, got "windows"',
  'data-banner-theme="drak"':
    'data-banner-theme on <script>: want auto, light or dark, got "drak"; did you mean "dark"?',
};

test("debug checks a banner's attributes as it does its JSON", async () => {
  const attributes = Object.keys(ATTRIBUTES).join(" ");
  const page = await world.visit(
    `<!doctype html>${CTA}${DEBUG.replace(" async", ` data-smart-banner ${attributes} async`)}`,
  );
  for (const want of Object.values(ATTRIBUTES)) {
    await untilHeard(page, literally(want));
  }
});

/** Pages whose banner isn't shown, and what debug says of them. */
const HIDDEN = {
  "on a device that is not listed": [
    {},
    MAC,
    "This is a desktop, which platforms (data-banner-platforms) does not list",
  ],
  "on another page": [
    { paths: "/other/*" },
    SAFARI,
    "paths (data-banner-paths) leaves this page out: /other/*.",
  ],
  "in the app": [{ inApp: "Pixel" }, ANDROID, "This is your app's own web view"],
  "beside Safari's own": [
    {},
    SAFARI,
    "Safari shows its own",
    '<meta name="apple-itunes-app" content="app-id=1">',
  ],
  "until the visitor has scrolled": [
    { delaySeconds: 60, scrollPercent: 50 },
    SAFARI,
    "It waits for 60 seconds to pass (delaySeconds) or 50 percent of the page to be scrolled (scrollPercent).",
    "<p style='height: 3000px'>",
  ],
  "inline without a place": [
    { position: "inline", into: "#here" },
    SAFARI,
    "The element into which it goes, into: #here, is not in the page.",
  ],
  "before the visitor's answer": [
    {},
    SAFARI,
    "It waits for the visitor's answer",
    "",
    { consentFrom: "tcf" },
  ],
  "without a link or an address": [{}, SAFARI, "It has nowhere to lead", "", { oneLinkURL: null }],
};

/** A page with debug and this banner. */
const withBanner = (banner, head = "", more = {}) => `<!doctype html><title>Game</title>${head}${CTA}<script>
  SmartScript = ${JSON.stringify({ oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok", debug: true, banner, ...more })}
  </script>${PLAIN}`;

for (const [what, [banner, userAgent, note, head, more]] of Object.entries(HIDDEN)) {
  test(`debug says why a banner is not shown ${what}`, async () => {
    const page = await world.visit(withBanner({ appName: "Game", ...banner }, head, more), {
      init: listening() + as(userAgent),
    });
    await untilHeard(page, literally(`smart-script: banner: ${note}`));
  });
}

test("debug says when a banner is shown, closed, and stays away on the next page", async () => {
  const html = withBanner({ appName: "Game", closedDays: 3 });
  const page = await world.tour({ "/": html, "/next": html }, { init: listening() + as(SAFARI) });
  await page.goto(page.site + "/");
  await untilHeard(page, /banner: It is shown\./);
  await page.evaluate(() =>
    document.querySelector("smart-script-banner").shadowRoot.querySelector("button").click(),
  );
  await untilHeard(page, /banner: The visitor has closed it on this page\./);
  await page.goto(page.site + "/next");
  await untilHeard(page, /banner: The visitor closed it before; it comes back in 3 days \(closedDays\)/);
});

/** Has the page's timers of five seconds come at once. */
const SOON = `{
  const { setTimeout } = window;
  window.setTimeout = (act, wait, ...more) =>
    wait == 5000 ? setTimeout(() => { act(); window.isLate = true; }, 50) : setTimeout(act, wait, ...more);
}`;

test("debug names a consent platform that doesn't appear, what was looked for, and another that is there", async () => {
  const html = `<!doctype html>${CTA}${DEBUG.replace(" async", ' data-consent-from="tcf" async')}`;
  const page = await world.visit(html, { init: SOON });
  await untilHeard(
    page,
    literally(
      "consent: consentFrom is tcf, and a consent platform of TCF has not appeared in 5 seconds. Looked for were a function " +
        "__tcfapi of the page, and a frame __tcfapiLocator in the pages around it. Until it answers, no impression is sent",
    ),
  );
  const other = await world.visit(
    `<!doctype html><script>dataLayer = [["consent", "default", { ad_storage: "denied" }]]</script>${html}`,
    { init: SOON },
  );
  await untilHeard(other, literally("There is Google's consent mode: did you mean consentFrom: google?"));
});

test("debug says nothing of a consent platform that is there", async () => {
  const html = `<!doctype html><script>__tcfapi = (_, version, take) => { window.take = take; }</script>${CTA}
    ${DEBUG.replace(" async", ' data-consent-from="tcf" async')}`;
  const page = await world.visit(html, { init: SOON });
  await untilHeard(page, /the visitor has not answered yet \(consent: pending\)/);
  await page.waitForFunction(() => !!(window.isLate && window.take));
  assert.doesNotMatch(page.problems.join("\n"), /has not appeared/);
});

test("debug says whom a visit is credited to that brought nothing of an ad", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${DEBUG}`, { query: "?utm_source=news" });
  await untilHeard(
    page,
    literally(
      "This visit is credited to TikTok by the preset's default, tiktokweb_int: it brought neither pid nor af_media_source " +
        "nor ttclid; that is right where only ads of TikTok lead here",
    ),
  );
});

/** Keeps what is written to the console, with the values as they are. */
const KEPT = `window.kept = [];
  for (const kind of ["groupCollapsed", "groupEnd", "table", "info", "warn"]) {
    const own = console[kind];
    console[kind] = (...values) => { kept.push([kind, ...values]); own.apply(console, values); };
  }`;

test("each link is a folded table in the console, with long values cut there and whole below", async () => {
  const id = `E.C.P.${"x".repeat(200)}`;
  const page = await world.visit(`<!doctype html>${CTA}${STEAM}${DEBUG}`, {
    query: AD_CLICK.replace("E.C.P.x-Y_z", id),
    init: KEPT,
  });
  const [link] = await readyHrefs(page);
  await page.waitForFunction(() => window.kept.filter(([kind]) => kind == "groupEnd").length == 3);
  const kept = await page.evaluate(() => window.kept);
  const groups = kept.filter(([kind]) => kind == "groupCollapsed").map(([, title]) => title);
  assert.deepEqual(
    groups.map((title) => title.replace(/, \d+ parameters$/, "")),
    [
      'smart-script: links[0] "App Store" → https://brand.onelink.me/A1b2',
      'smart-script: links[1] "Steam" → https://engagements.appsflyer.com/v1.0/c2s/click/app/steam/123456',
      "smart-script: impression → https://impressions.onelink.me/A1b2",
    ],
  );
  const at = kept.findIndex(([kind]) => kind == "groupCollapsed");
  const [[, href], [kind, rows], ...below] = kept.slice(at + 1);
  assert.equal(href, link);
  assert.equal(kind, "table");
  const row = (name) => rows.find((row) => row.name == name);
  assert.deepEqual(row("c"), {
    name: "c",
    value: "Summer Sale_web",
    "came from": "c in the page's address, by preset.tiktok.campaign",
  });
  assert.deepEqual(row("af_sub1"), {
    name: "af_sub1",
    value: `${id.slice(0, 60)}… (206 characters)`,
    "came from": "a copy of ttclid",
  });
  assert.deepEqual(below.slice(0, 3), [
    ["info", "af_sub1 in full:", id],
    ["info", "ttclid in full:", id],
    ["groupEnd"],
  ]);
});

test("a plan that is like the one before has nothing new to say", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${DEBUG}`, { init: KEPT, query: "?c=x" });
  await page.waitForFunction(() => window.kept.filter(([kind]) => kind == "groupEnd").length == 2);
  const count = await page.evaluate(() => kept.length);
  const refreshed = (text) =>
    page.evaluate(async (text) => {
      document.querySelector("a").textContent = text;
      await SmartScript.refresh();
    }, text);
  await refreshed("App Store");
  await refreshed("Get it");
  await page.waitForFunction(() => window.kept.some(([, title]) => /"Get it"/.test(title)));
  await page.waitForFunction((count) => window.kept.length == count + 4, count);
});
