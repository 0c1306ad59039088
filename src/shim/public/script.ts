/** The script tag's entry: `<script src="smart-script.js" data-onelink="…" async></script>`. */
import { pageConfig } from "../internal/config.js";
import { engine } from "../internal/engine.js";
import { sendImpression } from "../internal/impression.js";
import { type Plan, wireLinks } from "../internal/links.js";

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
}

declare const VERSION: string;

/** Puts the API in place and starts, unless another copy of this script has. */
function install(tag: HTMLScriptElement | null, page: { SmartScript?: any }) {
  const found = page.SmartScript;
  // Elements whose id is SmartScript are a property of window too.
  const isConfig = {}.toString.call(found) == "[object Object]";
  const given: any = { __proto__: null, ...(isConfig && found) };
  if (given.start) {
    return;
  }
  const api = isConfig && Object.isExtensible(found) ? found : {};
  let started: object | undefined;
  let config: any;
  let isWaiting = false;
  let isMade: boolean;
  let isSent = false;
  let resolve: (plan: Plan) => void;

  const report = (error: unknown) => {
    if (config && config.debug) {
      console.error("smart-script:", error);
    }
  };

  // Explanations are many words: they come in a file of their own, when asked for.
  const explain = (json: string) => {
    if (config.debug && tag && tag.src) {
      import(new URL("smart-script-debug.js", tag.src).href)
        .then((debug) => debug.report(json))
        .catch(report);
    }
  };

  const wire = (told?: (json: string) => void): Plan | undefined => {
    config = started ? { __proto__: null, ...started } : pageConfig(tag, given);
    return config && wireLinks(engine(), config, told);
  };

  const finish = () => {
    let plan: Plan | undefined;
    try {
      plan = wire(explain);
      if (plan) {
        if (plan.impression && !isSent) {
          isSent = true;
          sendImpression(engine(), plan.impression).catch(report);
        }
        performance.mark("smart-script:wired");
      }
    } catch (error) {
      report(error);
      plan = plan || { impression: null, links: [] };
    }
    if (plan) {
      isMade = true;
      resolve(plan);
      document.dispatchEvent(new CustomEvent("smartscript:ready", { detail: plan }));
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
  };

  const prepare = () => {
    isMade = false;
    api.ready = new Promise<Plan>((done) => (resolve = done));
  };

  page.SmartScript = api;
  api.version = VERSION;
  api.start = (next?: object) => {
    started = next || started;
    if (isMade) {
      prepare();
    }
    run();
    return api.ready;
  };
  prepare();
  run();
}

try {
  install(document.currentScript as HTMLScriptElement | null, window as { SmartScript?: any });
} catch {
  // The page keeps its own links.
}
