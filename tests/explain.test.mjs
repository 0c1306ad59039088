/** The package's `explain`, in Node. */
import assert from "node:assert/strict";
import test from "node:test";
import { explain } from "../pkg/explain.js";
import { INJECTION, harmless, hostileTexts } from "./hostile-texts.mjs";

/** The explanation of a configuration, for a page with these parameters. */
function explained(config, parameters) {
  return explain(config, `https://brand.example/game?${new URLSearchParams(parameters)}`);
}

const CONFIG = { oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok", markers: false };

test("an explanation is made of plain objects, with null where something is missing", () => {
  const config = {
    ...CONFIG,
    afParameters: { campaign: { keys: ["c", 5] } },
    links: [{}, { platform: "x", href: "https://store.example" }],
  };
  const explanation = explained(config, { c: "été 🎉", ttclid: "T" });
  const rule = "preset.tiktok.mediaSource";
  const from = { kind: "default", path: `${rule}.defaultValue`, rule };
  const values = [
    { name: "pid", value: "tiktokweb_int", from },
    {
      name: "c",
      value: "été 🎉",
      from: { kind: "key", key: "c", view: "page", rule: "afParameters.campaign" },
    },
    { name: "af_sub1", value: "T", from: { kind: "copy", of: "ttclid" } },
    { name: "ttclid", value: "T", from: { kind: "forwarded", key: "ttclid", view: "page" } },
  ];
  const query = "pid=tiktokweb_int&c=%C3%A9t%C3%A9%20%F0%9F%8E%89&af_sub1=T&ttclid=T";
  const href = `https://brand.onelink.me/A1b2?${query}`;
  const [warning] = explanation.warnings;
  assert.deepEqual(explanation, {
    errors: [{ path: "afParameters.campaign.keys[1]", message: "want a string, got a number" }],
    warnings: [warning],
    links: [
      { href, refusal: null, values },
      { href: null, refusal: warning.message, values: [] },
    ],
    impression: { href: `https://impressions.onelink.me/A1b2?${query}`, values },
  });
  assert.equal(warning.about, "links[1]");
  assert.match(warning.message, /platform "x" is unknown/);
});

test("without links it explains the OneLink, and a value that is no configuration is an error", () => {
  const [link] = explained(CONFIG, { ttclid: "T" }).links;
  assert.equal(link.href, "https://brand.onelink.me/A1b2?pid=tiktokweb_int&af_sub1=T&ttclid=T");
  for (const [config, kind] of [
    ["https://brand.onelink.me/A1b2", "a string"],
    [[CONFIG], "a list"],
    [null, "null"],
  ]) {
    assert.match(explained(config, {}).errors[0].message, new RegExp(`want an object, got ${kind}`));
  }
});

test("it answers thousands of calls after one that made its memory grow", () => {
  const long = explained({ ...CONFIG, links: Array(500).fill({}) }, { c: "x".repeat(1_500) });
  assert.equal(long.links.length, 500);
  for (let call = 0; call < 2_000; call++) {
    assert.equal(explained({ ...CONFIG, links: [{}] }, { c: `${call}` }).links[0].values[1].value, `${call}`);
  }
});

test("an address may be a URL, and is read as a browser has it", () => {
  const address = "https://brand.example/game?c=a b&ttclid=T";
  const explanation = explain(CONFIG, new URL(address));
  assert.deepEqual(explanation, explain(CONFIG, address));
  assert.equal(
    explanation.links[0].href,
    "https://brand.onelink.me/A1b2?pid=tiktokweb_int&c=a%20b&af_sub1=T&ttclid=T",
  );
  const [link] = explain(CONFIG, "?c=summer").links;
  assert.equal(link.href, "https://brand.onelink.me/A1b2?pid=tiktokweb_int&c=summer");
});

test("whatever it is given, it does not throw", () => {
  for (const url of [undefined, null, 5, Symbol("url"), {}, { __proto__: null }, "", "https://[", "\uffff"]) {
    const [link] = explain(CONFIG, url).links;
    assert.equal(link.href, "https://brand.onelink.me/A1b2?pid=tiktokweb_int", String(url?.toString));
  }
  for (const links of [[null], [undefined, "x", 5], "steam", 5, { length: 1 }]) {
    assert.ok(explain({ ...CONFIG, links }, "https://brand.example/").impression.href);
  }
});

test("no text in an address or a configuration is taken for anything but a text", () => {
  const address = `https://landing.example/?c=summer&x=1${INJECTION}`;
  const want = "https://brand.onelink.me/A1b2?pid=tiktokweb_int&c=summer";
  assert.equal(explain(CONFIG, address).links[0].href, want);
  assert.equal(explain(CONFIG, address.slice("https://landing.example/".length)).links[0].href, want);
  const roads = [
    (text) => [CONFIG, `?c=${text}`],
    (text) => [CONFIG, `?${text}=summer&c=x`],
    (text) => [CONFIG, `https://landing.example/${text}?c=x#${text}`],
    (text) => [{ ...CONFIG, [text]: text, clickId: text, webReferrer: text }, "?c=x"],
    (text) => [{ ...CONFIG, links: [{ platform: text, appId: text, href: text, [text]: text }] }, "?c=x"],
    (text) => [
      { ...CONFIG, afParameters: { afCustom: [{ paramKey: "x" + text, keys: [text], defaultValue: text }] } },
      "?c=x",
    ],
  ];
  for (const text of hostileTexts(150)) {
    for (const [index, road] of roads.entries()) {
      const about = `${index}: ${JSON.stringify(text)}`;
      const explanation = explain(...road(text));
      assert.deepEqual(explanation, explain(...road(harmless(text))), about);
      for (const { href } of [...explanation.links, explanation.impression]) {
        const host = href && new URL(href).host;
        assert.ok(
          [null, "brand.onelink.me", "impressions.onelink.me", "app.appsflyer.com"].includes(host),
          about,
        );
      }
    }
  }
});

test("an option that does not exist is named with the nearest that does", () => {
  const mistakes = (config) =>
    explain(config, "https://brand.example/").errors.map(({ path, message }) => `${path}: ${message}`);
  const unknown = "not a name that means anything here; did you mean";
  assert.deepEqual(
    mistakes({
      ...CONFIG,
      one_link: "https://brand.onelink.me/A1b2",
      preset: "tik-tok",
      afParameters: { mediaSources: {} },
      banner: { titel: "Play" },
      links: [{ href: "https://store.example/", app_id: "1" }],
    }),
    [
      `one_link: ${unknown} oneLinkURL?`,
      'preset: want tiktok, google, meta, snapchat or utm, got "tik-tok"; did you mean "tiktok"?',
      `afParameters.mediaSources: ${unknown} mediaSource?`,
      `banner.titel: ${unknown} title?`,
      `links[0].app_id: ${unknown} appId?`,
    ],
  );
});

test("explain says how a parameter was found that is not where it belongs, and which words count as no value", () => {
  const config = { oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" };
  for (const [address, about, message] of [
    [
      "?pid=a&c=summer?ttclid=TT",
      "ttclid",
      "was not in the query of the address, but behind a second question mark",
    ],
    [
      "?pid=a&amp;c=summer&ttclid=TT",
      "c",
      "was not in the query of the address, but behind an `&amp;`, as in HTML that was escaped once too often",
    ],
    ["?pid=a&c=summer#ttclid=TT", "ttclid", "was not in the query of the address, but in its fragment"],
    [
      "?pid=a&c=undefined&ttclid=TT",
      "c",
      "undefined is how programs write that there is no value; it counts as none",
    ],
  ]) {
    const { warnings } = explain(config, `https://brand.example/game${address}`);
    assert.deepEqual(warnings, [{ about, message }], address);
  }
  const plain = "https://brand.example/game?pid=a&c=summer&ttclid=TT#top";
  assert.deepEqual(explain(config, plain).warnings, []);
});

test("mistakes say what was found and what to write: defaults that are no text, names in the wrong place", () => {
  const { errors } = explained(
    {
      ...CONFIG,
      campaign: { keys: ["c"] },
      afParameters: {
        pid: { keys: ["s"] },
        afSub2: { defaultValue: true },
        afSub3: { defaultValue: 12345678901234567890 },
      },
      banner: { rating: "five", ios: { titel: "Play" } },
    },
    { ttclid: "T" },
  );
  assert.deepEqual(
    errors.map(({ path, message }) => `${path}: ${message}`),
    [
      "campaign: not a name that means anything here; did you mean afParameters.campaign?",
      "afParameters.pid: not a name that means anything here; did you mean mediaSource?",
      'afParameters.afSub2.defaultValue: want a string, got true: it goes out as the text "true" on every visit that brings no value; write a text, such as "website", or leave defaultValue out; if the word true is meant, write "true" in quotation marks',
      "afParameters.afSub3.defaultValue: the number 12345678901234567000 may not be as you wrote it: JavaScript rounds whole numbers over 9007199254740991; write it in quotation marks",
      'banner.rating: want a number from 0 on, got "five"',
      "banner.ios.titel: not a name that means anything here; did you mean title?",
    ],
  );
});

test("explain says whom a visit is credited to that brought nothing of an ad", () => {
  const [warning, ...more] = explained(CONFIG, { utm_source: "news" }).warnings;
  assert.deepEqual(more, []);
  assert.equal(warning.about, "visit");
  assert.match(
    warning.message,
    /^is credited to TikTok by the preset's default, tiktokweb_int: it brought neither pid nor af_media_source nor ttclid;/,
  );
  assert.deepEqual(explained(CONFIG, { pid: "news" }).warnings, []);
});

test("what is written for people has no name of the program's own", () => {
  for (const consent of ["denied", "pending"]) {
    const { warnings } = explained({ ...CONFIG, consent }, {});
    assert.match(warnings[0].message, new RegExp(`^no impression is sent, .*\\(consent: ${consent}\\)$`));
  }
});
