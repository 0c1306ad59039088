/** The devices of a campaign: what each kind is called, and what it says of itself unless somebody says otherwise. */
import { isIP } from "node:net";
import { called, nearest, Problem } from "./problem.mjs";

const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 " +
  "Mobile/15E148 Safari/604.1 musical_ly_41.9.0 BytedanceWebview/d8a21c6";
const IPAD = IPHONE.replace("iPhone; CPU iPhone OS", "iPad; CPU OS");
const ANDROID =
  "Mozilla/5.0 (Linux; Android 16; Pixel 9 Build/BP2A.250605.031; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 " +
  "Chrome/138.0.7204.63 Mobile Safari/537.36 musical_ly_2024109030 BytedanceWebview/d8a21c6";
const WINDOWS =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36";
const MAC =
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15";
const PLAYSTATION =
  "Mozilla/5.0 (PlayStation; PlayStation 5/10.00) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Safari/605.1.15";
const XBOX =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64; Xbox; Xbox Series X) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 " +
  "Safari/537.36 Edg/138.0.0.0";
const SWITCH =
  "Mozilla/5.0 (Nintendo Switch; WebApplet) AppleWebKit/613.0 (KHTML, like Gecko) NF/6.0.3.15.4 NintendoBrowser/5.1.0.32061";
const QUEST =
  "Mozilla/5.0 (X11; Linux x86_64; Quest 3) AppleWebKit/537.36 (KHTML, like Gecko) OculusBrowser/38.0.0 Chrome/138.0.0.0 VR " +
  "Safari/537.36";
const TIZEN =
  "Mozilla/5.0 (SMART-TV; Linux; Tizen 8.0) AppleWebKit/537.36 (KHTML, like Gecko) Version/8.0 Chrome/108.0.5359.1 TV " +
  "Safari/537.36";
const WEBOS =
  "Mozilla/5.0 (Web0S; Linux/SmartTV) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/108.0.5359.211 Safari/537.36 " +
  "WebAppManager";
const ROKU = "Roku/DVP-14.0 (14.0.0.4194-46)";
const FIRE_TV =
  "Mozilla/5.0 (Linux; Vega; AFTCL001) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36";

/** What a device may be called, the kind that it is, and its usual user agent. */
const NAMES = {
  ios: ["ios", IPHONE],
  iphone: ["ios", IPHONE],
  ipad: ["ios", IPAD],
  android: ["android", ANDROID],
  pc: ["pc", WINDOWS],
  windows: ["pc", WINDOWS],
  mac: ["pc", MAC],
  steam: ["pc", WINDOWS],
  epic: ["pc", WINDOWS],
  nativepc: ["pc", WINDOWS],
  battlenet: ["pc", WINDOWS],
  console: ["console", PLAYSTATION],
  playstation: ["console", PLAYSTATION],
  xbox: ["console", XBOX],
  switch: ["console", SWITCH],
  quest: ["console", QUEST],
  tv: ["tv", TIZEN],
  ctv: ["tv", TIZEN],
  tizen: ["tv", TIZEN],
  webos: ["tv", WEBOS],
  roku: ["tv", ROKU],
  smartcast: ["tv", TIZEN.replace("Tizen 8.0", "SmartCast")],
  vidaa: ["tv", TIZEN.replace("Tizen 8.0", "VIDAA 8.0")],
  vega: ["tv", FIRE_TV],
};

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
