/** The destination URL of an ad, as it is written in Ads Manager. The desk, the sandbox and the rehearsal use it. */

/** What TikTok's guide has an ad's address carry, with macros that TikTok replaces at each tap. */
const USUAL = [
  ["pid", "tiktokweb_int"],
  ["c", "__CAMPAIGN_NAME__"],
  ["af_c_id", "__CAMPAIGN_ID__"],
  ["af_adset", "__AID_NAME__"],
  ["af_adset_id", "__AID__"],
  ["af_ad", "__CID_NAME__"],
  ["af_ad_id", "__CID__"],
];

/** Parameters that say that an address is an ad's already. */
const OF_AN_AD = /^(pid|af_media_source|c|af_(c_id|campaign|campaign_id|adset|adset_id|ad|ad_id)|utm_\w+)$/;

/** A query without anything encoded that doesn't have to be, so that macros stay as they are. */
const query = (pairs) => pairs.map(([name, value]) => `${name}=${value}`).join("&");

/** An address with more parameters, in front of its fragment. */
function withQuery(address, text) {
  const [, start, fragment] = /^([^#]*)(.*)$/s.exec(address);
  const sep = !start.includes("?") ? "?" : /[?&]$/.test(start) ? "" : "&";
  return `${start}${text ? sep + text : ""}${fragment}`;
}

/**
 * @param {string} page the address of the page
 * @param {string} [ad] what the option `--ad` says: a whole address, or parameters
 * @returns {string} the destination URL of the ad. A page's address that carries a campaign already is the ad's own;
 *   any other gets what TikTok's guide asks for
 */
export function destinationUrl(page, ad) {
  if (ad !== undefined) {
    return /^https?:\/\//i.test(ad) ? ad : withQuery(page, ad.replace(/^[?&]/, ""));
  }
  const names = [...new URL(page).searchParams.keys()];
  const isAnAds = names.some((name) => OF_AN_AD.test(name)) || /__\w+?__/.test(page);
  return isAnAds ? page : withQuery(page, query(USUAL));
}
