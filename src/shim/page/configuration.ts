/** The attributes of the script's own tag, with the options that they set. */
import { page } from "./document.js";
export const ATTRIBUTES = {
  "data-onelink": "oneLinkURL",
  "data-preset": "preset",
  "data-click-id-slot": "clickIdSlot",
  "data-observe": "observe",
  "data-consent": "consent",
  "data-consent-from": "consentFrom",
  "data-debug": "debug",
};

/** The page's JSON block. */
export const BLOCK = 'script[type="application/json"][data-smart-script]';

/**
 * The page's configuration, merged from the object given in JavaScript, the page's JSON block and the
 * attributes of the script's tag; the later of these override the earlier. A block that is not valid
 * JSON is ignored.
 *
 * @returns null if the page has no configuration at all and no banner
 */
export function pageConfig(tag: Element | null, given: object): Record<string, unknown> | null {
  const attributes: any = {};
  for (const [attribute, name] of Object.entries(ATTRIBUTES)) {
    const value = tag && tag.getAttribute(attribute);
    // A template may leave an attribute empty, which then counts as not set. Switches are the exception:
    // they are on when the attribute is there, even without a value.
    if ((name == "debug" || name == "observe") && value != null) {
      attributes[name] = value == "url" ? value : value != "false";
    } else if (value) {
      attributes[name] = value;
    }
  }
  const block = page.querySelector(BLOCK);
  let written: object | null = null;
  try {
    written = block && JSON.parse(block.textContent!);
  } catch (error) {
    if (attributes.debug) {
      console.error("smart-script: the JSON block is ignored:", error);
    }
  }
  const config: any = { __proto__: null, ...given, ...written, ...attributes };
  // A banner can be configured by its own markup alone.
  return Object.keys(config).length || page.querySelector("[data-smart-banner]") ? config : null;
}
