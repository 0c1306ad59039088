/** Plays the stories of a page: every call to action, on every kind of device that it is for. */
import { destinationUrl } from "../../www/destination-url.js";
import { browserPath } from "../browser/find.mjs";
import { Browser } from "../browser/browser.mjs";
import { launch } from "../browser/launch.mjs";
import { MISUSED, Stop } from "../command-line/exit.mjs";
import { accountOf } from "./account.mjs";
import { AD } from "./ad.mjs";
import { brandedHosts } from "./branded.mjs";
import { ctasOf, nameOf, plays } from "./ctas.mjs";
import { KINDS, LOOKED_AT, seenAs } from "./devices.mjs";
import { resultOf } from "./result.mjs";
import { Services, Told } from "./services.mjs";
import { Unopened } from "./look.mjs";
import { lookAs, story } from "./story.mjs";

/** How many stories are played at a time. */
const AT_ONCE = 4;

/**
 * @typedef {object} Wanted
 * @property {string} page
 * @property {string} [ad] the ad's address, or its parameters
 * @property {string[]} [kinds] the kinds of devices
 * @property {object} [settings] the partner's settings
 * @property {number} timeout how long the page may take, in seconds
 * @property {string} [cta] the selector of the calls to action
 * @property {string[]} [clicks] selectors of what is tapped first
 * @property {string} [oneLink] the page's OneLink, where it is on a domain of the brand's own
 * @property {string} [chromium] the browser's path
 * @property {boolean} [isSandboxed]
 * @property {boolean} [isInsecure]
 */

/** @param {Wanted} wanted */
export async function rehearse(wanted) {
  const begun = performance.now();
  const path = browserPath(wanted.chromium);
  const { isSandboxed, isInsecure } = wanted;
  const services = await Services.begin();
  try {
    await put(services, wanted.settings ?? {});
    const { connection, end } = await launch(path, {
      isInsecure,
      ...(isSandboxed === false && { isSandboxed }),
    });
    try {
      const browser = new Browser(connection);
      await browser.begin();
      return await played(browser, services, wanted, begun);
    } finally {
      await end();
    }
  } finally {
    await services.end();
  }
}

/** Puts settings into force. What is wrong with those of a file is misuse. */
async function put(services, settings) {
  try {
    await services.call("PUT", "/api/settings", settings);
  } catch (error) {
    throw error instanceof Told ? new Stop(`--settings: ${error.message}`, MISUSED) : error;
  }
}

async function played(browser, services, wanted, begun) {
  const ad = destinationUrl(wanted.page, wanted.ad);
  const { click } = await services.call("POST", "/api/ads", { url: ad, ...AD });
  const asking = { timeout: wanted.timeout, cta: wanted.cta ?? null, clicks: wanted.clicks ?? [] };
  const given = wanted.oneLink ? [new URL(wanted.oneLink).hostname] : [];
  const stage = { browser, services, click, branded: given, asking };
  const result = (found) =>
    resultOf({
      page: wanted.page,
      ad,
      problem: null,
      stories: [],
      notes: [],
      ...found,
      ms: performance.now() - begun,
    });

  const looked = wanted.kinds ? [...new Set(wanted.kinds.map(seenAs))] : LOOKED_AT;
  let looks;
  try {
    looks = await Promise.all(looked.map(async (kind) => [kind, await lookAs(stage, kind)]));
  } catch (error) {
    if (error instanceof Unopened) {
      return result({ problem: error.message });
    }
    throw error;
  }
  const unsettled = looks.map(([, look]) => look.unsettled).find(Boolean);
  if (unsettled) {
    return result({ problem: unsettled });
  }
  const branded = [...new Set([...given, ...looks.flatMap(([, { page }]) => brandedHosts(page))])];
  const options = { branded, isChosen: asking.cta !== null };
  const found = Object.fromEntries(looks.map(([kind, { page }]) => [kind, ctasOf(page.links, options)]));
  const all = Object.values(found).flat();
  if (!all.length) {
    return result({ problem: noCta(looks[0][1], asking) });
  }
  const parts = plays(found, { kinds: wanted.kinds, branded });
  const [visible, hidden] = [true, false].map((is) => parts.filter(({ isVisible }) => isVisible === is));
  const notes = hidden.map(
    ({ cta, kind }) => `Not played, as nobody can see it: ${nameOf(cta)} on the ${KINDS[kind]}.`,
  );
  if (!visible.length) {
    const problem = parts.length
      ? "None of the page's calls to action can be seen. If a visitor opens a menu first, say so: --click SELECTOR."
      : `None of the page's calls to action is for a device of the kind that is asked for (${wanted.kinds.map((kind) => KINDS[kind]).join(", ")}).`;
    return result({ problem, notes });
  }
  await put(services, accountOf(all, wanted.settings));
  const stories = await pooled(visible, AT_ONCE, async (play) => {
    const start = performance.now();
    const seen = await story({ ...stage, branded }, play);
    return { seen, ms: performance.now() - start };
  });
  return result({ stories, notes });
}

/** Why a page has nothing to tap, in a sentence. */
function noCta({ page, failures }, { cta }) {
  if (cta !== null) {
    return `No call to action was found: nothing on the page matches --cta ${cta}.`;
  }
  const script = failures.find(({ type }) => type === "Script");
  return (
    "No call to action was found: the page has no link with data-smart-link, none to AppsFlyer and none to a store that is known. " +
    (script ? `${script.url} could not be loaded (${script.why}). ` : "") +
    (page.links.length ? "" : "It has no links at all: is this the page's address? ") +
    "If they are other elements, say which: --cta SELECTOR."
  );
}

/** Does something with each of many things, a few at a time. The results are in the order of the things. */
async function pooled(things, most, act) {
  const results = [];
  let next = 0;
  const work = async () => {
    while (next < things.length) {
      const at = next++;
      results[at] = await act(things[at]);
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, things.length) }, work));
  return results;
}
