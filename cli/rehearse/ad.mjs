/** The address of the ad that is tapped. */

/** What TikTok's guide has an ad's address carry, with macros that TikTok replaces at each tap. */
export const USUAL = [
  ["pid", "tiktokweb_int"],
  ["c", "__CAMPAIGN_NAME__"],
  ["af_c_id", "__CAMPAIGN_ID__"],
  ["af_adset", "__AID_NAME__"],
  ["af_adset_id", "__AID__"],
  ["af_ad", "__CID_NAME__"],
  ["af_ad_id", "__CID__"],
];

/** The ad that is played: whose it is, and how it is called. */
export const AD = {
  campaign: { id: "1789012345678901", name: "rehearsal_web" },
  adgroup: { id: "1789012345678902", name: "rehearsal ad group" },
  ad: { id: "1789012345678903", name: "rehearsal ad" },
};

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
export function adAddress(page, ad) {
  if (ad !== undefined) {
    return /^https?:\/\//i.test(ad) ? ad : withQuery(page, ad.replace(/^[?&]/, ""));
  }
  const names = [...new URL(page).searchParams.keys()];
  const isAnAds = names.some((name) => OF_AN_AD.test(name)) || /__\w+?__/.test(page);
  return isAnAds ? page : withQuery(page, query(USUAL));
}

/** The page's address as somebody has written it, which may lack its scheme. */
export function pageAddress(text) {
  const address = /^[a-z][\w+.-]*:\/\//i.test(text)
    ? text
    : /^(localhost|127\.|\[::1]|0\.0\.0\.0)/.test(text)
      ? `http://${text}`
      : `https://${text}`;
  if (!URL.canParse(address)) {
    throw new Error(`"${text}" is no address. Write the page's, such as http://localhost:5173/game.`);
  }
  const { protocol } = new URL(address);
  if (!/^https?:$/.test(protocol)) {
    throw new Error(
      `"${text}" is not an address by http or https. A page from a file can be served: npx smart-script sandbox --page FOLDER.`,
    );
  }
  return address;
}
