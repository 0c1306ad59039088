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
  /** The link in the page's QR codes; null where there is none. */
  qr: string | null;
}

/** The page's calls to action. An SVG's anchor has a href of another kind, and is none. */
export function callsToAction(): HTMLAnchorElement[] {
  const found = document.querySelectorAll<HTMLAnchorElement>("a[data-smart-link]");
  return [].filter.call(found, (element: HTMLAnchorElement) => typeof element.href == "string");
}

/** What was written to a call to action. */
interface Written {
  /** Where it led by itself. */
  own: string;
  /** What it asked for. */
  asked: string;
  /** Where it leads now. */
  link: string;
}

const written = new WeakMap<Element, Written>();

/** Where a call to action led by itself, for copies that the page makes of it, as carousels do. */
const OWN = "data-smart-own";

/** All links that were written. */
const links = new Set<string>();

/** How many elements of the page ask for a QR code. */
let codes = 0;

function countCodes(): number {
  return document.querySelectorAll("[data-smart-qr]").length;
}

/** What a call to action asks for: a platform, and its app's id there. */
function request(element: Element): (string | null)[] {
  return ["data-smart-link", "data-app-id"].map((name) => element.getAttribute(name));
}

/** Whether a call to action still has the link that was written to it, or one made from it. */
function isOurs({ href }: HTMLAnchorElement, before?: Written): before is Written {
  return !!before && (before.link == href || (before.link != before.own && href.startsWith(before.link)));
}

/** Whether the page has calls to action that are new or not as they were left. */
export function hasNews(): boolean {
  return (
    countCodes() != codes ||
    callsToAction().some((element) => {
      const before = written.get(element);
      return !isOurs(element, before) || before.asked != "" + request(element);
    })
  );
}

/**
 * Plans all calls to action that the document has, and writes their links.
 *
 * @param ask gets the engine's lines for a configuration
 */
export function wireLinks(config: object, ask: (config: object) => string[]): Plan {
  const elements = callsToAction();
  const own = elements.map((element) => {
    const before = written.get(element);
    if (isOurs(element, before)) {
      return before.own;
    }
    return (links.has(element.href) && element.getAttribute(OWN)) || element.href;
  });
  const requests: object[] = elements.map((element, index) => {
    const [platform, appId] = request(element);
    return { platform, appId, redirectURL: own[index] };
  });
  codes = countCodes();
  if (codes) {
    // The page's own OneLink.
    requests.push({});
  }
  const lines = ask({ ...config, links: requests });
  const planned = elements.map((element, index) => {
    const href = lines[index + 1] || null;
    const address = href || own[index]!;
    if (address != element.href) {
      element.href = address;
      element.setAttribute(OWN, own[index]!);
      links.add(element.href);
    }
    written.set(element, { own: own[index]!, asked: "" + request(element), link: element.href });
    return { element, href };
  });
  return { impression: lines[0] || null, links: planned, qr: lines[elements.length + 1] || null };
}
