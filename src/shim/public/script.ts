/** The script tag's entry: `<script src="smart-script.js" data-onelink="…" async></script>`. */
import { pageConfig } from "../internal/config.js";
import { engine } from "../internal/engine.js";
import { sendImpression } from "../internal/impression.js";
import { type Plan, wireLinks } from "../internal/links.js";

/** What `window.SmartScript` is once the script has run. */
export interface SmartScriptApi {
  /** This program's version. */
  version: string;
  /** The plan, once every call to action has its link. It never rejects. */
  ready: Promise<Plan>;
  /**
   * Starts with this configuration in place of the page's; a later call plans the links anew.
   *
   * @returns the same promise as `ready`
   */
  start(config: object): Promise<Plan>;
}

declare const VERSION: string;

const tag = document.currentScript as HTMLScriptElement | null;
const page = window as { SmartScript?: any };

// An element whose id is SmartScript is a property of window too.
const api = page.SmartScript && !page.SmartScript.nodeType ? page.SmartScript : {};

if (!api.start) {
  const given = { ...api };
  let config: any;
  let isSent = false;
  let resolve: (plan: Plan) => void;

  const report = (error: unknown) => {
    if (config && config.debug) {
      console.error("smart-script:", error);
    }
  };

  // Explanations are many words: they come in a file of their own, when asked for.
  const explain = (json: string) => {
    if (config.debug && tag) {
      import(new URL("smart-script-debug.js", tag.src).href)
        .then((debug) => debug.report(json))
        .catch(report);
    }
  };

  const wire = (started?: object): Plan | undefined => {
    try {
      config = started || pageConfig(tag, given);
      return config && wireLinks(engine(), config, explain);
    } catch (error) {
      report(error);
      return { impression: null, links: [] };
    }
  };

  const finish = (started?: object) => {
    const plan = wire(started);
    if (plan) {
      performance.mark("smart-script:wired");
      resolve(plan);
      document.dispatchEvent(new CustomEvent("smartscript:ready", { detail: plan }));
      if (plan.impression && !isSent) {
        isSent = true;
        sendImpression(engine(), plan.impression).catch(report);
      }
    }
  };

  const run = (started?: object) => {
    if (document.readyState == "loading") {
      // What is there already gets its link now, the rest when the document has it.
      wire(started);
      document.addEventListener("DOMContentLoaded", () => finish(started), { once: true });
    } else {
      finish(started);
    }
  };

  page.SmartScript = Object.assign(api, {
    version: VERSION,
    ready: new Promise<Plan>((done) => (resolve = done)),
    start(started: object) {
      run(started);
      return api.ready;
    },
  });
  run();
}
