// A Worker in front of a site: its pages come out with their links made.
// Run it with `npx wrangler dev`; the route that it is deployed to says which site.
import { planLinks, transform } from "smart-script-wasm/server";

const CONFIG = { oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" };
const STORES = [
  { href: "https://apps.apple.com/app/id1234567890" },
  { href: "https://store.steampowered.com/app/440/", platform: "steam", appId: "440" },
];

// These links are one visitor's: no cache may have them for another.
const PRIVATE = { "cache-control": "private, no-store" };

export default {
  async fetch(request) {
    if (new URL(request.url).pathname === "/links") {
      return Response.json(planLinks({ ...CONFIG, links: STORES }, request), { headers: PRIVATE });
    }
    const response = await fetch(request);
    if (!response.body || !/^text\/html/.test(response.headers.get("content-type"))) {
      return response;
    }
    const page = new Response(response.body.pipeThrough(transform(CONFIG, request)), response);
    // They are of the page as it was.
    page.headers.delete("content-length");
    page.headers.delete("etag");
    page.headers.set("cache-control", PRIVATE["cache-control"]);
    return page;
  },
};
