/** Decides what a banner says and whether it shows. These are functions of data, which can run without a page. */
import type { BannerOptions, BannerPlatform } from "../types.js";

/** What the visitor did with the banner last. */
export type Done = "closed" | "tapped";

/**
 * Why a banner is not shown, and what there is to say of that. It is a code for each reason and empty if it is shown, as
 * the words for people are in what explains plans (diagnostics/banner.ts).
 */
export type Why = [
  code:
    | ""
    | "none"
    | "href"
    | "hide"
    | "shut"
    | "asking"
    | "place"
    | "platform"
    | "path"
    | "app"
    | "apple"
    | Done
    | "due"
    | "covered",
  detail?: unknown,
];

/** The options that apply on one platform. */
export type Options = Omit<BannerOptions, BannerPlatform | "ios">;

/** The facts on which it depends whether a banner shows. */
export interface Circumstances {
  platform: BannerPlatform;
  userAgent: string;
  /** The path in the page's address, with its escapes. */
  path: string;
  /** Whether the page has Safari's own banner. */
  hasApples: boolean;
  /** Whether the page has a global of that name. */
  hasGlobal(name: string): boolean;
  /** What a path from the page's `window` leads to, such as `navigator.standalone`. */
  look?(path: string): unknown;
  /** The note that an earlier page view left in storage, if any. The page's call to show it overrides that. */
  note: string | null | undefined;
  /** The time, in ms. */
  now: number;
}

const DAY = 86_400_000;

/** The parts of the configuration that apply to a platform. Later ones override earlier ones. */
const PARTS: Record<BannerPlatform, string[]> = {
  iphone: ["ios", "iphone"],
  ipad: ["ios", "ipad"],
  android: ["android"],
  desktop: ["desktop"],
};

/** The visitor's device. iPads pretend to be Macs, but no Mac has a touch screen. */
export function platformOf(userAgent: string, touchPoints: number): BannerPlatform {
  return /Android/.test(userAgent)
    ? "android"
    : /iPhone|iPod/.test(userAgent)
      ? "iphone"
      : /iPad/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1)
        ? "ipad"
        : "desktop";
}

/** A list; attributes write one as a single text, with spaces or what is `between` its parts. */
function list(value: unknown, between = /\s+/): string[] {
  return typeof value == "string" ? value.split(between).filter(Boolean) : Array.isArray(value) ? value : [];
}

/**
 * The options for a platform. Markup overrides the configuration, and what the page said in a call overrides
 * both. In each of them, what is meant for the platform alone overrides what is meant for all. The button's text for
 * all is a phone's, which has the app: a desktop has a text of its own or the usual one.
 *
 * @param data the `data-` attributes of an element, as its `dataset` has them
 */
export function optionsOf(platform: BannerPlatform, config: any, data: any, said?: any): Options {
  const options: any = { __proto__: null };
  const take = (from: any, isOwn = platform != "desktop") => {
    for (const name of Object.keys(Object(from))) {
      // A template may leave an attribute empty, which then counts as not set. In a call that is meant.
      if (from[name] != null && (from[name] !== "" || from == said) && (isOwn || name != "buttonText")) {
        options[name] = from[name];
      }
    }
  };
  const written: any = { __proto__: null };
  for (const name of Object.keys(data)) {
    if (/^banner[A-Z]/.test(name)) {
      written[name[6]!.toLowerCase() + name.slice(7)] =
        name == "bannerReserve" ? data[name] != "false" : data[name];
    }
  }
  const takeAll = (from: any) => {
    take(from);
    PARTS[platform].forEach((part) => take(from && from[part], true));
  };
  takeAll(config);
  take(written);
  for (const part of PARTS[platform]) {
    const own: any = { __proto__: null };
    for (const name of Object.keys(written)) {
      if (name.startsWith(part) && name != part) {
        const rest = name.slice(part.length);
        own[rest[0]!.toLowerCase() + rest.slice(1)] = written[name];
      }
    }
    take(own, true);
  }
  takeAll(said);
  return options;
}

/** A number that is not negative, or `usual` in place of anything else. */
export function amount(value: unknown, usual: number): number {
  const number = value == null ? usual : Number(value);
  return number >= 0 ? number : usual;
}

/**
 * Whether a path matches a pattern, in which `*` stands for anything. The pattern may be written with the
 * escapes of an address or without.
 */
function fits(path: string, pattern: string): boolean {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*");
  let plain = path;
  try {
    plain = decodeURIComponent(path);
  } catch {
    // The path has invalid escapes. It is compared as it is.
  }
  return [path, plain].some((it) => RegExp(`^${escaped}$`).test(it));
}

/** The note for storage of what the visitor did. */
export function noteOf(done: Done, now: number): string {
  return `${done} ${now}`;
}

/** Why the banner stays hidden because of what the visitor did, if it does. An invalid note is ignored. */
function hiddenBy(options: Options, note: string, now: number): Why | undefined {
  const [, done, at] = /^(closed|tapped) (\d+)$/.exec(note) || [];
  const passed = now - Number(at);
  const left =
    (done == "closed" ? amount(options.closedDays, 7) : amount(options.tappedDays, 30)) * DAY - passed;
  // A note from the future was written while the clock was wrong, so it is ignored.
  return passed >= 0 && left > 0 ? [done as Done, left / DAY] : undefined;
}

/** Safari's user agent on iPhones and iPads, with nothing before it, within it or after it. */
const SAFARI =
  /^Mozilla\/5\.0 \((i(Phone|Pad|Pod[^;]*); CPU (iPhone )?OS [\d_]+ like|Macintosh; Intel) Mac OS X( [\d_]+)?\) AppleWebKit\/[\d.]+ \(KHTML, like Gecko\) Version\/[\d.]+ (Mobile\/\w+ )?Safari\/[\d.]+$/;

/**
 * What apps and other browsers leave in the pages that they show, or what a page has that was opened from the
 * home screen. It tells those from Safari whose user agent is Safari's own.
 */
const NOT_SAFARI = [
  "webkit.messageHandlers",
  "navigator.brave",
  "navigator.duckduckgo",
  "navigator.standalone",
  "__gCrWeb",
  "__firefox__",
];

/**
 * Whether this is Safari, the only browser on iPhones and iPads that shows Apple's own banner. In doubt it
 * isn't: two banners are better than none.
 */
export function isSafari({
  platform,
  userAgent,
  look = () => undefined,
}: Pick<Circumstances, "platform" | "userAgent" | "look">): boolean {
  return (
    /^ip/.test(platform) &&
    SAFARI.test(userAgent) &&
    !NOT_SAFARI.some((path) => look(path)) &&
    // Web views have no service workers, except for those of apps that count as browsers.
    !(look("isSecureContext") && !look("navigator.serviceWorker"))
  );
}

/** Whether the banner shows on a page, apart from waiting for time or scrolling. */
export function isWanted(options: Options, page: Circumstances): boolean {
  return !whyNot(options, page)[0];
}

/** Why it doesn't. */
export function whyNot(options: Options, page: Circumstances): Why {
  const { platform, userAgent, path, note } = page;
  const platforms = list(options.platforms || "iphone ipad android", /[\s,]+/);
  const paths = list(options.paths);
  const wanted = paths.filter((pattern) => pattern[0] != "!");
  return !PARTS[platform].concat(platform).some((name) => platforms.includes(name))
    ? ["platform", platform]
    : (wanted.length && !wanted.some((pattern) => fits(path, pattern))) ||
        paths.some((pattern) => pattern[0] == "!" && fits(path, pattern.slice(1)))
      ? ["path", paths]
      : list(options.inApp).some((sign) =>
            sign.startsWith("global:") ? page.hasGlobal(sign.slice(7)) : userAgent.includes(sign),
          )
        ? ["app"]
        : page.hasApples && options.appleBanner != "replace" && isSafari(page)
          ? ["apple"]
          : (note && hiddenBy(options, note, page.now)) || [""];
}
