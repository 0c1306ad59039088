/** The functions that decide whether a banner shows, and with what. They need no browser. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { before, test } from "node:test";
import { build } from "esbuild";

let decisions;
let giveWay;
let isDark;
before(async () => {
  const [first, second, third] = await Promise.all(
    ["decisions", "place", "theme"].map(async (name) => {
      const { outputFiles } = await build({
        entryPoints: [join(import.meta.dirname, `../src/shim/banner/${name}.ts`)],
        bundle: true,
        write: false,
        format: "esm",
      });
      return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
    }),
  );
  decisions = first;
  ({ giveWay } = second);
  ({ isDark } = third);
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

test("what a page says in a call wins over both, and may be nothing", () => {
  const config = { title: "all", text: "all", price: "all", ios: { buttonText: "iOS" } };
  const data = { bannerText: "markup" };
  const said = { title: "call", price: "", text: null, iphone: { buttonText: "call" } };
  const { title, text, price, buttonText } = decisions.optionsOf("iphone", config, data, said);
  assert.deepEqual([title, text, price, buttonText], ["call", "markup", "", "call"]);
  assert.equal(decisions.optionsOf("ipad", config, data, said).buttonText, "iOS");
});

test("a desktop has a button's text of its own, as that for all is a phone's", () => {
  const text = (platform, config, data = {}, said) =>
    decisions.optionsOf(platform, config, data, said).buttonText;
  const config = { buttonText: "Play", title: "all" };
  const data = { bannerButtonText: "Play" };
  assert.equal(text("iphone", config), "Play");
  assert.equal(text("iphone", null, data, config), "Play");
  assert.equal(text("desktop", config, data, config), undefined);
  assert.equal(decisions.optionsOf("desktop", config, data).title, "all");
  assert.equal(text("desktop", { ...config, desktop: { buttonText: "Here" } }, data), "Here");
  assert.equal(text("desktop", config, { ...data, bannerDesktopButtonText: "Here" }), "Here");
  assert.equal(text("desktop", config, {}, { desktop: { buttonText: "Here" } }), "Here");
});

test("a colour is dark or light however it is written, and neither if it can be looked through", () => {
  for (const [dark, ...colors] of [
    [true, "rgb(0, 0, 0)", "rgb(17, 24, 39)", "rgba(0, 0, 255, 0.95)", "rgb(200, 0, 0)"],
    [true, "oklch(0.21 0.006 285.885)", "oklab(0.3 -0.02 1e-05 / 0.95)", "lab(8 1 -2)", "lch(20 4 200)"],
    [true, "color(srgb 0.1 0.1 0.2)", "color(display-p3 0.1 0.1 0.2)"],
    [false, "rgb(255, 255, 255)", "rgb(255, 207, 107)", "rgba(250, 250, 255, 0.9)", "oklch(0.97 0 0)"],
    [false, "oklab(1 0 0)", "lab(98 0 0)", "color(srgb 1 1 0.9)", "color(display-p3 0.9 0.9 1 / 0.99)"],
    [undefined, "rgba(0, 0, 0, 0)", "rgba(0, 0, 0, 0.5)", "oklch(0.2 0.01 200 / 0.4)", ""],
    [undefined, "color(srgb 0 0 0 / 0)"],
  ]) {
    for (const color of colors) {
      assert.equal(isDark(color), dark, color);
    }
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
    ["ios, desktop", ["iphone", "ipad", "desktop"]],
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

/** Safari's own user agents. */
const SAFARIS = [
  [SAFARI, "iphone"],
  [SAFARI.replace("17_5", "18_6").replace("17.5", "26.0.1"), "iphone"],
  [SAFARI.replace("iPhone;", "iPod touch;"), "iphone"],
  [IPAD, "ipad"],
  [MAC, "ipad"],
];

/** What comes behind Safari's own in the user agents of apps and other browsers. */
const BEHIND = [
  "musical_ly_41.9.0 JsSdk/2.0 NetType/WIFI Channel/App Store ByteLocale/en Region/US BytedanceWebview/d8a21c6",
  "trill_410900 BytedanceWebview/d8a21c6",
  "musical_ly_41.9.0",
  "Instagram 330.0.0.40.92 (iPhone14,5; iOS 17_5; en_US; en; scale=3.00; 1170x2532; 600000000)",
  "[FBAN/FBIOS;FBAV/465.0.0.36.103;FBBV/600000000]",
  "[FBAN/MessengerForiOS;FBAV/460.0]",
  "Snapchat/12.90.0.46 (like Safari/8617.2.4.10.7, panda)",
  "[Pinterest/iOS]",
  "Twitter for iPhone/10.44",
  "[LinkedInApp]/9.29",
  "Line/14.7.0",
  "MicroMessenger/8.0.49(0x18003137) NetType/WIFI Language/en",
  "OPT/4.6.0",
  "OPX/2.4.4",
  "Ddg/17.5",
  "DuckDuckGo/7",
  "(Ecosia ios@10.2.1)",
  "AlohaBrowser/6.3",
  "UCBrowser/15.0",
  "LanternHarbour/2.1",
];

/** What stands between Safari's version and its name. */
const WITHIN = ["EdgiOS/126.0.2592.56", "YaBrowser/24.6.1.418.10 SA/3", "DuckDuckGo/7", "Quark/7.1"];

/** What stands in the place of Safari's version. */
const INSTEAD = [
  "CriOS/126.0.6478.54",
  "GSA/323.0.647062479",
  "FxiOS/127.0",
  "OPiOS/16.0.15.124050",
  "EdgiOS/46.3.7",
];

/** User agents of apps and other browsers, all of which show no banner of Apple's. */
const NOT_SAFARIS = [
  ...SAFARIS.flatMap(([userAgent, platform]) => [
    ...BEHIND.map((text) => [`${userAgent} ${text}`, platform]),
    ...INSTEAD.map((text) => [userAgent.replace(/Version\/[\d.]+/, text), platform]),
    // A web view in its usual state names neither a version nor Safari.
    [userAgent.replace(/ Version\/[\d.]+/, ""), platform],
    [userAgent.replace(/ Safari\/.*/, ""), platform],
    [userAgent.replace(/ Version\/[\d.]+/, "").replace(/ Safari\/.*/, ""), platform],
    [
      `${userAgent.replace(/ Version\/.*/, "")} Mobile/15E148 musical_ly_41.9.0 BytedanceWebview/d8a21c6`,
      platform,
    ],
    [`TikTok 41.9.0 rv:419011 ${userAgent}`, platform],
  ]),
  ...WITHIN.flatMap((text) => [
    [SAFARI.replace(" Mobile/", ` ${text} Mobile/`), "iphone"],
    [SAFARI.replace(" Safari/", ` ${text} Safari/`), "iphone"],
    [MAC.replace(" Safari/", ` ${text} Safari/`), "ipad"],
  ]),
  [SAFARI.replace("Mac OS X)", "Mac OS X; musical_ly_41.9.0)"), "iphone"],
  [MAC.replace("Version/17.5", "CriOS/126 Version/11.1.1"), "ipad"],
  [MAC, "desktop"],
  [ANDROID, "android"],
];

test("only Safari shows Safari's own banner", () => {
  for (const [userAgent, platform] of SAFARIS) {
    const page = { userAgent, platform, hasApples: true };
    assert.equal(isWanted({}, page), false, userAgent);
    assert.equal(isWanted({ appleBanner: "replace" }, page), true, userAgent);
    assert.equal(isWanted({}, { ...page, hasApples: false }), true, userAgent);
  }
  for (const [userAgent, platform] of NOT_SAFARIS) {
    const page = { userAgent, platform, hasApples: true };
    assert.equal(isWanted({ platforms: [platform] }, page), true, userAgent);
  }
});

test("an app whose user agent is Safari's own is known by what it leaves in the page", () => {
  const has = (found) => (path) => found[path];
  for (const [found, isSafari] of [
    [{}, true],
    [{ isSecureContext: true, "navigator.serviceWorker": {} }, true],
    [{ "navigator.standalone": false }, true],
    [{ "webkit.messageHandlers": {} }, false],
    [{ "navigator.brave": {} }, false],
    [{ "navigator.duckduckgo": {} }, false],
    [{ "navigator.standalone": true }, false],
    [{ __gCrWeb: {} }, false],
    [{ __firefox__: {} }, false],
    [{ isSecureContext: true }, false],
    [{ isSecureContext: false }, true],
  ]) {
    const page = { hasApples: true, look: has(found) };
    assert.equal(isWanted({}, page), !isSafari, JSON.stringify(found));
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

/** How a banner in a window gives way to boxes of [left, top, right, bottom], some of them of dialogs. */
function wayIn({ edge = "bottom", width = 390, height = 800, box, dialogs = [] }, ...boxes) {
  const own = box ?? (edge === "top" ? [0, 0, width, 90] : [0, height - 90, width, height]);
  const named = ([left, top, right, bottom]) => ({ left, top, right, bottom });
  const all = [
    ...boxes.map((it) => ({ ...named(it), isDialog: false })),
    ...dialogs.map((it) => ({ ...named(it), isDialog: true })),
  ];
  const meets = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return giveWay(edge, named(own), { width, height }, (at) => all.filter((it) => meets(at, it)));
}

test("it moves past bars at its edge, however many, as long as there is room", () => {
  assert.deepEqual(wayIn({}), { by: 0, left: 0, right: 0, isLoose: false, isCovered: false });
  assert.equal(wayIn({}, [0, 690, 390, 800]).by, 110);
  assert.equal(wayIn({}, [0, 744, 390, 800], [0, 644, 390, 744]).by, 156);
  assert.equal(wayIn({ edge: "top" }, [0, 0, 390, 64]).by, 64);
  assert.equal(wayIn({ edge: "top" }, [0, 0, 390, 64], [0, 64, 390, 100]).by, 100);
  // What it doesn't meet is not in its way.
  assert.equal(wayIn({}, [0, 0, 390, 64]).by, 0);
  // A card in the corner keeps its distance from what is below it.
  assert.equal(wayIn({ width: 1280, box: [864, 694, 1264, 784] }, [0, 700, 1280, 800]).by, 100);
  const full = wayIn({ height: 300 }, [0, 160, 390, 300], [0, 80, 390, 160]);
  assert.equal(full.isCovered, true);
});

test("beside something small it floats at the bottom, and makes room at the top", () => {
  const { by, isLoose } = wayIn({}, [314, 724, 370, 780]);
  assert.deepEqual([by, isLoose], [84, true]);
  const { by: none, right } = wayIn({ edge: "top" }, [338, 8, 382, 52]);
  assert.deepEqual([none, right], [0, 52]);
  assert.equal(wayIn({ edge: "top" }, [8, 8, 52, 52]).left, 52);
});

test("a sidebar stays beside it; a dialog covers it, and the page's own frame doesn't", () => {
  assert.deepEqual(wayIn({ width: 1280 }, [0, 0, 240, 800]).left, 240);
  assert.deepEqual(wayIn({ width: 1280 }, [1040, 0, 1280, 800]).right, 240);
  assert.equal(wayIn({ dialogs: [[0, 0, 390, 800]] }).isCovered, true);
  assert.equal(wayIn({ dialogs: [[0, 300, 390, 800]] }).isCovered, true);
  assert.equal(wayIn({}, [0, 0, 390, 800]).isCovered, false);
});
