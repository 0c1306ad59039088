/**
 * A real browser with real https addresses. One local server answers for all hosts: the landing page's,
 * AppsFlyer's and the stores'. So pages need no configuration for tests.
 *
 * Each visit has a host of its own, so that it can't find what another has stored. That makes it safe to open
 * all visits in one tab, which takes a fifth of the time of a new profile.
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
import { isAttributionHost } from "../../../sandbox/appsflyer/hosts.mjs";
import { Collector } from "../../../scripts/collector.mjs";
import { chromiumFlags } from "../../../scripts/tools.mjs";
import { CHROMIUM, ENGINE, launch } from "./engines.mjs";
import { moduleAsScript } from "./module-as-script.mjs";

export const PKG = process.env.PKG ?? join(import.meta.dirname, "..", "..", "..", "pkg");

/** Which of the script's programs pages get as `/smart-script.js`. */
const PROGRAM = process.env.PROGRAM ?? "wasm";
const PROGRAMS = { wasm: "smart-script.js", javascript: "smart-script-all-javascript.js" };

/** The text of the script that pages get where the program is the wasm-bindgen module. */
const MODULE = PROGRAM === "web" ? await moduleAsScript(PKG) : "";

/** The text of a script as pages get it, or nothing if there is no such script. */
export function script(name = "smart-script.js") {
  if (MODULE && name === "smart-script.js") {
    return MODULE;
  }
  const file = join(PKG, name === "smart-script.js" ? PROGRAMS[PROGRAM] : name);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** Whether this run has what some tests need. Not every engine and program has all of it. */
const HAVING = {
  prerendering: ENGINE === "chromium",
  "a look at the browser's memory": ENGINE === "chromium",
  "a WebAssembly program": PROGRAM === "wasm",
  // What the wasm-bindgen module leaves to the script.
  "Smart Script's calls": PROGRAM !== "web",
  "a tag of the script": PROGRAM !== "web",
  "files beside the script": PROGRAM !== "web",
  "QR codes and banners": PROGRAM !== "web",
  "mistakes that are left out": PROGRAM !== "web",
  "windows as narrow as a phone, and addresses without a proxy": ENGINE !== "webkit",
  "String.prototype.split for what drives the browser": ENGINE !== "webkit",
  "fractions of a pixel for one": ENGINE !== "webkit",
  "answers in place of a server's": ENGINE !== "webkit",
  "pictures of more than a window shows": ENGINE !== "webkit",
  "a visitor's preferences": ENGINE === "chromium",
  "keys for a page": ENGINE !== "webkit",
  "screens of other scales": ENGINE !== "webkit",
  "layout shifts measured": ENGINE === "chromium",
  "the engine that the kept pictures are of": ENGINE === "chromium",
  "promises that are rejected at once by a policy": ENGINE !== "firefox",
};

/** A regular expression for the parameters that this engine's client hints add to an impression. */
export const OWN_HINTS = ENGINE === "chromium" ? "&af_ch_model=&af_ch_os_version=[\\d.]*" : "";

/**
 * Problems that are not the page's: browsers ask for an icon, and Firefox's driver adds styles for
 * screenshots.
 */
const NOT_THE_PAGES = /favicon\.ico|blocked an inline style \(style-src-elem\)/;

/**
 * The options of a test that needs something: it is skipped, with the reason, if this run doesn't have it.
 */
export function needs(what) {
  assert.ok(what in HAVING);
  return { skip: HAVING[what] ? false : `needs ${what}` };
}

export const AD_CLICK =
  "?pid=tiktokweb_int&c=Summer%20Sale_web&af_c_id=178&af_adset=US&af_adset_id=179&af_ad=video&af_ad_id=180" +
  "&ttclid=E.C.P.x-Y_z";

/** The query of a OneLink that AD_CLICK leads to with the TikTok preset. */
export const ONELINK_QUERY =
  "af_js_web=true&af_ss_ver=2_10_0&pid=tiktokweb_int&c=Summer%20Sale_web&af_ad=video&af_adset=US" +
  "&af_sub1=E.C.P.x-Y_z&af_c_id=178&af_adset_id=179&af_ad_id=180&ttclid=E.C.P.x-Y_z";

/** The same in the link of a code, which goes without the copy of the click id. */
export const CODE_QUERY = `${ONELINK_QUERY.replace("&af_sub1=E.C.P.x-Y_z", "")}&af_ss_qr=`;

/** How many profiles are kept open. */
const MOST_PROFILES = 4;

/** A picture for pages. */
const ICON = {
  type: "image/svg+xml",
  body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><path fill="#4a2f7f" d="M0 0h48v48H0z"/>
    <circle cx="24" cy="22" r="10" fill="#ffcf6b"/></svg>`,
};

export class World {
  collector = new Collector();
  /** Pages by host and path: the HTML, or a function that makes it for the request's path and query. */
  pages = new Map();
  /** Additional headers of pages. */
  headers = {};
  /** Other files by path, for every host: their type, body and additional headers. */
  files = new Map();
  /** Sites' own servers by host. They answer instead of pages and files. */
  sites = new Map();
  /** Answers impressions, which are recorded all the same, in place of a picture. */
  answerImpression = null;
  /** Emits the path of each request, except for those to AppsFlyer's hosts. */
  asked = new EventEmitter();
  /** Requests to the landing page's host that wait to be released, by path. */
  #held = new Map();
  /** The host of the current visit, by which its requests are recognised. */
  #site = "";
  #visits = 0;
  /** A tab for each kind of profile, by the profile's options. The tab that was used last comes last. */
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

  /** Resets what the server answers, after a test has changed it. */
  reset() {
    this.headers = {};
    this.files = new Map([["/icon.svg", ICON]]);
    this.sites.clear();
    this.answerImpression = null;
    this.#held.clear();
  }

  /**
   * Opens a page in a browser without a driver, because Chromium doesn't prerender with one. Returns a
   * function that ends the browser.
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
    // Chromium has a process group of its own, so that the processes which it starts can be ended with it.
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

  /** Holds back answers for a path of the landing page's host. Returns a function that releases them. */
  hold(path) {
    let release;
    this.#held.set(path, new Promise((done) => (release = done)));
    return () => {
      this.#held.delete(path);
      release();
    };
  }

  async #answer(request, response) {
    if (!this.browser) {
      // Chromium asks Google's servers for its own updates and accounts while it is still being started.
      response.writeHead(404).end();
      return;
    }
    const host = request.headers.host;
    const { pathname } = new URL(request.url, "https://brand.example");
    if (isAttributionHost(host)) {
      // Requests of an earlier visit may still arrive, and must not count for this one.
      const isEarlier =
        /^https:\/\/visit/.test(request.headers.referer) && !request.headers.referer.includes(this.#site);
      const collector = isEarlier ? new Collector() : this.collector;
      const answer = !pathname.startsWith("/fence") && this.answerImpression;
      const isOdd = answer && host === "impressions.onelink.me";
      const unused = { writeHead: () => unused, end() {} };
      collector.handle(
        request,
        isOdd ? unused : response,
        host,
        request.url,
        () => "https://apps.apple.com/app/id1",
      );
      if (isOdd) {
        answer(request, response);
      }
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

  /** Forgets the requests so far, and returns the host of the next visit. */
  begin() {
    this.collector.clear();
    this.#site = `visit${++this.#visits}.brand.example`;
    return this.#site;
  }

  /**
   * Opens a page on a site of its own.
   *
   * @param {string} html the landing page
   * @param {object} options `query`: the visit's query; `init`: a script that runs before the page's own;
   *   `wait`: whether to wait for the page's load (by default, yes); `context`: options of the browser's
   *   profile
   * @returns the page, with `problems`: what it threw or wrote to the console. The next visit uses the same
   *   tab
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
   * Prepares several pages of one site, and a tab in which none of them is open yet.
   *
   * @param {Record<string, string>} pages HTML by path
   * @param {object} options `init`: a script that runs before each page's own; `context`: options of the
   *   browser's profile; `isFresh`: whether to use a new profile
   * @returns the tab, with `site`: the site's address, to which paths are added; and `problems` as in `visit`
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

  /** A blank tab in a new profile. */
  async blank(options) {
    await this.#end("fresh");
    return this.page(options, "fresh");
  }

  /**
   * The tab of a profile with these options. It is like new, except for what hosts with fixed names have
   * stored.
   */
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

  /**
   * Opens a page in a browser of its own, on a screen with so many pixels for a CSS pixel. Returns a tab as `visit`
   * does, with a function that ends the browser.
   */
  async onScreen(scale, html) {
    const browser = await launch({ port: this.server.address().port, scale });
    const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: null });
    page.problems = [];
    page.on("pageerror", (error) => page.problems.push(String(error)));
    page.on("console", (message) => page.problems.push(`${message.type()}: ${message.text()}`));
    const site = this.begin();
    this.pages.set(`${site}/game`, html);
    await page.goto(`https://${site}/game`);
    return { page, close: () => browser.close() };
  }

  /** A new profile without a tab. */
  profile(options) {
    return this.browser.newContext({ ignoreHTTPSErrors: true, ...options });
  }

  /**
   * The addresses of all impressions, without client hints. So that those arrive first which the page has
   * begun to send, this lets the page send two more requests, and waits for them.
   */
  async sent(page) {
    await page.evaluate(async (fence) => {
      for (const round of [1, 2]) {
        try {
          await navigator.userAgentData?.getHighEntropyValues(["model", "platformVersion"]);
        } catch {
          // The script in the page doesn't wait for refused hints, either.
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

/**
 * Goes to a page by a link on the referrer, or, without a referrer, as if the visitor had typed its address.
 */
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

/**
 * Waits until the elements of a selector have these hrefs. If they don't, the test fails with those that they
 * have.
 */
export async function untilHrefs(page, want, selector = "a[data-smart-link]") {
  const get = () => page.$$eval(selector, (anchors) => anchors.map(({ href }) => href));
  // Usually they have them already, and waiting takes longer than looking once.
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

/** Waits until the page has thrown, or written to the console, a text that matches. */
export async function untilHeard(page, pattern) {
  for (const end = Date.now() + 15_000; !page.problems.some((text) => pattern.test(text));) {
    assert.ok(Date.now() < end, `not heard: ${pattern}\n${page.problems.join("\n")}`);
    // In WebKit, the harness only hears the console when it evaluates something.
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
