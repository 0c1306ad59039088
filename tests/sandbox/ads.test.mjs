/** Taps on ads: macros, what TikTok attaches, click ids. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { tapped as filledIn } from "../../sandbox/tiktok/ads.mjs";
import { AD, served } from "./served.mjs";

const params = (location) => Object.fromEntries(new URL(location).searchParams);

/** Taps an ad with this destination. */
async function tapped(sandbox, url, more = {}) {
  const { click } = await sandbox.post("/api/ads", { ...AD, url, ...more });
  const { status, location } = await sandbox.ask(new URL(click).pathname);
  assert.equal(status, 302);
  return location;
}

test("macros are filled in whatever their case, as one value each", async (t) => {
  const sandbox = await served(t);
  const location = await tapped(
    sandbox,
    "https://brand.example/game?c=__campaign_name__&i=__CAMPAIGN_ID__&s=__Aid_Name__&si=__aid__&a=__CID_NAME__&ai=__cid__&k=__CLICKID__#__PLACEMENT__",
    { campaign: { id: "1", name: "50% off & more = fun" } },
  );
  const { c, i, s, si, a, ai, k, ttclid } = params(location);
  assert.deepEqual(
    { c, i, s, si, a, ai },
    { c: "50% off & more = fun", i: "1", s: AD.adgroup.name, si: AD.adgroup.id, a: AD.ad.name, ai: AD.ad.id },
  );
  assert.equal(k, ttclid);
  assert.match(location, /#TikTok$/);
});

test("what TikTok doesn't know is left, and the record says why", async (t) => {
  const sandbox = await served(t);
  const location = await tapped(
    sandbox,
    "https://brand.example/?a=__AD_NAME__&b=__UA__&c={{campaign.name}}&d=_campaign_name_",
  );
  assert.match(location, /\?a=__AD_NAME__&b=__UA__&c={{campaign\.name}}&d=_campaign_name_&/);
  const { records } = await sandbox.get("/api/log");
  const notes = records.at(-1).macros.map(({ parameter, value, note }) => [parameter, value, note]);
  assert.deepEqual(notes.map(([parameter, value]) => [parameter, value]), [["a", null], ["b", null]]); // prettier-ignore
  assert.match(notes[0][2], /no macro __AD_NAME__: did you mean __CID_NAME__/);
  assert.match(notes[1][2], /measurement partners/);
});

test("a destination full of macros takes no longer than its length does", { timeout: 20_000 }, () => {
  const url = `https://brand.example/?${"&a=__CID__".repeat(100_000)}&b=__AD_NAME__`;
  const ad = { ...AD, url, autoUtm: false };
  const { macros, url: led } = filledIn(ad, "E.C.P.x");
  assert.deepEqual([macros.length, macros[0].parameter, macros.at(-1).parameter], [100_001, "a", "b"]);
  assert.ok(led.endsWith(`&a=${AD.ad.id}&b=__AD_NAME__&ttclid=E.C.P.x`));
});

test("utm parameters and ttclid are attached, unless they are there or switched off", async (t) => {
  const sandbox = await served(t);
  const usual = await tapped(sandbox, "https://brand.example/game?pid=tiktokweb_int");
  const { ttclid, ...rest } = params(usual);
  assert.deepEqual(rest, {
    pid: "tiktokweb_int",
    utm_source: "tiktok",
    utm_medium: "paid",
    utm_id: AD.campaign.id,
    utm_campaign: AD.campaign.name,
  });
  assert.match(ttclid, /^E\.C\.P\.[\w-]{316,331}$/);
  const off = params(await tapped(sandbox, "https://brand.example/game", { autoUtm: false }));
  assert.deepEqual(Object.keys(off), ["ttclid"]);
  const own = await tapped(sandbox, "https://brand.example/?utm_source=mine&ttclid=__CLICKID__");
  assert.deepEqual(new URL(own).searchParams.getAll("utm_source"), ["mine"]);
  assert.equal(new URL(own).searchParams.getAll("ttclid").length, 1);
});

test("each tap has a click id of its own, and the same requests have the same ids", async (t) => {
  const taps = async () => {
    const sandbox = await served(t);
    const { click } = await sandbox.post("/api/ads", AD);
    const locations = [];
    for (let tap = 0; tap < 20; tap++) {
      locations.push((await sandbox.ask(new URL(click).pathname)).location);
    }
    return locations.map((it) => params(it).ttclid);
  };
  const [first, second] = [await taps(), await taps()];
  assert.equal(new Set(first).size, 20);
  assert.ok(first.every(({ length }) => length >= 322 && length <= 337));
  assert.ok(new Set(first.map(({ length }) => length)).size > 3, "their lengths differ, as real ones do");
  assert.deepEqual(first, second);
});

test("a destination on AppsFlyer's hosts is reached here, and a path is this server's", async (t) => {
  const sandbox = await served(t);
  const direct = await tapped(sandbox, "https://brand.onelink.me/A1b2?pid=tiktokweb_int");
  assert.ok(direct.startsWith(`${sandbox.origin}/at/brand.onelink.me/A1b2?pid=tiktokweb_int&`), direct);
  assert.ok((await tapped(sandbox, "/game?c=1")).startsWith(`${sandbox.origin}/game?c=1&utm_source=tiktok`));
});

test("an ad that can't be is refused with the field, and no ad is no page", async (t) => {
  const sandbox = await served(t);
  for (const [ad, path] of [
    [{}, "url"],
    [{ url: "brand.example" }, "url"],
    [{ url: "javascript:alert(1)" }, "url"],
    [{ url: "//evil.example/" }, "url"],
    [{ url: "https://brand.example/", campaign: "x" }, "campaign"],
    [{ url: "https://brand.example/", campaign: { id: {} } }, "campaign.id"],
    [{ url: "https://brand.example/", autoUtm: "no" }, "autoUtm"],
    [{ url: "https://brand.example/", autoUTM: false }, "autoUTM"],
  ]) {
    const { status, json } = await sandbox.call("POST", "/api/ads", ad);
    assert.deepEqual([status, json.path], [400, path], JSON.stringify(ad));
  }
  assert.equal((await sandbox.ask("/ads/ad-9/click")).status, 404);
  assert.equal((await sandbox.ask("/ads/%E0%A4%A/click")).status, 404);
});
