/** Writes links into a page's HTML as it streams through a server. */
import type { Planned } from "../engines/plan.js";
import { OWN, ownAddress } from "../page/own-address.js";
import type { Config } from "../types.js";
import { pageAddress, planner } from "./planner.js";
import { escaped, rewriter } from "./rewriter.js";
import type { IncomingRequest, TransformOptions } from "./types.js";

/**
 * Gives every `<a data-smart-link>` of a page its link as the page's HTML streams through; everything
 * else comes out byte for byte. The page may have the script too. An error in here does not break the
 * page: the rest of it comes out as it came in.
 *
 * @returns a stream for one page, of HTML in UTF-8
 * @example
 * const response = await fetch(request);
 * return new Response(response.body.pipeThrough(transform(config, request)), response);
 */
export function transform(
  config: Config,
  request: IncomingRequest,
  options?: TransformOptions,
): TransformStream<Uint8Array | string, Uint8Array> {
  /** One link for each platform of the page, so that the impression covers them. */
  const made = new Map<string, object>();
  let plan: ((links: object[]) => Planned) | undefined;
  let base: string | undefined;
  let hasBase = false;
  try {
    base = pageAddress(request);
    plan = planner(config, request);
  } catch {
    // Nothing can be planned, so all calls to action keep their addresses.
  }

  const { write, end } = rewriter({
    base(href) {
      if (!hasBase) {
        hasBase = true;
        const { protocol, href: address } = new URL(href, base);
        base = /^(data|javascript):$/.test(protocol) ? base : address;
      }
    },
    anchor(read) {
      const [platform, href] = ["data-smart-link", "href"].map(read);
      if (!plan || platform == null || href == null) {
        return null;
      }
      const own = ownAddress(read(OWN), new URL(href, base).href);
      const wanted = { platform, appId: read("data-app-id"), href: own };
      const link = plan([wanted]).links[0];
      if (!link) {
        return null;
      }
      made.set(platform, wanted);
      return { href: link, own: new URL(link).href + " " + own };
    },
    end() {
      const impression = plan && options && options.impression && plan([...made.values()]).impression;
      return impression ? `<img src="${escaped(impression)}" width="1" height="1" alt="" hidden>` : "";
    },
  });

  const encoder = new TextEncoder();
  // Text may arrive cut inside a surrogate pair. The first half waits here for the second one.
  let half = "";
  const go = (settled: Uint8Array, controller: TransformStreamDefaultController<Uint8Array>) => {
    if (settled.length) {
      controller.enqueue(settled);
    }
  };
  const bytes = (chunk: string) => {
    const [whole, rest] = (half + chunk).split(/([\ud800-\udbff])$/);
    half = rest || "";
    return encoder.encode(whole);
  };
  return new TransformStream({
    transform(chunk, controller) {
      go(write(typeof chunk == "string" ? bytes(chunk) : chunk), controller);
    },
    flush(controller) {
      go(write(encoder.encode(half)), controller);
      go(end(), controller);
    },
  });
}
