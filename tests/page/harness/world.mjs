/**
 * A real browser on real https: one server answers for every host that the browser asks for, the
 * landing page's, AppsFlyer's and the stores' alike, so that pages run with nothing set for tests.
 *
 * Each visit has a host of its own, so what one stores no other finds. That makes it safe to open all
 * of them in one tab, which costs a fifth of what a new profile does.
 */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { generate } from "selfsigned";
import { Collector } from "../../../scripts/collector.mjs";
import { chromiumFlags } from "../../../scripts/tools.mjs";
import { CHROMIUM, ENGINE, launch } from "./engines.mjs";

export const PKG = process.env.PKG ?? join(import.meta.dirname, "..", "..", "..", "pkg");
const ATTRIBUTION = /(^|\.)(onelink\.me|appsflyer\.com)$/;

/** Which of the script's programs pages get as `/smart-script.js`. */
const PROGRAM = process.env.PROGRAM ?? "wasm";
const PROGRAMS = { wasm: "smart-script.js", javascript: "smart-script-all-javascript.js" };

/** The text of a script as pages get it; nothing where there is none. */
export function script(name = "smart-script.js") {
  const file = join(PKG, name === "smart-script.js" ? PROGRAMS[PROGRAM] : name);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** Where there is what some tests need and not every engine or program has. */
const HAVING = {
  prerendering: ENGINE === "chromium",
  "a look at the browser's memory": ENGINE === "chromium",
  "a WebAssembly program": PROGRAM === "wasm",
  "windows as narrow as a phone, and addresses without a proxy": ENGINE !== "webkit",
  "String.prototype.split for what drives the browser": ENGINE !== "webkit",
  "fractions of a pixel for one": ENGINE !== "webkit",
  "answers in place of a server's": ENGINE !== "webkit",
  "pictures of more than a window shows": ENGINE !== "webkit",
  "a visitor's preferences": ENGINE === "chromium",
  "keys for a page": ENGINE !== "webkit",
  "layout shifts measured": ENGINE === "chromium",
  "the engine that the kept pictures are of": ENGINE === "chromium",
};

/** What this engine's own hints say of the device, as a regular expression. */
export const OWN_HINTS = ENGINE === "chromium" ? "&af_ch_model=&af_ch_os_version=[\\d.]*" : "";

/** Browsers ask for an icon that no page here has, and what drives Firefox styles pages for pictures. */
const NOT_THE_PAGES = /favicon\.ico|blocked an inline style \(style-src-elem\)/;

/** A test's options: it runs where there is what it needs, and says what that is where it does not. */
export function needs(what) {
  assert.ok(what in HAVING);
  return { skip: HAVING[what] ? false : `needs ${what}` };
}

export const AD_CLICK =
  "?pid=tiktokweb_int&c=Summer%20Sale_web&af_c_id=178&af_adset=US&af_adset_id=179&af_ad=video&af_ad_id=180" +
  "&ttclid=E.C.P.x-Y_z";

/** What AD_CLICK makes of a OneLink's query with the TikTok preset. */
export const ONELINK_QUERY =
  "af_js_web=true&af_ss_ver=2_10_0&pid=tiktokweb_int&c=Summer%20Sale_web&af_ad=video&af_adset=US" +
  "&af_sub1=E.C.P.x-Y_z&af_c_id=178&af_adset_id=179&af_ad_id=180&ttclid=E.C.P.x-Y_z";

/** Profiles that are kept open at once. */
const MOST_PROFILES = 4;

/** A picture that pages can show. */
const ICON = {
  type: "image/svg+xml",
  body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><path fill="#4a2f7f" d="M0 0h48v48H0z"/>
    <circle cx="24" cy="22" r="10" fill="#ffcf6b"/></svg>`,
};

export class World {
  collector = new Collector();
  /** Host and path to HTML, or to a function that makes it for the request's path and query. */
  pages = new Map();
  /** More headers for pages. */
  headers = {};
  /** Path to type, body and more headers of other files, for every host. */
  files = new Map();
  /** Host to what answers for it in place of all this: a site's own server. */
  sites = new Map();
  /** Tells each path that is asked for, of any host but AppsFlyer's. */
  asked = new EventEmitter();
  /** Requests for the landing page's host that are held until released, by path. */
  #held = new Map();
  /** Each visit has a site of its own, by which its requests are known. */
  #site = "";
  #visits = 0;
  /** One tab for each kind of profile, by the options of the profile; the one used last comes last. */
  #tabs = new Map();
  #fences = 0;

  static async open() {
    const world = new World();
    const keys = await generate([{ name: "commonName", value: "brand.example" }], {
      keyType: "ec",
      curve: "P-256",
    });
    world.server = createServer({ key: keys.private, cert: keys.cert, noDelay: true }, (request, response) =>
      world.#answer(request, response),
    );
    await new Promise((done) => world.server.listen(0, "127.0.0.1", done));
    world.browser = await launch({ port: world.server.address().port });
    world.reset();
    return world;
  }

  /** Takes back whatever a test has the server answer. */
  reset() {
    this.headers = {};
    this.files = new Map([["/icon.svg", ICON]]);
    this.sites.clear();
    this.#held.clear();
  }

  /**
   * Opens a page in a browser that nothing drives, without which Chromium does not prerender. The
   * answer ends the browser.
   */
  openUndriven(url) {
    const profile = mkdtempSync(join(tmpdir(), "page-"));
    const { port } = this.server.address();
    const flags = [
      ...chromiumFlags(port),
      "--headless",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
    ];
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
    this.asked.emit(pathname);
    const site = this.sites.get(host);
    if (site) {
      site(request, response);
      return;
    }
    await this.#held.get(pathname);
    if (this.files.has(pathname)) {
      const { type, body, headers } = this.files.get(pathname);
      response.writeHead(200, { "content-type": type, ...headers }).end(body);
    } else if (pathname.endsWith(".js")) {
      response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" });
      response.end(script(pathname.slice(1)));
    } else {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...this.headers });
      const page = this.pages.get(host + pathname) ?? `<!doctype html><title>${host}</title>`;
      const html = typeof page === "function" ? page(request.url) : page;
      response.end(this.browser.prepare(html));
    }
  }

  /** Forgets what was received, and names the site of the next visit. */
  begin() {
    this.collector.clear();
    this.#site = `visit${++this.#visits}.brand.example`;
    return this.#site;
  }

  /**
   * Opens a page on a site of its own.
   *
   * @param {string} html the landing page
   * @param {object} options `query` of the visit, `init`: script run before the page's own, `wait`
   *   for the page's load (on unless false), `context` options of the browser's profile
   * @returns the page, with `problems`: what it threw or wrote to the console. The next visit takes
   *   its place
   */
  async visit(html, { query = AD_CLICK, init, wait = true, context } = {}) {
    const site = this.begin();
    this.pages.set(`${site}/game`, html);
    const page = await this.page(context);
    if (init) {
      await page.addInitScript(init);
    }
    await page.goto(`https://${site}/game${query}`, { waitUntil: wait ? "load" : "commit" });
    return page;
  }

  /**
   * A page for several pages of one site; none is open yet.
   *
   * @param {Record<string, string>} pages HTML by path
   * @param {object} options `init`: script run before each page's own, `context` options of the browser's
   *   profile, `isFresh`: in a profile that nothing was opened in
   * @returns the page, with `site`: the address that paths go behind, and `problems` as in `visit`
   */
  async tour(pages, { init, context, isFresh } = {}) {
    const host = this.begin();
    this.headers = {};
    for (const [path, html] of Object.entries(pages)) {
      this.pages.set(host + path, html);
    }
    const page = await (isFresh ? this.blank() : this.page(context));
    if (init) {
      await page.addInitScript(init);
    }
    page.setDefaultTimeout(15_000);
    page.site = `https://${host}`;
    return page;
  }

  /** A page that is not open at any address yet, in a profile that nothing was opened in. */
  async blank(options) {
    await this.#end("fresh");
    return this.page(options, "fresh");
  }

  /** The tab of a profile with these options, as if it were new but for what fixed hosts have stored. */
  async page(options = {}, kind = JSON.stringify(options)) {
    const tab = this.#tabs.get(kind) ?? (await this.#tab(options));
    this.#tabs.delete(kind);
    this.#tabs.set(kind, tab);
    for (const old of [...this.#tabs.keys()].slice(0, -MOST_PROFILES)) {
      await this.#end(old);
    }
    const { page, scripts } = tab;
    for (const script of scripts.splice(0)) {
      await script.dispose();
    }
    page.removeAllListeners();
    await page.unrouteAll?.();
    page.setDefaultTimeout(30_000);
    page.problems = [];
    const note = (text) => {
      if (!NOT_THE_PAGES.test(text)) {
        page.problems.push(text);
      }
    };
    page.on("pageerror", (error) => note(String(error)));
    page.on("console", (message) => note(`${message.type()}: ${message.text()}`));
    return page;
  }

  async #tab(options) {
    const profile = await this.profile(options);
    const page = await profile.newPage();
    const scripts = [];
    const { addInitScript } = page;
    page.addInitScript = async (...script) => {
      scripts.push(await addInitScript.apply(page, script));
    };
    return { profile, page, scripts };
  }

  async #end(kind) {
    const tab = this.#tabs.get(kind);
    this.#tabs.delete(kind);
    await tab?.profile.close();
  }

  /** A profile without pages. */
  profile(options) {
    return this.browser.newContext({ ignoreHTTPSErrors: true, ...options });
  }

  /**
   * The addresses of all impressions, once those that the page has begun to send have arrived: a
   * request that the page sends behind them has. Device hints are left out.
   */
  async sent(page) {
    await page.evaluate(async (fence) => {
      for (const round of [1, 2]) {
        try {
          await navigator.userAgentData?.getHighEntropyValues(["model", "platformVersion"]);
        } catch {
          // Then the page did not wait for them either.
        }
        await new Promise((done) => {
          const image = new Image();
          image.onload = image.onerror = () => done();
          image.src = `${fence}-${round}`;
        });
      }
    }, `https://impressions.onelink.me/fence?${this.#fences++}`);
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

/** Goes to a page from one at another address; without a referrer as if the visitor had typed it. */
export async function arrive(page, url, referrer) {
  if (!referrer) {
    await page.goto(url);
    return;
  }
  await page.goto(referrer);
  await page.evaluate((url) => {
    const policy = document.head.appendChild(document.createElement("meta"));
    policy.name = "referrer";
    policy.content = "unsafe-url";
    document.isLeft = true;
    setTimeout(() => (location.href = url));
  }, url);
  await page.waitForFunction(() => !document.isLeft && document.readyState === "complete");
}

/** The hrefs of a page's calls to action once it is ready. */
export function readyHrefs(page) {
  return page.evaluate(async () => {
    await window.SmartScript.ready;
    return Array.from(document.querySelectorAll("a[data-smart-link]"), ({ href }) => href);
  });
}

export function hrefs(page) {
  return page.$$eval("a[data-smart-link]", (anchors) => anchors.map((anchor) => anchor.href));
}

/** Waits for the hrefs of what a selector finds to be these; tells what they are when they don't get so. */
export async function untilHrefs(page, want, selector = "a[data-smart-link]") {
  const get = () => page.$$eval(selector, (anchors) => anchors.map(({ href }) => href));
  // Mostly they are already, and waiting has its price.
  if (isDeepStrictEqual(await get().catch(() => {}), want)) {
    return;
  }
  await page
    .waitForFunction(
      ([selector, want]) =>
        JSON.stringify(Array.from(document.querySelectorAll(selector), ({ href }) => href)) === want,
      [selector, JSON.stringify(want)],
      { polling: 20, timeout: 20_000 },
    )
    .catch(() => {});
  assert.deepEqual(await get(), want);
}

/** Waits for the page to throw or write to the console what matches. */
export async function untilHeard(page, pattern) {
  for (const end = Date.now() + 15_000; !page.problems.some((text) => pattern.test(text));) {
    assert.ok(Date.now() < end, `not heard: ${pattern}\n${page.problems.join("\n")}`);
    // WebKit tells when it is asked something.
    await page.evaluate("1");
  }
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
