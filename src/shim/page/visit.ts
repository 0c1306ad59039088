/** Gathers what the program has to know of the visit. Which of it counts is for the program to decide. */
import type { Consent } from "../consent/consent.js";
import { type Call, type Source, arrival, cookie, decoded, pairs, planRequest } from "../engines/request.js";
import { open, toWire } from "../engines/wire.js";

/** The keys of localStorage for page views and referrer. Smart Script uses them too, so both share a visit. */
const KEPT = { memory: "ss_incoming_params", webReferrer: "ss_webReferrer" };

/** Whether consent allows reading what is stored on the visitor's device. */
function mayRead(): boolean {
  return consent.state == null || consent.state == "granted";
}

/** A stored text; undefined if this page has no storage, or if the browser denies access to it. */
function stored(key: string): string | null | undefined {
  try {
    return localStorage.getItem(key);
  } catch {
    return undefined;
  }
}

/** What is stored under each of the keys, as far as this page knows; undefined until it may be read. */
let known: string[] | undefined;

/** What the visitor allows. The lifecycle sets it before each plan. */
let consent: Consent = {};

export function setConsent(now: Consent): void {
  consent = now;
}

function parsed(json: string, revive?: (name: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(json, revive);
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

let written = "";
let memory = "";

/**
 * The page as it was loaded, as the program reads it. It is written on first use and not on arrival,
 * because it throws if the page has broken something that it needs.
 */
function loaded(): string {
  written = written || arrival(landing, referrer, now);
  if (!known && mayRead()) {
    known = [stored(KEPT.memory) || "[]", stored(KEPT.webReferrer) || '""'];
    memory =
      toWire(
        "memory",
        parsed(known[0]!, (_, value) => (typeof value == "string" ? decoded(value) : value)),
        "=",
      ) + toWire("webReferrer", parsed(known[1]!), "=");
  }
  return written + memory + toWire("consent", consent, '"');
}

/** The request for what to store of the visit, which is remembered for so many minutes. */
export function memoryRequest(minutes: unknown): string {
  return open("") + open("remember") + loaded() + toWire("minutes", minutes, "=");
}

/** Stores the program's answer to `memoryRequest`, a line for each key. An empty line removes what is stored. */
export function store(lines: string[]): void {
  [KEPT.memory, KEPT.webReferrer].forEach((key, index) => {
    const text = lines[index];
    try {
      if (text) {
        // Another tab may have stored page views in the meantime; they must not be overwritten.
        const isKnown = index || (stored(key) || "[]") == known![0];
        if (text != known![index] && isKnown) {
          localStorage.setItem(key, (known![index] = text));
        }
      } else if (lines[1] != null) {
        known = undefined;
        localStorage.removeItem(key);
      }
    } catch {
      // Storage is blocked or full. This page still knows its own visit.
    }
  });
}

const READ: Record<Source, (name: string) => string | null | undefined> = {
  cookie: (name) => cookie(document.cookie, name),
  storage: stored,
  meta: (name) =>
    [].map
      .call(document.getElementsByName(name), (element: HTMLMetaElement) => element.content)
      .find(Boolean) as any,
};

/** The request for a plan: a configuration, and the visit as it is now. */
export function visitRequest(call: Call, config: unknown): string {
  const url = document.URL;
  const route = url != landing ? toWire("url", url, "=") + pairs("route", url) : "";
  return planRequest(call, config, loaded() + route, (source, name) =>
    source == "meta" || mayRead() ? READ[source](name) : null,
  );
}
