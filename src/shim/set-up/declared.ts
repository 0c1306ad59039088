// What set-ups have to know of a configuration's members and of their outgoing names. Generated from the declarations
// in src/config and src/link: change those, and write this file with
//
//   WRITE_TYPES=1 cargo test --features docs --test core typescript

/**
 * The members of each object of a configuration in the order in which they are declared, required ones first,
 * each with the kind of its value, or with the object that it is or may be.
 */
export const MEMBERS = {
  Rule: {
    keys: "texts",
    overrideValues: "map",
    defaultValue: "text",
  },
  CustomRule: {
    paramKey: "text",
    keys: "texts",
    overrideValues: "map",
    defaultValue: "text",
  },
  AfParameters: {
    mediaSource: "Rule",
    campaign: "Rule",
    campaignId: "Rule",
    channel: "Rule",
    adSet: "Rule",
    adSetId: "Rule",
    ad: "Rule",
    adId: "Rule",
    deepLinkValue: "Rule",
    afSub1: "Rule",
    afSub2: "Rule",
    afSub3: "Rule",
    afSub4: "Rule",
    afSub5: "Rule",
    googleClickIdKey: "text",
    afCustom: "CustomRule",
  },
  ConsentFrom: {
    source: "text",
    vendor: "number",
    purposes: "numbers",
    types: "texts",
  },
  BannerTexts: {
    appName: "text",
    title: "text",
    text: "text",
    buttonText: "text",
    rating: "number",
    ratingText: "text",
    price: "text",
    href: "text",
    deepLinkValue: "Rule",
  },
  BannerOptions: {
    appName: "text",
    title: "text",
    text: "text",
    buttonText: "text",
    rating: "number",
    ratingText: "text",
    price: "text",
    href: "text",
    deepLinkValue: "Rule",
    icon: "text",
    closeText: "text",
    theme: "text",
    position: "text",
    zIndex: "number",
    into: "text",
    platforms: "texts",
    paths: "texts",
    delaySeconds: "number",
    scrollPercent: "number",
    reserve: "flag",
    closedDays: "number",
    tappedDays: "number",
    inApp: "texts",
    appleBanner: "text",
    qrSize: "number",
    qrText: "text",
    lang: "text",
    dir: "text",
    ios: "BannerTexts",
    iphone: "BannerTexts",
    ipad: "BannerTexts",
    android: "BannerTexts",
    desktop: "BannerTexts",
  },
  Endpoints: {
    impression: "text",
    direct: "text",
    store: "text",
  },
  LinkRequest: {
    href: "text",
    platform: "text",
    appId: "text",
    oneLinkURL: "text",
    deepLinkValue: "text",
    params: "map",
  },
  Config: {
    oneLinkURL: "text",
    preset: "texts",
    afParameters: "AfParameters",
    clickId: "text",
    clickIdSlot: "text",
    webReferrer: "text",
    referrerSkipList: "texts",
    urlSkipList: "texts",
    redirectHosts: "texts",
    rememberMinutes: "number",
    repairAddresses: "flag",
    observe: "flag",
    impressionPer: "text",
    markers: "flag",
    consent: "text",
    consentFrom: "ConsentFrom",
    limitDataUse: "flag",
    banner: "BannerOptions",
    debug: "flag",
    endpoints: "Endpoints",
  },
} as const;

/** The presets' rules, the networks' media sources, and what else networks are called as a `utm_source`. */
export const PRESET_RULES = {
  mediaSource: {
    keys: ["pid", "af_media_source"],
  },
  campaign: {
    keys: ["c", "af_campaign"],
  },
  campaignId: {
    keys: ["af_c_id", "af_campaign_id", "gad_campaignid"],
  },
  adSet: {
    keys: "af_adset",
  },
  adSetId: {
    keys: "af_adset_id",
  },
  ad: {
    keys: "af_ad",
  },
  adId: {
    keys: "af_ad_id",
  },
  sources: {
    tiktok: "tiktokweb_int",
    google: "googleads_int",
    meta: "metaweb_int",
    snapchat: "snapweb_int",
    "": "website",
  },
  aliases: {
    facebook: "meta",
    fb: "meta",
    instagram: "meta",
    ig: "meta",
  },
} as const;

/** The `utm_…` that fill slots where the preset `utm` is. */
export const UTM_KEYS = {
  mediaSource: "utm_source",
  campaign: "utm_campaign",
  campaignId: "utm_id",
  channel: "utm_medium",
  ad: "utm_content",
  keywords: "utm_term",
} as const;

/** The networks' click ids, each with its preset. Of several, the last counts. */
export const CLICK_IDS = {
  sccid: "snapchat",
  fbclid: "meta",
  wbraid: "google",
  gbraid: "google",
  gclid: "google",
  ttclid: "tiktok",
} as const;

/** The click ids that go out without a rule. */
export const FORWARDED = ["gclid", "fbclid", "twclid", "sccid", "ttclid", "gbraid", "wbraid"] as const;

/** Each family's outgoing names, in their order, each with the member of `afParameters` for it. */
export const NAMES = {
  onelink: {
    pid: "mediaSource",
    c: "campaign",
    af_channel: "channel",
    af_ad: "ad",
    af_adset: "adSet",
    deep_link_value: "deepLinkValue",
    af_sub1: "afSub1",
    af_sub2: "afSub2",
    af_sub3: "afSub3",
    af_sub4: "afSub4",
    af_sub5: "afSub5",
    af_c_id: "campaignId",
    af_adset_id: "adSetId",
    af_ad_id: "adId",
  },
  direct: {
    af_media_source: "mediaSource",
    af_campaign: "campaign",
    af_campaign_id: "campaignId",
    af_channel: "channel",
    af_ad: "ad",
    af_adset: "adSet",
    deep_link_value: "deepLinkValue",
    af_sub1: "afSub1",
    af_sub2: "afSub2",
    af_sub3: "afSub3",
    af_sub4: "afSub4",
    af_sub5: "afSub5",
    af_adset_id: "adSetId",
    af_ad_id: "adId",
  },
  store: {
    pid: "mediaSource",
    c: "campaign",
    af_c_id: "campaignId",
    af_channel: "channel",
    af_ad: "ad",
    af_adset: "adSet",
    deep_link_value: "deepLinkValue",
    af_sub1: "afSub1",
    af_sub2: "afSub2",
    af_sub3: "afSub3",
    af_sub4: "afSub4",
    af_sub5: "afSub5",
    af_adset_id: "adSetId",
    af_ad_id: "adId",
  },
} as const;

/** The platforms by the family of their links. */
export const PLATFORMS = {
  direct: [
    "smartcast",
    "tizen",
    "roku",
    "webos",
    "vidaa",
    "playstation",
    "steam",
    "quest",
    "battlenet",
    "epic",
    "switch",
    "xbox",
    "nativepc",
    "vega",
  ],
  store: ["android", "ios", "apk"],
} as const;

/** Those that Smart Script V2's calls don't know. */
export const NEWER_PLATFORMS = ["vega", "apk"] as const;
