/** The sandbox's own pages: the desk, with the demo's landing pages where there is no site. */
import { extname } from "node:path";
import { addressOf } from "../../sandbox/http.mjs";
import { desk } from "../../scripts/demo/desk.mjs";
import { filled } from "../../scripts/demo/filled.mjs";
import { fileFor, sendFile, TYPES } from "./site/folder.mjs";
import { read, SCRIPTS } from "./www.mjs";

/**
 * @param {object} options
 * @param {any} options.sandbox
 * @param {string[]} options.phones the addresses at which other devices find it
 * @param {string} [options.page] the address of the site's own page
 * @param {object} [options.ad] the ad that leads to it
 * @param {string} options.command what lets other devices in
 * @returns {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => void}
 */
export function deskOf({ sandbox, phones, page, ad, command }) {
  const index = () =>
    filled(read("index.html"), {
      phones: phones.join(" "),
      page: page ? escaped(page) : "",
      ad: ad ? escaped(JSON.stringify(ad)) : "",
      command,
      bar: filled(read("bar.html"), { links: "" }),
    });
  const own = desk({ sandbox, read, index, isBare: !!page });
  return (request, response) => {
    if (own(request, response)) {
      return;
    }
    const { pathname } = addressOf(request);
    const text = read(pathname.slice(1));
    const script = /^\/[\w.-]+\.(js|wasm)$/.test(pathname) ? fileFor(SCRIPTS, pathname) : null;
    const isPage = pathname.endsWith(".html") && /\{\{/.test(text ?? "");
    if (text !== undefined && !isPage) {
      const type = TYPES[extname(pathname)] ?? "text/plain; charset=utf-8";
      response.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(text);
    } else if (script) {
      sendFile(script, request, response);
    } else {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
      response.end(`The sandbox has no ${pathname}. Its desk is at /, and its API at /api/openapi.json.\n`);
    }
  };
}

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;");
