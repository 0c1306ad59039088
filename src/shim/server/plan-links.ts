/** Plans the links of a page that a server renders itself. */
import type { Checked, ConfigError, Widened } from "../types.js";
import { incoming } from "./incoming.js";
import { planner } from "./planner.js";
import type { IncomingRequest, PlannedLinks, ServerConfig } from "./types.js";

/**
 * Plans the links of one page view. It reads the request's address, `Referer`, `Cookie` (for rules that
 * name one), `Sec-GPC` and client hints. It keeps nothing, and it never throws: links for a request without an
 * address keep their own, and the console says so once. What is wrong is in `errors`.
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
export function planLinks<const Given extends Widened<ServerConfig>>(
  config: Given & Checked<Given, ServerConfig>,
  request: IncomingRequest,
): PlannedLinks;
export function planLinks(config: ServerConfig, request: IncomingRequest): PlannedLinks;
export function planLinks(config: any, request: IncomingRequest): PlannedLinks {
  let wanted: Wanted[] = [];
  let errors: ConfigError[] | undefined;
  try {
    const links = config && config.links;
    wanted = Array.isArray(links) ? Array.from(links, wantedLink) : [];
    const visit = incoming(request);
    if (visit) {
      const plan = planner(config, visit);
      const planned = plan(wanted.map(({ link }) => link));
      return {
        links: wanted.map(({ own }, index) => planned.links[index] || own),
        impression: planned.impression || null,
        get errors() {
          return (errors ??= plan.errors(config));
        },
      };
    }
    const message = "want a Request, Node's request, or { url, headers } with the page's address";
    errors = [{ path: "request", message }];
  } catch {
    errors = [{ path: "configuration", message: "can't be read: it throws where its members are looked up" }];
  }
  return { links: wanted.map(({ own }) => own), impression: null, errors };
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
