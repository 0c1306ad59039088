/**
 * Drives the page's session: it tells the program what happens, and carries out what the program decides
 * is to be done about it (src/session has the rules, and those for drivers).
 */
import { Happens } from "../agreed.js";
import { keepConsent } from "../consent/consent.js";
import { step, useInstead, whenFailed } from "../engines/engine.js";
import type { Why } from "../banner/decisions.js";
import type { Config, LinkRequest, Plan } from "../types.js";
import { watchPage } from "./happens.js";
import { hinted } from "./hinted.js";
import { askAsImage, askHints, fetchLasting, mark } from "./impression.js";
import { type PagePlan, callsToAction, planPage } from "./links.js";
import { arrive, forget, isForgotten, planVisit, setConsent, store } from "./visit.js";
import { page } from "./document.js";

export interface Session {
  /** The latest plan, once every call to action has its link. It never rejects. */
  ready(): Promise<Plan>;
  /** Starts, with this configuration in place of the page's or the last one; the answer is `ready` then. */
  start(config?: object): Promise<Plan>;
  /** Plans anew; one more impression may be sent where that is asked for. */
  refresh(options?: { impression?: boolean }): Promise<Plan>;
  /** From now on the visitor allows this, whatever the configuration says. */
  consent(state: unknown): Promise<Plan>;
  /**
   * Where a call to action that is no anchor of the page is to lead; `meanwhile` is the answer while the
   * program can't tell, by default its own address. What the link has of a configuration goes in place of the
   * page's.
   */
  href(link: LinkRequest & Config & { code?: string }, meanwhile?: string): string;
  /** Whether the page says what it wants. */
  isConfigured(): boolean;
  /** The page uses the old script's calls, which counts as a configuration. */
  isCalled(): void;
  /** Brings the banner in line with the latest plan, and with what the page wishes of it. */
  banner(wish?: unknown): Promise<void>;
  /** Draws a QR code, with the file for them. */
  draw(...values: unknown[]): Promise<Element | null>;
  /** Why the page's banner is not shown, as the banner has it. */
  why?: Why;
  /** What explains plans is told when that has changed. */
  heard?(): void;
}

/** The plan of a page that says nothing. */
const NOTHING: any = { plan: { impression: null, links: [], qr: null }, write() {} };

/**
 * @param written what the page's markup says is wanted, each time that it is looked at
 * @param fetchFile gets one of the files that load when used
 * @param remembers whether the page's views are this script's to store
 */
export function session(
  written: () => object | null,
  fetchFile: (name: string) => Promise<any>,
  remembers: boolean,
): Session {
  let started: object | undefined;
  let usesOldCalls = false;
  let config: any;
  /** The name of the file that explains plans; empty if nobody asked for that. */
  let explainer: string | false | undefined;
  /** What the visitor has answered since. */
  let answer: unknown;
  /** What configurations have said of consent so far. */
  const said = {};

  /** What has happened so far, in the program's own words. */
  let state = 0;
  /** Actions that failed, by their bits, which the program has yet to be told. */
  let undone = 0;
  /** Whether the action that is being carried out has sent a request: then it is done, whatever fails after. */
  let isSent = false;
  /** What has happened and the program has yet to be told, in this order. */
  const events: Happens[] = [];
  let isStarted = false;
  let isLoaded = false;
  let isLeft = false;
  let isTelling = false;

  let latest: PagePlan = NOTHING;
  let previous: PagePlan;
  let hints: object | undefined;
  let sent: string;
  /** What the page wishes of its banner, in this order: files that load don't keep to one. */
  const wishes: unknown[] = [];

  let ready: Promise<Plan>;
  let resolve: ((plan: Plan) => void) | undefined;

  /** The end of the names of files that hold a program of the kind that answers now. */
  let variant = VARIANT;
  let isLoadingTwin = false;

  const report = (error: unknown) => {
    if (error && explainer) {
      console.error("smart-script:", error);
    }
  };

  /** What the page or the browser calls: what breaks in it must not be thrown there. */
  const safely =
    (act: (value?: any) => void) =>
    (value?: any): Promise<Plan> => {
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
    page.dispatchEvent(new CustomEvent("smartscript:" + what, { detail }));
  };

  const isLoading = () => page.readyState == "loading";

  const send = (address: string) => {
    isSent = true;
    fetchLasting(
      address,
      safely(() => {
        // A request that a page leaves behind is reported as failed, and reaches the server all the same.
        if (!isLeft) {
          sent = address;
          happen(Happens.Failed);
        }
      }),
    );
  };

  const finish = () => {
    const done = resolve;
    resolve = undefined;
    done && done(latest.plan);
  };

  const tellReady = () => tell("ready", latest.plan);

  /** What is to be done, in the order of the bits that the program has for it (src/session/bits.rs). */
  const actions = [
    () =>
      askHints((found) => {
        hints = found;
        happen(Happens.Hints);
      }),
    () => send(previous.impression),
    () => {
      latest.write();
      if (!isLoading()) {
        mark("wired");
      }
    },
    () => load("consent", (file) => file.watch(config.consentFrom, consent)),
    () => send(hinted(latest, hints)),
    () => askAsImage(sent),
    () => remembers && store(config),
    forget,
    () => {
      const planned = page.URL;
      load("observe", (file) =>
        file.observe(
          safely((isRoute) => again(isRoute ? Happens.Routed : Happens.Changed)),
          planned,
          () => latest,
        ),
      );
    },
    () => load("qr" + variant, (file) => file.drawAll(latest.plan.qr)),
    () => self.banner(),
    () => load(explainer as string, (file) => file.report(latest.request, latest.plan, self, config)),
    finish,
    tellReady,
  ];

  /**
   * Plans for the page as it is now.
   *
   * @returns what the program has to know of the configuration and the plan to decide what is done, in the
   *   order of the bits that it has for these facts (src/session/bits.rs)
   */
  const plan = (): number => {
    previous = latest;
    latest = NOTHING;
    config = started ? { __proto__: null, ...started } : written();
    if (OLD_CALLS && !config && (usesOldCalls || (isLoaded && !callsToAction()[0]))) {
      // A page that was written for the old script has no configuration, and is remembered all the same. One with our
      // calls to action may still get one.
      config = { repairAddresses: false };
    }
    if (config) {
      keepConsent(config, said);
    }
    setConsent(config, answer);
    const { debug, banner, observe, consentFrom, impressionPer } = config || ({} as any);
    explainer =
      debug == "url" ? /[?&]smart-script-debug\b/.test(page.URL) && "inspector" : debug && "debug" + variant;
    if (!config) {
      return 0;
    }
    latest = planPage(config, (config) => planVisit("page", config));
    let facts = latest.consent << 12;
    // Not by `reduce`, which old libraries have replaced by another function.
    [
      impressionPer == "route",
      latest.impression,
      config,
      consentFrom,
      // Four bits are for what no configuration says.
      0,
      0,
      0,
      0,
      observe,
      latest.plan.qr,
      banner || page.querySelector("[data-smart-banner]"),
      explainer,
    ].map((is, bit) => (facts |= is ? 1 << bit : 0));
    return facts;
  };

  const tellProgram = (event: Happens) => {
    let facts = 0;
    if (event < Happens.Hints) {
      try {
        facts = plan() << 4;
      } catch (error) {
        if (isLoadingTwin) {
          latest = previous;
          throw error;
        }
        // The page is bent, or neither program can run. Calls to action keep the addresses that they have.
        report(error);
      }
    }
    if (undone) {
      state = step(state, Happens.Undone | (undone << 4));
      undone = 0;
    }
    state = step(state, event | facts);
    for (let bit = 0; bit < actions.length; bit++) {
      if ((state >> (16 + bit)) & 1) {
        isSent = false;
        try {
          actions[bit]!();
        } catch (error) {
          report(error);
          undone |= isSent ? 0 : 1 << bit;
        }
      }
    }
  };

  /**
   * Reports an event to the program. It waits while another one is reported, until the page is started, and
   * while the twin loads.
   */
  const happen = (event: Happens) => {
    events.push(event);
    if (isTelling || !isStarted) {
      return;
    }
    isTelling = true;
    try {
      while (events.length && !isLoadingTwin) {
        tellProgram(events[0]!);
        events.shift();
      }
    } catch (error) {
      report(error);
      if (!isLoadingTwin) {
        // No program can run here.
        events.length = 0;
        finish();
        tellReady();
      }
    }
    isTelling = false;
  };

  /** Reports an event after which the page is planned anew, so that there is a plan to wait for. */
  const again = (event: Happens) => {
    try {
      // Links work without this promise, and some pages have broken `Promise`.
      ready = resolve ? ready : new Promise((done) => (resolve = done));
    } catch (error) {
      report(error);
    }
    isStarted = true;
    happen(event);
  };

  const start = safely((next) => {
    // A listener's event is no configuration, and one that speaks of consent alone changes that alone.
    if (next && !next.type) {
      const isAnswer = Object.keys(next).every((name) => /^(consent|limitData)/.test(name));
      started = isAnswer ? { ...(started || written()), ...next } : next;
    }
    const isFirst = !isLoaded && !isLoading();
    isLoaded = isLoaded || isFirst;
    again(isFirst ? Happens.Loaded : Happens.Configured);
  });

  const consent = safely((state) => {
    answer = state || "pending";
    again(Happens.Consented);
    tell("consent", answer);
  });

  const self: Session = {
    ready: () => ready,
    start,
    refresh: safely((options) =>
      again(options && options.impression === true ? Happens.RefreshedOwing : Happens.Refreshed),
    ),
    consent,
    href(link, meanwhile = link.href) {
      try {
        if (!config) {
          return meanwhile;
        }
        // A link may have a OneLink of its own, or an undefined one; the page's stays what it is.
        const { oneLinkURL } = config;
        return planVisit("page", { ...config, ...link, oneLinkURL, links: [link] }).links[0] || link.href;
      } catch (error) {
        report(error);
        return meanwhile;
      }
    },
    isConfigured: () => !!(started || written()),
    isCalled() {
      if (OLD_CALLS && !usesOldCalls) {
        usesOldCalls = true;
        start();
      }
    },
    banner(wish) {
      wishes.push(wish);
      return load("banner", (file) => file.show(config, self, latest.consent, wishes));
    },
    draw: (...values) => load("qr" + variant, (file) => file.draw(...values)),
  };

  // Where WebAssembly is refused, or the program broke, it goes on as JavaScript, which is loaded once.
  whenFailed(() => {
    if (!variant) {
      variant = "-twin";
      isLoadingTwin = true;
      useInstead(() => {
        throw 0;
      });
      load("twin", (file) => useInstead(file.start)).then(
        safely(() => {
          isLoadingTwin = false;
          again(Happens.Refreshed);
        }),
      );
    }
  });

  arrive();
  watchPage(safely, (event) => {
    if (event == Happens.Shown) {
      happen(event);
    } else if (isStarted) {
      if (event == Happens.Loaded) {
        if (!isLoaded) {
          start();
        }
      } else if (event == Happens.Restored) {
        isLeft = false;
        answer = isForgotten() ? "denied" : answer;
        again(event);
      } else {
        isLeft = isLeft || event == Happens.Left;
        happen(event);
      }
    }
  });
  return self;
}
