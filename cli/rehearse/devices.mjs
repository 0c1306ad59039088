/** On which devices a call to action is tapped. */
import { appsFor, PLATFORMS } from "../../sandbox/apps.mjs";
import { deviceOf } from "../../sandbox/devices.mjs";
import { atAppsFlyer, parsed, storeOf } from "./hosts.mjs";

/** The kinds of devices, and what they are called. */
export const KINDS = { ios: "iPhone", android: "Android phone", pc: "PC", console: "console", tv: "TV" };

/** What browsers show on each: its size in CSS pixels, and whether it is a phone's. */
export const SCREENS = {
  ios: { width: 390, height: 844, isPhone: true },
  android: { width: 412, height: 915, isPhone: true },
  pc: { width: 1280, height: 800, isPhone: false },
  console: { width: 1920, height: 1080, isPhone: false },
  tv: { width: 1920, height: 1080, isPhone: false },
};

/** The kinds of devices whose browsers see different pages. A console and a TV see what a PC does. */
export const LOOKED_AT = ["ios", "android", "pc"];

export const seenAs = (kind) => (LOOKED_AT.includes(kind) ? kind : "pc");

/** The kind of device that takes the apps of a platform, as AppsFlyer names platforms. */
export function kindOf(platform) {
  const wanted = platform === "apk" ? "android" : platform;
  return (
    Object.keys(KINDS).find((kind) => appsFor({ platform: kind }, [{ platform: wanted }]).length) ?? null
  );
}

/** Reads the option `--device`, whose words may be several with commas between them. */
export function readKinds(text) {
  return text.split(",").map((word) => {
    try {
      return deviceOf({ platform: word.trim() }, 1).platform;
    } catch {
      throw new Error(
        `there is no device "${word.trim()}". These are known: ${Object.keys(KINDS).join(", ")}.`,
      );
    }
  });
}

/** The platform that a direct link, or one to a single store, is for. */
export function platformIn(address) {
  const url = parsed(address);
  const words = url?.pathname.split("/").filter(Boolean) ?? [];
  switch (atAppsFlyer(address)) {
    case "direct":
      return words.find((word) => PLATFORMS.includes(word)) ?? null;
    case "store":
      return /^id\d+$/.test(words[0] ?? "") ? "ios" : "android";
    default:
      return null;
  }
}

/**
 * The kinds of devices for which a call to action is: those of the store that it leads to, and both kinds of phones
 * where a OneLink finds the store.
 *
 * @param {{ href: string, own: string, smartLink?: string | null }} link
 * @param {string[]} [branded]
 * @returns {string[]}
 */
export function kindsFor({ href, own, smartLink }, branded = []) {
  if (atAppsFlyer(href, branded) === "onelink") {
    return ["ios", "android"];
  }
  const platform =
    platformIn(href) ??
    (smartLink && kindOf(smartLink) ? smartLink : null) ??
    storeOf(href)?.platform ??
    storeOf(own)?.platform;
  return platform ? [kindOf(platform)] : ["ios", "android"];
}
