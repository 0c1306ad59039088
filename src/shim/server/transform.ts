/** Writes links into a page's HTML as it streams through a server. */
import { ASKED, PARAM } from "../page/asked.js";
import { OWN, ownAddress } from "../page/own-address.js";
import type { Config } from "../types.js";
import { chunkReader } from "./chunk.js";
import { incoming } from "./incoming.js";
import { type Planner, planner } from "./planner.js";
import { escaped, rewriter } from "./rewriter.js";
import type { Chunk, IncomingRequest, TransformOptions } from "./types.js";

/** How many links are kept at most, in case that they are asked for again. */
const MAX_KNOWN = 100;

/** The link that a call to action asks for. */
interface Wanted {
  platform: string;
  appId: string | null | undefined;
  oneLinkURL: string | null | undefined;
  deepLinkValue: string | null | undefined;
  params: Record<string, string | null>;
  href: string;
}

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
): TransformStream<Chunk, Uint8Array> {
  /** One link for each platform of the page, so that the impression covers them. */
  const platforms = new Map<string, Wanted>();
  /** Links that were made, by what asked for them: pages repeat their calls to action. */
  const known = new Map<string, string>();
  let plan: Planner | undefined;
  let base: string | undefined;
  let hasBase = false;
  try {
    const visit = incoming(request);
    if (visit) {
      plan = planner(config, visit);
      base = visit.base;
    }
  } catch {
    // Nothing can be planned, so all calls to action keep their addresses.
  }

  const { write, end } = rewriter<Wanted>({
    base(href) {
      if (!hasBase) {
        hasBase = true;
        const { protocol, href: address } = new URL(href, base);
        base = /^(data|javascript):$/.test(protocol) ? base : address;
      }
    },
    anchor(read, names) {
      const [platform, appId, oneLinkURL, deepLinkValue, href] = [...ASKED, "href"].map(read);
      if (!plan || platform == null || href == null) {
        return null;
      }
      const own = ownAddress(read(OWN), new URL(href, base).href);
      const params = names
        .filter((name) => name.startsWith(PARAM))
        .map((name) => [name.slice(PARAM.length), read(name)]);
      return { platform, appId, oneLinkURL, deepLinkValue, params: Object.fromEntries(params), href: own };
    },
    links(wanted) {
      const asked = new Map(wanted.map((it) => [JSON.stringify(it), it]));
      const isNew = [...asked].filter(([key]) => !known.has(key));
      if (isNew[0]) {
        const { links } = plan!(isNew.map(([, it]) => it));
        isNew.forEach(([key], index) => known.set(key, links[index]!));
      }
      const made = wanted.map((it) => {
        const href = known.get(JSON.stringify(it));
        if (!href) {
          return null;
        }
        platforms.set(it.platform.toLowerCase(), it);
        return { href, own: new URL(href).href + " " + it.href };
      });
      if (known.size > MAX_KNOWN) {
        known.clear();
      }
      return made;
    },
    end() {
      const impression = plan && options && options.impression && plan([...platforms.values()]).impression;
      return impression ? `<img src="${escaped(impression)}" width="1" height="1" alt="" hidden>` : "";
    },
  });

  const chunks = chunkReader();
  const go = (settled: Uint8Array, controller: TransformStreamDefaultController<Uint8Array>) => {
    if (settled.length) {
      controller.enqueue(settled);
    }
  };
  return new TransformStream({
    transform(chunk, controller) {
      for (const bytes of chunks.read(chunk)) {
        go(write(bytes), controller);
      }
    },
    flush(controller) {
      for (const bytes of chunks.rest()) {
        go(write(bytes), controller);
      }
      go(end(), controller);
    },
  });
}
