/** The script tag's entry: `<script src="smart-script.js" data-onelink="…" async></script>`. */
import { pageConfig } from "../internal/config.js";
import { type AfSmartScript, dropIn } from "../internal/dropin.js";
import { engine } from "../internal/engine.js";
import { fetchLasting, sendImpression } from "../internal/impression.js";
import { type Plan, hasNews, wireLinks } from "../internal/links.js";
import { memoryRequest, planRequest, store } from "../internal/visit.js";

/** What `window.SmartScript` is once the script has run. */
export interface SmartScriptApi {
  /** This program's version. */
  version: string;
  /** The latest plan, once every call to action has its link. It never rejects. */
  ready: Promise<Plan>;
  /**
   * Starts with this configuration in place of the page's, or plans the links anew with the last
   * one. The impression is sent once all the same.
   *
   * @returns `ready` as it is from now on
   */
  start(config?: object): Promise<Plan>;
  /**
   * Plans the links anew for the page as it is now: its address, its calls to action.
   *
   * @param options with `impression: true` one more impression is sent
   * @returns `ready` as it is from now on
   */
  refresh(options?: { impression?: boolean }): Promise<Plan>;
}

interface Page {
  SmartScript?: any;
  AF_SMART_SCRIPT?: AfSmartScript;
}

declare const VERSION: string;

/** Under this the document has what the copy that came first does with the tags of later ones. */
const FIRST = Symbol.for("smart-script");

/** Puts the APIs in place and starts, unless another copy of this script has. */
function install(tag: HTMLScriptElement | null, page: Page) {
  const found = page.SmartScript;
  // Elements whose id is SmartScript are a property of window too.
  const isConfig = {}.toString.call(found) == "[object Object]";
  const given: any = { __proto__: null, ...(isConfig && found) };
  const first = (document as any)[FIRST];
  if (first) {
    first(tag, isConfig && !given.start && found);
    return;
  }
  const api: SmartScriptApi = isConfig && Object.isExtensible(found) ? found : {};
  let started: object | undefined;
  let config: any;
  let asked: string;
  let lines: string[];
  let isWaiting = false;
  let isMade: boolean;
  let isSent = false;
  let isObserving = false;
  // For how many minutes the visit is stored.
  let remembered: unknown = "not yet";
  let resolve: (plan: Plan) => void;

  const theirs = page.AF_SMART_SCRIPT;
  const isTaken = theirs && !!theirs.generateOneLinkURL;

  const report = (error: unknown) => {
    if (config && config.debug) {
      console.error("smart-script:", error);
    }
  };

  // What few pages use is in files of their own, beside this one.
  const load = (name: string, use: (file: any) => unknown): Promise<any> =>
    import(new URL(`smart-script-${name}.js`, (tag && tag.src) || document.baseURI).href)
      .then(use)
      .catch((error) => {
        report(error);
        return null;
      });

  const wire = (): Plan | undefined => {
    config = started ? { __proto__: null, ...started } : pageConfig(tag, given);
    return (
      config &&
      wireLinks(config, (config) => {
        const request = planRequest("page", config);
        if (request != asked) {
          lines = engine(request);
          asked = request;
        }
        return lines;
      })
    );
  };

  const finish = () => {
    let plan: Plan | undefined;
    try {
      plan = wire();
      if (plan) {
        if (plan.impression && !isSent) {
          isSent = true;
          Promise.resolve(sendImpression(asked, plan.impression, fetchLasting)).catch(report);
        }
        performance.mark("smart-script:wired");
        if (plan.qr) {
          load("qr", (file) => file.drawAll(plan!.qr));
        }
        if (config.debug) {
          load("debug", (file) => file.report(asked, plan));
        }
        if (config.observe && !isObserving) {
          isObserving = true;
          load("observe", (file) => file.observe(noticed));
        }
      }
    } catch (error) {
      report(error);
      plan = plan || { impression: null, links: [], qr: null };
    }
    if (plan) {
      isMade = true;
      resolve(plan);
      document.dispatchEvent(new CustomEvent("smartscript:ready", { detail: plan }));
    }
    remember();
  };

  const noticed = (isRoute: boolean) => {
    if (isRoute || hasNews()) {
      api.refresh({ impression: isRoute && config.impressionPer == "route" });
    }
  };

  const run = () => {
    if (document.readyState != "loading") {
      return finish();
    }
    // What is there already gets its link now, the rest when the document has it.
    try {
      wire();
    } catch {
      // It is tried again, and reported, when the document is there.
    }
    if (!isWaiting) {
      isWaiting = true;
      document.addEventListener("DOMContentLoaded", finish);
    }
    remember();
  };

  const remember = () => {
    const minutes = config && config.rememberMinutes;
    if (!isTaken && minutes !== remembered) {
      remembered = minutes;
      try {
        store(engine(memoryRequest(minutes)));
      } catch (error) {
        report(error);
      }
    }
  };

  const prepare = () => {
    isMade = false;
    api.ready = new Promise<Plan>((done) => (resolve = done));
  };

  (document as any)[FIRST] = (another: HTMLScriptElement | null, given: object | false) => {
    page.SmartScript = api;
    if (given) {
      api.start(given);
    } else if (!config) {
      tag = another;
      run();
    }
  };
  page.SmartScript = api;
  api.version = VERSION;
  api.start = (next) => {
    started = next || started;
    if (isMade) {
      prepare();
    }
    run();
    return api.ready;
  };
  api.refresh = (options) => {
    isSent = isSent && !(options && options.impression);
    return api.start();
  };
  prepare();

  if (!isTaken) {
    const dropped = dropIn((...values) => load("qr", (file) => file.draw(...values)));
    try {
      // AppsFlyer's own script, if it comes later, would put its own in this place.
      Object.defineProperty(page, "AF_SMART_SCRIPT", {
        configurable: true,
        enumerable: true,
        get: () => dropped,
        set() {},
      });
    } catch {
      // The page has it as a variable.
      page.AF_SMART_SCRIPT = dropped;
    }
  }
  run();
}

try {
  install(document.currentScript as HTMLScriptElement | null, window as Page);
} catch {
  // The page keeps its own links.
}
