/** How the program is asked, whoever gathered the visit: requests as src/request.rs describes them. */
import { CLOSE, END, open, toWire, word } from "./wire.js";

/** Whose configuration it is: a page's, or the argument of one of the old script's calls. */
export type Call = "page" | "oneLink" | "direct";

/** What the visitor allows, as src/consent.rs reads it. */
export interface Consent {
  state?: unknown;
  limitDataUse?: unknown;
  gpc?: unknown;
  clickId?: unknown;
}

/**
 * What a page's configuration says the visitor allows.
 *
 * @param gpc whether the browser sends Global Privacy Control
 * @param answer what was answered since, whatever the configuration says
 */
export function consentOf(config: any, gpc: unknown, answer?: unknown): Consent {
  const { consent, consentFrom, limitDataUse, clickId } = config || {};
  return { state: answer || (consentFrom ? "pending" : consent), limitDataUse, gpc, clickId };
}

/** What a call to action asks for, as the program reads it. */
export function linkRequest(platform: unknown, appId: unknown, redirectURL: unknown): object {
  return { platform, appId, redirectURL };
}

/** Beside a call to action's link: that link, a space, and where it led by itself. */
export const OWN = "data-smart-own";

/**
 * Where a call to action leads by itself: a copy that the page makes of a linked one, as carousels do, and
 * one that a server has linked, have that noted beside the link that they have.
 *
 * @param noted what is written there
 */
export function ownAddress(noted: string | null, href: string): string {
  // Whoever writes its markup chooses no scheme that runs something.
  const [link, own] = (noted || "").split(" http");
  return link == href && own ? "http" + own : href;
}

/** A text without its escapes; as it is where they make no sense. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A cookie's value among all of them, as `document.cookie` and the header `Cookie` have them. */
export function cookie(cookies: string, name: string): string | undefined {
  const value = ("; " + cookies).split(`; ${name}=`)[1];
  return value && decoded(value.split(";")[0]!);
}

/** The parameters of an address, as the program reads them. */
export function pairs(name: string, url: string): string {
  let wire = open(name);
  for (const pair of url.replace(/^[^?#]*\??|#.*/g, "").split("&")) {
    try {
      if (/[%+]/.test(pair)) {
        const [[name, value]] = new URLSearchParams("?" + pair) as any;
        wire += word(name) + word("=" + value);
      } else if (pair) {
        // The browser's own way takes ten times as long; thousands of parameters have no escapes.
        const at = (pair + "=").indexOf("=");
        wire += pair.slice(0, at) + END + (pair.slice(at) || "=") + END;
      }
    } catch {
      // The page has replaced what this needs.
    }
  }
  return wire + CLOSE;
}

/** The page that the visitor came to, from where, and when. */
export function arrival(landing: string, referrer: unknown, now: number): string {
  return (
    toWire("landing", landing, "=") +
    toWire("referrer", referrer, "=") +
    toWire("now", now, "=") +
    pairs("query", landing)
  );
}

/** What a rule may look at besides the page's address. */
export type Source = "cookie" | "storage" | "meta";

/**
 * Asks for a plan.
 *
 * @param visit what is known of the visit, written
 * @param read reads what a rule names of another source; what it throws is no value
 */
export function planRequest(
  call: Call,
  config: unknown,
  visit: string,
  read: (source: Source, name: string) => string | null | undefined,
): string {
  const wire = toWire("call", call, '"') + toWire("config", config, '"');
  let sources = "";
  wire.replace(/\uffff"((cookie|storage|meta):([^\uffff]+))/g, (all, key, source, name) => {
    try {
      sources += toWire(key, read(source, name), "=");
    } catch {
      // A sandboxed page has no cookies.
    }
    return all;
  });
  return open("") + wire + open("visit") + visit + open("sources") + sources + CLOSE;
}

/** The same request, where more is known of the visit's device. */
export function withHints(request: string, hints: object): string {
  return request + toWire("hints", hints, "=");
}
