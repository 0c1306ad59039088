/**
 * Pages in which the browser refuses something, or that are unusual: each call to action leads at least to
 * its store.
 */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { test } from "node:test";
import {
  AD_CLICK,
  CTA,
  ONELINK_QUERY,
  STEAM,
  TAG,
  readyHrefs,
  script,
  untilHrefs,
  world,
} from "../harness.mjs";

const ONELINK = `https://brand.onelink.me/A1b2?${ONELINK_QUERY}`;
const IMPRESSION = `https://impressions.onelink.me/A1b2?${ONELINK_QUERY}`;
const refuse = (object, name) =>
  `Object.defineProperty(${object}, "${name}", { get() { throw new DOMException("no", "SecurityError"); } });`;
const replaced = (name, body) => `${name} = function () { ${body} };`;
const stored = (views, referrer = '""') =>
  `localStorage.ss_incoming_params = ${JSON.stringify(views)}; localStorage.ss_webReferrer = ${JSON.stringify(referrer)};`;

/**
 * First scripts of pages. With each of them, the links have the visitor's parameters, and one impression is
 * sent.
 */
const REFUSED = {
  "storage that may not be looked at": refuse("window", "localStorage"),
  "storage that is null": 'Object.defineProperty(window, "localStorage", { value: null });',
  "storage that can't be read": replaced("Storage.prototype.getItem", 'throw new Error("no");'),
  "storage that is full": replaced(
    "Storage.prototype.setItem",
    'throw new DOMException("full", "QuotaExceededError");',
  ),
  "storage that holds no JSON": stored("{bad", "https://x"),
  "storage that holds null": stored("null", "null"),
  "storage that holds a list of nothing": stored('[null, 1, "x", [], {}]', "{}"),
  "storage that holds somebody's visit of long ago": stored('[{"c":"old","ttclid":"old","af_ss_exp_at":1}]'),
  "storage that holds scripts": stored(
    '[{"c":"<img src=x onerror=alert(1)>","af_r":"javascript:alert(1)","af_ss_exp_at":9e15}]',
    '"javascript:alert(1)"',
  ),
  "cookies that may not be read": refuse("document", "cookie"),
  "no sendBeacon": "delete Navigator.prototype.sendBeacon;",
  "a fetch that a blocker refuses": replaced(
    "window.fetch",
    'return Promise.reject(new TypeError("blocked"));',
  ),
  "no performance": 'Object.defineProperty(window, "performance", { value: undefined });',
  "a timer that is refused": `{ const own = setTimeout;
    window.setTimeout = (run, wait, ...more) => {
      if (wait === 300) throw new Error("no");
      return own(run, wait, ...more);
    }; }`,
};

const KEYS = `<script type="application/json" data-smart-script>
  {"afParameters": {"afCustom": [{"paramKey": "x", "keys": ["cookie:x", "storage:x", "meta:x"]}]}}</script>`;

for (const [what, init] of Object.entries(REFUSED)) {
  test(what, async () => {
    // The script is in the page, not an init script, because the browser's driver needs the same builtins.
    const page = await world.visit(`<!doctype html><script>${init}</script>${CTA}${KEYS}${TAG}`);
    assert.deepEqual(await readyHrefs(page), [ONELINK]);
    assert.equal((await world.impression()).address.split("&af_ch_model")[0], IMPRESSION);
    assert.equal(world.impressions.length, 1);
    assert.deepEqual(page.problems, []);
  });
}

test("a fetch that answers nothing: whether it has sent anything can't be known, so nothing is sent again", async () => {
  const page = await world.visit(
    `<!doctype html><script>${replaced("window.fetch", "")}</script>${CTA}${TAG}`,
  );
  assert.deepEqual(await readyHrefs(page), [ONELINK]);
  assert.deepEqual(await world.sent(page), []);
  assert.deepEqual(page.problems, []);
});

/** Policies of a page, or of a blocker, for requests, and how many impressions are still sent. */
const BLOCKED = {
  "connect-src without the impressions' host": ["connect-src 'self'", 1],
  "neither connect-src nor img-src": ["connect-src 'self'; img-src 'self'", 0],
};

for (const [what, [policy, count]] of Object.entries(BLOCKED)) {
  test(`${what}: links are right, and ${count} impressions are sent`, async () => {
    world.headers = { "content-security-policy": policy };
    const page = await world.visit(`<!doctype html>${CTA}${TAG}`);
    world.headers = {};
    assert.deepEqual(await readyHrefs(page), [ONELINK]);
    if (count) {
      await world.impression();
    }
    assert.equal(world.impressions.length, count);
    assert.deepEqual(
      page.problems.filter((problem) => /Uncaught|pageerror/.test(problem)),
      [],
    );
  });
}

test("a page opened from a file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "page-"));
  writeFileSync(join(folder, "smart-script.js"), script());
  writeFileSync(
    join(folder, "page.html"),
    `<!doctype html>${CTA}${TAG.replace("/smart-script.js", "smart-script.js")}`,
  );
  const page = await world.tour({});
  await page.goto(`${pathToFileURL(join(folder, "page.html"))}${AD_CLICK}`);
  assert.deepEqual(await readyHrefs(page), [ONELINK]);
  await world.impression();
  rmSync(folder, { recursive: true });
});

for (const [what, attributes] of Object.entries({
  "a frame of another site": "",
  "a sandboxed frame": 'sandbox="allow-scripts"',
})) {
  test(what, async () => {
    const framed = `<!doctype html>${CTA}${TAG.replace("/smart-script.js", "https://frame.example/smart-script.js")}
      <script>document.addEventListener("smartscript:ready", () =>
        parent.postMessage(document.querySelector("a").href, "*"));</script>`;
    world.pages.set("frame.example/framed", framed);
    const page = await world.visit(
      `<!doctype html><script>addEventListener("message", ({ data }) => (document.told = data));</script>
       <iframe ${attributes} src="https://frame.example/framed${AD_CLICK.replaceAll("&", "&amp;")}"></iframe>`,
    );
    await page.waitForFunction(() => document.told);
    assert.equal(await page.evaluate(() => document.told), ONELINK);
    await world.impression();
    assert.equal(world.impressions.length, 1);
  });
}

test("back to a page, cached or loaded again: its link is right, one impression per load", async () => {
  const page = await world.tour({
    "/game": `<!doctype html><script>addEventListener("pageshow", ({ persisted }) =>
      document.querySelector("a").title = persisted ? "kept" : "loaded");</script>${CTA}${TAG}`,
    "/other": "<!doctype html><title>other</title>",
  });
  await page.goto(`${page.site}/game${AD_CLICK}`);
  await readyHrefs(page);
  await world.impression();
  await page.goto(`${page.site}/other`);
  await page.evaluate(() => setTimeout(() => history.back()));
  await page.waitForFunction(() => document.links[0]?.title);
  const isLoaded = await page.evaluate(() => document.links[0].title === "loaded");
  await untilHrefs(page, [ONELINK]);
  await world.collector.wait(() => world.impressions.length === 1 + isLoaded);
  assert.equal((await world.sent(page)).length, 1 + isLoaded);
});

test("a tap while the script writes links leads to the store", async () => {
  const page = await world.visit(
    `<!doctype html>${STEAM}<script>{
      const { set } = Object.getOwnPropertyDescriptor(HTMLAnchorElement.prototype, "href");
      Object.defineProperty(HTMLAnchorElement.prototype, "href", {
        get() { return this.getAttribute("href"); },
        set(value) { document.querySelector("a").click(); set.call(this, value); },
      });
    }</script>${TAG}`,
    { wait: false },
  );
  await page.waitForURL("https://store.steampowered.com/app/440/");
});

test("10,000 calls to action", async () => {
  const page = await world.visit(
    `<!doctype html>${TAG.replace(" async", "")}${`${CTA}${STEAM}`.repeat(5_000)}`,
  );
  const links = await readyHrefs(page);
  assert.equal(links.length, 10_000);
  assert.deepEqual([...new Set(links.filter((_, index) => index % 2 === 0))], [ONELINK]);
  assert.ok(
    links.every((link, index) => index % 2 === 0 || link.startsWith("https://engagements.appsflyer.com/")),
  );
  assert.match((await world.impression()).address, /af_xplatform=true/);
  assert.equal(world.impressions.length, 1);
});

const MEGABYTE = 1_000_000;
/** Queries of a megabyte, to which an ad click's is added. */
const QUERIES = {
  "one value": `x=${"y".repeat(MEGABYTE)}`,
  "one value that a rule looks at": `c=${"y".repeat(MEGABYTE)}`,
  escapes: `x=${"%26".repeat(MEGABYTE / 3)}`,
  "small parameters": Array.from({ length: MEGABYTE / 8 }, (_, index) => `p${index}=`).join("&"),
  "one name": "c=x&".repeat(MEGABYTE / 4),
  separators: "&".repeat(MEGABYTE),
};

for (const [what, query] of Object.entries(QUERIES)) {
  test(`a query of a megabyte, ${what}, and a hundred calls to action`, async () => {
    // Servers refuse such a long address, so the page's first script sets it.
    const page = await world.visit(
      `<!doctype html><script>history.replaceState(null, "", ${JSON.stringify(`?${query}`)} +
         ${JSON.stringify(AD_CLICK.replace("?", "&"))});</script>${CTA.repeat(100)}${TAG.replace(" async", "")}`,
      { query: "" },
    );
    assert.deepEqual([...new Set(await readyHrefs(page))], [ONELINK]);
    await world.impression();
    const kept = await page.evaluate(() => (localStorage.ss_incoming_params ?? "").length);
    assert.ok(kept <= 32 * 1024, `${kept} characters stored`);
  });
}
