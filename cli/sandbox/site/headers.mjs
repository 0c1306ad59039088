/** The headers of a site's answers and of requests to it, as the proxy passes them on. */
import { widened } from "./policy.mjs";

/** Headers that belong to one connection. */
const OF_A_CONNECTION = /^(connection|keep-alive|proxy-.*|te|trailer|transfer-encoding)$/i;

/** Headers that would keep a page out of the sandbox's frame, or its browser away from plain http. */
const LEFT_OUT = /^(x-frame-options|strict-transport-security|alt-svc)$/i;

/** The proxy's origin, as a request has found it. @param {import("node:http").IncomingMessage} request */
export const ownOrigin = ({ headers }) => `http://${headers.host}`;

/** Pairs of names and values, as Node has them in one list. */
export function pairs(raw) {
  return Array.from({ length: raw.length / 2 }, (_, at) => [raw[2 * at], raw[2 * at + 1]]);
}

/** Pairs as an object, in which a name that comes several times has all its values. */
export function grouped(headers) {
  const all = new Map();
  for (const [name, value] of headers) {
    const known = all.get(name.toLowerCase()) ?? [name, []];
    all.set(name.toLowerCase(), [known[0], [...known[1], value].flat()]);
  }
  return Object.fromEntries(
    Array.from(all.values(), ([name, values]) => [name, values.length > 1 ? values : values[0]]),
  );
}

/**
 * What the site is asked with: it takes the request for one to its own address.
 *
 * @param {[string, string][]} headers
 * @param {{ site: URL, own: string, isPage?: boolean, isUpgrade?: boolean }} options `own`: the proxy's origin; `isPage`:
 *   whether a page is asked for, which has to be readable
 */
export function toSite(headers, { site, own, isPage = false, isUpgrade = false }) {
  return headers
    .filter(([name]) => (isUpgrade && /^(connection|upgrade)$/i.test(name)) || !OF_A_CONNECTION.test(name))
    .filter(([name]) => !(isPage && /^(accept-encoding|if-none-match|if-modified-since)$/i.test(name)))
    .map(([name, value]) => {
      switch (name.toLowerCase()) {
        case "host":
          return [name, site.host];
        case "origin":
          return [name, value === own ? site.origin : value];
        case "referer":
          return [name, value.startsWith(`${own}/`) ? site.origin + value.slice(own.length) : value];
        default:
          return [name, value];
      }
    });
}

/**
 * What the browser is answered with.
 *
 * @param {[string, string][]} headers
 * @param {{ site: URL, own: string, sandbox: string, hash: string, isInjected: boolean }} options
 */
export function toBrowser(headers, { site, own, sandbox, hash, isInjected }) {
  return headers
    .filter(([name]) => !OF_A_CONNECTION.test(name) && !LEFT_OUT.test(name))
    .filter(([name]) => !(isInjected && /^(content-length|content-encoding|etag|last-modified)$/i.test(name)))
    .map(([name, value]) => {
      switch (name.toLowerCase()) {
        case "location":
          return [
            name,
            value.startsWith(`${site.origin}/`) || value === site.origin
              ? own + value.slice(site.origin.length)
              : value,
          ];
        case "set-cookie":
          // On this machine the site has another name, and plain http.
          return [
            name,
            value
              .replace(/;\s*(domain=[^;]*|secure|partitioned)(?=;|$)/gi, "")
              .replace(/;\s*samesite=none/gi, ""),
          ];
        case "content-security-policy":
        case "content-security-policy-report-only":
          return [name, isInjected ? widened(value, { origin: sandbox, hash }) : value];
        default:
          return [name, value];
      }
    });
}

/** Whether a request is for a page, as far as the browser says, and not for a part of one. */
export function asksForPage(method, { "sec-fetch-dest": wanted }) {
  return (method === "GET" || method === "POST") && (!wanted || /^(document|i?frame)$/.test(wanted));
}
