/** When what is done on a page: its plans, its impression, what it stores. */
import { pageConfig } from "./config.js";
import { engine } from "./engine.js";
import { fetchLasting, mark, sendImpression } from "./impression.js";
import { type Plan, hasNews, wireLinks } from "./links.js";
import { memoryRequest, planRequest, store } from "./visit.js";

export interface Lifecycle {
  /** The latest plan, once every call to action has its link. It never rejects. */
  ready(): Promise<Plan>;
  /** Starts, with this configuration in place of the page's or the last one. */
  start(config?: object): void;
  /** Takes what another tag of this script configures, if nothing else does. */
  adopt(another: HTMLScriptElement | null): void;
  /** From now on one more impression may be sent. */
  allowImpression(): void;
  /** Loads one of the files beside the script and uses it; null where that fails. */
  load(name: string, use: (file: any) => unknown): Promise<any>;
}

/**
 * @param tag the script's own
 * @param given a configuration placed before the script
 * @param remembers whether the page's views are this script's to store
 */
export function lifecycle(tag: HTMLScriptElement | null, given: object, remembers: boolean): Lifecycle {
  let started: object | undefined;
  let config: any;
  let asked: string;
  let lines: string[];
  let ready: Promise<Plan>;
  let resolve: (plan: Plan) => void;
  let isMade = true;
  let isWaiting = false;
  let isSent = false;
  let isObserving = false;
  let hasCodes = false;
  // For how many minutes the visit is stored.
  let remembered: unknown = "not yet";

  const report = (error: unknown) => {
    if (config && config.debug) {
      console.error("smart-script:", error);
    }
  };

  // What few pages use is in files of their own: beside this one, or where its tag says.
  const load: Lifecycle["load"] = async (name, use) => {
    try {
      const folder = new URL((tag && (tag.getAttribute("data-files") || tag.src)) || "", document.baseURI);
      return await use(await import(new URL(`smart-script-${name}.js`, folder).href));
    } catch (error) {
      report(error);
      return null;
    }
  };

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

  const remember = () => {
    const minutes = config ? config.rememberMinutes : undefined;
    if (remembers && minutes !== remembered) {
      remembered = minutes;
      try {
        store(engine(memoryRequest(minutes)));
      } catch (error) {
        report(error);
      }
    }
  };

  const carryOut = (plan: Plan) => {
    if (plan.impression && !isSent) {
      isSent = true;
      // Sent is the latest plan's, should the page start anew before.
      Promise.resolve(sendImpression(() => [asked, lines[0]], fetchLasting)).catch(report);
    }
    if (plan.qr || hasCodes) {
      hasCodes = true;
      load("qr", (file) => file.drawAll(plan.qr));
    }
    if (config.debug) {
      load("debug", (file) => file.report(asked, plan));
    }
    if (config.observe && !isObserving) {
      isObserving = true;
      const planned = document.URL;
      load("observe", (file) => file.observe(noticed, planned));
    }
    mark("wired");
  };

  const noticed = (isRoute: boolean) => {
    if (isRoute || hasNews()) {
      isSent = isSent && !(isRoute && config.impressionPer == "route");
      start();
    }
  };

  const finish = () => {
    let plan: Plan | undefined;
    try {
      plan = wire();
      if (plan) {
        carryOut(plan);
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

  const start = (next?: object) => {
    // A listener's event is no configuration.
    started = next && !(next instanceof Event) ? next : started;
    if (isMade) {
      isMade = false;
      ready = new Promise<Plan>((done) => (resolve = done));
    }
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

  return {
    ready: () => ready,
    start,
    adopt(another) {
      if (!config) {
        tag = another;
        start();
      }
    },
    allowImpression() {
      isSent = false;
    },
    load,
  };
}
