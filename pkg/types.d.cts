/**
 * A type in which each word may be any text, as TypeScript takes the words of an object that is written by itself:
 * `const config = { preset: "tiktok" }` has a `string` there.
 */
export type Widened<Wanted> = Wanted extends string ? string : Wanted extends URL ? URL : Wanted extends readonly (infer Item)[] ? readonly Widened<Item>[] : Wanted extends object ? {
    [Name in keyof Wanted]: Widened<Wanted[Name]>;
} : Wanted;
/**
 * What is given, if it is what is wanted as far as its types tell: a `string` may be any word, `"tictoc"` none. Members
 * that aren't wanted are mistakes.
 */
export type Checked<Given, Wanted> = Given extends string ? string extends Given ? Given : Given extends Wanted ? Given : Extract<Wanted, string> : Given extends URL ? Given : Given extends readonly (infer Item)[] ? readonly Checked<Item, Wanted extends readonly (infer Each)[] ? Each : never>[] : Given extends object ? {
    [Name in keyof Given]: Name extends keyof Extract<Wanted, object> ? Checked<Given[Name], NonNullable<Extract<Wanted, object>[Name]>> : never;
} : Given;
/**
 * A key to look for: a parameter of the page's address, `cookie:…`, `storage:…` (localStorage) or
 * `meta:…` (`<meta name>`).
 *
 * @example "utm_campaign"
 * @example "cookie:ttclid"
 */
export type Key = string;
/** A mistake in a configuration. */
export interface ConfigError {
    /** Where it is: `afParameters.campaign.keys[1]`. */
    path: string;
    /** What is wanted there: `want a string, got a number`. */
    message: string;
}
/** What a visitor holds, as the banner tells them apart. An iPad that calls itself a Mac is an iPad. */
export type BannerPlatform = "iphone" | "ipad" | "android" | "desktop";
/** The `detail` of the event `smartscript:banner`. */
export interface BannerEvent {
    /** What happened. */
    action: "shown" | "closed" | "tapped";
    /** The visitor's device. */
    platform: BannerPlatform;
    /** Where the button leads. */
    href: string;
}
/**
 * What a page wishes of its Smart Banner.
 *
 * - `"hide"` takes it away until `"show"`. It is no dismissal: nothing is stored.
 * - `"show"` shows it now, without its delay, and even if the visitor has closed or tapped it before.
 * - Options take the place of those that the page has; one that is null is the page's own again. They hold
 *   until a configuration comes with another `banner`.
 *
 * @example "hide"
 * @example { title: "Your harbour waits", theme: "dark" }
 */
export type BannerWish = "show" | "hide" | {
    [Name in keyof BannerOptions]?: BannerOptions[Name] | null;
};
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
    /**
     * Shows, hides or changes the Smart Banner. It may be called at any time, and on a page without a banner
     * options make one.
     *
     * @returns once it is done
     * @example SmartScript.banner("hide");
     */
    banner(wish: BannerWish): Promise<void>;
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
    /**
     * Whether a search engine that the visitor comes from is the media source, where the address brings none:
     * `google_organic_seo`, and so on for Bing, Yahoo, DuckDuckGo, Baidu and Yandex. Default: false.
     */
    seo?: boolean;
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
     * The dark modules' colour, `#rgb` or `#rrggbb`. One that is too light to be read on white counts as not given.
     * Default: black.
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
     * Width and height, with the white border, in CSS pixels. The code is smaller where its place is narrower, and
     * larger if its modules would be finer than two pixels. Default: 256.
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
/**
 * Says where the value of one outgoing parameter comes from: the first key that has a value decides, and
 * without one the default does.
 */
export interface Rule {
    /**
     * The names under which to look for a value, from left to right. A single one can be written without
     * a list.
     *
     * A key is the name of a parameter of the page's address, or names another place to look:
     * `cookie:ttclid` is a cookie, `storage:campaign` a key of localStorage, and `meta:campaign` the
     * content of `<meta name="campaign">`. Default: none, and the rule always gives its default value.
     *
     * @example ["utm_campaign", "cookie:campaign"]
     */
    keys?: readonly string[] | string;
    /**
     * Replaces single incoming values: the name of each member is the value that comes in, its value is
     * what goes out. Default: none, and values go out as they came in.
     *
     * @example { "cpc": "paid" }
     */
    overrideValues?: Readonly<Record<string, string>>;
    /**
     * The value that goes out when no key has one. It may be written plain or percent-encoded; either
     * way it is encoded exactly once. Default: none, and the parameter is left out of the link.
     *
     * @example "website"
     */
    defaultValue?: string | number;
}
/** A rule for a parameter whose name you choose. */
export interface CustomRule extends Rule {
    /**
     * The name under which the value goes out.
     *
     * @example "deep_link_sub1"
     */
    paramKey: string;
}
/**
 * Maps what a visitor brings to the parameters of the links, one rule for each. The names are those of
 * AppsFlyer's Smart Script.
 */
export interface AfParameters {
    /**
     * The media source: the ad network or site that sent the visitor. It goes out as `pid`, on direct
     * links as `af_media_source`. AppsFlyer can't attribute anything without it, so no link is made
     * unless this rule gives a value. Default: the preset's rule, or none.
     *
     * @example { keys: ["utm_source"], defaultValue: "website" }
     */
    mediaSource?: Rule;
    /**
     * The campaign's name. It goes out as `c`, on direct links as `af_campaign`. Default: the preset's
     * rule, or none.
     *
     * @example { keys: ["utm_campaign"] }
     */
    campaign?: Rule;
    /**
     * The campaign's id. It goes out as `af_c_id`, on direct links as `af_campaign_id`. AppsFlyer
     * refuses a direct link without it, so there the campaign's name stands in for a missing id.
     * Default: the preset's rule, or none.
     *
     * @example { keys: ["utm_id"] }
     */
    campaignId?: Rule;
    /**
     * The channel through which the visitor came, as `af_channel`. Default: none.
     *
     * @example { keys: ["utm_medium"], overrideValues: { cpc: "paid" } }
     */
    channel?: Rule;
    /**
     * The ad set's name, as `af_adset`. Default: the preset's rule, or none.
     *
     * @example { keys: ["utm_content"] }
     */
    adSet?: Rule;
    /**
     * The ad set's id, as `af_adset_id`. Default: the preset's rule, or none.
     *
     * @example { keys: ["adset_id"] }
     */
    adSetId?: Rule;
    /**
     * The ad's name, as `af_ad`. Default: the preset's rule, or none.
     *
     * @example { keys: ["ad_name"] }
     */
    ad?: Rule;
    /**
     * The ad's id, as `af_ad_id`. Default: the preset's rule, or none.
     *
     * @example { keys: ["ad_id"] }
     */
    adId?: Rule;
    /**
     * The content that the app opens with, as `deep_link_value`. Default: none.
     *
     * @example { keys: ["item"], defaultValue: "home" }
     */
    deepLinkValue?: Rule;
    /**
     * A text of your own for AppsFlyer's raw-data reports, as `af_sub1`. Default: the copy of the click
     * id, if one came in.
     *
     * @example { keys: ["variant"] }
     */
    afSub1?: Rule;
    /**
     * A text of your own for AppsFlyer's raw-data reports, as `af_sub2`. Default: none.
     *
     * @example { keys: ["variant"] }
     */
    afSub2?: Rule;
    /**
     * A text of your own for AppsFlyer's raw-data reports, as `af_sub3`. Default: none.
     *
     * @example { keys: ["variant"] }
     */
    afSub3?: Rule;
    /**
     * A text of your own for AppsFlyer's raw-data reports, as `af_sub4`. Default: none.
     *
     * @example { keys: ["variant"] }
     */
    afSub4?: Rule;
    /**
     * A text of your own for AppsFlyer's raw-data reports, as `af_sub5`. Default: none.
     *
     * @example { keys: ["variant"] }
     */
    afSub5?: Rule;
    /**
     * The parameter that carries a copy of an incoming `gclid`, Google's click id. It also adds the
     * search term of the ad (`keyword`) as `af_keywords`. Default: none, and the id goes out under its
     * own name only.
     *
     * @example "af_sub4"
     */
    googleClickIdKey?: string;
    /**
     * Rules for parameters whose names you choose. Default: none.
     *
     * @example [{ paramKey: "deep_link_sub1", keys: ["item"] }]
     */
    afCustom?: readonly CustomRule[];
}
/** Who can say what a visitor allows. */
export type ConsentSource = "tcf" | "google" | "gpc";
/** A source of consent, with what the visitor must have allowed there for consent to count as granted. */
export interface ConsentFrom {
    /**
     * Whom to ask: a consent platform of the IAB's Transparency and Consent Framework (TCF), Google's
     * consent mode, or Global Privacy Control.
     *
     * @example "tcf"
     */
    source: ConsentSource;
    /**
     * For `tcf`: the number in the Global Vendor List of a vendor that must have consent as well.
     * Default: none, and the purposes alone decide.
     *
     * @example 42
     */
    vendor?: number;
    /**
     * For `tcf`: the numbers of the purposes that must have consent. Default: `[1, 7]`, storing on the
     * device and measuring ads.
     *
     * @example [1, 7, 10]
     */
    purposes?: readonly number[];
    /**
     * For `google`: the consent types that must be granted. Default: `["ad_storage", "ad_user_data"]`.
     *
     * @example ["ad_storage"]
     */
    types?: readonly string[];
}
/**
 * What the banner says and where it leads. A platform can have its own, in place of those that are for
 * all.
 */
export interface BannerTexts {
    /**
     * The app's name. Screen readers announce the banner by it. Default: none.
     *
     * @example "Lantern Harbour"
     */
    appName?: string;
    /**
     * What the banner offers, in the line below the app's name. Default: none.
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
     * The label of the button. On a desktop, that of the link beside the QR code, which only `desktop` can
     * change: what a phone's button does is not what that link does. Default: `Open`; on a desktop
     * `Or open it here`.
     *
     * @example "Jouer"
     */
    buttonText?: string;
    /**
     * The app's rating, from 0 to 5 stars. Default: none, and no stars are shown.
     *
     * @example 4.8
     */
    rating?: number;
    /**
     * What screen readers say in place of the stars. Default: the rating out of 5, such as `4.8 / 5`.
     *
     * @example "4.8 von 5 Sternen"
     */
    ratingText?: string;
    /**
     * The line with the price. Default: none.
     *
     * @example "Free, with in-app purchases"
     */
    price?: string;
    /**
     * The https address to which the button leads when there is no link for it, usually the app's page
     * in the store. Default: none, and where no link can be made either, the banner isn't shown.
     *
     * @example "https://apps.apple.com/app/id1"
     */
    href?: string;
    /**
     * The content that the app opens with (`deep_link_value`) when it is opened from the banner, as a
     * text or as a rule. Default: the page's.
     *
     * @example "harbour-12"
     * @example { keys: ["item"], defaultValue: "home" }
     */
    deepLinkValue?: string | Rule;
}
/**
 * The Smart Banner: an icon, a few texts and one button that leads to the app. In markup, each option is
 * an attribute: `closedDays` is `data-banner-closed-days`, and `href` of `android` is
 * `data-banner-android-href`. Texts are plain text: HTML in them is shown as it is written.
 */
export interface BannerOptions extends BannerTexts {
    /**
     * The address of the app's icon, a square picture, by https or from your own site. Default: none.
     *
     * @example "/icon-96.png"
     */
    icon?: string;
    /**
     * The name of the button that closes the banner, for screen readers. Default: `Close`.
     *
     * @example "Fermer"
     */
    closeText?: string;
    /**
     * The colours: `light`, `dark`, or `auto` for those of the page, as the visitor sees it. Default: `auto`.
     *
     * @example "dark"
     */
    theme?: "auto" | "light" | "dark";
    /**
     * Where the banner stands: `top` is above the page, which moves down, `bottom` floats over its lower
     * edge, and `inline` is within an element. At the top and the bottom it leaves their places to
     * headers and bars that the page fixed there. Default: `inline` in an element that has
     * `data-smart-banner`, otherwise `bottom`.
     *
     * @example "top"
     */
    position?: "top" | "bottom" | "inline";
    /**
     * The banner's layer among what the page has positioned, as CSS has it in `z-index`. Default: at the
     * bottom 999, and it hides while a dialog covers it; elsewhere that of the page's text. With a
     * layer of its own it never hides: what lies over it is for the page's layers to say.
     *
     * @example 40
     */
    zIndex?: number;
    /**
     * A CSS selector for the element at whose end the banner is placed when no element has
     * `data-smart-banner`. Default: none.
     *
     * @example "#get-the-app"
     */
    into?: string;
    /**
     * The devices on which the banner is shown; `ios` stands for `iphone` and `ipad`. On a `desktop` it
     * has a QR code and a link: beside its texts, or in a slim bar behind a button. As a single text, separate
     * them with blanks. Default: `["ios", "android"]`.
     *
     * @example ["ios", "android", "desktop"]
     */
    platforms?: "ios" | "iphone" | "ipad" | "android" | "desktop" | readonly ("ios" | "iphone" | "ipad" | "android" | "desktop")[] | `${"ios" | "iphone" | "ipad" | "android" | "desktop"} ${string}`;
    /**
     * The paths of the pages on which the banner is shown. `*` stands for any characters, and a path
     * with `!` in front excludes pages. As a single text, separate them with blanks. Default: all pages.
     *
     * @example ["/game/*", "!/game/help"]
     */
    paths?: readonly string[] | string;
    /**
     * How long the banner waits before it is shown, in seconds. If `scrollPercent` is set too, it is
     * shown as soon as either is reached. Default: 0.
     *
     * @example 3
     */
    delaySeconds?: number;
    /**
     * How far the visitor has to scroll before the banner is shown, in percent of the way to the end of
     * the page. Default: 0.
     *
     * @example 25
     */
    scrollPercent?: number;
    /**
     * Whether to keep space free for the banner so that it never covers or moves content: at the top and
     * inline while it waits, at the bottom below the end of the page. Default: false.
     *
     * @example true
     */
    reserve?: boolean;
    /**
     * How many days the banner stays away after the visitor has closed it. Default: 7.
     *
     * @example 1
     */
    closedDays?: number;
    /**
     * How many days the banner stays away after the visitor has tapped its button. Default: 30.
     *
     * @example 0
     */
    tappedDays?: number;
    /**
     * How to recognise your app's own web view, in which the banner isn't shown: parts of its user
     * agent, or `global:name` for a global variable that the app defines. As a single text, separate
     * them with blanks. Default: none.
     *
     * @example ["LanternHarbour/", "global:LanternBridge"]
     */
    inApp?: readonly string[] | string;
    /**
     * What happens in Safari on a page that has Safari's own banner (`<meta name="apple-itunes-app">`):
     * `keep` leaves that one and doesn't show this one, `replace` removes it and shows this one.
     * Default: `keep`.
     *
     * @example "replace"
     */
    appleBanner?: "keep" | "replace";
    /**
     * The width and height of the QR code, in CSS pixels. The code of a long link is larger where a phone's
     * camera couldn't read it otherwise. Default: 200.
     *
     * @example 240
     */
    qrSize?: number;
    /**
     * What the banner says beside its QR code, or on the button that shows it. Screen readers call the code by
     * it too. Default: `Scan to get the app`.
     *
     * @example "Scannez pour obtenir l'app"
     */
    qrText?: string;
    /**
     * The language of the texts, as a BCP 47 tag, if it isn't that of the page. Default: the page's.
     *
     * @example "ar"
     */
    lang?: string;
    /**
     * The writing direction of the texts. Default: the page's.
     *
     * @example "rtl"
     */
    dir?: "ltr" | "rtl";
    /**
     * Texts and address for iPhones and iPads. Default: those for all platforms.
     *
     * @example { href: "https://apps.apple.com/app/id1" }
     */
    ios?: BannerTexts;
    /**
     * Texts and address for iPhones; they win over those in `ios`. Default: those in `ios`.
     *
     * @example { text: "For iPhone" }
     */
    iphone?: BannerTexts;
    /**
     * Texts and address for iPads; they win over those in `ios`. Default: those in `ios`.
     *
     * @example { text: "Made for iPad" }
     */
    ipad?: BannerTexts;
    /**
     * Texts and address for Android. Default: those for all platforms.
     *
     * @example { href: "https://play.google.com/store/apps/details?id=com.example.app" }
     */
    android?: BannerTexts;
    /**
     * Texts and address for desktops, where the banner shows a QR code. Default: those for all
     * platforms.
     *
     * @example { title: "Scan to play on your phone" }
     */
    desktop?: BannerTexts;
}
/**
 * The servers to use in place of AppsFlyer's, such as a local one in a test. Each is an https address,
 * or an http one on this machine; a path in it is kept.
 */
export interface Endpoints {
    /**
     * The server that receives impressions. Default: `https://impressions.onelink.me`.
     *
     * @example "https://localhost:8443"
     */
    impression?: string;
    /**
     * The server to which direct links lead, those to PC, console and TV stores. Default:
     * `https://engagements.appsflyer.com`.
     *
     * @example "https://localhost:8443"
     */
    direct?: string;
    /**
     * The server to which links to a single mobile store lead, and those to an Android app's file.
     * Default: `https://app.appsflyer.com`.
     *
     * @example "https://localhost:8443"
     */
    store?: string;
}
/** The platforms that have links of their own, besides the OneLink. */
export type Platform = "steam" | "epic" | "battlenet" | "nativepc" | "playstation" | "xbox" | "switch" | "quest" | "smartcast" | "tizen" | "roku" | "webos" | "vidaa" | "vega" | "android" | "ios" | "apk";
/** The members of a `LinkRequest`, and what each is. */
export interface LinkRequestMembers {
    /**
     * The https address of the store to which the call to action leads by itself. It remains the address
     * when no link can be made, and a recorded click on a link to a platform is redirected to it.
     *
     * It may be a OneLink too, on `onelink.me` or on the host of the page's own: then the link is made from that
     * one, as with `oneLinkURL`. And it may be an address that only your app opens, such as
     * `brandapp://harbour/7`, which the OneLink then carries as `af_dp`.
     *
     * @example "https://store.steampowered.com/app/440"
     */
    href: string;
    /**
     * The platform whose store the link opens. Default: none, and the link is the OneLink, which serves
     * the App Store and Google Play.
     *
     * @example "steam"
     */
    platform?: Platform;
    /**
     * The app's id on that platform. A link to a platform can't be made without one; the OneLink needs
     * none. Default: none.
     *
     * @example "440"
     */
    appId?: string;
    /**
     * The OneLink from which this link is made, in place of the page's. What its address says of the deep link
     * (`deep_link_…`, `af_dp`) goes before the page's rules; its other parameters stay where no rule gives them a
     * value. Default: `href` where that is a OneLink, or else the page's.
     *
     * @example "https://brand.onelink.me/Zz99?deep_link_value=pears"
     */
    oneLinkURL?: `https://${string}` | URL;
    /**
     * The content that the app opens with from this link, as `deep_link_value`. It goes before the one in the
     * OneLink's own address and before the page's rule. It may be written plain or percent-encoded; either way it
     * is encoded exactly once. Default: none.
     *
     * @example "apples"
     */
    deepLinkValue?: string;
    /**
     * More parameters of this link by their names, each written plain or percent-encoded. They go before the
     * page's rules for the same names. What is the visit's can't be among them: the media source, the campaign,
     * ids, and the slot with the copy of the click id. Default: none.
     *
     * @example { deep_link_sub1: "red", af_sub5: "hero" }
     */
    params?: Readonly<Record<string, string>>;
}
/** A call to action that should get a link. */
export type LinkRequest = LinkRequestMembers & ({
    platform?: undefined;
} | {
    platform: Platform;
    appId: string;
});
/** Sets of ready-made rules, one for each ad network. */
export type Preset = "tiktok" | "google" | "meta" | "snapchat" | "utm";
/** The slots for texts of your own in AppsFlyer's raw-data reports. */
export type AfSub = "af_sub1" | "af_sub2" | "af_sub3" | "af_sub4" | "af_sub5";
/** What a visitor allows. */
export type ConsentState = "granted" | "denied" | "pending";
/** What the author of a page configures. Every member is optional; an empty configuration makes no links. */
export interface Config {
    /**
     * The address of your OneLink with its template, by https, on `onelink.me` or on your own domain.
     * Links to both app stores and the impression are made from it. Default: none, and only links to
     * single platforms are made.
     *
     * It may be a `URL` too: `new URL(text)` where TypeScript knows of a text only that it is a `string`.
     *
     * @example "https://brand.onelink.me/A1b2"
     */
    oneLinkURL?: `https://${string}` | URL;
    /**
     * Ready-made rules for an ad network, or for several, as a list or as a single text with blanks between
     * their names. A rule of your own in `afParameters` replaces the preset's rule for the same parameter as a
     * whole, with its keys and its default. Default: none.
     *
     * With a single network, every visitor counts as its own, and the media source of one who brings none is the
     * network's. With several, the click id or the source that came in tells which network's ad it was; a
     * visitor with neither is credited to no ad, with the media source `website`.
     *
     * @example ["tiktok", "google", "meta", "snapchat", "utm"]
     */
    preset?: Preset | readonly Preset[] | `${Preset} ${string}`;
    /**
     * Your own rules, which map what a visitor brings to the parameters of the links. Default: only
     * those of the preset.
     *
     * @example { mediaSource: { keys: ["utm_source"], defaultValue: "website" }, campaign: { keys: ["utm_campaign"] } }
     */
    afParameters?: AfParameters;
    /**
     * The name of the incoming click id to send on. It goes out under its own name, and once more in one
     * of the slots that AppsFlyer's raw-data reports show. Default: the preset's, or none.
     *
     * @example "ttclid"
     */
    clickId?: string;
    /**
     * The raw-data slot for the copy of the click id. Default: the first slot that none of your rules
     * uses, which is `af_sub1` unless you have a rule for it. If one of your rules fills a slot with the
     * click id already, that is the copy.
     *
     * @example "af_sub2"
     */
    clickIdSlot?: AfSub;
    /**
     * The parameter that carries the address of the other site's page from which the visitor came. An
     * address of more than 500 bytes is left out, as it would take too much of the link. Default: none.
     *
     * @example "af_sub3"
     */
    webReferrer?: string;
    /**
     * Parts of addresses, in upper or lower case. If the referrer contains one of them, the calls to
     * action keep their own addresses and no impression is sent. Default: none.
     *
     * @example ["partner.example"]
     */
    referrerSkipList?: readonly string[];
    /**
     * Parts of addresses, in upper or lower case. If the page's own address contains one of them, the
     * calls to action keep their own addresses and no impression is sent. Default: none.
     *
     * @example ["/jobs"]
     */
    urlSkipList?: readonly string[];
    /**
     * The hosts to which a redirect that the visitor's address brings may lead. A redirect to any other
     * host is left out, so that nobody can use your links to send people to a site of theirs. Hosts are
     * compared as they are written, in upper or lower case. Default: none.
     *
     * @example ["shop.example"]
     */
    redirectHosts?: readonly string[];
    /**
     * How long a page view is remembered, in minutes. With 0 it isn't remembered at all, and a visitor
     * who goes on to another page loses what the ad brought. Default: 120.
     *
     * @example 30
     */
    rememberMinutes?: number;
    /**
     * Whether parameters are also found where they got by a mistake, but a person would still see them: behind
     * a second question mark, as `&amp;c=…`, in the fragment of the address, or in the address as it was before
     * the page's own code changed it. And whether values such as `undefined` and `null` count as none. Default:
     * true.
     *
     * @example false
     */
    repairAddresses?: boolean;
    /**
     * Whether to follow a single-page app: links are planned anew when the route changes, and when calls
     * to action appear, disappear or change. Default: false.
     *
     * @example true
     */
    observe?: boolean;
    /**
     * Whether one impression is sent for each page load or, with `observe`, for each route. Default:
     * `load`.
     *
     * @example "route"
     */
    impressionPer?: "load" | "route";
    /**
     * Whether links say that a Smart Script made them, and in which version (`af_js_web`, `af_ss_ver`).
     * Default: true.
     *
     * @example false
     */
    markers?: boolean;
    /**
     * What the visitor allows, if you know it when the page is made. Default: `granted`, as nobody is
     * asked.
     *
     * @example "pending"
     */
    consent?: ConsentState;
    /**
     * The consent platform or signal that answers for the visitor, in place of `consent`. Until it does,
     * the consent is `pending`. Default: none.
     *
     * @example "google"
     * @example { source: "tcf", vendor: 42 }
     */
    consentFrom?: ConsentSource | ConsentFrom;
    /**
     * Whether links and the impression go without anything that tells this visitor or device from others
     * (click ids, cookies, the web referrer, device hints), as some US state laws let visitors ask for.
     * With `gpc` they do so only for browsers that send Global Privacy Control. Default: false.
     *
     * @example "gpc"
     */
    limitDataUse?: boolean | "gpc";
    /**
     * A banner with a call to action for the app. Default: none, unless an element of the page has
     * `data-smart-banner`.
     *
     * @example { appName: "Lantern Harbour", title: "Play free", buttonText: "Play", position: "bottom" }
     */
    banner?: BannerOptions;
    /**
     * Whether mistakes and refused links are explained in the browser's console. With `url` they are
     * explained in a panel on the page, but only to those whose address contains `smart-script-debug`.
     * Default: false.
     *
     * @example "url"
     */
    debug?: boolean | "url";
    /**
     * Servers to use in place of AppsFlyer's, for tests. Default: AppsFlyer's.
     *
     * @example { impression: "https://localhost:8443" }
     */
    endpoints?: Endpoints;
}
