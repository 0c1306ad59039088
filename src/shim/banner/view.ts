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
  close: HTMLElement;
  link: HTMLAnchorElement;
  /** What a desktop has to scan, apart from the link. */
  scan: Scan | null;
}

/** The QR code, which a slim bar shows when it is asked for, and a card beside its texts. */
export interface Scan {
  scan: HTMLElement;
  /** The button of a slim bar. */
  more: HTMLElement;
  /** The place of the code. */
  code: HTMLElement;
  /** The code's side in CSS pixels, as the options have it. */
  side: number;
  /** What it says beside the code. */
  asks: string;
}

/** The banner's element. */
// A server that imports the part has no elements.
class BannerElement extends ((globalThis.HTMLElement || Object) as typeof HTMLElement) {}

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

/** Makes a banner that can't be seen yet. */
export function viewOf(
  options: Options,
  platform: BannerPlatform,
  position: string,
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
  section.className = position + " off";
  const close = add(section, "button", "\xd7", "close");
  close.setAttribute("aria-label", text("closeText", "Close"));
  const what = add(section, "div", "", "what");
  const icon = address(options.icon);
  if (icon) {
    const image = add(what, "img") as HTMLImageElement;
    image.alt = "";
    // The texts take the place of a broken one.
    image.onerror = () => image.remove();
    image.src = icon;
  }
  const says = add(what, "div", "", "says");
  for (const [name, kind] of [
    ["appName", "name"],
    ["title", "title"],
    ["text", "small"],
  ] as const) {
    if (text(name)) {
      // A text that is cut is cut at its own end.
      add(says, "p", text(name), kind).dir = "auto";
    }
  }
  const rating = Math.min(amount(text("rating"), 0), 5);
  if (rating || text("price")) {
    const line = add(says, "p", "", "small");
    if (rating) {
      const shown = add(line, "span");
      shown.setAttribute("role", "img");
      shown.setAttribute("aria-label", text("ratingText", rating + " / 5"));
      for (let star = 0; star < 5; star++) {
        add(shown, "i").style.setProperty("--full", (rating - star) * 100 + "%");
      }
      shown.append(" " + rating);
    }
    if (text("price")) {
      add(line, "span", text("price"));
    }
  }
  const named = text("appName") || text("title") || text("text");
  const goes = (parent: Node, usual: string) => {
    const link = add(parent, "a", "", "go") as HTMLAnchorElement;
    add(link, "span", text("buttonText", usual), "label");
    section.setAttribute("aria-label", named || link.textContent!);
    return link;
  };
  if (platform != "desktop") {
    return { host, root, room, section, close, link: goes(section, "Open"), scan: null };
  }
  section.classList.add("pc");
  const scan = add(section, "div", "", "scan");
  const more = add(scan, "button", "", "more");
  const asks = text("qrText", "Scan to get the app");
  add(more, "span", asks, "label");
  const pop = add(scan, "div", "", "pop");
  const code = add(pop, "div", "", "code");
  const how = add(pop, "div", "", "how");
  // The code's own name says the same to those who hear it.
  add(how, "p", asks).setAttribute("aria-hidden", "true");
  const side = Math.min(amount(options.qrSize, 200), 1000);
  section.style.setProperty("--side", side + "px");
  const link = goes(how, "Or open it here");
  return { host, root, room, section, close, link, scan: { scan, more, code, side, asks } };
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
