/** Gathers what the program has to know of the visit; which of it counts the program decides. */
import { toJson } from "./json.js";

/** Where Smart Script keeps the page views and the referrer, and so does this. */
const KEPT = { memory: "ss_incoming_params", webReferrer: "ss_webReferrer" };

/** A stored text; undefined where the browser has no storage for this page, or won't open it. */
function stored(key: string): string | null | undefined {
  try {
    return localStorage.getItem(key);
  } catch {
    return undefined;
  }
}

/** The page as it was loaded. */
const loaded = {
  landing: document.URL,
  referrer: document.referrer,
  now: Date.now(),
  memory: stored(KEPT.memory),
  webReferrer: stored(KEPT.webReferrer),
};

/** The visit as it was loaded, as JSON. */
export function loadedVisit(minutes: unknown): string {
  return toJson({ ...loaded, minutes });
}

/** Stores what is to be remembered, where that is not what is stored already. */
export function store(memory: string): void {
  const [views, webReferrer] = memory.split("\n");
  try {
    if (views != (loaded.memory || "[]")) {
      localStorage.setItem(KEPT.memory, views!);
    }
    if (webReferrer != (loaded.webReferrer || '""')) {
      localStorage.setItem(KEPT.webReferrer, webReferrer!);
    }
  } catch {
    // Blocked or full: this page still knows its own visit.
  }
}

/** Reads what a rule may look at besides the page's address. */
const READ: Record<string, (name: string) => string | null | undefined> = {
  cookie: (name) =>
    document.cookie
      .split("; ")
      .filter((pair) => pair.startsWith(name + "="))
      .map((pair) => pair.slice(name.length + 1))[0],
  storage: stored,
  meta: (name) =>
    [].map
      .call(document.getElementsByName(name), (element: HTMLMetaElement) => element.content)
      .find(Boolean) as any,
};

/**
 * A request to the engine: what is asked for, and the visit as it is now.
 *
 * @param call whose configuration it is
 */
export function request(call: "page" | "oneLink" | "direct", config: unknown): string {
  const json = toJson(config);
  const sources: Record<string, unknown> = {};
  json.replace(/"((cookie|storage|meta):([^"\\]+))"/g, (all, key, kind, name) => {
    try {
      sources[key] = READ[kind]!(name);
    } catch {
      // A sandboxed page has no cookies.
    }
    return all;
  });
  return `{"${call}":${json},"visit":${toJson({ ...loaded, url: document.URL, sources })}}`;
}
