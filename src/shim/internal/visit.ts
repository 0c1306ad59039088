/** Gathers what the program has to know of the visit; which of it counts the program decides. */
import { CLOSE, END, open, toWire, word } from "./wire.js";

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

/** A text without its escapes; as it is where they make no sense. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parsed(json: string, revive?: (name: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(json, revive);
  } catch {
    return undefined;
  }
}

/** The parameters of an address, as the program reads them. */
function pairs(name: string, url: string): string {
  let wire = open(name);
  try {
    for (const pair of url.replace(/^[^?#]*\??|#.*/g, "").split("&")) {
      if (/[%+]/.test(pair)) {
        const [[name, value]] = new URLSearchParams("?" + pair) as any;
        wire += word(name) + word("=" + value);
      } else if (pair) {
        // The browser's own way takes ten times as long; thousands of parameters have no escapes.
        const at = (pair + "=").indexOf("=");
        wire += pair.slice(0, at) + END + (pair.slice(at) || "=") + END;
      }
    }
  } catch {
    // The page has replaced what this needs.
  }
  return wire + CLOSE;
}

const { URL: landing, referrer } = document;
const now = Date.now();

let written = "";

/** The page as it was loaded; written when it is asked for, which may throw in a page that is bent. */
function loaded(): string {
  written =
    written ||
    toWire("landing", landing, "=") +
      toWire("referrer", referrer, "=") +
      toWire("now", now, "=") +
      toWire(
        "memory",
        parsed(known[0]!, (_, value) => (typeof value == "string" ? decoded(value) : value)),
        "=",
      ) +
      toWire("webReferrer", parsed(known[1]!), "=") +
      pairs("query", landing);
  return written;
}

/** Asks what to store of the visit, which is remembered for so many minutes. */
export function memoryRequest(minutes: unknown): string {
  return open("") + open("remember") + loaded() + toWire("minutes", minutes, "=");
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
    return value && decoded(value.split(";")[0]!);
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
  const wire = toWire("call", call, '"') + toWire("config", config, '"');
  let sources = "";
  wire.replace(/\uffff"((cookie|storage|meta):([^\uffff]+))/g, (all, key, kind, name) => {
    try {
      sources += toWire(key, READ[kind]!(name), "=");
    } catch {
      // A sandboxed page has no cookies.
    }
    return all;
  });
  const url = document.URL;
  const route = url != landing ? toWire("url", url, "=") + pairs("route", url) : "";
  return open("") + wire + open("visit") + loaded() + route + open("sources") + sources + CLOSE;
}

/** The same request, where more is known of the visit's device. */
export function withHints(request: string, hints: object): string {
  return request + toWire("hints", hints, "=");
}
