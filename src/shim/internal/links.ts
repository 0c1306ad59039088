import type { Engine } from "./engine.js";
import { toJson } from "./json.js";

/** A call to action and where it leads now. */
export interface PlannedLink {
  element: HTMLAnchorElement;
  /** The link made for it; null where it keeps its own address. */
  href: string | null;
}

/** What was decided for the page. */
export interface Plan {
  /** The impression's address without device hints; null where there is none. */
  impression: string | null;
  /** The page's calls to action, in document order. */
  links: PlannedLink[];
}

/** The page's calls to action. An SVG's anchor has a href of another kind, and is none. */
export function callsToAction(): HTMLAnchorElement[] {
  const found = document.querySelectorAll<HTMLAnchorElement>("a[data-smart-link]");
  return [].filter.call(found, (element: HTMLAnchorElement) => typeof element.href == "string");
}

/** Where a call to action led by itself, and the link that was written in its place. */
const written = new WeakMap<Element, { own: string; link: string }>();

/** The same by link, for copies that the page makes of a call to action, as carousels do. */
const ownByLink = new Map<string, string>();

/**
 * Plans all calls to action that the document has, and writes their links.
 *
 * @param told is given the configuration as the engine got it
 */
export function wireLinks(engine: Engine, config: object, told?: (json: string) => void): Plan {
  const elements = callsToAction();
  const own = elements.map((element) => {
    const before = written.get(element);
    if (before && before.link == element.href) {
      return before.own;
    }
    return ownByLink.get(element.href) || element.href;
  });
  const links = elements.map((element, index) => ({
    platform: element.getAttribute("data-smart-link"),
    appId: element.getAttribute("data-app-id"),
    redirectURL: own[index],
  }));
  const json = toJson({ ...config, links });
  const lines = engine.plan(json).split("\n");
  const planned = elements.map((element, index) => {
    const href = lines[index + 1] || null;
    const address = href || own[index]!;
    if (address != element.href) {
      element.href = address;
      ownByLink.set(element.href, own[index]!);
    }
    written.set(element, { own: own[index]!, link: element.href });
    return { element, href };
  });
  if (told) {
    told(json);
  }
  return { impression: lines[0] || null, links: planned };
}
