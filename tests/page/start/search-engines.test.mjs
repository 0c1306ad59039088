/** `seo` in the old script's call: a search engine is the media source where the address brings none. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { frames } from "../harness.mjs";

const page = (more) => `<!doctype html><script src="/smart-script.js"></script><script>
  ${more.before ?? ""}
  document.asked = () => AF_SMART_SCRIPT.generateOneLinkURL({
    oneLinkURL: "https://brand.onelink.me/A1b2",
    afParameters: { mediaSource: { keys: ["utm_source"], defaultValue: "web" } },
    ${more.asks ?? "seo: true"}
  });
  document.link = document.asked().clickURL;
</script>`;

const GOOGLE = "https://www.google.com/search";
const consent = (state) => ({ before: `SmartScript.start({ consent: "${state}" });` });

/** Where a visitor comes from, what the page has, and the media source. */
const VISITS = [
  [GOOGLE, {}, "google_organic_seo"],
  ["https://google.com/", {}, "google_organic_seo"],
  ["https://www.google.co.uk/", {}, "google_organic_seo"],
  ["https://www.bing.com/", {}, "bing_organic_seo"],
  ["https://uk.search.yahoo.com/", {}, "yahoo_organic_seo"],
  ["https://duckduckgo.com/", {}, "duckduckgo_organic_seo"],
  ["https://www.baidu.com/", {}, "baidu_organic_seo"],
  ["https://yandex.com.tr/", {}, "yandex_organic_seo"],
  ["", {}, "web"],
  ["https://google.evil.example/", {}, "web"],
  ["https://www.google.com.evil.example/", {}, "web"],
  ["https://notgoogle.com/", {}, "web"],
  ["https://google-x.com/", {}, "web"],
  ["https://evil.example/google.com/", {}, "web"],
  [GOOGLE, { asks: "" }, "web"],
  [GOOGLE, { asks: "seo: false" }, "web"],
  [GOOGLE, { query: "?utm_source=mail" }, "mail"],
  [GOOGLE, { query: "?utm_source=" }, "google_organic_seo"],
  [GOOGLE, consent("pending"), "web"],
  [GOOGLE, consent("denied"), "web"],
  [GOOGLE, consent("granted"), "google_organic_seo"],
];

let opened;

/** The outcomes of all pages. The first test opens them. */
function outcomes() {
  const pages = VISITS.map(([referrer, more]) => ({
    html: page(more),
    url: `/game${more.query ?? ""}`,
    referrer,
  }));
  const look = async (view) => ({ referrer: view.document.referrer, link: view.document.link });
  return (opened ??= frames(pages, { look }));
}

for (const [index, [referrer, more, want]] of VISITS.entries()) {
  test(`from ${referrer || "nowhere"} ${JSON.stringify(more)}: ${want}`, async () => {
    const { error, problems, result } = (await outcomes())[index];
    assert.deepEqual(
      [error, problems, result.referrer.split("/")[2] ?? ""],
      [undefined, [], referrer.split("/")[2] ?? ""],
    );
    assert.equal(new URL(result.link).searchParams.get("pid"), want);
  });
}
