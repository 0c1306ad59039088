/** Ads: where a tap leads, with the macros of the destination URL filled in and TikTok's own parameters attached. */
import { called, nearest, Problem } from "../problem.mjs";

/** What TikTok fills into a destination URL, by the macro's name. */
const MACROS = {
  CAMPAIGN_NAME: ({ ad }) => ad.campaign.name,
  CAMPAIGN_ID: ({ ad }) => ad.campaign.id,
  AID_NAME: ({ ad }) => ad.adgroup.name,
  AID: ({ ad }) => ad.adgroup.id,
  CID_NAME: ({ ad }) => ad.ad.name,
  CID: ({ ad }) => ad.ad.id,
  PLACEMENT: ({ ad }) => ad.placement,
  CLICKID: ({ ttclid }) => ttclid,
};

/** Macros of TikTok's that are for its measurement partners, so that a web campaign's URL keeps them as they are. */
const FOR_PARTNERS = ["IDFA", "GAID", "IP", "SL", "UA", "CALLBACK_PARAM", "CALLBACK_URL"];

/** Macros that are seen in links, and that TikTok doesn't document for a web campaign's URL. */
const SEEN = ["CTYPE", "CSITE", "OS", "ANDROIDID1", "UA1", "TS"];

const MACRO = /__([A-Za-z0-9]+(?:_[A-Za-z0-9]+)*)__/g;

/** @typedef {{ id: string, name: string }} Named */

/**
 * @typedef {object} Ad
 * @property {string} id
 * @property {string} url the destination URL with its macros
 * @property {Named} campaign
 * @property {Named} adgroup
 * @property {Named} ad
 * @property {string} placement
 * @property {boolean} autoUtm whether utm parameters are attached
 */

/**
 * The `count`th ad, as somebody wants it.
 *
 * @returns {Ad}
 * @throws {Problem}
 */
export function adOf(wanted, count) {
  const { url, campaign, adgroup, ad, placement = "TikTok", autoUtm = true } = wanted;
  if (typeof url !== "string" || !(/^\/(?!\/)/.test(url) || isWeb(url))) {
    throw new Problem(
      400,
      `want the ad’s destination, as "https://brand.example/game?c=__CAMPAIGN_NAME__", got ${called(url)}`,
      "url",
    );
  }
  if (typeof placement !== "string") {
    throw new Problem(400, `want a text, got ${called(placement)}`, "placement");
  }
  if (typeof autoUtm !== "boolean") {
    throw new Problem(400, `want true or false, got ${called(autoUtm)}`, "autoUtm");
  }
  const number = String(count).padStart(4, "0");
  return {
    id: `ad-${count}`,
    url,
    campaign: named(campaign, "campaign", { id: `178901234567${number}`, name: "Campaign" }),
    adgroup: named(adgroup, "adgroup", { id: `178901234568${number}`, name: "Ad group" }),
    ad: named(ad, "ad", { id: `178901234569${number}`, name: "Ad" }),
    placement,
    autoUtm,
  };
}

function isWeb(url) {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

/** @returns {Named} */
function named(value = {}, path, usual) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Problem(400, `want {"id": "…", "name": "…"}, got ${called(value)}`, path);
  }
  const text = (name) => {
    const found = value[name] ?? usual[name];
    if (typeof found !== "string" && typeof found !== "number") {
      throw new Problem(400, `want a text, got ${called(found)}`, `${path}.${name}`);
    }
    return String(found);
  };
  return { id: text("id"), name: text("name") };
}

/**
 * A tap on an ad.
 *
 * @param {Ad} ad
 * @param {string} ttclid
 * @returns {{ url: string, macros: object[], added: Record<string, string> }} where it leads; each macro with its
 *   parameter, and its value or, where it is left as it is, a note; what TikTok attached
 */
export function tapped(ad, ttclid) {
  const macros = [];
  const fill = (piece) => {
    const [, parameter = ""] = piece.match(/^[?&]([^=]*)/) ?? [];
    return piece.replace(MACRO, (template, name) => {
      const macro = name.toUpperCase();
      const value = Object.hasOwn(MACROS, macro) ? MACROS[macro]({ ad, ttclid }) : null;
      const note = value === null ? whyLeft(macro) : null;
      macros.push({ parameter, template, value, ...(note ? { note } : {}) });
      return value === null ? template : encodeURIComponent(value);
    });
  };
  // Each piece is a parameter with what separates it from the one before.
  const filled = ad.url
    .split(/(?=[?&])/)
    .map(fill)
    .join("");
  const attached = {
    ...(ad.autoUtm
      ? { utm_source: "tiktok", utm_medium: "paid", utm_id: ad.campaign.id, utm_campaign: ad.campaign.name }
      : {}),
    ttclid,
  };
  const [beforeHash, hash = ""] = split(filled, "#");
  const [, query = ""] = split(beforeHash, "?");
  const there = new URLSearchParams(query);
  const isThere = (name) => (name === "ttclid" ? there.getAll(name).includes(ttclid) : there.has(name));
  const added = Object.fromEntries(Object.entries(attached).filter(([name]) => !isThere(name)));
  const more = Object.entries(added).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const joint = !beforeHash.includes("?") ? "?" : /[?&]$/.test(beforeHash) ? "" : "&";
  return { url: beforeHash + (more.length ? joint + more.join("&") : "") + hash, macros, added };
}

/** Why TikTok doesn't fill a macro in. */
function whyLeft(macro) {
  if (FOR_PARTNERS.includes(macro)) {
    return `__${macro}__ is for TikTok’s measurement partners, so it is left as it is here.`;
  }
  if (SEEN.includes(macro)) {
    return `TikTok doesn’t document __${macro}__ for web campaigns, so it is left as it is here.`;
  }
  const near =
    macro === "AD_NAME" ? "CID_NAME" : macro === "AD_ID" ? "CID" : nearest(macro, Object.keys(MACROS));
  return `TikTok has no macro __${macro}__${near ? `: did you mean __${near}__?` : "."}`;
}

/** A text in front of a character, and from it on. */
function split(text, character) {
  const at = text.indexOf(character);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at)];
}
