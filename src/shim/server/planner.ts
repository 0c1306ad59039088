/** Asks the program for plans on a server, with what a request says of the visit. */
import { start } from "#program";
import { consentOf } from "../consent/consent.js";
import { useInstead, whenFailed } from "../engines/engine.js";
import { type Planned, planned } from "../engines/plan.js";
import { arrival, cookie } from "../engines/request.js";
import { toWire } from "../engines/wire.js";
import type { IncomingRequest, ServerConfig } from "./types.js";

// A program that trapped is in an unknown state, so the next request gets a new one.
whenFailed(() => useInstead(start));

/** The page's address in the browser's spelling; undefined if the request's address is not a whole one. */
export function pageAddress(request: IncomingRequest): string | undefined {
  try {
    return new URL(request.url).href;
  } catch {
    return undefined;
  }
}

/**
 * Reads a request.
 *
 * @returns a function that plans links
 */
export function planner(config: ServerConfig, request: IncomingRequest): (links: object[]) => Planned {
  const header = (name: string) => {
    try {
      return request.headers.get(name) || "";
    } catch {
      // The request has no headers, or an object without `get` in their place.
      return "";
    }
  };
  // Client hints are strings of structured fields (RFC 8941): in quotes, with backslashes as escapes.
  const hint = (name: string) =>
    header("sec-ch-ua-" + name)
      .replace(/^\s*"|"\s*$/g, "")
      .replace(/\\(["\\])/g, "$1");
  const consent = consentOf(config, header("sec-gpc") == "1");
  const model = hint("model");
  const platformVersion = hint("platform-version");
  const visit =
    arrival(pageAddress(request) || "", header("referer"), Date.now()) +
    toWire("consent", consent, '"') +
    // Nothing is known here of earlier pages.
    toWire("memory", [], "=") +
    (model || platformVersion ? toWire("hints", { model, platformVersion }, "=") : "");
  // What the visitor's browser has stored besides cookies is not known here.
  const read = (need: string) => {
    const [source, name] = need.split(/:(.*)/s);
    return source == "cookie" ? toWire(need, cookie(header("cookie"), name!), "=") : "";
  };
  return (links) => planned("page", { ...config, links }, () => visit, read);
}
