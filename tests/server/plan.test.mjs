/** `planLinks`: both builds plan the same for any input, and no input makes them throw. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { BUILDS, CONFIG, incoming, through } from "./builds.mjs";
import { INJECTION, harmless, hostileTexts } from "../hostile-texts.mjs";
import { inUse } from "./memory.mjs";

const CASES = JSON.parse(readFileSync(join(import.meta.dirname, "../vectors/smart-script.json"), "utf8"));
const STORE = "https://apps.apple.com/app/id1";
const STEAM = "https://store.steampowered.com/app/440/";
const LINKS = [
  { href: STORE },
  { href: STEAM, platform: "steam", appId: "1" },
  { href: "https://cdn.example/app.apk", platform: "apk", appId: "com.example" },
];
const MARKS = "af_js_web=true&af_ss_ver=2_10_0";

test("both builds plan the recorded visits alike, byte for byte", () => {
  let planned = 0;
  for (const { name, landingUrl, referrer, args, ua } of CASES) {
    const config = { markers: true, ...args?.[0], links: LINKS };
    const headers = {
      referer: referrer ?? "",
      cookie: "a=1; ttclid=C%20C",
      ...(ua?.model && { "sec-ch-ua-model": `"${ua.model}"` }),
    };
    for (const more of [{}, { preset: "tiktok" }, { consent: "pending" }, { limitDataUse: true }]) {
      const request = { url: landingUrl, headers: { get: (name) => headers[name] ?? null } };
      const [one, other] = Object.values(BUILDS).map(({ planLinks }) =>
        planLinks({ ...config, ...more }, request),
      );
      assert.deepEqual(one, other, name);
      planned += one.links[0] !== STORE && one.links[1] !== STEAM;
    }
  }
  assert.ok(planned > CASES.length, `${planned} plans with links`);
});

/** Calls to action of their own: as requests, and as markup. */
const OWN = [
  [
    { href: "https://brand.onelink.me/Zz99?deep_link_value=pears" },
    `<a data-smart-link href="https://brand.onelink.me/Zz99?deep_link_value=pears">A</a>`,
  ],
  [
    {
      href: STORE,
      oneLinkURL: "https://brand.onelink.me/Qq11",
      deepLinkValue: "figs",
      params: { af_sub5: "a&b" },
    },
    `<a data-smart-link href="${STORE}" data-onelink=https://brand.onelink.me/Qq11 data-deep-link='figs' data-PARAM-af_sub5="a&amp;b">A</a>`,
  ],
  [{ href: "brandapp://fund/S%26P" }, `<a data-smart-link href="brandapp://fund/S%26P">A</a>`],
];

test("calls to action with links of their own are planned alike as requests and as markup", async () => {
  const visit = incoming();
  for (const { planLinks, transform } of Object.values(BUILDS)) {
    const { links, impression } = planLinks({ ...CONFIG, links: OWN.map(([link]) => link) }, visit);
    assert.ok(
      links[0].startsWith("https://brand.onelink.me/Zz99?deep_link_value=pears&af_js_web=true"),
      links[0],
    );
    const { deep_link_value, af_sub5 } = Object.fromEntries(new URL(links[1]).searchParams);
    assert.deepEqual([deep_link_value, af_sub5], ["figs", "a&b"]);
    assert.match(links[1], /^https:\/\/brand\.onelink\.me\/Qq11\?/);
    assert.match(links[2], /[?&]af_dp=brandapp%3A%2F%2Ffund%2FS%2526P(&|$)/);
    assert.match(impression, /^https:\/\/impressions\.onelink\.me\/A1b2\?/);
    const html = String(await through(transform(CONFIG, visit), [OWN.map(([, markup]) => markup).join("")]));
    const hrefs = [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href.replaceAll("&#38;", "&"));
    assert.deepEqual(hrefs, links);
    // A page that a server has planned comes out the same once more.
    const again = String(await through(transform(CONFIG, visit), [html]));
    assert.equal(again, html);
  }
});

const ADDRESSES = JSON.parse(readFileSync(join(import.meta.dirname, "../vectors/addresses.json"), "utf8"));

test("parameters are found where a person would see them", () => {
  for (const { address, want } of ADDRESSES.cases) {
    const request = { url: `https://landing.example/game${address}`, headers: { get: () => null } };
    for (const { planLinks } of Object.values(BUILDS)) {
      const { links } = planLinks({ ...CONFIG, markers: false, links: [{ href: STORE }] }, request);
      const { af_sub1, ...params } = Object.fromEntries(new URL(links[0]).searchParams);
      assert.deepEqual(params, { pid: "tiktokweb_int", ...want }, address);
      assert.equal(af_sub1, want.ttclid);
    }
  }
});

for (const [build, { planLinks, transform }] of Object.entries(BUILDS)) {
  test(`${build}: a page's links, and its impression`, () => {
    assert.deepEqual(planLinks({ ...CONFIG, links: LINKS.slice(0, 2) }, incoming()), {
      links: [
        `https://brand.onelink.me/A1b2?${MARKS}&pid=tiktokweb_int&c=Summer%20Sale_web&af_sub1=E.C.P.x-Y_z&af_c_id=178&ttclid=E.C.P.x-Y_z`,
        `https://engagements.appsflyer.com/v1.0/c2s/click/app/steam/1?${MARKS}&af_media_source=tiktokweb_int` +
          "&af_campaign=Summer%20Sale_web&af_campaign_id=178&af_sub1=E.C.P.x-Y_z&ttclid=E.C.P.x-Y_z" +
          `&af_r=${encodeURIComponent(STEAM)}`,
      ],
      impression: `https://impressions.onelink.me/A1b2?${MARKS}&pid=tiktokweb_int&c=Summer%20Sale_web&af_sub1=E.C.P.x-Y_z&af_c_id=178&ttclid=E.C.P.x-Y_z&af_xplatform=true`,
      errors: [],
    });
  });

  test(`${build}: no text of a request or a configuration is taken for anything but a text`, () => {
    const request = (url, headers = {}) => ({ url, headers: { get: (name) => headers[name] ?? null } });
    const page = "https://landing.example/?c=summer";
    const rules = { campaign: { keys: ["cookie:c", "c"] } };
    const roads = [
      (text) => [CONFIG, request(`${page}&x=${text}`)],
      (text) => [CONFIG, request(`${page}&${text}=x`)],
      (text) => [
        { ...CONFIG, webReferrer: "ref", afParameters: rules },
        request(page, {
          cookie: `a=${text}; c=${text}; ${text}=x`,
          referer: `https://other.example/${text}`,
          "sec-ch-ua-model": `"${text}"`,
          "sec-ch-ua-platform-version": text,
        }),
      ],
      (text) => [{ ...CONFIG, [text]: text, clickId: text, afParameters: { [text]: [text] } }, request(page)],
      (text) => [{ ...CONFIG, afParameters: { campaign: { keys: ["cookie:" + text] } } }, request(page)],
      (text) => [
        { ...CONFIG, links: [{ href: STORE, platform: text, appId: text, [text]: text }] },
        request(page),
      ],
    ];
    for (const text of hostileTexts(100)) {
      for (const [index, road] of roads.entries()) {
        const about = `${index}: ${JSON.stringify(text)}`;
        const plan = ([config, request]) => planLinks({ links: LINKS.slice(0, 2), ...config }, request);
        const planned = plan(road(text));
        assert.deepEqual(planned, plan(road(harmless(text))), about);
        for (const link of [...planned.links, planned.impression ?? STORE]) {
          assert.match(
            link,
            /^https:\/\/([a-z]+\.onelink\.me|[a-z]+\.appsflyer\.com|apps\.apple\.com)\//,
            about,
          );
        }
      }
    }
  });

  test(`${build}: a request's address may be a URL`, () => {
    const url = new URL(`https://brand.example/game?c=summer&x=${INJECTION}`);
    const { links } = planLinks(
      { ...CONFIG, links: [{ href: new URL(STORE) }] },
      { url, headers: new Headers() },
    );
    assert.deepEqual(links, [`https://brand.onelink.me/A1b2?${MARKS}&pid=tiktokweb_int&c=summer`]);
  });

  test(`${build}: client hints, as browsers write them`, () => {
    const impression = (headers) => planLinks(CONFIG, incoming(undefined, headers)).impression;
    assert.match(
      impression({ "Sec-CH-UA-Model": '"Pixel 7"', "Sec-CH-UA-Platform-Version": '"14.0.0"' }),
      /&af_ch_model=Pixel%207&af_ch_os_version=14\.0\.0$/,
    );
    assert.match(impression({ "sec-ch-ua-model": '"a \\"b\\" \\\\c"' }), /&af_ch_model=a%20%22b%22%20%5Cc&/);
    assert.doesNotMatch(impression({}), /af_ch/);
  });

  test(`${build}: without the consent that the page configures, cookies and click ids are left out`, () => {
    const afParameters = { deepLinkValue: { keys: ["cookie:level"] } };
    const link = (more, headers = {}) =>
      planLinks(
        { ...CONFIG, afParameters, ...more, links: LINKS.slice(0, 1) },
        incoming(undefined, { cookie: "x=1; level=a%26b", ...headers }),
      ).links[0];
    assert.match(link({}), /&deep_link_value=a%26b&.*ttclid=/);
    assert.match(link({ consent: "granted" }), /&deep_link_value=a%26b&.*ttclid=/);
    for (const more of [{ consent: "denied" }, { consent: "pending" }, { consentFrom: "tcf" }]) {
      assert.doesNotMatch(link(more), /deep_link_value|ttclid/);
      assert.match(link(more), /c=Summer/);
    }
    assert.match(link({ limitDataUse: "gpc" }), /ttclid/);
    assert.doesNotMatch(link({ limitDataUse: "gpc" }, { "sec-gpc": "1" }), /ttclid/);
  });

  test(`${build}: Global Privacy Control counts, however much else is in a configuration`, () => {
    // No more than 100,000 values of an object are written.
    const huge = Array.from({ length: 200_000 }, (_, index) => index);
    const config = { ...CONFIG, limitDataUse: "gpc", links: LINKS.slice(0, 1), huge };
    const [link] = planLinks(config, incoming(undefined, { "sec-gpc": "1" })).links;
    assert.match(link, /c=Summer/);
    assert.doesNotMatch(link, /ttclid/);
  });

  test(`${build}: a referrer on the skip list is skipped`, () => {
    const skipping = { ...CONFIG, referrerSkipList: ["no.example"], links: LINKS };
    const links = (referer) => planLinks(skipping, incoming(undefined, { referer })).links;
    assert.deepEqual(
      links("https://no.example/"),
      LINKS.map(({ href }) => href),
    );
    assert.notEqual(links("https://yes.example/")[0], STORE);
  });

  test(`${build}: odd links, configurations and requests get an answer with a text for each link`, () => {
    const thrower = new Proxy({}, { get: () => assert.fail(), ownKeys: () => assert.fail() });
    for (const config of [
      null,
      undefined,
      0,
      "x",
      [],
      thrower,
      { links: null },
      { links: 5 },
      { links: "x" },
    ]) {
      const { links, impression, errors } = planLinks(config, incoming());
      assert.deepEqual({ links, impression }, { links: [], impression: null });
      assert.ok(errors.every(({ path, message }) => path && message));
    }
    const odd = [null, undefined, 5, {}, { href: 5 }, { href: null, platform: {} }, { href: new URL(STORE) }];
    const got = planLinks({ ...CONFIG, links: [...odd, ...LINKS, , thrower] }, incoming()).links; // prettier-ignore
    assert.equal(got.length, odd.length + LINKS.length + 2);
    assert.ok(got.every((link) => typeof link == "string"));
    assert.deepEqual(got.slice(odd.length, -2), planLinks({ ...CONFIG, links: LINKS }, incoming()).links);
    for (const request of [
      null,
      undefined,
      {},
      { url: "/x" },
      { url: 5, headers: null },
      { url: STORE, headers: {} },
      thrower,
    ]) {
      // prettier-ignore
      const { links } = planLinks({ ...CONFIG, links: LINKS }, request);
      assert.equal(links.length, LINKS.length);
      assert.match(links[0], /^https:\/\/(brand\.onelink\.me\/A1b2\?|apps\.apple\.com)/);
    }
  });

  test(`${build}: characters that the wire format uses as marks can't inject a configuration`, () => {
    const inject = '\uffff}\uffffconfig\uffff{\uffffoneLinkURL\uffff"https://evil.example/x\uffff';
    for (const url of [`https://brand.example/?c=${inject}`, `https://brand.example/?${inject}=1&pid=x`]) {
      const { links } = planLinks({ ...CONFIG, links: LINKS }, { url, headers: { get: () => inject } });
      assert.equal(new URL(links[0]).host, "brand.onelink.me");
    }
  });

  test(`${build}: memory doesn't grow over many pages, nor over a long one`, async () => {
    const plan = (count) => {
      for (let at = 0; at < count; at++) {
        planLinks({ ...CONFIG, links: LINKS }, incoming(`https://brand.example/?c=${at}&ttclid=${at}`));
      }
    };
    plan(500);
    const before = await inUse();
    plan(3_000);
    const more = (await inUse()) - before;
    assert.ok(more < 2e6, `${more} bytes more`);

    const chunk = Buffer.from(`<p>text</p><a data-smart-link href="${STORE}">x</a>`.repeat(20));
    let bytes = 0;
    let [first, last] = [0, 0];
    const source = new ReadableStream({
      async pull(controller) {
        bytes += chunk.length;
        if (bytes > 8e5 && !first) {
          first = await inUse();
        }
        if (bytes > 8e6) {
          last = await inUse();
          controller.close();
        } else {
          controller.enqueue(chunk);
        }
      },
    });
    for await (const part of source.pipeThrough(transform(CONFIG, incoming(), { impression: true }))) {
      assert.ok(part.length);
    }
    assert.ok(last - first < 2e6, `${last - first} bytes more`);

    // One tag without an end.
    const endless = await through(transform(CONFIG, incoming()), [
      "<a ",
      ...Array(200).fill("x ".repeat(1e4)),
    ]);
    assert.equal(endless.length, 3 + 200 * 2e4);
  });
}
