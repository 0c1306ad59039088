/** Which of the services' addresses a request to this machine stands for, by its host or by its path. */
import { isAttributionHost, kindOf, USUAL_HOSTS } from "./hosts.mjs";

/** @typedef {import("./hosts.mjs").Kind} Kind */

/**
 * @typedef {object} StandIn
 * @property {Kind | "elsewhere" | "tiktok"} kind `elsewhere`: a host that is none of AppsFlyer's; `tiktok`: the host of the
 *   Events API
 * @property {string} url the address that it stands for
 * @property {boolean} isByHost whether it was asked by another host's name than the sandbox's own
 * @property {string} visit the demo's name of the visit, or nothing
 * @property {string} page the demo's name of the page, or nothing
 */

/** Paths at the sandbox's own address, which are also names below localhost. @type {Record<string, Kind>} */
const PATHS = { onelink: "onelink", impressions: "impression", engagements: "direct", app: "store" };

const TIKTOK = "business-api.tiktok.com";

/**
 * @param {string} host the request's host, with or without a port
 * @param {string} target its path and query
 * @returns {StandIn | undefined} undefined for a request to the sandbox itself
 */
export function standIn(host, target) {
  const found = byHost(host.replace(/:\d+$/, "").toLowerCase(), target) ?? byPath(target);
  return found && URL.canParse(found.url) ? { visit: "", page: "", ...found } : undefined;
}

function byHost(name, target) {
  // Names below localhost are this machine's without being looked up.
  const [, local] = name.match(/^(onelink|impressions|engagements|app)\.localhost$/) ?? [];
  if (local) {
    return { kind: PATHS[local], url: usual(PATHS[local], target), isByHost: true };
  }
  return isKnown(name) ? { kind: kindAt(name), url: `https://${name}${target}`, isByHost: true } : undefined;
}

function byPath(target) {
  const [, visit, page, host, rest] =
    target.match(/^\/at\/(?:(\w+)-(\w+)\/)?([\w-]+\.[\w.-]+)([/?].*)?$/) ?? [];
  if (host) {
    const url = `https://${host}${slashed(rest)}`;
    return { kind: kindAt(host.toLowerCase()), url, isByHost: false, visit: visit ?? "", page: page ?? "" };
  }
  const [, name, inside] = target.match(/^\/(onelink|impressions|engagements|app)([/?].*)?$/) ?? [];
  return name && { kind: PATHS[name], url: usual(PATHS[name], inside), isByHost: false };
}

const isKnown = (host) => isAttributionHost(host) || host === TIKTOK;

function kindAt(host) {
  if (host === TIKTOK) {
    return "tiktok";
  }
  return isAttributionHost(host) ? kindOf(host) : "elsewhere";
}

const slashed = (target = "/") => (target.startsWith("/") ? target : `/${target}`);

/** The address on AppsFlyer's usual host for a path at a stand-in, which may repeat what it stands for. */
function usual(kind, target) {
  const path = slashed(target);
  const short = kind === "impression" ? path.replace(/^\/onelink(?=\/)/, "") : path;
  return `https://${USUAL_HOSTS[kind]}${short}`;
}

/**
 * Whether an address on a brand's own domain looks like a OneLink: it has AppsFlyer's parameters, or begins with a template's
 * id, four characters that are no word.
 */
export function isBrandedLink(url) {
  const { pathname, searchParams } = new URL(url);
  const [, template = ""] = pathname.match(/^\/([A-Za-z0-9]{4})(?:\/|$)/) ?? [];
  return (
    /[A-Z0-9]/.test(template) || [...searchParams.keys()].some((name) => name === "pid" || /^af_/.test(name))
  );
}
