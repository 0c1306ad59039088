/**
 * Stands for AppsFlyer's hosts: takes impressions and clicks, remembers what they carried, and sends
 * a click on to its store. The demo and the page tests use the same one.
 */

const PIXEL = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");

const HOSTS = {
  "impressions.onelink.me": "impression",
  "engagements.appsflyer.com": "direct click",
  "app.appsflyer.com": "store click",
};

/**
 * @typedef {object} Recorded
 * @property {string} kind `impression`, `onelink click`, `direct click` or `store click`
 * @property {string} method the request's method
 * @property {string} address the address as it was requested
 * @property {[string, string][]} params the decoded parameters in order
 * @property {string | null} redirect where a click was sent on to
 */

export class Collector {
  /** @type {Recorded[]} */
  records = [];
  #listeners = new Set();

  /** Calls `listener` with every record from now on; the answer stops that. */
  listen(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The record that `matches`, as soon as there is one; it rejects where none comes within so many ms. */
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
        fail(new Error(`waited ${within / 1000} s for what is not among what was received:\n${addresses}`));
      }, within);
    });
  }

  clear() {
    this.records = [];
  }

  /**
   * Answers one request to an attribution host.
   *
   * @param {string} host the host that was meant
   * @param {string} target its path and query
   * @param {(userAgent: string) => string} storeOf where a OneLink leads for a device
   */
  handle(request, response, host, target, storeOf) {
    const address = `https://${host}${target}`;
    const params = [...new URL(address).searchParams];
    const kind = HOSTS[host] ?? "onelink click";
    const redirect =
      kind === "impression"
        ? null
        : kind === "onelink click"
          ? storeOf(request.headers["user-agent"] ?? "")
          : (params.find(([name]) => name === "af_r")?.[1] ?? "");
    const record = { kind, method: request.method, address, params, redirect };
    this.records.push(record);
    this.#listeners.forEach((listener) => listener(record));
    if (kind === "impression") {
      response.writeHead(200, { "content-type": "image/gif", "cache-control": "no-store" }).end(PIXEL);
    } else if (redirect) {
      response.writeHead(302, { location: redirect, "cache-control": "no-store" }).end();
    } else {
      response.writeHead(400).end("a click without af_r leads nowhere");
    }
  }
}
