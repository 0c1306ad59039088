/** Gathers what the program has to know of the visit. Which of it counts is for the program to decide. */
import { KEPT } from "../agreed.js";
import { consentOf } from "../consent/consent.js";
import { type Planned, planned } from "../engines/plan.js";
import { type Call, arrival, cookie, isRepaired, pairs } from "../engines/request.js";
import { call } from "../engines/engine.js";
import { open, toWire } from "../engines/wire.js";
import { loadedFrom } from "./loaded-from.js";
import { memoryToWire } from "./memory.js";
import { page } from "./document.js";

/** A stored text; undefined if this page has no storage, or if the browser denies access to it. */
function stored(key: string): string | null | undefined {
  try {
    return localStorage.getItem(key);
  } catch {
    return undefined;
  }
}

let landing: string;
/** The same before the page's own code could change it, where the browser tells. */
let original: string;
let referrer: string;
let now: number;

/** Takes down the page as it was loaded, before the app can change its address. */
export function arrive(): void {
  ({ URL: landing, referrer } = page);
  now = Date.now();
  original = loadedFrom();
}

/** What says what the visitor allows, as the program reads it. */
let consent = "";

/**
 * Takes down what says what the visitor allows. It has to be known before anything is asked.
 *
 * @param answer what the visitor has answered since the page was configured
 */
export function setConsent(config: any, answer: unknown): void {
  minutes = config && config.rememberMinutes;
  consent = toWire("consent", consentOf(config, !!(navigator as any).globalPrivacyControl, answer), '"');
}

/** What is stored under each of the keys, as far as this page has looked. */
let known: string[] | undefined;

/** For how many minutes the visit is to be remembered. */
let minutes: unknown;

/** The page as it was loaded, as the program reads it, without and with what is found by repairing its address. */
const written: string[] = [];
let memory = "";

/**
 * The page as it was loaded, as the program reads it. It is written on first use and not on arrival,
 * because it throws if the page has broken something that it needs.
 */
function loaded(repairs: boolean): string {
  const from = repairs ? original : landing;
  return (
    (written[+repairs] = written[+repairs] || arrival(from, referrer, now, repairs, landing)) +
    toWire("minutes", minutes, "=") +
    memory +
    consent
  );
}

/** The visit as it is now. */
function visit(repairs: boolean): string {
  const url = page.URL;
  const isElsewhere = url != (repairs ? original : landing);
  return loaded(repairs) + (isElsewhere ? toWire("url", url, "=") + pairs("route", url, repairs) : "");
}

/** Looks at what earlier pages have stored. */
function remember(): void {
  known = known || KEPT.map(([key, nothing]) => stored(key) || nothing);
  memory = memory || memoryToWire(known[0]!, known[1]!);
}

/**
 * Whether what was stored has been removed since. On a page that comes back from the back/forward cache that says that
 * the visitor has refused meanwhile, on another page.
 */
export function isForgotten(): boolean {
  return !!known && known[0] != KEPT[0][1] && stored(KEPT[0][0]) === null;
}

const READ: Record<string, (name: string) => string | null | undefined> = {
  cookie: (name) => cookie(page.cookie, name),
  storage: stored,
  meta: (name) =>
    [].map
      .call(page.getElementsByName(name), (element: HTMLMetaElement) => element.content)
      .find(Boolean) as any,
};

/** Reads what a plan depends on, which the program only asks for where the visitor allows it. */
function read(need: string): string {
  let value;
  try {
    if (need == "memory") {
      remember();
      return "";
    }
    const at = need.indexOf(":");
    value = READ[need.slice(0, at)]!(need.slice(at + 1));
  } catch {
    // In a sandboxed page, for one, reading cookies throws.
  }
  return toWire(need, value, "=");
}

/** Asks for a plan: of a configuration, and the visit as it is now. */
export function planVisit(call: Call, config: unknown): Planned {
  return planned(call, config, () => visit(isRepaired(call, config)), read);
}

/** Stores what is to be remembered of the visit. */
export function store(config: object): void {
  // Another tab may have stored page views in the meantime, which must not be lost.
  if (known && (stored(KEPT[0][0]) || KEPT[0][1]) != known[0]) {
    known = undefined;
    memory = "";
  }
  remember();
  const request = open("") + toWire("config", config, '"') + open("remember");
  const lines = call("ask", request + loaded(isRepaired("page", config))).split("\n");
  KEPT.forEach(([key, nothing], index) => {
    const text = lines[index];
    if (text && text != known![index]) {
      try {
        localStorage.setItem(key, text);
        known![index] = text;
      } catch {
        // Storage is full. An older visit must not win over this one on the next page.
        remove(key);
        known![index] = nothing;
      }
    }
  });
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Storage is blocked, so nothing is there.
  }
}

/** Leaves nothing stored. */
export function forget(): void {
  known = undefined;
  memory = "";
  KEPT.forEach(([key]) => remove(key));
}
