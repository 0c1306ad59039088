/** Requests as src/request.rs describes them, for pages and for servers. */
import { CLOSE, END, open, toWire, word } from "./wire.js";

/** Where a configuration comes from: the page, or the argument of one of the old script's calls. */
export type Call = "page" | "oneLink" | "direct";

/** Decodes the escapes in a text. A text with invalid escapes stays as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Finds a cookie's value in a list as `document.cookie` and the header `Cookie` have it. */
export function cookie(cookies: string, name: string): string | undefined {
  const value = ("; " + cookies).split(`; ${name}=`)[1];
  return value && decoded(value.split(";")[0]!);
}

/** Writes the parameters of an address. */
export function pairs(name: string, url: string): string {
  let wire = open(name);
  for (const pair of url.replace(/^[^?#]*\??|#.*/g, "").split("&")) {
    try {
      if (/[%+]/.test(pair)) {
        const [[name, value]] = new URLSearchParams("?" + pair) as any;
        wire += word(name) + word("=" + value);
      } else if (pair) {
        // URLSearchParams takes ten times as long, and a visitor can bring thousands of parameters. Those
        // without escapes are split by hand.
        const at = (pair + "=").indexOf("=");
        wire += pair.slice(0, at) + END + (pair.slice(at) || "=") + END;
      }
    } catch {
      // The page has replaced URLSearchParams. The parameter is left out.
    }
  }
  return wire + CLOSE;
}

/** Writes which page the visitor came to, from where, and when. */
export function arrival(landing: string, referrer: unknown, now: number): string {
  return (
    toWire("landing", landing, "=") +
    toWire("referrer", referrer, "=") +
    toWire("now", now, "=") +
    pairs("query", landing)
  );
}

/**
 * Writes the request for a plan. The visit is written last and stays open, so that more can be added.
 *
 * @param visit what is known of the visit, already written
 */
export function planRequest(call: Call, config: unknown, visit: string): string {
  return open("") + toWire("call", call, '"') + toWire("config", config, '"') + open("visit") + visit;
}

/** Adds the hints that the browser gives about the device to a request for a plan. */
export function withHints(request: string, hints: object): string {
  return request + toWire("hints", hints, "=");
}
