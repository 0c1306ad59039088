/** AppsFlyer's end: which address stands for which host, and what is answered on each platform. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ANDROID_APP, IOS_APP, served } from "./served.mjs";

const Q = "?pid=tiktokweb_int&c=Summer%20Sale_web";
const DIRECT = "af_media_source=tiktokweb_int&af_campaign_id=178&af_campaign=Summer";
const STEAM_PAGE = "https://store.steampowered.com/app/1440440/?utm_term=hello";
const to = (address) => `&af_r=${encodeURIComponent(address)}`;

/** Requests, and the address that each stands for: a path at the sandbox, or another host's name. */
const ADDRESSES = [
  ["/impressions/onelink/A1b2?c=1", null, "impression", "https://impressions.onelink.me/A1b2?c=1"],
  ["/impressions/A1b2?c=1", null, "impression", "https://impressions.onelink.me/A1b2?c=1"],
  ["/impressions?c=1", null, "impression", "https://impressions.onelink.me/?c=1"],
  ["/A1b2?c=1", "impressions.onelink.me", "impression", "https://impressions.onelink.me/A1b2?c=1"],
  ["/A1b2?c=1", "impressions.localhost:8787", "impression", "https://impressions.onelink.me/A1b2?c=1"],
  ["/at/impressions.onelink.me/A1b2?c=1", null, "impression", "https://impressions.onelink.me/A1b2?c=1"],
  ["/at/abc-def/impressions.onelink.me/A1b2?c=1", null, "impression", "https://impressions.onelink.me/A1b2?c=1"],
  ["/onelink/A1b2?c=1", null, "click", "https://brand.onelink.me/A1b2?c=1"],
  ["/A1b2?c=1", "tidewater.onelink.me", "click", "https://tidewater.onelink.me/A1b2?c=1"],
  ["/A1b2?c=1", "onelink.localhost", "click", "https://brand.onelink.me/A1b2?c=1"],
  ["/at/go.brand.example/A1b2?c=1", null, "click", "https://go.brand.example/A1b2?c=1"],
  ["/at/go.brand.example/summer?pid=x", null, "click", "https://go.brand.example/summer?pid=x"],
  [`/app/${ANDROID_APP}?c=1`, null, "click", `https://app.appsflyer.com/${ANDROID_APP}?c=1`],
  [`/${ANDROID_APP}?c=1`, "app.appsflyer.com", "click", `https://app.appsflyer.com/${ANDROID_APP}?c=1`],
  [`/${ANDROID_APP}?c=1`, "app.appsflyersdk.com", "click", `https://app.appsflyersdk.com/${ANDROID_APP}?c=1`],
  ["/engagements/v1.0/c2s/click/app/steam/1?c=1", null, "click", "https://engagements.appsflyer.com/v1.0/c2s/click/app/steam/1?c=1"],
  ["/engagements/steam/1?c=1", null, "click", "https://engagements.appsflyer.com/steam/1?c=1"],
  ["/v1.0/c2s/click/app/steam/1?c=1", "engagements.appsflyersdk.com", "click", "https://engagements.appsflyersdk.com/v1.0/c2s/click/app/steam/1?c=1"],
  ["/v1.0/c2s/click/app/steam/1?c=1", "engagements.localhost", "click", "https://engagements.appsflyer.com/v1.0/c2s/click/app/steam/1?c=1"],
]; // prettier-ignore

test("each of AppsFlyer's addresses is known by its path and by its host", async (t) => {
  const sandbox = await served(t);
  for (const [path, host] of ADDRESSES) {
    await sandbox.ask(path, { headers: host ? { host } : {} });
  }
  const { touches } = await sandbox.get("/api/touches");
  assert.deepEqual(
    touches.map(({ touchType, url }) => [touchType, url]),
    ADDRESSES.map(([, , type, url]) => [type, url]),
  );
  const named = touches.find(({ visit }) => visit);
  assert.deepEqual([named.visit, named.page], ["abc", "def"]);
});

test("a host by any other name is the sandbox itself, or nobody's", async (t) => {
  const sandbox = await served(t);
  for (const host of ["constructor", "__proto__", "toString.localhost", "["]) {
    const { status } = await sandbox.ask("/no/such/path", { headers: { host } });
    assert.equal(status, 404, host);
  }
});

/** Links by device, and the answer: its status, and where it leads. */
const ANSWERS = [
  ["an impression is a pixel", "android", `/impressions/A1b2${Q}`, 200, undefined],
  ["a OneLink on Android", "android", `/onelink/A1b2${Q}`, 301, /^market:\/\/details\/\?id=com\.tidewater\.lantern&referrer=af_tranid%3D[\w-]{22}%26pid%3Dtiktokweb_int%26c%3D/],
  ["a OneLink on an iPhone", "iphone", `/onelink/A1b2${Q}`, 302, "https://apps.apple.com/app/id1440440"],
  ["a OneLink on a computer", "pc", `/onelink/A1b2${Q}`, 302, "https://apps.apple.com/app/id1440440"],
  ["a OneLink with af_web_dp on a computer", "pc", `/onelink/A1b2${Q}&af_web_dp=${encodeURIComponent(STEAM_PAGE)}`, 302, STEAM_PAGE],
  ["af_web_dp is not for phones", "iphone", `/onelink/A1b2${Q}&af_web_dp=${encodeURIComponent(STEAM_PAGE)}`, 302, "https://apps.apple.com/app/id1440440"],
  ["a OneLink with af_r", "android", `/onelink/A1b2${Q}${to("https://cdn.tidewater.example/lantern.apk")}`, 302, "https://cdn.tidewater.example/lantern.apk"],
  ["a branded domain", "android", `/at/go.brand.example/A1b2${Q}`, 301, /^market:/],
  ["a link to one app on Android", "android", `/app/${ANDROID_APP}${Q}`, 301, /^market:\/\/details\/\?id=com\.tidewater\.lantern/],
  ["the same where af_r is its own page in Play", "android", `/app/${ANDROID_APP}${Q}${to(`https://play.google.com/store/apps/details?id=${ANDROID_APP}&hl=de`)}`, 301, /^market:.*referrer=af_tranid/],
  ["another app's page in Play", "android", `/app/${ANDROID_APP}${Q}${to("https://play.google.com/store/apps/details?id=com.other")}`, 302, "https://play.google.com/store/apps/details?id=com.other"],
  ["the same for an APK", "android", `/app/${ANDROID_APP}${Q}${to("https://cdn.tidewater.example/lantern.apk")}`, 302, "https://cdn.tidewater.example/lantern.apk"],
  ["a link to the Android app on an iPhone", "iphone", `/app/${ANDROID_APP}${Q}`, 302, `https://play.google.com/store/apps/details?id=${ANDROID_APP}`],
  ["a link to the iPhone's app", "iphone", `/app/${IOS_APP}${Q}`, 302, "https://apps.apple.com/app/id1440440"],
  ["the same without the letters id", "iphone", `/app/1440440${Q}`, 302, "https://apps.apple.com/app/id1440440"],
  ["Steam", "pc", `/engagements/v1.0/c2s/click/app/steam/1440440?${DIRECT}${to(STEAM_PAGE)}`, 302, STEAM_PAGE],
  ["Steam by the short path", "pc", `/engagements/steam/1440440?${DIRECT}${to(STEAM_PAGE)}`, 302, STEAM_PAGE],
  ["a subdomain of what is allowed", "tv", `/engagements/tizen/G44044.lantern?${DIRECT}${to("https://eu.tidewater.example/x")}`, 302, "https://eu.tidewater.example/x"],
  ["a redirect with letters that no header can have", "pc", `/engagements/steam/1440440?${DIRECT}${to("https://store.steampowered.com/app/灯")}`, 302, "https://store.steampowered.com/app/%E7%81%AF"],
]; // prettier-ignore

for (const [name, platform, path, status, location] of ANSWERS) {
  test(`answered as documented: ${name}`, async (t) => {
    const sandbox = await served(t);
    const answer = await sandbox.as(await sandbox.device(platform), path);
    assert.equal(answer.status, status, answer.text);
    if (location instanceof RegExp) {
      assert.match(answer.location, location);
    } else {
      assert.equal(answer.location, location);
    }
    const { touches } = await sandbox.get("/api/touches");
    assert.equal(touches.length, 1);
    assert.equal(touches[0].refused, null);
    assert.equal(touches[0].mediaSource, "tiktokweb_int");
    if (status === 200) {
      assert.equal(answer.headers["content-type"], "image/gif");
      assert.equal(answer.text.slice(0, 6), "GIF89a");
    }
  });
}

const direct = (more = "") => `/engagements/v1.0/c2s/click/app/steam/1440440?${DIRECT}${more}`;

/** Links that AppsFlyer refuses: the status, and words of the page. */
const REFUSALS = [
  ["no af_r", direct(), 400, /af_r is missing/],
  ["no media source", `/engagements/steam/1440440?af_campaign_id=1${to(STEAM_PAGE)}`, 400, /af_media_source is missing/],
  ["nothing at all", "/engagements/steam/1440440", 400, /af_media_source and af_campaign_id and af_r are missing/],
  ["not https", direct(to("http://store.steampowered.com/app/1")), 403, /af_r has to be an https address/],
  ["no whole address", direct(to("store.steampowered.com/app/1")), 403, /af_r has to be a whole address/],
  ["a script", direct(to("javascript:alert(1)")), 403, /af_r has to be an https address/],
  ["with a fragment", direct(to("https://store.steampowered.com/app/1#news")), 403, /may not have a fragment.*#news/],
  ["not on the allow-list", direct(to("https://evil.example/")), 403, /leads to evil\.example, which is not on the account’s allow-list/],
  ["a line break in it", direct(to("ht\ntps://store.steampowered.com/")), 403, /a space or a control character/],
  ["a host that only ends alike", direct(to("https://notstore.steampowered.com/")), 403, /not on the account’s allow-list/],
  ["a host in front of another", direct(to("https://store.steampowered.com@evil.example/")), 403, /leads to evil\.example/],
  ["a platform that there isn't", "/engagements/steem/1?a=b", 404, /no platform “steem”. Did you mean “steam”\?/],
  ["no path", "/engagements/?a=b", 404, /The path has to be \/v1\.0\/c2s\/click\/app\//],
  ["a dead app", "/app/com.tidewater.lantarn?pid=x", 200, /no app with the id com\.tidewater\.lantarn.*Did you mean com\.tidewater\.lantern\?/],
  ["a single-platform link elsewhere", `/app/${ANDROID_APP}?pid=x${to("https://evil.example/a.apk")}`, 403, /evil\.example/],
  ["a OneLink elsewhere", `/onelink/A1b2?pid=x${to("https://evil.example/")}`, 403, /evil\.example/],
]; // prettier-ignore

test("a refusal is a page that says what AppsFlyer refuses and why, and is no touch for an install", async (t) => {
  const sandbox = await served(t);
  const device = await sandbox.device("android");
  for (const [name, path, status, words] of REFUSALS) {
    const answer = await sandbox.as(device, path);
    assert.equal(answer.status, status, name);
    assert.match(answer.headers["content-type"], /^text\/html/);
    const text = answer.text.replaceAll("&amp;", "&");
    assert.match(text, words, name);
    assert.equal(answer.location, undefined);
  }
  const { touches } = await sandbox.get("/api/touches");
  assert.equal(touches.length, REFUSALS.length);
  assert.ok(touches.every(({ refused, location }) => refused && location === null));
  assert.equal((await sandbox.open(device, ANDROID_APP)).install.mediaSource, "organic");
});

test("a page of a refusal shows what came as text", async (t) => {
  const sandbox = await served(t);
  const { text } = await sandbox.ask("/app/%3Cscript%3Ealert(1)%3C%2Fscript%3E?a=<b>");
  assert.ok(!text.includes("<script>alert"), text);
});

test("what AppsFlyer takes and reports oddly has notes", async (t) => {
  const sandbox = await served(t);
  const device = await sandbox.device("android");
  const notes = async (path) => {
    await sandbox.as(device, path);
    return (await sandbox.get("/api/touches")).touches.at(-1).notes.join("\n");
  };
  assert.equal(await notes(`/onelink/A1b2${Q}`), "");
  assert.match(await notes(`/onelink/A1b2?pid=x&c=${"c".repeat(101)}`), /c_name_exceeded_max_length/);
  assert.match(await notes(`/onelink/A1b2?pid=x&af_c_id=${"1".repeat(25)}`), /af_c_id has 25 characters/);
  assert.match(await notes("/onelink/A1b2?pid=a%26b"), /af_invalid_param/);
  assert.match(await notes("/onelink/A1b2?c=1"), /It has no pid/);
  assert.match(await notes("/onelink/A1b2?pid=x&c=__CAMPAIGN_NAME__"), /macro that nobody has filled in/);
  assert.match(await notes(`/onelink/A1b2?pid=x&y=${"y".repeat(2000)}`), /at most 2,000/);
  assert.match(
    await notes(`/engagements/steam/1440440?af_media_source=a~b&af_campaign_id=1${to(STEAM_PAGE)}`),
    /may not hold “~”/,
  );
  assert.match(
    await notes(`/engagements/steam/77?${DIRECT}${to(STEAM_PAGE)}`),
    /no steam app with the id 77/,
  );
});

test("a browser, which can't open a store here, is led to the page that stands for it", async (t) => {
  const sandbox = await served(t);
  const device = await sandbox.device("android");
  const browser = { "sec-fetch-dest": "document", "sec-fetch-mode": "navigate" };
  for (const [path, headers] of [
    [`/onelink/A1b2${Q}`, browser],
    [`/at/v1-p1/brand.onelink.me/A1b2${Q}`, {}],
    [`/A1b2${Q}`, { ...browser, host: "brand.onelink.me" }],
  ]) {
    const { status, location } = await sandbox.as(device, path, headers);
    assert.equal(status, 302, path);
    const { origin, pathname, searchParams } = new URL(location);
    assert.match(origin, new RegExp(`^http://(127\\.0\\.0\\.1|localhost):${sandbox.port}$`));
    assert.equal(pathname, "/store");
    assert.match(
      searchParams.get("address"),
      /^https:\/\/play\.google\.com\/store\/apps\/details\?id=com\.tidewater\.lantern&referrer=/,
    );
    assert.deepEqual([searchParams.get("app"), searchParams.get("device")], [ANDROID_APP, device]);
  }
  // Without https, browsers don't say where an answer is shown. A program that names its device gets AppsFlyer's answer.
  const accept = { accept: "text/html,*/*" };
  const phone = await sandbox.ask(`/onelink/A1b2${Q}`, {
    headers: { ...accept, cookie: `sandbox-device=${device}` },
  });
  assert.equal(new URL(phone.location).pathname, "/store");
  assert.match((await sandbox.as(device, `/onelink/A1b2${Q}`, accept)).location, /^market:/);
  const { touches } = await sandbox.get("/api/touches");
  assert.ok(touches.every(({ status, location }) => status === 301 && location.startsWith("market:")));
  const store = await sandbox.as(device, `/at/v1-p1/apps.apple.com/app/id1440440`);
  assert.equal(new URL(store.location).searchParams.get("address"), "https://apps.apple.com/app/id1440440");
  assert.equal(
    (await sandbox.get("/api/touches")).touches.length,
    touches.length,
    "a store's own page is no click",
  );
});

test("the page that stands for a store installs and opens the app, and shows what came as text", async (t) => {
  const sandbox = await served(t);
  const device = await sandbox.device("android");
  const { status, text } = await sandbox.ask(`/store?address=%3Ci%3E&app=${ANDROID_APP}&device=${device}`);
  assert.equal(status, 200);
  assert.match(text, /<button[^>]*>Install<\/button>/);
  assert.ok(text.includes("<code>&lt;i&gt;</code>"));
});

test("a link preview by HEAD, and another method, are no touches", async (t) => {
  const sandbox = await served(t);
  assert.equal((await sandbox.ask(`/onelink/A1b2${Q}`, { method: "HEAD" })).status, 302);
  const { status, headers } = await sandbox.ask(`/onelink/A1b2${Q}`, { method: "POST" });
  assert.deepEqual([status, headers.allow], [405, "GET, HEAD"]);
  assert.deepEqual((await sandbox.get("/api/touches")).touches, []);
});
