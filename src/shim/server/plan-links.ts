/** Plans the links of a page that a server renders itself. */
import { incoming } from "./incoming.js";
import { planner } from "./planner.js";
import type { IncomingRequest, PlannedLinks, ServerConfig } from "./types.js";

/**
 * Plans the links of one page view. It reads the request's address, `Referer`, `Cookie` (for rules that
 * name one), `Sec-GPC` and client hints. It keeps nothing, and it never throws: links for a request without an
 * address keep their own, and the console says so once.
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
    const visit = incoming(request);
    if (visit) {
      const planned = planner(config, visit)(wanted.map(({ link }) => link));
      return {
        links: wanted.map(({ own }, index) => planned.links[index] || own),
        impression: planned.impression || null,
      };
    }
  } catch {
    // Nothing can be planned.
  }
  return { links: wanted.map(({ own }) => own), impression: null };
}

interface Wanted {
  own: string;
  /** The link, as it is asked for. */
  link: object;
}

/** Reads one of `links`, without relying on its types: callers in JavaScript may pass anything. */
function wantedLink(link: any): Wanted {
  try {
    const { href, platform, appId, oneLinkURL, deepLinkValue, params } = link;
    // `href` may be a `URL`.
    const text = href && href.href ? href.href : href;
    const own = typeof text == "string" ? text : "";
    return { own, link: { platform, appId, oneLinkURL, deepLinkValue, params, href: own } };
  } catch {
    return { own: "", link: { href: "" } };
  }
}
