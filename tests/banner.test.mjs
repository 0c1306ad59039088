/** The functions that decide whether a banner shows, and with what. They need no browser. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { before, test } from "node:test";
import { build } from "esbuild";

let decisions;
before(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "../src/shim/banner/decisions.ts")],
    bundle: true,
    write: false,
    format: "esm",
  });
  const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`;
  decisions = await import(url);
});

const IOS = "AppleWebKit/605.1.15 (KHTML, like Gecko)";
const SAFARI = `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) ${IOS} Version/17.5 Mobile/15E148 Safari/604.1`;
const IPAD = `Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) ${IOS} Version/12.1 Mobile/15E148 Safari/604.1`;
const MAC = `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${IOS} Version/17.5 Safari/605.1.15`;
const ANDROID =
  "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36";
const WINDOWS =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36";
const DAY = 86_400_000;

/**
 * Whether a banner with these options shows on a page. Unless `page` says otherwise, that is Safari's on an
 * iPhone.
 */
function isWanted(options, page = {}) {
  return decisions.isWanted(options, {
    platform: "iphone",
    userAgent: SAFARI,
    path: "/game",
    hasApples: false,
    hasGlobal: () => false,
    note: null,
    now: 1000 * DAY,
    ...page,
  });
}

test("the platform is known by the user agent and the number of touches", () => {
  for (const [userAgent, touches, platform] of [
    [SAFARI, 5, "iphone"],
    [SAFARI.replace("iPhone", "iPod touch"), 5, "iphone"],
    [IPAD, 5, "ipad"],
    [MAC, 5, "ipad"],
    [MAC, 0, "desktop"],
    [MAC, 1, "desktop"],
    [MAC, undefined, "desktop"],
    [ANDROID, 5, "android"],
    [ANDROID.replace("Mobile ", ""), 5, "android"],
    [WINDOWS, 10, "desktop"],
    ["", 0, "desktop"],
  ]) {
    assert.equal(decisions.platformOf(userAgent, touches), platform, `${userAgent} ${touches}`);
  }
});

test("markup wins over the configuration, and an option for one platform over one for all", () => {
  const config = {
    title: "all",
    text: "all",
    price: "all",
    ios: { title: "iOS" },
    iphone: { text: "iPhone" },
  };
  const data = {
    bannerTitle: "",
    bannerIosText: "markup, iOS",
    bannerIphonePrice: "markup",
    bannerHref: "/a",
    other: "x",
  };
  const { title, text, price, href, other } = decisions.optionsOf("iphone", config, data);
  assert.deepEqual([title, text, price, href, other], ["iOS", "markup, iOS", "markup", "/a", undefined]);
  assert.equal(decisions.optionsOf("android", config, data).text, "all");
  assert.equal(decisions.optionsOf("ipad", config, { bannerTitle: "markup" }).title, "markup");
  for (const nothing of [undefined, null, true, "text", 5]) {
    assert.equal(decisions.optionsOf("ipad", nothing, {}).title, undefined);
  }
});

test("an attribute without a value turns an option on", () => {
  const reserve = (data) => decisions.optionsOf("iphone", null, data).reserve;
  assert.deepEqual([{ bannerReserve: "" }, { bannerReserve: "false" }, {}].map(reserve), [
    true,
    false,
    undefined,
  ]);
});

test("platforms: the ones that are listed, or phones and tablets by default", () => {
  const on = (platforms, platform) => isWanted({ platforms }, { platform });
  for (const [platforms, expected] of [
    [undefined, ["iphone", "ipad", "android"]],
    ["ios", ["iphone", "ipad"]],
    ["android  desktop", ["android", "desktop"]],
    [["ipad"], ["ipad"]],
    [[], []],
  ]) {
    const found = ["iphone", "ipad", "android", "desktop"].filter((platform) => on(platforms, platform));
    assert.deepEqual(found, expected, `${platforms}`);
  }
});

test("paths, in which only * has a special meaning", () => {
  for (const [paths, path, expected] of [
    [undefined, "/x", true],
    [["/game"], "/game", true],
    [["/game"], "/game/", false],
    [["/game*"], "/game/shop", true],
    [["/a.b"], "/axb", false],
    ["/a /b", "/b", true],
    [["!/b"], "/b", false],
    [["!/b"], "/a", true],
    [["/*", "!/help/*"], "/help/me", false],
    [["/(("], "/((", true],
    ["/über-uns", "/%C3%BCber-uns", true],
    ["/%C3%BCber-uns", "/%C3%BCber-uns", true],
    ["!/über-*", "/%C3%BCber-uns", false],
    ["/50%", "/50%", true],
  ]) {
    assert.equal(isWanted({ paths }, { path }), expected, `${paths} ${path}`);
  }
});

test("the app's own web view, by its user agent or by a global", () => {
  const hasGlobal = (name) => name === "Bridge";
  assert.equal(isWanted({ inApp: "Brand/" }), true);
  assert.equal(isWanted({ inApp: "Brand/" }, { userAgent: `${SAFARI} Brand/2` }), false);
  assert.equal(isWanted({ inApp: ["Brand/", "global:Bridge"] }, { hasGlobal }), false);
  assert.equal(isWanted({ inApp: ["global:Other"] }, { hasGlobal }), true);
});

test("only Safari shows Safari's own banner", () => {
  const safaris = [
    [SAFARI, "iphone"],
    [IPAD, "ipad"],
    [MAC, "ipad"],
  ];
  const others = [
    [SAFARI.replace("Version/17.5", "CriOS/126.0"), "iphone"],
    [SAFARI.replace("Version/17.5", "Version/17.0 EdgiOS/126.0"), "iphone"],
    [SAFARI.replace(" Version/17.5", "").replace("Safari/604.1", "[FBAN/FBIOS]"), "iphone"],
    [MAC, "desktop"],
    [ANDROID, "android"],
  ];
  for (const [userAgent, platform] of safaris) {
    assert.equal(isWanted({}, { userAgent, platform, hasApples: true }), false, userAgent);
    assert.equal(
      isWanted({ appleBanner: "replace" }, { userAgent, platform, hasApples: true }),
      true,
      userAgent,
    );
  }
  for (const [userAgent, platform] of others) {
    const platforms = [platform];
    assert.equal(isWanted({ platforms }, { userAgent, platform, hasApples: true }), true, userAgent);
  }
});

test("it stays closed for as many days as configured", () => {
  const now = 1000 * DAY;
  for (const [options, done, days, expected] of [
    [{}, "closed", 6.9, false],
    [{}, "closed", 7.1, true],
    [{}, "tapped", 29.9, false],
    [{}, "tapped", 30.1, true],
    [{ closedDays: 1 }, "closed", 1.1, true],
    [{ closedDays: "1" }, "closed", 0.9, false],
    [{ closedDays: 0 }, "closed", 0, true],
    [{ closedDays: -1 }, "closed", 6.9, false],
    [{ tappedDays: "many" }, "tapped", 29.9, false],
    [{}, "closed", -1, true],
  ]) {
    const note = decisions.noteOf(done, now - days * DAY);
    assert.equal(isWanted(options, { note, now }), expected, `${JSON.stringify(options)} ${done} ${days}`);
  }
  for (const note of ["", "closed", "closed x", "opened 5", "{}", "closed 1e99"]) {
    assert.equal(isWanted({}, { note }), true, note);
  }
});
