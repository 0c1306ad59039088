/** The Smart Banner: a call to action of the page's own plan, loaded by pages that show one. */
import {
  type Done,
  type Options,
  amount,
  isSafari,
  isWanted,
  noteOf,
  optionsOf,
  platformOf,
} from "../internal/banner.js";
import { consentOf } from "../internal/request.js";
import type { BannerPlatform } from "./types.js";

/** Its element's name, and the key of localStorage under which is what the visitor did with it. */
const NAME = "smart-script-banner";

/** The dark theme's colours. */
const DARK =
  "{--bg:#191d28;--ink:#eef0f6;--quiet:#b4bbcb;--act:#a8c7fa;--on:#062e6f;--line:#3a4152;color-scheme:dark}";

// `all: initial` inside, where a page's own `*` does not reach; nothing of the page is inherited then
// but the direction and custom properties.
const STYLE = `:host{all:initial!important;display:contents!important}
section{--bg:#fff;--ink:#1b1f2a;--quiet:#545c6e;--act:#0b57d0;--on:#fff;--line:#d5d9e2}
section.dark${DARK}
@media(prefers-color-scheme:dark){section.auto${DARK}}
section{all:initial;display:flex;flex-wrap:wrap;align-items:center;gap:8px 10px;box-sizing:border-box;
width:100%;max-height:80vh;overflow:auto;padding:8px 12px 8px 4px;text-align:start;
padding-left:max(4px,env(safe-area-inset-left));padding-right:max(12px,env(safe-area-inset-right));
background:var(--smart-banner-background,var(--bg));color:var(--smart-banner-color,var(--ink));
border:0 solid var(--smart-banner-border,var(--line));
justify-content:center;font:14px/1.35 var(--smart-banner-font,system-ui,sans-serif);-webkit-text-size-adjust:100%}
:host([dir=rtl]) section{padding-left:max(12px,env(safe-area-inset-left));padding-right:max(4px,env(safe-area-inset-right))}
.top{border-bottom-width:1px;padding-top:max(8px,env(safe-area-inset-top))}
.inline{border-width:1px;border-radius:var(--smart-banner-radius,14px)}
.bottom{position:fixed;z-index:2147483000;left:0;right:0;bottom:0;border-top-width:1px;
padding-bottom:max(8px,env(safe-area-inset-bottom));box-shadow:0 -2px 16px #0003}
@media(min-width:600px){.bottom{bottom:16px;max-width:400px;margin-inline-start:auto;margin-inline-end:16px;
border-width:1px;border-radius:var(--smart-banner-radius,14px);box-shadow:0 4px 24px #0004}}
.off{visibility:hidden}
button,a{box-sizing:border-box;min-width:44px;min-height:44px;border-radius:22px;cursor:pointer}
button{flex:none;padding:0;border:0;background:none;color:inherit;font:26px/1 system-ui,sans-serif}
a{display:flex;align-items:center;justify-content:center;max-width:100%;padding:4px 18px;border:1px solid #0000;
background:var(--smart-banner-accent,var(--act));color:var(--smart-banner-accent-color,var(--on));
font-weight:600;text-align:center;text-decoration:none;overflow-wrap:anywhere}
button:focus-visible,a:focus-visible{outline:2px solid var(--smart-banner-color,var(--ink));outline-offset:-4px}
a:focus-visible{outline-offset:2px}
img{flex:none;width:48px;height:48px;border-radius:11px;object-fit:cover}
.says{flex:1 1 96px;min-width:0;max-width:440px;overflow-wrap:anywhere}
.does{display:flex;flex-direction:column;align-items:center;gap:4px;max-width:100%}
.bottom .scan{flex:1 0 100%}
.code{background:#fff;border-radius:8px;overflow:hidden}
.code+a{background:none;color:inherit;text-decoration:underline}
p{margin:0}
.name{font-weight:600;font-size:15px}
span+span{margin-inline-start:8px}
.small{color:var(--smart-banner-quiet,var(--quiet));font-size:13px}
@media(prefers-reduced-motion:no-preference){section:not(.off){animation:in .3s ease-out}}
@keyframes in{from{opacity:0;transform:translateY(var(--from,0))}}
.bottom{--from:24px}.top{--from:-24px}
@media print{section,.room{display:none}}`;

/** What of the program it uses. */
interface Program {
  href(link: { href: string; [name: string]: unknown }): string;
  draw(...values: unknown[]): Promise<Element | null>;
}

/** The banner that the page has, shown or waiting to be. */
interface Banner {
  /** From now on it leads there. */
  lead(href: string): void;
  /** Whether the page has taken it away, or has another place for it. */
  isLost(place: Element | null): boolean;
  remove(): void;
}

let banner: Banner | undefined;
let isClosed = false;
let mayStore: boolean;

/** Its element; a class of its own where the browser has such. */
class BannerElement extends HTMLElement {}

/** Does what a page or a browser may refuse. */
function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** An address of the page's own site, or of any by https; else nothing. */
function address(value: unknown, isPicture?: boolean): string {
  const url = value ? attempt(() => new URL("" + value, document.baseURI)) : null;
  return url && (url.protocol == "https:" || (url.origin == location.origin && /^http/.test(url.href)))
    ? url.href
    : "";
}

/**
 * Shows the banner that the page asks for, or leads the one that is there to the link of a new plan, or
 * takes it away where it no longer belongs.
 *
 * @param config the page's configuration
 * @param answer what the visitor answered about what they allow, if they have
 */
export function show(config: any, life: Program, answer: unknown): void {
  const { userAgent, maxTouchPoints, globalPrivacyControl } = navigator as any;
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const tag = find("script[data-smart-banner]");
  const element = find("[data-smart-banner]:not(script)");
  const platform = platformOf(userAgent, maxTouchPoints);
  const options = optionsOf(platform, config.banner, {
    ...(tag && tag.dataset),
    ...(element && element.dataset),
  });
  const { state } = consentOf(config, globalPrivacyControl, answer);
  mayStore = state == null || state == "granted";
  if (state == "denied") {
    attempt(() => localStorage.removeItem(NAME));
  }

  const deepLinkValue: any = options.deepLinkValue;
  const href = address(
    life.href({
      href: address(options.href),
      ...(deepLinkValue && {
        afParameters: {
          ...config.afParameters,
          deepLinkValue: typeof deepLinkValue == "object" ? deepLinkValue : { defaultValue: deepLinkValue },
        },
      }),
    }),
  );
  const place = element || (options.into ? find(options.into) : null);
  const apples = document.querySelector('meta[name="apple-itunes-app"]');
  // Whether they closed it on an earlier page, only storage tells.
  const isAsking = state == "pending" && config.consentFrom;
  const isShown =
    !isClosed &&
    !isAsking &&
    href &&
    (place || options.position != "inline") &&
    isWanted(options, {
      platform,
      userAgent,
      path: location.pathname,
      hasApples: !!apples,
      hasGlobal: (name) => name in window,
      note: mayStore ? attempt(() => localStorage.getItem(NAME)) : null,
      now: Date.now(),
    });
  if (banner && banner.isLost(place)) {
    remove();
  }
  if (isShown && banner) {
    banner.lead(href);
  } else if (isShown) {
    if (apples && isSafari({ platform, userAgent })) {
      apples.remove();
    }
    banner = open(options, platform, place, href, life);
  } else {
    remove();
    empty(element);
  }
}

/** What is in the banner's own element is for visitors without this script. */
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

function open(
  options: Options,
  platform: BannerPlatform,
  place: Element | null,
  href: string,
  life: Program,
): Banner {
  /** An option's text, or another. */
  const text = (name: keyof Options, usual = "") => {
    const value = options[name];
    return typeof value == "string" || typeof value == "number" ? "" + value : usual;
  };
  const position = /^(top|bottom|inline)$/.test(text("position"))
    ? text("position")
    : place
      ? "inline"
      : "bottom";
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

  attempt(() => customElements.get(NAME) || customElements.define(NAME, BannerElement));
  const host = document.createElement(NAME);
  host.lang = text("lang", document.documentElement.lang);
  host.dir = text("dir", getComputedStyle(place || document.body).direction);
  const root = host.attachShadow({ mode: "open" });
  // A security policy has nothing against a style sheet that is made here.
  if (
    !attempt(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      return (root.adoptedStyleSheets = [sheet]);
    })
  ) {
    add(root, "style", STYLE);
  }
  const room = add(root, "div", "", "room");
  const section = add(root, "section");
  const theme = text("theme");
  const kinds = [position, theme == "dark" || theme == "light" ? theme : "auto"].join(" ");
  section.className = kinds + " off";
  section.setAttribute(
    "aria-label",
    text("appName") || text("title") || text("text") || text("buttonText", "Open"),
  );

  const close = add(section, "button", "\xd7") as HTMLButtonElement;
  close.type = "button";
  close.setAttribute("aria-label", text("closeText", "Close"));
  const icon = address(options.icon);
  if (icon) {
    const image = add(section, "img") as HTMLImageElement;
    image.alt = "";
    // It keeps its place, so that nothing moves.
    image.onerror = () => (image.style.visibility = "hidden");
    image.src = icon;
  }
  const says = add(section, "div", "", "says");
  for (const [name, kind] of [
    ["appName", "name"],
    ["title", ""],
    ["text", "small"],
  ] as const) {
    if (text(name)) {
      add(says, "p", text(name), kind);
    }
  }
  const rating = Math.min(amount(text("rating"), 0), 5);
  if (rating || text("price")) {
    const line = add(says, "p", "", "small");
    if (rating) {
      const stars = Math.round(rating);
      const shown = add(line, "span", "★".repeat(stars) + "☆".repeat(5 - stars) + ` ${rating}`);
      shown.setAttribute("role", "img");
      shown.setAttribute("aria-label", text("ratingText", rating + " / 5"));
    }
    add(line, "span", text("price"));
  }
  const does = add(section, "div", "", "does");
  const code = platform == "desktop" ? add(does, "div", "", "code") : null;
  const link = add(does, "a", text("buttonText", "Open")) as HTMLAnchorElement;
  if (code) {
    does.className += " scan";
    const side = Math.min(amount(options.qrSize, 200), 1000);
    code.style.width = code.style.height = side + "px";
  }
  const lead = (href: string) => {
    if (link.href != href) {
      link.href = href;
      if (code) {
        life.draw(code, href, { size: amount(options.qrSize, 200), alt: text("qrText") }).then((drawn) => {
          // Some links are too long for a code.
          code.hidden = !drawn;
        });
      }
    }
  };
  lead(href);

  const shut = () => {
    isClosed = true;
    note("closed");
    remove();
  };
  const onKey = (event: KeyboardEvent) => {
    const { activeElement } = document;
    // Escape elsewhere is for something of the page's.
    if (
      event.key == "Escape" &&
      !event.defaultPrevented &&
      (!activeElement || activeElement == host || activeElement == document.body)
    ) {
      shut();
    }
  };
  close.onclick = shut;
  link.onclick = () => note("tapped");

  const attach = () => {
    if (place) {
      empty(place);
      place.append(host);
    } else {
      // Beside the body: whatever its layout and its margins, and whoever renders what is in it.
      document.documentElement.insertBefore(host, position == "top" ? document.body : null);
    }
  };
  if (options.reserve) {
    attach();
    if (position == "bottom") {
      new ResizeObserver(() => {
        room.style.height = document.documentElement.clientHeight - section.offsetTop + "px";
      }).observe(section);
    }
  }
  let isDue = false;
  const forget = whenDue(options, () => {
    isDue = true;
    section.className = kinds;
    if (!host.isConnected) {
      attach();
    }
    document.addEventListener("keydown", onKey);
    tell("shown");
  });
  return {
    lead,
    isLost: (now) => now != place || (isDue && !host.isConnected),
    remove() {
      forget();
      document.removeEventListener("keydown", onKey);
      host.remove();
    },
  };
}

/** Adds an element. What comes in gets into the banner as text alone. */
function add(parent: Node, name: string, text = "", kind = ""): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  if (kind) {
    element.className = kind;
  }
  return parent.appendChild(element);
}

/**
 * Acts once the visitor has waited or scrolled as far as is asked for, at once where nothing is.
 *
 * @returns what ends that
 */
function whenDue(options: Options, act: () => void): () => void {
  const seconds = amount(options.delaySeconds, 0);
  const percent = amount(options.scrollPercent, 0);
  let timer = 0;
  const forget = () => {
    clearTimeout(timer);
    removeEventListener("scroll", look);
  };
  const due = () => {
    forget();
    act();
  };
  const look = () => {
    const { scrollHeight, clientHeight } = document.documentElement;
    // A page that can't be scrolled is seen whole.
    if (scrollY >= ((scrollHeight - clientHeight) * Math.min(percent, 100)) / 100 - 1) {
      due();
    }
  };
  if (!seconds && !percent) {
    act();
    return forget;
  }
  if (percent) {
    addEventListener("scroll", look, { passive: true });
  }
  if (seconds) {
    timer = setTimeout(due, seconds * 1000);
  }
  if (percent) {
    look();
  }
  return forget;
}
