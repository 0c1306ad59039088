/** QR codes: drawn by a file of their own, which loads when the first is asked for. */

/**
 * Draws a link as a QR code into an element, in place of the code that is there.
 *
 * @returns the code's own element; null where there is none
 */
export type Draw = (element: Element, link: string, options?: unknown) => Promise<Element | null>;

/** The elements that ask for the page's OneLink as a QR code. */
export function codes(): NodeListOf<Element> {
  return document.querySelectorAll("[data-smart-qr]");
}

/** What each element shows. */
const shown = new WeakMap<Element, string>();

/** Draws the page's OneLink into every element that asks for it and does not show it yet. */
export function drawCodes(link: string, draw: Draw): void {
  codes().forEach((element) => {
    if (shown.get(element) != link) {
      shown.set(element, link);
      const option = (name: string) => element.getAttribute("data-qr-" + name);
      draw(element, link, {
        svg: element.getAttribute("data-smart-qr") == "svg",
        codeColor: option("color"),
        logo: option("logo"),
        size: option("size"),
        alt: option("alt"),
      });
    }
  });
}
