/** Which links of a page are its calls to action. */
import { atAppsFlyer, storeOf } from "./hosts.mjs";
import { kindsFor, platformIn, seenAs } from "./devices.mjs";

/**
 * @typedef {object} Link a link of a page, as in-page.mjs sees it
 * @property {string} text
 * @property {string} href where it leads now
 * @property {string} own where it led when it came into the page
 * @property {string | null} smartLink the value of `data-smart-link`
 * @property {string | null} appId
 * @property {boolean} isChosen whether the option `--cta` asks for it
 * @property {boolean} isVisible
 */

/**
 * @typedef {Link & { key: string, place: number }} Cta a call to action. Its key is the same each time the page is
 *   opened, whatever it leads to; its place is that among the page's links
 */

/**
 * Whether a link is a call to action: one that asks for a link of the script's, that leads by way of AppsFlyer, or to a
 * store. Where somebody has chosen them, those alone.
 */
export function isCta(link, { branded = [], isChosen = false } = {}) {
  if (isChosen) {
    return link.isChosen;
  }
  return link.smartLink !== null || atAppsFlyer(link.href, branded) !== null || storeOf(link.href) !== null;
}

/**
 * @param {Link[]} links
 * @param {{ branded?: string[], isChosen?: boolean }} [options]
 * @returns {Cta[]}
 */
export function ctasOf(links, options) {
  const seen = new Map();
  return links
    .map((link, place) => ({ ...link, place }))
    .filter((link) => isCta(link, options))
    .map((link) => {
      const name = JSON.stringify([link.text, link.smartLink, link.appId, storeOf(link.own) ? link.own : ""]);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return { ...link, key: `${name} ${count}` };
    });
}

/**
 * What is to be played: every call to action on every kind of device that it is for.
 *
 * @param {Record<string, Cta[]>} found the calls to action by the kind of device that has seen the page
 * @param {object} options
 * @param {string[]} [options.kinds] the kinds that somebody has asked for, where not all are wanted
 * @param {string[]} [options.branded]
 * @returns {{ cta: Cta, kind: string, platform: string | null, isVisible: boolean }[]} in the page's order
 */
export function plays(found, { kinds, branded = [] } = {}) {
  /** Each call to action as every kind has seen it. */
  const all = new Map();
  for (const [kind, ctas] of Object.entries(found)) {
    for (const cta of ctas) {
      all.set(cta.key, { ...all.get(cta.key), [kind]: cta });
    }
  }
  const result = [];
  for (const seen of all.values()) {
    const wanted = new Set(Object.values(seen).flatMap((cta) => kindsFor(cta, branded)));
    for (const kind of ["ios", "android", "pc", "console", "tv"].filter((it) => wanted.has(it))) {
      const cta = seen[seenAs(kind)] ?? Object.values(seen)[0];
      if (!kinds || kinds.includes(kind)) {
        const isVisible = seen[seenAs(kind)]?.isVisible ?? false;
        result.push({ cta, kind, platform: platformOf(cta, kind), isVisible });
      }
    }
  }
  return result;
}

/** The platform of the app that a call to action is for, on a kind of device. */
function platformOf(cta, kind) {
  return kind === "ios" || kind === "android"
    ? kind
    : (platformIn(cta.href) ?? cta.smartLink ?? storeOf(cta.href)?.platform ?? null);
}

/** What a call to action is called, for people. */
export function nameOf({ text, smartLink, own, href }) {
  return text || storeOf(own)?.name || smartLink || own || href;
}
