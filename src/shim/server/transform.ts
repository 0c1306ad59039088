/** Writes links into a page's HTML as it streams through a server. */
import { ASKED, PARAM } from "../page/asked.js";
import { OWN, ownAddress } from "../page/own-address.js";
import type { Checked, Config, Widened } from "../types.js";
import { chunkReader } from "./chunk.js";
import { complain, isUnchecked, isUnexplained } from "./complaints.js";
import { incoming } from "./incoming.js";
import { type Planner, planner } from "./planner.js";
import { escaped, rewriter } from "./rewriter.js";
import type { Chunk, IncomingRequest, TransformOptions } from "./types.js";

/** How many links are kept at most, in case that they are asked for again. */
const MAX_KNOWN = 100;

/** How much of an address the console is told at most. */
const MAX_SHOWN = 100;

/** The names of the options. */
const OPTIONS: (keyof TransformOptions)[] = ["impression"];

/** Says which options mean nothing. */
function checkOptions(options: any): void {
  for (const [name, value] of Object.entries(options || {})) {
    if (!(OPTIONS as string[]).includes(name)) {
      complain(`transform has no option ${JSON.stringify(name)}; it has: ${OPTIONS.join(", ")}`);
    } else if (value !== undefined && typeof value != "boolean") {
      complain(`transform's option ${name}: want true or false, got ${JSON.stringify(value)}`);
    }
  }
}

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
export function transform<const Given extends Widened<Config>>(
  config: Given & Checked<Given, Config>,
  request: IncomingRequest,
  options?: TransformOptions,
): TransformStream<Chunk, Uint8Array>;
export function transform(
  config: Config,
  request: IncomingRequest,
  options?: TransformOptions,
): TransformStream<Chunk, Uint8Array>;
export function transform(
  config: any,
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
    checkOptions(options);
    const visit = incoming(request);
    if (visit) {
      plan = planner(config, visit);
      base = visit.base;
      if (isUnchecked(config)) {
        plan.errors(config).forEach(({ path, message }) => complain(`${path}: ${message}`));
      }
    }
  } catch {
    // Nothing can be planned, so all calls to action keep their addresses.
  }

  /** Says why a call to action has no link. */
  const explain = (it: Wanted) =>
    plan!
      .errors({ ...config, links: [it] })
      .filter(({ path }) => path == "links[0]")
      .forEach(({ message }) =>
        complain(`<a data-smart-link="${it.platform}" href="${it.href.slice(0, MAX_SHOWN)}"> ${message}`),
      );

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
        isNew.forEach(([key, it], index) => {
          known.set(key, links[index]!);
          if (!links[index] && isUnexplained(key)) {
            explain(it);
          }
        });
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
