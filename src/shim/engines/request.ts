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

/** A parameter whose value is an address, plain or encoded, or a path. What follows in it is its own. */
const LEADS_ON = /^[^=]*=([\w+.-]+(:|%3A))?(\/|%2F)/i;

/** Cuts a query, and what is no address in it where another query or a fragment begins with a parameter. */
const cut = (query: string) =>
  query.split("&").map((pair) => (LEADS_ON.test(pair) ? [pair] : pair.split(/[?#](?=[\w.-]+=)/)));

/** The query of an address, and its fragment. */
const parts = (url: string) => /^[^?#]*\??([^#]*)(.*)/s.exec(url)!;

/** What a person would also take for parameters: what is behind a second question mark, or in the fragment. */
function found(url: string): string[] {
  const [, query, fragment] = parts(url);
  return [...cut(fragment!).flat(), ...cut(query!).flatMap(([, ...more]) => more)];
}

/** The query's pairs, without what is found behind them. */
const ownPairs = (url: string) => cut(parts(url)[1]!).map(([pair]) => pair!);

/**
 * Writes the parameters of an address.
 *
 * @param repairs whether to find them where a person would see them, too. They come first, as the last of a name counts,
 *   and are told from others: what nobody looks for is not stored
 * @param before an earlier address of the page, whose parameters are found too
 */
export function pairs(name: string, url: string, repairs: boolean, before = ""): string {
  let wire = open(name);
  const write = (kind: string) => (pair: string) => {
    try {
      if (repairs) {
        // HTML that was escaped once too often; and what is a place in the page, or a route, is no parameter.
        pair = pair.replace(/^(amp(;|%3B)|#0?38;)+|^#[!/]*(?=[\w.-]+=)|^#.*/i, "");
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
        wire += word(name) + word(kind + value);
      }
    } catch {
      // The page has replaced URLSearchParams. The parameter is left out.
    }
  };
  let own = parts(url)[1]!.split("&");
  if (repairs) {
    try {
      const earlier = before && [...found(before), ...ownPairs(before)];
      [...earlier, ...found(url)].map(write("~"));
      own = ownPairs(url);
    } catch {
      // The page has broken what this needs. The query itself counts as it is.
    }
  }
  own.map(write("="));
  return wire + CLOSE;
}

/** Whether parameters are to be found where a person would see them: in the modern API, unless the page says no. */
export function isRepaired(call: Call, config: any): boolean {
  return call == "page" && !(config && config.repairAddresses === false);
}

/**
 * Writes which page the visitor came to, from where, and when.
 *
 * @param url the address as it was when the script came, if the page's own code has changed it before
 */
export function arrival(
  landing: string,
  referrer: unknown,
  now: number,
  repairs: boolean,
  url = landing,
): string {
  return (
    toWire("landing", landing, "=") +
    toWire("referrer", referrer, "=") +
    toWire("now", now, "=") +
    pairs("query", url, repairs, url == landing ? "" : landing)
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
