/** The site's own page, as the sandbox serves it: with a small script that leads to the sandbox what is for AppsFlyer. */
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { asksForPage, ownOrigin, toBrowser } from "./headers.mjs";
import { folderSite } from "./folder.mjs";
import { injecting } from "./inject.mjs";
import { upstreamSite } from "./upstream.mjs";

/** What the tag's attributes are to hold. */
const quoted = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;");

/**
 * @param {object} options
 * @param {URL | string} options.page the site's address, or a folder
 * @param {string} options.script what runs first in each page
 * @param {(sandbox: string) => Record<string, string>} options.data the attributes `data-…` of its tag
 * @param {number} options.port the sandbox's port. It is found by the same host as this
 * @param {(request: any, response: any) => void} options.meet hears of each browser that opens a page, and may set a cookie
 * @param {boolean} [options.isInsecure] whether a certificate that nobody has signed will do
 * @returns {import("node:http").Server & { end: () => void }}
 */
export function siteServer({ page, script, data, port, meet, isInsecure }) {
  const tag = (sandbox) => {
    const attributes = Object.entries(data(sandbox)).map(
      ([name, value]) => ` data-${name}="${quoted(value)}"`,
    );
    return `<script${attributes.join("")}>${script}</script>`;
  };
  const hash = `sha256-${createHash("sha256").update(script).digest("base64")}`;
  const site = typeof page === "string" ? folderSite(page) : upstreamSite(page, { isInsecure });
  const server = createServer((request, response) => {
    const own = ownOrigin(request);
    if (!URL.canParse(own)) {
      response.writeHead(400, { "content-type": "text/plain; charset=utf-8" });
      response.end(`The request is for a host that is none: ${request.headers.host}\n`);
      return;
    }
    const sandbox = Object.assign(new URL(own), { port }).origin;
    const isPage = asksForPage(request.method, request.headers);
    site.answer(request, response, (headers, isHtml) => {
      const isInjected = isHtml && isPage;
      if (isInjected) {
        meet(request, response);
      }
      // The site may set cookies as well, and each of them has a header of its own.
      const cookies = [response.getHeader("set-cookie") ?? []].flat().map((value) => ["set-cookie", value]);
      response.removeHeader("set-cookie");
      const passedOn = toBrowser(headers, {
        site: typeof page === "string" ? new URL(own) : page,
        own,
        sandbox,
        hash,
        isInjected,
      });
      return {
        headers: [...passedOn, ...cookies],
        through: isInjected ? injecting(tag(sandbox)) : null,
      };
    });
  });
  const sockets = new Set();
  server.on("upgrade", (request, socket, head) => {
    sockets.add(socket.on("close", () => sockets.delete(socket)));
    site.upgrade(request, socket, head);
  });
  /** Ends it with all that is open. The server itself no longer knows of websockets. */
  server.end = () => {
    server.closeAllConnections();
    sockets.forEach((socket) => socket.destroy());
    server.close();
  };
  return server;
}
