/** How long the script blocks a page that was opened with a very long address. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CTA, script, untilHrefs, world } from "../harness.mjs";

const SCRIPT = script();
const LOADS = 9;
/** How many ms the script may take: far more than it needs, because test machines can be busy. */
const CEILING = 100;

/** A query of `count` parameters, 24 KB for 4,000, with an ad click's at the end. */
function query(count) {
  const names = Array.from({ length: count }, (_, i) => i.toString(36));
  return "?" + names.map((name) => `${name}=xy`).join("&") + "&c=summer&ttclid=E.C.P.x";
}

/**
 * A page with the script inlined between two readings of the clock. Servers refuse addresses of this length,
 * so the page's first script sets it.
 */
const html = (query) => `<!doctype html>${CTA}<script>
    document.took = {};
    history.replaceState(null, "", ${JSON.stringify(query)});
    localStorage.clear();
  </script>
  <script>document.took.start = performance.now();</script>
  <script data-onelink="https://brand.onelink.me/A1b2" data-preset="tiktok">${SCRIPT}</script>
  <script>
    document.took.start = performance.now() - document.took.start;
    const ask = () => {
      const start = performance.now();
      document.answer = AF_SMART_SCRIPT.generateOneLinkURL({
        oneLinkURL: "https://brand.onelink.me/A1b2",
        afParameters: {
          mediaSource: { keys: ["pid", "utm_source"], defaultValue: "web" },
          campaign: { keys: ["c", "utm_campaign"] },
          channel: { keys: ["utm_medium"] },
          ad: { keys: ["af_ad"] },
          adSet: { keys: ["af_adset"] },
          afCustom: [{ paramKey: "x", keys: ["y", "z1"] }],
        },
      });
      return performance.now() - start;
    };
    document.took["first call"] = ask();
    document.took["second call"] = ask();
  </script>`;

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

/** Loads pages with each number of parameters several times, in turns, and returns the medians. */
async function measure(counts) {
  const took = Object.fromEntries(counts.map((count) => [count, {}]));
  const page = await world.tour(
    Object.fromEntries(counts.map((count) => [`/with${count}`, html(query(count))])),
  );
  for (let load = 0; load < LOADS; load++) {
    for (const count of counts) {
      await page.goto(`${page.site}/with${count}`);
      await untilHrefs(page, [
        "https://brand.onelink.me/A1b2?af_js_web=true&af_ss_ver=2_10_0&pid=tiktokweb_int&c=summer&af_sub1=E.C.P.x&ttclid=E.C.P.x",
      ]);
      const { times, answer, length } = await page.evaluate(() => ({
        times: document.took,
        answer: document.answer.clickURL,
        length: document.URL.length,
      }));
      assert.ok(length > count * 4);
      assert.match(answer, /&c=summer&.*ttclid=E\.C\.P\.x$/);
      for (const [what, ms] of Object.entries(times)) {
        (took[count][what] ??= []).push(ms);
      }
    }
  }
  return Object.fromEntries(
    counts.map((count) => [
      count,
      Object.fromEntries(Object.entries(took[count]).map(([what, ms]) => [what, median(ms)])),
    ]),
  );
}

test("4,000 parameters don't block the page, and take time in proportion", async (t) => {
  const took = await measure([0, 1000, 4000]);
  for (const [count, times] of Object.entries(took)) {
    const text = Object.entries(times).map(([what, ms]) => `${what} ${ms.toFixed(1)} ms`);
    t.diagnostic(`${count} parameters (${query(+count).length} bytes): ${text.join(", ")}`);
  }
  for (const what of Object.keys(took[4000])) {
    const [few, many] = [took[1000][what], took[4000][what]];
    assert.ok(many < CEILING, `${what}: ${many} ms`);
    // If the time grew with the square, four times as many parameters would take sixteen times as long.
    assert.ok(many < 4 * few + 15, `${what}: ${few} ms with 1,000, ${many} ms with 4,000`);
  }
});
