/**
 * WebKitGTK's MiniBrowser through WebDriver, with as much of Playwright's API as the page tests use.
 *
 * A context is a session, which is a browser with a profile of its own. What WebDriver does not have,
 * scripts that run before the page's own and what the page says in its console, goes into the HTML on
 * its way to the browser, as its first script.
 */
import { spawn } from "node:child_process";
import { EventEmitter } from "node:events";
import { createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { PNG } from "pngjs";
import { Builder, By } from "selenium-webdriver";

/** How often is asked whether something is so by now, in ms. */
const INTERVAL = 15;
const TIMEOUT = 30_000;

/** Where a page keeps what it says and what evaluations have promised; not a name on its window. */
const KEPT = `Symbol.for("page tests")`;

/** Runs in the page, first of all: keeps what the page throws and what it writes to the console. */
function listen(key) {
  const heard = [];
  Object.defineProperty(window, key, { value: { heard, promised: [] } });
  for (const type of ["debug", "info", "log", "warn", "error"]) {
    const own = console[type];
    console[type] = function (...values) {
      heard.push(["console", type === "warn" ? "warning" : type, values.map(String).join(" ")]);
      return own.apply(this, values);
    };
  }
  addEventListener("error", ({ error, message }) => heard.push(["pageerror", "", String(error ?? message)]));
  addEventListener("unhandledrejection", ({ reason }) => heard.push(["pageerror", "", String(reason)]));
  document.addEventListener("securitypolicyviolation", (event) => {
    // What drives the browser evaluates.
    if (event.blockedURI !== "eval") {
      heard.push(["console", "error", `refused by ${event.effectiveDirective}: ${event.blockedURI}`]);
    }
  });
}

/**
 * Runs in the page: the answer of `run` as JSON, with marks for what JSON has no words for, or where
 * it is kept until a promise has it. It asks nothing of prototypes, which pages bend.
 */
function answer(key, run, promised) {
  const kept = window[key] ?? { heard: [], promised: [] };
  if (!window[key]) {
    Object.defineProperty(window, key, { value: kept });
  }
  const pack = (value) => {
    if (value === undefined) {
      return '{"is":"undefined"}';
    }
    if (Array.isArray(value)) {
      let items = "";
      for (let i = 0; i < value.length; i++) {
        items += (i ? "," : "") + pack(value[i]);
      }
      return `[${items}]`;
    }
    if (value && typeof value === "object") {
      let members = "";
      for (const name of Object.keys(value)) {
        members += `${members && ","}[${JSON.stringify(name)},${pack(value[name])}]`;
      }
      return `{"is":"object","members":[${members}]}`;
    }
    return JSON.stringify(value) ?? "null";
  };
  let outcome;
  try {
    if (run) {
      const value = run();
      outcome = { value };
      if (typeof value?.then === "function") {
        const slot = (outcome = { promised: kept.promised.length });
        kept.promised[slot.promised] = slot;
        value.then(
          (value) => (kept.promised[slot.promised] = { value }),
          (error) =>
            (kept.promised[slot.promised] = {
              error: String(error?.stack ? `${error}\n${error.stack}` : error),
            }),
        );
      }
    } else {
      outcome = kept.promised[promised] ?? { error: "the page that it was asked of is gone" };
    }
  } catch (error) {
    outcome = { error: `${error}\n${error?.stack}` };
  }
  const heard = [];
  const collect = (view) => {
    for (const entry of view[key]?.heard.splice(0) ?? []) {
      heard[heard.length] = entry;
    }
    for (let i = 0; i < view.length; i++) {
      try {
        collect(view[i]);
      } catch {
        // A frame of another site.
      }
    }
  };
  collect(window);
  return pack({ ...outcome, heard });
}

function unpack(value) {
  if (Array.isArray(value)) {
    return value.map(unpack);
  }
  if (value?.is === "undefined") {
    return undefined;
  }
  return value?.is === "object"
    ? Object.fromEntries(value.members.map(([name, member]) => [name, unpack(member)]))
    : value;
}

/** A value as source text. */
function literal(value) {
  if (Array.isArray(value)) {
    return `[${value.map(literal)}]`;
  }
  return value && typeof value === "object"
    ? `{${Object.entries(value).map(([name, member]) => `[${JSON.stringify(name)}]:${literal(member)}`)}}`
    : (JSON.stringify(value) ?? "undefined");
}

const source = (script, arg) => (typeof script === "function" ? `(${script})(${literal(arg)})` : script);

const matcher = (pattern) =>
  new RegExp(
    `^${pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*+/g, (it) => (it === "*" ? "[^/]*" : ".*"))}$`,
  );

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** WebKitWebDriver, which has one session at a time. */
class Driver {
  static async start(env) {
    const driver = new Driver();
    const port = await freePort();
    driver.address = `http://127.0.0.1:${port}`;
    const options = { stdio: "ignore", env: { ...process.env, ...env } };
    driver.process = spawn("WebKitWebDriver", [`--port=${port}`], options);
    driver.end = () => driver.process.kill();
    process.once("exit", driver.end);
    for (const end = Date.now() + TIMEOUT; ; await delay(INTERVAL)) {
      if (await fetch(`${driver.address}/status`).catch(() => {})) {
        return driver;
      }
      if (Date.now() > end || driver.process.exitCode !== null) {
        throw new Error("WebKitWebDriver does not answer");
      }
    }
  }
}

// What ends a test file that takes too long ends its drivers too.
process.once("SIGTERM", () => process.exit(1));

export class WebKit {
  /** The page that was last told to do something: documents that are asked for now are its. */
  #page;
  /** Drivers without a session, by their environment. */
  #idle = new Map();
  #drivers = [];
  #contexts = new Set();

  /** @param {string} proxy where requests are sent */
  constructor(proxy) {
    this.proxy = proxy;
  }

  /** HTML with the scripts in it that run before its own. */
  prepare(html) {
    // A policy may ask for the page's nonce.
    const [nonce = ""] = html.match(/ nonce="[^"]*"/) ?? [];
    const scripts = [`(${listen})(${KEPT})`, ...(this.#page?.initScripts ?? [])]
      .map(
        (script) =>
          `<script${nonce}>${script.replaceAll("</script", "<\\/script")}\n;document.currentScript.remove()</script>`,
      )
      .join("");
    return html.replace(/^(\s*<!doctype html>)?/i, (start) => start + scripts);
  }

  async newContext({ userAgent, deviceScaleFactor = 1, viewport } = {}) {
    // GTK has whole numbers of the screen's pixels for one of the page's.
    const env = `GDK_SCALE=${deviceScaleFactor}`;
    let driver = this.#idle.get(env)?.pop();
    if (!driver) {
      driver = await Driver.start({ GDK_SCALE: String(deviceScaleFactor) });
      this.#drivers.push(driver);
    }
    const session = await new Builder()
      .usingServer(driver.address)
      .withCapabilities({
        browserName: "MiniBrowser",
        acceptInsecureCerts: true,
        pageLoadStrategy: "none",
        // The driver knows where its browser is.
        "webkitgtk:browserOptions": {
          args: [
            "--automation",
            `--proxy=http://${this.proxy}`,
            ...(userAgent ? [`--user-agent=${userAgent}`] : []),
          ],
        },
      })
      .build();
    const context = new Context(session, {
      begin: (page) => (this.#page = page),
      end: () => {
        this.#contexts.delete(context);
        this.#idle.set(env, [...(this.#idle.get(env) ?? []), driver]);
      },
    });
    this.#contexts.add(context);
    if (viewport) {
      await session
        .manage()
        .window()
        .setRect({ x: 0, y: 0, ...viewport });
    }
    return context;
  }

  async newPage(options) {
    return (await this.newContext(options)).newPage();
  }

  async close() {
    await Promise.all([...this.#contexts].map((context) => context.close()));
    for (const { process: driver, end } of this.#drivers) {
      process.off("exit", end);
      driver.kill();
    }
  }
}

class Context {
  #turn = Promise.resolve();
  #window;
  /** How many pages have a window. A session that has none ends, so the last one waits for a page. */
  #used = 0;
  #pages = [];
  #isClosed = false;

  constructor(session, { begin, end }) {
    this.session = session;
    this.begin = begin;
    this.end = end;
  }

  async newPage() {
    return this.inTurn(async () => {
      if (this.#used++) {
        await this.session.switchTo().newWindow("window");
      }
      this.#window = await this.session.getWindowHandle();
      const page = new Page(this, this.#window);
      this.#pages.push(page);
      return page;
    });
  }

  pages() {
    return [...this.#pages];
  }

  closePage(page) {
    this.#pages = this.#pages.filter((other) => other !== page);
    return this.inWindow(page, async (session) => {
      if (--this.#used) {
        await session.close();
        const [left] = await session.getAllWindowHandles();
        await session.switchTo().window((this.#window = left));
      } else {
        await session.get("about:blank");
      }
    });
  }

  /** One thing after another, as a session has one window at a time that it talks to. */
  inTurn(task) {
    const result = this.#turn.then(task);
    this.#turn = result.catch(() => {});
    return result;
  }

  inWindow(page, task) {
    return this.inTurn(async () => {
      this.begin(page);
      if (this.#window !== page.window) {
        await this.session.switchTo().window(page.window);
        this.#window = page.window;
      }
      return task(this.session);
    });
  }

  async close() {
    if (!this.#isClosed) {
      this.#isClosed = true;
      await this.inTurn(() => this.session.quit());
      this.end();
    }
  }
}

class Page extends EventEmitter {
  initScripts = [];
  #context;
  #timeout = TIMEOUT;

  constructor(context, window) {
    super();
    this.#context = context;
    this.window = window;
  }

  context() {
    return this.#context;
  }

  setDefaultTimeout(timeout) {
    this.#timeout = timeout;
  }

  async addInitScript(script, arg) {
    const text = source(script, arg);
    this.initScripts.push(text);
    return { dispose: () => void this.initScripts.splice(this.initScripts.indexOf(text), 1) };
  }

  /** Runs a task on the session while this page, or a frame of it, is what it talks to. */
  run(task, frame) {
    return this.#context.inWindow(this, async (session) => {
      if (!frame) {
        return task(session);
      }
      await session.switchTo().frame(await session.findElement(By.css(frame)));
      try {
        return await task(session);
      } finally {
        await session.switchTo().defaultContent();
      }
    });
  }

  async #ask(run, promised) {
    const ask = () =>
      this.run((session) =>
        session.executeScript(`return (${answer})(${KEPT}, ${run ?? "null"}, ${promised})`),
      );
    // A document that was just left has nothing to say.
    const text = await ask().catch((error) => {
      if (/unload event/.test(error)) {
        return ask();
      }
      throw error;
    });
    const { heard, ...outcome } = unpack(JSON.parse(text));
    for (const [event, type, text] of heard) {
      this.emit(event, event === "console" ? { type: () => type, text: () => text } : text);
    }
    return outcome;
  }

  async evaluate(script, arg) {
    let outcome = await this.#ask(`() => (${source(script, arg)})`);
    while ("promised" in outcome) {
      await delay(INTERVAL);
      outcome = await this.#ask(null, outcome.promised);
    }
    if ("error" in outcome) {
      throw new Error(outcome.error);
    }
    return outcome.value;
  }

  $eval(selector, script) {
    return this.evaluate(`(${script})(document.querySelector(${literal(selector)}))`);
  }

  $$eval(selector, script) {
    return this.evaluate(`(${script})(Array.from(document.querySelectorAll(${literal(selector)})))`);
  }

  /** What `ask` answers once that is something; what fails on the way there is asked again. */
  async until(what, ask, timeout = this.#timeout) {
    let problem;
    for (const end = Date.now() + timeout; ; await delay(INTERVAL)) {
      try {
        problem = undefined;
        const answer = await ask();
        if (answer) {
          return answer;
        }
      } catch (error) {
        problem = error;
      }
      if (Date.now() > end) {
        throw new Error(`${timeout} ms are over without ${what}`, { cause: problem });
      }
    }
  }

  async waitForFunction(script, arg, { timeout } = {}) {
    const value = await this.until(String(script), () => this.evaluate(script, arg), timeout);
    return { jsonValue: async () => value };
  }

  waitForURL(pattern) {
    const wanted = matcher(pattern);
    return this.until(pattern, async () => {
      const [url, state] = await this.evaluate(() => [location.href, document.readyState]);
      return wanted.test(url) && state === "complete";
    });
  }

  /** Until the page has said something more. */
  async waitForEvent(event) {
    let isHeard = false;
    this.once(event, () => (isHeard = true));
    await this.until(event, () => this.evaluate("1").then(() => isHeard));
  }

  /** Leaves the page's document, and waits for the one that follows. */
  async #leave(go, isThere) {
    await this.evaluate("document.isLeft = true");
    await this.run(go);
    await this.until("another document", () =>
      this.evaluate(`!document.isLeft && location.href !== "about:blank" && ${isThere}`),
    );
  }

  async goto(url, { waitUntil = "load" } = {}) {
    await this.#leave((session) => session.get(url), waitUntil === "load" ? LOADED : "true");
  }

  async reload() {
    await this.#leave((session) => session.navigate().refresh(), LOADED);
  }

  /** Within one document. The browser's own button would pass over what no tap led to. */
  goBack() {
    return this.evaluate("void setTimeout(() => history.back())");
  }

  goForward() {
    return this.evaluate("void setTimeout(() => history.forward())");
  }

  click(selector) {
    return this.locator(selector).click();
  }

  locator(selector) {
    return new Locator(this, selector, (session) => session.findElements(By.css(selector)));
  }

  getByRole(role, options) {
    return byRole(this, role, options);
  }

  frameLocator(frame) {
    return {
      getByRole: (role, options) => byRole(this, role, options, frame),
      getByText: (text) => byText(this, text, frame),
    };
  }

  close() {
    return this.#context.closePage(this);
  }
}

const LOADED = `document.readyState === "complete"`;

const ROLES = {
  link: "a[href]",
  button: "button",
  heading: "h1, h2, h3, h4, h5, h6",
  img: "img, [role=img]",
};

/** By the names that the browser tells assistive technology. */
function byRole(page, role, { name, exact } = {}, frame) {
  const find = async (session) => {
    const found = [];
    for (const element of await session.findElements(By.css(ROLES[role]))) {
      const own = await element.getAccessibleName();
      const isNamed =
        name === undefined || (exact ? own === name : own.toLowerCase().includes(name.toLowerCase()));
      // WebKit says "image" for what is asked for as "img", as ARIA 1.3 does.
      const ownRole = (await element.getAriaRole()).replace(/^image$/, "img");
      if (isNamed && ownRole === role) {
        found.push(element);
      }
    }
    return found;
  };
  return new Locator(page, `${role} ${name ?? ""}`, find, frame);
}

/** The innermost elements with a text. */
function byText(page, text, frame) {
  const wanted = text instanceof RegExp ? text : new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "i");
  const find = (session) =>
    session.executeScript(
      (source, flags) => {
        const wanted = new RegExp(source, flags);
        const has = (element) => wanted.test(element.textContent.replace(/\s+/g, " ").trim());
        return Array.from(document.body.querySelectorAll("*")).filter(
          (element) => has(element) && !Array.from(element.children).some(has),
        );
      },
      wanted.source,
      wanted.flags,
    );
  return new Locator(page, String(text), find, frame);
}

class Locator {
  #page;
  #what;
  #find;
  #frame;

  constructor(page, what, find, frame) {
    this.#page = page;
    this.#what = what;
    this.#find = find;
    this.#frame = frame;
  }

  count() {
    return this.#page.run(async (session) => (await this.#find(session)).length, this.#frame);
  }

  waitFor({ state = "visible" } = {}) {
    return this.#page.until(`${this.#what} ${state}`, () =>
      this.#page.run(async (session) => {
        const [element] = await this.#find(session);
        return state === "detached" ? !element : element?.isDisplayed();
      }, this.#frame),
    );
  }

  /** Does something with the element as soon as it is there and takes it. */
  #with(task) {
    return this.#page
      .until(this.#what, () =>
        this.#page.run(async (session) => {
          const [element] = await this.#find(session);
          return element && { result: await task(element) };
        }, this.#frame),
      )
      .then(({ result }) => result);
  }

  async click() {
    await this.#with((element) => element.click());
  }

  /**
   * Cut out of the window's picture: one of a canvas alone is black. WebKitGTK now and then leaves out
   * what came into the page a moment ago until something near it changes, so all is painted anew.
   */
  async screenshot() {
    const { box, picture, scale } = await this.#with(async (element) => {
      const session = element.getDriver();
      await session.executeAsyncScript(
        `const done = arguments[0], { style } = document.documentElement, { opacity } = style;
         style.opacity = 0.99;
         requestAnimationFrame(() => {
           style.opacity = opacity;
           requestAnimationFrame(done);
         });`,
      );
      const [box, scale] = await session.executeScript(
        `arguments[0].scrollIntoView({ block: "nearest" });
         const { x, y, width, height } = arguments[0].getBoundingClientRect();
         return [{ x, y, width, height }, devicePixelRatio];`,
        element,
      );
      return { box, scale, picture: PNG.sync.read(Buffer.from(await session.takeScreenshot(), "base64")) };
    });
    const [x, y, width, height] = [box.x, box.y, box.width, box.height].map((it) => Math.round(it * scale));
    const cut = new PNG({ width, height });
    PNG.bitblt(picture, cut, x, y, width, height, 0, 0);
    return PNG.sync.write(cut);
  }

  boundingBox() {
    return this.#with((element) => element.getRect());
  }
}
