/** Whether the consent platform that a page names is there, for people. */
import { hasPlatform, layers } from "../consent/found.js";

/** What was looked for, and what counts as found. */
const SIGNS: Record<string, { name: string; looked: string; isThere: () => boolean }> = {
  tcf: {
    name: "a consent platform of TCF",
    looked: "a function __tcfapi of the page, and a frame __tcfapiLocator in the pages around it",
    isThere() {
      let frame: Window = window;
      let isAround = false;
      while (frame != frame.parent && !isAround) {
        frame = frame.parent;
        isAround = hasPlatform(frame);
      }
      return isAround || typeof (window as any).__tcfapi == "function";
    },
  },
  google: {
    name: "Google's consent mode",
    looked: "a command consent in dataLayer, and google_tag_data.ics",
    isThere: () =>
      !!((window as any).google_tag_data || {}).ics ||
      layers().some((layer) => [].some.call(layer, (command: any) => command && command[0] == "consent")),
  },
};

/** How long a platform may take to appear before that is said, in ms. */
export const PATIENCE = 5000;

/** Says that the platform that a page names in `consentFrom` has not appeared; empty if it has, or none is named. */
export function consentNote(from: any): string {
  const source = from && typeof from == "object" ? from.source : from;
  const sign = typeof source == "string" && Object.keys(SIGNS).includes(source) ? SIGNS[source]! : null;
  try {
    if (!sign || sign.isThere()) {
      return "";
    }
    const other = Object.keys(SIGNS).find((name) => SIGNS[name]!.isThere());
    return (
      `consentFrom is ${source}, and ${sign.name} has not appeared in ${PATIENCE / 1000} seconds. Looked for were ${sign.looked}. ` +
      "Until it answers, no impression is sent, nothing is stored, and links go without click ids. " +
      (other
        ? `There is ${SIGNS[other]!.name}: did you mean consentFrom: ${other}?`
        : "Load it in front of this script, or leave consentFrom out and call SmartScript.consent() with the visitor's answer.")
    );
  } catch {
    // The page has something else under these names.
    return "";
  }
}
