/**
 * Stands in for AppsFlyer's hosts: it records impressions and clicks with their parameters, and redirects
 * a click to its store. The demo and the page tests use it.
 */

const PIXEL = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");

/** AppsFlyer's domains. Since 2026 hosts of the second are also there as hosts of the third. */
const ATTRIBUTION = /^(?:[\w-]+\.)*(?:onelink\.me|appsflyer\.com|appsflyersdk\.com)$/;

/** What comes to a host. A host that is not among them is a OneLink's. */
const HOSTS = {
  "impressions.onelink.me": "impression",
  "engagements.appsflyer.com": "direct click",
  "engagements.appsflyersdk.com": "direct click",
  "app.appsflyer.com": "store click",
  "app.appsflyersdk.com": "store click",
};

/** Whether a host is one of AppsFlyer's, of either family. */
export function isAttributionHost(host) {
  return ATTRIBUTION.test(host);
}

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
   * @param {(userAgent: string, cookies?: string) => string} storeOf the store to which a OneLink redirects a device
   * @param {object} options `lead`: the address that stands here for where a click leads; `about`: what else its record
   *   says
   */
  handle(request, response, host, target, storeOf, { lead = (address) => address, about = {} } = {}) {
    const address = `https://${host}${target}`;
    const params = [...new URL(address).searchParams];
    const kind = HOSTS[host] ?? "onelink click";
    const { "user-agent": userAgent = "", cookie } = request.headers;
    const redirect =
      kind === "impression"
        ? null
        : kind === "onelink click"
          ? storeOf(userAgent, cookie)
          : (params.find(([name]) => name === "af_r")?.[1] ?? "");
    const record = { kind, method: request.method, address, params, redirect, at: Date.now(), ...about };
    this.records.push(record);
    this.#listeners.forEach((listener) => listener(record));
    if (kind === "impression") {
      response.writeHead(200, { "content-type": "image/gif", "cache-control": "no-store" }).end(PIXEL);
    } else if (redirect) {
      response.writeHead(302, { location: lead(redirect), "cache-control": "no-store" }).end();
    } else {
      response.writeHead(400).end("a click without af_r leads nowhere");
    }
  }
}
