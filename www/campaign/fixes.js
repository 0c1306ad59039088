/** Why a postback didn't reach TikTok, and the setting that mends it. */
import { pathOf } from "./paths.js";

/** The settings with one event's mapping changed, or added. Only a purchase can have revenue. */
const mapped = ({ postbacks }, event, change) => ({
  postbacks: {
    events: postbacks.events.some((it) => it.event === event)
      ? postbacks.events.map((it) => (it.event === event ? { ...it, ...change } : it))
      : [...postbacks.events, { event, usersFrom: "this_partner", ...usual(event), ...change }],
  },
});

const usual = (event) =>
  /purchase/i.test(event)
    ? { partnerEvent: "Purchase", including: "values_and_revenue" }
    : { partnerEvent: "ViewContent", including: "none" };

/**
 * @typedef {object} Fix
 * @property {string} words what went wrong, for people
 * @property {string} [label] what the button says that mends it
 * @property {object} [patch] the settings that it changes
 * @property {string} [field] the setting's path, where only a person knows what belongs there
 */

/**
 * @param postback
 * @param settings those in force now
 * @returns {Fix | null} null if the postback was taken
 */
export function fixOf(postback, settings) {
  if (postback.isSent) {
    return postback.ok ? null : refused(postback, settings);
  }
  return { words: postback.notSent ?? "It was not sent.", ...unsent(postback, settings) };
}

/** The setting that holds back an event without a mapping. */
const UNMAPPED = "postbacks.events";

/** What takes the place of a postback for an event that the settings don't map, of which none is made. */
export const unmapped = (event, time) => ({
  event,
  time,
  isSent: false,
  heldBy: UNMAPPED,
  notSent: `${event} isn’t mapped to an event of TikTok’s, so TikTok is told nothing.`,
});

/** TikTok refused it: its code says why. */
function refused({ event, answer, partnerEvent, isOutside }, settings) {
  const { code, message = "" } = answer?.body ?? {};
  if (isOutside) {
    return { words: message ? `TikTok refused it: ${message}` : `TikTok answered ${answer?.status}.` };
  }
  const mapping = settings.postbacks.events.find((it) => it.event === event);
  const wantsRevenue = /properties\.(value|currency)/.test(pathOf(message));
  if (wantsRevenue && mapping?.including !== "values_and_revenue") {
    return {
      words: `${partnerEvent} went out without its value. TikTok wants value and currency with it, and the mapping of ${event} doesn’t send revenue.`,
      label: "Send values and revenue",
      patch: mapped(settings, event, { including: "values_and_revenue" }),
    };
  }
  if (wantsRevenue) {
    return {
      words: `${partnerEvent} went out without its value, as the app reported none. Report the event with revenue and currency.`,
    };
  }
  if (code === 40001 || /event_source_id/.test(message)) {
    return {
      words: "TikTok knows no pixel with this id, or the token may not write to it.",
      label: "Enter the pixel’s id",
      field: "pixelId",
    };
  }
  if (code === 40105) {
    return {
      words: "TikTok doesn’t accept this access token.",
      label: "Enter the access token",
      field: "accessToken",
    };
  }
  if (code === 40100) {
    return { words: "These are more requests than TikTok takes in a second. AppsFlyer tries again later." };
  }
  return {
    words: message ? `TikTok refused it: ${message}` : `TikTok answered ${answer?.status ?? "nothing"}.`,
  };
}

/** A setting holds it back. It may have been changed meanwhile, and then there is nothing to mend. */
function unsent({ event, heldBy }, settings) {
  const mapping = settings.postbacks.events.find((it) => it.event === event);
  switch (heldBy) {
    case "activated":
      return settings.activated ? {} : { label: "Activate the partner", patch: { activated: true } };
    case UNMAPPED:
      return mapping ? {} : { label: `Map ${event}`, patch: mapped(settings, event, {}) };
    case "postbacks.events.usersFrom":
      return mapping?.usersFrom === "this_partner"
        ? { label: "Send it for users from anywhere", patch: mapped(settings, event, { usersFrom: "any" }) }
        : {};
    case "postbacks.events.conditions":
      return { label: "Look at the conditions", field: "postbacks.events" };
    case "postbacks.windowDays":
      return { label: "Look at the window", field: "postbacks.windowDays" };
    default:
      return {};
  }
}
