/** Who may open a landing page: what each kind of visitor arrives with. The desk and the server both use this. */

/** A click id that is as long as TikTok's own. */
const CLICK_ID = "E.C.P." + "v2Gx8RkQ0mTnLw7dYb3JfUaZs9-HpC_e".repeat(10);

/**
 * @typedef {object} Visit
 * @property {string} id its name in `/ad/<id>`
 * @property {string} group what it is listed under
 * @property {string} name
 * @property {string} story how the visitor came, in a sentence
 * @property {{ markup: string, calls: string }} [then] what becomes of it: on a page in markup, and with the old calls
 * @property {string} [preset] the preset that knows such a visit. On a page without it, the visit isn't offered
 * @property {Record<string, string>} params what the page's address has
 */

/** @type {Visit[]} */
export const VISITS = [
  {
    id: "tiktok",
    group: "From an ad",
    name: "TikTok ad",
    story: "TikTok filled in the macros of the ad’s address and added its click id, ttclid.",
    preset: "tiktok",
    params: {
      pid: "tiktokweb_int",
      c: "Summer Lanterns_web",
      af_c_id: "1789012345678901",
      af_adset: "US 18-24 gamers",
      af_adset_id: "1789012345678902",
      af_ad: "video_a_15s",
      af_ad_id: "1789012345678903",
      ttclid: CLICK_ID,
    },
  },
  {
    id: "macros",
    group: "From an ad",
    name: "TikTok ad, macros left as they are",
    story: "TikTok filled nothing in, as in its own preview.",
    then: {
      markup: "A macro counts as no value.",
      calls: "The old calls send macros on, as Smart Script does.",
    },
    preset: "tiktok",
    params: {
      pid: "tiktokweb_int",
      c: "__CAMPAIGN_NAME__",
      af_c_id: "__CAMPAIGN_ID__",
      af_adset: "__AID_NAME__",
      ttclid: "__CLICKID__",
    },
  },
  {
    id: "google",
    group: "From an ad",
    name: "Google ad",
    story: "Google’s auto-tagging added gclid to the address.",
    preset: "google",
    params: {
      utm_source: "google",
      utm_medium: "cpc",
      utm_campaign: "Summer Lanterns_search",
      gclid: "CjwKCAjw" + "4uOzBhA1EiwAr7Zx".repeat(4) + "_BwE",
    },
  },
  {
    id: "meta",
    group: "From an ad",
    name: "Meta ad",
    story: "Facebook and Instagram add fbclid to every link.",
    preset: "meta",
    params: {
      utm_source: "facebook",
      utm_medium: "paid",
      utm_campaign: "Summer Lanterns_reels",
      fbclid: "IwZXh0bgNhZW0" + "BMABhZGlkAasKx9q7".repeat(6),
    },
  },
  {
    id: "snapchat",
    group: "From an ad",
    name: "Snapchat ad",
    story: "Snapchat added its click id, ScCid.",
    preset: "snapchat",
    params: {
      utm_source: "snapchat",
      utm_campaign: "Summer Lanterns_snap",
      ScCid: "5f0c2f7e-3b1d-4a59-9c1e-8d2b7a6f4e10",
    },
  },
  {
    id: "newsletter",
    group: "From elsewhere",
    name: "Newsletter, with utm_…",
    story: "A link in the studio’s own newsletter, marked for web analytics.",
    preset: "utm",
    params: {
      utm_source: "newsletter",
      utm_medium: "email",
      utm_campaign: "July harbour letter",
      utm_content: "button at the top",
    },
  },
  {
    id: "organic",
    group: "From elsewhere",
    name: "Nobody’s ad (organic)",
    story: "Somebody typed the address. It has no parameters.",
    params: {},
  },
];

/** A visit's story on a page. One without a preset is written in the old calls. */
export function storyOf({ story, then }, presets) {
  return then ? `${story} ${presets ? then.markup : then.calls}` : story;
}

/** The address that a visit opens. */
export function adAddress(path, { params }) {
  const query = String(new URLSearchParams(params));
  return path + (query && (path.includes("?") ? "&" : "?") + query);
}
