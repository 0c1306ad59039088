/** What configurations, plans and the APIs look like. Types alone: nothing here runs. */

/** Where the link of a call to action leads, besides a OneLink's stores. */
export type Platform =
  | "steam"
  | "epic"
  | "battlenet"
  | "nativepc"
  | "playstation"
  | "xbox"
  | "switch"
  | "quest"
  | "smartcast"
  | "tizen"
  | "roku"
  | "webos"
  | "vidaa"
  | "vega"
  | "android"
  | "ios"
  | "apk";

/** A slot that AppsFlyer's reports have for a text of your own. */
export type AfSub = "af_sub1" | "af_sub2" | "af_sub3" | "af_sub4" | "af_sub5";

/**
 * A key to look for: a parameter of the page's address, `cookie:…`, `storage:…` (localStorage) or
 * `meta:…` (`<meta name>`).
 *
 * @example "utm_campaign"
 * @example "cookie:ttclid"
 */
export type Key = string;

/** Where one outgoing value comes from: the first key with a value, else the default. */
export interface Rule {
  /**
   * Looked at from left to right; one alone needs no list. Default: none.
   *
   * @example ["utm_campaign", "cookie:campaign"]
   */
  keys?: readonly Key[] | Key;
  /**
   * Other values for single incoming ones. Default: none.
   *
   * @example { "cpc": "paid" }
   */
  overrideValues?: Readonly<Record<string, string>>;
  /**
   * The value where no key has one; plain or percent-encoded. Default: none, and the parameter is left out.
   *
   * @example "website"
   */
  defaultValue?: string | number;
}

/** A rule for a parameter with a name of your own. */
export interface CustomRule extends Rule {
  /**
   * The outgoing name.
   *
   * @example "deep_link_sub1"
   */
  paramKey: string;
}

/** The mapping from what comes in to what goes out; the names are Smart Script's. */
export interface AfParameters {
  /**
   * `pid`: who sent the visitor. No link is made without one. Default: the preset's, else none.
   *
   * @example { keys: ["utm_source"], defaultValue: "website" }
   */
  mediaSource?: Rule;
  /**
   * `c`, on direct links `af_campaign`. Default: the preset's, else none.
   *
   * @example { keys: ["utm_campaign"] }
   */
  campaign?: Rule;
  /**
   * `af_c_id`, on direct links `af_campaign_id`. Default: the preset's, else none.
   *
   * @example { keys: ["utm_id"] }
   */
  campaignId?: Rule;
  /**
   * `af_channel`. Default: none.
   *
   * @example { keys: ["utm_medium"], overrideValues: { cpc: "paid" } }
   */
  channel?: Rule;
  /**
   * `af_adset`. Default: the preset's, else none.
   *
   * @example { keys: ["utm_content"] }
   */
  adSet?: Rule;
  /**
   * `af_adset_id`. Default: the preset's, else none.
   *
   * @example { keys: ["adset_id"] }
   */
  adSetId?: Rule;
  /**
   * `af_ad`. Default: the preset's, else none.
   *
   * @example { keys: ["ad_name"] }
   */
  ad?: Rule;
  /**
   * `af_ad_id`. Default: the preset's, else none.
   *
   * @example { keys: ["ad_id"] }
   */
  adId?: Rule;
  /**
   * `deep_link_value`: what the app opens with. Default: none.
   *
   * @example { keys: ["item"], defaultValue: "home" }
   */
  deepLinkValue?: Rule;
  /**
   * `af_sub1`. Default: the click id's copy, where there is one.
   *
   * @example { keys: ["variant"] }
   */
  afSub1?: Rule;
  /**
   * `af_sub2`. Default: none.
   *
   * @example { keys: ["variant"] }
   */
  afSub2?: Rule;
  /**
   * `af_sub3`. Default: none.
   *
   * @example { keys: ["variant"] }
   */
  afSub3?: Rule;
  /**
   * `af_sub4`. Default: none.
   *
   * @example { keys: ["variant"] }
   */
  afSub4?: Rule;
  /**
   * `af_sub5`. Default: none.
   *
   * @example { keys: ["variant"] }
   */
  afSub5?: Rule;
  /**
   * The name under which a `gclid` goes out once more. Default: it does not.
   *
   * @example "af_sub4"
   */
  googleClickIdKey?: string;
  /**
   * Parameters with names of your own. Default: none.
   *
   * @example [{ paramKey: "deep_link_sub1", keys: ["item"] }]
   */
  afCustom?: readonly CustomRule[];
}

/** What a visitor allows. */
export type ConsentState = "granted" | "denied" | "pending";

/** Who has asked the visitor already. */
export type ConsentSource = "tcf" | "google" | "gpc";

/** Who has asked the visitor already, and what they have to have allowed. */
export interface ConsentFrom {
  /**
   * A platform of the IAB's framework, Google's consent mode, or Global Privacy Control.
   *
   * @example "tcf"
   */
  source: ConsentSource;
  /**
   * TCF: the number of a vendor in the Global Vendor List that must have consent too. Default: none.
   *
   * @example 42
   */
  vendor?: number;
  /**
   * TCF: the purposes that must have consent. Default: `[1, 7]`.
   *
   * @example [1, 7, 10]
   */
  purposes?: readonly number[];
  /**
   * Google: the types that must be granted. Default: `["ad_storage", "ad_user_data"]`.
   *
   * @example ["ad_storage"]
   */
  types?: readonly string[];
}

/** What a visitor holds, as the banner tells them apart. An iPad that calls itself a Mac is an iPad. */
export type BannerPlatform = "iphone" | "ipad" | "android" | "desktop";

/** What the banner may say otherwise on one platform. */
export type BannerTexts = Pick<
  BannerOptions,
  "appName" | "title" | "text" | "buttonText" | "price" | "rating" | "ratingText" | "href" | "deepLinkValue"
>;

/**
 * The Smart Banner. In markup each option is an attribute: `closedDays` is `data-banner-closed-days`, and
 * `href` of `android` is `data-banner-android-href`. Texts are texts: no HTML in them counts.
 */
export interface BannerOptions {
  /**
   * The app's name, which is also the banner's for those who hear it. Default: none.
   *
   * @example "Lantern Harbour"
   */
  appName?: string;
  /**
   * The address of the app's icon, a square picture; https, or of the page's own site. Default: none.
   *
   * @example "/icon-96.png"
   */
  icon?: string;
  /**
   * What the banner offers, in a line below the name. Default: none.
   *
   * @example "Play on, your harbour waits"
   */
  title?: string;
  /**
   * More of it, in small print. Default: none.
   *
   * @example "Opens in the app"
   */
  text?: string;
  /**
   * The button's text. Default: `Open`.
   *
   * @example "Jouer"
   */
  buttonText?: string;
  /**
   * The name of the closing button. Default: `Close`.
   *
   * @example "Fermer"
   */
  closeText?: string;
  /**
   * Stars, 0 to 5. Default: none are shown.
   *
   * @example 4.8
   */
  rating?: number;
  /**
   * What the stars say to those who hear them. Default: the number and 5, as in `4.8 / 5`.
   *
   * @example "4.8 von 5 Sternen"
   */
  ratingText?: string;
  /**
   * The price line. Default: none.
   *
   * @example "Free, with in-app purchases"
   */
  price?: string;
  /**
   * Its colours; `auto` are the system's. Default: `auto`.
   *
   * @example "dark"
   */
  theme?: "auto" | "light" | "dark";
  /**
   * `top` pushes the page down, `bottom` floats over it, `inline` is in an element. Default: `inline` in
   * an element that has `data-smart-banner`, else `bottom`.
   *
   * @example "top"
   */
  position?: "top" | "bottom" | "inline";
  /**
   * A selector of the element at whose end the banner is, where none has `data-smart-banner`. Default: none.
   *
   * @example "#get-the-app"
   */
  into?: string;
  /**
   * Who sees it; `ios` are `iphone` and `ipad`. On a desktop there is a QR code with the link below it.
   * Default: `["ios", "android"]`.
   *
   * @example ["ios", "android", "desktop"]
   */
  platforms?: readonly (BannerPlatform | "ios")[] | string;
  /**
   * Paths of the pages that show it, `*` for anything; with `!` in front those that do not. Default: all.
   *
   * @example ["/game/*", "!/game/help"]
   */
  paths?: readonly string[] | string;
  /**
   * Seconds before it shows. With `scrollPercent` too, what comes first counts. Default: 0.
   *
   * @example 3
   */
  delaySeconds?: number;
  /**
   * How far the visitor scrolls before it shows, in percent of the way to the page's end. Default: 0.
   *
   * @example 25
   */
  scrollPercent?: number;
  /**
   * Keeps its space: at the top and inline from before it shows, at the bottom below the page's end, so
   * that it covers nothing there. Default: false.
   *
   * @example true
   */
  reserve?: boolean;
  /**
   * Days that it stays away after it was closed. Default: 7.
   *
   * @example 1
   */
  closedDays?: number;
  /**
   * Days that it stays away after its button was tapped. Default: 30.
   *
   * @example 0
   */
  tappedDays?: number;
  /**
   * How to tell the app's own web view, where no banner shows: texts of its user agent, or
   * `global:name` of a global that it has. Default: nothing does.
   *
   * @example ["LanternHarbour/", "global:LanternBridge"]
   */
  inApp?: readonly string[] | string;
  /**
   * On a page with Safari's own banner (`<meta name="apple-itunes-app">`), in Safari: `keep` shows that
   * one and none of this, `replace` this one and takes the meta away. Default: `keep`.
   *
   * @example "replace"
   */
  appleBanner?: "keep" | "replace";
  /**
   * Where the button leads without a link: the app's page in the store, https. Default: none, and
   * without a link there is no banner.
   *
   * @example "https://apps.apple.com/app/id1"
   */
  href?: string;
  /**
   * `deep_link_value` of its link, in place of the page's: a text, or a rule. Default: the page's.
   *
   * @example "harbour-12"
   * @example { keys: ["item"], defaultValue: "home" }
   */
  deepLinkValue?: string | Rule;
  /**
   * The side of the QR code, in CSS pixels. Default: 200.
   *
   * @example 240
   */
  qrSize?: number;
  /**
   * The QR code's name for those who can't see it. Default: `QR code`.
   *
   * @example "Code QR de l'app"
   */
  qrText?: string;
  /**
   * The language of its texts, where it is not the page's. Default: the page's.
   *
   * @example "ar"
   */
  lang?: string;
  /**
   * The direction of its texts. Default: the page's.
   *
   * @example "rtl"
   */
  dir?: "ltr" | "rtl";
  /**
   * Texts and address for iPhones and iPads. Default: none of their own.
   *
   * @example { href: "https://apps.apple.com/app/id1" }
   */
  ios?: BannerTexts;
  /**
   * Texts and address for iPhones, over those of `ios`. Default: none of their own.
   *
   * @example { text: "For iPhone" }
   */
  iphone?: BannerTexts;
  /**
   * Texts and address for iPads, over those of `ios`. Default: none of their own.
   *
   * @example { text: "Made for iPad" }
   */
  ipad?: BannerTexts;
  /**
   * Texts and address for Android. Default: none of their own.
   *
   * @example { href: "https://play.google.com/store/apps/details?id=com.example.app" }
   */
  android?: BannerTexts;
  /**
   * Texts and address where the QR code is. Default: none of their own.
   *
   * @example { title: "Scan to play on your phone" }
   */
  desktop?: BannerTexts;
}

/** What `smartscript:banner` tells of, in its `detail`. */
export interface BannerEvent {
  /** What happened. */
  action: "shown" | "closed" | "tapped";
  /** What the visitor holds. */
  platform: BannerPlatform;
  /** Where the button leads. */
  href: string;
}

/** What a page's author asks for. */
export interface Config {
  /**
   * The OneLink's address with its template, https. Default: none, and only links to platforms are made.
   *
   * @example "https://brand.onelink.me/A1b2"
   */
  oneLinkURL?: string;
  /**
   * Ready-made rules; your own win over them, one by one, keys and all. Default: none.
   *
   * @example "tiktok"
   */
  preset?: "tiktok";
  /**
   * Your own rules. Default: none but the preset's.
   *
   * @example { mediaSource: { keys: ["utm_source"], defaultValue: "website" }, campaign: { keys: ["utm_campaign"] } }
   */
  afParameters?: AfParameters;
  /**
   * An incoming id that goes out under its own name and once more in a slot. Default: the preset's, else none.
   *
   * @example "ttclid"
   */
  clickId?: string;
  /**
   * The slot for that copy. Default: `af_sub1`, or the first that no rule uses.
   *
   * @example "af_sub2"
   */
  clickIdSlot?: AfSub;
  /**
   * The parameter that carries the page of another site that led the visitor here. Default: none does.
   *
   * @example "af_sub3"
   */
  webReferrer?: string;
  /**
   * Texts, in upper or lower case: where the referrer has one of them, links keep their addresses and
   * nothing is sent. Default: none.
   *
   * @example ["partner.example"]
   */
  referrerSkipList?: readonly string[];
  /**
   * Texts, in upper or lower case: where the page's address has one of them, links keep their addresses
   * and nothing is sent. Default: none.
   *
   * @example ["/jobs"]
   */
  urlSkipList?: readonly string[];
  /**
   * Hosts that a redirect which the visitor brings may lead to. Default: none.
   *
   * @example ["shop.example"]
   */
  redirectHosts?: readonly string[];
  /**
   * How long a page view is remembered, in minutes; 0 for not at all. Default: 120.
   *
   * @example 30
   */
  rememberMinutes?: number;
  /**
   * Keeps links right in a single-page app: routes, and calls to action that come, go or change. Default: false.
   *
   * @example true
   */
  observe?: boolean;
  /**
   * With `observe`: one impression for each page load, or for each route. Default: `load`.
   *
   * @example "route"
   */
  impressionPer?: "load" | "route";
  /**
   * Whether links say what made them (`af_js_web`, `af_ss_ver`). Default: true.
   *
   * @example false
   */
  markers?: boolean;
  /**
   * What the visitor allows. Default: nobody is asked, and all is granted.
   *
   * @example "pending"
   */
  consent?: ConsentState;
  /**
   * Who answers in its place; `pending` until they do. Default: nobody.
   *
   * @example "google"
   * @example { source: "tcf", vendor: 42 }
   */
  consentFrom?: ConsentSource | ConsentFrom;
  /**
   * Links and impression without ids; `gpc`: where the browser sends Global Privacy Control. Default: false.
   *
   * @example "gpc"
   */
  limitDataUse?: boolean | "gpc";
  /**
   * A banner with a call to action for the app. Default: none, but where an element has `data-smart-banner`.
   *
   * @example { appName: "Lantern Harbour", title: "Play free", buttonText: "Play", position: "bottom" }
   */
  banner?: BannerOptions;
  /**
   * Explains in the console; `url`: in a panel, where the page's address has `smart-script-debug`. Default: false.
   *
   * @example "url"
   */
  debug?: boolean | "url";
  /**
   * Other hosts than AppsFlyer's, for tests. Default: AppsFlyer's.
   *
   * @example { impression: "https://localhost:8443" }
   */
  endpoints?: { impression?: string; direct?: string; store?: string };
}

/** A call to action. */
export interface LinkRequest {
  /**
   * Its store's address, https: where it leads without this program, and where a recorded click on a
   * link to a platform leads on to.
   *
   * @example "https://store.steampowered.com/app/440"
   */
  href: string;
  /**
   * The platform. Default: none, and the link is the OneLink.
   *
   * @example "steam"
   */
  platform?: Platform;
  /**
   * The app's id on that platform, without which there is no link to it. Default: none.
   *
   * @example "440"
   */
  appId?: string;
}

declare global {
  // Servers have no types for what a page has; where there are some, these add nothing.
  interface Element {}
  interface HTMLAnchorElement {}
}

/** A call to action of the page and where it leads now. */
export interface PlannedLink {
  element: HTMLAnchorElement;
  /** The link made for it; null where it keeps its own address. */
  href: string | null;
}

/** What was decided for the page. */
export interface Plan {
  /** The impression's address without device hints; null where there is none. */
  impression: string | null;
  /** The page's calls to action, in document order. */
  links: PlannedLink[];
  /** The link in the page's QR codes; null where there is none. */
  qr: string | null;
}

/** What `window.SmartScript` is once the script of the tag has run. Nothing in it throws, nothing rejects. */
export interface SmartScriptApi {
  /** This program's version. */
  version: string;
  /** The latest plan, once every call to action has its link. */
  ready: Promise<Plan>;
  /**
   * Starts with this configuration in place of the page's, or plans the links anew with the last
   * one. The impression is sent once all the same.
   *
   * @returns `ready` as it is from now on
   */
  start(config?: Config): Promise<Plan>;
  /**
   * Plans the links anew for the page as it is now: its address, its calls to action.
   *
   * @param options with `impression: true` one more impression is sent
   * @returns `ready` as it is from now on
   */
  refresh(options?: { impression?: boolean }): Promise<Plan>;
  /**
   * Says what the visitor allows, in place of what the configuration says. `granted` catches up with
   * what was not sent and stored before; `denied` forgets what is stored.
   *
   * @returns `ready` as it is from now on
   */
  consent(state: ConsentState): Promise<Plan>;
  /**
   * Where a call to action that is no anchor of the page is to lead: its link, or its own address
   * where there is none, as before the start.
   *
   * @param meanwhile what it is before the program answers, by default its own address
   */
  href(link: LinkRequest, meanwhile?: string): string;
}

/** What the old script's calls take. Mistakes in it make them answer null. */
export interface AfArguments {
  /** Rules; the old script has none for ids. */
  afParameters: Omit<AfParameters, "campaignId" | "adSetId" | "adId"> & { mediaSource: Rule };
  referrerSkipList?: readonly string[];
  urlSkipList?: readonly string[];
  webReferrer?: string;
}

/** What `generateOneLinkURL` takes. */
export interface OneLinkArguments extends AfArguments {
  oneLinkURL: string;
}

/** What `generateDirectClickURL` takes. */
export interface DirectClickArguments extends AfArguments {
  platform: string;
  app_id: string;
  redirectURL: string;
}

/** How a QR code looks. What is not of its kind counts as not given. */
export interface QrOptions {
  /**
   * The dark modules' colour, `#rgb` or `#rrggbb`. Default: black.
   *
   * @example "#00008b"
   */
  codeColor?: string;
  /**
   * The address of a picture for the code's middle; it needs CORS where it is another site's. Default: none.
   *
   * @example "/icon.png"
   */
  logo?: string;
  /**
   * An SVG in place of a canvas. Default: false.
   *
   * @example true
   */
  svg?: boolean;
  /**
   * What the code is for those who don't see it. Default: "QR code".
   *
   * @example "Scan to get the app"
   */
  alt?: string;
  /**
   * Width and height with the quiet zone, in CSS pixels. Default: 256.
   *
   * @example 400
   */
  size?: number;
}

/**
 * What `window.AF_SMART_SCRIPT` is: the API of AppsFlyer's Smart Script V2. Nothing in it throws, and
 * nothing rejects.
 */
export interface AfSmartScript {
  /** The Smart Script version whose behaviour this is. */
  version: string;
  /** A OneLink; null where it is refused. */
  generateOneLinkURL(argument: OneLinkArguments): { clickURL: string } | null;
  /** A link to a PC, console, TV or single mobile store; null where it is refused. */
  generateDirectClickURL(argument: DirectClickArguments): { clickURL: string } | null;
  /**
   * Sends the impression of the last OneLink. It may be called at once, and resolves when it has been
   * answered or has failed, a second later at most: a page that leaves then has sent it. Where the
   * visitor has yet to allow it, it is sent once they do.
   */
  fireImpressionsLink(): Promise<void>;
  /**
   * Draws the last OneLink as a QR code into the element with this id.
   *
   * @returns the code's own element, once it is drawn; null without a link or an element
   */
  displayQrCode(elementId: string, options?: QrOptions | null): Promise<Element | null>;
}
