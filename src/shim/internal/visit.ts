/** Gathers what the program has to know of the visit; which of it counts the program decides. */
import { toWire } from "./wire.js";

/** Where Smart Script keeps the page views and the referrer, and so does this. */
const KEPT = { memory: "ss_incoming_params", webReferrer: "ss_webReferrer" };

/** A stored text; undefined where the browser has no storage for this page, or won't open it. */
function stored(key: string): string | null | undefined {
  try {
    return localStorage.getItem(key);
  } catch {
    return undefined;
  }
}

/** What is stored, as far as this page knows. */
const known = [stored(KEPT.memory) || "[]", stored(KEPT.webReferrer) || '""'];

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The page as it was loaded. */
const loaded = {
  landing: document.URL,
  referrer: document.referrer,
  now: Date.now(),
  memory: parsed(known[0]!),
  webReferrer: parsed(known[1]!),
};

/** Asks what to store of the visit, which is remembered for so many minutes. */
export function memoryRequest(minutes: unknown): string {
  return toWire("", { remember: { ...loaded, minutes } });
}

/** Stores what is to be remembered, where that is not stored already. */
export function store(memory: string[]): void {
  [KEPT.memory, KEPT.webReferrer].forEach((key, index) => {
    const text = memory[index]!;
    try {
      // What another tab stored meanwhile is not to be lost.
      const isKnown = index || (stored(key) || "[]") == known[0];
      if (text != known[index] && isKnown) {
        localStorage.setItem(key, (known[index] = text));
      }
    } catch {
      // Blocked or full: this page still knows its own visit.
    }
  });
}

/** Reads what a rule may look at besides the page's address. */
const READ: Record<string, (name: string) => string | null | undefined> = {
  cookie(name) {
    const value = ("; " + document.cookie).split(`; ${name}=`)[1];
    try {
      return value && decodeURIComponent(value.split(";")[0]!);
    } catch {
      return value;
    }
  },
  storage: stored,
  meta: (name) =>
    [].map
      .call(document.getElementsByName(name), (element: HTMLMetaElement) => element.content)
      .find(Boolean) as any,
};

/**
 * Asks for a plan of a configuration and the visit as it is now.
 *
 * @param call whose configuration it is
 */
export function planRequest(call: "page" | "oneLink" | "direct", config: unknown): string {
  const wire = toWire("config", config);
  const sources: Record<string, unknown> = {};
  wire.replace(/\0"((cookie|storage|meta):([^\0]+))/g, (all, key, kind, name) => {
    try {
      sources[key] = READ[kind]!(name);
    } catch {
      // A sandboxed page has no cookies.
    }
    return all;
  });
  const url = document.URL;
  const visit = { ...loaded, sources, ...(url != loaded.landing && { url }) };
  // Neither the visit nor the request has its end mark, so that more can be added.
  return `\0{\0call\0"${call}\0${wire}` + toWire("visit", visit).slice(0, -3);
}

/** The same request, where more is known of the visit's device. */
export function withHints(request: string, hints: object): string {
  return request + toWire("hints", hints);
}
