/**
 * What the wasm-bindgen module (src/web) leaves to the shim: whatever has to do with the elements of the page,
 * and the listeners on it. It is the code that the script has, so that both wire a page in the same way.
 */
import type { Happens } from "../agreed.js";
import { watch } from "../consent/sources.js";
import { type FirstCopy, type OtherApi, claim, otherCopy } from "../page/copies.js";
import { watchPage } from "../page/happens.js";
import { type Found, type PageLinks, find as findLinks, pagePlan } from "../page/links.js";
import { writeNotes } from "../diagnostics/in-console.js";
import { toWire } from "../engines/wire.js";
import { observe as observePage } from "../page/observe.js";
import type { Config, LinkRequest, Plan } from "../types.js";

export { markupToWire as writeMarkup } from "../diagnostics/markup.js";
export { askHints, fetchLasting as send, mark } from "../page/impression.js";
export { loadedFrom } from "../page/loaded-from.js";
export { memoryToWire as writeMemory } from "../page/memory.js";

let found: Found;
let latest: PageLinks;

const safely =
  (act: (value?: any) => unknown) =>
  (value?: any): void => {
    try {
      act(value);
    } catch {
      // The page must not break because its links can't be written.
    }
  };

/** Tells what happens to the page from now on. */
export function listen(tell: (event: Happens) => void): void {
  watchPage(safely, tell);
}

/** Writes the host of an address in ASCII, as the browser does it. */
function inAscii(address: unknown): unknown {
  try {
    return typeof address == "string" && /[^\0-\x7f]/.test(address) ? new URL(address).href : address;
  } catch {
    return address;
  }
}

/**
 * Writes a configuration as the program reads it. The program has no tables of hosts beyond ASCII, which the
 * browser has already.
 */
export function writeConfig(config: any): string {
  if (config && typeof config.oneLinkURL == "string") {
    config = { ...config, oneLinkURL: inAscii(config.oneLinkURL) };
  }
  return toWire("", config, '"');
}

/** Finds the calls to action, as `CallToAction` in src/driver/page.rs has them. */
export function find(): object[] {
  found = findLinks();
  return found.requests.slice(0, found.elements.length);
}

/**
 * Takes the plan for the calls to action that were found last.
 *
 * @param addresses their links and, after them, the QR codes' link; empty where there is none
 */
export function take(addresses: string[], impression: string): void {
  latest = pagePlan(found, { links: addresses, impression });
}

/** Writes the links of the plan that was taken last. */
export function write(): void {
  latest.write();
}

/** The latest plan of whatever runs the page in place of this copy. */
let theirs: Plan | undefined;

/** The plan that was taken last. */
export function plan(): Plan {
  return latest ? latest.plan : theirs || { impression: null, links: [], qr: null };
}

/** Tells of routes, with true, and of changes of the document since it was planned for. */
export function observe(planned: string, changed: (isRoute: boolean) => void): void {
  observePage(changed, planned, () => latest);
}

/** Tells what the visitor answers. */
export function listenForConsent(from: unknown, tell: (state: string) => void): void {
  watch(from, safely(tell));
}

/** Explains the plan that was taken last, in the console. */
export function explain(notes: string[]): void {
  writeNotes(notes, latest.plan);
}

/** Tells the page of something, with an event as the script has them. */
export function tell(what: string, detail: unknown): void {
  document.dispatchEvent(new CustomEvent("smartscript:" + what, { detail }));
}

/** This copy, as later copies find it. */
const own: FirstCopy = (_, given) => {
  if (given) {
    safely(own.api!.start)(given);
  }
};

/** The API of whatever runs this page already, if there is something. From now on `plan` has its plans. */
export function other(): OtherApi | undefined {
  const api = otherCopy(own);
  if (api && !theirs) {
    const before = (theirs = plan());
    // Whoever runs the page does so, even if its plans can't be had.
    safely(() => {
      document.addEventListener("smartscript:ready", (event) => {
        theirs = (event as CustomEvent).detail;
      });
      api.ready.then((plan) => {
        // It may be older than what the event has told meanwhile.
        theirs = theirs === before ? plan : theirs;
      });
    })();
  }
  return api;
}

/** From now on this copy runs the page, and later ones hand over to it. */
export function run(
  version: string,
  start: (config?: Config) => void,
  refresh: (impression: boolean) => void,
  consent: (state: string) => void,
  href: (link: LinkRequest, meanwhile?: string) => string,
  ready: () => Promise<Plan>,
): void {
  const then =
    <Value>(act: (value: Value) => void) =>
    (value: Value): Promise<Plan> => {
      act(value);
      return ready();
    };
  own.api = {
    version,
    start: then((config) => start(config)),
    refresh: then((options) => refresh(!!options && options.impression === true)),
    consent: then(consent),
    href,
    get ready() {
      return ready();
    },
  };
  claim(own);
}
