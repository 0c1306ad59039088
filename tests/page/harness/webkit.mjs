/**
 * WebKitGTK's MiniBrowser as selenium-webdriver drives it, with as much of Playwright's API as the page tests use.
 *
 * A context is a WebDriver session: a browser with its own profile and driver. WebDriver can't run scripts
 * before the page's own, and doesn't report the console. So both are done by a script that `prepare` puts at
 * the start of a page's HTML.
 */
import { EventEmitter } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { PNG } from "pngjs";
import { Builder, By } from "selenium-webdriver";
import { DriverService } from "selenium-webdriver/remote/index.js";

/** How often a condition is checked while waiting for it, in ms. */
const INTERVAL = 15;
const TIMEOUT = 30_000;
/** How long to wait for an answer that comes at once, if at all, in ms. */
const PATIENCE = 3_000;

/**
 * Where a page keeps what it has written to the console. A symbol, because tests look at the names on window.
 */
const HEARD = `Symbol.for("page tests")`;

/** The first script in a page. It keeps what the page throws and writes to the console. */
function listen(key) {
  const heard = [];
  Object.defineProperty(window, key, { value: heard });
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
    // The driver itself uses eval.
    if (event.blockedURI !== "eval") {
      heard.push(["console", "error", `refused by ${event.effectiveDirective}: ${event.blockedURI}`]);
    }
  });
}

/**
 * Runs in the page: returns, as JSON, the result of `ask` and what was heard in this window and its frames.
 * It uses no methods of prototypes, because pages may have changed them.
 */
function tell(key, ask) {
  const pack = (value) => {
    if (!value || typeof value !== "object") {
      return JSON.stringify(value) ?? "null";
    }
    const isList = Array.isArray(value);
    let members = "";
    for (const name of Object.keys(value)) {
      if (isList || value[name] !== undefined) {
        members += `${members && ","}${isList ? "" : `${JSON.stringify(name)}:`}${pack(value[name])}`;
      }
    }
    return isList ? `[${members}]` : `{${members}}`;
  };
  const collect = (view) => {
    for (const entry of view[key]?.splice(0) ?? []) {
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
  const heard = [];
  const answer = (value) => {
    collect(window);
    return pack({ value, heard });
  };
  const value = ask();
  return typeof value?.then === "function" ? value.then(answer) : answer(value);
}

/** The source text of a call of a function. */
const called = (script, argument) =>
  typeof script === "function" ? `(${script})(${argument ?? ""})` : script;

export class WebKit {
  /** The page that was used last. Requests for documents are taken for its requests. */
  #page;
  #contexts = new Set();

  /** @param {string} proxy the host and port of the proxy for all requests */
  constructor(proxy) {
    this.proxy = proxy;
  }

  /** Adds the scripts to a page's HTML that have to run before its own. */
  prepare(html) {
    // A policy may ask for the page's nonce.
    const [nonce = ""] = html.match(/ nonce="[^"]*"/) ?? [];
    const scripts = [`(${listen})(${HEARD})`, ...(this.#page?.initScripts ?? [])]
      .map((script) => script.replaceAll("</script", "<\\/script"))
      .map((script) => `<script${nonce}>${script}\n;document.currentScript.remove()</script>`);
    return html.replace(/^(\s*<!doctype html>)?/i, (start) => start + scripts.join(""));
  }

  async newContext({ userAgent, deviceScaleFactor = 1, viewport } = {}) {
    const driver = new DriverService.Builder("WebKitWebDriver")
      .setLoopback(true)
      // GTK only supports whole numbers as the device's pixel ratio.
      .setEnvironment({ ...process.env, GDK_SCALE: String(deviceScaleFactor) })
      .build();
    const session = await new Builder()
      .usingServer(await driver.start())
      .withCapabilities({
        browserName: "MiniBrowser",
        acceptInsecureCerts: true,
        pageLoadStrategy: "none",
        timeouts: { script: 2 * TIMEOUT },
        "webkitgtk:browserOptions": {
          // The driver finds its browser by itself.
          args: [
            "--automation",
            `--proxy=http://${this.proxy}`,
            ...(userAgent ? [`--user-agent=${userAgent}`] : []),
          ],
        },
      })
      .build();
    if (viewport) {
      await session
        .manage()
        .window()
        .setRect({ x: 0, y: 0, ...viewport });
    }
    const context = new Context(session, {
      begin: (page) => (this.#page = page),
      end: async () => {
        this.#contexts.delete(context);
        await session.quit();
        await driver.kill();
      },
    });
    this.#contexts.add(context);
    return context;
  }

  async close() {
    await Promise.all([...this.#contexts].map((context) => context.close()));
  }
}

class Context {
  session;
  #begin;
  #end;
  #turn = Promise.resolve();
  /** The window to which the session's commands go. */
  #window;

  constructor(session, { begin, end }) {
    this.session = session;
    this.#begin = begin;
    this.#end = end;
  }

  newPage() {
    return this.#inTurn(async () => {
      // A session begins with a window.
      if (this.#window) {
        await this.session.switchTo().newWindow("window");
      }
      this.#window = await this.session.getWindowHandle();
      return new Page(this, this.#window);
    });
  }

  closePage(page) {
    return this.run(page, async (session) => {
      await session.close();
      [this.#window] = await session.getAllWindowHandles();
      await session.switchTo().window(this.#window);
    });
  }

  /** Runs tasks one after the other, because a session's commands go to one window at a time. */
  #inTurn(task) {
    const result = this.#turn.then(task);
    this.#turn = result.catch(() => {});
    return result;
  }

  /** Runs a task while the session's commands go to this page's window. */
  run(page, task) {
    return this.#inTurn(async () => {
      this.#begin(page);
      if (this.#window !== page.window) {
        this.#window = page.window;
        await this.session.switchTo().window(page.window);
      }
      return task(this.session);
    });
  }

  close() {
    return this.#inTurn(this.#end);
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

  async addInitScript(script, argument) {
    const text = called(script, JSON.stringify(argument));
    this.initScripts.push(text);
    return { dispose: () => void this.initScripts.splice(this.initScripts.indexOf(text), 1) };
  }

  /** Runs a task while the session's commands go to this page. */
  run(task) {
    return this.#context.run(this, task);
  }

  evaluate(script, argument) {
    return this.#evaluate(script, argument, (told) => told);
  }

  /** Evaluates a script that may run twice: the page may be leaving a document, which then never answers. */
  #look(script, argument) {
    const noAnswer = async () => {
      await delay(PATIENCE, undefined, { ref: false });
      throw new Error("no answer");
    };
    return this.#evaluate(script, argument, (told) => Promise.race([told, noAnswer()]));
  }

  async #evaluate(script, argument, within) {
    const source = `return (${tell})(${HEARD}, () => (${called(script, argument === undefined ? "" : "arguments[0]")}))`;
    const ask = () => this.run((session) => within(session.executeScript(source, argument)));
    // The document was left while it was asked, so ask the next one.
    const text = await ask().catch((error) => {
      if (/unload event/.test(error)) {
        return ask();
      }
      throw error;
    });
    const { value, heard } = JSON.parse(text);
    for (const [event, type, text] of heard) {
      this.emit(event, event === "console" ? { type: () => type, text: () => text } : text);
    }
    return value;
  }

  $eval(selector, script) {
    return this.evaluate(`(${script})(document.querySelector(${JSON.stringify(selector)}))`);
  }

  $$eval(selector, script) {
    return this.evaluate(`(${script})(Array.from(document.querySelectorAll(${JSON.stringify(selector)})))`);
  }

  /** Calls `ask` until its result is truthy, and returns that. Errors before that count as no result. */
  until(what, ask, timeout = this.#timeout) {
    let problem = "";
    const condition = () =>
      ask().catch((error) => {
        problem = error;
      });
    return this.#context.session.wait(condition, timeout, () => `without ${what} ${problem}`, INTERVAL);
  }

  async waitForFunction(script, argument, { timeout } = {}) {
    const value = await this.until(String(script), () => this.#look(script, argument), timeout);
    return { jsonValue: async () => value };
  }

  /** @param {string | RegExp} wanted */
  waitForURL(wanted) {
    return this.until(String(wanted), async () => {
      const [url, state] = await this.#look("[location.href, document.readyState]");
      return state === "complete" && (wanted.test?.(url) ?? wanted === url);
    });
  }

  /** Leaves the page's document, and waits for the one that follows. */
  async #leave(go, isThere) {
    await this.evaluate("document.isLeft = true");
    await this.run(go);
    await this.until("another document", () =>
      this.#look(`!document.isLeft && location.href !== "about:blank" && ${isThere}`),
    );
  }

  goto(url, { waitUntil = "load" } = {}) {
    return this.#leave((session) => session.get(url), waitUntil === "load" ? LOADED : "true");
  }

  reload() {
    return this.#leave((session) => session.navigate().refresh(), LOADED);
  }

  /** Goes back within a document. The browser's button would skip entries that were made without a tap. */
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

  /** Finds elements by their role, and by their accessible name. The role must also be a name of elements. */
  getByRole(role, { name } = {}) {
    return new Locator(this, `${role} ${name}`, async (session) => {
      const found = [];
      for (const element of await session.findElements(By.css(`${role}, [role=${role}]`))) {
        // WebKit calls the role "image", as ARIA 1.3 does, and tests call it "img".
        const ownRole = (await element.getAriaRole()).replace(/^image$/, "img");
        if (ownRole === role && (name === undefined || name === (await element.getAccessibleName()))) {
          found.push(element);
        }
      }
      return found;
    });
  }

  /** Another page of the context has to be open, because a session ends with its last window. */
  close() {
    return this.#context.closePage(this);
  }
}

const LOADED = `Object.getOwnPropertyDescriptor(Document.prototype, "readyState").get.call(document) === "complete"`;

class Locator {
  #page;
  #what;
  #find;

  constructor(page, what, find) {
    this.#page = page;
    this.#what = what;
    this.#find = find;
  }

  count() {
    return this.#page.run(async (session) => (await this.#find(session)).length);
  }

  waitFor({ state = "visible" } = {}) {
    return this.#page.until(`${this.#what} ${state}`, () =>
      this.#page.run(async (session) => {
        const [element] = await this.#find(session);
        return state === "detached" ? !element : element?.isDisplayed();
      }),
    );
  }

  /** Runs a task with the element, as soon as it is in the page and the task succeeds. */
  async #with(task) {
    const { result } = await this.#page.until(this.#what, () =>
      this.#page.run(async (session) => {
        const [element] = await this.#find(session);
        return element && { result: await task(element, session) };
      }),
    );
    return result;
  }

  async click() {
    await this.#with((element) => element.click());
  }

  /**
   * Cuts the element out of the window's screenshot, because a screenshot of a canvas alone is black.
   * WebKitGTK sometimes doesn't paint what was just added to the page, so this makes it paint everything
   * again.
   */
  async screenshot() {
    const { box, picture } = await this.#with(async (element, session) => ({
      box: await session.executeScript(
        `const { style } = document.documentElement, { opacity } = style;
         arguments[0].scrollIntoView({ block: "nearest" });
         style.opacity = 0.99;
         return new Promise(requestAnimationFrame)
           .then(() => (style.opacity = opacity, new Promise(requestAnimationFrame)))
           .then(() => {
             const { x, y, width, height } = arguments[0].getBoundingClientRect();
             return [x, y, width, height].map((length) => Math.round(length * devicePixelRatio));
           });`,
        element,
      ),
      picture: PNG.sync.read(Buffer.from(await session.takeScreenshot(), "base64")),
    }));
    const [x, y, width, height] = box;
    const cut = new PNG({ width, height });
    PNG.bitblt(picture, cut, x, y, width, height, 0, 0);
    return PNG.sync.write(cut);
  }
}
