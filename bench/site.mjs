/** A local https server that answers for every host. */
import { once } from "node:events";
import { createServer } from "node:https";
import { brotliCompressSync, constants } from "node:zlib";
import { generate } from "selfsigned";
import { chromiumFlags } from "../scripts/tools.mjs";

const PIXEL = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");

export class Server {
  /** Files by their host and path. */
  #files = new Map();
  /** What the hosts of which the name matches a pattern answer. */
  #answers = [];
  #server;

  static async open() {
    const server = new Server();
    const keys = await generate([{ name: "commonName", value: "brand.example" }], { keySize: 2048 });
    server.#server = createServer({ key: keys.private, cert: keys.cert }, (request, response) =>
      server.#answer(request, response),
    );
    server.#server.listen(0, "127.0.0.1");
    await once(server.#server, "listening");
    return server;
  }

  /** Chromium's flags with which it sends all requests to this server. */
  get flags() {
    return chromiumFlags(this.#server.address().port);
  }

  /** Serves a text at an address. It is compressed here, once, with brotli's best quality. */
  put(address, type, text) {
    const { host, pathname } = new URL(address);
    const body = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    this.#files.set(host + pathname, { type: `${type}; charset=utf-8`, body });
  }

  /** Makes hosts answer with an object, as JSON. */
  answer(hosts, object) {
    this.#answers.push({ hosts, text: JSON.stringify(object) });
  }

  #answer(request, response) {
    const { host, origin = "*" } = request.headers;
    const { pathname, searchParams } = new URL(request.url, `https://${host}`);
    const file = this.#files.get(host + pathname);
    if (file) {
      response.writeHead(200, {
        "content-type": file.type,
        "content-encoding": "br",
        "content-length": file.body.length,
        "cache-control": "public, max-age=3600",
      });
      response.end(file.body);
      return;
    }
    const headers = {
      "access-control-allow-origin": origin,
      "access-control-allow-credentials": "true",
      "access-control-allow-headers": request.headers["access-control-request-headers"] ?? "*",
      "cache-control": "no-store",
    };
    const text = this.#answers.find(({ hosts }) => hosts.test(host))?.text;
    const callback = searchParams.get("callback");
    if (request.method === "OPTIONS") {
      response.writeHead(204, headers).end();
    } else if (text && /^\w+$/.test(callback)) {
      // branch-sdk asks for the browser's id by JSONP, and expects a string.
      response.writeHead(200, { ...headers, "content-type": "text/javascript" }).end(`${callback}("3")`);
    } else if (text) {
      response.writeHead(200, { ...headers, "content-type": "application/json" }).end(text);
    } else {
      response.writeHead(200, { ...headers, "content-type": "image/gif" }).end(PIXEL);
    }
  }

  async close() {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }
}
