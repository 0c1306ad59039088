/** What a rehearsal has shown, as a value: what JSON has, and what the table and JUnit are made of. */
import { nameOf } from "./ctas.mjs";
import { KINDS } from "./devices.mjs";
import { parsed, storeOf } from "./hosts.mjs";
import { verdictOf } from "./verdict.mjs";

/** How a place is called to which somebody was led. */
function called(address) {
  return address ? (storeOf(address)?.name ?? parsed(address)?.host ?? address) : null;
}

/** One row of the result. */
export function rowOf({ seen, ms }) {
  const { cta, device, click, touch, install, postback, store } = seen;
  const verdict = verdictOf(seen);
  const clickId = postback?.isSent ? clickIdIn(postback) : null;
  return {
    cta: { text: nameOf(cta), smartLink: cta.smartLink, appId: cta.appId, own: cta.own },
    device: KINDS[device.kind],
    link: click?.url ?? cta.href,
    ledTo: store ? { name: called(store), address: store } : null,
    creditedTo: install ? { mediaSource: install.mediaSource, campaign: install.campaign ?? null } : null,
    touchType: install?.touchType ?? null,
    matchType: install?.matchType ?? null,
    clickId,
    isCredited: verdict.isCredited,
    reason: verdict.reason,
    advice: verdict.advice,
    notes: touch?.notes ?? [],
    assumptions: (install?.assumptions ?? []).map((it) => (typeof it === "string" ? it : it.text)),
    ms,
  };
}

/** The click id in what TikTok is told. */
function clickIdIn({ body }) {
  return body?.data?.[0]?.user?.ttclid ?? null;
}

/**
 * @param {object} found
 * @param {string} found.page
 * @param {string} found.ad the address that a tap on the ad leads to, with its macros
 * @param {string | null} found.problem what kept the stories from being played
 * @param {{ seen: any, ms: number }[]} found.stories
 * @param {string[]} found.notes what else there is to know
 * @param {number} found.ms
 */
export function resultOf({ page, ad, problem, stories, notes, ms }) {
  const rows = stories.map(rowOf);
  const credited = rows.filter(({ isCredited }) => isCredited).length;
  return {
    page,
    ad,
    isCredited: !problem && rows.length > 0 && credited === rows.length,
    problem,
    stories: rows,
    notes,
    played: rows.length,
    credited,
    failed: rows.length - credited,
    ms,
  };
}
