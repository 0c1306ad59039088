/**
 * What pages and visitors can cost a server. Times are those of the processor and the shortest of a few, and a test fails
 * where they grow faster than what they are compared with, which a busy machine doesn't bring about.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { BUILDS, CONFIG, incoming, through } from "./builds.mjs";

const SITE = "https://brand.example/game?pid=tiktokweb_int&c=summer&ttclid=E.C.P.x";

/** Milliseconds of the processor's time. */
async function costOf(act) {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Measures two things until the second costs no more than the first allows.
 *
 * @param {number} tries after how many it counts as too much
 */
async function checkCost(what, one, other, allowed, tries = 6) {
  const least = [Infinity, Infinity];
  const measure = async (which, act) => (least[which] = Math.min(least[which], await costOf(act)));
  // Before it has run a few times, the code itself is not what takes the time.
  await measure(0, one);
  await measure(0, one);
  for (let left = tries; left > 0; left--) {
    await measure(0, one);
    await measure(1, other);
    if (least[1] <= allowed(least[0])) {
      return;
    }
  }
  assert.fail(
    `${what}: ${least[1].toFixed(1)} ms, where ${least[0].toFixed(1)} ms allow ${allowed(least[0]).toFixed(1)}`,
  );
}

/** Queries of 15 KB, which is what servers commonly let through, and as much as one can do with them. */
const QUERIES = {
  "names alone": "&a".repeat(7_500),
  "names and values": "&a=b".repeat(3_750),
  "escapes": "&%61=%62".repeat(1_875),
  "a name that counts, with what counts as no value": "&c=__A__".repeat(1_875),
  "names that count, many times": "&c=x".repeat(3_750),
}; // prettier-ignore

for (const [build, { transform, planLinks }] of Object.entries(BUILDS)) {
  const run = (query, chunks) =>
    through(
      transform(CONFIG, incoming(SITE + query)),
      chunks.map((chunk) => Buffer.from(chunk)),
    );
  const calls = (count) =>
    Array.from(
      { length: count },
      (_, at) => `<p><a data-smart-link href="https://store.example/app/${at}">x</a>\n`,
    );

  for (const [what, query] of Object.entries(QUERIES)) {
    test(`${build}: a long query costs a page no more for many calls to action (${what})`, async () => {
      const page = calls(120);
      const request = incoming(SITE + query);
      const plans = [];
      for (let left = 5; left > 0; left--) {
        plans.push(
          await costOf(() => planLinks({ ...CONFIG, links: [{ href: "https://store.example/" }] }, request)),
        );
      }
      const one = Math.min(...plans);
      // What calls to action cost at all, and a few plans of the long query.
      const usual = () => run("", page);
      const allowed = (ms) => 2 * ms + 8 * one;
      await checkCost("each in a chunk", usual, () => run(query, page), allowed);
      await checkCost("all in one chunk", usual, () => run(query, [page.join("")]), allowed);
    });
  }

  test(`${build}: links that come after many others are those of one plan`, async () => {
    const config = {
      afParameters: {
        deepLinkValue: { keys: ["cookie:a", "dl"] },
        afSub2: { keys: ["cookie:b"] },
        campaignId: { keys: ["cookie:c"] },
      },
    };
    const request = {
      url: `${SITE}&dl=level&gclid=G&keyword=k&ScCid=S${"&a=b".repeat(1_000)}&c=__NO__`,
      headers: { cookie: "b=bee; c=sea" },
    };
    const platforms = ["", "steam", "android", "ios", "apk"];
    const links = Array.from({ length: 300 }, (_, at) => ({
      platform: platforms[(at >> 2) % platforms.length],
      appId: "1",
      href: `https://store.example/app/${at % 7}`,
    }));
    const want = planLinks({ ...CONFIG, ...config, links }, request).links;
    assert.match(want[0], /gclid=G/);
    const page = links.map(
      ({ platform, href }) => `<a data-smart-link="${platform}" data-app-id=1 href="${href}">x</a>`,
    );
    for (const chunks of [[page.join("")], page]) {
      const got = String(await through(transform({ ...CONFIG, ...config }, request), chunks));
      const written = [...got.matchAll(/ href="([^"]*)"/g)].map(([, link]) => link.replaceAll("&#38;", "&"));
      assert.deepEqual(written, want);
    }
  });
}

const many = (count, make) =>
  Array.from({ length: count }, (_, at) => (typeof make == "string" ? make : make(at))).join("");

/** Odd markup of a length that grows with a number. */
const ODD = {
  "attributes": (n) => `<a${many(n, (at) => " a" + at)}>`,
  "attributes of one name": (n) => `<a${" href=x".repeat(n)}>`,
  "calls to action with many attributes": (n) => `<a data-smart-link href=x${many(n >> 4, (at) => " a" + at)}>`.repeat(16),
  "SVG without an end, and what ends it": (n) => "<svg>".repeat(n) + "</p>".repeat(n),
  "MathML and end tags of HTML": (n) => "<math><mi>".repeat(n) + "</mi>".repeat(n),
  "blocks, and end tags of others": (n) => "<div>".repeat(n) + "</p></b></x>".repeat(n),
  "spans, and an end tag without a start": (n) => "<span>".repeat(n) + "</x>".repeat(n),
  "links in links": (n) => "<a href=x>".repeat(n) + "</a>".repeat(n),
  "links in blocks": (n) => "<a href=x><div>".repeat(n),
  "formatting that is never closed": (n) => many(n, (at) => `<b id=${at}>`) + "<p>".repeat(n),
  "formatting that differs": (n) => many(n, (at) => `<font color=${at}>`) + "<nobr>x".repeat(n),
  "formatting that comes and goes": (n) => many(n, (at) => `<i id=${at}>`) + "<b>x</b>".repeat(4 * n),
  "formatting that others close": (n) => "<b><i><p>".repeat(n) + "</b></i>".repeat(n),
  "tables": (n) => "<table><tr><td>".repeat(n) + "</table>".repeat(n),
  "links in tables": (n) => "<table><a href=x>".repeat(n),
  "text in tables": (n) => "<table>x<tr>y".repeat(n),
  "forms": (n) => "<form><div>".repeat(n) + "</form>".repeat(n),
  "selects": (n) => "<div>".repeat(n) + "<select><option></select>".repeat(n),
  "buttons": (n) => "<button><div>".repeat(n),
  "templates": (n) => "<template>".repeat(n) + "</template>".repeat(n),
  "templates in blocks": (n) => "<div>".repeat(n) + "<template><tr></template>".repeat(n),
  "list items in blocks": (n) => "<div>".repeat(n) + "<li><dd>".repeat(n),
  "headings and rubies": (n) => "<h1>".repeat(n) + "<ruby><rb><rt>".repeat(n),
  "ends of the body": (n) => "<picture><div>".repeat(n) + "</body>x".repeat(n),
  "comments": (n) => "<!--x--><!x><?x></ x>".repeat(n),
  "a comment": (n) => `<!--${"- -".repeat(n)}-->`,
  "a comment without an end": (n) => `<!--${"x--".repeat(n)}`,
  "CDATA": (n) => `<![CDATA[x]]><svg><![CDATA[x]]></svg>`.repeat(n),
  "escapes": (n) => "&amp;&notit;&#120;&".repeat(n),
  "escapes in a value": (n) => `<a href="${"&amp;&notit;&".repeat(n)}">`,
  "a quote without an end": (n) => `<a href="${"x' ".repeat(n)}`,
  "open tags": (n) => "<a ".repeat(n) + "<".repeat(n) + "</".repeat(n),
  "scripts in scripts": (n) => `<script><!--${"<script></script>".repeat(n)}`,
  "a raw text": (n) => `<textarea>${"</textare <".repeat(n)}`,
  "noscripts": (n) => "<noscript><b><a href=x></noscript>".repeat(n),
  "a noscript": (n) => `<noscript>${"<svg><b></nos".repeat(n)}</noscript>`,
  "bases": (n) => "<base href=x>".repeat(n),
  "zeros and line breaks": (n) => "\0\r\n\r".repeat(n),
  "frames": (n) => "<frameset>".repeat(n) + "</frameset>".repeat(n),
}; // prettier-ignore

/** In chunks of how many bytes pages come, and how many times markup is repeated in a short page of them. */
const CHUNKS = [
  [16_384, 1_000],
  [7, 100],
];

const cut = (page, size) =>
  Array.from({ length: Math.ceil(page.length / size) }, (_, at) => page.subarray(at * size, (at + 1) * size));

const { transform } = BUILDS.JavaScript;

for (const [what, make] of Object.entries(ODD)) {
  test(`odd HTML takes no longer than its length does, however it is cut: ${what}`, async () => {
    for (const [size, count] of CHUNKS) {
      const ofLength = (times) => {
        const chunks = cut(Buffer.from(make(times * count)), size);
        return () => through(transform(null, incoming(SITE), { impression: true }), chunks);
      };
      // Where time grows with the square of the length, it is 64 times as much.
      await checkCost(`chunks of ${size}`, ofLength(1), ofLength(8), (ms) => 24 * ms + 10);
    }
  });
}

test("long tags in small chunks take no longer than their length does", async () => {
  const tag = (size) => Buffer.from(`<a title="${"x".repeat(size)}">`);
  const short = Buffer.from(`<p title="x">`.repeat(1_200));
  for (const [size, length] of [
    [1, 6_000],
    [64, 60_000],
  ]) {
    const of = (page) => () => through(transform(CONFIG, incoming(SITE)), cut(page, size));
    const usual = Buffer.concat(Array(Math.ceil(length / short.length)).fill(short));
    await checkCost(`chunks of ${size}`, of(usual), of(tag(length)), (ms) => 2 * ms + 30);
    const four = Buffer.concat(Array(4).fill(tag(length)));
    await checkCost(`chunks of ${size}, four tags`, of(tag(length)), of(four), (ms) => 8 * ms + 10);
  }
});
