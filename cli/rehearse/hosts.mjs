/** Whose addresses a page leads to: AppsFlyer's, a store's, or somebody else's. */
import { isAttributionHost, kindOf } from "../../sandbox/appsflyer/hosts.mjs";
import { standIn } from "../../sandbox/appsflyer/stand-in.mjs";

/** This machine's own names. */
const LOCAL = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1])$/;

/** Stores by their hosts: what they are called, and the platform of their apps as AppsFlyer names it. */
const STORES = [
  [/^(apps|itunes)\.apple\.com$/, "App Store", "ios"],
  [/^play\.google\.com$/, "Google Play", "android"],
  [/^(appgallery|appgallery\.cloud)\.huawei\.com$/, "AppGallery", "android"],
  [/^galaxystore\.samsung\.com$/, "Galaxy Store", "android"],
  [/^store\.steampowered\.com$/, "Steam", "steam"],
  [/^(store|launcher)\.epicgames\.com$/, "Epic Games Store", "epic"],
  [/^(shop\.|eu\.shop\.|us\.shop\.)?battle\.net$/, "Battle.net", "battlenet"],
  [/^store\.playstation\.com$/, "PlayStation Store", "playstation"],
  [/^(www\.)?xbox\.com$/, "Xbox store", "xbox"],
  [/^(www\.|ec\.|store\.)?nintendo\.(com|co\.\w+)$/, "Nintendo eShop", "switch"],
  [/^(www\.)?(meta|oculus)\.com$/, "Meta Horizon Store", "quest"],
  [/^(www\.)?samsung\.com$/, "Samsung TV apps", "tizen"],
  [/^([\w-]+\.)?lgappstv\.com$/, "LG Content Store", "webos"],
  [/^channelstore\.roku\.com$/, "Roku Channel Store", "roku"],
  [/^(apps|get)\.microsoft\.com$/, "Microsoft Store", "nativepc"],
];

/** Schemes that open a store's own app. */
const SCHEMES = {
  "market:": ["Google Play", "android"],
  "itms-apps:": ["App Store", "ios"],
  "itms-appss:": ["App Store", "ios"],
};

/** The parts of an address, or `null` where it has none. */
export function parsed(address) {
  return URL.canParse(address) ? new URL(address) : null;
}

export const isLocal = (hostname) => LOCAL.test(hostname);

/**
 * The address that one on this machine stands for: a page that is led to a sandbox, by its configuration or by what is in
 * front of it, means AppsFlyer.
 *
 * @param {string} address
 * @param {string} origin the page's own, whose paths are its own
 */
export function meant(address, origin) {
  const url = parsed(address);
  if (!url || !isLocal(url.hostname)) {
    return address;
  }
  const isOwn = url.origin === origin && !url.pathname.startsWith("/at/");
  return (isOwn ? undefined : standIn(url.host, url.pathname + url.search)?.url) ?? address;
}

/**
 * @param {string} address
 * @param {string[]} branded hosts of OneLinks that are the brand's own
 * @returns {"impression" | "onelink" | "direct" | "store" | null} what a request there is to AppsFlyer
 */
export function atAppsFlyer(address, branded = []) {
  const url = parsed(address);
  if (!url || !/^https?:$/.test(url.protocol)) {
    return null;
  }
  return isAttributionHost(url.hostname) || branded.includes(url.hostname) ? kindOf(url.hostname) : null;
}

/**
 * @param {string} address
 * @returns {{ name: string, platform: string } | null} the store whose page it is
 */
export function storeOf(address) {
  const url = parsed(address);
  if (!url) {
    return null;
  }
  const [name, platform] = SCHEMES[url.protocol] ?? [];
  if (name) {
    return { name, platform };
  }
  if (!/^https?:$/.test(url.protocol)) {
    return null;
  }
  if (/\.(apk|xapk)$/i.test(url.pathname)) {
    return { name: "APK", platform: "android" };
  }
  const found = STORES.find(([hosts]) => hosts.test(url.hostname));
  // A whole company's site is no store: its pages of apps are.
  if (!found || (/samsung|meta|oculus|xbox|nintendo/.test(url.hostname) && url.pathname.length < 2)) {
    return null;
  }
  return { name: found[1], platform: found[2] };
}

/** The app's id that a store's address has, where it has one. */
export function appIdIn(address) {
  const url = parsed(address);
  const store = storeOf(address);
  if (!url || !store) {
    return null;
  }
  const last = url.pathname.split("/").filter(Boolean).at(-1) ?? null;
  switch (store.name) {
    case "App Store":
      return /\bid(\d+)/.exec(url.pathname)?.[0] ?? null;
    case "Google Play":
      return url.searchParams.get("id");
    case "Steam":
      return /\/app\/(\d+)/.exec(url.pathname)?.[1] ?? null;
    case "APK":
      return null;
    default:
      return last;
  }
}
