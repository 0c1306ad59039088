/** The calls to action in the document, and the links that are written to them. */
import { linkRequest } from "../engines/request.js";
import type { Plan } from "../types.js";
import { OWN, ownAddress } from "./own-address.js";

/** The page's calls to action. Anchors in SVG are left out: their `href` is an object, not a string. */
export function callsToAction(): HTMLAnchorElement[] {
  const found = document.querySelectorAll<HTMLAnchorElement>("a[data-smart-link]");
  return [].filter.call(found, (element: HTMLAnchorElement) => typeof element.href == "string");
}

/** What is known of a call to action since its link was written. */
interface Written {
  /** Its own address, where it led before. */
  own: string;
  /** The platform and app that it asked for. */
  asked: string;
  /** The address that it got. */
  link: string;
}

const written = new WeakMap<Element, Written>();

/** How many elements asked for a QR code when the links were last planned. */
let codes = 0;

function countCodes(): number {
  return document.querySelectorAll("[data-smart-qr]").length;
}

/** The platform that a call to action asks for, and the id of its app there. */
function request(element: Element): (string | null)[] {
  return ["data-smart-link", "data-app-id"].map((name) => element.getAttribute(name));
}

/** Whether a call to action still has the link that was written to it, or that link with something added. */
function isOurs({ href }: HTMLAnchorElement, before?: Written): before is Written {
  return !!before && (before.link == href || (before.link != before.own && href.startsWith(before.link)));
}

/** Whether calls to action or QR codes were added or changed since the links were last planned. */
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
 * Plans all calls to action of the document, and writes their links.
 *
 * @param ask answers a configuration with the lines of the engine
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
    // QR codes show the page's own OneLink.
    requests.push({});
  }
  // `config.links` are calls to action that are no anchors; the impression covers them as well.
  const lines = ask({ ...config, links: requests.concat(config.links || []) });
  const planned = elements.map((element, index) => {
    const href = lines[index + 1] || null;
    const note = { own: own[index]!, asked: "" + request(element), link: element.href };
    const address = href || note.own;
    // The note is kept before the link is written: if anything fails in between, the next plan must not
    // take our link for the store's own address.
    written.set(element, note);
    if (address != note.link) {
      element.href = address;
      element.setAttribute(OWN, (note.link = element.href) + " " + note.own);
    }
    return { element, href };
  });
  return { impression: lines[0] || null, links: planned, qr: (codes && lines[elements.length + 1]) || null };
}
