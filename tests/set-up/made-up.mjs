/** Set-ups for tests: examples that a web team has, and made-up ones with any option and odd texts. */

const STORES = {
  ios: "https://apps.apple.com/app/id1",
  android: "https://play.google.com/store/apps/details?id=com.example.app&hl=en",
  steam: "https://store.steampowered.com/app/440/",
};

/** What pages usually have. */
export const EXAMPLES = {
  "a OneLink and TikTok": {
    oneLinkURL: "https://brand.onelink.me/A1b2",
    preset: "tiktok",
    links: [{ href: STORES.ios }, { href: STORES.android }],
  },
  "mixed traffic, PC and console": {
    oneLinkURL: "https://get.brand.example/A1b2",
    preset: ["tiktok", "google", "utm"],
    observe: true,
    links: [
      { href: STORES.ios },
      { platform: "steam", appId: "440", href: STORES.steam },
      { platform: "playstation", appId: "P1", href: "https://store.playstation.com/P1" },
      { platform: "ios", appId: "id1", href: STORES.ios },
      { platform: "apk", appId: "com.example.app", href: "https://cdn.example/app.apk" },
    ],
  },
  "rules of its own": {
    oneLinkURL: "https://brand.onelink.me/A1b2",
    afParameters: {
      mediaSource: {
        keys: ["utm_source", "pid"],
        overrideValues: { tiktok: "tiktokweb_int", "paid social": "social" },
        defaultValue: "website",
      },
      campaign: { keys: ["utm_campaign", "c"], defaultValue: "none" },
      campaignId: { keys: ["af_c_id"] },
      channel: { defaultValue: "web" },
      adSet: { keys: ["af_adset", "cookie:adset"] },
      afSub2: { keys: ["ttclid"] },
      afCustom: [
        { paramKey: "deep_link_sub1", keys: ["item"], overrideValues: { a: "b" } },
        { paramKey: "af_ss_ui", defaultValue: "true" },
      ],
    },
    webReferrer: "af_sub3",
    urlSkipList: ["/jobs", "/press"],
    referrerSkipList: ["partner.example"],
    links: [{ href: STORES.ios }, { platform: "steam", appId: "440", href: STORES.steam }],
  },
  "a banner, codes and consent": {
    oneLinkURL: "https://brand.onelink.me/A1b2",
    preset: "tiktok",
    clickIdSlot: "af_sub3",
    consentFrom: { source: "tcf", vendor: 42, purposes: [1, 7] },
    debug: "url",
    banner: {
      appName: "Lantern Harbour",
      title: "Play on, your harbour waits",
      rating: 4.8,
      icon: "/icon-96.png",
      platforms: ["ios", "android", "desktop"],
      reserve: true,
      closedDays: 1,
      ios: { href: STORES.ios },
      android: { href: STORES.android },
    },
    links: [{ href: STORES.ios, deepLinkValue: "apples", params: { af_sub5: "hero" } }],
    qr: [{ size: 300, color: "#00008b", logo: "/icon.svg", alt: "Scan to get the app" }, { for: "svg" }],
  },
};

/** Addresses with which visitors come. */
export const VISITS = [
  "",
  "?pid=tiktokweb_int&c=summer_web&af_c_id=178&af_adset=g&af_adset_id=7&af_ad=v&af_ad_id=9&ttclid=E.C.P.x-Y_z",
  "?utm_source=tiktok&utm_campaign=summer&utm_medium=cpc&utm_id=5&utm_content=v&item=apples&ttclid=T",
  "?gclid=G.1&keyword=boat&gad_campaignid=12&k1=one&k2=two%20words&k3=&c=x%26y",
  "?fbclid=F&k1=cpc&k3=%C3%A9t%C3%A9&af_media_source=metaweb_int",
].map((query) => `https://brand.example/game${query}`);

const PLATFORMS = ["steam", "epic", "xbox", "switch", "vega", "android", "ios", "apk"];
const AF_SUBS = ["af_sub1", "af_sub2", "af_sub3", "af_sub4", "af_sub5"];
const SLOTS = [
  ...["mediaSource", "campaign", "campaignId", "channel", "adSet", "adSetId", "ad", "adId", "deepLinkValue"],
  ...AF_SUBS.map((name) => name.replace("af_s", "afS")),
];

/** What could end a text, a tag, a script or a comment early, or be read as something else. */
export const ODD = [
  ...['"', "'", "`", "\\", "<", ">", "&", "&amp;", "&lt;", "</script>", "<!--", "-->", "<script>", "]]>"],
  ...["*/", "//", "${x}", "{{Page URL}}", "\n", "\r", "\r\n", "\t", " ", "  ", "|", ";", ",", "=", "%", "+"],
  ...[
    "\u2028",
    "\u2029",
    "\u202e",
    "\u200b",
    "\u00a0",
    "\ufeff",
    "é",
    "日本",
    "🎉",
    "__proto__",
    "0",
    "true",
  ],
];

/**
 * Makes set-ups, the same each time.
 *
 * @param count how many
 * @param pieces what texts are made of, beside plain letters
 */
export function* madeUp(count, pieces = ODD) {
  let seed = 20_261_130;
  const below = (limit) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % limit;
  };
  const one = (list) => list[below(list.length)];
  const sometimes = (chance = 2) => below(chance) === 0;
  const list = (most, make) => Array.from({ length: 1 + below(most) }, make);
  const text = () => "t" + list(4, () => (sometimes(3) ? one(["a", "Bc", "1"]) : one(pieces))).join("");
  const word = () => one(["/game/*", "!/help", "a-b", "é&<x>", "global:Bridge"]);
  const members = (makers, chance) =>
    Object.fromEntries(
      Object.entries(makers)
        .filter(() => sometimes(chance))
        .map(([name, make]) => [name, make()]),
    );
  const all = (makers) => members(makers, 1);
  const map = () => Object.fromEntries(list(2, () => [sometimes() ? "cpc" : text(), text()]));
  const key = () => one(["k1", "k2", "k3", "utm_medium", "cookie:x", "c"]);
  const rule = () => ({
    ...members({ keys: () => (sometimes(4) ? key() : list(3, key)), overrideValues: map }, 2),
    ...(sometimes() ? { defaultValue: sometimes(5) ? 7 : text() } : { keys: [key()] }),
  });
  const href = () => `https://store.example/${encodeURIComponent(text().toWellFormed())}?a=1&b=2`;
  const texts = () =>
    members({
      appName: text,
      title: text,
      text: text,
      buttonText: text,
      rating: () => below(50) / 10,
      ratingText: text,
      price: text,
      href,
      deepLinkValue: () => (sometimes(4) ? rule() : text()),
    });
  const some = (make) => {
    const made = make();
    return Object.keys(made).length ? made : { title: "t" };
  };
  const banner = () => ({
    ...texts(),
    ...members({
      icon: () => "https://cdn.example/icon.png",
      closeText: text,
      theme: () => one(["auto", "light", "dark"]),
      position: () => one(["top", "bottom", "inline"]),
      zIndex: () => below(100),
      into: text,
      platforms: () => (sometimes(5) ? "ios desktop" : list(2, () => one(["ios", "android", "desktop"]))),
      paths: () => list(2, sometimes(4) ? text : word),
      delaySeconds: () => below(9),
      scrollPercent: () => below(99),
      reserve: () => sometimes(),
      closedDays: () => below(9),
      tappedDays: () => below(9),
      inApp: () => list(2, word),
      appleBanner: () => one(["keep", "replace"]),
      qrSize: () => 100 + below(200),
      qrText: text,
      lang: () => "ar",
      dir: () => one(["ltr", "rtl"]),
      ios: () => some(texts),
      iphone: () => some(texts),
      ipad: () => some(texts),
      android: () => some(texts),
      desktop: () => some(texts),
    }),
  });
  const link = () => ({
    href: href(),
    ...(sometimes()
      ? { platform: one(PLATFORMS), appId: one(["440", "com.example.app", "id1", text()]) }
      : {}),
    ...members(
      {
        oneLinkURL: () => "https://brand.onelink.me/Zz99?deep_link_value=pears&x=1",
        deepLinkValue: text,
        params: () =>
          Object.fromEntries(list(2, () => [one(["af_sub5", "deep_link_sub1", "Mixed", "a b"]), text()])),
      },
      4,
    ),
  });
  const place = () =>
    all({
      ...(sometimes() ? { for: () => "svg" } : {}),
      ...(sometimes() ? { size: () => 200 + below(200) } : {}),
      ...(sometimes() ? { color: () => "#00008b" } : {}),
      ...(sometimes() ? { logo: () => "/icon.svg" } : {}),
      ...(sometimes() ? { alt: text } : {}),
    });
  for (let made = 0; made < count; made++) {
    yield members(
      {
        oneLinkURL: () => one(["https://brand.onelink.me/A1b2", "https://get.brand.example/A1b2?x=1&y=2"]),
        preset: () =>
          one(["tiktok", "google", "utm", ["tiktok", "utm"], ["meta", "snapchat"], ["tiktok"], "tiktok utm"]),
        afParameters: () => ({
          ...members(Object.fromEntries(SLOTS.map((slot) => [slot, rule])), 4),
          ...members({ googleClickIdKey: () => "af_sub4" }, 4),
          ...members({
            afCustom: () => list(2, () => ({ paramKey: one(["deep_link_sub2", "zz", text()]), ...rule() })),
          }),
        }),
        clickId: () => one(["ttclid", "my_click"]),
        clickIdSlot: () => one(AF_SUBS),
        webReferrer: () => one(["af_sub3", text()]),
        referrerSkipList: () => list(2, text),
        urlSkipList: () => list(2, text),
        redirectHosts: () => list(2, () => "shop.example"),
        rememberMinutes: () => below(99),
        repairAddresses: () => sometimes(),
        observe: () => sometimes(),
        impressionPer: () => one(["load", "route"]),
        markers: () => sometimes(),
        consent: () => one(["granted", "denied", "pending"]),
        consentFrom: () =>
          one([
            "tcf",
            "google",
            "gpc",
            { source: "tcf", vendor: 42, purposes: [1, 7, 10] },
            { source: "google", types: ["ad_storage"] },
          ]),
        limitDataUse: () => one([true, false, "gpc"]),
        banner,
        debug: () => one([true, false, "url"]),
        endpoints: () =>
          members({
            impression: () => "https://localhost:8443",
            direct: () => "https://localhost:8443/x",
            store: () => "http://127.0.0.1:81",
          }),
        links: () => list(4, link),
        qr: () => list(2, place),
      },
      2,
    );
  }
}
