/** Who got the credit for an install, in a line. */
import { partnerOf } from "./words.js";

export const isOrganic = ({ mediaSource }) => !mediaSource || mediaSource === "organic";

/** Who is credited, in a line. */
export const creditOf = (install) =>
  isOrganic(install)
    ? "Organic: credited to nobody"
    : `Credited to ${partnerOf(install.mediaSource)}${install.campaign ? `, campaign ${install.campaign}` : ""}`;
