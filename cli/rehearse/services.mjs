/**
 * The other ends of a campaign, for a rehearsal: the sandbox answers at an address of this machine that nobody else
 * knows, so that requests go the same way as those of the demo.
 */
import { createServer, request as ask } from "node:http";
import { createSandbox } from "../../sandbox/index.mjs";
import { Stop } from "../command-line/exit.mjs";

/** @typedef {{ status: number, headers: [string, string][], location: string | null, body: Buffer }} Answer */

/** Headers that belong to one connection, and not to what is asked or answered. */
const OF_A_CONNECTION = /^(connection|keep-alive|transfer-encoding|content-length|host|upgrade)$/i;

/** By these the sandbox knows a browser, which it leads to a page of its own. Here it is to answer as AppsFlyer does. */
const OF_A_BROWSER = /^(accept|accept-encoding|sec-fetch-.*)$/i;

export class Services {
  #server;
  #port;

  static async begin() {
    const services = new Services();
    services.#server = createServer();
    await new Promise((done, fail) => {
      services.#server.once("error", fail).listen(0, "127.0.0.1", done);
    });
    services.#port = services.#server.address().port;
    const sandbox = createSandbox({ origin: `http://127.0.0.1:${services.#port}` });
    services.#server.on("request", (request, response) => {
      if (!sandbox.handle(request, response)) {
        response.writeHead(404).end();
      }
    });
    return services;
  }

  end() {
    this.#server.closeAllConnections();
    return new Promise((done) => this.#server.close(done));
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {{ headers?: Record<string, string>, body?: string | Buffer, device?: string }} [options]
   * @returns {Promise<Answer>}
   */
  request(method, path, { headers = {}, body, device } = {}) {
    const kept = Object.entries(headers).filter(
      ([name]) => !OF_A_CONNECTION.test(name) && !OF_A_BROWSER.test(name),
    );
    const own = device ? { "x-sandbox-device": device } : {};
    return new Promise((done, fail) => {
      const options = {
        host: "127.0.0.1",
        port: this.#port,
        method,
        path,
        headers: { ...Object.fromEntries(kept), ...own },
      };
      const sent = ask(options, (response) => {
        const pieces = [];
        response.on("data", (piece) => pieces.push(piece));
        response.on("error", fail);
        response.on("end", () => {
          const pairs = [];
          for (let at = 0; at < response.rawHeaders.length; at += 2) {
            pairs.push([response.rawHeaders[at], response.rawHeaders[at + 1]]);
          }
          done({
            status: response.statusCode,
            headers: pairs.filter(([name]) => !OF_A_CONNECTION.test(name)),
            location: response.headers.location ?? null,
            body: Buffer.concat(pieces),
          });
        });
      });
      sent.on("error", fail);
      sent.end(body);
    });
  }

  /** A call of the sandbox's API, with JSON both ways. */
  async call(method, path, value) {
    const { status, body } = await this.request(method, path, {
      headers: value === undefined ? {} : { "content-type": "application/json" },
      body: value === undefined ? undefined : JSON.stringify(value),
    });
    const answer = body.length ? JSON.parse(body.toString()) : undefined;
    if (status >= 400) {
      throw new Told(answer);
    }
    return answer;
  }

  /** What AppsFlyer answers to a device that asks for an address of its hosts, or of a brand's own. */
  atAppsFlyer({ url, method, headers }, device) {
    const { host, pathname, search } = new URL(url);
    return this.request(method, `/at/${host}${pathname}${search}`, { headers, device });
  }
}

/** What the sandbox says is wrong with a call. */
export class Told extends Stop {
  constructor({ error, path }) {
    super(`${path ? `${path}: ` : ""}${error}`);
    this.path = path;
  }
}
