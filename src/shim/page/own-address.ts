/** Calls to action carry their own address along, so that it survives copies of the element. */
import { decoded } from "../engines/request.js";

/** The attribute with a call to action's link, a space, and the own address that the link replaced. */
export const OWN = "data-smart-own";

/** What an address is made of, in a spelling that decorators don't change: decoded twice, in small letters. */
const words = (address: string) =>
  decoded(decoded(address.replace(/\+/g, " ")))
    .toLowerCase()
    .split(/&amp;|[?&#]/);

/**
 * Whether an address is one of our links, whatever was done to it: most of what the link is made of is still there.
 * Analytics add parameters of their own, change or drop some, write others anew in another spelling, add a fragment, or
 * lead through another address. What a page sets in its place has hardly any of it.
 */
export function isLink(href: string, link: string): boolean {
  const [found, wanted] = [href, link].map(words);
  return wanted!.filter((word) => found!.includes(word)).length * 2 > wanted!.length;
}

/** One of our links to a platform, by its marker, and the address that it leads on to. An author's own link is none. */
const TO_PLATFORM =
  /^https:\/\/(?:engagements|app)\.appsflyer(?:sdk)?\.com\/(?=.*[?&]af_ss_ver=).*[?&]af_r=(https?(?::|%3A)[^&#]*)/;

/**
 * Where a call to action leads by itself. If the page copies an element that already has its link, as
 * carousels do, or if a server has planned it, that address is in the attribute `OWN`. A link to a platform says it by
 * itself, which goes before a note that may be older.
 *
 * @param noted the attribute's value
 * @param href the element's address as it is now; the note only counts if the link is there still
 */
export function ownAddress(noted: string | null, href: string): string {
  // Whoever writes the markup must not choose a scheme that runs code; an app's may stand there.
  const [, link, own] = /^(\S+) ((?!javascript|vbscript)[a-z][\w+.-]*:\/\/.*)/i.exec(noted || "") || [];
  const [, store] = TO_PLATFORM.exec(href) || [];
  return store ? decoded(store) : own && isLink(href, link!) ? own : href;
}
