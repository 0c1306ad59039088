/** `readSetUp`: what is read of each kind of text, and whether the links stay the same. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { readSetUp } from "../../pkg/set-up.js";
import { linksOf } from "./sources.mjs";

const ONE_LINK = "https://brand.onelink.me/A1b2";
const STORE = "https://apps.apple.com/app/id1";

/** The notes as lines: `severity path line:column message`. */
const lines = ({ notes }) =>
  notes.map(({ severity, path, line, column, message }) =>
    [severity, path, line && `${line}:${column}`, message].filter(Boolean).join(" "),
  );

/** Reads a text of which there is nothing to say. */
function plainly(text, options) {
  const reading = readSetUp(text, options);
  assert.deepEqual(lines(reading), [], text);
  return reading;
}

test("markup: the tag's attributes, the calls to action, the banner and the QR codes", () => {
  const text = `<!doctype html><title>Lantern Harbour</title>
<script src="/files/smart-script.js" data-onelink="${ONE_LINK}" data-preset="tiktok google" data-observe data-debug="url"
  data-consent="" data-smart-banner data-banner-app-name="Lantern Harbour" data-banner-rating="4.8" data-banner-reserve
  data-banner-platforms="ios, desktop" data-banner-closed-days="0" data-banner-ios-href="${STORE}" async></script>
<a data-smart-link href="${STORE}">App Store</a>
<template><a data-smart-link href="https://no.example/">none</a></template>
<svg><a data-smart-link href="https://no.example/"></a></svg>
<!-- <a data-smart-link href="https://no.example/"></a> -->
<a data-smart-link="steam" data-app-id="440" data-deep-link="apples" data-param-deep_link_sub1="a&amp;b" href="https://store.example/?a=1&amp;b=2">Steam</a>
<div data-smart-qr="svg" data-qr-size="200" data-qr-color="#00008b" data-qr-alt="Scan"></div><p data-smart-qr></p>`;
  const { setUp, from, files } = plainly(text);
  assert.equal(from, "markup");
  assert.equal(files, "/files/");
  assert.deepEqual(setUp, {
    oneLinkURL: ONE_LINK,
    preset: ["tiktok", "google"],
    observe: true,
    debug: "url",
    banner: {
      appName: "Lantern Harbour",
      rating: 4.8,
      reserve: true,
      platforms: ["ios", "desktop"],
      closedDays: 0,
      ios: { href: STORE },
    },
    links: [
      { href: STORE },
      {
        href: "https://store.example/?a=1&b=2",
        platform: "steam",
        appId: "440",
        deepLinkValue: "apples",
        params: { deep_link_sub1: "a&b" },
      },
    ],
    qr: [{ for: "svg", size: 200, color: "#00008b", alt: "Scan" }, {}],
  });
});

test("a page with the whole script in it is read as one with its address", () => {
  const script = readFileSync(new URL("../../pkg/smart-script.js", import.meta.url), "utf8");
  const { setUp } = plainly(`<script>window.SmartScript = { webReferrer: "af_sub3" };</script>
<script data-onelink="${ONE_LINK}">${script.replaceAll("</script", "<\\/script")}</script>
<script>SmartScript.ready.then(() => 1);</script><a data-smart-link href="${STORE}">App Store</a>`);
  assert.deepEqual(setUp, { oneLinkURL: ONE_LINK, webReferrer: "af_sub3", links: [{ href: STORE }] });
  const called = plainly(`${script}
    AF_SMART_SCRIPT.generateOneLinkURL({ oneLinkURL: "${ONE_LINK}", afParameters: { mediaSource: { defaultValue: "x" } } });
    AF_SMART_SCRIPT.fireImpressionsLink();`);
  assert.deepEqual(called.setUp, {
    oneLinkURL: ONE_LINK,
    afParameters: { mediaSource: { defaultValue: "x" } },
  });
});

test("a banner's own element goes before the tag, and the banner stands in it", () => {
  const { setUp } = plainly(
    `<script src="smart-script.js" data-smart-banner data-banner-title="one" data-banner-text="two"></script>
<div data-smart-banner data-banner-title="three"></div>`,
  );
  assert.deepEqual(setUp, { banner: { title: "three", text: "two", position: "inline" } });
});

test("attributes that mean nothing are named with the nearest that do", () => {
  const reading = readSetUp(`<script src="/smart-script.js" data-one-link="${ONE_LINK}"></script>
<a data-smart-link data-ap-id="1" href="${STORE}">x</a>
<div data-smart-banner data-banner-titel="x"></div>
<button data-smart-link>x</button>`);
  assert.deepEqual(lines(reading), [
    "error links 4:1 data-smart-link stands on <button>, but only an <a> can be a call to action.",
    "warning 1:32 data-one-link is no attribute of the script; did you mean data-onelink?",
    "warning 2:20 data-ap-id is no attribute of a call to action; did you mean data-app-id?",
    "warning 3:24 data-banner-titel is no attribute of the banner; did you mean data-banner-title?",
  ]);
});

test("the page's block, object and attributes add up as on the page, and a started configuration stands alone", () => {
  const page = (script) => `<script>${script}</script>
<script type="application/json" data-smart-script>{ "preset": "google", "clickIdSlot": "af_sub2", "$schema": "x" }</script>
<script src="/smart-script.js" data-preset="tiktok"></script>`;
  const { setUp, from } = plainly(page(`window.SmartScript = { preset: "meta", webReferrer: "af_sub3" }`));
  assert.equal(from, "json");
  assert.deepEqual(setUp, { preset: "tiktok", clickIdSlot: "af_sub2", webReferrer: "af_sub3" });
  const started = readSetUp(page(`addEventListener("load", () => SmartScript.start({ preset: "meta" }))`));
  assert.deepEqual(started.setUp, { preset: "meta" });
  assert.match(lines(started)[0], /^warning 1:\d+ start\(\) is given a configuration/);
});

test("JSON is read as it is, and what isn't quite JSON with its place", () => {
  const config = {
    oneLinkURL: ONE_LINK,
    preset: "tiktok",
    unknown: { option: [1, null, true] },
    links: [{ href: STORE }],
  };
  const { setUp, from } = plainly(JSON.stringify({ $schema: "./smart-script.schema.json", ...config }), {
    file: "smart-script.json",
  });
  assert.equal(from, "json");
  assert.deepEqual(setUp, config);
  const commented = readSetUp(`\ufeff{\r\n  // The OneLink\r\n  "oneLinkURL": "${ONE_LINK}",\r\n}\r\n`, {
    file: "smart-script.json",
  });
  assert.deepEqual(commented.setUp, { oneLinkURL: ONE_LINK });
  assert.deepEqual(lines(commented), [
    "error 2:3 JSON has no comments. Take them out, as a page would leave out the whole configuration.",
    "error 3:48 JSON has no comma behind the last item. Take it out, as a page would leave out the whole configuration.",
  ]);
  assert.deepEqual(plainly("```json\n" + JSON.stringify(config) + "\n```\n").setUp, config);
  const broken = readSetUp(`{\n  "oneLinkURL": "x"\n  "preset": "tiktok"\n}`);
  assert.deepEqual([broken.setUp, broken.from], [{}, "json"]);
  assert.deepEqual(lines(broken), [
    "error 3:3 This is not valid JSON: unexpected token. A page would leave out the whole configuration.",
  ]);
  assert.match(lines(readSetUp(`[1]`))[0], /an object in braces/);
  const block = readSetUp(`<p></p>
<script type="application/json" data-smart-script>
  { "preset": "tiktok", /* or google */ "observe": true }
</script>`);
  assert.deepEqual(block.setUp, { preset: "tiktok", observe: true });
  assert.match(lines(block)[0], /^error 3:25 JSON has no comments/);
});

/** A page in the shape in which AppsFlyer's generator writes it: variables for the rules, and one call. */
const GENERATED = `<!doctype html>
<a id="to_app" href="${STORE}">Get the app</a> <a class="store android" href="https://play.example/?id=1">Get it there</a>
<div id="code"></div>
<script src="https://onelinksmartscript.appsflyer.com/onelink-smart-script-latest.js"></script>
<script>
  // The rules of the page
  var oneLinkURL = "${ONE_LINK}";
  var mediaSource = {"keys":["utm_source","src"],"overrideValues":{"tt":"tiktokweb_int"},"defaultValue":"own_site"};
  var campaign = {"keys":["utm_campaign"],"defaultValue":"none"};
  var channel = {"defaultValue":"web"};
  var adSet = {"keys":["set"]};
  var afSub2 = {"keys":["ttclid"]};
  var custom_ss_ui = {"paramKey":"af_ss_ui","defaultValue":"true"};
  var ids = {"paramKey":"af_c_id","keys":["utm_id"]};
  var webshop = {"paramKey":"deep_link_sub1","keys":["item"],"defaultValue":"lamp"};
  var answer = window.AF_SMART_SCRIPT.generateOneLinkURL({
    oneLinkURL: oneLinkURL,
    afParameters: {
      mediaSource: mediaSource, campaign: campaign, channel: channel, adSet: adSet, afSub2: afSub2,
      googleClickIdKey: "af_sub4",
      afCustom: [ids, custom_ss_ui, webshop]
    },
    referrerSkipList: ["partner.example"], urlSkipList: ["/jobs"], webReferrer: "af_sub3"
  });
  var address = "none";
  if (answer) {
    address = answer.clickURL;
    document.getElementById("to_app").setAttribute("href", address);
    document.querySelectorAll("a.store").forEach(function (button) { button.href = address; });
    setTimeout(function () {
      window.AF_SMART_SCRIPT.fireImpressionsLink();
      window.AF_SMART_SCRIPT.displayQrCode("code", { codeColor: "#123456", logo: "/icon.png" });
    }, 1000);
  }
</script>`;

/** The call's argument in there. */
const ARGUMENT = {
  oneLinkURL: ONE_LINK,
  afParameters: {
    mediaSource: {
      keys: ["utm_source", "src"],
      overrideValues: { tt: "tiktokweb_int" },
      defaultValue: "own_site",
    },
    campaign: { keys: ["utm_campaign"], defaultValue: "none" },
    channel: { defaultValue: "web" },
    adSet: { keys: ["set"] },
    afSub2: { keys: ["ttclid"] },
    googleClickIdKey: "af_sub4",
    afCustom: [
      { paramKey: "af_c_id", keys: ["utm_id"] },
      { paramKey: "af_ss_ui", defaultValue: "true" },
      { paramKey: "deep_link_sub1", keys: ["item"], defaultValue: "lamp" },
    ],
  },
};

const { mediaSource, campaign, channel, adSet, afSub2, afCustom } = ARGUMENT.afParameters;

/** What is to be read of it. */
const READ = {
  oneLinkURL: ONE_LINK,
  afParameters: {
    mediaSource,
    campaign,
    campaignId: { keys: ["utm_id"] },
    channel,
    adSet,
    afSub2,
    googleClickIdKey: "af_sub4",
    afCustom: afCustom.slice(1),
  },
  webReferrer: "af_sub3",
  referrerSkipList: ["partner.example"],
  urlSkipList: ["/jobs"],
};

const VISITS = [
  "https://brand.example/",
  "https://brand.example/?utm_source=tt&utm_campaign=summer%20web&utm_id=178&set=US&ttclid=E.C.P.x&item=oar",
  "https://brand.example/?src=mail&gclid=G.1&keyword=boat&utm_id=%26pid%3Dx",
];

/** Asserts that the set-up makes the links that the call makes. */
function areEqual(setUp, call, argument, visits = VISITS) {
  const links = setUp.links ?? [{ href: STORE }];
  for (const visit of visits) {
    const [want] = linksOf(call, argument, visit);
    assert.ok(want, visit);
    assert.equal(linksOf("page", { ...setUp, links }, visit)[0], want, visit);
  }
}

test("what AppsFlyer's generator writes: rules in variables, with the buttons and codes of the page around the call", () => {
  const { setUp, from } = plainly(GENERATED);
  assert.equal(from, "appsflyer");
  assert.deepEqual(setUp, {
    ...READ,
    links: [{ href: STORE }, { href: "https://play.example/?id=1" }],
    qr: [{ color: "#123456", logo: "/icon.png" }],
  });
  areEqual(setUp, "oneLink", ARGUMENT);
});

test("the same without the page, without the call, in a function, and beside the old script's own text", () => {
  const code = GENERATED.match(/<script>([^]*)<\/script>/)[1];
  assert.deepEqual(plainly(code).setUp, { ...READ, qr: [{ color: "#123456", logo: "/icon.png" }] });
  const inFunction = `(function(){ "use strict"; ${code} }).call(this);`;
  assert.deepEqual(plainly(inFunction).setUp.afParameters, READ.afParameters);
  const later = `document.addEventListener("DOMContentLoaded", async () => { ${code} });`;
  assert.deepEqual(plainly(later).setUp.afParameters, READ.afParameters);
  const inlined = `<script>!function(e){window.AF_SMART_SCRIPT={version:"9",generateOneLinkURL:function(a){return{clickURL:a.oneLinkURL}},fireImpressionsLink(){}}}(window)</script><script>${code}</script>`;
  assert.deepEqual(plainly(inlined).setUp.afParameters, READ.afParameters);
  const rules = readSetUp(code.slice(0, code.indexOf("var answer")));
  assert.equal(rules.from, "appsflyer");
  assert.deepEqual(rules.setUp.afParameters.mediaSource, mediaSource);
  assert.deepEqual(rules.setUp.afParameters.afCustom, [afCustom[1], afCustom[0], afCustom[2]]);
  assert.match(lines(rules)[0], /^note 4:\d+ The call of generateOneLinkURL isn't in this text/);
});

test("buttons that are asked for, and those of which only the page knows", () => {
  const page = (
    script,
  ) => `<a id="one" href="${STORE}">x</a><a class="all" href="https://play.example/">y</a><a href="#">z</a>
<script>const made = AF_SMART_SCRIPT.generateOneLinkURL(${JSON.stringify(ARGUMENT)}); AF_SMART_SCRIPT.fireImpressionsLink();
${script}</script>`;
  const there = `const one = document.getElementById("one"); if (made && one) one.href = made.clickURL;`;
  assert.deepEqual(plainly(page(there)).setUp.links, [{ href: STORE }]);
  assert.deepEqual(plainly(page(`$("a.all, #one").attr("href", made && made.clickURL)`)).setUp.links, [
    { href: STORE },
    { href: "https://play.example/" },
  ]);
  const some = readSetUp(
    page(`for (const a of document.links) a.href = made.clickURL;
for (const a of document.querySelectorAll("a")) if (/play/.test(a.href)) a.href = made.clickURL;`),
  );
  assert.equal(some.setUp.links, undefined);
  assert.match(lines(some)[0], /^note links 4:\d+ Which buttons get this link is only known on the page/);
  const without = readSetUp(page(`document.querySelectorAll("a").forEach((a) => (a.href = made.clickURL))`));
  assert.equal(without.setUp.links.length, 3);
  assert.match(lines(without)[0], /^warning links 1:\d+ This button has no address of its own, but "#"/);
});

test("the tag-manager form of AppsFlyer's generator", () => {
  const { setUp, from } = plainly(`<script>
  (function () {
    var args = {};
    args.oneLinkURL = '${ONE_LINK}';
    args.afParameters = { mediaSource: { keys: ['utm_source'], defaultValue: 'site' } };
    args.afParameters["campaign"] = Object.assign({}, { keys: ["utm_campaign"] }, { defaultValue: \`none\` });
    args.afParameters.afCustom = [];
    args.afParameters.afCustom.push({ paramKey: 'af_ss_gtm_ui', defaultValue: true });
    window.AF_SMART_SCRIPT_RESULT = AF_SMART_SCRIPT.generateOneLinkURL(args);
    AF_SMART_SCRIPT.fireImpressionsLink();
  })();
</script>`);
  assert.equal(from, "appsflyer");
  assert.deepEqual(setUp, {
    oneLinkURL: ONE_LINK,
    afParameters: {
      mediaSource: { keys: ["utm_source"], defaultValue: "site" },
      campaign: { keys: ["utm_campaign"], defaultValue: "none" },
      afCustom: [{ paramKey: "af_ss_gtm_ui", defaultValue: "true" }],
    },
  });
  areEqual(setUp, "oneLink", {
    oneLinkURL: ONE_LINK,
    afParameters: { ...setUp.afParameters, afCustom: [{ paramKey: "af_ss_gtm_ui", defaultValue: true }] },
  });
});

test("direct links: calls for several stores with the same rules are one set-up", () => {
  const rules = `{ mediaSource: { keys: ["af_media_source"], defaultValue: "site" }, campaign: { keys: ["af_campaign"], defaultValue: "none" },
    afCustom: [{ paramKey: "x", keys: ["x"] }, { paramKey: "af_campaign_id", keys: ["af_campaign_id"] }] }`;
  const { setUp, from } =
    plainly(`<a id="epic" href="https://own.example/">Epic</a><a id="Steam">Steam</a><script>
const rules = ${rules};
const stores = [["Steam", "440"], ["epic", "lantern-harbour"]];
for (const [platform, app_id] of stores) {
  const made = AF_SMART_SCRIPT.generateDirectClickURL({ platform, app_id, redirectURL: \`https://\${platform}.example/\` + app_id, afParameters: { ...rules } });
  if (made) document.getElementById(platform).href = made.clickURL;
}</script>`);
  assert.equal(from, "call");
  assert.deepEqual(setUp, {
    afParameters: {
      mediaSource: { keys: ["af_media_source"], defaultValue: "site" },
      campaign: { keys: ["af_campaign"], defaultValue: "none" },
      campaignId: { keys: ["af_campaign_id"] },
      afCustom: [{ paramKey: "x", keys: ["x"] }],
    },
    links: [
      { href: "https://epic.example/lantern-harbour", platform: "epic", appId: "lantern-harbour" },
      { href: "https://Steam.example/440", platform: "steam", appId: "440" },
    ],
  });
  const listed = readSetUp(`["xbox", "switch"].forEach((platform) => AF_SMART_SCRIPT.generateDirectClickURL({
    platform, app_id: "1", redirectURL: "https://store.example/", afParameters: ${rules} }))`);
  assert.deepEqual(lines(listed), []);
  assert.deepEqual(
    listed.setUp.links.map(({ platform }) => platform),
    ["xbox", "switch"],
  );
  const argument = {
    platform: "epic",
    app_id: "lantern-harbour",
    redirectURL: "https://epic.example/lantern-harbour",
    afParameters: new Function(`return ${rules}`)(),
  };
  areEqual(setUp, "direct", argument, [
    "https://brand.example/",
    "https://brand.example/?af_media_source=m&af_campaign=c&af_campaign_id=1&x=%2B&ttclid=T",
  ]);
});

test("what the old calls don't look at is left out, and what differs is said", () => {
  const reading = readSetUp(`AF_SMART_SCRIPT.generateOneLinkURL({
  oneLinkURL: "${ONE_LINK}", seo: true,
  afParameters: { mediaSource: { keys: ["utm_source"] }, adId: { keys: ["a"] }, adset: { keys: ["s"] },
    afCustom: [null, { paramKey: "af_ad", keys: ["b"] }, { keys: ["c"] }, { paramKey: "y", keys: ["y"] }] } })
AF_SMART_SCRIPT.generateOneLinkURL({ oneLinkURL: "https://brand.onelink.me/other", afParameters: {} });`);
  assert.deepEqual(reading.setUp.afParameters, {
    mediaSource: { keys: ["utm_source"] },
    // Unknown options are for explain to find.
    adset: { keys: ["s"] },
    afCustom: [{ paramKey: "y", keys: ["y"] }],
  });
  const said = lines(reading).join("\n");
  for (const part of [
    "afParameters.mediaSource 1:36 The call makes no link, as its mediaSource has no defaultValue",
    "afParameters.adId 1:36 The call doesn't look at adId",
    "afParameters.afCustom[0]",
    "afParameters.afCustom[1] 1:36 The call doesn't look at this rule, as af_ad has a rule with a name of its own",
    "afParameters.afCustom[2]",
    "seo 1:36 A set-up has no such option",
    "afParameters 5:36 This call has other rules",
    "oneLinkURL 5:36 This call has another OneLink",
    "sends no impression",
  ]) {
    assert.ok(said.includes(part), `${part}\n${said}`);
  }
});

test("the links of every recorded call are the same from its set-up, but for what only the old calls do", () => {
  /** Differences between the two APIs that docs/migration.md has: a macro is a value, the campaign's name is its id, … */
  const OLD_ONLY =
    /^(bad_oneLinkURL\/host_with_slash_only|direct_click\/redirect_|direct_ios_android\/|hash_fragment\/|long_values\/value_8k_ascii|tiktok_macros\/unexpanded_placeholders)/;
  const all = readFileSync(new URL("../vectors/smart-script.json", import.meta.url), "utf8");
  let count = 0;
  for (const { name, call, args, visits, tabs, spaUrl, localStorageSeed, landingUrl } of JSON.parse(all)) {
    if (
      !args ||
      !/^generate/.test(call) ||
      visits ||
      tabs ||
      spaUrl ||
      localStorageSeed ||
      OLD_ONLY.test(name)
    ) {
      continue;
    }
    const [want] = linksOf(call === "generateOneLinkURL" ? "oneLink" : "direct", args[0], landingUrl);
    const { setUp } = readSetUp(`AF_SMART_SCRIPT.${call}(${JSON.stringify(args[0])})`);
    const links = setUp.links ?? [{ href: STORE }];
    // A call that is refused for a missing default has a link in a set-up, and a note says so.
    if (want) {
      assert.equal(linksOf("page", { ...setUp, links }, landingUrl)[0], want, name);
      count++;
    }
  }
  assert.ok(count > 250, `${count}`);
});

test("the tag manager's tag", () => {
  const { setUp, from, files } = plainly(`<script>
  (function (config) {
    if (window.SmartScript && SmartScript.start) {
      SmartScript.start(config);
      return;
    }
    window.SmartScript = Object.assign(window.SmartScript || {}, config);
    var script = document.createElement("script");
    script.src = "https://brand.example/files/smart-script.js?v=1";
    document.head.appendChild(script);
  })({ oneLinkURL: "${ONE_LINK}", preset: "tiktok" });
</script>`);
  assert.deepEqual(
    [setUp, from, files],
    [{ oneLinkURL: ONE_LINK, preset: "tiktok" }, "gtm", "https://brand.example/files/"],
  );
});

test("a tag manager's variables are known there alone", () => {
  const reading =
    readSetUp(`<script src="https://onelinksmartscript.appsflyersdk.com/onelink-smart-script-latest.js" data-cookies="off"></script>
<script>
  AF_SMART_SCRIPT.generateOneLinkURL({ oneLinkURL: {{OneLink - game}}, afParameters: { mediaSource: { keys: ["pid"], defaultValue: "site" } } });
  AF_SMART_SCRIPT.fireImpressionsLink();
</script>`);
  assert.deepEqual(reading.setUp, { afParameters: { mediaSource: { keys: ["pid"], defaultValue: "site" } } });
  assert.deepEqual(lines(reading), [
    "error oneLinkURL 3:52 `{{OneLink - game}}` is only known where the code runs, so it is left out. Write the value itself here.",
  ]);
});

test("code with the package: start, defineConfig, buttons that are no links, and React", () => {
  const config = { oneLinkURL: ONE_LINK, preset: "tiktok" };
  const steam = { platform: "steam", appId: "440", href: "https://store.example/440" };
  for (const [text, want] of [
    [
      `import { start } from "smart-script-wasm";\nstart({ oneLinkURL: "${ONE_LINK}", preset: "tiktok" });`,
      config,
    ],
    [
      `import { defineConfig, start as begin } from "smart-script-wasm/inline";
export const config = defineConfig({ oneLinkURL: new URL("${ONE_LINK}"), preset: "tiktok" });
begin({ ...config, observe: !0 });`,
      { ...config, observe: true },
    ],
    [`export default { oneLinkURL: "${ONE_LINK}", preset: "tiktok" };`, config],
    [
      `const { start } = require("smart-script-wasm"); module.exports = () => start({ oneLinkURL: "${ONE_LINK}", preset: "tiktok" })`,
      config,
    ],
    [
      `const smart = await import("smart-script-wasm"); smart.start({ preset: "tiktok", oneLinkURL: "https://" + "brand.onelink.me" + "/A1b2" })`,
      config,
    ],
    [
      `import { href, start, subscribe } from "smart-script-wasm";
const links = [{ platform: "steam", appId: "440", href: "https://store.example/440" }];
const addresses = () => links.map((it) => href(it));
subscribe(addresses);
start({ oneLinkURL: "${ONE_LINK}", preset: "tiktok" });`,
      { ...config, links: [steam] },
    ],
    [
      `import { SmartLink, useSmartLink } from "smart-script-wasm/react";
import { createElement } from "react";
export const Store = () => createElement(SmartLink, { href: "${STORE}" }, "App Store");
export function Steam() { const to = useSmartLink({ platform: "steam", appId: "440", href: "https://store.example/440", initialHref: "x" }); return to; }`,
      { links: [steam, { href: STORE }] },
    ],
  ]) {
    const { setUp, from } = plainly(text);
    assert.deepEqual(
      [new Set(setUp.links), { ...setUp, links: 0 }],
      [new Set(want.links), { ...want, links: 0 }],
      text,
    );
    assert.equal(from, "npm", text);
  }
});

test("TypeScript and JSX: what stands in the text is read, and a note says where it begins to be more", () => {
  const reading = readSetUp(`import { useEffect } from "react";
import { start, type Config } from "smart-script-wasm";
import { SmartLink } from "smart-script-wasm/react";
const config: Config = { oneLinkURL: "${ONE_LINK}", preset: "tiktok" };
export function App() {
  useEffect(() => void start(config satisfies Config), []);
  return <>
    <SmartLink href={"${STORE}"} className="big">App Store</SmartLink>
    <a data-smart-link="steam" data-app-id="440" data-param-af_sub5="hero" href="https://store.example/440">Steam</a>
  </>;
}`);
  assert.deepEqual(reading.setUp, {
    oneLinkURL: ONE_LINK,
    preset: "tiktok",
    links: [
      { href: STORE },
      { href: "https://store.example/440", platform: "steam", appId: "440", params: { af_sub5: "hero" } },
    ],
  });
  assert.equal(reading.from, "npm");
  assert.match(lines(reading)[0], /^note 2:\d+ From here on this isn't plain JavaScript/);
});

test("a server's code", () => {
  const { setUp, from } = plainly(`import { planLinks, transform } from "smart-script-wasm/server";
const config = { oneLinkURL: "${ONE_LINK}", preset: "tiktok" };
export function addresses(request) {
  const { links } = planLinks({ ...config, links: [{ href: "${STORE}" }] }, request);
  return links;
}`);
  assert.equal(from, "server");
  assert.deepEqual(setUp, { oneLinkURL: ONE_LINK, preset: "tiktok", links: [{ href: STORE }] });
  const worker = readFileSync(new URL("../../examples/worker/worker.js", import.meta.url), "utf8");
  const { links, ...config } = plainly(worker).setUp;
  assert.deepEqual(config, { oneLinkURL: ONE_LINK, preset: "tiktok" });
  assert.deepEqual(
    links.map(({ platform }) => platform),
    [undefined, "steam"],
  );
  const component = readSetUp(`import { planLinks } from "smart-script-wasm/server";
const config = { oneLinkURL: "${ONE_LINK}", preset: "tiktok" }, store = "${STORE}";
export default async function Page({ searchParams }) {
  const { links } = planLinks({ ...config, links: [{ href: "${STORE}" }] }, { url, headers: await headers() });
  return <a href={links[0]}>App Store</a>;
}`);
  assert.deepEqual(component.setUp, setUp);
  assert.equal(component.from, "server");
  const transformed = plainly(
    `const { transform } = require("smart-script-wasm/server"); exports.page = (page, request) => page.pipeThrough(transform({ preset: "tiktok" }, request));`,
  );
  assert.deepEqual([transformed.setUp, transformed.from], [{ preset: "tiktok" }, "server"]);
});

test("what is only known where the code runs is left out, with its path and place", () => {
  const reading = readSetUp(`import { start } from "smart-script-wasm";
const more = await load();
let slot = "af_sub1";
if (location.search) slot = "af_sub2";
start({
  oneLinkURL: process.env.ONELINK,
  preset: ["tiktok", location.hash],
  clickIdSlot: slot,
  afParameters: { campaign: { keys: ["c"], defaultValue: \`web-\${document.title}\` }, ...more },
  [location.pathname]: 1,
  webReferrer: function () {},
  urlSkipList: ["/a" + -1],
});`);
  assert.deepEqual(reading.setUp, {
    preset: ["tiktok"],
    afParameters: { campaign: { keys: ["c"] } },
    urlSkipList: ["/a-1"],
  });
  assert.deepEqual(
    lines(reading).map((line) => line.replace(/ (is only known|takes the place).*/, "")),
    [
      "error oneLinkURL 6:15 `process.env.ONELINK`",
      "warning preset[1] 7:22 `location.hash`",
      'warning clickIdSlot 4:29 `"af_sub2"`',
      "warning afParameters.campaign.defaultValue 9:58 ``web-${document.title}``",
      "error afParameters 9:85 `...more`",
      "warning webReferrer 11:16 This is a function, and a set-up has none, so it is left out.",
      "warning 10:3 `[location.pathname]: 1`",
    ],
  );
  const conditional = readSetUp(`const c = { preset: "tiktok" };
if (innerWidth < 600) c.banner = { appName: "x" };
SmartScript.start(c);`);
  assert.deepEqual(conditional.setUp, { preset: "tiktok", banner: { appName: "x" } });
  assert.match(lines(conditional)[0], /^warning banner 2:34 This is set under a condition only/);
  const called = readSetUp(`AF_SMART_SCRIPT.generateOneLinkURL(window.myArguments)`);
  assert.match(lines(called).join(), /error 1:36 The configuration isn't written in this text/);
  const away = readSetUp(
    `import { start } from "smart-script-wasm";\nimport { config } from "./config.js";\nstart(config);`,
  );
  assert.deepEqual(away.setUp, {});
  assert.match(lines(away).join(), /error 3:7 The configuration isn't written in this text/);
});

test("a text that is no set-up is said to be none, and one with a mistake where the mistake is", () => {
  for (const [text, want] of [
    ["", /^error There is nothing to read here/],
    ["The page goes live on Friday.", /^error There is no set-up in this text/],
    ["<p>Nothing here</p>", /^error There is no set-up in this text/],
    [`${ONE_LINK}?pid=x`, /^error This is an address and no set-up/],
    [
      `AF_SMART_SCRIPT.generateOneLinkURL({\n  oneLinkURL: "x",,\n})`,
      /^error 2:19 This JavaScript can't be read: unexpected token/,
    ],
    [
      `<script>AF_SMART_SCRIPT.generateOneLinkURL({\n  a b })</script>`,
      /^error 2:5 This JavaScript can't be read/,
    ],
  ]) {
    const reading = readSetUp(text);
    assert.match(lines(reading)[0], want, text);
    assert.deepEqual(reading.setUp, {}, text);
    assert.equal(reading.from, "unknown", text);
  }
  const options = {
    get file() {
      throw new Error("no file");
    },
  };
  assert.equal(readSetUp("{}", options).from, "unknown");
  for (const nothing of [undefined, null, 5, {}, Symbol("x"), ["x"], () => {}]) {
    assert.equal(readSetUp(nothing, nothing).from, "unknown");
  }
});

test("names of prototypes are no way into anything", () => {
  for (const text of [
    `SmartScript.start({ ["__proto__"]: { polluted: 1 }, constructor: { prototype: { polluted: 1 } }, preset: "tiktok" })`,
    `{ "__proto__": { "polluted": 1 }, "constructor": { "prototype": { "polluted": 1 } }, "preset": "tiktok" }`,
    `const c = { preset: "tiktok" }; c.__proto__.polluted = 1; c["__proto__"] = { polluted: 1 }; c.constructor = { prototype: { polluted: 1 } }; SmartScript.start(c);`,
    `<script src="smart-script.js" data-preset="tiktok" data-smart-banner data-banner-__proto__="x" data-banner-ios-__proto__="x"></script><a data-smart-link data-param-__proto__="x" href="x"></a>`,
  ]) {
    const { setUp } = readSetUp(text);
    assert.equal(setUp.preset, "tiktok", text);
    assert.equal({}.polluted, undefined);
    assert.equal(Object.getPrototypeOf(setUp), Object.prototype);
    assert.equal(setUp.polluted, undefined);
  }
});

/** Numbers that are the same in each run. */
function numbers() {
  let seed = 1;
  return (below) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
}

const PIECES = [
  ...[
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    "<",
    ">",
    "`",
    "${",
    "'",
    '"',
    "\\",
    "/",
    "/*",
    "*/",
    "//",
    "<!--",
    "-->",
    "=",
    "=>",
    ",",
    ":",
    ";",
    "...",
  ],
  ...[
    "\0",
    "\u2028",
    "\ud800",
    "\n",
    "\r",
    " ",
    "&amp;",
    "é",
    "🎉",
    "0",
    "-1",
    "null",
    "undefined",
    "__proto__",
    "constructor",
    "toString",
  ],
  ...[
    "var ",
    "const a=",
    "a",
    "a.b",
    "if(",
    "for(",
    "of ",
    "function ",
    "return ",
    "async ",
    "await ",
    "class A{",
    "import ",
    "new URL(",
    "this.",
  ],
  ...[
    "<script>",
    "</script>",
    "<a data-smart-link ",
    "href=x",
    "<div data-smart-qr>",
    "<template>",
    "<svg>",
    "data-banner-ios-href=1 ",
  ],
  ...[
    '<script type="application/json" data-smart-script>',
    "AF_SMART_SCRIPT.generateOneLinkURL(",
    "generateDirectClickURL(",
    "SmartScript.start(",
  ],
  ...[
    "{oneLinkURL:1,afParameters:{mediaSource:",
    '"keys":[',
    "afCustom:[",
    "Object.assign(",
    ".forEach(",
    ".push(",
    "document.querySelector('",
    ".href=",
  ],
];

test("whatever it is given, it answers, with notes that can be shown", () => {
  const below = numbers();
  const texts = Array.from({ length: 1000 }, () =>
    Array.from({ length: 1 + below(30) }, () => PIECES[below(PIECES.length)]).join(""),
  );
  // Good texts with a piece of something in them.
  for (const good of [GENERATED, `{"preset":"tiktok","links":[{"href":"x"}]}`]) {
    for (let count = 0; count < 100; count++) {
      const at = below(good.length);
      texts.push(good.slice(0, at) + PIECES[below(PIECES.length)] + good.slice(at + below(3)));
    }
  }
  for (const text of texts) {
    const { setUp, from, notes } = readSetUp(text);
    assert.equal(typeof from, "string");
    JSON.stringify(setUp);
    for (const { path, message, severity, line, column } of notes) {
      assert.ok(
        typeof path == "string" && message && !/undefined|\[object/.test(message.replace(/`.*`/s, "")),
        `${text}\n${message}`,
      );
      assert.match(severity, /^(error|warning|note)$/);
      assert.ok(
        line === undefined || (line > 0 && column > 0 && line <= text.split(/\r\n?|\n/).length),
        text,
      );
    }
  }
});

test("long, deep and self-multiplying texts are read in time", () => {
  const times = (text, count) => text.repeat(count);
  const texts = {
    page: times(`<p>Text</p>\n<a data-smart-link href="${STORE}">x</a>\n`, 15_000),
    file: JSON.stringify({ urlSkipList: Array(60_000).fill("/jobs/x/y/z") }),
    code: times(`var x = { preset: "tiktok", a: [1, 2, 3], f: function () { return 1; } };\n`, 12_000),
    calls: times(`SmartScript.start({ preset: "tiktok" });\n`, 20_000),
    chain: `SmartScript.start({ preset: ${times('"a" + ', 100_000)} "b" })`,
    brackets: times("(", 200_000),
    objects: times('{"a":', 200_000),
    templates: times("`${", 100_000),
    nestedCalls: times("start({a:", 50_000),
    pattern: `x = /${times("(", 100_000)}${times(")", 100_000)}/`,
    doubled: `var s = "aaaaaaaa";${times("s=s+s;", 3000)}SmartScript.start({ preset: s })`,
    spread: `var a = [1];${times("a=[...a,...a];", 60)}SmartScript.start({ preset: a })`,
    shared: `var a = [1];${times("a=[a,a];", 60)}SmartScript.start({ preset: a })`,
    circle: `var a = { preset: 1 }; a.a = a; SmartScript.start(a)`,
    recursion: `function f() { f(); f(); } f(); SmartScript.start({ preset: f })`,
    formatting: times("<font color=1>", 10_000) + times("<p>", 10_000),
    attributes: `<div ${Array.from({ length: 20_000 }, (_, index) => `data-smart-lin${index}`).join(" ")}>`,
    scripts: times("<script>a</script>", 10_000),
    comments: times("<!--", 100_000) + times("/*", 100_000),
  };
  for (const [name, text] of Object.entries(texts)) {
    const before = process.cpuUsage();
    readSetUp(text);
    const { user, system } = process.cpuUsage(before);
    // Some 100 to 400 ms of the processor each; what grows faster than the text takes minutes.
    assert.ok(user + system < 3_000_000, `${name}: ${user + system} µs`);
  }
});
