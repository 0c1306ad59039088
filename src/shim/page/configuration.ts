/** The page's configuration, from all places where it may be written. */
import { page } from "./document.js";
import { ATTRIBUTES } from "./attributes.js";

/** What the script's own tag can be told by. AppsFlyer's is `onelink-smart-script-latest.js`. */
export const TAG =
  'script[data-onelink], script[src*="/smart-script."], script[src*="/smart-script-all"], script[src^="smart-script"]';

/** The page's JSON block. */
export const BLOCK = 'script[type="application/json"][data-smart-script]';

/** The text of the block of which it was said that it can't be read. */
let told: string;

/** The options that the script's tag sets. */
export function tagOptions(tag: Pick<Element, "getAttribute"> | null): Record<string, unknown> {
  const options: any = {};
  for (const [attribute, name] of Object.entries(ATTRIBUTES)) {
    const value = tag && tag.getAttribute(attribute);
    // A template may leave an attribute empty, which then counts as not set. Switches are the exception:
    // they are on when the attribute is there, even without a value.
    if ((name == "debug" || name == "observe") && value != null) {
      options[name] = value == "url" ? value : value != "false";
    } else if (value) {
      options[name] = value;
    }
  }
  return options;
}

/**
 * The page's configuration, merged from the object given in JavaScript, the page's JSON block and the
 * attributes of the script's tag; the later of these override the earlier. A block that is not valid
 * JSON is left out. The console says so even without debug, as the page's author can't notice it otherwise.
 *
 * @returns null if the page has no configuration at all and no banner
 */
export function pageConfig(tag: Element | null, given: object): Record<string, unknown> | null {
  const block = page.querySelector(BLOCK);
  let written: object | null = null;
  try {
    written = block && JSON.parse(block.textContent!);
  } catch (error) {
    const { textContent } = block!;
    // Until the document has been read, the block may not be whole.
    if (page.readyState != "loading" && told != textContent) {
      told = textContent!;
      console.error(
        `smart-script: <script data-smart-script> is left out: ${error}. Correct it; data-debug shows where.`,
      );
    }
  }
  const config: any = { __proto__: null, ...given, ...written, ...tagOptions(tag) };
  // A banner can be configured by its own markup alone.
  return Object.keys(config).length || page.querySelector("[data-smart-banner]") ? config : null;
}
