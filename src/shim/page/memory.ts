/** What earlier pages have stored, as the program reads it. */
import { decoded } from "../engines/request.js";
import { toWire } from "../engines/wire.js";

function parsed(json: string, revive?: (name: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(json, revive);
  } catch {
    return undefined;
  }
}

/**
 * Writes what is stored. It is JSON, in which the values of parameters are encoded once more.
 *
 * @param views the page views
 * @param webReferrer the last page of another site
 */
export function memoryToWire(views: string, webReferrer: string): string {
  const decode = (_: string, value: unknown) => (typeof value == "string" ? decoded(value) : value);
  return toWire("memory", parsed(views, decode) || [], "=") + toWire("webReferrer", parsed(webReferrer), "=");
}
