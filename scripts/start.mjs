/**
 * Serves the demo: landing pages, and next to them the requests that the attribution hosts receive. It
 * builds nothing, because pkg/ is committed.
 */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { Collector } from "./collector.mjs";
import { npmPackages, root } from "./tools.mjs";

const PAGES = {
  "/": "index.html",
  "/game": "game.html",
  "/platforms": "platforms.html",
  "/migration": "migration.html",
  "/banner-top": "banner-top.html",
  "/banner-bottom": "banner-bottom.html",
  "/banner-inline": "banner-inline.html",
  "/store": "store.html",
};
const FIRST_PORT = Number(process.env.PORT) || 8787;

npmPackages({ omitDev: true });
const { default: sirv } = await import("sirv");

const assets = sirv(join(root, "www"), { dev: true });
const script = sirv(join(root, "pkg"), { dev: true });
const collector = new Collector();

const server = createServer((request, response) => {
  const origin = `http://${request.headers.host}`;
  const url = new URL(request.url, origin);
  const attribution = attributionTarget(request.url);
  if (attribution) {
    collector.handle(
      request,
      response,
      attribution.host,
      attribution.target,
      (userAgent) => `/store?at=${/Android/.test(userAgent) ? "Google+Play" : "App+Store"}`,
    );
  } else if (url.pathname === "/events") {
    events(request, response);
  } else if (PAGES[url.pathname]) {
    const page = readFileSync(join(root, "www", PAGES[url.pathname]), "utf8");
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(page.replaceAll("{{origin}}", origin));
  } else {
    assets(request, response, () => script(request, response, () => response.writeHead(404).end("not here")));
  }
});

/**
 * `/at/<host>/…` stands for `https://<host>/…`. If there are two such prefixes, the first one has the host.
 */
function attributionTarget(target) {
  const [, host, rest] = target.match(/^\/at\/([\w.-]+)(\/.*)$/) ?? [];
  return host && { host, target: rest.replace(/^\/at\/[\w.-]+/, "") };
}

/** Streams every record to the page as a server-sent event. */
function events(request, response) {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  // Firefox and WebKit only consider the stream open after its first bytes.
  response.write(":\n\n");
  const send = (record) => response.write(`data: ${JSON.stringify(record)}\n\n`);
  request.on("close", collector.listen(send));
}

if (!existsSync(join(root, "pkg", "smart-script.js"))) {
  console.error("pkg/smart-script.js is missing: run `npm run build`.");
  process.exit(1);
}

let port = FIRST_PORT;
server.on("error", (error) => {
  if (error.code !== "EADDRINUSE" || port >= FIRST_PORT + 20) {
    console.error(`can't serve the demo: ${error.message}`);
    process.exit(1);
  }
  server.listen(++port, "127.0.0.1");
});
server.on("listening", () => console.log(`The demo is at http://localhost:${port}/ (Ctrl+C ends it)`));
server.listen(port, "127.0.0.1");
