/**
 * A real browser on real https: one server answers for every host that the browser asks for, the
 * landing page's, AppsFlyer's and the stores' alike, so that pages run with nothing set for tests.
 */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { generate } from "selfsigned";
import { Collector } from "../../scripts/collector.mjs";
import { chromiumFlags } from "../../scripts/tools.mjs";

export const PKG = process.env.PKG ?? join(import.meta.dirname, "..", "..", "pkg");
export const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const ATTRIBUTION = /(^|\.)(onelink\.me|appsflyer\.com)$/;

export const AD_CLICK =
  "?pid=tiktokweb_int&c=Summer%20Sale_web&af_c_id=178&af_adset=US&af_adset_id=179&af_ad=video&af_ad_id=180" +
  "&ttclid=E.C.P.x-Y_z";

/** What AD_CLICK makes of a OneLink's query with the TikTok preset. */
export const ONELINK_QUERY =
  "af_js_web=true&af_ss_ver=2_10_0&pid=tiktokweb_int&c=Summer%20Sale_web&af_ad=video&af_adset=US" +
  "&af_sub1=E.C.P.x-Y_z&af_c_id=178&af_adset_id=179&af_ad_id=180&ttclid=E.C.P.x-Y_z";

export class World {
  collector = new Collector();
  /** Path to HTML, for the landing page's host. */
  pages = new Map();
  /** More headers for pages. */
  headers = {};
  /** Tells what pages say: the words that they request behind `/said/`. */
  said = new EventEmitter();
  /** Requests for the landing page's host that are held until released, by path. */
  #held = new Map();
  /** Each visit has a site of its own, by which its requests are known. */
  #site = "";
  #visits = 0;
  #tour;
  #fences = 0;

  static async open() {
    const world = new World();
    const keys = await generate([{ name: "commonName", value: "brand.example" }], { keySize: 2048 });
    world.server = createServer({ key: keys.private, cert: keys.cert }, (request, response) =>
      world.#answer(request, response),
    );
    await new Promise((done) => world.server.listen(0, "127.0.0.1", done));
    world.browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: world.#flags(),
    });
    return world;
  }

  #flags() {
    return chromiumFlags(this.server.address().port);
  }

  /**
   * Opens a page in a browser that nothing drives, without which Chromium does not prerender. The
   * answer ends the browser.
   */
  openUndriven(url) {
    const profile = mkdtempSync(join(tmpdir(), "page-"));
    const flags = [...this.#flags(), "--headless", "--remote-debugging-port=0", `--user-data-dir=${profile}`];
    // A group of its own, so that what Chromium starts ends with it.
    const browser = spawn(CHROMIUM, [...flags, url], { stdio: "ignore", detached: true });
    const ended = once(browser, "exit");
    return async () => {
      process.kill(-browser.pid, "SIGKILL");
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 20 });
    };
  }

  async close() {
    await this.browser.close();
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  /** Holds answers for a path of the landing page's host; the answer lets them go. */
  hold(path) {
    let release;
    this.#held.set(path, new Promise((done) => (release = done)));
    return () => {
      this.#held.delete(path);
      release();
    };
  }

  async #answer(request, response) {
    const host = request.headers.host;
    const { pathname } = new URL(request.url, "https://brand.example");
    if (ATTRIBUTION.test(host)) {
      // What an earlier visit still sends is not this one's.
      const isEarlier =
        /^https:\/\/visit/.test(request.headers.referer) && !request.headers.referer.includes(this.#site);
      const collector = isEarlier ? new Collector() : this.collector;
      collector.handle(request, response, host, request.url, () => "https://apps.apple.com/app/id1");
      return;
    }
    await this.#held.get(pathname);
    if (pathname.startsWith("/said/")) {
      this.said.emit(pathname.slice(6));
    }
    if (pathname.endsWith(".js")) {
      const file = join(PKG, pathname);
      response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" });
      response.end(existsSync(file) ? readFileSync(file) : "");
    } else {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...this.headers });
      response.end(this.pages.get(host + pathname) ?? `<!doctype html><title>${host}</title>`);
    }
  }

  /** Forgets what was received, and names the site of the next visit. */
  begin() {
    this.collector.clear();
    this.#site = `visit${++this.#visits}.brand.example`;
    return this.#site;
  }

  /**
   * Opens a page in a profile of its own.
   *
   * @param {string} html the landing page
   * @param {object} options `query` of the visit, `init`: script run before the page's own, `wait`
   *   for the page's load (on unless false), `context` options of the browser
   * @returns the page, with `problems`: what it threw or wrote to the console
   */
  async visit(html, { query = AD_CLICK, init, wait = true, context } = {}) {
    const site = this.begin();
    this.pages.set(`${site}/game`, html);
    const profile = await this.browser.newContext({ ignoreHTTPSErrors: true, ...context });
    const page = await profile.newPage();
    page.problems = [];
    page.on("pageerror", (error) => page.problems.push(String(error)));
    page.on("console", (message) => page.problems.push(`${message.type()}: ${message.text()}`));
    if (init) {
      await page.addInitScript(init);
    }
    await page.goto(`https://${site}/game${query}`, { waitUntil: wait ? "load" : "commit" });
    return page;
  }

  /**
   * A page in a profile of its own, for several pages of one site; none is open yet. The one before
   * is closed.
   *
   * @param {Record<string, string>} pages HTML by path
   * @param {object} options `init`: script run before each page's own, `context` options of the browser
   * @returns the page, with `site`: the address that paths go behind, and `problems` as in `visit`
   */
  async tour(pages, { init, context } = {}) {
    await this.#tour?.close();
    const host = this.begin();
    this.headers = {};
    for (const [path, html] of Object.entries(pages)) {
      this.pages.set(host + path, html);
    }
    this.#tour = await this.browser.newContext({ ignoreHTTPSErrors: true, ...context });
    const page = await this.#tour.newPage();
    page.setDefaultTimeout(15_000);
    page.site = `https://${host}`;
    page.problems = [];
    page.on("pageerror", (error) => page.problems.push(String(error)));
    page.on("console", (message) => page.problems.push(`${message.type()}: ${message.text()}`));
    if (init) {
      await page.addInitScript(init);
    }
    return page;
  }

  /**
   * The addresses of all impressions, once those that the page has begun to send have arrived: a
   * request that the page sends behind them has. Device hints are left out.
   */
  async sent(page) {
    for (let round = 0; round < 2; round++) {
      await page.evaluate(async (fence) => {
        try {
          await navigator.userAgentData?.getHighEntropyValues(["model", "platformVersion"]);
        } catch {
          // Then the page did not wait for them either.
        }
        const image = new Image();
        image.src = fence;
        await image.decode();
      }, `https://impressions.onelink.me/fence?${this.#fences++}`);
    }
    return this.impressions
      .map(({ address }) => address.split("&af_ch_model=")[0])
      .filter((address) => !address.includes("/fence?"));
  }

  get impressions() {
    return this.collector.records.filter((record) => record.kind === "impression");
  }

  impression() {
    return this.collector.wait((record) => record.kind === "impression");
  }
}

/** The hrefs of a page's calls to action once it is ready. */
export async function readyHrefs(page) {
  await page.evaluate(() => window.SmartScript.ready.then(() => {}));
  return hrefs(page);
}

export function hrefs(page) {
  return page.$$eval("a[data-smart-link]", (anchors) => anchors.map((anchor) => anchor.href));
}

/** Waits for the hrefs of what a selector finds to be these; tells what they are when they don't get so. */
export async function untilHrefs(page, want, selector = "a[data-smart-link]") {
  const get = (selector) => [...document.querySelectorAll(selector)].map((anchor) => anchor.href);
  await page
    .waitForFunction(
      ([get, selector, want]) => JSON.stringify((0, eval)(get)(selector)) === want,
      [String(get), selector, JSON.stringify(want)],
      { polling: 20, timeout: 8000 },
    )
    .catch(() => {});
  assert.deepEqual(await page.evaluate(get, selector), want);
}

/** A link's parameters by name. */
export function paramsOf(address) {
  return Object.fromEntries(new URL(address).searchParams);
}

export const TAG =
  '<script src="/smart-script.js" data-onelink="https://brand.onelink.me/A1b2" data-preset="tiktok" async></script>';

export const CTA = '<a data-smart-link href="https://apps.apple.com/app/id1">App Store</a>';

export const STEAM =
  '<a data-smart-link="steam" data-app-id="123456" href="https://store.steampowered.com/app/440/">Steam</a>';
