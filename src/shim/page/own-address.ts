/** Calls to action carry their own address along, so that it survives copies of the element. */

/** The attribute with a call to action's link, a space, and the own address that the link replaced. */
export const OWN = "data-smart-own";

/**
 * Where a call to action leads by itself. If the page copies an element that already has its link, as
 * carousels do, or if a server has planned it, that address is in the attribute `OWN`.
 *
 * @param noted the attribute's value
 * @param href the element's address as it is now; the note only counts if it is about this one
 */
export function ownAddress(noted: string | null, href: string): string {
  // Splitting at " http" also keeps whoever writes the markup from choosing a scheme that runs code.
  const [link, own] = (noted || "").split(" http");
  return link == href && own ? "http" + own : href;
}
