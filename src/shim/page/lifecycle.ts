/** When what is done on a page: its plans, its impression, what it stores, what the visitor allows. */
import { consentOf } from "../consent/consent.js";
import { engine, useInstead, whenFailed } from "../engines/engine.js";
import { linkRequest } from "../engines/request.js";
import type { Config, LinkRequest, Plan } from "../types.js";
import { fetchLasting, mark, sendImpression } from "./impression.js";
import { hasNews, wireLinks } from "./links.js";
import { arrive, memoryRequest, setConsent, store, visitRequest } from "./visit.js";

export interface Lifecycle {
  /** The latest plan, once every call to action has its link. It never rejects. */
  ready(): Promise<Plan>;
  /** Starts, with this configuration in place of the page's or the last one; the answer is `ready` then. */
  start(config?: object): Promise<Plan>;
  /** Plans anew; one more impression may be sent where that is asked for. */
  refresh(options?: { impression?: boolean }): Promise<Plan>;
  /** From now on the visitor allows this, whatever the configuration says. */
  consent(state: unknown): Promise<Plan>;
  /**
   * Where a call to action that is no anchor of the page is to lead; `meanwhile` is where before the
   * program answers, by default to its own address. What else the link has is configuration of its
   * own, in place of the page's.
   */
  href(link: LinkRequest & Config, meanwhile?: string): string;
  /** Whether anything says what is wanted. */
  isConfigured(): boolean;
  /** Draws a QR code, with the file for them. */
  draw(...values: unknown[]): Promise<Element | null>;
}

/**
 * @param written what the page's markup says is wanted, each time that it is looked at
 * @param fetchFile gets one of the files that load when used
 * @param remembers whether the page's views are this script's to store
 */
export function lifecycle(
  written: () => object | null,
  fetchFile: (name: string) => Promise<any>,
  remembers: boolean,
): Lifecycle {
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
  let isAsking = false;
  let hasCodes = false;
  // For how many minutes the visit is stored.
  let remembered: unknown = "not yet";
  let answer: unknown;
  // Which of the files that hold a program are loaded.
  let variant = VARIANT;
  let isChanging = false;
  let isDebugging: unknown;

  const report = (error: unknown) => {
    if (isDebugging) {
      console.error("smart-script:", error);
    }
  };

  /** What the page or the browser calls: whatever breaks in it is not thrown there. */
  const safely =
    (act: (value: any) => void) =>
    (value?: unknown): Promise<Plan> => {
      try {
        act(value);
      } catch (error) {
        report(error);
      }
      return ready;
    };

  const load = async (name: string, use: (file: any) => unknown): Promise<any> => {
    try {
      return await use(await fetchFile(name));
    } catch (error) {
      report(error);
      return null;
    }
  };

  const tell = (what: string, detail: unknown) => {
    document.dispatchEvent(new CustomEvent("smartscript:" + what, { detail }));
  };

  const configure = () => {
    config = started ? { __proto__: null, ...started } : written();
    const { consentFrom, debug } = config || ({} as any);
    setConsent(consentOf(config, (navigator as any).globalPrivacyControl, answer));
    isDebugging = debug == "url" ? /[?&]smart-script-debug\b/.test(document.URL) : debug;
    if (consentFrom && !isAsking) {
      isAsking = true;
      load("consent", (file) => file.watch(consentFrom, allow));
    }
  };

  const wire = (): Plan | undefined => {
    configure();
    return (
      config &&
      wireLinks(config, (config) => {
        const request = visitRequest("page", config);
        if (request != asked) {
          lines = engine(request);
          asked = request;
        }
        return lines;
      })
    );
  };

  const remember = safely(() => {
    const minutes = config ? config.rememberMinutes : undefined;
    if (remembers && minutes !== remembered) {
      remembered = minutes;
      store(engine(memoryRequest(minutes)));
    }
  });

  const carryOut = (plan: Plan) => {
    if (plan.impression && !isSent) {
      isSent = true;
      // Sent is the latest plan's, should the page start anew before.
      sendImpression(() => [asked, lines[0]], fetchLasting);
    }
    if (plan.qr || hasCodes) {
      hasCodes = true;
      load("qr" + variant, (file) => file.drawAll(plan.qr));
    }
    if (config.banner || document.querySelector("[data-smart-banner]")) {
      load("banner", (file) => file.show(config, life, answer));
    }
    if (isDebugging) {
      load(config.debug == "url" ? "inspector" : "debug" + variant, (file) => file.report(asked, plan));
    }
    if (config.observe && !isObserving) {
      isObserving = true;
      const planned = document.URL;
      load("observe", (file) => file.observe(noticed, planned));
    }
    mark("wired");
  };

  const noticed = safely((isRoute: boolean) => {
    if (isRoute || hasNews()) {
      isSent = isSent && !(isRoute && config.impressionPer == "route");
      start();
    }
  });

  const finish = safely(() => {
    let plan: Plan | undefined;
    try {
      plan = wire();
      if (plan) {
        carryOut(plan);
      }
    } catch (error) {
      report(error);
    }
    remember();
    // Else it starts anew with the other program.
    if (!isChanging) {
      isMade = true;
      plan = plan || { impression: null, links: [], qr: null };
      resolve && resolve(plan);
      if (config) {
        tell("ready", plan);
      }
    }
  });

  const start = safely((next?: object) => {
    // A listener's event is no configuration.
    started = next && !(next instanceof Event) ? next : started;
    if (isMade) {
      isMade = false;
      safely(() => {
        // Links don't need it.
        ready = new Promise((done) => (resolve = done));
      })();
    }
    if (document.readyState != "loading") {
      return finish();
    }
    // What is there already gets its link now, the rest when the document has it.
    safely(wire)();
    if (!isWaiting) {
      isWaiting = true;
      document.addEventListener("DOMContentLoaded", finish);
    }
    remember();
  });

  const allow = safely((state: unknown) => {
    answer = state;
    remembered = "not yet";
    start();
    tell("consent", state);
  });

  arrive();
  // Where WebAssembly is refused, or the program broke, it goes on as JavaScript, which is loaded once.
  whenFailed(() => {
    if (!variant) {
      variant = "-twin";
      isChanging = true;
      useInstead(() => {
        throw 0;
      });
      load("twin", (file) => useInstead(file.start)).then(
        safely(() => {
          isChanging = false;
          remembered = "not yet";
          start();
        }),
      );
    }
  });

  const life: Lifecycle = {
    ready: () => ready,
    start,
    refresh: safely((options) => {
      isSent = isSent && !(options && options.impression === true);
      start();
    }),
    consent: allow,
    href({ platform, appId, href, ...own }, meanwhile = href) {
      try {
        const links = [linkRequest(platform, appId, href)];
        return config ? engine(visitRequest("page", { ...config, ...own, links }))[1] || href : meanwhile;
      } catch (error) {
        report(error);
        return meanwhile;
      }
    },
    isConfigured: () => !!config,
    draw: (...values) => load("qr" + variant, (file) => file.draw(...values)),
  };
  return life;
}
