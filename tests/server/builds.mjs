/** The package's two builds for servers, and helpers for their tests. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export const PKG = process.env.PKG ?? join(import.meta.dirname, "..", "..", "pkg");

const load = (name) => import(pathToFileURL(join(PKG, name)).href);

/** The builds, by the form of the program in them. */
export const BUILDS = { wasm: await load("server-node.js"), JavaScript: await load("server.js") };

export const CONFIG = { oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" };

export const CLICK = "?pid=tiktokweb_int&c=Summer%20Sale_web&af_c_id=178&ttclid=E.C.P.x-Y_z";

/** A request as a server receives it. */
export function incoming(url = "https://brand.example/game" + CLICK, headers = {}) {
  return new Request(url, { headers });
}

/** Writes chunks to a stream, and returns all bytes that come out. */
export async function through(stream, chunks) {
  let at = 0;
  // One at a time, as Node's queue of chunks gets slow with many.
  const source = new ReadableStream({
    pull(controller) {
      if (at < chunks.length) {
        controller.enqueue(chunks[at++]);
      } else {
        controller.close();
      }
    },
  });
  const parts = [];
  for await (const part of source.pipeThrough(stream)) {
    parts.push(part);
  }
  return Buffer.concat(parts);
}
