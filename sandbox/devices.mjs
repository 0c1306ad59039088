/** The devices of a campaign: what each kind is called, and what it says of itself unless somebody says otherwise. */
import { isIP } from "node:net";
import { called, nearest, Problem } from "./problem.mjs";
import { NAMES } from "./user-agents.mjs";

/** The kinds, without their other names. */
export const KINDS = [...new Set(Object.values(NAMES).map(([kind]) => kind))];

/**
 * @typedef {object} Device
 * @property {string} id
 * @property {"ios" | "android" | "pc" | "console" | "tv"} platform
 * @property {string} userAgent
 * @property {string} ip
 * @property {string} [advertisingId]
 * @property {boolean} trackingAllowed whether apps may read the advertising id
 */

/**
 * The `count`th device, as somebody wants it.
 *
 * @returns {Device}
 * @throws {Problem}
 */
export function deviceOf(wanted, count) {
  const { platform, userAgent, ip, advertisingId, trackingAllowed } = wanted;
  const name = typeof platform === "string" ? platform.toLowerCase() : "";
  if (!Object.hasOwn(NAMES, name)) {
    const near = nearest(name, Object.keys(NAMES));
    throw new Problem(
      400,
      `want one of ${KINDS.join(", ")}, got ${called(platform)}${near ? `: did you mean "${near}"?` : ""}`,
      "platform",
    );
  }
  text(userAgent, "userAgent");
  text(advertisingId, "advertisingId");
  if (ip !== undefined && (typeof ip !== "string" || !isIP(ip))) {
    throw new Problem(400, `want an IP address, as "198.18.0.1", got ${called(ip)}`, "ip");
  }
  if (trackingAllowed !== undefined && typeof trackingAllowed !== "boolean") {
    throw new Problem(400, `want true or false, got ${called(trackingAllowed)}`, "trackingAllowed");
  }
  return {
    id: `device-${count}`,
    platform: NAMES[name][0],
    userAgent: userAgent ?? NAMES[name][1],
    ip: ip ?? usualAddress(count),
    ...(advertisingId === undefined ? {} : { advertisingId }),
    trackingAllowed: trackingAllowed ?? advertisingId !== undefined,
  };
}

function text(value, path) {
  if (value !== undefined && typeof value !== "string") {
    throw new Problem(400, `want a text, got ${called(value)}`, path);
  }
}

/** An address of its own for each device, among those that are kept for tests of networks. */
function usualAddress(count) {
  return `198.${18 + ((count >> 16) & 1)}.${(count >> 8) & 255}.${count & 255}`;
}

/** The kind of device that a browser is on. */
export function kindOfBrowser(userAgent) {
  if (/iPhone|iPad|iPod/.test(userAgent)) return "ios";
  if (/PlayStation|Xbox|Nintendo|OculusBrowser/.test(userAgent)) return "console";
  if (/SMART-TV|Tizen|Web0S|Roku|SmartCast|VIDAA|\bAFT|Vega/i.test(userAgent)) return "tv";
  return /Android/.test(userAgent) ? "android" : "pc";
}
