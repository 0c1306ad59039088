/** The calls to action in the document, and the links that are written to them. */
import type { Planned } from "../engines/plan.js";
import type { Plan } from "../types.js";
import { ASKED, PARAM } from "./asked.js";
import { OWN, isLink, ownAddress } from "./own-address.js";
import { page } from "./document.js";

/** The page's calls to action. Anchors in SVG are left out: their `href` is an object, not a string. */
export function callsToAction(): HTMLAnchorElement[] {
  const found = page.querySelectorAll<HTMLAnchorElement>("a[data-smart-link]");
  return [].filter.call(found, (element: HTMLAnchorElement) => typeof element.href == "string");
}

/** What is known of a call to action since its link was written. */
export interface Written {
  /** Its own address, where it led before. */
  own: string;
  /** What it asked for. */
  asked: string;
  /** The address that it got. */
  link: string;
}

export type Known = WeakMap<Element, Written>;

const written: Known = new WeakMap();

/** How many places for QR codes the page has. */
export function countCodes(): number {
  return page.querySelectorAll("[data-smart-qr]").length;
}

/**
 * What a call to action asks for: the platform, the id of its app there, a OneLink of its own, what the app opens
 * with, and more parameters, each with its name.
 */
export function request(element: Element): any[] {
  const params: string[][] = [];
  for (const { name, value } of element.attributes as unknown as Iterable<Attr>) {
    if (name.startsWith(PARAM)) {
      params.push([name.slice(PARAM.length), value]);
    }
  }
  return [...ASKED.map((name) => element.getAttribute(name)), params];
}

/** Whether a call to action still has the link that was written to it, whatever was added to that. */
export function isOurs({ href }: HTMLAnchorElement, before?: Written): before is Written {
  return !!before && (before.link == href || (before.link != before.own && isLink(href, before.link)));
}

/** What the page is to get, before any of it is written. */
export interface PageLinks {
  plan: Plan;
  /** How many places for QR codes the page had. */
  codes: number;
  /** What is known of the calls to action, in this plan and those before. */
  known: Known;
  /** Writes the links into the document. */
  write(): void;
}

/** The same, with the plan that it comes from. */
export type PagePlan = PageLinks & Omit<Planned, "needs">;

/** The calls to action and QR codes that a document has. */
export interface Found {
  elements: HTMLAnchorElement[];
  /** Where each call to action leads by itself. */
  own: string[];
  /** What is asked for each call to action and, after them, for the codes. */
  requests: object[];
  codes: number;
}

/** Finds all calls to action and QR codes of the document. */
export function find(): Found {
  const elements = callsToAction();
  const own = elements.map((element) => {
    const before = written.get(element);
    return isOurs(element, before) ? before.own : ownAddress(element.getAttribute(OWN), element.href);
  });
  const requests: object[] = elements.map((element, index) => {
    const [platform, appId, oneLinkURL, deepLinkValue, params] = request(element);
    return {
      platform,
      appId,
      oneLinkURL,
      deepLinkValue,
      params: Object.fromEntries(params),
      href: own[index],
    };
  });
  const codes = countCodes();
  if (codes) {
    requests.push({ code: "true" });
  }
  return { elements, own, requests, codes };
}

/**
 * Makes what the page gets of what was planned for it.
 *
 * @param planned the plan of the links that were asked for, and maybe others after them
 */
export function pagePlan<Answer extends Pick<Planned, "links" | "impression">>(
  { elements, own, codes }: Found,
  planned: Answer,
): Answer & PageLinks {
  const links = elements.map((element, index) => ({ element, href: planned.links[index] || null }));
  const qr = (codes && planned.links[elements.length]) || null;
  return {
    ...planned,
    plan: { impression: planned.impression || null, links, qr },
    codes,
    known: written,
    write() {
      links.map(({ element, href }, index) => {
        const note = { own: own[index]!, asked: "" + request(element), link: element.href };
        const address = href || note.own;
        // The note is kept before the link is written: if anything fails in between, the next plan must
        // not take our link for the store's own address.
        written.set(element, note);
        if (!address) {
          element.removeAttribute("href");
        } else if (address != note.link) {
          element.href = address;
          element.setAttribute(OWN, (note.link = element.href) + " " + note.own);
        }
      });
    },
  };
}

/**
 * Plans all calls to action and QR codes of the document.
 *
 * @param ask asks for the plan of a configuration
 */
export function planPage(config: any, ask: (config: object) => Planned): PagePlan {
  const found = find();
  // `config.links` are calls to action that are no anchors; the impression covers them as well.
  return pagePlan(found, ask({ ...config, links: found.requests.concat(config.links || []) }));
}
