/**
 * The programs in wasm and in JavaScript give the same answers, byte for byte. So tests of links, impressions
 * and memory with the wasm don't have to run again with the JavaScript.
 */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { AD_CLICK, CTA, STEAM, TAG, needs, world } from "../harness.mjs";
import { compared, comparing } from "../harness/compared.mjs";
import { LANDING, prepare, recorded } from "../links/recorded.mjs";

const WASM = needs("a WebAssembly program");

const block = (config) =>
  `<script type="application/json" data-smart-script>${JSON.stringify(config)}</script>`;
const tag = (attributes) => TAG.replace("async", `${attributes} async`);
const ANDROID =
  '<a data-smart-link="android" data-app-id="com.a" href="https://play.google.com/store/apps/details?id=a">x</a>';
const APK = '<a data-smart-link="apk" data-app-id="com.a" href="https://cdn.example/ä b.apk">x</a>';
const BAD = '<a data-smart-link="stadia" data-app-id="1" href="https://s.example/">x</a>';

const RULES = {
  oneLinkURL: "https://brand.onelink.me/A1b2?x=1#top",
  webReferrer: "af_sub4",
  afParameters: {
    mediaSource: { keys: ["utm_source"], overrideValues: { tt: "tiktokweb_int" }, defaultValue: "web" },
    campaign: { keys: ["meta:campaign", "storage:campaign", "cookie:campaign", "utm_campaign"] },
    channel: { keys: ["utm_medium", 5] },
    afSub3: { defaultValue: "é & ü" },
    googleClickIdKey: "af_sub2",
    afCustom: [{ paramKey: "ttp", keys: ["cookie:_ttp"], defaultValue: "none" }],
  },
};

/** Page views as they are stored, some of which are still remembered. */
const KEPT = JSON.stringify([
  { c: "kept%20%26", pid: "tiktokweb_int", ttclid: "E.C.P.kept", af_ss_exp_at: LANDING + 1000 },
  { c: "older", utm_source: "tt", af_ss_exp_at: LANDING + 500 },
  { c: "gone", af_ss_exp_at: 1 },
]);

const LONG = `?c=${"lang%C3%A4 ".repeat(100)}&ttclid=E.C.P.${"x".repeat(1500)}`;

/** Modern pages: their HTML, query, storage, referrer and hints. */
const PAGES = [
  [CTA + STEAM + ANDROID + APK + BAD + TAG],
  [CTA + STEAM + ANDROID + TAG, LONG],
  [CTA + STEAM + TAG, "", KEPT],
  [CTA + STEAM + TAG, "?utm_source=footer", KEPT, "https://ads.example/from?x=%C3%A4"],
  [CTA + tag('data-consent="pending"'), AD_CLICK, KEPT],
  [CTA + tag('data-consent="denied"'), AD_CLICK, KEPT],
  [CTA + tag("data-observe") + "<div data-smart-qr></div>"],
  [block(RULES) + CTA + STEAM + tag(""), "?utm_source=tt&utm_medium=a+b%zz&gclid=G%26&wbraid=W", KEPT],
  [block({ ...RULES, preset: "tiktok", limitDataUse: true, rememberMinutes: 5 }) + CTA + TAG],
  [block({ urlSkipList: ["modern"] }) + CTA + TAG],
  [block({ referrerSkipList: ["ads.example"] }) + CTA + TAG, AD_CLICK, KEPT, "https://ads.example/"],
  [
    block({
      afParameters: "none",
      oneLinkURL: 5,
      webReferrer: {},
      markers: true,
      campaign: [],
      endpoints: { oneLink: "x" },
    }) +
      CTA +
      '<script src="/smart-script.js" async></script>',
    "?=&&%00=%FF",
  ],
  [CTA.repeat(200) + STEAM.repeat(200) + TAG, `?${"p=%F0%9F%8E%89&".repeat(300)}c=x`, "[".repeat(2000)],
];

/** How many requests there were of each kind. */
const counts = (requests) => {
  const found = {};
  requests.forEach(({ kind }) => (found[kind] = (found[kind] ?? 0) + 1));
  return found;
};

const differing = (requests) => requests.filter(({ isEqual }) => !isEqual).map(({ text }) => text);

test("requests of the recorded cases get the same answers, byte for byte", WASM, async (t) => {
  const outcomes = await recorded();
  const requests = outcomes.flatMap(({ compared }) => compared);
  assert.deepEqual(differing(requests), []);
  const { remember, oneLink, direct, ...more } = counts(requests);
  t.diagnostic(JSON.stringify({ remember, oneLink, direct, ...more }));
  assert.ok(remember >= outcomes.length && oneLink > 250 && direct >= 40);
  assert.ok(more["with hints"] >= 1);
});

test(
  "requests of modern pages get the same answers: plans, memory, hints, consent and explanations",
  WASM,
  async (t) => {
    const hints = { model: "Pixel 7", platformVersion: "14.0.0" };
    const pages = PAGES.flatMap(([html, query = AD_CLICK, views = "", referrer], index) =>
      [undefined, hints].map((ua, nth) => ({
        html: `<!doctype html><meta name="campaign" content="from a meta">${html}`,
        url: `/modern${index}-${nth}${query}`,
        referrer,
        value: {
          at: LANDING,
          ua,
          stored: views && { ss_incoming_params: views, ss_webReferrer: '"https://kept.example/"' },
        },
      })),
    );
    const look = async (view) => {
      const { SmartScript } = view;
      const hinted = async () => {
        await view.navigator.userAgentData?.getHighEntropyValues([]);
        await new Promise((done) => setTimeout(done));
      };
      await SmartScript.ready;
      await hinted();
      view.history.replaceState(null, "", "?c=route&ttclid=E.C.P.route");
      await SmartScript.refresh({ impression: true });
      await hinted();
      for (const state of ["denied", "pending", "granted"]) {
        await SmartScript.consent(state);
      }
      SmartScript.href?.({ platform: "epic", appId: "é", href: "https://s.example/?ü" });
      await SmartScript.start({
        oneLinkURL: "https://other.onelink.me/B2",
        preset: "tiktok",
        rememberMinutes: 1,
      });
      await hinted();
    };
    const outcomes = await compared(pages, { look, prepare, host: "landing.example" });
    for (const { error, problems } of outcomes) {
      assert.equal(error, undefined);
      assert.deepEqual(problems, []);
    }
    const requests = outcomes.flatMap(({ compared }) => compared);
    assert.deepEqual(differing(requests), []);
    const found = counts(requests);
    t.diagnostic(JSON.stringify(found));
    assert.ok(found.page > 100 && found.remember > 40 && found["with hints"] >= 10);

    // Both programs also explain each page in the same way.
    const page = await world.visit("<!doctype html>");
    const [wasm, twin] = await page.evaluate(
      async (requests) => {
        const said = [];
        for (const name of ["warn", "info"]) {
          console[name] = (...values) => said.at(-1).push(values.join(" "));
        }
        for (const file of ["debug", "debug-twin"]) {
          said.push([]);
          const { report } = await import(`/smart-script-${file}.js`);
          requests.forEach((request) => report(request, { impression: null, links: [], qr: null }));
        }
        return said;
      },
      [...new Set(requests.filter(({ kind }) => kind === "page").map(({ text }) => text))],
    );
    assert.deepEqual(wasm, twin);
    assert.ok(wasm.length > 100 && wasm.some((line) => line.includes("want a string, got a number")));
  },
);

test(
  "requests from the fuzz corpus, and texts that make memory grow, get the same answers",
  WASM,
  async () => {
    const corpus = join(import.meta.dirname, "../../../fuzz/corpus/ask");
    const requests = readdirSync(corpus).map((name) => readFileSync(join(corpus, name)).toString("base64"));
    assert.ok(requests.length >= 10);
    const page = await world.visit(`<!doctype html><script src="/smart-script.js"></script>`, {
      init: `{ const { Instance } = WebAssembly;
      WebAssembly.Instance = function (module) {
        const { exports } = new Instance(module);
        document.wasm = exports;
        return { exports };
      }; }`,
    });
    await page.evaluate(`(() => { ${await comparing()} })()`);
    const differences = await page.evaluate((requests) => {
      const end = "\uffff";
      const calls = requests.map((request) => Uint8Array.from(atob(request), (it) => it.charCodeAt(0)));
      // Long texts make memory grow. The answers to the short ones after them must be right, too.
      for (const length of [1, 100_000, 10, 300_000, 1]) {
        const value = `{"é`.repeat(length);
        calls.push(
          new TextEncoder().encode(
            `${end}{${end}call${end}"oneLink${end}config${end}{${end}oneLinkURL${end}"https://a.example/b${end}` +
              `afParameters${end}{${end}mediaSource${end}{${end}defaultValue${end}"${value}${end}`,
          ),
        );
      }
      const { ask, wasm, twin } = document;
      return calls.filter((call) => ask(wasm, call).join() !== ask(twin, call).join()).length;
    }, requests);
    assert.equal(differences, 0);
  },
);

test("both programs draw the same QR codes", WASM, async () => {
  const page = await world.visit('<!doctype html><div id="place"></div>');
  const [wasm, twin] = await page.evaluate(async () => {
    const links = ["https://b.example", "https://b.example/?c=ü🏮", "x".repeat(300), "y".repeat(3000)];
    const drawn = [];
    for (const file of ["qr", "qr-twin"]) {
      const { draw } = await import(`/smart-script-${file}.js`);
      const codes = [];
      for (const link of links) {
        for (const logo of [undefined, "/icon.svg"]) {
          codes.push((await draw(document.querySelector("#place"), link, { svg: true, logo }))?.outerHTML);
        }
      }
      drawn.push(codes);
    }
    return drawn;
  });
  assert.deepEqual(wasm, twin);
  assert.equal(wasm.filter(Boolean).length, 6);
});
