/**
 * `npm run soak [-- views]` opens 20,000 pages, or as many as you ask for, one after the other in a tab of
 * Chromium. It counts impressions that are lost, sent twice or wrong, and measures what the browser's memory
 * grows to.
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { browsers, npmPackages, stop } from "./tools.mjs";

const VIEWS = 20_000;
/** How many times the browser's memory is measured, with the same number of views before each. */
const ROUNDS = 20;

/** The most bytes that a site stores in one item of localStorage, including the key. */
export const MAX_STORED = 32 * 1024 + 20;

/**
 * Describes the view with a number. Every fourth view is an ad click, with parameters so long that the
 * browser can't remember many of them. Two other pages of the site and a page with the old script's calls
 * follow. The function also runs in the pages.
 */
function viewOf(number) {
  const ad = number - (number % 4);
  const click = `pid=tiktokweb_int&c=Sale%20${ad}`;
  const marks = "af_js_web=true&af_ss_ver=2_10_0";
  const filler = "x".repeat((number * 310) % 7000);
  const kinds = [
    {
      path: `/${number % 8 ? "odd" : "even"}-ad?${click}&af_c_id=${ad}&ttclid=E.C.${ad}&filler=${filler}`,
    },
    { path: "/first" },
    { path: `/second?utm_source=footer&page=${number}` },
    { path: `/old?utm_source=header&page=${number}`, isOld: true },
  ];
  const kind = kinds[number % 4];
  return {
    ...kind,
    oneLink: `https://brand.onelink.me/view${number}`,
    query: kind.isOld
      ? `${marks}&${click}`
      : `${marks}&${click}&af_sub1=E.C.${ad}&af_c_id=${ad}&ttclid=E.C.${ad}`,
  };
}

/** Runs in every page: checks its link, waits until its impression is sent, and opens the next page. */
async function visit(viewOf) {
  const [number, end] = location.hash.slice(1).split("-").map(Number);
  const { oneLink, query, isOld } = viewOf(number);
  const seen = JSON.parse(window.name || '{"stored": 0, "wrong": []}');
  const anchor = document.querySelector("a");
  if (isOld) {
    anchor.href = window.AF_SMART_SCRIPT.generateOneLinkURL({
      oneLinkURL: oneLink,
      afParameters: { mediaSource: { keys: ["pid"], defaultValue: "none" }, campaign: { keys: ["c"] } },
    }).clickURL;
    await window.AF_SMART_SCRIPT.fireImpressionsLink();
  } else {
    await window.SmartScript.ready;
    await new Promise((done) =>
      new PerformanceObserver((list) => {
        if (list.getEntriesByName("smart-script:impression").length) done();
      }).observe({ type: "mark", buffered: true }),
    );
  }
  if (anchor.href !== `${oneLink}?${query}`) {
    seen.wrong.push(anchor.href);
  }
  for (const [key, value] of Object.entries(localStorage)) {
    seen.stored = Math.max(seen.stored, new TextEncoder().encode(key + value).length);
  }
  window.name = JSON.stringify(seen);
  if (number + 1 < end) {
    location.href = `${viewOf(number + 1).path}#${number + 1}-${end}`;
  } else {
    document.isEnd = true;
  }
}

const CONFIG = (path) => ({ preset: "tiktok", observe: path === "/second" });

const pageAt = (path) => `<!doctype html><title>${path}</title>
  <script>const viewOf = ${viewOf};</script>
  ${
    path === "/old"
      ? ""
      : `<script>window.SmartScript = ${JSON.stringify(CONFIG(path))};
         SmartScript.oneLinkURL = viewOf(parseInt(location.hash.slice(1))).oneLink;</script>`
  }
  <script src="/smart-script.js"></script>
  <a data-smart-link href="https://apps.apple.com/app/id1">App Store</a>
  <script>(${visit})(viewOf);</script>`;

/**
 * Opens at least `views` pages one after the other.
 *
 * @param {import("../tests/page/harness/world.mjs").World} world
 * @returns what was wrong, the most bytes that were stored, and the memory at the end of each round
 */
export async function soak(world, views, rounds = ROUNDS, tell = () => {}) {
  const paths = ["/odd-ad", "/even-ad", "/first", "/second", "/old"];
  const pages = Object.fromEntries(paths.map((path) => [path, pageAt(path)]));
  const page = await world.tour(pages, { isFresh: true });
  const memory = await looksAtMemory(page);
  const result = { views: 0, lost: [], doubled: 0, misaddressed: 0, wrong: [], stored: 0, memory: [] };
  const begun = performance.now();
  const size = Math.ceil(views / rounds / 4) * 4;
  for (let from = 0; from < views; from += size) {
    const end = from + size;
    world.collector.clear();
    await page.goto(`${page.site}${viewOf(from).path}#${from}-${end}`);
    await page.waitForFunction(() => document.isEnd, undefined, { timeout: 60_000 + size * 1000 });
    const sent = await world.sent(page);
    for (let number = from; number < end; number++) {
      const { oneLink, query } = viewOf(number);
      const own = sent.filter((address) => new URL(address).pathname === new URL(oneLink).pathname);
      const right = `${oneLink.replace("brand.", "impressions.")}?${query}`;
      if (own.length === 0) {
        result.lost.push(number);
      }
      result.doubled += Number(own.length > 1);
      result.misaddressed += Number(own.some((address) => address !== right));
    }
    const { stored, wrong } = JSON.parse(await page.evaluate(() => window.name));
    result.views = end;
    result.stored = stored;
    result.wrong = wrong;
    result.problems = page.problems;
    result.memory.push(await memory());
    tell(result);
  }
  result.seconds = Math.round((performance.now() - begun) / 1000);
  return result;
}

/**
 * Returns a function that collects garbage, and then measures the page's JavaScript heap and the memory of
 * its process, in bytes.
 */
async function looksAtMemory(page) {
  const tab = await page.context().newCDPSession(page);
  const browser = await page.context().browser().newBrowserCDPSession();
  await tab.send("Performance.enable");
  return async () => {
    await tab.send("HeapProfiler.collectGarbage");
    const { metrics } = await tab.send("Performance.getMetrics");
    const heap = metrics.find(({ name }) => name === "JSHeapUsedSize").value;
    const { processInfo } = await browser.send("SystemInfo.getProcessInfo");
    const renderers = processInfo.filter(({ type }) => type === "renderer");
    // Chromium keeps a spare renderer ready. The page's is the one that has used the processor most.
    const { id } = renderers.sort((one, other) => other.cpuTime - one.cpuTime)[0];
    const resident = readFileSync(`/proc/${id}/status`, "utf8").match(/^VmRSS:\s+(\d+) kB$/m);
    return { heap, renderer: Number(resident[1]) * 1024 };
  };
}

const mega = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MB`;

async function main() {
  const views = Number(process.argv[2] ?? VIEWS);
  if (!Number.isInteger(views) || views < 1) {
    stop(`npm run soak wants a number of views, got ${JSON.stringify(process.argv[2])}.`);
  }
  npmPackages();
  Object.assign(process.env, browsers(), { ENGINE: "chromium" });
  const { World } = await import("../tests/page/harness/world.mjs");
  const world = await World.open();
  console.log("  views      heap  renderer    stored  lost  doubled  wrong");
  const result = await soak(world, views, ROUNDS, ({ views, memory, stored, wrong, ...counts }) => {
    const { heap, renderer } = memory.at(-1);
    const cells = [views, mega(heap), mega(renderer), stored, counts.lost.length, counts.doubled];
    console.log(
      [7, 10, 10, 10, 6, 9].map((width, index) => String(cells[index]).padStart(width)).join("") +
        String(wrong.length + counts.misaddressed).padStart(7),
    );
  });
  await world.close();
  const [first, last] = [result.memory[0], result.memory.at(-1)];
  console.table({
    "page views": result.views,
    "impressions lost": result.lost.length,
    "… of the views": result.lost.slice(0, 10).join(" "),
    "impressions doubled": result.doubled,
    "impressions with another address": result.misaddressed,
    "wrong links": result.wrong.length,
    "thrown or written to the console": result.problems.length,
    "bytes stored at most": result.stored,
    "JS heap, first and last": `${mega(first.heap)}, ${mega(last.heap)}`,
    "renderer's memory, first and last": `${mega(first.renderer)}, ${mega(last.renderer)}`,
    seconds: result.seconds,
  });
  const { lost, doubled, misaddressed, wrong, problems, stored } = result;
  const isRight =
    !(lost.length + doubled + misaddressed + wrong.length + problems.length) && stored <= MAX_STORED;
  process.exit(isRight ? 0 : 1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await main();
}
