/** Who got the credit for an install, in a line. */

export const isOrganic = ({ mediaSource }) => !mediaSource || mediaSource === "organic";

/** Whose a touch or an install is. */
export function partnerOf(it) {
  if (isOrganic(it)) return "nobody";
  return /^tiktok/.test(it.mediaSource) ? "TikTok" : it.mediaSource;
}

/** Who is credited, in a line. */
export const creditOf = (install) =>
  isOrganic(install)
    ? "Organic: credited to nobody"
    : `Credited to ${partnerOf(install)}${install.campaign ? `, campaign ${install.campaign}` : ""}`;
