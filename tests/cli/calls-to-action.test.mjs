/** What is a call to action, on which devices it is tapped, which ad and which account it is rehearsed with. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { accountOf } from "../../cli/rehearse/account.mjs";
import { pageAddress } from "../../cli/rehearse/ad.mjs";
import { destinationUrl } from "../../www/destination-url.js";
import { brandedHosts } from "../../cli/rehearse/branded.mjs";
import { ctasOf, plays } from "../../cli/rehearse/ctas.mjs";
import { kindsFor, readKinds } from "../../cli/rehearse/devices.mjs";
import { appIdIn, storeOf } from "../../cli/rehearse/hosts.mjs";

const link = (more) => ({
  text: "Get",
  href: "https://brand.example/",
  own: "https://brand.example/",
  smartLink: null,
  appId: null,
  isChosen: false,
  isVisible: true,
  ...more,
});

describe("a call to action is a link", () => {
  for (const [what, more, options, isCta = true] of [
    ["with data-smart-link", { smartLink: "" }],
    ["to AppsFlyer", { href: "https://brand.onelink.me/A1b2?pid=x" }],
    [
      "to AppsFlyer's newer hosts",
      { href: "https://engagements.appsflyersdk.com/v1.0/c2s/click/app/steam/1" },
    ],
    ["to a brand's own domain", { href: "https://go.brand.example/A1b2" }, { branded: ["go.brand.example"] }],
    ["to a store", { href: "https://store.steampowered.com/app/440/" }],
    ["to a store's own app", { href: "market://details?id=com.example.app" }],
    ["to an APK", { href: "https://cdn.example/app.apk?v=2" }],
    ["to another page: no", { href: "https://brand.example/terms" }, {}, false],
    ["to a company that has a store: no", { href: "https://www.samsung.com/" }, {}, false],
    ["that only looks like AppsFlyer: no", { href: "https://onelink.me.evil.example/A1b2" }, {}, false],
    [
      "to a store, where others were chosen: no",
      { href: "https://apps.apple.com/app/id1" },
      { isChosen: true },
      false,
    ],
    ["that was chosen", { isChosen: true }, { isChosen: true }],
  ]) {
    test(what, () => assert.equal(ctasOf([link(more)], options).length, isCta ? 1 : 0));
  }

  test("its key doesn't depend on the link that it got, and tells equal ones apart", () => {
    const store = { own: "https://apps.apple.com/app/id1", smartLink: "" };
    const [before] = ctasOf([link({ ...store, href: store.own })]);
    const after = ctasOf([link({ ...store, href: "https://brand.onelink.me/A1b2?c=x" }), link(store)]);
    assert.equal(after[0].key, before.key);
    assert.notEqual(after[1].key, before.key);
  });
});

describe("devices", () => {
  for (const [href, kinds, more] of [
    ["https://brand.onelink.me/A1b2?pid=x", ["ios", "android"]],
    ["https://app.appsflyer.com/id1440440?pid=x", ["ios"]],
    ["https://app.appsflyer.com/com.example.app?pid=x", ["android"]],
    ["https://engagements.appsflyer.com/v1.0/c2s/click/app/steam/440?af_r=x", ["pc"]],
    ["https://engagements.appsflyer.com/v1.0/c2s/click/app/switch/440?af_r=x", ["console"]],
    ["https://engagements.appsflyer.com/v1.0/c2s/click/app/vega/440?af_r=x", ["tv"]],
    ["https://apps.apple.com/app/id1", ["ios"]],
    ["https://play.google.com/store/apps/details?id=a.b", ["android"]],
    ["https://brand.example/get", ["console"], { smartLink: "xbox" }],
    ["https://brand.example/get", ["ios", "android"]],
  ]) {
    test(`${href}: ${kinds.join(", ")}`, () =>
      assert.deepEqual(kindsFor(link({ href, own: href, ...more })), kinds));
  }

  test("the words for them", () => {
    assert.deepEqual(readKinds("iPhone,steam,ctv"), ["ios", "pc", "tv"]);
    assert.throws(() => readKinds("fridge"), /there is no device "fridge"\. These are known: ios, android/);
  });

  test("a call to action is played where it can be seen", () => {
    const cta = (isVisible) =>
      ctasOf([link({ href: "https://brand.onelink.me/A1b2", smartLink: "", isVisible })]);
    const found = { ios: cta(true), android: cta(false), pc: cta(true) };
    assert.deepEqual(
      plays(found).map(({ kind, isVisible }) => [kind, isVisible]),
      [
        ["ios", true],
        ["android", false],
      ],
    );
    assert.deepEqual(plays(found, { kinds: ["tv"] }), []);
  });
});

describe("the ad's address", () => {
  const usual =
    "pid=tiktokweb_int&c=__CAMPAIGN_NAME__&af_c_id=__CAMPAIGN_ID__&af_adset=__AID_NAME__&af_adset_id=__AID__&af_ad=__CID_NAME__&af_ad_id=__CID__";
  for (const [page, ad, address] of [
    ["https://a.example/game", undefined, `https://a.example/game?${usual}`],
    ["https://a.example/?lang=de#top", undefined, `https://a.example/?lang=de&${usual}#top`],
    ["https://a.example/?c=__CAMPAIGN_NAME__", undefined, "https://a.example/?c=__CAMPAIGN_NAME__"],
    ["https://a.example/?pid=x", undefined, "https://a.example/?pid=x"],
    ["https://a.example/game", "?c=__CAMPAIGN_NAME__", "https://a.example/game?c=__CAMPAIGN_NAME__"],
    ["https://a.example/game", "https://b.example/?pid=x", "https://b.example/?pid=x"],
  ]) {
    test(`${page}${ad ? ` with --ad ${ad}` : ""}`, () => assert.equal(destinationUrl(page, ad), address));
  }

  test("a page's address may lack its scheme", () => {
    assert.equal(pageAddress("localhost:5173/game"), "http://localhost:5173/game");
    assert.equal(pageAddress("brand.example/game"), "https://brand.example/game");
    assert.throws(() => pageAddress("http://"), /is no address/);
  });
});

test("the account has the apps that the page names, stand-ins for those that only the OneLink knows, and its stores", () => {
  const ctas = ctasOf([
    link({
      smartLink: "",
      own: "https://apps.apple.com/de/app/harbour/id77",
      href: "https://brand.onelink.me/A1b2",
    }),
    link({
      smartLink: "steam",
      appId: "440",
      own: "https://store.steampowered.com/app/440/",
      href: "https://engagements.appsflyer.com/v1.0/c2s/click/app/steam/440?af_r=https%3A%2F%2Fstore.steampowered.com%2Fapp%2F440%2F",
    }),
  ]);
  const { apps, allowList } = accountOf(ctas);
  assert.deepEqual(
    apps.map(({ platform, id }) => [platform, id]),
    [
      ["ios", "id77"],
      ["steam", "440"],
      ["android", "com.example.rehearsed"],
    ],
  );
  assert.deepEqual(allowList, ["apps.apple.com", "store.steampowered.com"]);
  assert.deepEqual(accountOf(ctas, { apps: [], allowList: ["a.example"] }), {
    apps: [],
    allowList: ["a.example"],
  });
});

test("stores and the ids of their apps", () => {
  assert.equal(appIdIn("https://play.google.com/store/apps/details?id=a.b&hl=de"), "a.b");
  assert.equal(appIdIn("https://store.steampowered.com/app/440/Game/?utm_term=x"), "440");
  assert.equal(storeOf("itms-apps://apps.apple.com/app/id1").name, "App Store");
  assert.equal(storeOf("https://apps.apple.com.evil.example/app/id1"), null);
});

test("a OneLink's own domain is known by the script's tag, and by what the script writes", () => {
  const script = { oneLink: "https://go.brand.example/A1b2" };
  assert.deepEqual(brandedHosts({ script, links: [] }), ["go.brand.example"]);
  const links = [
    { href: "https://get.brand.example/A1b2?af_js_web=true&pid=x" },
    { href: "https://x.example/?pid=x" },
  ];
  assert.deepEqual(brandedHosts({ script: null, links }), ["get.brand.example"]);
  assert.deepEqual(brandedHosts({ script: { oneLink: "https://brand.onelink.me/A1b2" }, links: [] }), []);
});
