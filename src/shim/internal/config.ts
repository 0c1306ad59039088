/** Attributes of the script's own tag, and what they configure. */
export const ATTRIBUTES = {
  "data-onelink": "oneLinkURL",
  "data-preset": "preset",
  "data-click-id-slot": "clickIdSlot",
  "data-observe": "observe",
  "data-consent": "consent",
  "data-consent-from": "consentFrom",
  "data-debug": "debug",
};

/**
 * The page's configuration: what was given in JavaScript, over it a JSON block, over it the
 * attributes of the script's tag. Null where the page has none of them, and no banner; a block that is
 * no JSON counts as none.
 */
export function pageConfig(tag: Element | null, given: object): Record<string, unknown> | null {
  const attributes: any = {};
  for (const [attribute, name] of Object.entries(ATTRIBUTES)) {
    const value = tag && tag.getAttribute(attribute);
    // An attribute that a template left empty says nothing; a switch is on by being there.
    if ((name == "debug" || name == "observe") && value != null) {
      attributes[name] = value == "url" ? value : value != "false";
    } else if (value) {
      attributes[name] = value;
    }
  }
  const block = document.querySelector('script[type="application/json"][data-smart-script]');
  let written: object | null = null;
  try {
    written = block && JSON.parse(block.textContent!);
  } catch (error) {
    if (attributes.debug) {
      console.error("smart-script: the JSON block is ignored:", error);
    }
  }
  const config: any = { __proto__: null, ...given, ...written, ...attributes };
  // A banner may have all that it needs in its own markup.
  return Object.keys(config).length || document.querySelector("[data-smart-banner]") ? config : null;
}
