/** HTML that streams through `transform`: what is rewritten, what is not, and when each part comes out. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { BUILDS, CONFIG, incoming, through } from "./builds.mjs";

const bytes = (text) => Buffer.from(text);
const escaped = (text) => text.replace(/&/g, "&#38;");

/** The attributes that an anchor's href is replaced with, according to `planLinks`. */
function written(planLinks, href, { platform, appId, config = CONFIG, request = incoming() } = {}) {
  const {
    links: [link],
  } = planLinks({ ...config, links: [{ href, platform, appId }] }, request);
  assert.notEqual(link, href);
  return `href="${escaped(link)}" data-smart-own="${escaped(new URL(link).href)} ${escaped(href)}"`;
}

const STORE = "https://apps.apple.com/app/id1";
const STEAM = "https://store.steampowered.com/app/440/";
const steam = { platform: "steam", appId: "123456" };

/** HTML in which `{…}` marks what is rewritten, and for each mark the arguments of `written`. */
const REWRITTEN = {
  "a OneLink": [`<a data-smart-link {href="${STORE}"}>x</a>`, [STORE]],
  "a platform's link": [
    `<a data-smart-link="steam" data-app-id="123456" {href="${STEAM}"}>x</a>`,
    [STEAM, steam],
  ],
  "attributes in any order and case, without quotes": [
    `<p><A {HREF=${STEAM}} class=b Data-App-Id=123456 DATA-SMART-LINK='steam'>x</A>`,
    [STEAM, steam],
  ],
  "single quotes and spaces around": [`<a\n{href  =\t'${STORE}'}\ndata-smart-link >x</a>`, [STORE]],
  "an attribute right behind": [`<a {href="${STORE}"}data-smart-link/>x`, [STORE]],
  "escapes in values": [
    `<a data-smart-link="ste&#97;m" data-app-id="12&#x33;456" {href="https://s.example/?a=1&amp;b=2&copy=3"}>`,
    ["https://s.example/?a=1&b=2&copy=3", steam],
  ],
  "an address beyond ASCII": [
    `<a data-smart-link="steam" data-app-id="123456" {href="https://s.example/clé?ü=😀"}>😀`,
    ["https://s.example/cl%C3%A9?%C3%BC=%F0%9F%98%80", steam],
  ],
  "a relative address": [
    `<a data-smart-link="steam" data-app-id="123456" {href="../steam"}>`,
    ["https://brand.example/steam", steam],
  ],
  "an empty address, and none in the attribute": [
    `<a data-smart-link {href=""}></a><a data-smart-link {href}></a><a data-smart-link {href=}></a>`,
    ...Array(3).fill(["https://brand.example/game" + new URL(incoming().url).search]),
  ],
  "the first base with an address": [
    `<base target="_top"><base href="https://cdn.example/a/"><base href="https://no.example/">
     <a data-smart-link="steam" data-app-id="123456" {href="b"}>`,
    ["https://cdn.example/a/b", steam],
  ],
  "a base that runs a script, and goes for none": [
    `<base href="javascript:x"><a data-smart-link="steam" data-app-id="123456" {href="b"}>`,
    ["https://brand.example/b", steam],
  ],
  "the first of two attributes": [
    `<a data-smart-link {href="${STORE}"} href="https://no.example/">`,
    [STORE],
  ],
  "anchors in noscript and template": [
    `<noscript><a data-smart-link {href="${STORE}"}></a></noscript><template><a data-smart-link {href="${STORE}"}></a></template>`,
    [STORE],
    [STORE],
  ],
  "anchors after texts that look like tags": [
    `<script>if (a<b && "</a>") x</script><style>a{}</style><title>&lt;</title>a < b <- <3 </ >
     <!doctype html><!-- > --><![CDATA[ x ]]><?php ?><a data-smart-link {href="${STORE}"}>`,
    [STORE],
  ],
  "anchors behind SVG, in what ends it, and in what holds HTML in it": [
    `<svg><style/><title/><path d="M0"/></svg><a data-smart-link {href="${STORE}"}></a>
     <svg><foreignObject><a data-smart-link {href="${STORE}"}></a></foreignObject><a data-smart-link href="x"></a></svg>
     <svg><g><p><a data-smart-link {href="${STORE}"}>`,
    ...Array(3).fill([STORE]),
  ],
  "anchors where elements and end tags of HTML, or font with a colour, have ended SVG and MathML": [
    ...[
      "<svg><h1>",
      "<svg><svg></p>",
      "<math></p>",
      "<svg></br>",
      "<svg><font color=red>",
      "<div><svg></div>",
    ].map((before) => `${before}<a data-smart-link {href="${STORE}"}></a>`),
  ].reduce(([html, ...made], each) => [html + each, ...made, [STORE]], [""]),
  "anchors where MathML holds HTML": [
    `<math><mi><a data-smart-link {href="${STORE}"}></a></mi><annotation-xml encoding="text/html"><a data-smart-link {href="${STORE}"}>`,
    [STORE],
    [STORE],
  ],
  "anchors behind what would be CDATA in SVG": [
    `<p><![CDATA[ x ><a data-smart-link {href="${STORE}"}></a>`,
    [STORE],
  ],
  "anchors behind a base that doesn't count": [
    `<template><base href="https://no.example/"></template><noscript><base href="https://no.example/"></noscript>
     <base href="https://cdn.example/"><a data-smart-link="steam" data-app-id="123456" {href="b"}>`,
    ["https://cdn.example/b", steam],
  ],
};

const STAYS = {
  "no call to action": `<a href="${STORE}">x</a><button data-smart-link href="${STORE}">x</button>`,
  "no address": `<a data-smart-link>x</a><a data-smart-link name=href>x</a>`,
  "an address that runs a script": `<a data-smart-link href="javascript:void(0)">x</a>
    <a data-smart-link href=" &#106;ava&#10;script:void(0)">x</a>`,
  "an address that is none": `<a data-smart-link href="https://">x</a>`,
  "an unknown platform": `<a data-smart-link="stadia" data-app-id="1" href="${STEAM}">x</a>`,
  "a platform without an app's id": `<a data-smart-link="steam" href="${STEAM}">x</a>`,
  comments: `<!-- <a data-smart-link href="${STORE}">x</a> --><!doctype <a data-smart-link href="${STORE}"`,
  "raw texts": ["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "plaintext"]
    .map((name) => `<${name}><a data-smart-link href="${STORE}">x</a></${name}>`)
    .join(""),
  "an anchor in SVG": `<svg><a data-smart-link href="${STORE}">x</a></svg>`,
  "an anchor in what holds HTML in the other of SVG and MathML alone": `<svg><mi><a data-smart-link href="${STORE}">x</a></mi></svg>
    <math><desc><a data-smart-link href="${STORE}">x</a></desc><annotation-xml><a data-smart-link href="${STORE}">x</a>`,
  "an anchor that a script from before comments were allowed writes": `<script><!--
    document.write("<script src=x></script>"); document.write('<a data-smart-link href="${STORE}">x</a>');
    --></script>`,
  "a tag that is never closed": `<p>x</p><a data-smart-link href="${STORE}"`,
  "an attribute that is never closed": `<a data-smart-link href="${STORE}>x</a>`,
  "what is longer than any tag": `<a data-smart-link title="${"x".repeat(70_000)}" href="${STORE}">x</a>`,
  nothing: "",
};

for (const [build, { transform, planLinks }] of Object.entries(BUILDS)) {
  const run = (chunks, config = CONFIG, options = undefined, request = incoming()) =>
    through(transform(config, request, options), chunks);

  for (const [what, [html, ...made]] of Object.entries(REWRITTEN)) {
    test(`${build}: ${what}`, async () => {
      const marked = /\{(href[^}]*)\}/gi;
      const left = [...made];
      const want = html.replace(marked, (_, source) => {
        const name = source.slice(0, "href".length);
        return written(planLinks, ...left.shift()).replace("href", name);
      });
      assert.equal(left.length, 0);
      assert.equal(String(await run([html.replace(marked, "$1")])), want);
    });
  }

  for (const [what, html] of Object.entries(STAYS)) {
    test(`${build}: ${what}: nothing is rewritten`, async () => {
      assert.equal(String(await run([html])), html);
    });
  }

  const PAGE = Buffer.concat([
    bytes(`<!doctype html><html><head><base href=https://cdn.example/><title>Ün &amp; <a></title></head><body>
      <p>😀 clé</p><!-- <a data-smart-link href=x> --><A class='ü' data-smart-link="steam" HREF='s&#x74;eam/é?a=1&amp;b=2' data-app-id=1>x</A>
      <script>"</a><a data-smart-link href=x>"</script><a href data-smart-link>y</a>`),
    // 0xff, which is never part of UTF-8.
    Buffer.from([0x3c, 0x70, 0x20, 0xff, 0x3e]),
    bytes(`<a data-smart-link data-smart-own="x" href=${STORE}>z</a></body></html>`),
  ]);

  test(`${build}: a page comes out the same wherever it is split`, async () => {
    const whole = await run([PAGE], CONFIG, { impression: true });
    assert.equal(String(whole).match(/ data-smart-own="https:/g).length, 3);
    assert.match(String(whole), /hidden><\/body><\/html>$/);
    for (let at = 0; at <= PAGE.length; at++) {
      const got = await run([PAGE.subarray(0, at), PAGE.subarray(at)], CONFIG, { impression: true });
      assert.ok(got.equals(whole), `split at ${at}`);
    }
    const single = await run(
      Array.from(PAGE, (byte) => Uint8Array.of(byte)),
      CONFIG,
      { impression: true },
    );
    assert.ok(single.equals(whole));
  });

  test(`${build}: random markup, split anywhere, only has its links changed`, async () => {
    // A generator with a fixed seed, so that a failure can be repeated.
    let seed = 1;
    const random = (below) => (seed = (seed * 48271) % 2147483647) % below;
    const ATOMS =
      "< > / = \" ' & ; a base href data-smart-link svg title script style textarea body !-- -- --> <a </a> </body> é 😀 \r\n x https://s.example/ &amp; <![CDATA[ ]]> ? !".split(
        " ",
      );
    for (let round = 0; round < 400; round++) {
      const text = Array.from(
        { length: random(60) },
        () => ATOMS[random(ATOMS.length)] + (random(3) ? "" : " "),
      ).join("");
      const page = bytes(text);
      const chunks = [];
      for (let at = 0; at < page.length;) {
        const length = 1 + random(7);
        chunks.push(page.subarray(at, at + length));
        at += length;
      }
      const [whole, split] = [await run([page]), await run(chunks)];
      assert.equal(String(split), String(whole), JSON.stringify(text));
      // Without a configuration nothing is rewritten.
      assert.equal(String(await run(chunks, null)), text);
    }
  });

  test(`${build}: a mark of UTF-8 at the beginning is no text`, async () => {
    // Behind text there are no frames, and the impression would be put into the page.
    const frames = "<!doctype html><frameset><frame src=x></frameset>";
    for (const chunks of [
      [`\ufeff${frames}`],
      Array.from(bytes(`\ufeff${frames}`), (byte) => Uint8Array.of(byte)),
    ]) {
      assert.equal(String(await run(chunks, CONFIG, { impression: true })), `\ufeff${frames}`);
    }
  });

  test(`${build}: what comes before an error has its links, wherever the page is cut`, async () => {
    const link = `<a data-smart-link href="${STORE}">x</a>`;
    const many = Array.from({ length: 600 }, (_, at) => `<i id=${at}>`).join("");
    const [linked] = String(await run([link])).split(">x");
    for (const chunks of [[link + many + link], [link, many, link], [link + many, link]]) {
      assert.equal(String(await run(chunks)), `${linked}>x</a>${many}${link}`);
    }
  });

  test(`${build}: characters that no address has are read as in a browser`, async () => {
    const html = `<a data-smart-link=steam data-app-id=1 href="https://s.example/a\0b\r\nc">x</a>`;
    assert.match(String(await run([html])), / https:\/\/s\.example\/a%EF%BF%BDbc"/);
  });

  test(`${build}: a chunk may end within a character`, async () => {
    const html = `<p>😀</p><a data-smart-link href="${STORE}#😀">😀</a>`;
    const got = await run([...Array(html.length).keys()].map((at) => html[at]));
    assert.equal(String(got), String(await run([html])));
    assert.ok(!String(got).includes("\ufffd"));
  });

  test(`${build}: HTML comes out as soon as it is known not to be part of a call to action`, async () => {
    const stream = transform(CONFIG, incoming());
    const [writer, reader] = [stream.writable.getWriter(), stream.readable.getReader()];
    const next = async (chunk) => {
      const [{ value }] = await Promise.all([reader.read(), writer.write(bytes(chunk))]);
      return Buffer.from(value).toString();
    };
    assert.equal(await next("<h1>a</h1>"), "<h1>a</h1>");
    assert.equal(await next("<script>let a = 1"), "<script>let a = 1");
    assert.equal(await next("</script><!-- x"), "</script><!-- x");
    assert.equal(await next("--><p class="), "--><p class=");
    assert.equal(await next("'x'>y<a "), "'x'>y");
    // The unfinished tag was held back as a whole, so it comes with the chunk that ends it.
    assert.equal(await next("name=x>z"), "<a name=x>z");
  });

  const impression = (config, links) => planLinks({ ...config, links }, incoming()).impression;
  const image = (address) => `<img src="${escaped(address)}" width="1" height="1" alt="" hidden>`;

  test(`${build}: the impression comes before the body's end, and knows of direct links`, async () => {
    const one = `<body><a data-smart-link name=x>`;
    const plain = impression(CONFIG, [{ href: STORE }]);
    assert.equal(
      String(await run([one, "</bo", "dy ></html>"], CONFIG, { impression: true })),
      `${one}${image(plain)}</body ></html>`,
    );
    assert.equal(String(await run([one], CONFIG, { impression: true })), one + image(plain));
    assert.equal(String(await run([one])), one);
    const direct = await run(
      [`<a data-smart-link=steam data-app-id=1 href=${STEAM}></a><script></body></script></body></body>`],
      CONFIG,
      { impression: true },
    );
    const marked = impression(CONFIG, [{ href: STEAM, platform: "steam", appId: "1" }]);
    assert.match(marked, /&af_xplatform=true$/);
    assert.ok(String(direct).endsWith(`</script>${image(marked)}</body></body>`));
  });

  test(`${build}: no impression before the visitor allows it, and no ids`, async () => {
    const config = { ...CONFIG, consent: "pending" };
    const got = String(await run([`<a data-smart-link href="${STORE}">`], config, { impression: true }));
    assert.match(got, /^<a data-smart-link href="https:\/\/brand\.onelink\.me\/A1b2\?[^"]*c=Summer/);
    assert.doesNotMatch(got, /ttclid|<img/);
  });

  test(`${build}: a page that was rewritten before is rewritten for this visitor`, async () => {
    const html = `<a data-smart-link=steam data-app-id=1 href="${STEAM}">`;
    const other = incoming("https://brand.example/game?pid=tiktokweb_int&c=other");
    const first = await run([html], CONFIG, undefined, other);
    assert.equal(String(await run([first])), String(await run([html.replace(/"/g, "")])));
    // The note is about another address than the href, so it doesn't count.
    const moved = `<a data-smart-link=steam data-app-id=1 href="https://s.example/" data-smart-own="https://a.example/ https://b.example/">`;
    assert.match(String(await run([moved])), /af_r=https%3A%2F%2Fs\.example%2F"/);
    // A note can't make a link that runs a script.
    const runs = `<a data-smart-link href="https://a.example/" data-smart-own="https://a.example/ javascript:x">`;
    assert.doesNotMatch(String(await run([runs])), /javascript/);
  });

  const HOSTILE = [
    `"><script>alert(1)</script>`,
    `'><img src=x onerror=alert(1)>`,
    `&quot;&gt;<svg/onload=x>`,
    `javascript:alert(1)`,
    `//evil.example/`,
    `https://evil.example/`,
    `\uffff\uffff"x`,
    `\u0000\r\n<!--`,
    `</body></a>`,
  ];

  test(`${build}: a visitor's values can't add a tag or lead to another host`, async () => {
    const names = ["pid", "c", "af_ad", "ttclid", "af_r", "af_web_dp", "deep_link_value", "oneLinkURL", "#"];
    const html = `<body><a data-smart-link href="/a">x</a><a data-smart-link=steam data-app-id=1 href="/b">y</a></body>`;
    for (const value of HOSTILE) {
      const query = names.map((name) => `${name}=${encodeURIComponent(value)}`).join("&");
      for (const request of [
        incoming("https://brand.example/game?" + query),
        incoming(`https://brand.example/${value}?${value}`, { referer: `https://r.example/?${query}` }),
        { url: "https://brand.example/?c=" + value, headers: { get: () => value } },
      ]) {
        const got = String(await run([html], CONFIG, { impression: true }, request));
        assert.deepEqual(
          got.match(/<\/?[a-z!]+/g),
          ["<body", "<a", "</a", "<a", "</a", "<img", "</body"],
          value,
        );
        const hosts = [...got.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url]) => new URL(url).host);
        assert.deepEqual(
          hosts,
          ["brand.onelink.me", "engagements.appsflyer.com", "impressions.onelink.me"],
          value,
        );
      }
    }
  });

  const BAD = [null, undefined, 5, "x", [], { get oneLinkURL() { throw new Error("no"); } }]; // prettier-ignore
  test(`${build}: a broken configuration or request breaks no page`, async () => {
    const html = `<a data-smart-link href="${STORE}">x</a></body>`;
    for (const config of BAD) {
      const stream = transform(config, incoming(), { impression: true });
      assert.equal(String(await through(stream, [html])), html);
    }
    for (const request of [null, undefined, {}, { url: "/game", headers: {} }, { url: 5 }]) {
      assert.match(String(await run([html], CONFIG, null, request)), /x<\/a><\/body>$/);
    }
    // The next page is rewritten as usual.
    assert.notEqual(String(await run([html])), html);
  });
}
