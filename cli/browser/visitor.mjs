/** Somebody who visits a page: opens it, looks at it, taps. What they ask the world for can be answered in its place. */
import { Refused } from "./connection.mjs";

/** The world in the page in which our functions run. */
const WORLD = "smart-script-rehearsal";

/** Requests that a page may keep open for as long as it lives. */
const LASTING = new Set(["EventSource", "WebSocket", "Ping", "Media", "Prefetch"]);

/**
 * @typedef {object} Wants
 * @property {{ width: number, height: number, isPhone: boolean }} screen
 * @property {string} userAgent
 * @property {string} kind the kind of device, for what its browser tells of it
 * @property {() => void} watch runs in each page before anything of its own
 * @property {(asked: Asked) => Promise<Answer | null>} outside answers a request in the world's place, or leaves it alone
 */

/**
 * @typedef {object} Asked
 * @property {string} url
 * @property {string} method
 * @property {Record<string, string>} headers
 * @property {boolean} isNavigation whether it is for a page in a tab, and not for a part of one
 */

/** @typedef {{ status: number, headers: [string, string][], body: Buffer }} Answer */

/** What Chromium tells of a device beside the user agent. */
function hints({ kind, userAgent }) {
  const version = /Chrome\/(\d+)/.exec(userAgent)?.[1] ?? "138";
  const brands = [
    { brand: "Chromium", version },
    { brand: "Not)A;Brand", version: "8" },
  ];
  const of = {
    android: { platform: "Android", platformVersion: "16.0.0", model: "Pixel 9", mobile: true },
    pc: { platform: "Windows", platformVersion: "19.0.0", model: "", mobile: false },
  }[kind];
  return of && { ...of, brands, architecture: kind === "pc" ? "x86" : "", bitness: "", wow64: false };
}

export class Visitor {
  #connection;
  #wants;
  /** The pages that are open, by their sessions: what each is, and the worlds of its frame. */
  #pages = new Map();
  #first = null;
  #isBegun;
  /** Requests of the first page that nobody has answered yet. */
  #pending = new Map();
  /** What went wrong on the way to the first page's parts. @type {{ url: string, type: string, why: string }[]} */
  failures = [];
  /** Errors that the first page's own scripts have thrown. @type {string[]} */
  errors = [];
  /** What the page itself was answered with. */
  status = null;
  /** When the first page last asked for something or got it. */
  lastRequest = Date.now();

  /** @param {import("./connection.mjs").Connection} connection @param {string} context @param {Wants} wants */
  constructor(connection, context, wants) {
    this.#connection = connection;
    this.#wants = wants;
    this.context = context;
    this.begun = new Promise((done) => (this.#isBegun = done));
  }

  has(session) {
    return this.#pages.has(session);
  }

  /** Makes a page ready that has just been made, and lets it go on. */
  async take(session, { targetId, type }) {
    const send = (method, params) => this.#connection.send(method, params, session).catch(ignored);
    if (type !== "page" && type !== "iframe") {
      this.#connection.send("Runtime.runIfWaitingForDebugger", {}, session).catch(ignored);
      return;
    }
    this.#pages.set(session, { targetId, type, world: null, loads: 0 });
    const { screen, userAgent, watch } = this.#wants;
    const metadata = hints(this.#wants);
    // They are carried out in this order, so none has to wait for the one before.
    const ready = [
      send("Fetch.enable", { patterns: [{ urlPattern: "*" }] }),
      send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
      send("Network.enable", { maxTotalBufferSize: 1_000_000, maxResourceBufferSize: 100_000 }),
      send("Network.setBypassServiceWorker", { bypass: true }),
      send("Emulation.setUserAgentOverride", {
        userAgent,
        ...(metadata && { userAgentMetadata: metadata }),
        ...(this.#wants.kind === "ios" && { platform: "iPhone" }),
      }),
      send("Runtime.enable"),
    ];
    if (type === "page") {
      ready.push(
        send("Page.enable"),
        send("Page.addScriptToEvaluateOnNewDocument", { source: `(${watch})()`, worldName: WORLD }),
        send("Emulation.setDeviceMetricsOverride", {
          width: screen.width,
          height: screen.height,
          deviceScaleFactor: screen.isPhone ? 2 : 1,
          mobile: screen.isPhone,
        }),
        send("Emulation.setTouchEmulationEnabled", { enabled: screen.isPhone, maxTouchPoints: 5 }),
        send("Emulation.setFocusEmulationEnabled", { enabled: true }),
      );
    }
    ready.push(send("Runtime.runIfWaitingForDebugger"));
    await Promise.all(ready);
    if (!this.#first && type === "page") {
      this.#first = session;
      this.#isBegun();
    }
  }

  hear(method, params, session) {
    const page = this.#pages.get(session);
    const isFirst = session === this.#first;
    switch (method) {
      case "Fetch.requestPaused":
        this.#paused(params, session, page).catch(ignored);
        break;
      case "Runtime.executionContextCreated": {
        const { id, name, auxData } = params.context;
        if (name === WORLD && auxData?.frameId === page.targetId) {
          page.world = id;
          page.loads++;
        }
        break;
      }
      case "Runtime.executionContextDestroyed":
        page.world = page.world === params.executionContextId ? null : page.world;
        break;
      case "Runtime.executionContextsCleared":
        page.world = null;
        break;
      case "Runtime.exceptionThrown":
        if (isFirst) {
          const { exceptionDetails } = params;
          const text = exceptionDetails.exception?.description ?? exceptionDetails.text;
          this.errors.push(text.split("\n")[0]);
        }
        break;
      case "Page.javascriptDialogOpening":
        this.#connection.send("Page.handleJavaScriptDialog", { accept: true }, session).catch(ignored);
        break;
      case "Target.detachedFromTarget":
        this.#pages.delete(params.sessionId);
        break;
      default:
        if (isFirst && method.startsWith("Network.")) {
          this.#network(method, params, page);
        }
    }
  }

  #network(method, params, page) {
    const { requestId } = params;
    switch (method) {
      case "Network.requestWillBeSent":
        this.lastRequest = Date.now();
        if (!LASTING.has(params.type) && /^https?:/.test(params.request.url)) {
          this.#pending.set(requestId, { url: params.request.url, type: params.type });
        }
        break;
      case "Network.responseReceived": {
        const { status, url } = params.response;
        if (params.type === "Document" && params.frameId === page.targetId) {
          this.status = status;
        } else if (status >= 400) {
          this.failures.push({ url, type: params.type, why: `it was answered with ${status}` });
        }
        if (params.type === "Fetch") {
          // Nobody may ever read the rest of it, and then its end isn't told.
          this.lastRequest = Date.now();
          this.#pending.delete(requestId);
        }
        break;
      }
      case "Network.loadingFinished":
        this.lastRequest = Date.now();
        this.#pending.delete(requestId);
        break;
      case "Network.loadingFailed": {
        this.lastRequest = Date.now();
        const { url } = this.#pending.get(requestId) ?? {};
        this.#pending.delete(requestId);
        if (url && !params.canceled) {
          this.failures.push({ url, type: params.type, why: params.blockedReason ?? params.errorText });
        }
      }
    }
  }

  async #paused({ requestId, networkId, request, resourceType, frameId }, session, page) {
    const isNavigation = resourceType === "Document" && page.type === "page" && frameId === page.targetId;
    const asked = { url: request.url, method: request.method, headers: request.headers, isNavigation };
    const answer = await this.#wants.outside(asked);
    const send = (method, params) => this.#connection.send(method, { requestId, ...params }, session);
    if (answer) {
      this.#pending.delete(networkId);
      await send("Fetch.fulfillRequest", {
        responseCode: answer.status,
        responseHeaders: answer.headers.map(([name, value]) => ({ name, value })),
        body: answer.body.toString("base64"),
      });
    } else {
      await send("Fetch.continueRequest", {});
    }
  }

  /** What the first page still waits for. */
  get pending() {
    return [...this.#pending.values()];
  }

  /** How many documents the first page has been so far. */
  get loads() {
    return this.#pages.get(this.#first)?.loads ?? 0;
  }

  /**
   * Opens an address in the first page.
   *
   * @param {string} url
   * @param {string} [referrer]
   * @returns {Promise<string | undefined>} why that was not possible, as Chromium calls it
   */
  async open(url, referrer) {
    const { errorText } = await this.#connection.send("Page.navigate", { url, referrer }, this.#first);
    return errorText;
  }

  /**
   * Calls a function in the first page.
   *
   * @returns {Promise<any>} what it returns; `undefined` while the page is none
   */
  async ask(what, ...args) {
    const world = this.#pages.get(this.#first)?.world;
    if (!world) {
      return undefined;
    }
    try {
      const { result, exceptionDetails } = await this.#connection.send(
        "Runtime.callFunctionOn",
        {
          functionDeclaration: String(what),
          arguments: args.map((value) => ({ value })),
          executionContextId: world,
          returnByValue: true,
        },
        this.#first,
      );
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value;
    } catch (error) {
      if (error instanceof Refused) {
        // The page has gone on to another while it was asked.
        return undefined;
      }
      throw error;
    }
  }

  /** Taps a place of the first page. */
  async tap({ x, y }) {
    const mouse = (type, more) =>
      this.#connection.send("Input.dispatchMouseEvent", { type, x, y, ...more }, this.#first);
    const button = { button: "left", clickCount: 1 };
    await mouse("mouseMoved");
    await mouse("mousePressed", { ...button, buttons: 1 });
    // A tap that leads elsewhere is answered when the page is gone, or never.
    mouse("mouseReleased", button).catch(ignored);
  }
}

function ignored(error) {
  // A page may be gone before it is told anything.
  if (!(error instanceof Refused)) {
    throw error;
  }
}
