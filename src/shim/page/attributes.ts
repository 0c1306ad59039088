/** How a page says its options in markup. */

/** The attributes of the script's own tag, with the options that they set. */
export const ATTRIBUTES = {
  "data-onelink": "oneLinkURL",
  "data-preset": "preset",
  "data-click-id-slot": "clickIdSlot",
  "data-observe": "observe",
  "data-consent": "consent",
  "data-consent-from": "consentFrom",
  "data-debug": "debug",
};
