/** Gathers what the program has to know of the visit; which of it counts the program decides. */
import {
  type Call,
  type Consent,
  type Source,
  arrival,
  cookie,
  decoded,
  pairs,
  planRequest,
} from "./request.js";
import { open, toWire } from "./wire.js";

/** Where Smart Script keeps the page views and the referrer, and so does this. */
const KEPT = { memory: "ss_incoming_params", webReferrer: "ss_webReferrer" };

/** Whether the visitor's device may be asked what it has stored. */
function mayRead(): boolean {
  return consent.state == null || consent.state == "granted";
}

/** A stored text; undefined where the browser has no storage for this page, or won't open it. */
function stored(key: string): string | null | undefined {
  try {
    return localStorage.getItem(key);
  } catch {
    return undefined;
  }
}

/** What is stored, as far as this page knows; nothing is known before it may be looked at. */
let known: string[] | undefined;

/** What the visitor allows; set before anything is asked. */
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

/** From here on the visit is known: the page as it was loaded. */
export function arrive(): void {
  ({ URL: landing, referrer } = document);
  now = Date.now();
}

let written = "";
let memory = "";

/** The page as it was loaded; written when it is asked for, which may throw in a page that is bent. */
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

/** Asks what to store of the visit, which is remembered for so many minutes. */
export function memoryRequest(minutes: unknown): string {
  return open("") + open("remember") + loaded() + toWire("minutes", minutes, "=");
}

/** Stores what is to be remembered, where that is not stored already; nothing of what is an empty line. */
export function store(lines: string[]): void {
  [KEPT.memory, KEPT.webReferrer].forEach((key, index) => {
    const text = lines[index];
    try {
      if (text) {
        // What another tab stored meanwhile is not to be lost.
        const isKnown = index || (stored(key) || "[]") == known![0];
        if (text != known![index] && isKnown) {
          localStorage.setItem(key, (known![index] = text));
        }
      } else if (lines[1] != null) {
        known = undefined;
        localStorage.removeItem(key);
      }
    } catch {
      // Blocked or full: this page still knows its own visit.
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

/** Asks for a plan of a configuration and the visit as it is now. */
export function visitRequest(call: Call, config: unknown): string {
  const url = document.URL;
  const route = url != landing ? toWire("url", url, "=") + pairs("route", url) : "";
  return planRequest(call, config, loaded() + route, (source, name) =>
    source == "meta" || mayRead() ? READ[source](name) : null,
  );
}
