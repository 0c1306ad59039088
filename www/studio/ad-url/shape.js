/** The members of the document that belong to the tab "Ad URL". */
import { flag, listOf, object, oneOf, text, texts, textsBy } from "../shape.js";

/** What an ad can lead to, as crates/ad-url calls it. */
export const KINDS = ["landing-page", "onelink", "single-platform", "apk", "direct"];

/** The ids of an ad's parameters, as configurations have them. */
export const PARAMETERS = [
  "mediaSource",
  "campaign",
  "campaignId",
  "adSet",
  "adSetId",
  "ad",
  "adId",
  "redirect",
];

const name = text(100);

/** What the address is to say: `Wanted` of crates/ad-url. */
export const WANTED = object({
  kind: oneOf(...KINDS),
  base: text(),
  platform: text(40),
  appId: text(200),
  redirect: text(),
  lowerCase: flag(),
  prefix: text(100),
  suffix: text(100),
  values: texts(PARAMETERS),
  extra: listOf(object({ name, value: text() }), 40),
});

export const AD = object({
  wanted: WANTED,
  /** The URL that is being checked. */
  check: text(8_000),
  /** What TikTok puts in the place of its macros when it is tried, where that isn't a sample. */
  samples: textsBy(/^[A-Z][A-Z0-9_]*$/),
  /** Who tries it. */
  device: oneOf("ios", "android", "pc", "console", "tv"),
});
