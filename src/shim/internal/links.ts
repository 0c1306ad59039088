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

/** Where a call to action led before it got its link. */
const ownAddress = new WeakMap<Element, string>();

/**
 * Plans all calls to action that the document has, and writes their links.
 *
 * @param told is given the configuration as the engine got it
 */
export function wireLinks(engine: Engine, config: object, told?: (json: string) => void): Plan {
  const elements: HTMLAnchorElement[] = [];
  const requests: object[] = [];
  document.querySelectorAll<HTMLAnchorElement>("a[data-smart-link]").forEach((element) => {
    // An SVG's anchor has a href of another kind.
    if (typeof element.href != "string") {
      return;
    }
    if (!ownAddress.has(element)) {
      ownAddress.set(element, element.href);
    }
    elements.push(element);
    requests.push({
      platform: element.getAttribute("data-smart-link"),
      appId: element.getAttribute("data-app-id"),
      redirectURL: ownAddress.get(element),
    });
  });
  const json = toJson({ ...config, links: requests });
  const lines = engine.plan(json).split("\n");
  const links = elements.map((element, index) => {
    const href = lines[index + 1] || null;
    if (href) {
      element.href = href;
    }
    return { element, href };
  });
  if (told) {
    told(json);
  }
  return { impression: lines[0] || null, links };
}
