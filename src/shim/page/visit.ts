/** Gathers what the program has to know of the visit. Which of it counts is for the program to decide. */
import { KEPT } from "../agreed.js";
import { consentOf } from "../consent/consent.js";
import { type Planned, planned } from "../engines/plan.js";
import { type Call, arrival, cookie, pairs } from "../engines/request.js";
import { call } from "../engines/engine.js";
import { open, toWire } from "../engines/wire.js";
import { memoryToWire } from "./memory.js";

/** A stored text; undefined if this page has no storage, or if the browser denies access to it. */
function stored(key: string): string | null | undefined {
  try {
    return localStorage.getItem(key);
  } catch {
    return undefined;
  }
}

let landing: string;
let referrer: string;
let now: number;

/** Takes down the page as it was loaded, before the app can change its address. */
export function arrive(): void {
  ({ URL: landing, referrer } = document);
  now = Date.now();
}

/** What says what the visitor allows, as the program reads it. */
let consent = "";

/**
 * Takes down what says what the visitor allows. It has to be known before anything is asked.
 *
 * @param answer what the visitor has answered since the page was configured
 */
export function setConsent(config: unknown, answer: unknown): void {
  consent = toWire("consent", consentOf(config, (navigator as any).globalPrivacyControl, answer), '"');
}

/** What is stored under each of the keys, as far as this page has looked. */
let known: string[] | undefined;

let written = "";
let memory = "";

/**
 * The page as it was loaded, as the program reads it. It is written on first use and not on arrival,
 * because it throws if the page has broken something that it needs.
 */
function loaded(): string {
  written = written || arrival(landing, referrer, now);
  return written + memory + consent;
}

/** The visit as it is now. */
function visit(): string {
  const url = document.URL;
  return loaded() + (url != landing ? toWire("url", url, "=") + pairs("route", url) : "");
}

/** Looks at what earlier pages have stored. */
function remember(): void {
  if (!known) {
    known = KEPT.map(([key, nothing]) => stored(key) || nothing);
    memory = memoryToWire(known[0]!, known[1]!);
  }
}

const READ: Record<string, (name: string) => string | null | undefined> = {
  cookie: (name) => cookie(document.cookie, name),
  storage: stored,
  meta: (name) =>
    [].map
      .call(document.getElementsByName(name), (element: HTMLMetaElement) => element.content)
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
  return planned(call, config, visit, read);
}

/** Stores what is to be remembered of the visit, for so many minutes. */
export function store(minutes: unknown): void {
  remember();
  const lines = call("ask", open("") + open("remember") + loaded() + toWire("minutes", minutes, "=")).split(
    "\n",
  );
  KEPT.forEach(([key, nothing], index) => {
    const text = lines[index];
    try {
      // Another tab may have stored page views in the meantime; they must not be overwritten.
      const isKnown = index || (stored(key) || nothing) == known![0];
      if (text && text != known![index] && isKnown) {
        localStorage.setItem(key, (known![index] = text));
      }
    } catch {
      // Storage is blocked or full. This page still knows its own visit.
    }
  });
}

/** Leaves nothing stored. */
export function forget(): void {
  known = undefined;
  memory = "";
  for (const [key] of KEPT) {
    try {
      localStorage.removeItem(key);
    } catch {
      // Storage is blocked, so nothing is there.
    }
  }
}
