/** A site that a server has, such as a dev server: what is asked here is asked there. */
import * as http from "node:http";
import * as https from "node:https";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { asksForPage, grouped, ownOrigin, pairs, toSite } from "./headers.mjs";

/** How a page is read that comes compressed although nobody has asked for it. */
const READ = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};

/** Why a site can't be asked, in words. */
function inWords({ code, message }, site) {
  switch (code) {
    case "ECONNREFUSED":
      return `Nothing answers at ${site.origin}. Start the site, then load this page again.`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `There is no host ${site.hostname}.`;
    case "DEPTH_ZERO_SELF_SIGNED_CERT":
    case "SELF_SIGNED_CERT_IN_CHAIN":
    case "UNABLE_TO_VERIFY_LEAF_SIGNATURE":
      return `${site.origin} has a certificate that nobody has signed. If it is your own, start the sandbox with --insecure.`;
    default:
      return `${site.origin} can't be asked: ${message}.`;
  }
}

/**
 * @param {URL} site
 * @param {{ isInsecure?: boolean }} [options] `isInsecure`: whether a certificate that nobody has signed will do
 */
export function upstreamSite(site, { isInsecure = false } = {}) {
  const { request: ask, Agent } = site.protocol === "https:" ? https : http;
  const agent = new Agent({ keepAlive: true });
  const to = {
    host: site.hostname.replace(/^\[|]$/g, ""),
    port: site.port || undefined,
    rejectUnauthorized: !isInsecure,
  };

  const answer = (request, response, inPage) => {
    const isPage = asksForPage(request.method, request.headers);
    const headers = toSite(pairs(request.rawHeaders), { site, own: ownOrigin(request), isPage });
    const asked = ask(
      { ...to, agent, method: request.method, path: request.url, headers: headers.flat() },
      (found) => {
        const isHtml = /^text\/html|^application\/xhtml/i.test(found.headers["content-type"] ?? "");
        const { headers, through } = inPage(pairs(found.rawHeaders), isHtml);
        response.writeHead(found.statusCode, found.statusMessage, grouped(headers));
        const read = through && READ[found.headers["content-encoding"]?.toLowerCase()];
        const streams = [found, ...(read ? [read()] : []), ...(through ? [through] : [])];
        // A page that breaks off on the site's side breaks off here as well.
        streams.forEach((stream) => stream.on("error", () => response.destroy()));
        found.on("aborted", () => response.destroy());
        streams.reduce((one, next) => one.pipe(next)).pipe(response);
      },
    );
    asked.on("error", (error) => {
      if (response.headersSent) {
        response.destroy();
        return;
      }
      response
        .writeHead(502, { "content-type": "text/plain; charset=utf-8" })
        .end(`${inWords(error, site)}\n`);
    });
    response.on("close", () => response.writableFinished || asked.destroy());
    request.pipe(asked);
  };

  /** Passes a websocket on, as dev servers use one to tell of changes. */
  const upgrade = (request, socket, head) => {
    const headers = toSite(pairs(request.rawHeaders), { site, own: ownOrigin(request), isUpgrade: true });
    const asked = ask({
      ...to,
      agent: false,
      method: request.method,
      path: request.url,
      headers: headers.flat(),
    });
    const give = ({ statusCode, statusMessage, rawHeaders }) =>
      `HTTP/1.1 ${statusCode} ${statusMessage}\r\n${pairs(rawHeaders)
        .map(([name, value]) => `${name}: ${value}\r\n`)
        .join("")}\r\n`;
    socket.on("error", () => asked.destroy());
    asked.on("error", () => socket.destroy());
    asked.on("upgrade", (found, other, first) => {
      socket.write(give(found));
      socket.write(first);
      other.write(head);
      other.on("error", () => socket.destroy());
      socket.on("error", () => other.destroy());
      socket.on("close", () => other.destroy());
      other.on("close", () => socket.destroy());
      other.pipe(socket).pipe(other);
    });
    asked.on("response", (found) => {
      // The site doesn't want it, and says why.
      socket.write(give(found));
      found.pipe(socket);
    });
    asked.end();
  };
  return { answer, upgrade };
}
