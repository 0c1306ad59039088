/** Landing pages as sites write them: their links and their one impression. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CTA,
  ONELINK_QUERY,
  OWN_HINTS,
  STEAM,
  TAG,
  readyHrefs,
  script,
  untilHeard,
  world,
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

/** The page's configuration, and the host that a tap on Steam's link goes through. */
const ATTRIBUTION = {
  "the attribution host": ["", "engagements.appsflyer.com"],
  "the newer of AppsFlyer's hosts, where the page names it": [
    '<script type="application/json" data-smart-script>{"endpoints": {"direct": "https://engagements.appsflyersdk.com"}}</script>',
    "engagements.appsflyersdk.com",
  ],
};

for (const [which, [block, host]] of Object.entries(ATTRIBUTION)) {
  test(`a tap leads to the store by way of ${which}`, async () => {
    const page = await world.visit(`<!doctype html>${STEAM}${block}${TAG}`);
    await readyHrefs(page);
    await page.click("a");
    await page.waitForURL("https://store.steampowered.com/app/440/");
    const click = await world.collector.wait((record) => record.kind === "direct click");
    assert.equal(new URL(click.address).host, host);
    assert.equal(new Map(click.params).get("ttclid"), "E.C.P.x-Y_z");
  });
}

test("without the script, and before it has run, a tap leads to the store", async () => {
  const release = world.hold("/smart-script.js");
  const page = await world.visit(`<!doctype html>${STEAM}${TAG}`, { wait: false });
  await page.click("a");
  await page.waitForURL("https://store.steampowered.com/app/440/");
  release();
  assert.deepEqual(world.collector.records, []);
});

test("calls to action above the script have their links while the page is still loading", async () => {
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

test("every platform has its link, and the impression counts for platforms without one", async () => {
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

test("a link over 2,000 characters gives up the click id's copy first", async () => {
  const id = "E.C.P." + "x".repeat(1000);
  const page = await world.visit(`<!doctype html>${CTA}${TAG}`, {
    query: `?c=sale&af_ad=video&ttclid=${id}`,
  });
  assert.deepEqual(await readyHrefs(page), [
    `https://brand.onelink.me/A1b2?${MARKS}&pid=tiktokweb_int&c=sale&af_ad=video&ttclid=${id}`,
  ]);
});

test("copies of calls to action with the same link get back their own store's address", async () => {
  const google = '<a data-smart-link href="https://play.google.com/store/apps/details?id=x">Google Play</a>';
  const page = await world.visit(`<!doctype html>${CTA}${google}${TAG}`);
  await readyHrefs(page);
  const back = await page.evaluate(async () => {
    const [first] = document.links;
    first.after(first.cloneNode(true));
    await SmartScript.start({ oneLinkURL: "https://brand.onelink.me/A1b2", urlSkipList: ["brand.example"] });
    return Array.from(document.links, (link) => link.href);
  });
  const apple = "https://apps.apple.com/app/id1";
  assert.deepEqual(back, [apple, apple, "https://play.google.com/store/apps/details?id=x"]);
});
