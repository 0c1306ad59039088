/** The elements of a banner. */
import type { BannerPlatform } from "../types.js";
import { type Options, amount } from "./decisions.js";
import { STYLE } from "./style.js";

/** The name of the banner's element, and the key of localStorage for what the visitor did with it. */
export const NAME = "smart-script-banner";

/** What a banner is made of. The page sees the first one alone. */
export interface View {
  host: HTMLElement;
  root: ShadowRoot;
  /** What keeps free the space that the banner covers, below the page's end. */
  room: HTMLElement;
  section: HTMLElement;
  close: HTMLButtonElement;
  link: HTMLAnchorElement;
  /** The place of the QR code, on a desktop. */
  code: HTMLElement | null;
}

/** The banner's element. */
class BannerElement extends HTMLElement {}

/** Does something that a page or a browser may refuse. */
export function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** An address, if it is on the page's own site or https; else an empty text. */
export function address(value: unknown): string {
  const url = value ? attempt(() => new URL("" + value, document.baseURI)) : null;
  return url && (url.protocol == "https:" || (url.origin == location.origin && /^http/.test(url.href)))
    ? url.href
    : "";
}

/** Reads texts among options: the text of one, or `usual` if it has none. */
export const textsOf =
  (options: Options) =>
  (name: keyof Options, usual = ""): string => {
    const value = options[name];
    return typeof value == "string" || typeof value == "number" ? "" + value || usual : usual;
  };

/** Makes a banner that can't be seen yet, of the kinds that the style sheet knows. */
export function viewOf(
  options: Options,
  platform: BannerPlatform,
  kinds: string[],
  lang: string,
  dir: string,
): View {
  const text = textsOf(options);
  attempt(() => customElements.get(NAME) || customElements.define(NAME, BannerElement));
  const host = document.createElement(NAME);
  host.lang = lang;
  host.dir = dir;
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
  section.className = kinds.concat("off").join(" ");
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
  return { host, root, room, section, close, link, code };
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
