/** The Smart Banner: a call to action that leads to a link of the page's own plan. */
import { Consent } from "../agreed.js";
import type { BannerPlatform } from "../types.js";
import {
  type Done,
  type Options,
  amount,
  isSafari,
  isWanted,
  noteOf,
  optionsOf,
  platformOf,
} from "./decisions.js";
import { whenDue } from "./delay.js";
import { STYLE } from "./style.js";

/** The name of the banner's element, and the key of localStorage for what the visitor did with it. */
const NAME = "smart-script-banner";

/** The part of the page's lifecycle that the banner uses. */
interface Life {
  href(link: { href: string; code?: string; [name: string]: unknown }): string;
  draw(...values: unknown[]): Promise<Element | null>;
}

/** The page's banner, shown or still waiting for its time. */
interface Banner {
  /** Makes it lead to an address, and its QR code to another. */
  lead(href: string, scanned: string): void;
  /** Whether the page has removed it, or wants it in another place. */
  isLost(place: Element | null): boolean;
  remove(): void;
}

let banner: Banner | undefined;
let isClosed = false;
let mayStore: boolean;

/** The banner's element. */
class BannerElement extends HTMLElement {}

/** Does something that a page or a browser may refuse. */
function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** An address, if it is on the page's own site or https; else an empty text. */
function address(value: unknown, isPicture?: boolean): string {
  const url = value ? attempt(() => new URL("" + value, document.baseURI)) : null;
  return url && (url.protocol == "https:" || (url.origin == location.origin && /^http/.test(url.href)))
    ? url.href
    : "";
}

/**
 * Brings the banner in line with a new plan: shows it, updates its link, or removes it.
 *
 * @param config the page's configuration
 * @param consent what the visitor allows
 */
export function show(config: any, life: Life, consent: Consent): void {
  const { userAgent, maxTouchPoints } = navigator;
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const tag = find("script[data-smart-banner]");
  const element = find("[data-smart-banner]:not(script)");
  const platform = platformOf(userAgent, maxTouchPoints);
  const options = optionsOf(platform, config.banner, {
    ...(tag && tag.dataset),
    ...(element && element.dataset),
  });
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
  const href = linked();
  // On a desktop there is a code to scan as well, whose link says so.
  const scanned = platform == "desktop" ? linked("true") : "";
  const place = element || (options.into ? find(options.into) : null);
  const apples = document.querySelector('meta[name="apple-itunes-app"]');
  // Only storage tells whether the visitor closed the banner on an earlier page, and it may not be read
  // yet. So the banner waits while a consent platform is asking.
  const isAsking = consent == Consent.Pending && config.consentFrom;
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
    banner.lead(href, scanned);
  } else if (isShown) {
    if (apples && isSafari({ platform, userAgent })) {
      apples.remove();
    }
    banner = open(options, platform, place, [href, scanned], life);
  } else {
    remove();
    empty(element);
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

function open(
  options: Options,
  platform: BannerPlatform,
  place: Element | null,
  links: [href: string, scanned: string],
  life: Life,
): Banner {
  /** The text of an option, or `usual` if it has none. */
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
  // Unlike a <style> element, a constructed style sheet is allowed by every Content-Security-Policy.
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
    // A broken icon keeps its place, so that nothing moves.
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
  const lead = (href: string, scanned: string) => {
    if (link.href != href) {
      link.href = href;
      if (code) {
        life.draw(code, scanned, { size: amount(options.qrSize, 200), alt: text("qrText") }).then((drawn) => {
          // There is no code for a link that is too long.
          code.hidden = !drawn;
        });
      }
    }
  };
  lead(...links);

  const shut = () => {
    isClosed = true;
    note("closed");
    remove();
  };
  const onKey = (event: KeyboardEvent) => {
    const { activeElement } = document;
    // If the focus is elsewhere, Escape is meant for something else on the page.
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
      // The banner goes beside the body and not into it, so that neither the body's layout nor a framework
      // that renders the body's content interferes with it.
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

/** Adds an element. Options are not trusted, so they only become text. */
function add(parent: Node, name: string, text = "", kind = ""): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  if (kind) {
    element.className = kind;
  }
  return parent.appendChild(element);
}
