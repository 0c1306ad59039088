/** What explanations are about, in the words of the page: its calls to action by their texts, its attributes. */
import type { Plan } from "../types.js";
import { ATTRIBUTES } from "../page/attributes.js";
import { TAG } from "../page/configuration.js";
import { textOf } from "./markup.js";

/** The attributes in which a call to action has what a request for a link has. */
const ASKED: Record<string, string> = {
  platform: "data-smart-link",
  appId: "data-app-id",
  oneLinkURL: "data-onelink",
  deepLinkValue: "data-deep-link",
  href: "href",
};

/** The text of one of the plan's links, for people. The OneLink for QR codes comes after those of the page. */
export function nameOf({ links }: Plan, index: number): string {
  const link = links[index];
  return link ? textOf(link.element) || "without a text" : "QR code";
}

/** A path in a configuration, with what it is in the page. */
export function named(path: string, plan: Plan): string {
  const [, index, , rest = ""] = /^links\[(\d+)\](\.(.*))?$/.exec(path) || [];
  if (index) {
    const attribute = rest.startsWith("params.") ? "data-param-" + rest.slice(7) : ASKED[rest];
    const isOnPage = !!plan.links[+index];
    const of = isOnPage && attribute ? `${attribute} on ` : "";
    return isOnPage || plan.qr ? `${of}"${nameOf(plan, +index)}" (${path})` : path;
  }
  const tag = document.querySelector(TAG);
  const option = Object.entries(ATTRIBUTES).find(
    ([attribute, option]) => option == path && tag && tag.hasAttribute(attribute),
  );
  return option ? `${option[0]} (${path})` : path;
}
