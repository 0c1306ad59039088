/** Makes an app that fills the window smaller, so that a banner beside it puts none of it out of reach. */
import type { Edge } from "./place.js";

/** Takes back what was done. */
export type Undo = () => void;

/** The properties that may be set. */
const SET = ["top", "min-height", "height", "max-height"];

/** How much higher than the window an element may be that is meant to fill it: as `100vh` is on phones. */
const SPARE = 1.2;

/** What is around an element's content, from its upper border to its lower. */
const BETWEEN = ["paddingTop", "paddingBottom", "borderTopWidth", "borderBottomWidth"] as const;

/**
 * Makes those of some elements smaller that are as high as the window.
 *
 * @param elements the outer ones first, as what is in them may follow by itself
 * @param by the banner's height
 * @param height the window's
 * @param grows whether the page can get longer than the window, as one that scrolls does; then what is at least
 *   as high as the window stays so
 */
export function fit(elements: HTMLElement[], edge: Edge, by: number, height: number, grows: boolean): Undo[] {
  const undone: Undo[] = [];
  for (const element of elements) {
    const { style } = element;
    const full = element.getBoundingClientRect();
    const usual = getComputedStyle(element);
    const least = usual.minHeight;
    const hasLeast = parseFloat(least) > 0 && (least.endsWith("%") || parseFloat(least) >= full.height - 1);
    if (full.height < height - 1 || full.height > height * SPARE || (grows && hasLeast)) {
      continue;
    }
    const before = SET.map((name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)]);
    const hasStyle = element.hasAttribute("style");
    undone.push(() => {
      before.forEach(([name, value, kind]) => style.setProperty(name!, value!, kind));
      if (!hasStyle && !style.length) {
        element.removeAttribute("style");
      }
    });
    const wanted = full.height - by;
    const content =
      usual.boxSizing == "border-box"
        ? wanted
        : wanted - BETWEEN.reduce((sum, name) => sum + parseFloat(usual[name]), 0);
    const set = (name: string, value: number) => style.setProperty(name, value + "px", "important");
    const isHigh = () => element.getBoundingClientRect().height > wanted + 1;
    if (edge == "top" && full.top < by - 1 && /fixed|absolute/.test(usual.position)) {
      // It is not part of what the banner moves down.
      set("top", (parseFloat(usual.top) || 0) + by);
    }
    if (hasLeast) {
      set("min-height", content);
    }
    if (isHigh()) {
      set("height", content);
    }
    if (isHigh()) {
      set("max-height", content);
    }
  }
  return undone;
}
