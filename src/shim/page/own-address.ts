/** Calls to action carry their own address along, so that it survives copies of the element. */
import { decoded } from "../engines/request.js";

/** The attribute with a call to action's link, a space, and the own address that the link replaced. */
export const OWN = "data-smart-own";

/**
 * Whether an address is one of our links, whatever was done to it: analytics add parameters of their own, anywhere,
 * write the others anew in another spelling, or add a fragment.
 */
export function isLink(href: string, link: string): boolean {
  const parts = (address: string) => address.replace(/\+/g, " ").split(/[?&#]/).map(decoded);
  const found = parts(href);
  return parts(link).every((part) => found.includes(part));
}

/**
 * Where a call to action leads by itself. If the page copies an element that already has its link, as
 * carousels do, or if a server has planned it, that address is in the attribute `OWN`.
 *
 * @param noted the attribute's value
 * @param href the element's address as it is now; the note only counts if the link is there still
 */
export function ownAddress(noted: string | null, href: string): string {
  // Whoever writes the markup must not choose a scheme that runs code; an app's may stand there.
  const [, link, own] = /^(\S+) ((?!javascript|vbscript)[a-z][\w+.-]*:\/\/.*)/i.exec(noted || "") || [];
  return own && isLink(href, link!) ? own : href;
}
