/**
 * Stands in for AppsFlyer's hosts: it records impressions and clicks with their parameters, and redirects
 * a click to its store. The page tests use it.
 */
import { kindOf } from "../sandbox/appsflyer/hosts.mjs";
import { PIXEL } from "../sandbox/appsflyer/pages.mjs";

/**
 * @typedef {object} Recorded
 * @property {string} kind `impression`, `onelink click`, `direct click` or `store click`
 * @property {string} method the request's method
 * @property {string} address the address as it was requested
 * @property {[string, string][]} params the decoded parameters in order
 * @property {string | null} redirect where a click was redirected to
 * @property {number} at when it was received, in ms since 1970
 */

export class Collector {
  /** @type {Recorded[]} */
  records = [];
  #listeners = new Set();

  /** Calls `listener` with every record from now on, until the function is called that this returns. */
  listen(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Waits for a record for which `matches` is true. It rejects if there is none after `within` ms. */
  async wait(matches, within = 20_000) {
    const found = this.records.find(matches);
    if (found) {
      return found;
    }
    return new Promise((done, fail) => {
      const stop = this.listen((record) => {
        if (matches(record)) {
          clearTimeout(timer);
          stop();
          done(record);
        }
      });
      const timer = setTimeout(() => {
        stop();
        const addresses = this.records.map(({ address }) => address).join("\n");
        fail(new Error(`waited ${within / 1000} s for a request; only these were received:\n${addresses}`));
      }, within);
    });
  }

  clear() {
    this.records = [];
  }

  /**
   * Answers one request to an attribution host.
   *
   * @param {string} host the host that the request is for
   * @param {string} target the request's path and query
   * @param {(userAgent: string) => string} storeOf the store to which a OneLink redirects a device
   */
  handle(request, response, host, target, storeOf) {
    const address = `https://${host}${target}`;
    const params = [...new URL(address).searchParams];
    const isImpression = kindOf(host) === "impression";
    const kind = isImpression ? "impression" : `${kindOf(host)} click`;
    const { "user-agent": userAgent = "" } = request.headers;
    const redirect = isImpression
      ? null
      : kind === "onelink click"
        ? storeOf(userAgent)
        : (params.find(([name]) => name === "af_r")?.[1] ?? "");
    const record = { kind, method: request.method, address, params, redirect, at: Date.now() };
    this.records.push(record);
    this.#listeners.forEach((listener) => listener(record));
    if (isImpression) {
      response.writeHead(200, { "content-type": "image/gif", "cache-control": "no-store" }).end(PIXEL);
    } else if (redirect) {
      response.writeHead(302, { location: redirect, "cache-control": "no-store" }).end();
    } else {
      response.writeHead(400).end("a click without af_r leads nowhere");
    }
  }
}
