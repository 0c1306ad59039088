/** What a banner is and whether it shows: decisions about data, which ask nothing of a page. */
import type { BannerOptions, BannerPlatform } from "../public/types.js";

/** What the visitor did with it last. */
export type Done = "closed" | "tapped";

/** The options as they come out for one platform. */
export type Options = Omit<BannerOptions, BannerPlatform | "ios">;

/** What it depends on whether a banner shows. */
export interface Circumstances {
  platform: BannerPlatform;
  userAgent: string;
  /** The page's path, as its address has it. */
  path: string;
  /** Whether the page has Safari's own banner. */
  hasApples: boolean;
  /** Whether the page has a global of that name. */
  hasGlobal(name: string): boolean;
  /** What was noted down of an earlier page view, if anything. */
  note: string | null | undefined;
  /** In ms. */
  now: number;
}

const DAY = 86_400_000;

/** In this order the later win. */
const PARTS: Record<BannerPlatform, string[]> = {
  iphone: ["ios", "iphone"],
  ipad: ["ios", "ipad"],
  android: ["android"],
  desktop: ["desktop"],
};

/** What the visitor holds. An iPad calls itself a Mac, but no Mac has a screen to touch. */
export function platformOf(userAgent: string, touchPoints: number): BannerPlatform {
  return /Android/.test(userAgent)
    ? "android"
    : /iPhone|iPod/.test(userAgent)
      ? "iphone"
      : /iPad/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1)
        ? "ipad"
        : "desktop";
}

/** A list, also where it is one text; attributes write theirs with spaces. */
function list(value: unknown): string[] {
  return typeof value == "string" ? value.split(/\s+/).filter(Boolean) : Array.isArray(value) ? value : [];
}

/**
 * The options for a platform: the configuration's, over them those of markup, over each those that are
 * for the platform alone.
 *
 * @param data an element's `data-` attributes by the names that scripts have for them
 */
export function optionsOf(platform: BannerPlatform, config: any, data: any): Options {
  const options: any = { __proto__: null };
  const take = (from: any) => {
    for (const name of Object.keys(Object(from))) {
      // An attribute that a template left empty says nothing.
      if (from[name] != null && from[name] !== "") {
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
  take(config);
  PARTS[platform].forEach((part) => take(config && config[part]));
  take(written);
  for (const part of PARTS[platform]) {
    const own: any = { __proto__: null };
    for (const name of Object.keys(written)) {
      if (name.startsWith(part) && name != part) {
        const rest = name.slice(part.length);
        own[rest[0]!.toLowerCase() + rest.slice(1)] = written[name];
      }
    }
    take(own);
  }
  return options;
}

/** A number that is none less than nothing; `usual` in place of anything else. */
export function amount(value: unknown, usual: number): number {
  const number = value == null ? usual : Number(value);
  return number >= 0 ? number : usual;
}

/**
 * Whether a path is one of those that a pattern means, in which `*` stands for anything; the pattern may
 * be written as the address has it, or plain.
 */
function fits(path: string, pattern: string): boolean {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*");
  let plain = path;
  try {
    plain = decodeURIComponent(path);
  } catch {
    // Then as it is.
  }
  return [path, plain].some((it) => RegExp(`^${escaped}$`).test(it));
}

/** What is noted down of what the visitor did. */
export function noteOf(done: Done, now: number): string {
  return `${done} ${now}`;
}

/** Whether the banner is still hidden for what the visitor did; a note that makes no sense is none. */
function isHidden(options: Options, note: string, now: number): boolean {
  const [, done, at] = /^(closed|tapped) (\d+)$/.exec(note) || [];
  const passed = now - Number(at);
  const days = done == "closed" ? amount(options.closedDays, 7) : amount(options.tappedDays, 30);
  // Noted in the future is noted by a clock that went wrong.
  return passed >= 0 && passed < days * DAY;
}

/** Whether the visitor sees Safari's own banner: in Safari itself, no other browser on a phone has it. */
export function isSafari({ platform, userAgent }: Pick<Circumstances, "platform" | "userAgent">): boolean {
  return /^ip/.test(platform) && /Version\/[\d.]+ (Mobile\/\w+ )?Safari\//.test(userAgent);
}

/** Whether the banner shows on a page, as far as that can be said before the page is scrolled. */
export function isWanted(options: Options, page: Circumstances): boolean {
  const { platform, userAgent, path } = page;
  const platforms = list(options.platforms || "iphone ipad android");
  const paths = list(options.paths);
  const wanted = paths.filter((pattern) => pattern[0] != "!");
  return (
    PARTS[platform].concat(platform).some((name) => platforms.includes(name)) &&
    (!wanted.length || wanted.some((pattern) => fits(path, pattern))) &&
    !paths.some((pattern) => pattern[0] == "!" && fits(path, pattern.slice(1))) &&
    !list(options.inApp).some((sign) =>
      sign.startsWith("global:") ? page.hasGlobal(sign.slice(7)) : userAgent.includes(sign),
    ) &&
    !(page.hasApples && options.appleBanner != "replace" && isSafari(page)) &&
    !(page.note && isHidden(options, page.note, page.now))
  );
}
