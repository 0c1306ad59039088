/** Where the signs of those are who ask the visitor for consent. */

/** Whether a window says that it has a platform of TCF. One of another site throws if it has no frame of that name. */
export function hasPlatform(frame: Window): boolean {
  try {
    return !!(frame.frames as any).__tcfapiLocator;
  } catch {
    return false;
  }
}

/** The lists of commands for Google's tags: `dataLayer`, or what the tag's address calls it (`l`). */
export function layers(): any[] {
  const names = ["dataLayer"];
  for (const { src } of document.querySelectorAll<HTMLScriptElement>('script[src*="/gt"][src*="l="]')) {
    const [, name] = /[?&]l=([^&#]+)/.exec(src) || [];
    if (name) {
      names.push(name);
    }
  }
  return names.map((name) => (window as any)[name]).filter(Array.isArray);
}
