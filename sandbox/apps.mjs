/** Apps, the kinds of devices that take them, and the pages that stores have for them. */
import { called, nearest, Problem } from "./problem.mjs";

/** Which platforms' apps each kind of device takes. */
const TAKES = {
  ios: ["ios"],
  android: ["android"],
  pc: ["steam", "epic", "nativepc", "battlenet"],
  console: ["playstation", "xbox", "switch", "quest"],
  tv: ["smartcast", "tizen", "roku", "webos", "vidaa", "vega"],
};

/** All of AppsFlyer's names of platforms. */
export const PLATFORMS = Object.values(TAKES).flat();

/** The stores of the platforms, and an app's page in them where its id is enough to know it. */
const STORES = {
  android: ["Google Play", (id) => `https://play.google.com/store/apps/details?id=${encodeURIComponent(id)}`],
  ios: ["App Store", (id) => `https://apps.apple.com/app/id${bare(id)}`],
  steam: ["Steam", (id) => `https://store.steampowered.com/app/${encodeURIComponent(id)}/`],
  epic: ["Epic Games Store", (id) => `https://store.epicgames.com/p/${encodeURIComponent(id)}`],
  playstation: [
    "PlayStation Store",
    (id) => `https://store.playstation.com/product/${encodeURIComponent(id)}`,
  ],
  quest: ["Meta Horizon Store", (id) => `https://www.meta.com/experiences/${encodeURIComponent(id)}/`],
  nativepc: ["the studio’s own site"],
  battlenet: ["Battle.net"],
  xbox: ["Xbox store"],
  switch: ["Nintendo eShop"],
  smartcast: ["SmartCast"],
  tizen: ["Samsung TV apps"],
  roku: ["Roku Channel Store"],
  webos: ["LG Content Store"],
  vidaa: ["VIDAA"],
  vega: ["Fire TV app store"],
};

/** An App Store id without the letters that AppsFlyer puts in front of it. */
const bare = (id) => id.replace(/^id(?=\d+$)/, "");

/** Whether two ids are of one app. */
export const isSameId = (one, other) => bare(one) === bare(other);

export const storeOf = (platform) => STORES[platform]?.[0] ?? platform;

/** An app's page in its store. */
export function storePage({ platform, id }) {
  return STORES[platform]?.[1]?.(id);
}

/** The app whose page an address is, among `apps`. */
export function appOfPage(address, apps) {
  const page = address.split(/[?&#](?!id=)/)[0].replace(/\/$/, "");
  return apps.find((app) => storePage(app)?.replace(/\/$/, "") === page);
}

/** The apps among `apps` that a device takes. */
export function appsFor(device, apps) {
  return apps.filter(({ platform }) => TAKES[device.platform].includes(platform));
}

/**
 * The app that somebody names for a device.
 *
 * @param {{ platform: string, id: string }} device
 * @param {unknown} id the app's; undefined for the only one that the device takes
 * @throws {Problem}
 */
export function appFor(device, id, apps) {
  const own = appsFor(device, apps);
  if (id === undefined && own.length === 1) {
    return own[0];
  }
  const ids = [...new Set(own.map((app) => app.id))];
  const list = ids.length ? `it takes ${ids.join(", ")}` : `the settings have no app for it`;
  if (typeof id !== "string" || !id) {
    throw new Problem(400, `want the id of an app for ${device.id}: ${list}; got ${called(id)}`, "app");
  }
  const found = own.find((app) => isSameId(app.id, id));
  if (found) {
    return found;
  }
  const other = apps.find((app) => isSameId(app.id, id));
  if (other) {
    throw new Problem(
      409,
      `${id} is an app for ${other.platform}, and ${device.id} is of the kind ${device.platform}: ${list}`,
      "app",
    );
  }
  const near = nearest(id, ids);
  throw new Problem(
    404,
    `no app has the id "${id}"${near ? `: did you mean "${near}"?` : `; ${list}`}`,
    "app",
  );
}
