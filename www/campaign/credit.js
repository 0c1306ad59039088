/** Who got the credit for an install, in a line. */

export const isOrganic = ({ mediaSource }) => !mediaSource || mediaSource === "organic";

/** Whose a touch or an install is. */
export function partnerOf(it) {
  if (isOrganic(it)) return "nobody";
  // Without _int it is somebody else's name, as AppsFlyer sees it.
  return /^tiktok\w*_int$/.test(it.mediaSource) ? "TikTok" : it.mediaSource;
}

/** Who is credited, in a line. */
export const creditOf = (install) =>
  isOrganic(install)
    ? "Organic: credited to nobody"
    : `Credited to ${partnerOf(install)}${install.campaign ? `, campaign ${install.campaign}` : ""}`;
