/** The package's `explain`. */
import { explain as explainRequest } from "#files/explain";
import { consentOf } from "../consent/consent.js";
import { arrival, isRepaired, planRequest } from "../engines/request.js";
import { toWire } from "../engines/wire.js";
import type { Checked, Config, LinkRequest, Widened } from "../types.js";
import type { Explanation } from "./explain-types.js";

/** A configuration with the calls to action to explain. */
type Linked = Config & { links?: readonly LinkRequest[] };

/**
 * Explains what a configuration makes of a visit: its mistakes, warnings about what goes out, and the
 * origin of every outgoing value. It runs in a browser and on a server and reads nothing there, so it
 * does not know what was remembered or stored.
 *
 * @param config with the calls to action in `links`; by default a single one, for the OneLink
 * @param url the page's whole address, with the parameters of the ad click
 * @throws if WebAssembly is refused
 * @example
 * const { errors, warnings, links } = explain(
 *   { oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" },
 *   "https://brand.example/game?pid=tiktokweb_int&c=summer&ttclid=E.C.P.x",
 * );
 */
export function explain<const Given extends Widened<Linked>>(
  config: Given & Checked<Given, Linked>,
  url: string | URL,
): Explanation;
export function explain(config: Linked, url: string | URL): Explanation;
export function explain(config: any, url: string | URL): Explanation {
  const visit =
    arrival(inBrowser(url), "", Date.now(), isRepaired("page", config)) +
    toWire("consent", consentOf(config, false), '"');
  const isMap = config && typeof config == "object" && !Array.isArray(config);
  const wanted = isMap && !config.links ? { ...config, links: [{}] } : config;
  return explainRequest(planRequest("page", wanted, visit));
}

/** An address as a browser has it for a page that is opened there; a text that is none stays as it is. */
function inBrowser(url: string | URL): string {
  try {
    return new URL(url).href;
  } catch {
    return typeof url == "string" ? url : "";
  }
}
