/**
 * What the form asks, in a marketer's words. Each field names its place in the set-up; the order is AppsFlyer's, then comes
 * what only this script has. Declared here alone: the form, its checks and the list of what it doesn't know follow from it.
 */

/**
 * @typedef {object} Field
 * @property {string} path where it is in the set-up
 * @property {"text" | "number" | "switch" | "choice" | "list" | "devices"} kind
 * @property {string} label
 * @property {string} [hint] what it is for, in one line
 * @property {string} [example] what stands in it while it is empty
 * @property {boolean} [usual] of a switch: how it is when the set-up doesn't say
 * @property {[value: unknown, label: string, same?: unknown][]} [choices] with what means the same; the first is that of a
 *   set-up that doesn't say
 * @property {boolean} [isCode] whether people read it letter by letter
 * @property {string} [add] of a list: what its field for another one is called
 */

const text = (path, label, hint, more) => ({ kind: "text", path, label, hint, ...more });
const code = (path, label, hint, example, more) => ({
  kind: "text",
  path,
  label,
  hint,
  example,
  isCode: true,
  ...more,
});
const number = (path, label, hint, usual) => ({
  kind: "number",
  path,
  label,
  hint,
  ...(usual === undefined ? {} : { example: String(usual) }),
});
const list = (path, label, hint, add, example) => ({
  kind: "list",
  path,
  label,
  hint,
  add,
  example,
  isCode: true,
});
const choice = (path, label, hint, choices) => ({ kind: "choice", path, label, hint, choices });
const turned = (path, label, hint, usual = false) => ({ kind: "switch", path, label, hint, usual });

/** The ad networks that the script knows by itself. */
export const PRESETS = [
  ["tiktok", "TikTok"],
  ["google", "Google Ads"],
  ["meta", "Meta"],
  ["snapchat", "Snapchat"],
  ["utm", "Anyone with UTM parameters"],
];

export const PRESET = {
  kind: "list",
  path: "preset",
  label: "Ad networks",
  hint: "Where visitors of this page come from. The script then knows the names that the network uses.",
};

/** The outgoing parameters that have a rule of their own. */
export const DIMENSIONS = [
  ["mediaSource", "Media source", "pid", "Who sent the visitor. AppsFlyer can credit nothing without it."],
  ["campaign", "Campaign", "c", "The campaign’s name, as reports show it."],
  ["campaignId", "Campaign ID", "af_c_id", "The campaign’s number. PC, console and TV stores need it."],
  ["channel", "Channel", "af_channel", "The way within the network, such as “feed”. At most 20 characters."],
  ["adSet", "Ad set", "af_adset", "What TikTok calls the ad group."],
  ["adSetId", "Ad set ID", "af_adset_id", "The ad group’s number."],
  ["ad", "Ad", "af_ad", "The ad’s name."],
  ["adId", "Ad ID", "af_ad_id", "The ad’s number."],
  [
    "deepLinkValue",
    "Deep link value",
    "deep_link_value",
    "What the app opens with. Your app’s developers know the words.",
  ],
  ...[1, 2, 3, 4, 5].map((slot) => [
    `afSub${slot}`,
    `Sub parameter ${slot}`,
    `af_sub${slot}`,
    `Anything of your own, for AppsFlyer’s raw data. ${slot === 1 ? "Usually it has the click ID’s copy. " : ""}At most 100 characters.`,
  ]),
].map(([name, label, out, hint]) => ({ name, path: `afParameters.${name}`, label, out, hint }));

const SLOTS = [1, 2, 3, 4, 5].map((slot) => [`af_sub${slot}`, `af_sub${slot}`]);

/** What belongs to click ids and to where a visitor came from. */
export const ARRIVAL = [
  code(
    "clickId",
    "Click ID",
    "The parameter in which the network sends the click’s ID. Empty: the ad network’s.",
    "ttclid",
  ),
  choice(
    "clickIdSlot",
    "Copy of the click ID in",
    "Raw data doesn’t show the click ID itself, but it shows these.",
    [[undefined, "The first that is free"], ...SLOTS],
  ),
  code(
    "afParameters.googleClickIdKey",
    "Copy of Google’s click ID in",
    "The parameter that gets a copy of gclid; the search term comes with it.",
    "none, such as af_sub4",
  ),
  code(
    "webReferrer",
    "Referring page in",
    "The parameter that gets the address of the site a visitor came from.",
    "none, such as af_sub3",
  ),
];

export const SKIPS = [
  list(
    "referrerSkipList",
    "Leave visitors alone who come from",
    "Parts of addresses. Those who come from one keep plain store links, and no impression is sent.",
    "a part of an address",
    "partner.example",
  ),
  list(
    "urlSkipList",
    "Leave these pages alone",
    "Parts of the page’s own address on which nothing is changed or sent.",
    "a part of an address",
    "/jobs",
  ),
];

export const IMPRESSION = [
  turned(
    "observe",
    "The page changes without loading anew",
    "For single-page apps, and pages that add buttons later.",
  ),
  choice(
    "impressionPer",
    "Tell AppsFlyer of a view",
    "One impression is what view-through attribution counts from.",
    [
      [undefined, "Once for each page load", "load"],
      ["route", "Once for each route of a single-page app"],
    ],
  ),
];

/** What few pages set. */
export const RARE = [
  number(
    "rememberMinutes",
    "Remember the ad for, in minutes",
    "While a visitor goes on to other pages of the site.",
    120,
  ),
  list(
    "redirectHosts",
    "Sites that a visitor’s redirect may lead to",
    "Only for rules that send on an address which came with the visitor.",
    "a site’s host",
    "shop.example",
  ),
  turned(
    "repairAddresses",
    "Find parameters that got to the wrong place",
    "Such as behind a second question mark, or as &amp;c=.",
    true,
  ),
  turned("markers", "Mark links as Smart Script’s", "af_js_web and af_ss_ver. Leave it on.", true),
  choice("debug", "Explain links", "For whoever looks why a link is as it is.", [
    [undefined, "To nobody", false],
    ["url", "In a panel, with smart-script-debug in the address"],
    [true, "In the browser’s console, to everybody"],
  ]),
  code("endpoints.impression", "Server for impressions", "For tests.", "https://impressions.onelink.me"),
  code(
    "endpoints.direct",
    "Server for PC, console and TV links",
    "For tests, or AppsFlyer’s newer hosts.",
    "https://engagements.appsflyer.com",
  ),
  code(
    "endpoints.store",
    "Server for single stores and APKs",
    "For tests, or AppsFlyer’s newer hosts.",
    "https://app.appsflyer.com",
  ),
];

/** What a button may lead to, besides both app stores by the OneLink. */
export const PLATFORMS = [
  [
    "ios",
    "App Store alone",
    "The number behind “id” in its address. You can paste the address.",
    "id123456789",
  ],
  [
    "android",
    "Google Play alone",
    "The package name of the app. You can paste its store page.",
    "com.example.app",
  ],
  ["steam", "Steam", "The number in the address of its store page. You can paste the address.", "440"],
  ["epic", "Epic Games Store", "", "lantern-harbour"],
  ["battlenet", "Battle.net", "", "harbour"],
  ["nativepc", "Your own PC launcher", "", "harbour-pc"],
  ["playstation", "PlayStation", "", "CUSA00001"],
  ["xbox", "Xbox", "The code in the address of its store page", "9N440"],
  ["switch", "Nintendo Switch", "", "70010000000001"],
  ["quest", "Meta Quest", "", "1234567890"],
  ["smartcast", "Vizio SmartCast", "", "harbour"],
  ["tizen", "Samsung TV (Tizen)", "", "HarbourTV"],
  ["roku", "Roku", "", "12345"],
  ["webos", "LG TV (webOS)", "", "com.example.app"],
  ["vidaa", "VIDAA TV", "", "harbour"],
  ["vega", "Fire TV (Vega)", "", "com.example.app"],
  ["apk", "Android file (APK)", "The package name of the app", "com.example.app"],
].map(([name, label, hint, example]) => ({
  name,
  label,
  hint: hint || "As AppsFlyer shows it for your app",
  example,
}));

const BANNER_TEXTS = (at, isForAll) => [
  text(`${at}.appName`, "App name", "As people know it.", { example: "Lantern Harbour" }),
  text(`${at}.title`, "What it offers", "The line below the name.", {
    example: "Play on, your harbour waits",
  }),
  text(`${at}.text`, "Small print", "A second, smaller line."),
  text(`${at}.buttonText`, "Button", "Short: one or two words.", { example: "Open" }),
  text(`${at}.price`, "Price", "", { example: "Free, with in-app purchases" }),
  number(`${at}.rating`, "Stars", "From 0 to 5.", ""),
  text(`${at}.ratingText`, "Stars in words", "For those who hear the page.", { example: "4.8 / 5" }),
  code(
    `${at}.href`,
    "Store page",
    isForAll
      ? "Where the button leads without a OneLink."
      : "Where the button leads on this device without a OneLink.",
    "https://apps.apple.com/app/id1",
  ),
  code(
    `${at}.deepLinkValue`,
    "Deep link value",
    "What the app opens with from the banner. Empty: the page’s.",
    "harbour-12",
  ),
];

const BANNER_FOR_ALL = Object.fromEntries(
  BANNER_TEXTS("banner", true).map((field) => [field.path.slice("banner.".length), field]),
);

/** The devices that the banner can have words of its own for. */
export const BANNER_PLATFORMS = [
  ["ios", "iPhone and iPad"],
  ["iphone", "iPhone alone"],
  ["ipad", "iPad alone"],
  ["android", "Android"],
  ["desktop", "Desktop"],
].map(([name, label]) => ({ name, label, fields: BANNER_TEXTS(`banner.${name}`, false) }));

const storePage = (platform, label, example) =>
  code(`banner.${platform}.href`, label, "Where the button leads if no link can be made.", example);

/** The banner's fields by how often they are wanted. */
export const BANNER = {
  first: [
    BANNER_FOR_ALL.appName,
    BANNER_FOR_ALL.title,
    BANNER_FOR_ALL.buttonText,
    code("banner.icon", "Icon’s address", "A square picture, by https or on your site.", "/icon-96.png"),
    choice("banner.position", "Where it stands", "", [
      [undefined, "Over the page’s lower edge", "bottom"],
      ["top", "Above the page, which moves down"],
      ["inline", "In a place of the page’s own"],
    ]),
    {
      kind: "devices",
      path: "banner.platforms",
      label: "Devices",
      hint: "On a desktop it has a QR code.",
    },
    storePage("ios", "App Store page", "https://apps.apple.com/app/id1"),
    storePage("android", "Google Play page", "https://play.google.com/store/apps/details?id=com.example.app"),
  ],
  words: [
    BANNER_FOR_ALL.text,
    BANNER_FOR_ALL.price,
    BANNER_FOR_ALL.rating,
    BANNER_FOR_ALL.ratingText,
    text("banner.closeText", "Name of the closing button", "For those who hear the page.", {
      example: "Close",
    }),
    text("banner.qrText", "Beside the QR code", "On a desktop.", { example: "Scan to get the app" }),
    code("banner.lang", "Language of the words", "If it isn’t the page’s.", "en"),
    choice("banner.dir", "Writing direction", "", [
      [undefined, "The page’s"],
      ["ltr", "Left to right"],
      ["rtl", "Right to left"],
    ]),
  ],
  when: [
    list(
      "banner.paths",
      "Pages that show it",
      "Paths; * stands for anything, and ! in front leaves pages out.",
      "a path",
      "/game/*",
    ),
    number("banner.delaySeconds", "Wait, in seconds", "", 0),
    number("banner.scrollPercent", "Or until scrolled, in percent", "What comes first counts.", 0),
    number("banner.closedDays", "Days away after closing", "", 7),
    number("banner.tappedDays", "Days away after a tap", "", 30),
    list(
      "banner.inApp",
      "Signs of your app’s own browser",
      "Where the app itself shows the page, it needs no banner.",
      "a sign",
      "LanternHarbour/",
    ),
    choice("banner.appleBanner", "With Safari’s own banner on the page", "", [
      [undefined, "Leave that one alone", "keep"],
      ["replace", "Show this one in its place"],
    ]),
    BANNER_FOR_ALL.href,
    BANNER_FOR_ALL.deepLinkValue,
  ],
  looks: [
    choice("banner.theme", "Colours", "", [
      [undefined, "The page’s, light or dark", "auto"],
      ["light", "Light"],
      ["dark", "Dark"],
    ]),
    code("banner.into", "Place on the page", "A CSS selector. Your developers know it.", "#get-the-app"),
    turned("banner.reserve", "Keep its space free", "So that nothing moves when it comes in."),
    number("banner.zIndex", "Layer (z-index)", "Only where the page’s own bars need it."),
    number("banner.qrSize", "QR code’s width, in pixels", "", 200),
  ],
};

export const DEVICES = [
  ["ios", "iPhone and iPad"],
  ["android", "Android"],
  ["desktop", "Desktop"],
];

/** A place for a QR code. */
export const qrFields = (index) => [
  number(`qr[${index}].size`, "Width, in pixels", "256 is good for a code with a logo.", 256),
  code(`qr[${index}].color`, "Colour", "Dark, as cameras need it.", "#00008b"),
  code(`qr[${index}].logo`, "Logo’s address", "A picture for its middle.", "/icon.svg"),
  text(`qr[${index}].alt`, "Its name", "For those who can’t see it.", { example: "Scan to get the app" }),
  choice(`qr[${index}].for`, "Drawn as", "", [
    [undefined, "A canvas"],
    ["svg", "An SVG"],
  ]),
];

/** A button of the page. Its platform is asked apart from these. */
export const linkFields = (index, platform, store) => {
  const known = PLATFORMS.find((it) => it.name === platform);
  return {
    first: [
      ...(platform === undefined
        ? []
        : [
            code(
              `links[${index}].appId`,
              "App ID",
              known?.hint ?? "As AppsFlyer shows it for your app",
              known?.example,
            ),
          ]),
      code(
        `links[${index}].href`,
        platform === "apk" ? "File’s address" : "Store page",
        platform === undefined
          ? "The app’s page in the store. The button leads there by itself where the script can’t run."
          : "Where AppsFlyer sends the visitor on to.",
        STORE_PAGES[platform ?? store] ?? "https://",
      ),
    ],
    more: [
      ...(platform === undefined
        ? [
            code(
              `links[${index}].oneLinkURL`,
              "Another OneLink",
              "For this button alone.",
              "https://brand.onelink.me/Zz99",
            ),
          ]
        : []),
      code(
        `links[${index}].deepLinkValue`,
        "Deep link value",
        "What the app opens with from this button.",
        "harbour-12",
      ),
    ],
  };
};

const STORE_PAGES = {
  undefined: "https://apps.apple.com/app/id1",
  steam: "https://store.steampowered.com/app/440",
  epic: "https://store.epicgames.com/p/lantern-harbour",
  xbox: "https://www.xbox.com/games/store/x/9N440",
  playstation: "https://store.playstation.com/product/P1",
  android: "https://play.google.com/store/apps/details?id=com.example.app",
  ios: "https://apps.apple.com/app/id1",
  apk: "https://cdn.example/app.apk",
};

/** Who says what a visitor allows. */
export const CONSENT = [
  ["none", "Don’t wait for an answer", "Nobody is asked. Links are whole at once."],
  [
    "tcf",
    "Wait for our consent banner (IAB TCF)",
    "Until then links carry campaign names only, and nothing is stored or sent.",
  ],
  [
    "google",
    "Follow Google’s consent mode",
    "For pages with Google’s tag and a consent banner that tells it.",
  ],
  [
    "gpc",
    "Respect Global Privacy Control",
    "Only visitors whose browser sends this signal count as having said no.",
  ],
  [
    "told",
    "Our page will tell",
    "Your developers call SmartScript.consent(“granted”) when the visitor has agreed.",
  ],
];

export const CONSENT_FIELDS = {
  vendor: number(
    "consentFrom.vendor",
    "Vendor in the Global Vendor List",
    "Only if one vendor must be allowed too.",
    "",
  ),
  purposes: list(
    "consentFrom.purposes",
    "Purposes that must be allowed",
    "Numbers. Empty: 1 and 7, storing and measuring ads.",
    "a purpose’s number",
    "1",
  ),
  types: list(
    "consentFrom.types",
    "Consent types that must be granted",
    "Empty: ad_storage and ad_user_data.",
    "a type",
    "ad_storage",
  ),
};

export const LIMITS = choice(
  "limitDataUse",
  "Leave out click IDs and device details",
  "As laws of some US states let visitors ask for.",
  [
    [undefined, "For nobody", false],
    ["gpc", "For visitors with Global Privacy Control"],
    [true, "For everybody"],
  ],
);

/** All fields that stand by themselves, and so have a fixed place in the set-up. */
export const FIXED = [
  PRESET,
  ...ARRIVAL,
  ...SKIPS,
  ...IMPRESSION,
  ...RARE,
  ...Object.values(BANNER).flat(),
  ...BANNER_PLATFORMS.flatMap((it) => it.fields),
  LIMITS,
];
