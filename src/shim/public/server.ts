/** The same plan on a server: Node, or any runtime with the Web's `Request` and streams. */
import { engine, useInstead, whenFailed } from "../internal/engine.js";
import {
  OWN,
  arrival,
  consentOf,
  cookie,
  linkRequest,
  ownAddress,
  planRequest,
} from "../internal/request.js";
import { escaped, rewriter } from "../internal/rewrite.js";
import { toWire } from "../internal/wire.js";
import { start } from "#program";
import type { Config, LinkRequest } from "./types.js";

export type * from "./types.js";

/** What is planned on a server: a page's configuration, and the calls to action that it will have. */
export interface ServerConfig extends Config {
  /** The page's calls to action. Default: none, and the impression alone is planned. */
  links?: readonly LinkRequest[];
}

/** As much of a Web-standard `Request` as is looked at. */
export interface IncomingRequest {
  /** The page's whole address, as the visitor's browser has it. */
  readonly url: string;
  readonly headers: { get(name: string): string | null };
}

/** What to put into the page as it is served. */
export interface PlannedLinks {
  /** An address for each of `links`, in their order: its link, or its own address where there is none. */
  links: string[];
  /** The impression's address, for an `<img>`; null where there is none. */
  impression: string | null;
}

/** What `transform` does besides. */
export interface TransformOptions {
  /** Puts the impression into the page, for pages that the script is not on: it sends one itself. Default: false. */
  impression?: boolean;
}

// A program that broke is not asked again.
whenFailed(() => useInstead(start));

/**
 * Plans the links of one page view. It reads the request's address, `Referer`, `Cookie` (for rules that
 * name one), `Sec-GPC` and client hints, and neither keeps nor throws anything.
 *
 * @example
 * const { links, impression } = planLinks(
 *   {
 *     oneLinkURL: "https://brand.onelink.me/A1b2",
 *     preset: "tiktok",
 *     links: [{ href: "https://apps.apple.com/app/id1" }],
 *   },
 *   request,
 * );
 */
export function planLinks(config: ServerConfig, request: IncomingRequest): PlannedLinks {
  let wanted: Wanted[] = [];
  try {
    const links = config && config.links;
    wanted = Array.isArray(links) ? Array.from(links, wantedLink) : [];
    const [impression, ...planned] = planner(config, request)(wanted.map(({ asked }) => asked));
    return { links: wanted.map(({ own }, index) => planned[index] || own), impression: impression || null };
  } catch {
    return { links: wanted.map(({ own }) => own), impression: null };
  }
}

interface Wanted {
  own: string;
  asked: object;
}

/** Reads one of `links`, which may be anything. */
function wantedLink(link: any): Wanted {
  try {
    const { platform, appId, href } = link;
    // It may be a `URL`.
    const text = href && href.href ? href.href : href;
    const own = typeof text == "string" ? text : "";
    return { own, asked: linkRequest(platform, appId, own) };
  } catch {
    return { own: "", asked: linkRequest("", "", "") };
  }
}

/**
 * Gives every `<a data-smart-link>` of a page its link as the page's HTML streams through; everything
 * else comes out byte for byte. The script may be on the page too. What breaks in here breaks no page:
 * the rest of it comes out as it came in.
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
  /** One link for each platform: the impression is to know of them. */
  const made = new Map<string, object>();
  let ask: (links: object[]) => string[] = () => [];
  let base: string | undefined;
  let hasBase = false;
  try {
    base = pageAddress(request);
    ask = planner(config, request);
  } catch {
    // Then all keep their addresses.
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
      if (platform == null || href == null) {
        return null;
      }
      const own = ownAddress(read(OWN), new URL(href, base).href);
      const asked = linkRequest(platform, read("data-app-id"), own);
      const link = ask([asked])[1];
      if (!link) {
        return null;
      }
      made.set(platform, asked);
      return { href: link, own: new URL(link).href + " " + own };
    },
    end() {
      const impression = options && options.impression && ask([...made.values()])[0];
      return impression ? `<img src="${escaped(impression)}" width="1" height="1" alt="" hidden>` : "";
    },
  });

  const encoder = new TextEncoder();
  // Half a character, of two.
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

/** The page's address as its browser spells it; undefined where the request has no whole one. */
function pageAddress(request: IncomingRequest): string | undefined {
  try {
    return new URL(request.url).href;
  } catch {
    return undefined;
  }
}

/**
 * Reads a request.
 *
 * @returns what answers for links: the impression's address, then each one's; an empty line is none
 */
function planner(config: ServerConfig, request: IncomingRequest): (links: object[]) => string[] {
  const header = (name: string) => {
    try {
      return request.headers.get(name) || "";
    } catch {
      // There are none, or of another kind.
      return "";
    }
  };
  // Texts as structured fields have them (RFC 8941).
  const hint = (name: string) =>
    header("sec-ch-ua-" + name)
      .replace(/^\s*"|"\s*$/g, "")
      .replace(/\\(["\\])/g, "$1");
  const consent = consentOf(config, header("sec-gpc") == "1");
  const mayRead = consent.state == null || consent.state == "granted";
  const model = hint("model");
  const platformVersion = hint("platform-version");
  const visit =
    arrival(pageAddress(request) || "", header("referer"), Date.now()) +
    toWire("consent", consent, '"') +
    (model || platformVersion ? toWire("hints", { model, platformVersion }, "=") : "");
  return (links) =>
    engine(
      planRequest("page", { ...config, links }, visit, (source, name) =>
        source == "cookie" && mayRead ? cookie(header("cookie"), name) : null,
      ),
    );
}
