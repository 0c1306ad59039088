/** The page's address as it was loaded, before the page's own code could change it. */
import { page } from "./document.js";

/** Returns it where the browser tells, and else the address as it is now. */
export function loadedFrom(): string {
  try {
    const { name } = performance.getEntriesByType("navigation")[0]!;
    // Old browsers tell something else.
    if (name.startsWith(origin)) {
      return name;
    }
  } catch {
    // There is no such entry.
  }
  return page.URL;
}
