/** The public types: configurations, plans and the APIs. */
/** The platforms that a call to action can lead to, besides the stores of a OneLink. */
export type Platform = "steam" | "epic" | "battlenet" | "nativepc" | "playstation" | "xbox" | "switch" | "quest" | "smartcast" | "tizen" | "roku" | "webos" | "vidaa" | "vega" | "android" | "ios" | "apk";
/** A slot in AppsFlyer's reports for a text of your own. */
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
     * The keys, looked at from left to right. A single key needs no list. Default: none.
     *
     * @example ["utm_campaign", "cookie:campaign"]
     */
    keys?: readonly Key[] | Key;
    /**
     * Values to send in place of single incoming ones. Default: none.
     *
     * @example { "cpc": "paid" }
     */
    overrideValues?: Readonly<Record<string, string>>;
    /**
     * The value if no key has one, plain or percent-encoded. Default: none, and the parameter is left out.
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
/** The mapping from incoming to outgoing parameters. The names are Smart Script's. */
export interface AfParameters {
    /**
     * `pid`: who sent the visitor. Without it no link is made. Default: the preset's, else none.
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
     * `af_sub1`. Default: the click id's copy, if there is one.
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
     * A second name under which a `gclid` goes out. Default: none.
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
/** Who asks the visitor for consent. */
export type ConsentSource = "tcf" | "google" | "gpc";
/** Who asks the visitor for consent, and what the visitor has to have allowed. */
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
/** The devices that the banner tells apart. An iPad that calls itself a Mac counts as an iPad. */
export type BannerPlatform = "iphone" | "ipad" | "android" | "desktop";
/** The options of the banner that can be different on one platform. */
export type BannerTexts = Pick<BannerOptions, "appName" | "title" | "text" | "buttonText" | "price" | "rating" | "ratingText" | "href" | "deepLinkValue">;
/**
 * The Smart Banner. In markup each option is an attribute: `closedDays` is `data-banner-closed-days`, and
 * `href` of `android` is `data-banner-android-href`. HTML in a text shows as it is written.
 */
export interface BannerOptions {
    /**
     * The app's name. Screen readers also call the banner by it. Default: none.
     *
     * @example "Lantern Harbour"
     */
    appName?: string;
    /**
     * The address of the app's icon, a square picture; https, or on the page's own site. Default: none.
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
     * A second line, in small print. Default: none.
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
     * What screen readers say for the stars. Default: the number and 5, as in `4.8 / 5`.
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
     * The banner's colours; `auto` follows the system. Default: `auto`.
     *
     * @example "dark"
     */
    theme?: "auto" | "light" | "dark";
    /**
     * `top` pushes the page down, `bottom` floats over it, `inline` is in an element. Default: `inline` if
     * an element has `data-smart-banner`, else `bottom`.
     *
     * @example "top"
     */
    position?: "top" | "bottom" | "inline";
    /**
     * A selector of the element to put the banner into, if none has `data-smart-banner`. Default: none.
     *
     * @example "#get-the-app"
     */
    into?: string;
    /**
     * Who sees the banner; `ios` is `iphone` and `ipad`. On a desktop it has a QR code with the link below it.
     * Default: `["ios", "android"]`.
     *
     * @example ["ios", "android", "desktop"]
     */
    platforms?: readonly (BannerPlatform | "ios")[] | string;
    /**
     * Paths of the pages that show the banner, with `*` for anything; with `!` in front, of those that don't.
     * Default: all pages show it.
     *
     * @example ["/game/*", "!/game/help"]
     */
    paths?: readonly string[] | string;
    /**
     * Seconds before the banner shows. If `scrollPercent` is set too, whichever comes first counts. Default: 0.
     *
     * @example 3
     */
    delaySeconds?: number;
    /**
     * How far the visitor scrolls before the banner shows, in percent of the way to the page's end. Default: 0.
     *
     * @example 25
     */
    scrollPercent?: number;
    /**
     * Keeps space free for the banner: at the top and inline before it shows, so that the page does not move;
     * at the bottom below the page's end, so that it covers nothing there. Default: false.
     *
     * @example true
     */
    reserve?: boolean;
    /**
     * Days for which the banner stays away after it was closed. Default: 7.
     *
     * @example 1
     */
    closedDays?: number;
    /**
     * Days for which the banner stays away after its button was tapped. Default: 30.
     *
     * @example 0
     */
    tappedDays?: number;
    /**
     * How to recognise the app's own web view, where no banner shows: texts in its user agent, or
     * `global:name` for a global that it has. Default: it is not recognised.
     *
     * @example ["LanternHarbour/", "global:LanternBridge"]
     */
    inApp?: readonly string[] | string;
    /**
     * What happens in Safari on a page with Safari's own banner (`<meta name="apple-itunes-app">`): `keep`
     * shows only Safari's, `replace` shows this one and removes the meta element. Default: `keep`.
     *
     * @example "replace"
     */
    appleBanner?: "keep" | "replace";
    /**
     * Where the button leads if there is no link: the app's page in the store, https. Default: none, and
     * without a link there is no banner.
     *
     * @example "https://apps.apple.com/app/id1"
     */
    href?: string;
    /**
     * The `deep_link_value` of the banner's link, as a text or a rule. Default: the page's.
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
     * The QR code's name for screen readers. Default: `QR code`.
     *
     * @example "Code QR de l'app"
     */
    qrText?: string;
    /**
     * The language of the banner's texts. Default: the page's.
     *
     * @example "ar"
     */
    lang?: string;
    /**
     * The direction of the banner's texts. Default: the page's.
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
     * Texts and address for desktops, where the QR code is. Default: none of their own.
     *
     * @example { title: "Scan to play on your phone" }
     */
    desktop?: BannerTexts;
}
/** The `detail` of the event `smartscript:banner`. */
export interface BannerEvent {
    /** What happened. */
    action: "shown" | "closed" | "tapped";
    /** The visitor's device. */
    platform: BannerPlatform;
    /** Where the button leads. */
    href: string;
}
/** What a page asks for. */
export interface Config {
    /**
     * The OneLink's address with its template, https. Default: none, and only links to platforms are made.
     *
     * @example "https://brand.onelink.me/A1b2"
     */
    oneLinkURL?: string;
    /**
     * Ready-made rules. A rule of your own replaces the preset's as a whole. Default: none.
     *
     * @example "tiktok"
     */
    preset?: "tiktok";
    /**
     * Your own rules. Default: only the preset's.
     *
     * @example { mediaSource: { keys: ["utm_source"], defaultValue: "website" }, campaign: { keys: ["utm_campaign"] } }
     */
    afParameters?: AfParameters;
    /**
     * An incoming id that goes out under its own name, and as a copy in a slot. Default: the preset's, else none.
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
     * The parameter for the page of another site that led the visitor here. Default: none.
     *
     * @example "af_sub3"
     */
    webReferrer?: string;
    /**
     * Texts, in upper or lower case. If the referrer contains one of them, links keep their addresses and
     * nothing is sent. Default: none.
     *
     * @example ["partner.example"]
     */
    referrerSkipList?: readonly string[];
    /**
     * Texts, in upper or lower case. If the page's address contains one of them, links keep their addresses
     * and nothing is sent. Default: none.
     *
     * @example ["/jobs"]
     */
    urlSkipList?: readonly string[];
    /**
     * The hosts to which a redirect in the page's address may lead. Default: none.
     *
     * @example ["shop.example"]
     */
    redirectHosts?: readonly string[];
    /**
     * How long a page view is remembered, in minutes; 0 turns this off. Default: 120.
     *
     * @example 30
     */
    rememberMinutes?: number;
    /**
     * Keeps links right in a single-page app, as its routes and calls to action change. Default: false.
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
     * Whether links say which script made them (`af_js_web`, `af_ss_ver`). Default: true.
     *
     * @example false
     */
    markers?: boolean;
    /**
     * What the visitor allows. Default: nobody is asked, and everything is granted.
     *
     * @example "pending"
     */
    consent?: ConsentState;
    /**
     * Who answers in place of `consent`, which is `pending` until they do. Default: nobody.
     *
     * @example "google"
     * @example { source: "tcf", vendor: 42 }
     */
    consentFrom?: ConsentSource | ConsentFrom;
    /**
     * Leaves ids out of links and impression; with `gpc`, only if the browser sends Global Privacy Control.
     * Default: false.
     *
     * @example "gpc"
     */
    limitDataUse?: boolean | "gpc";
    /**
     * A banner with a call to action for the app. Default: none, unless an element has `data-smart-banner`.
     *
     * @example { appName: "Lantern Harbour", title: "Play free", buttonText: "Play", position: "bottom" }
     */
    banner?: BannerOptions;
    /**
     * Explains the plan in the console; with `url`, in a panel, if the page's address has
     * `smart-script-debug`. Default: false.
     *
     * @example "url"
     */
    debug?: boolean | "url";
    /**
     * Hosts in place of AppsFlyer's, for tests. Default: AppsFlyer's.
     *
     * @example { impression: "https://localhost:8443" }
     */
    endpoints?: {
        impression?: string;
        direct?: string;
        store?: string;
    };
}
/** A call to action. */
export interface LinkRequest {
    /**
     * The store's address, https. The call to action leads there without this program, and a recorded click
     * on a link to a platform leads on to it.
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
    interface Element {
    }
    interface HTMLAnchorElement {
    }
}
/** A call to action of the page, and where it leads now. */
export interface PlannedLink {
    element: HTMLAnchorElement;
    /** Its link; null if it keeps its own address. */
    href: string | null;
}
/** What was decided for the page. */
export interface Plan {
    /** The impression's address, without hints about the device; null if there is none. */
    impression: string | null;
    /** The page's calls to action, in document order. */
    links: PlannedLink[];
    /** The link in the page's QR codes; null if there is none. */
    qr: string | null;
}
/** `window.SmartScript`, once the script tag has run. Nothing in it throws, and no promise rejects. */
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
    refresh(options?: {
        impression?: boolean;
    }): Promise<Plan>;
    /**
     * Says what the visitor allows, in place of what the configuration says. `granted` catches up with
     * what was not sent and stored before; `denied` forgets what is stored.
     *
     * @returns `ready` as it is from now on
     */
    consent(state: ConsentState): Promise<Plan>;
    /**
     * Where a call to action that is no anchor of the page should lead: its link, or its own address if it
     * gets none.
     *
     * @param meanwhile the answer before the start, by default the call to action's own address
     */
    href(link: LinkRequest, meanwhile?: string): string;
}
/** What the old script's calls take. If there is a mistake in it, they answer null. */
export interface AfArguments {
    /** The rules. The old script has none for ids. */
    afParameters: Omit<AfParameters, "campaignId" | "adSetId" | "adId"> & {
        mediaSource: Rule;
    };
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
/** How a QR code looks. An option of the wrong type counts as not given. */
export interface QrOptions {
    /**
     * The dark modules' colour, `#rgb` or `#rrggbb`. Default: black.
     *
     * @example "#00008b"
     */
    codeColor?: string;
    /**
     * The address of a picture for the middle of the code. On another site it needs CORS. Default: none.
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
     * The code's name for screen readers. Default: "QR code".
     *
     * @example "Scan to get the app"
     */
    alt?: string;
    /**
     * Width and height, with the white border, in CSS pixels. Default: 256.
     *
     * @example 400
     */
    size?: number;
}
/**
 * `window.AF_SMART_SCRIPT`: the API of AppsFlyer's Smart Script V2. Nothing in it throws, and no promise
 * rejects.
 */
export interface AfSmartScript {
    /** The Smart Script version whose behaviour this is. */
    version: string;
    /** Makes a OneLink; null if it is refused. */
    generateOneLinkURL(argument: OneLinkArguments): {
        clickURL: string;
    } | null;
    /** Makes a link to a PC, console, TV or single mobile store; null if it is refused. */
    generateDirectClickURL(argument: DirectClickArguments): {
        clickURL: string;
    } | null;
    /**
     * Sends the impression of the last OneLink. It may be called at once. The promise resolves when the
     * request was answered or has failed, or after a second; a page that navigates then has sent it. If the
     * visitor has not allowed it yet, the impression is sent once they do.
     */
    fireImpressionsLink(): Promise<void>;
    /**
     * Draws the last OneLink as a QR code into the element with this id.
     *
     * @returns the code's own element, once it is drawn; null without a link or an element
     */
    displayQrCode(elementId: string, options?: QrOptions | null): Promise<Element | null>;
}
