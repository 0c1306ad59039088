/** The Smart Banner: a call to action that leads to a link of the page's own plan. */
import { Consent } from "../agreed.js";
import type { BannerPlatform, BannerWish } from "../types.js";
import {
  type Done,
  type Options,
  isSafari,
  noteOf,
  optionsOf,
  platformOf,
  type Why,
  whyNot,
} from "./decisions.js";
import { whenDue } from "./delay.js";
import { settle } from "./settle.js";
import { isPageDark } from "./theme.js";
import { unfold } from "./unfold.js";
import { NAME, address, attempt, textsOf, viewOf } from "./view.js";

/** The part of the page's lifecycle that the banner uses. */
interface Life {
  href(link: { href: string; code?: string; [name: string]: unknown }): string;
  draw(...values: unknown[]): Promise<Element | null>;
  /** Has this file look at the latest plan. */
  banner(): unknown;
  /** Why there is no banner to be seen. */
  why?: Why;
  /** Tells what explains plans that this has changed. */
  heard?(): void;
}

/** All that decides how a banner looks and where it is. */
interface Looks {
  options: Options;
  platform: BannerPlatform;
  position: string;
  place: Element | null;
  lang: string;
  dir: string;
}

/** The page's banner, shown or still waiting for its time. */
interface Banner {
  /** Its looks, as a text that tells them from others. */
  looks: string;
  /** When it began to wait, as `performance.now()` has it; nothing once it has been shown. */
  since: number | null;
  /** Makes it lead to an address, and its QR code to another. */
  lead(href: string, scanned: string): void;
  /** Whether the page has removed it, or wants it in another place. */
  isLost(place: Element | null): boolean;
  /** Ends its waiting. */
  reveal(): void;
  /** The class of the part that has the focus. */
  focused(): string | undefined;
  remove(): void;
}

/** What the visitor's system prefers, which a page may follow. */
const system = attempt(() => matchMedia("(prefers-color-scheme:dark)"));

let banner: Banner | undefined;
let mayStore: boolean;

/** Whether the banner has been decided for the latest plan. */
let isCurrent: boolean | undefined;
/** What the configuration last had for the banner, as a text. */
let configured: string | undefined;
/** The options that the page has given in calls since. */
let said: Record<string, unknown> = {};
/** What the page has last asked for in a call. */
let wish: "show" | "hide" | undefined;
let isClosed = false;

/**
 * Brings the banner in line with the latest plan: shows it, updates it, or removes it. It is called with each
 * plan of a page with a banner, and sees to it that it is called with each plan from then on, because the next
 * one may be without.
 *
 * @param config the page's configuration, if it has one by now
 * @param consent what the visitor allows
 * @param wishes what the page has asked for in calls since, with nothing for each plan; they are taken out
 */
export function show(config: any, life: Life, consent: Consent, wishes: (BannerWish | undefined)[]): void {
  const wished = wishes.splice(0).filter((it) => it);
  if (isCurrent == null) {
    document.addEventListener("smartscript:ready", () => {
      isCurrent = false;
      life.banner();
    });
  } else if (isCurrent && !wished[0]) {
    return;
  }
  if (config) {
    const text = attempt(() => JSON.stringify(config.banner)) || "";
    if (configured != null && configured != text) {
      said = {};
    }
    configured = text;
  }
  for (const it of wished) {
    if (it == "show" || it == "hide") {
      wish = it;
      isClosed = isClosed && wish == "hide";
    } else if (typeof it == "object") {
      Object.assign(said, it);
    }
  }
  // Before the document has been read the page may yet have more to say, and there will be a plan for that.
  isCurrent = !!config && document.readyState != "loading";
  if (isCurrent) {
    update(config, life, consent);
  }
}

function update(config: any, life: Life, consent: Consent): void {
  const { userAgent, maxTouchPoints } = navigator;
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const tag = find("script[data-smart-banner]");
  const element = find("[data-smart-banner]:not(script)");
  const platform = platformOf(userAgent, maxTouchPoints);
  const options = optionsOf(
    platform,
    config.banner,
    { ...(tag && tag.dataset), ...(element && element.dataset) },
    said,
  );
  mayStore = consent >= Consent.Limited;
  if (consent == Consent.Denied) {
    attempt(() => localStorage.removeItem(NAME));
  }

  const deepLinkValue: any = options.deepLinkValue;
  const linked = (code?: string) =>
    address(
      life.href({
        href: address(options.href),
        code,
        ...(deepLinkValue && {
          afParameters: {
            ...config.afParameters,
            deepLinkValue: typeof deepLinkValue == "object" ? deepLinkValue : { defaultValue: deepLinkValue },
          },
        }),
      }),
    );
  const text = textsOf(options);
  const place = element || (options.into ? attempt(() => find(options.into!)) || null : null);
  const apples = document.querySelectorAll('meta[name="apple-itunes-app" i][content*="app-id"]');
  // Only storage tells whether the visitor closed the banner on an earlier page, and it may not be read
  // yet. So the banner waits while a consent platform is asking.
  const isAsking = consent == Consent.Pending && config.consentFrom;
  const page = {
    platform,
    userAgent,
    path: location.pathname,
    hasApples: !!apples[0],
    hasGlobal: (name: string) => name in window,
    look: (path: string) => path.split(".").reduce((from: any, name) => from && from[name], window),
    note: mayStore && wish != "show" ? attempt(() => localStorage.getItem(NAME)) : null,
    now: Date.now(),
  };
  const hasOne = config.banner || tag || element || Object.keys(said)[0];
  const href = hasOne && linked();
  const why: Why = !hasOne
    ? ["none"]
    : !href
      ? ["href"]
      : wish == "hide"
        ? ["hide"]
        : isClosed
          ? ["shut"]
          : isAsking
            ? ["asking"]
            : !place && options.position == "inline"
              ? ["place", options.into]
              : whyNot(options, page);
  if (banner && banner.isLost(place)) {
    remove();
  }
  if (why[0]) {
    say(life, why);
    remove();
    empty(element);
    return;
  }
  if (isSafari(page)) {
    apples.forEach((meta) => meta.remove());
  }
  const looks = {
    options,
    platform,
    position: /^(top|bottom|inline)$/.test(text("position")) ? text("position") : place ? "inline" : "bottom",
    place,
    lang: text("lang", document.documentElement.lang),
    dir: text("dir", getComputedStyle(place || document.body).direction),
  };
  const key = attempt(() => JSON.stringify({ ...looks, place: null })) || "";
  // On a desktop there is a code to scan as well, whose link says so.
  const scanned = platform == "desktop" ? linked("true") : "";
  if (banner && banner.looks != key) {
    const { since } = banner;
    const focused = banner.focused();
    remove();
    banner = open(looks, key, since, [href, scanned], life, focused);
  } else if (banner) {
    banner.lead(href, scanned);
  } else {
    banner = open(looks, key, performance.now(), [href, scanned], life);
  }
  if (wish == "show") {
    banner.reveal();
  }
}

/** Says why there is no banner to be seen, or that there is one. */
function say(life: Life, why: Why): void {
  if (!life.why || life.why[0] != why[0]) {
    life.why = why;
    attempt(() => life.heard!());
  }
}

/** Empties the page's own element for the banner: its content is for visitors without this script. */
function empty(element: Element | null): void {
  if (element && element.hasAttribute("data-smart-banner")) {
    element.replaceChildren();
  }
}

function remove(): void {
  if (banner) {
    banner.remove();
    banner = undefined;
  }
}

/**
 * @param since when it began to wait; nothing if it takes the place of one that has been shown
 * @param focused the part that had the focus in the one whose place it takes
 */
function open(
  { options, platform, position, place, lang, dir }: Looks,
  looks: string,
  since: number | null,
  links: [href: string, scanned: string],
  life: Life,
  focused?: string,
): Banner {
  const tell = (action: "shown" | Done) => {
    document.dispatchEvent(
      new CustomEvent("smartscript:banner", { detail: { action, platform, href: link.href } }),
    );
  };
  const note = (done: Done) => {
    if (mayStore) {
      attempt(() => localStorage.setItem(NAME, noteOf(done, Date.now())));
    }
    tell(done);
  };

  const view = viewOf(options, platform, position, lang, dir);
  const { host, root, section, close, link, scan } = view;
  const { style, classList } = section;
  const layer = Math.round(Number(options.zIndex));
  const hasLayer = options.zIndex != null && isFinite(layer);
  if (hasLayer) {
    style.zIndex = "" + layer;
    if (position != "bottom") {
      style.position = "relative";
    }
  }
  if (since == null) {
    // What is there already doesn't come in anew.
    classList.add("still");
  }

  /** Gives it the theme that is asked for, or the page's. */
  const paint = () => {
    const { theme } = options;
    classList.toggle(
      "dark",
      theme == "dark" ||
        (theme != "light" && !!attempt(() => isPageDark(host, position == "inline" ? place : null))),
    );
  };
  const lead = (href: string, scanned: string) => {
    if (link.href != href) {
      link.href = href;
      if (scan) {
        const { code, side, asks } = scan;
        life.draw(code, scanned, { size: side, alt: asks }).then((drawn) => {
          // There is no code for a link that is too long.
          classList.toggle("none", !drawn);
          // A long link's is larger than asked for where a phone couldn't read it otherwise.
          const width = drawn && parseFloat((drawn as HTMLElement).style.width);
          if (width! > side) {
            style.setProperty("--side", width + "px");
          }
        });
      }
    }
  };
  lead(...links);

  const shut = () => {
    isClosed = true;
    say(life, ["shut"]);
    wish = undefined;
    note("closed");
    remove();
  };
  const fold = scan && unfold({ section, ...scan });
  const onKey = (event: KeyboardEvent) => {
    const { activeElement } = document;
    if (event.key != "Escape" || event.defaultPrevented || classList.contains("off") || (fold && fold())) {
      return;
    }
    // If the focus is elsewhere, or below a dialog, Escape is meant for something else on the page.
    if (!activeElement || activeElement == host || activeElement == document.body) {
      shut();
    }
  };
  close.onclick = shut;
  link.onclick = () => note("tapped");

  let isDue = false;
  const settled =
    position == "inline"
      ? null
      : settle(view, position as "top" | "bottom", !!options.reserve, position == "bottom" && !hasLayer, () =>
          appear(),
        );
  /** Shows it once it is due and nothing covers it. */
  const appear = () => {
    paint();
    const isVisible = isDue && !(settled && settled.isCovered());
    classList.toggle("off", !isVisible);
    if (isDue) {
      say(life, [isVisible ? "" : "covered"]);
    }
    if (isVisible && own.since != null) {
      own.since = null;
      tell("shown");
    }
  };
  const attach = () => {
    if (!host.isConnected) {
      if (place) {
        empty(place);
        place.append(host);
      } else {
        // The banner goes beside the body and not into it, so that neither the body's layout nor a framework
        // that renders the body's content interferes with it.
        document.documentElement.insertBefore(host, position == "top" ? document.body : null);
      }
    }
    if (settled) {
      settled.look();
    } else {
      appear();
    }
  };
  const reveal = () => {
    if (!isDue) {
      forget();
      isDue = true;
      document.addEventListener("keydown", onKey);
      attach();
    }
  };

  const own: Banner = {
    looks,
    since,
    lead(...links) {
      lead(...links);
      paint();
    },
    isLost: (now) => now != place || (isDue && !host.isConnected),
    reveal,
    focused: () => attempt(() => root.activeElement!.classList[0]),
    remove() {
      forget();
      if (settled) {
        settled.end();
      }
      document.removeEventListener("keydown", onKey);
      system?.removeEventListener("change", paint);
      host.remove();
    },
  };
  let forget = () => {};
  system?.addEventListener("change", paint);
  if (options.reserve) {
    attach();
  }
  if (since == null) {
    reveal();
    if (focused) {
      root.querySelector<HTMLElement>("." + focused)!.focus({ preventScroll: true });
    }
  } else {
    say(life, ["due", [options.delaySeconds, options.scrollPercent]]);
    forget = whenDue(options, performance.now() - since, reveal);
  }
  return own;
}
