/**
 * The browser that the tests run in: ENGINE says which. Each of them sends requests for any https address to
 * one local server, so that pages have real addresses.
 */
import { createServer, request as send } from "node:http";
import { connect } from "node:net";
import { chromium, firefox } from "playwright-core";
import { chromiumFlags } from "../../../scripts/tools.mjs";
import { WebKit } from "./webkit.mjs";

export const ENGINE = process.env.ENGINE ?? "chromium";
export const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const FIREFOX = process.env.FIREFOX ?? "/usr/bin/firefox-esr";

/**
 * Starts the browser.
 *
 * @param {object} options `port`: the port of the server that answers for every https host; `scale`: how many pixels
 *   of the screen a CSS pixel has. What the driver emulates for a context is painted as on no real screen, if that is a
 *   fraction
 * @returns Playwright's Browser or, for WebKit, an object with the same methods. Pages' HTML has to go
 *   through its `prepare`
 */
export async function launch({ port, scale }) {
  if (ENGINE === "webkit") {
    return throughProxy(port);
  }
  const browser =
    ENGINE === "chromium"
      ? await chromium.launch({
          executablePath: CHROMIUM,
          args: [
            ...chromiumFlags(port),
            ...(scale ? [`--force-device-scale-factor=${scale}`, "--window-size=2400,1600"] : []),
          ],
        })
      : await firefox.launch({
          channel: "moz-firefox",
          executablePath: FIREFOX,
          firefoxUserPrefs: {
            // Allows a page to send its whole address to other sites as the referrer.
            "network.http.referer.disallowCrossSiteRelaxingDefault": false,
            // No session is ever restored, so don't spend time on saving it.
            "browser.sessionstore.interval": 1_000_000_000,
            "browser.sessionstore.resume_from_crash": false,
            "browser.cache.disk.enable": false,
            "browser.chrome.site_icons": false,
            "network.dns.forceResolve": "127.0.0.1",
            "network.socket.forcePort": `443=${port}`,
            ...(scale && { "layout.css.devPixelsPerPx": String(scale) }),
          },
        });
  // Playwright needs no script in the HTML.
  return Object.assign(browser, { prepare: (html) => html });
}

/** Starts WebKit behind a proxy, because it has no setting that sends all hosts to one server. */
async function throughProxy(port) {
  const proxy = new Proxy(port);
  await proxy.listen();
  const browser = new WebKit(`127.0.0.1:${proxy.port}`);
  proxy.prepare = (html) => browser.prepare(html);
  const close = browser.close.bind(browser);
  browser.close = async () => {
    await close();
    proxy.close();
  };
  return browser;
}

/** A proxy that connects every https host to a local port, and forwards plain http to its real host. */
class Proxy {
  #server = createServer((request, response) => this.#forward(request, response));
  #sockets = new Set();

  constructor(port) {
    this.#server.on("connect", (_, socket) => {
      const target = connect(port, "127.0.0.1", () => socket.write("HTTP/1.1 200 OK\r\n\r\n"));
      for (const [one, other] of [
        [socket, target],
        [target, socket],
      ]) {
        this.#sockets.add(one);
        // Passes small pieces on at once, instead of 40 ms later.
        one.setNoDelay();
        one.on("error", () => other.destroy()).on("close", () => this.#sockets.delete(one));
        one.pipe(other);
      }
    });
  }

  async listen() {
    await new Promise((done) => this.#server.listen(0, "127.0.0.1", done));
    this.port = this.#server.address().port;
  }

  #forward(request, response) {
    const { url, method, headers } = request;
    const onward = send(url, { method, headers }, (answer) => {
      if (!/html/.test(answer.headers["content-type"])) {
        response.writeHead(answer.statusCode, answer.headers);
        answer.pipe(response);
        return;
      }
      const { "content-length": _, ...headers } = answer.headers;
      const chunks = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () => {
        response.writeHead(answer.statusCode, headers);
        response.end(this.prepare(Buffer.concat(chunks).toString()));
      });
    });
    onward.on("error", () => response.destroy());
    request.pipe(onward);
  }

  close() {
    this.#server.close();
    this.#server.closeAllConnections();
    this.#sockets.forEach((socket) => socket.destroy());
  }
}
