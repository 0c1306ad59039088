/** What `debug` writes to the console. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CTA, ONELINK_QUERY, TAG, hrefs, readyHrefs, untilHeard, world } from "../harness.mjs";

const ONELINK = `https://brand.onelink.me/A1b2?${ONELINK_QUERY}`;
const PLAIN = '<script src="/smart-script.js" async></script>';

test("debug names mistakes in the markup", async () => {
  const page = await world.visit(`<!doctype html><button data-smart-link>x</button>
    ${TAG.replace("data-onelink", "data-one-link").replace(" async", " data-debug async")}`);
  for (const want of [
    /data-one-link: not an attribute of the script.*; did you mean data-onelink\?/,
    /<button data-smart-link>: want an <a>/,
  ]) {
    await untilHeard(page, want);
  }
});

const MISSPELLED = `<!doctype html>${CTA}
  <a data-smart-link="play-station" data-app-id="1" href="https://store.example/">PlayStation</a>
  <a data-smart-link="ios" data-app_id="1" data-id="7" data-deeplink="x" data-params-own="x" data-param-c="x" href="https://apps.apple.com/app/id1">iPhone</a>
  <a data-smartlink data-testid="x" href="https://apps.apple.com/app/id1">App Store</a>
  <a data-smart-link="ios" data-app-id="com.example.app" href="https://apps.apple.com/app/id1">iPhone</a>
  <div data-smart-qr data-qr-colour="#123"></div>
  <script type="application/json" data-smart-script>{
    "one_link": "x",
    "afParameters": {
      "mediaSources": {},
      "afCustom": [{"paramKey": "pid", "defaultValue": "x"}, {"paramKey": "af_channel", "defaultValue": "web"}]
    }
  }</script>`;

test("debug names what is misspelled, and what was meant", async () => {
  const tag = TAG.replace('"tiktok"', '"tik-tok"').replace(
    " async",
    ' data-banner-titel="x" data-debug async',
  );
  const page = await world.visit(MISSPELLED + tag);
  const unknown = "not a name that means anything here; did you mean";
  for (const want of [
    `one_link: ${unknown} oneLinkURL?`,
    `afParameters.mediaSources: ${unknown} mediaSource?`,
    'preset: want tiktok, got "tik-tok"; did you mean "tiktok"?',
    'did you mean "playstation"?',
    "data-app_id: not an attribute of a call to action; known: data-smart-link, data-app-id, data-onelink, data-deep-link, data-param-…, data-smart-own; did you mean data-app-id?",
    "did you mean data-deep-link?",
    "did you mean data-param-own?",
    "links[2].params.c: is filled by what the visitor brings; write a rule as afParameters.campaign",
    "data-smartlink: not an attribute of a call to action; known: data-smart-link; did you mean data-smart-link?",
    "data-banner-titel: not an attribute of the script; did you mean data-banner-title?",
    "data-qr-colour: not an attribute of a place for a QR code",
    'links[3].appId: want the app\'s id in the App Store, such as id123456789, got "com.example.app"',
    '"pid" has another name on some links; write this rule as afParameters.mediaSource',
  ]) {
    await untilHeard(page, new RegExp(want.replace(/[.?[\]]/g, "\\$&")));
  }
  const heard = page.problems.join("\n");
  assert.doesNotMatch(heard, /data-id\b|data-testid|af_channel/);
});

test("without debug nothing is said of it", async () => {
  const page = await world.visit(MISSPELLED + TAG);
  await readyHrefs(page);
  assert.deepEqual(page.problems, []);
});

test("custom rules for names without a rule go out, and a number alone is the App Store's id", async () => {
  const page = await world.visit(`<!doctype html>${CTA}
    <a data-smart-link="ios" data-app-id=" 123456789 " href="https://apps.apple.com/app/id123456789">iPhone</a>
    <script type="application/json" data-smart-script>{"afParameters": {"afCustom": [
      {"paramKey": "deep_link_value", "keys": ["item"], "defaultValue": "home"},
      {"paramKey": "af_sub2", "keys": ["ttclid"]}, {"paramKey": "af_channel", "defaultValue": "web"}
    ]}}</script>${TAG}`);
  const [link, ios] = await readyHrefs(page);
  const { searchParams } = new URL(link);
  assert.equal(searchParams.get("deep_link_value"), "home");
  assert.equal(searchParams.get("af_sub2"), "E.C.P.x-Y_z");
  assert.equal(searchParams.get("af_channel"), "web");
  assert.equal(new URL(ios).pathname, "/id123456789");
});

test("debug accepts a banner's attributes", async () => {
  const attributes = `data-smart-banner data-banner-app-name="Lantern Harbour" data-banner-ios-href="" data-debug async`;
  const page = await world.visit(`<!doctype html>${CTA}${TAG.replace("async", attributes)}`);
  await untilHeard(page, /impression/);
  assert.deepEqual(
    page.problems.filter((text) => text.startsWith("warning")),
    [],
  );
});

const EXPLAINED = [
  [
    "nothing but debug",
    "<script src='/smart-script.js' data-debug></script>",
    /links\[0\].*there is no usable oneLinkURL/,
  ],
  [
    "a OneLink without https",
    TAG.replace("https://brand", "http://brand").replace(" async", " data-debug async"),
    /oneLinkURL: want an https address with a template/,
  ],
];

for (const [what, tag, note] of EXPLAINED) {
  test(`debug explains ${what}`, async () => {
    const page = await world.visit(`<!doctype html>${CTA}${tag}`);
    await untilHeard(page, note);
    assert.deepEqual(await hrefs(page), ["https://apps.apple.com/app/id1"]);
  });
}

test("debug names a configuration's mistakes with their path", async () => {
  const page = await world.visit(`<!doctype html>${CTA}<script>
    window.SmartScript = {
      oneLinkURL: "https://brand.onelink.me/A1b2", debug: true, preset: "tiktok",
      afParameters: { campaign: { keys: ["c", 5] } },
    };</script>${PLAIN}`);
  await untilHeard(page, /afParameters\.campaign\.keys\[1\]: want a string, got a number/);
  assert.deepEqual(await readyHrefs(page), [ONELINK]);
});
