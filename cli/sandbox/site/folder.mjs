/** A site that is a folder of files. */
import { createReadStream, realpathSync, statSync } from "node:fs";
import { extname, join, sep } from "node:path";
import { addressOf } from "../../../sandbox/http.mjs";
import { grouped } from "./headers.mjs";

/** The types of files, by how their names end. */
export const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".htm": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".map": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".ico": "image/x-icon",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  ".mp4": "video/mp4",
  ".webm": "video/webm",
  ".mp3": "audio/mpeg",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".apk": "application/vnd.android.package-archive",
};

/**
 * The file that answers a path: the file itself, a folder's index.html, or the page without its `.html`.
 *
 * @param {string} folder
 * @param {string} path
 * @returns {string | null}
 */
export function fileFor(folder, path) {
  let name;
  try {
    name = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (name.includes("\0")) {
    return null;
  }
  const base = realpathSync(folder);
  const wanted = join(base, ...name.split(/[/\\]/).filter((word) => word && word !== "." && word !== ".."));
  const tries = [wanted, join(wanted, "index.html"), `${wanted}.html`];
  const found = tries.find((it) => statSync(it, { throwIfNoEntry: false })?.isFile());
  // A link in the folder may lead out of it.
  return found && `${realpathSync(found)}${sep}`.startsWith(`${base}${sep}`) ? found : null;
}

/**
 * Answers with a file.
 *
 * @param {(headers: [string, string][], isPage: boolean) => { headers: [string, string][], through: any }} [inPage] changes what
 *   it is answered with
 */
export function sendFile(file, request, response, inPage = (headers) => ({ headers, through: null })) {
  const type = TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
  const own = [
    ["content-type", type],
    ["cache-control", "no-store"],
  ];
  const { headers, through } = inPage(own, type.startsWith("text/html"));
  response.writeHead(200, grouped(headers));
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  const stream = createReadStream(file).on("error", () => response.destroy());
  (through ? stream.pipe(through) : stream).pipe(response);
}

/** @param {string} folder */
export function folderSite(folder) {
  const answer = (request, response, inPage) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD" }).end();
      return;
    }
    const { pathname, search } = addressOf(request);
    const file = fileFor(folder, pathname);
    if (!file) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
      response.end(`There is no ${pathname} in ${folder}.\n`);
      return;
    }
    if (file.endsWith("index.html") && !/\/(index(\.html)?)?$/.test(pathname)) {
      // Relative addresses in a folder's page are meant from within the folder.
      response.writeHead(302, { location: `${pathname}/${search}` }).end();
      return;
    }
    sendFile(file, request, response, inPage);
  };
  // Files speak no other protocol.
  const upgrade = (_, socket) => socket.destroy();
  return { answer, upgrade };
}
