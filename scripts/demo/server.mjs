/**
 * What the demo serves: its desk, the landing pages, the docs, and in place of AppsFlyer's hosts and the stores what
 * stands for them here.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import sirv from "sirv";
import { adAddress, VISITS } from "../../www/visits.js";
import { Collector, isAttributionHost } from "../collector.mjs";
import { root } from "../tools.mjs";
import { document, documentsHome } from "./documents.mjs";
import { filled, inSite } from "./site.mjs";

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

const page = (name) => readFileSync(join(root, "www", name), "utf8");

/**
 * @param {object} options `phones`: the demo's addresses for other devices
 * @returns a listener for requests
 */
export function demo({ phones }) {
  const assets = sirv(join(root, "www"), { dev: true });
  const script = sirv(join(root, "pkg"), { dev: true });
  const pictures = sirv(root, { dev: true });
  const collector = new Collector();
  /** Who listens to what pages tell. */
  const desks = new Set();

  return (request, response) => {
    const [pathname] = request.url.split("?");
    const html = (text, status = 200) =>
      response
        .writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" })
        .end(text);
    const goTo = (location) => response.writeHead(302, { location, "cache-control": "no-store" }).end();
    const elsewhere = outside(request.url);
    const written = document(pathname);

    if (elsewhere && isAttributionHost(elsewhere.host)) {
      collector.handle(request, response, elsewhere.host, elsewhere.target, storeOf, {
        lead: standIn,
        about: { visit: elsewhere.visit, page: elsewhere.page },
      });
    } else if (elsewhere) {
      goTo(standIn(`https://${elsewhere.host}${elsewhere.target}`));
    } else if (LANDING_PAGES[pathname]) {
      const visitor = '<script src="/visitor.js"></script>';
      html(page(LANDING_PAGES[pathname]).replace("<head>", `<head>${visitor}`));
    } else if (pathname === "/") {
      html(inSite("/", filled(page("index.html"), { phones: phones.join(" ") })));
    } else if (pathname === "/store") {
      html(page("store.html"));
    } else if (/^\/ad(\/|$)/.test(pathname)) {
      const visit = VISITS.find(({ id }) => id === pathname.slice(4)) ?? VISITS[0];
      goTo(adAddress("/game", visit));
    } else if (pathname.startsWith("/source/")) {
      const name = LANDING_PAGES[pathname.slice("/source".length)];
      response.writeHead(name ? 200 : 404, { "content-type": "text/plain; charset=utf-8" });
      response.end(name && page(name));
    } else if (pathname === "/events") {
      stream(request, response, collector, desks);
    } else if (pathname === "/told" && request.method === "POST") {
      told(request, response, desks);
    } else if (pathname === "/docs" || pathname === "/docs/") {
      goTo(documentsHome());
    } else if (written) {
      html(inSite("/docs/", written));
    } else {
      const missing = () => html(inSite("/docs/", notHere(pathname)), 404);
      const isPicture = /^\/(docs|bench)\/.*\.(svg|png|jpe?g|webp|gif)$/.test(pathname);
      const next = isPicture ? () => pictures(request, response, missing) : missing;
      assets(request, response, () => script(request, response, next));
    }
  };
}

/**
 * Another host's address, as visitor.js leads it here: `/at/<visit>-<page>/<host>/…` stands for `https://<host>/…`. The
 * names of the visit and of its page may be left out.
 */
function outside(target) {
  const [, visit = "", page = "", host, rest] =
    target.match(/^\/at\/(?:(\w+)-(\w+)\/)?([\w-]+\.[\w.-]+)(\/.*)$/) ?? [];
  return host && { visit, page, host, target: rest };
}

/** The page that stands for a store. What is on the demo itself, or leads nowhere, stays as it is. */
function standIn(address) {
  return /^https:/.test(address) ? `/store?address=${encodeURIComponent(address)}` : address;
}

/** The store to which Lantern Harbour's OneLink leads a device: the desk says in a cookie which one its phone plays. */
function storeOf(userAgent, cookies = "") {
  const device = /\bdevice=(\w+)/.exec(cookies)?.[1];
  return (device ?? (/Android/.test(userAgent) ? "android" : "iphone")) === "android"
    ? "https://play.google.com/store/apps/details?id=com.tidewater.lantern"
    : "https://apps.apple.com/app/id1440440";
}

/** Streams what hosts receive, and what pages tell, as server-sent events. */
function stream(request, response, collector, desks) {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  // Firefox and WebKit only consider the stream open after its first bytes.
  response.write(":\n\n");
  const send = (name) => (data) => response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  const desk = send("page");
  desks.add(desk);
  const stop = collector.listen(send("received"));
  request.on("close", () => {
    desks.delete(desk);
    stop();
  });
}

/** Passes on what a landing page tells of its visit and its links. */
function told(request, response, desks) {
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

function notHere(pathname) {
  return filled(page("missing.html"), { path: pathname.replace(/[&<>"]/g, "") });
}
