/** The scripts that are compared: what each adds to the landing page, and to which hosts it reports. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "../scripts/tools.mjs";
import { installed } from "./packages.mjs";
import { PLANS } from "./landing.mjs";

export const ASYNC = "smart-script (async)";
export const INLINED = "smart-script (inlined)";
const EMPTY_ASYNC = "empty script (async)";
const EMPTY_INLINED = "empty script (inlined)";

const SITE = "https://brand.example";
const PKG = process.env.PKG ?? join(root, "pkg");
const OURS = readFileSync(join(PKG, "smart-script.js"), "utf8");
const ATTRIBUTES = `data-onelink="${PLANS.oneLinkURL}" data-preset="${PLANS.preset}"`;
const APPSFLYER = /(^|\.)(onelink\.me|appsflyer\.com|appsflyersdk\.com)$/;

const bundle = (...path) => readFileSync(installed(...path), "utf8");
const script = (address, text) => ({ address, type: "text/javascript", text });

const inline = (text) => `<script ${ATTRIBUTES}>${text}</script>`;

/** The empty script. No other can be faster, because it only marks a time and requests an image. */
const EMPTY = `performance.mark("empty");
  new Image().src = "https://impressions.onelink.me/${new URL(PLANS.oneLinkURL).pathname.slice(1)}" + location.search;`;

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {string} [head] its tags in the page's head
 * @property {string} [foot] its tags at the end of the page's body
 * @property {boolean} [marked] whether calls to action are marked for smart-script
 * @property {{address: string, type: string, text: string}[]} files
 * @property {RegExp} [sends] the hosts that it reports to
 * @property {object} [answer] what these hosts answer, as JSON; without it, they answer with an image
 * @property {string} [mark] the performance mark that says that the page's links are ready
 * @property {boolean} [wires] whether all calls to action have to lead to attribution hosts at that mark
 * @property {string} [floor] the name of the empty script that is loaded in the same way, for scripts that
 *   write links
 */

/** @returns {Contender[]} a build of this project twice: loaded by a tag, and inlined */
function both([async, inlined], file, text) {
  const wired = { marked: true, sends: APPSFLYER, mark: "smart-script:wired", wires: true };
  return [
    {
      ...wired,
      name: async,
      head: `<script src="/${file}" ${ATTRIBUTES} async></script>`,
      files: [script(`${SITE}/${file}`, text)],
      floor: EMPTY_ASYNC,
    },
    { ...wired, name: inlined, foot: inline(text), files: [], floor: EMPTY_INLINED },
  ];
}

/** @type {Contender[]} */
const FIXED = [
  { name: "no script", files: [] },
  {
    name: EMPTY_ASYNC,
    head: `<script src="/empty.js" async></script>`,
    files: [script(`${SITE}/empty.js`, EMPTY)],
    sends: APPSFLYER,
    mark: "empty",
  },
  { name: EMPTY_INLINED, foot: `<script>${EMPTY}</script>`, files: [], sends: APPSFLYER, mark: "empty" },
  ...both([ASYNC, INLINED], "smart-script.js", OURS),
  {
    name: "branch-sdk",
    // Like the documented snippet: a queue with the call of `init`, and an async tag.
    head: `<script>var branch = { _q: [["init", ["key_live_bench0bench0bench0bench0bench0be"]]], _v: 1 };</script>
      <script src="https://cdn.branch.io/branch-latest.min.js" async></script>`,
    files: [
      script("https://cdn.branch.io/branch-latest.min.js", bundle("branch-sdk", "dist", "build.min.js")),
    ],
    sends: /(^|\.)(branch\.io|app\.link|bnc\.lt)$/,
    answer: {
      session_id: "1",
      identity_id: "2",
      browser_fingerprint_id: "3",
      randomized_bundle_token: "2",
      randomized_device_token: "3",
      link: "https://bench.app.link",
      data: "{}",
      has_app: false,
    },
  },
  {
    name: "adjust-web-sdk",
    // Like the documented snippet: `initSdk` is called when the async script has loaded.
    head: `<script src="https://cdn.adjust.com/adjust-latest.min.js" async
      onload='Adjust.initSdk({ appToken: "abcdefghijkl", environment: "production" })'></script>`,
    files: [
      script(
        "https://cdn.adjust.com/adjust-latest.min.js",
        bundle("@adjustcom", "adjust-web-sdk", "dist", "adjust-latest.min.js"),
      ),
    ],
    sends: /(^|\.)adjust\.(com|net\.in|world|cn)$/,
    answer: { adid: "1", app_token: "abcdefghijkl", timestamp: "2026-01-01T00:00:00.000Z+0000", message: "" },
  },
  {
    name: "singular-sdk",
    // Like its guide: a tag without `async`, and `init` when the document is ready.
    head: `<script src="https://web-sdk-cdn.singular.net/singular-sdk/latest/singular-sdk.js"></script>
      <script>document.addEventListener("DOMContentLoaded", function () {
        window.singularSdk.init(new SingularConfig("bench_1", "bench", "example.brand"));
      });</script>`,
    files: [
      script(
        "https://web-sdk-cdn.singular.net/singular-sdk/latest/singular-sdk.js",
        bundle("singular-sdk", "dist", "singular-sdk.js"),
      ),
    ],
    sends: /(^|\.)singular\.net$/,
    answer: { status: "ok" },
  },
  {
    name: "smartbanner.js",
    head: `<meta name="smartbanner:title" content="Lantern Harbour">
      <meta name="smartbanner:author" content="Example Games">
      <meta name="smartbanner:price" content="FREE">
      <meta name="smartbanner:price-suffix-apple" content=" - On the App Store">
      <meta name="smartbanner:price-suffix-google" content=" - In Google Play">
      <meta name="smartbanner:icon-apple" content="/icon.gif">
      <meta name="smartbanner:icon-google" content="/icon.gif">
      <meta name="smartbanner:button" content="VIEW">
      <meta name="smartbanner:button-url-apple" content="https://apps.apple.com/app/id1234567890">
      <meta name="smartbanner:button-url-google" content="https://play.google.com/store/apps/details?id=com.example.app">
      <meta name="smartbanner:enabled-platforms" content="android,ios">
      <meta name="smartbanner:close-label" content="Close">
      <link rel="stylesheet" href="/smartbanner.min.css">
      <script src="/smartbanner.min.js"></script>`,
    // Sets the mark when the banner's button is in the document, because this script writes no other link.
    foot: `<script>new MutationObserver(function (_, observer) {
        if (document.querySelector(".js_smartbanner__button")) {
          performance.mark("banner");
          observer.disconnect();
        }
      }).observe(document.body, { childList: true });</script>`,
    files: [
      script(`${SITE}/smartbanner.min.js`, bundle("smartbanner.js", "dist", "smartbanner.min.js")),
      {
        address: `${SITE}/smartbanner.min.css`,
        type: "text/css",
        text: bundle("smartbanner.js", "dist", "smartbanner.min.css"),
      },
    ],
    mark: "banner",
  },
];

/** The rules of the TikTok preset, as the drop-in API has them. */
const AF_PARAMETERS = {
  mediaSource: { keys: ["pid"], defaultValue: "tiktokweb_int" },
  campaign: { keys: ["c"], defaultValue: "none" },
  adSet: { keys: ["af_adset"] },
  ad: { keys: ["af_ad"] },
  afSub1: { keys: ["ttclid"] },
  afCustom: ["af_c_id", "af_adset_id", "af_ad_id"].map((name) => ({ paramKey: name, keys: [name] })),
};

/** What a page has to do itself with AppsFlyer's API: ask for nine links and write them. */
const WRITE = `var afParameters = ${JSON.stringify(AF_PARAMETERS)};
  [].forEach.call(document.querySelectorAll("a.cta"), function (cta) {
    var result = cta.dataset.platform
      ? AF_SMART_SCRIPT.generateDirectClickURL({
          afParameters: afParameters,
          platform: cta.dataset.platform,
          app_id: cta.dataset.appId,
          redirectURL: cta.href,
        })
      : AF_SMART_SCRIPT.generateOneLinkURL({ oneLinkURL: "${PLANS.oneLinkURL}", afParameters: afParameters });
    if (result) cta.href = result.clickURL;
  });
  performance.mark("written");`;

/** When such a page fires its impression. */
const FIRE = {
  "fires as soon as it can": `(function fire() {
    if (AF_SMART_SCRIPT.fireImpressionsLink) AF_SMART_SCRIPT.fireImpressionsLink();
    else setTimeout(fire, 10);
  })();`,
  "fires 1 s after load, as documented": `addEventListener("load", function () {
    setTimeout(function () { AF_SMART_SCRIPT.fireImpressionsLink(); }, 1000);
  });`,
};

/**
 * @returns {Contender[]} a script with AppsFlyer's API, on two pages: each fires its impression at another
 *   time
 */
function dropIn(name, file, text) {
  return Object.entries(FIRE).map(([when, fire]) => ({
    name: `${name} (drop-in page, ${when})`,
    head: `<script src="/${file}"></script>`,
    foot: `<script>${WRITE}\n${fire}</script>`,
    files: [script(`${SITE}/${file}`, text)],
    sends: APPSFLYER,
    mark: "written",
    wires: true,
    floor: EMPTY_ASYNC,
  }));
}

/**
 * All contenders. The first one is the page without a script.
 *
 * @param {string[]} paths scripts with AppsFlyer's API; with any, this project's own is measured
 *   through that API too
 * @param {string} [before] the folder of another build of this project's package
 */
export function contenders(paths, before) {
  const given = paths.flatMap((path, index) =>
    dropIn(basename(path), `given-${index}.js`, readFileSync(path, "utf8")),
  );
  const builds = [["smart-script", "smart-script.js", OURS]];
  const earlier = [];
  if (before) {
    const { version } = JSON.parse(readFileSync(join(before, "package.json"), "utf8"));
    const text = readFileSync(join(before, "smart-script.js"), "utf8");
    earlier.push(...both([`before, ${version} (async)`, `before, ${version} (inlined)`], "before.js", text));
    builds.push([`before, ${version}`, "before.js", text]);
  }
  return [
    ...FIXED,
    ...earlier,
    ...(paths.length ? builds.flatMap((build) => dropIn(...build)) : []),
    ...given,
  ];
}

/** The inlined script, which runs between two marks when the page has loaded and has nothing else to do. */
export const LATE = {
  ...FIXED.find(({ name }) => name === INLINED),
  foot: `${inline(OURS).replace("<script", '<script type="text/plain" id="late"')}<script>
addEventListener("load", () => requestIdleCallback(() => {
  const late = document.getElementById("late");
  const script = late.cloneNode(true);
  script.removeAttribute("type");
  performance.mark("run");
  late.replaceWith(script);
  performance.mark("ran");
}));</script>`,
};
