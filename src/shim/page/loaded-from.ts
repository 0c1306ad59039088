/** The page's address as it was loaded, before the page's own code could change it. */
import { page } from "./document.js";

/** Returns it where the browser tells, and else the address as it is now. */
export function loadedFrom(): string {
  const url = page.URL;
  try {
    // Old browsers tell something else. The text that a browser is to show is no part of an address.
    const [name] = /^http[^]*?(?=#?:~:|$)/.exec(performance.getEntriesByType("navigation")[0]!.name)!;
    return url.startsWith(name) ? url : name;
  } catch {
    // There is no such entry.
  }
  return url;
}
