import type { Plan } from "../public/types.js";
import { OWN, linkRequest, ownAddress } from "./request.js";

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
export function wireLinks(config: any, ask: (config: object) => string[]): Plan {
  const elements = callsToAction();
  const own = elements.map((element) => {
    const before = written.get(element);
    return isOurs(element, before) ? before.own : ownAddress(element.getAttribute(OWN), element.href);
  });
  const requests: object[] = elements.map((element, index) => {
    const [platform, appId] = request(element);
    return linkRequest(platform, appId, own[index]);
  });
  codes = countCodes();
  if (codes) {
    // The page's own OneLink.
    requests.push({});
  }
  // Others than anchors, which the impression is to know of.
  const lines = ask({ ...config, links: requests.concat(config.links || []) });
  const planned = elements.map((element, index) => {
    const href = lines[index + 1] || null;
    const note = { own: own[index]!, asked: "" + request(element), link: element.href };
    const address = href || note.own;
    // Noted down first: a link that is not known to be ours would be taken for the store's.
    written.set(element, note);
    if (address != note.link) {
      element.href = address;
      element.setAttribute(OWN, (note.link = element.href) + " " + note.own);
    }
    return { element, href };
  });
  return { impression: lines[0] || null, links: planned, qr: (codes && lines[elements.length + 1]) || null };
}
