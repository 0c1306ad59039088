/** Asks the program for plans on a server, with what a request says of the visit. */
import { start } from "#program";
import { consentOf } from "../consent/consent.js";
import { engine, useInstead, whenFailed } from "../engines/engine.js";
import { arrival, cookie, planRequest } from "../engines/request.js";
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
 * @returns a function that plans links: it answers with the impression's address and then the address of
 *   each link, where an empty line means that there is none
 */
export function planner(config: ServerConfig, request: IncomingRequest): (links: object[]) => string[] {
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
