/** Requests as src/request.rs describes them, for pages and for servers. */
import { CLOSE, open, toWire, word } from "./wire.js";

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

/**
 * The query of an address, and before it what a person would also take for parameters: what hash routers and anchors
 * of analytics have, and what follows a second question mark. A value that is an address keeps its own.
 */
function allQueries(query: string, fragment: string): string {
  return `${fragment}&${query}`.replace(/=[^&?#]*:[^&]*|[?#](?=[\w.-]+=)/g, (found) =>
    found[0] == "=" ? found : "&",
  );
}

/**
 * Writes the parameters of an address.
 *
 * @param repairs whether to find them where a person would see them, too
 */
export function pairs(name: string, url: string, repairs: boolean): string {
  const [, query, fragment] = /^[^?#]*\??([^#]*)(.*)/s.exec(url)!;
  let wire = open(name);
  for (let pair of (repairs ? allQueries(query!, fragment!) : query!).split("&")) {
    try {
      if (repairs) {
        // HTML that was escaped once too often; and what is a place in the page, or a route, is no parameter.
        pair = pair.replace(/^(amp(;|%3B))+|^#.*/i, "");
      }
      const at = (pair + "=").indexOf("=");
      let name = pair.slice(0, at);
      let value = pair.slice(at + 1);
      if (/[%+]/.test(pair)) {
        // URLSearchParams takes ten times as long as cutting by hand, and a visitor can bring thousands of
        // parameters. So only those with escapes are left to it.
        [[name, value]] = new URLSearchParams("?" + pair) as any;
      }
      if (name || value) {
        wire += word(name) + word("=" + value);
      }
    } catch {
      // The page has replaced URLSearchParams. The parameter is left out.
    }
  }
  return wire + CLOSE;
}

/** Whether parameters are to be found where a person would see them: in the modern API, unless the page says no. */
export function isRepaired(call: Call, config: any): boolean {
  return call == "page" && !(config && config.repairAddresses === false);
}

/** Writes which page the visitor came to, from where, and when. */
export function arrival(landing: string, referrer: unknown, now: number, repairs: boolean): string {
  return (
    toWire("landing", landing, "=") +
    toWire("referrer", referrer, "=") +
    toWire("now", now, "=") +
    pairs("query", landing, repairs)
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
