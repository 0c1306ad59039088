import type { Engine } from "./engine.js";

/** Longer than this the impression does not wait for the device's hints, in ms. */
const HINTS_WAIT = 300;

interface Hints {
  model?: string;
  platformVersion?: string;
}

/** The device's hints where the browser has them; an iPhone's say nothing. */
function deviceHints(): Promise<Hints | void> | undefined {
  const { userAgentData, userAgent } = navigator as any;
  if (!userAgentData || !userAgentData.getHighEntropyValues || /iP(hone|ad|od)/.test(userAgent)) {
    return undefined;
  }
  return Promise.race([
    userAgentData.getHighEntropyValues(["model", "platformVersion"]),
    new Promise<void>((done) => setTimeout(done, HINTS_WAIT)),
  ]).catch(() => {});
}

/**
 * Sends an impression: at once where nothing has to be waited for, else with the device's hints, and
 * once the visitor sees the page, which a prerendered page is not yet.
 *
 * @param send sends one request
 */
export function sendImpression(engine: Engine, address: string, send: (address: string) => unknown): unknown {
  const { prerendering } = document as any;
  const hints = deviceHints();
  const sendNow = (hints?: Hints | void) => {
    performance.mark("smart-script:impression");
    return send(hints ? engine.withHints(address, hints.model || "", hints.platformVersion || "") : address);
  };
  if (!prerendering && !hints) {
    return sendNow();
  }
  return Promise.resolve(
    prerendering &&
      new Promise((done) => document.addEventListener("prerenderingchange", done, { once: true })),
  )
    .then(() => hints)
    .then(sendNow);
}

/** A GET that outlives the page, with cookies as an image's request has them. */
export function fetchLasting(address: string): unknown {
  try {
    return fetch(address, { mode: "no-cors", credentials: "include", keepalive: true });
  } catch {
    return askAsImage(address);
  }
}

/** A GET as Smart Script sends it, which is what the security policies of its pages allow. */
export function askAsImage(address: string): void {
  new Image(1, 1).src = address;
}
