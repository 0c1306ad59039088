// An Express server whose page comes out with its links made.
// Run it with `npm install && npm start`, and open the address that it prints.
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import express from "express";
import { planLinks, transform } from "smart-script-wasm/server";

const CONFIG = { oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" };
const STORES = [
  { href: "https://apps.apple.com/app/id1234567890" },
  { href: "https://store.steampowered.com/app/440/", platform: "steam", appId: "440" },
];

// The address is read off Express's request. Behind a proxy that changes `Host`, pass `{ url, headers }` with the
// visitor's own.
const app = express();

app.use((req, res, next) => {
  // These links are one visitor's: no cache may have them for another.
  res.set("cache-control", "private, no-store");
  next();
});

app.get("/links", (req, res) => {
  res.json(planLinks({ ...CONFIG, links: STORES }, req));
});

app.get("/", async (req, res) => {
  const page = Readable.toWeb(createReadStream(join(import.meta.dirname, "page.html")));
  // Without the script on the page, the impression is the server's to put there.
  const linked = page.pipeThrough(transform(CONFIG, req, { impression: true }));
  await pipeline(Readable.fromWeb(linked), res.type("html"));
});

const server = app.listen(process.env.PORT ?? 3000, () => {
  console.log(`http://localhost:${server.address().port}/?ttclid=E.C.P.x&c=Summer`);
});
