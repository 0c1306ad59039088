/** Plans the links of a page that a server renders itself. */
import { linkRequest } from "../engines/request.js";
import { planner } from "./planner.js";
import type { IncomingRequest, PlannedLinks, ServerConfig } from "./types.js";

/**
 * Plans the links of one page view. It reads the request's address, `Referer`, `Cookie` (for rules that
 * name one), `Sec-GPC` and client hints. It keeps nothing, and it never throws.
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

/** Reads one of `links`, without relying on its types: callers in JavaScript may pass anything. */
function wantedLink(link: any): Wanted {
  try {
    const { platform, appId, href } = link;
    // `href` may be a `URL`.
    const text = href && href.href ? href.href : href;
    const own = typeof text == "string" ? text : "";
    return { own, asked: linkRequest(platform, appId, own) };
  } catch {
    return { own: "", asked: linkRequest("", "", "") };
  }
}
