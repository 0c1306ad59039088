/** Opens the page for a visitor, and waits until it is done. */
import { look, place, watch } from "./in-page.mjs";
import { isSettled, QUIET, whyUnsettled } from "./settle.mjs";
import { SCREENS } from "./devices.mjs";
import { meant } from "./hosts.mjs";

/** Where an ad's visitor comes from. */
const REFERRER = "https://www.tiktok.com/";

/** How often a page is looked at, in ms. */
const OFTEN = 40;

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** What Chromium's words for a page that can't be opened mean, and what to do. */
const ERRORS = [
  [/CONNECTION_REFUSED|ADDRESS_UNREACHABLE/, "nothing answers there. Start the site first"],
  [/NAME_NOT_RESOLVED/, "there is no such host"],
  [/CERT|SSL/, "its certificate is not one that browsers trust. Add --insecure where it is your own"],
  [/TIMED_OUT/, "it doesn't answer in time"],
  [/EMPTY_RESPONSE|INVALID_HTTP|CONNECTION_(RESET|CLOSED)/, "what answers there speaks no http"],
  [/ABORTED/, "it is a download, and no page"],
  [/TOO_MANY_REDIRECTS/, "it leads back to itself"],
];

/** A page that can't be opened. */
export class Unopened extends Error {}

/** Why not, in words. What the ad has added to its address is of no interest then. */
function unopened(url, error, status) {
  const { origin, pathname } = new URL(url);
  const [, words] = ERRORS.find(([pattern]) => pattern.test(error)) ?? [null, error];
  return new Unopened(
    status >= 400
      ? `${origin}${pathname} is answered with ${status}. Is this the page's address?`
      : `${origin}${pathname} can't be opened: ${words}.`,
  );
}

/**
 * @typedef {object} Asking
 * @property {number} timeout how long the page may take, in seconds
 * @property {string | null} cta the selector of the calls to action, where somebody has named one
 * @property {string[]} clicks selectors of what is tapped first
 */

/** Nothing is missing that may still come. */
const NOTHING = { isMissing: false, isUnlinked: false };

/**
 * @typedef {object} Watched what of a page is waited for
 * @property {(page: any) => string[]} hrefs the addresses that have to stay as they are
 * @property {(page: any) => { isMissing: boolean, isUnlinked: boolean }} missing whether there is no call to action yet, or
 *   one that still leads to its own address
 */

/**
 * @param {import("../browser/browser.mjs").Browser} browser
 * @param {{ kind: string, userAgent: string }} device
 * @param {import("./outside.mjs").Outside} outside
 */
export function visitorOn(browser, { kind, userAgent }, outside) {
  return browser.visitor({
    kind,
    userAgent,
    screen: SCREENS[kind],
    watch,
    outside: (asked) => outside.answer(asked),
  });
}

/**
 * Opens the page, taps what is to be tapped first, and waits until it is done.
 *
 * @param {import("../browser/visitor.mjs").Visitor} visitor
 * @param {string} url
 * @param {Asking} asking
 * @param {Watched} watched
 * @returns {Promise<{ page: any, unsettled: string | null }>}
 */
export async function opened(visitor, url, asking, watched) {
  const ends = Date.now() + asking.timeout * 1000;
  const opening = visitor.open(url, REFERRER);
  let timer;
  const late = new Promise((done) => (timer = setTimeout(done, asking.timeout * 1000, "TIMED_OUT")));
  const error = await Promise.race([opening, late]);
  clearTimeout(timer);
  if (error) {
    opening.catch(() => {});
    throw unopened(url, error, visitor.status);
  }
  let seen = await settled(
    visitor,
    ends,
    asking,
    asking.clicks.length ? { ...watched, missing: () => NOTHING } : watched,
  );
  for (const selector of asking.clicks) {
    const missing = await tapped(visitor, selector, Math.min(ends, Date.now() + 3000));
    if (missing) {
      return { ...seen, unsettled: missing };
    }
    await pause(OFTEN);
    seen = await settled(
      visitor,
      ends,
      asking,
      selector === asking.clicks.at(-1) ? watched : { ...watched, missing: () => NOTHING },
    );
  }
  if (visitor.status >= 400) {
    throw unopened(url, "", visitor.status);
  }
  return seen;
}

/** Taps what is not a call to action. Returns why that was not possible, or nothing. */
async function tapped(visitor, selector, ends) {
  for (;;) {
    const spot = await visitor.ask(place, selector);
    if (spot && !spot.isHidden) {
      await visitor.tap(spot);
      return undefined;
    }
    if (Date.now() > ends) {
      return `Nothing to tap: --click ${selector} ${spot ? "is not to be seen" : "is not on the page"}.`;
    }
    await pause(OFTEN);
  }
}

/** A page whose links that lead to a sandbox are those that it means. */
function asMeant(page) {
  if (!page) {
    return undefined;
  }
  const { origin } = new URL(page.address);
  const { script } = page;
  return {
    ...page,
    links: page.links.map((it) => ({ ...it, href: meant(it.href, origin), own: meant(it.own, origin) })),
    script: script && { ...script, oneLink: script.oneLink && meant(script.oneLink, origin) },
  };
}

async function settled(visitor, ends, { timeout, cta }, { hrefs, missing }) {
  let last = "";
  let changedAt = Date.now();
  let loadedAt = null;
  let page = null;
  for (;;) {
    const now = Date.now();
    const found = asMeant(await visitor.ask(look, cta));
    if (found) {
      page = found;
      const text = JSON.stringify([visitor.loads, ...hrefs(found)]);
      if (text !== last) {
        [last, changedAt] = [text, now];
      }
      const isLoaded = found.readyState === "complete";
      loadedAt = isLoaded ? (loadedAt ?? now) : null;
      const state = {
        isLoaded,
        unchanged: now - changedAt,
        loaded: isLoaded ? now - loadedAt : 0,
        silent: now - visitor.lastRequest,
        pending: visitor.pending.length,
        isWired: found.isWired,
        ...missing(found),
      };
      if (isSettled(state)) {
        return { page, unsettled: null };
      }
    }
    if (now > ends) {
      const isLoaded = page?.readyState === "complete";
      const isStill = isLoaded && now - changedAt >= QUIET && visitor.loads <= 3;
      const why = { isLoaded, loads: visitor.loads, pending: visitor.pending, seconds: timeout };
      return { page, unsettled: isStill ? null : whyUnsettled(why) };
    }
    await pause(OFTEN);
  }
}
