/** The public types: configurations, plans and the APIs. */
import type { AfParameters, BannerOptions, Config, ConsentState, LinkRequest, Rule } from "./config-types.js";
import type { Plan } from "./plan-types.js";

export type * from "./config-types.js";
export type * from "./plan-types.js";

/**
 * A type in which each word may be any text, as TypeScript takes the words of an object that is written by itself:
 * `const config = { preset: "tiktok" }` has a `string` there.
 */
export type Widened<Wanted> = Wanted extends string
  ? string
  : Wanted extends URL
    ? URL
    : Wanted extends readonly (infer Item)[]
      ? readonly Widened<Item>[]
      : Wanted extends object
        ? { [Name in keyof Wanted]: Widened<Wanted[Name]> }
        : Wanted;

/**
 * What is given, if it is what is wanted as far as its types tell: a `string` may be any word, `"tictoc"` none. Members
 * that aren't wanted are mistakes.
 */
export type Checked<Given, Wanted> = Given extends string
  ? string extends Given
    ? Given
    : Given extends Wanted
      ? Given
      : Extract<Wanted, string>
  : Given extends URL
    ? Given
    : Given extends readonly (infer Item)[]
      ? readonly Checked<Item, Wanted extends readonly (infer Each)[] ? Each : never>[]
      : Given extends object
        ? {
            [Name in keyof Given]: Name extends keyof Extract<Wanted, object>
              ? Checked<Given[Name], NonNullable<Extract<Wanted, object>[Name]>>
              : never;
          }
        : Given;

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
export type BannerWish = "show" | "hide" | { [Name in keyof BannerOptions]?: BannerOptions[Name] | null };

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
  refresh(options?: { impression?: boolean }): Promise<Plan>;
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
  afParameters: Omit<AfParameters, "campaignId" | "adSetId" | "adId"> & { mediaSource: Rule };
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
  generateOneLinkURL(argument: OneLinkArguments): { clickURL: string } | null;
  /** Makes a link to a PC, console, TV or single mobile store; null if it is refused. */
  generateDirectClickURL(argument: DirectClickArguments): { clickURL: string } | null;
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
