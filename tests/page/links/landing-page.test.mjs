/** A landing page as a site writes it, in a browser: its links and its one impression. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CTA,
  ONELINK_QUERY,
  OWN_HINTS,
  STEAM,
  TAG,
  world,
  hrefs,
  readyHrefs,
  script,
  untilHeard,
} from "../harness.mjs";

const SCRIPT = script();

const ONELINK = `https://brand.onelink.me/A1b2?${ONELINK_QUERY}`;
const IMPRESSION = `https://impressions.onelink.me/A1b2?${ONELINK_QUERY}`;
const MARKS = "af_js_web=true&af_ss_ver=2_10_0";

test("the page that the README shows", async () => {
  const page = await world.visit(`<!doctype html>
    ${CTA}
    ${STEAM}
    <a data-smart-link="android" data-app-id="com.example.app" href="https://play.google.com/store/apps/details?id=com.example.app">Google Play</a>
    <a data-smart-link="apk" data-app-id="com.example.app" href="https://cdn.example/app.apk">Download</a>
    ${TAG}`);
  const store =
    `https://app.appsflyer.com/com.example.app?${MARKS}&pid=tiktokweb_int&c=Summer%20Sale_web&af_c_id=178` +
    "&af_ad=video&af_adset=US&af_sub1=E.C.P.x-Y_z&af_adset_id=179&af_ad_id=180&ttclid=E.C.P.x-Y_z&af_r=";
  assert.deepEqual(await readyHrefs(page), [
    ONELINK,
    `https://engagements.appsflyer.com/v1.0/c2s/click/app/steam/123456?${MARKS}` +
      "&af_media_source=tiktokweb_int&af_campaign=Summer%20Sale_web&af_campaign_id=178&af_ad=video&af_adset=US" +
      "&af_sub1=E.C.P.x-Y_z&af_adset_id=179&af_ad_id=180&ttclid=E.C.P.x-Y_z" +
      "&af_r=https%3A%2F%2Fstore.steampowered.com%2Fapp%2F440%2F",
    `${store}https%3A%2F%2Fplay.google.com%2Fstore%2Fapps%2Fdetails%3Fid%3Dcom.example.app`,
    `${store}https%3A%2F%2Fcdn.example%2Fapp.apk`,
  ]);
  const impression = await world.impression();
  assert.equal(impression.method, "GET");
  assert.match(impression.address, new RegExp(`&af_xplatform=true${OWN_HINTS}$`));
  assert.ok(impression.address.startsWith(`${IMPRESSION}&af_xplatform=true`));
  assert.deepEqual(page.problems, []);
});

const LOADED = {
  "async in the head": `<head>${TAG}</head>${CTA}`,
  "blocking in the head": `<head>${TAG.replace(" async", "")}</head>${CTA}`,
  "deferred in the head": `<head>${TAG.replace("async", "defer")}</head>${CTA}`,
  "between two calls to action": `${CTA}${TAG.replace(" async", "")}${CTA}`,
  "at the end of the body": `${CTA}${TAG}`,
  "added by a script after load": `${CTA}<script>
    addEventListener("load", () => setTimeout(() => {
      const tag = document.createElement("script");
      tag.src = "/smart-script.js";
      tag.dataset.onelink = "https://brand.onelink.me/A1b2";
      tag.dataset.preset = "tiktok";
      tag.onload = () => (window.isLoaded = true);
      document.body.append(tag);
    }));
  </script>`,
};

for (const [how, html] of Object.entries(LOADED)) {
  test(`the script ${how}`, async () => {
    const page = await world.visit(`<!doctype html>${html}`);
    await page.waitForFunction(() => window.SmartScript?.ready);
    const links = await readyHrefs(page);
    assert.deepEqual([...new Set(links)], [ONELINK]);
    assert.equal((await world.impression()).address.split("&af_ch_model")[0], IMPRESSION);
    assert.deepEqual(page.problems, []);
  });
}

const CONFIG = '{"oneLinkURL": "https://brand.onelink.me/A1b2", "preset": "tiktok"}';
const PLAIN = '<script src="/smart-script.js" async></script>';
const CONFIGURED = {
  "a JSON block": `<script type="application/json" data-smart-script>${CONFIG}</script>${PLAIN}${CTA}`,
  "an object placed before": `<script>window.SmartScript = ${CONFIG}</script>${PLAIN}${CTA}`,
  "a JSON block with the tag's attributes over it": `<script type="application/json" data-smart-script>
    {"oneLinkURL": "https://other.onelink.me/x", "preset": "tiktok"}</script>
    <script src="/smart-script.js" data-onelink="https://brand.onelink.me/A1b2" async></script>${CTA}`,
  "a call to start": `<script src="/smart-script.js"></script>${CTA}<script>SmartScript.start(${CONFIG})</script>`,
};

for (const [how, html] of Object.entries(CONFIGURED)) {
  test(`configured by ${how}`, async () => {
    const page = await world.visit(`<!doctype html>${html}`);
    assert.deepEqual(await readyHrefs(page), [ONELINK]);
    await world.impression();
    assert.deepEqual(page.problems, []);
  });
}

test("a frozen configuration is read, and the API is beside it", async () => {
  const page = await world.visit(`<!doctype html>
    <script>window.SmartScript = Object.freeze(${CONFIG})</script>${PLAIN}${CTA}`);
  assert.deepEqual(await readyHrefs(page), [ONELINK]);
  assert.deepEqual(page.problems, []);
});

const ODD = {
  "an anchor in an SVG": [`<svg><a data-smart-link href="https://s.example/">x</a></svg>${CTA}${TAG}`, 1],
  "a JSON block that is no JSON beside a tag that says enough": [
    `<script type="application/json" data-smart-script>{oops</script>${CTA}${TAG}`,
    0,
  ],
  "a configuration that holds itself": [
    `<script>window.SmartScript = ${CONFIG}; SmartScript.self = SmartScript;</script>${CTA}${PLAIN}`,
    0,
  ],
  "names on Object.prototype": [
    `<script>Object.prototype.start = Object.prototype.debug = function () {};</script>${CTA}${TAG}`,
    0,
  ],
  "the script inlined": [
    `${CTA}<script data-onelink="https://brand.onelink.me/A1b2" data-preset="tiktok">${SCRIPT}</script>`,
    0,
  ],
};

for (const [what, [html, index]] of Object.entries(ODD)) {
  test(`${what} stops nothing`, async () => {
    const page = await world.visit(`<!doctype html>${html}`);
    await page.evaluate(() => window.SmartScript.ready.then(() => {}));
    const got = await page.$$eval("a[data-smart-link]", (anchors) => anchors.map((anchor) => anchor.href));
    assert.equal(got[index], ONELINK);
    await world.impression();
    assert.deepEqual(page.problems, []);
  });
}

test("the script inlined finds its other files beside the page", async () => {
  const page = await world.visit(`<!doctype html>${CTA}<div data-smart-qr></div>
    <script data-onelink="https://brand.onelink.me/A1b2" data-preset="tiktok">${SCRIPT}</script>`);
  await page.locator("[data-smart-qr] canvas").waitFor();
});

test("start plans anew: later calls to action get links, one without a link gets its own back", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${STEAM}${TAG}`);
  await readyHrefs(page);
  const got = await page.evaluate(async () => {
    const [first, steam] = document.querySelectorAll("a");
    const later = first.cloneNode();
    later.href = "https://apps.apple.com/app/id1";
    document.body.append(later);
    await window.SmartScript.start();
    steam.dataset.appId = "";
    const plan = await window.SmartScript.start();
    return [later.href, steam.href, plan.links[1].href, first.href];
  });
  assert.deepEqual(got, [ONELINK, "https://store.steampowered.com/app/440/", null, ONELINK]);
});

test("a copy that the page makes of a linked call to action gets the same link", async () => {
  const page = await world.visit(`<!doctype html><p>${STEAM}</p>${TAG.replace(" async", "")}<script>
    const linked = document.querySelector("a");
    window.wasLinked = linked.href.startsWith("https://engagements.appsflyer.com/");
    document.querySelector("p").append(linked.cloneNode(true));
  </script>`);
  const [first, copy] = await readyHrefs(page);
  assert.equal(await page.evaluate(() => window.wasLinked), true);
  assert.equal(copy, first);
  assert.equal(new URL(copy).searchParams.get("af_r"), "https://store.steampowered.com/app/440/");
});

test("attributes that a template left empty say nothing", async () => {
  const page = await world.visit(`<!doctype html>${CTA}
    <script type="application/json" data-smart-script>${CONFIG}</script>
    <script src="/smart-script.js" data-onelink="" data-preset="" data-debug="false"></script>`);
  assert.deepEqual(await readyHrefs(page), [ONELINK]);
  assert.deepEqual(page.problems, []);
});

test("debug names mistakes in the markup", async () => {
  const page = await world.visit(`<!doctype html><button data-smart-link>x</button>
    ${TAG.replace("data-onelink", "data-one-link").replace(" async", " data-debug async")}`);
  for (const want of [
    /data-one-link: not an attribute of the script/,
    /<button data-smart-link>: want an <a>/,
  ]) {
    await untilHeard(page, want);
  }
});

test("debug has nothing against a banner's attributes", async () => {
  const attributes = `data-smart-banner data-banner-app-name="Lantern Harbour" data-banner-ios-href="" data-debug async`;
  const page = await world.visit(`<!doctype html>${CTA}${TAG.replace("async", attributes)}`);
  await untilHeard(page, /impression/);
  assert.deepEqual(
    page.problems.filter((text) => text.startsWith("warning")),
    [],
  );
});

test("start before the document is there takes the page's configuration's place", async () => {
  const page = await world.visit(`<!doctype html>${TAG.replace(" async", "")}${CTA}<script>
    window.early = SmartScript.ready;
    SmartScript.start({ oneLinkURL: "https://other.onelink.me/B2", preset: "tiktok" });
  </script>`);
  assert.deepEqual(await readyHrefs(page), [`https://other.onelink.me/B2?${ONELINK_QUERY}`]);
  await page.evaluate(() => window.early.then(() => {}));
  assert.match((await world.impression()).address, /onelink\.me\/B2\?/);
  assert.equal(world.impressions.length, 1);
});

test("the object placed before is the API afterwards", async () => {
  const page = await world.visit(`<!doctype html>
    <script>window.SmartScript = ${CONFIG}; window.kept = window.SmartScript;</script>${PLAIN}${CTA}`);
  const [isSame, href, version] = await page.evaluate(async () => {
    const plan = await window.kept.ready;
    return [window.kept === window.SmartScript, plan.links[0].href, window.SmartScript.version];
  });
  assert.deepEqual([isSame, href], [true, ONELINK]);
  assert.match(version, /^\d+\.\d+\.\d+$/);
});

test("the plan comes as an event too, and two marks are set", async () => {
  const page = await world.visit(`<!doctype html>
    <script>document.addEventListener("smartscript:ready", (event) => (window.heard = event.detail));</script>
    ${CTA}${TAG}`);
  await world.impression();
  const got = await page.evaluate(async () => ({
    isSame: (await window.SmartScript.ready) === window.heard,
    impression: window.heard.impression,
    element: window.heard.links[0].element === document.querySelector("a"),
    marks: performance
      .getEntriesByType("mark")
      .map((mark) => mark.name)
      .sort(),
  }));
  assert.deepEqual(got, {
    isSame: true,
    impression: IMPRESSION,
    element: true,
    marks: ["smart-script:impression", "smart-script:wired"],
  });
});

test("a tap leads to the store by way of the attribution host", async () => {
  const page = await world.visit(`<!doctype html>${STEAM}${TAG}`);
  await readyHrefs(page);
  await page.click("a");
  await page.waitForURL("https://store.steampowered.com/app/440/");
  const click = await world.collector.wait((record) => record.kind === "direct click");
  assert.equal(new Map(click.params).get("ttclid"), "E.C.P.x-Y_z");
});

test("without the script, and before it has run, a tap leads to the store", async () => {
  const release = world.hold("/smart-script.js");
  const page = await world.visit(`<!doctype html>${STEAM}${TAG}`, { wait: false });
  await page.click("a");
  await page.waitForURL("https://store.steampowered.com/app/440/");
  release();
  assert.deepEqual(world.collector.records, []);
});

test("the calls to action that are there have their links while the page still loads", async () => {
  const release = world.hold("/slow.js");
  const page = await world.visit(
    `<!doctype html>${CTA}${TAG.replace(" async", "")}<script src="/slow.js"></script>${STEAM}`,
    { wait: false },
  );
  await page.waitForFunction((href) => document.querySelector("a")?.href === href, ONELINK, { polling: 20 });
  assert.equal(world.impressions.length, 0);
  release();
  assert.match((await readyHrefs(page))[1], /^https:\/\/engagements\.appsflyer\.com\//);
  assert.match((await world.impression()).address, /af_xplatform=true/);
});

test("a visit without parameters still gets its links", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${TAG}`, { query: "" });
  assert.deepEqual(await readyHrefs(page), [`https://brand.onelink.me/A1b2?${MARKS}&pid=tiktokweb_int`]);
});

const PLATFORMS =
  "smartcast tizen roku webos vidaa playstation steam quest battlenet epic switch xbox nativepc vega".split(
    " ",
  );

test("every platform has its link, and the impression stands for those without one", async () => {
  const anchors = [...PLATFORMS, "android", "ios"].map(
    (name) =>
      `<a data-smart-link="${name}" data-app-id="app" href="https://store.example/${name}">${name}</a>`,
  );
  const page = await world.visit(`<!doctype html>${anchors.join("")}${TAG}`);
  const links = await readyHrefs(page);
  PLATFORMS.forEach((name, index) => {
    assert.ok(links[index].startsWith(`https://engagements.appsflyer.com/v1.0/c2s/click/app/${name}/app?`));
  });
  assert.ok(links.slice(-2).every((link) => link.startsWith("https://app.appsflyer.com/app?")));
  assert.ok(links.every((link) => !link.includes("af_xplatform")));
  assert.match((await world.impression()).address, /af_xplatform=true/);
});

const BAD = [
  [
    "an unknown platform",
    '<a data-smart-link="stadia" data-app-id="1" href="https://s.example/">',
    /platform "stadia" is unknown/,
  ],
  ["a missing app id", '<a data-smart-link="steam" href="https://s.example/">', /wants an app id/],
  ["a href that runs a script", '<a data-smart-link href="javascript:void(0)">', /its href runs a script/],
  [
    "a script as redirect",
    '<a data-smart-link="steam" data-app-id="1" href="javascript:void(0)">',
    /wants the store's https address/,
  ],
  [
    "a redirect without https",
    '<a data-smart-link="steam" data-app-id="1" href="http://s.example/">',
    /wants the store's https address/,
  ],
  ["no href", '<a data-smart-link="steam" data-app-id="1">', /wants the store's https address/],
];

for (const [what, anchor, note] of BAD) {
  test(`${what}: that link keeps its address, the others work, debug explains`, async () => {
    const quiet = await world.visit(`<!doctype html>${anchor}x</a>${CTA}${TAG}`);
    const own = anchor.match(/href="(.*?)"/)?.[1] ?? "";
    assert.deepEqual(await readyHrefs(quiet), [own, ONELINK]);
    assert.deepEqual(quiet.problems, []);
    const loud = await world.visit(
      `<!doctype html>${anchor}x</a>${CTA}${TAG.replace(" async", " data-debug async")}`,
    );
    await untilHeard(loud, note);
  });
}

const BAD_CONFIG = [
  ["no configuration", "<script src='/smart-script.js'></script>"],
  ["a OneLink without https", TAG.replace("https://brand", "http://brand")],
  ["a malformed OneLink", TAG.replace("https://brand.onelink.me/A1b2", "brand onelink")],
  [
    "a JSON block that is no JSON",
    `<script type="application/json" data-smart-script>{oops</script><script src="/smart-script.js"></script>`,
  ],
  [
    "two elements called SmartScript",
    "<form id='SmartScript'></form><p id='SmartScript'></p><script src='/smart-script.js'></script>",
  ],
  ["an element called SmartScript", "<form id='SmartScript'></form><script src='/smart-script.js'></script>"],
  [
    "a configuration that throws",
    "<script>window.SmartScript = { get preset() { throw new Error('no'); } }</script><script src='/smart-script.js'></script>",
  ],
  [
    "a configuration of the wrong kind",
    "<script>window.SmartScript = 'x'</script><script src='/smart-script.js'></script>",
  ],
];

for (const [what, tag] of BAD_CONFIG) {
  test(`${what}: links keep their addresses and nothing throws`, async () => {
    const page = await world.visit(`<!doctype html>${CTA}${tag}`);
    assert.deepEqual(await hrefs(page), ["https://apps.apple.com/app/id1"]);
    assert.deepEqual(page.problems, []);
    assert.deepEqual(world.collector.records, []);
  });
}

const EXPLAINED = [
  [
    "nothing but debug",
    "<script src='/smart-script.js' data-debug></script>",
    /links\[0\].*there is no usable oneLinkURL/,
  ],
  [
    "a OneLink without https",
    TAG.replace("https://brand", "http://brand").replace(" async", " data-debug async"),
    /oneLinkURL: want an https address with a template/,
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

test("a link over 2,000 characters gives up the click id's copy first", async () => {
  const id = "E.C.P." + "x".repeat(1000);
  const page = await world.visit(`<!doctype html>${CTA}${TAG}`, {
    query: `?c=sale&af_ad=video&ttclid=${id}`,
  });
  assert.deepEqual(await readyHrefs(page), [
    `https://brand.onelink.me/A1b2?${MARKS}&pid=tiktokweb_int&c=sale&af_ad=video&ttclid=${id}`,
  ]);
});

test("a page with Prototype's toJSON on lists is read all the same", async () => {
  const page = await world.visit(
    `<!doctype html>${CTA}<script>
    Array.prototype.toJSON = function () { return JSON.stringify([].slice.call(this)); };
    window.SmartScript = {
      oneLinkURL: new URL("https://brand.onelink.me/A1b2"),
      afParameters: { mediaSource: { keys: ["utm_source"], defaultValue: "w" } },
    };</script>${PLAIN}`,
    { query: "?utm_source=u%22%5C%0A" },
  );
  assert.deepEqual(await readyHrefs(page), [`https://brand.onelink.me/A1b2?${MARKS}&pid=u%22%5C%0A`]);
});
