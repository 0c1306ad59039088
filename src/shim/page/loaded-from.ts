/** The page's address as it was loaded, before the page's own code could change it. */
import { page } from "./document.js";

/**
 * Returns it where the browser tells, with the parameters that the page's own code has added since, and else the
 * address as it is now.
 */
export function loadedFrom(): string {
  const url = page.URL;
  try {
    const { name } = performance.getEntriesByType("navigation")[0]!;
    // Old browsers tell something else.
    if (name.startsWith(origin) && !url.startsWith(name)) {
      return name + (name.includes("?") ? "&" : "?") + url.replace(/^[^?#]*./, "");
    }
  } catch {
    // There is no such entry.
  }
  return url;
}
