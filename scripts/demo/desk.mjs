/**
 * The desk, and what belongs to it: the landing pages, the other ends of the campaign, and what pages tell of themselves.
 * The demo serves it with the docs, and the package's sandbox without.
 */
import { sendProblem } from "../../sandbox/http.mjs";
import { adAddress, VISITS } from "../../www/visits.js";

/** The landing pages, by path. Each begins with visitor.js, which no real page has. */
const LANDING_PAGES = {
  "/game": "game.html",
  "/platforms": "platforms.html",
  "/migration": "migration.html",
  "/banner-top": "banner-top.html",
  "/banner-bottom": "banner-bottom.html",
  "/banner-inline": "banner-inline.html",
};

/** The most bytes of what a page tells of itself. */
const MOST_TOLD = 1 << 18;

/** How far two clocks may be apart to be taken for one, in ms. */
const CLOCKS_AGREE = 1000;

/**
 * @param {object} options
 * @param {ReturnType<typeof import("../../sandbox/index.mjs").createSandbox>} options.sandbox
 * @param {(name: string) => string} options.read a file of www/, by its name
 * @param {() => string} options.index the desk's page
 * @param {boolean} [options.isBare] whether the landing pages are left out, because there is a site with its own
 * @returns a listener for requests, which says whether a request was for it
 */
export function desk({ sandbox, read, index, isBare = false }) {
  const landingPages = isBare ? {} : LANDING_PAGES;
  /** Who listens to what pages tell. */
  const desks = new Set();

  return (request, response) => {
    const [pathname] = request.url.split("?");
    const html = (text) =>
      response
        .writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" })
        .end(text);

    if (pathname === "/store") {
      html(read("store.html"));
    } else if (sandbox.handle(request, response)) {
      // It was for one of the ends of the campaign.
    } else if (landingPages[pathname]) {
      sandbox.meet(request, response);
      const visitor = '<script src="/visitor.js"></script>';
      html(read(landingPages[pathname]).replace("<head>", `<head>${visitor}`));
    } else if (pathname === "/") {
      html(index());
    } else if (/^\/ad(\/|$)/.test(pathname)) {
      const visit = VISITS.find(({ id }) => id === pathname.slice(4)) ?? VISITS[0];
      response.writeHead(302, { location: adAddress("/game", visit), "cache-control": "no-store" }).end();
    } else if (pathname.startsWith("/source/")) {
      const name = landingPages[pathname.slice("/source".length)];
      response.writeHead(name ? 200 : 404, { "content-type": "text/plain; charset=utf-8" });
      response.end(name && read(name));
    } else if (pathname === "/events") {
      stream(request, response, desks);
    } else if (pathname === "/told" && request.method === "POST") {
      told(sandbox, request, response, desks);
    } else {
      return false;
    }
    return true;
  };
}

/** Streams what pages tell, as server-sent events. */
function stream(request, response, desks) {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  // Firefox and WebKit only consider the stream open after its first bytes.
  response.write(":\n\n");
  const desk = (page) => response.write(`event: page\ndata: ${JSON.stringify(page)}\n\n`);
  desks.add(desk);
  request.on("close", () => desks.delete(desk));
}

/** Passes on what a landing page tells of its visit and its links, unless it is another site's. */
function told(sandbox, request, response, desks) {
  try {
    sandbox.admitted(request);
  } catch (error) {
    sendProblem(response, error);
    return;
  }
  let text = "";
  request.setEncoding("utf8");
  request.on("data", (part) => {
    text += part;
    if (text.length > MOST_TOLD) {
      request.destroy();
    }
  });
  request.on("end", () => {
    try {
      const { searchParams } = new URL(request.url, "http://localhost");
      const [since, age] = ["since", "age"].map((name) => Number(searchParams.get(name)));
      const at = Date.now();
      // A phone's clock may be wrong; its page's age isn't, but for the time that this took to come.
      const openedAt = Math.abs(at - age - since) < CLOCKS_AGREE ? since : at - age;
      const page = { ...JSON.parse(text), openedAt, at };
      desks.forEach((desk) => desk(page));
      response.writeHead(204).end();
    } catch {
      response.writeHead(400).end("this wants JSON");
    }
  });
}
