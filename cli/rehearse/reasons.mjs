/** Why an install would not be credited to the ad, and what to change: in words, from what was seen. */
import { atAppsFlyer, parsed } from "./hosts.mjs";

/**
 * @typedef {object} Seen what was seen of one story
 * @property {import("./ctas.mjs").Cta} cta as it was when it was tapped
 * @property {{ url: string, clickId: string | null }} tap what the ad's tap led to
 * @property {object} page the page as it was then, as in-page.mjs has it
 * @property {{ url: string, type: string, why: string }[]} failures
 * @property {string[]} branded
 * @property {boolean} hasImpression
 * @property {any} [touch] the click, as AppsFlyer has registered it
 * @property {{ url: string, status: number, location: string | null } | null} [click] what was asked and answered
 */

/** @typedef {{ reason: string, advice: string }} Why */

const why = (reason, advice) => ({ reason, advice });

/** How much of an address is shown. */
const short = (address, most = 100) => (address.length > most ? `${address.slice(0, most - 1)}…` : address);

/** The parameters of a link that have nothing in them but what somebody else was to fill in. */
export function unfilled(address) {
  const pairs = [...(parsed(address)?.searchParams ?? [])];
  return pairs.filter(([, value]) => /^__\w+?__$|^\{\{.*\}\}$|^_[A-Z]+_[A-Z_]*$/.test(value));
}

/** Why a call to action doesn't lead by way of AppsFlyer. @param {Seen} seen @returns {Why} */
export function whyNotLinked({ cta, page, failures, tap }) {
  const where = `The link keeps its own address, ${short(cta.href || "none")}, so AppsFlyer hears of no click`;
  const script = failures.find(({ url }) => /smart-?script/i.test(url));
  if (script) {
    return why(
      `${where}: ${short(script.url)} could not be loaded (${script.why}).`,
      "Serve the script at this address, or correct its src.",
    );
  }
  if (cta.smartLink === null) {
    return why(`${where}.`, "Give it the attribute data-smart-link, or make its address an AppsFlyer link.");
  }
  if (!page.script && !page.isWired) {
    return why(
      `${where}: no smart-script.js has run on this page.`,
      'Put the script into the page: <script src="/smart-script.js" data-onelink="https://…" data-preset="tiktok" async></script>.',
    );
  }
  const oneLink = page.script?.oneLink;
  if (!cta.smartLink && page.script && oneLink === null && page.isWired) {
    return why(
      `${where}: the page names no OneLink.`,
      'Add data-onelink="https://brand.onelink.me/A1b2" to the script, with your own OneLink.',
    );
  }
  if (!cta.smartLink && oneLink && !/^https:/i.test(oneLink)) {
    return why(
      `${where}: the page's OneLink, ${oneLink}, is not an https address.`,
      `Write ${oneLink.replace(/^\w+:/, "https:")}.`,
    );
  }
  if (cta.smartLink && cta.smartLink !== "apk" && !cta.appId) {
    return why(
      `${where}: a link to ${cta.smartLink} needs the app's id.`,
      "Add data-app-id with the id that the app has there.",
    );
  }
  if (cta.smartLink && !/^https:/i.test(cta.own)) {
    return why(
      `${where}: AppsFlyer sends a click on only to an https address, and its own is none.`,
      `Let the link lead to the store by https: ${short(cta.own.replace(/^http:/i, "https:"))}`,
    );
  }
  const params = parsed(tap.url)?.searchParams;
  if (!page.script?.preset && !params?.has("pid")) {
    return why(
      `${where}: nothing on this page says which media source the visitor is from.`,
      'Let the ad\'s address carry pid=tiktokweb_int, and give the script data-preset="tiktok".',
    );
  }
  if (page.script && !page.script.preset) {
    return why(
      `${where}: the script has no rule for the media source, so it makes no link.`,
      'Add data-preset="tiktok" to the script, or a rule for mediaSource to its configuration.',
    );
  }
  if (page.isWired) {
    return why(
      `${where}: the script has run and made no link for it.`,
      "Open the page with data-debug on the script: the console then says why.",
    );
  }
  return why(
    `${where}: the script has not run in time.`,
    "See whether something on the page keeps it from running, such as a policy or a consent tool that holds scripts back.",
  );
}

/** What is wrong with a link to AppsFlyer before anybody asks for it. @param {Seen} seen @returns {Why | null} */
export function wrongWithLink({ cta, click, branded }) {
  const address = click?.url ?? cta.href;
  const isOld = [cta.href, address].find((it) => /^http:/i.test(it) && atAppsFlyer(it, branded));
  if (isOld) {
    return why(
      `The link begins with http: (${short(isOld, 60)}). AppsFlyer's links are https; what an unencrypted one carries can be lost on the way.`,
      `Write https:, or leave the link to the script with data-smart-link.`,
    );
  }
  return null;
}

/** Why AppsFlyer has refused a click. @param {Seen} seen @returns {Why | null} */
export function whyRefused({ touch, click }) {
  const refused = touch?.refused ?? null;
  if (refused) {
    return why(
      `AppsFlyer would refuse the click: ${refused}`,
      "Change the call to action's own address, or the account's allow-list.",
    );
  }
  if (click && click.status >= 400) {
    return why(
      `AppsFlyer answers the click with ${click.status}, and leads nowhere.`,
      "See that the link has what its kind needs: the app's id, a campaign id, af_r.",
    );
  }
  return null;
}

/** Why a click that AppsFlyer has registered is nobody's, or another's. @param {Seen} seen @returns {Why | null} */
export function whyUncredited({ touch, click, expected }) {
  const source = atAppsFlyer(click?.url ?? "") === "direct" ? "af_media_source" : "pid";
  const found = touch?.mediaSource ?? null;
  if (!found) {
    return why(
      `The link has no ${source}, so the click is nobody's.`,
      `Let the ad's address carry pid=${expected.mediaSource}, and the page send it on: data-preset="tiktok" does both.`,
    );
  }
  const macro = unfilled(click?.url ?? "")[0];
  if (macro) {
    return why(
      `${macro[0]} is ${macro[1]}, which nobody has filled in.`,
      /^__/.test(macro[1])
        ? `${macro[1]} is none of TikTok's macros. Write those of the guide, such as __CAMPAIGN_NAME__.`
        : "TikTok's macros have two underscores on each side, such as __CAMPAIGN_NAME__.",
    );
  }
  if (found !== expected.mediaSource) {
    return why(
      `The link says ${source}=${found}, so the click is credited to ${found}, and not to ${expected.mediaSource}.`,
      /^tiktok/i.test(found)
        ? `Write ${source}=${expected.mediaSource}: AppsFlyer knows TikTok's web campaigns by this name alone.`
        : `Let the ad's address carry pid=${expected.mediaSource}. What a page sets itself stands in its way.`,
    );
  }
  return null;
}

/** Why TikTok would not know the install for its own. @param {Seen} seen @returns {Why | null} */
export function whyUnknown({ touch, page, hasImpression, tap }) {
  if (!tap.clickId || touch?.clickId === tap.clickId) {
    return null;
  }
  if (touch?.clickId) {
    return why(
      "The link carries another ttclid than the ad click has brought.",
      "Send on the one of the page's address.",
    );
  }
  const states = [page.consent, page.script?.consent];
  const state = ["denied", "pending"].find((it) => states.includes(it));
  if (state || page.script?.consentFrom || (page.isWired && !hasImpression)) {
    return why(
      `The visitor has not agreed (${state ? `consent is ${state}` : "no impression is sent either"}), so the link carries no ttclid, and TikTok can't know the install for its own.`,
      "If visitors are asked, let the rehearsal answer: --click SELECTOR with the button that agrees.",
    );
  }
  return why(
    "The link carries no ttclid, so the postback has none, and TikTok can't know the install for its own.",
    'Send it on: data-preset="tiktok" does. A redirect on the way to the page may have lost it, too.',
  );
}
