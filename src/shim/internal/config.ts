/** What the `data-` attributes of a script's tag configure, as `dataset` calls them. */
export const ATTRIBUTES = ["onelink", "preset", "clickIdSlot", "observe", "debug"];

/**
 * The page's configuration: what was given in JavaScript, over it a JSON block, over it the
 * attributes of the script's tag. Null where the page has none of them; a block that is no JSON
 * counts as none.
 */
export function pageConfig(tag: HTMLElement | null, given: object): Record<string, unknown> | null {
  const attributes: any = {};
  for (const name of tag ? ATTRIBUTES : []) {
    const value = tag!.dataset[name];
    // A switch is on by being there.
    if (value != null && (name == "debug" || name == "observe")) {
      attributes[name] = value != "false";
    } else if (value) {
      // One that a template left empty says nothing.
      attributes[name == "onelink" ? "oneLinkURL" : name] = value;
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
  return Object.keys(config).length ? config : null;
}
