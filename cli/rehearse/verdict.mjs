/** Whether an install is credited to the ad, and why not. */
import { atAppsFlyer, parsed } from "./hosts.mjs";
import { unfilled, whyNotLinked, whyRefused, whyUncredited, whyUnknown, wrongWithLink } from "./reasons.mjs";

/** The media source of TikTok's web campaigns. */
const TIKTOK = "tiktokweb_int";

/** What is to be credited, as the ad's address says it. */
export function expectedOf(url) {
  const params = parsed(url)?.searchParams;
  const source = params?.get("pid") || params?.get("af_media_source") || TIKTOK;
  const campaign = params?.get("c") || params?.get("af_campaign") || null;
  const isTikTok = /tik-?tok/i.test(source) || /^__|\{\{/.test(source);
  return {
    mediaSource: isTikTok ? TIKTOK : source,
    campaign: campaign && !isMacro(campaign) ? campaign : null,
    isTikTok,
  };
}

const isMacro = (value) => unfilled(`https://a.example/?a=${encodeURIComponent(value)}`).length > 0;

/** @typedef {{ isCredited: boolean, reason: string, advice: string | null }} Verdict */

const failed = ({ reason, advice }) => ({ isCredited: false, reason, advice: advice ?? null });

/**
 * @param {any} seen what was seen of the story
 * @returns {Verdict}
 */
export function verdictOf(seen) {
  const { unsettled, stuck, click, touch, install, postback, uninstalled, tap, branded = [] } = seen;
  if (unsettled) {
    return failed({ reason: unsettled });
  }
  const expected = expectedOf(tap.url);
  const isLinked = click || atAppsFlyer(seen.cta.href, branded);
  if (!isLinked) {
    const why = whyNotLinked(seen);
    return failed(
      stuck && seen.cta.smartLink === null
        ? { reason: stuck, advice: why.advice }
        : withImpression(why, install),
    );
  }
  const found = wrongWithLink(seen) ?? (stuck ? { reason: stuck } : null) ?? whyRefused(seen);
  if (found) {
    return failed(found);
  }
  const uncredited = whyUncredited({ ...seen, expected });
  if (uncredited) {
    return failed(uncredited);
  }
  if (!install) {
    return failed({ reason: `The app can't be installed from where the click leads: ${uninstalled}` });
  }
  if (install.touchType !== "click" || (install.touch && touch && install.touch !== touch.id)) {
    return failed({
      reason: `${install.mediaSource} gets the install, and not this click: ${install.reason}`,
    });
  }
  if (expected.campaign && install.campaign !== expected.campaign) {
    return failed({
      reason: `The install is credited to the campaign ${install.campaign ?? "without a name"}, and not to ${expected.campaign}.`,
      advice: "Let the page send on c as it comes in the ad's address.",
    });
  }
  if (expected.isTikTok) {
    const unknown = whyUnknown(seen) ?? unsent(postback);
    if (unknown) {
      return failed(unknown);
    }
  }
  return { isCredited: true, reason: install.reason, advice: null };
}

/** Adds that the page's view alone is credited, where it is. */
function withImpression({ reason, advice }, install) {
  return install?.touchType === "impression"
    ? { reason: `${reason} Only the view of the page is credited, for a day at most.`, advice }
    : { reason, advice };
}

/** Why TikTok doesn't hear of the install. */
function unsent(postback) {
  if (!postback) {
    return null;
  }
  if (!postback.isSent) {
    return {
      reason: `TikTok doesn't hear of the install: ${postback.notSent}`,
      advice: "Change that in the partner's settings.",
    };
  }
  if (postback.ok === false) {
    const { body } = postback.answer ?? {};
    return {
      reason: `TikTok refuses the postback: ${body?.code ?? ""} ${body?.message ?? ""}`.trim() + ".",
      advice: "Look at the pixel's id and the token in the partner's settings.",
    };
  }
  return null;
}
