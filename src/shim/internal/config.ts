/** Attributes of the script's own tag, and what they configure. */
const ATTRIBUTES = {
  "data-onelink": "oneLinkURL",
  "data-preset": "preset",
  "data-click-id-slot": "clickIdSlot",
  "data-debug": "debug",
};

/**
 * The page's configuration: what was given in JavaScript, over it a JSON block, over it the
 * attributes of the script's tag. Null where the page has none of them.
 */
export function pageConfig(tag: Element | null, given: object | null): Record<string, unknown> | null {
  const config: Record<string, unknown> = { ...given };
  const block = document.querySelector('script[type="application/json"][data-smart-script]');
  if (block) {
    Object.assign(config, JSON.parse(block.textContent || ""));
  }
  for (const [attribute, name] of Object.entries(ATTRIBUTES)) {
    const value = tag && tag.getAttribute(attribute);
    if (value != null) {
      config[name] = value || true;
    }
  }
  return Object.keys(config).length ? config : null;
}
