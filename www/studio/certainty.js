/** How sure a rule is, and where it is from: the same wherever a rule has an effect. */
import { linkTo } from "../campaign/pieces.js";
import { element } from "../elements.js";

const BADGES = {
  documented: () => element("span.badge", "Documented"),
  excerpt: () => element("span.badge.assume", "From an excerpt"),
  assumed: () => element("span.badge.warn.assume", "Assumption"),
};

const MEANINGS = {
  documented: "The page says so.",
  excerpt: "Only an excerpt of the page is known, and the whole may say more.",
  assumed: "No public page says so. It follows from what others have seen.",
};

/**
 * @param {{ source: string, url: string, certainty: string }} rule
 * @returns {{ badge: Element, source: Element }} how sure it is, and a link to where it is from
 */
export function sourceOf({ source, url, certainty }) {
  const badge = (BADGES[certainty] ?? BADGES.assumed)();
  badge.title = MEANINGS[certainty] ?? MEANINGS.assumed;
  return { badge, source: linkTo(url, source) };
}
