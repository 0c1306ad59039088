/** One story: somebody taps the ad, comes to the page, taps a call to action, installs the app and opens it. */
import { brandedHosts } from "./branded.mjs";
import { ctasOf } from "./ctas.mjs";
import { appOf } from "./account.mjs";
import { atAppsFlyer } from "./hosts.mjs";
import { place } from "./in-page.mjs";
import { opened, visitorOn } from "./look.mjs";
import { Outside } from "./outside.mjs";
import { Told } from "./services.mjs";

/** How long a tap may take to lead anywhere, in ms. */
const LEADS_WITHIN = 4000;

/** How long a tap waits for what covers a call to action to go away, in ms. */
const UNCOVERED_WITHIN = 1500;

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/**
 * @typedef {object} Stage what all stories share
 * @property {import("../browser/browser.mjs").Browser} browser
 * @property {import("./services.mjs").Services} services
 * @property {string} click the address of the ad's tap
 * @property {string[]} branded
 * @property {import("./look.mjs").Asking} asking
 */

/** A device that nobody has used yet. @param {Stage} stage */
async function freshDevice({ services }, kind, platform) {
  const { id, userAgent } = await services.call("POST", "/api/devices", { platform: platform ?? kind });
  return { id, kind, userAgent };
}

/** Taps the ad. @param {Stage} stage @returns {Promise<{ url: string, clickId: string | null }>} where it leads */
async function tapAd({ services, click }, device) {
  const { pathname, search } = new URL(click, "http://localhost");
  const { location } = await services.request("GET", pathname + search, { device: device.id });
  return { url: location, clickId: new URL(location).searchParams.get("ttclid") };
}

function outsideOf({ services, branded }, device, tap) {
  return new Outside({ services, device: device.id, branded, origin: new URL(tap.url).origin });
}

/** Looks at the page as one kind of device sees it. @param {Stage} stage */
export async function lookAs(stage, kind) {
  const device = await freshDevice(stage, kind);
  const tap = await tapAd(stage, device);
  const outside = outsideOf(stage, device, tap);
  const visitor = await visitorOn(stage.browser, device, outside);
  try {
    const options = { branded: stage.branded, isChosen: stage.asking.cta !== null };
    const ctas = (page) =>
      ctasOf(page?.links ?? [], { ...options, branded: [...stage.branded, ...brandedHosts(page)] });
    const { page, unsettled } = await opened(visitor, tap.url, stage.asking, {
      hrefs: (page) => ctas(page).map(({ href }) => href),
      missing: (page) => ({
        isMissing: !ctas(page).length,
        isUnlinked: ctas(page).some(
          ({ smartLink, href }) =>
            smartLink !== null && !atAppsFlyer(href, [...stage.branded, ...brandedHosts(page)]),
        ),
      }),
    });
    return { page, unsettled, failures: visitor.failures };
  } finally {
    stage.browser.leave(visitor);
  }
}

/**
 * Plays a story.
 *
 * @param {Stage} stage
 * @param {{ cta: import("./ctas.mjs").Cta, kind: string, platform: string | null }} play
 */
export async function story(stage, { cta: known, kind, platform }) {
  const { browser, services, branded, asking } = stage;
  const device = await freshDevice(stage, kind, platform);
  const tap = await tapAd(stage, device);
  const outside = outsideOf(stage, device, tap);
  const visitor = await visitorOn(browser, device, outside);
  const seen = { cta: known, device, tap, branded, failures: visitor.failures, errors: visitor.errors };
  const isOurs = ({ key }) => key === known.key;
  try {
    const ctas = (page) => ctasOf(page?.links ?? [], { branded, isChosen: asking.cta !== null });
    const isLinked = atAppsFlyer(known.href, branded) !== null;
    const { page, unsettled } = await opened(visitor, tap.url, asking, {
      hrefs: (page) => ctas(page).map(({ href }) => href),
      missing: (page) => {
        const cta = ctas(page).find(isOurs);
        return { isMissing: !cta, isUnlinked: isLinked && !!cta && !atAppsFlyer(cta.href, branded) };
      },
    });
    const cta = ctas(page).find(isOurs);
    Object.assign(seen, { page, cta: cta ?? known, unsettled });
    if (unsettled) {
      return seen;
    }
    if (!cta) {
      return { ...seen, stuck: `It is not on the page any more when the page is opened again.` };
    }
    const stuck = await tapCta(visitor, outside, cta);
    if (stuck) {
      return { ...seen, stuck, hasImpression: outside.impressions.length > 0 };
    }
    return { ...seen, ...(await install(services, device, outside, cta)) };
  } finally {
    browser.leave(visitor);
  }
}

/** Taps a call to action. Returns why that leads nowhere, or nothing. */
async function tapCta(visitor, outside, cta) {
  let spot;
  const ends = Date.now() + UNCOVERED_WITHIN;
  while (!(spot = await visitor.ask(place, cta.place)) || spot.isHidden || spot.coveredBy) {
    if (Date.now() > ends) {
      return spot?.coveredBy
        ? `${spot.coveredBy} covers it, so nobody can tap it. If a visitor closes that first, say so: --click SELECTOR.`
        : "It can't be seen, so nobody can tap it.";
    }
    await pause(50);
  }
  outside.isTapped = true;
  await visitor.tap(spot);
  let timer;
  const late = new Promise((done) => (timer = setTimeout(done, LEADS_WITHIN, "late")));
  const first = await Promise.race([outside.left, late]);
  clearTimeout(timer);
  return first === "late" ? `A tap on it leads to no store within ${LEADS_WITHIN / 1000} s.` : undefined;
}

/** Installs the app that the visitor came to, and opens it. */
async function install(services, device, outside, cta) {
  const click = outside.clicks.at(-1) ?? null;
  const { touches } = await services.call("GET", "/api/touches");
  const own = touches.filter((it) => it.device === device.id);
  const touch = own.filter(({ touchType }) => touchType === "click").at(-1) ?? null;
  const impression = own.filter(({ touchType }) => touchType === "impression").at(-1) ?? null;
  const result = {
    click,
    touch,
    store: outside.store ?? click?.location ?? null,
    hasImpression: !!impression,
  };
  const app = touch?.app ?? appOf(cta)?.id;
  const body = app ? { app } : {};
  try {
    await services.call("POST", `/api/devices/${device.id}/install`, body);
    const { install } = await services.call("POST", `/api/devices/${device.id}/open`, body);
    const { postbacks } = await services.call("GET", "/api/postbacks");
    const postback = postbacks.find((it) => it.install === install.id && it.event === "install") ?? null;
    return { ...result, install, postback };
  } catch (error) {
    if (error instanceof Told) {
      return { ...result, uninstalled: error.message };
    }
    throw error;
  }
}
