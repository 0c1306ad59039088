/** Whether a page is dark, as it is drawn: many pages are light whatever the visitor's system prefers. */
import { outwards } from "./in-window.js";

/** How opaque a colour has to be, so that what is behind it doesn't count. */
const OPAQUE = 0.9;

/** How much of the window an element has to fill, so that its background is the page's. */
const MOST = 0.9;

/**
 * Whether a colour is dark.
 *
 * @param color as `getComputedStyle` writes it, which is not always in red, green and blue
 * @returns undefined if what is behind it shows through
 */
export function isDark(color: string): boolean | undefined {
  const [, alpha = 1] = /(?:^rgba.*,|\/) *([\d.]+)\)/.exec(color) || [];
  const [first, second, third] = (color.replace(/^color\(\S+/, "").match(/[\d.]+/g) || []).map(Number);
  if (first == null || +alpha < OPAQUE) {
    return undefined;
  }
  const [scale, light] = /^(rgb|color)/.test(color)
    ? [color[0] == "r" ? 255 : 1, 0.299 * first + 0.587 * second! + 0.114 * third!]
    : [color[0] == "o" ? 1 : 100, first];
  return light < scale / 2;
}

/**
 * Whether the page is dark where a banner stands.
 *
 * @param host the banner's element, whose background is that of a page without any
 * @param place the element that it is in, if it is part of the page's text
 */
export function isPageDark(host: Element, place: Element | null): boolean {
  const { body, documentElement: html } = document;
  const { clientWidth, clientHeight } = html;
  const inner =
    place || document.elementsFromPoint(clientWidth / 2, clientHeight / 2).find((it) => it != host) || body;
  for (const it of [...outwards(inner), body, html, host]) {
    const { width, height } = it.getBoundingClientRect();
    if (
      place ||
      /^(body|html|smart-.*)$/.test(it.localName) ||
      (width >= clientWidth * MOST && height >= clientHeight * MOST)
    ) {
      const { backgroundColor, backgroundImage, color } = getComputedStyle(it);
      // Of a picture, all that is known is the colour of the text on it.
      const found = isDark(backgroundColor) ?? (backgroundImage == "none" ? undefined : !isDark(color));
      if (found != null) {
        return found;
      }
    }
  }
  return false;
}
