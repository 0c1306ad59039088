/** What calls to action say. A page has its own words for that, so these are the plainest. */
import type { LinkRequest } from "../../types.js";
import { textOf } from "./texts.js";

const LABELS = new Map(
  Object.entries({
    steam: "Get it on Steam",
    epic: "Get it on the Epic Games Store",
    battlenet: "Get it on Battle.net",
    nativepc: "Get it for PC",
    playstation: "Get it on PlayStation",
    xbox: "Get it on Xbox",
    switch: "Get it on Nintendo Switch",
    quest: "Get it on Meta Quest",
    smartcast: "Get it on VIZIO TV",
    tizen: "Get it on Samsung TV",
    roku: "Get it on Roku",
    webos: "Get it on LG TV",
    vidaa: "Get it on VIDAA TV",
    vega: "Get it on Fire TV",
    android: "Get it on Google Play",
    ios: "Get it on the App Store",
    apk: "Download the APK",
  }),
);

/** The app store whose page an address is. */
function storeOf(href: unknown): "ios" | "android" | undefined {
  return /^https:\/\/(apps|itunes)\.apple\.com\//.test(textOf(href))
    ? "ios"
    : /^https:\/\/play\.google\.com\//.test(textOf(href))
      ? "android"
      : undefined;
}

/**
 * The label of a call to action among those of its page. A OneLink leads each phone to its own store, so a button with one only names
 * a store where the page has one for the other store beside it.
 */
export function labelOf(link: Partial<LinkRequest>, links: readonly Partial<LinkRequest>[]): string {
  const { platform, href } = link;
  const store = storeOf(href);
  const other = store == "ios" ? "android" : "ios";
  const isOneOfTwo = store && links.some((it) => !it?.platform && storeOf(it?.href) == other);
  return LABELS.get(textOf(platform || (isOneOfTwo ? store : "")).toLowerCase()) ?? "Get the app";
}
