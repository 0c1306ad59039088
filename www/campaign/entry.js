/** An entry of the timeline: something that happened, and when. */
import { element, icon } from "../elements.js";
import { dayOf, timeOf } from "./words.js";

/** The parts of the campaign, in order: its name in the progress above the timeline. */
export const PARTS = {
  tap: "Ad tap",
  page: "Page",
  impression: "Impression",
  click: "CTA click",
  store: "Store",
  install: "Install",
  credit: "Credit",
  postback: "Postback",
  row: "Raw data",
};

/**
 * @param {object} about `symbol`: its icon; `title`; `at`: when, by the campaign's clock; `by`: `you` if somebody did it,
 *   else a machine; `part`: its part of the campaign; `badges`: what stands beside the title
 */
export function entry({ symbol, title, at, by = "", part, badges = [] }, ...content) {
  return element(
    "li.event",
    part ? { "data-part": part } : {},
    element(by ? `span.dot.${by}` : "span.dot", icon(symbol)),
    element("div", element("header", element("h3", title), badges, clock(at)), ...content),
  );
}

function clock(at) {
  const iso = new Date(at).toISOString();
  return element("time", { datetime: iso, title: `${dayOf(at)}, UTC` }, timeOf(at));
}

/** A move of the clock, which parts the timeline. */
export function later(words, at) {
  return element(
    "li.later",
    element("span", `${words} later`),
    element("time", { datetime: at }, `${dayOf(at)}, ${timeOf(at)}`),
  );
}
