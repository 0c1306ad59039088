import { engine } from "./engine.js";
import { withHints } from "./visit.js";

/** Longer than this the impression does not wait for the device's hints, in ms. */
const HINTS_WAIT = 300;

/** The device's hints where the browser has them; an iPhone's say nothing. */
function deviceHints(): Promise<object | void> | undefined {
  try {
    const { userAgentData, userAgent } = navigator as any;
    if (userAgentData && !/iP(hone|ad|od)/.test(userAgent)) {
      return Promise.race([
        userAgentData.getHighEntropyValues(["model", "platformVersion"]),
        new Promise<void>((done) => setTimeout(done, HINTS_WAIT)),
      ]).catch(() => {});
    }
  } catch {
    // Then without.
  }
  return undefined;
}

/** Marks a time for who measures the page; nothing else depends on it. */
export function mark(name: string): void {
  try {
    performance.mark("smart-script:" + name);
  } catch {
    // Then nobody measures.
  }
}

/** What a plan was asked for with, and its impression. */
export type Asked = [request: string, impression: string | null | undefined];

/**
 * Sends a plan's impression: at once where nothing has to be waited for, else with the device's
 * hints, and once the visitor sees the page, which a prerendered page is not yet.
 *
 * @param asked the plan, when it is to be sent
 * @param send sends one request
 */
export function sendImpression(asked: () => Asked, send: (address: string) => unknown): unknown {
  const { prerendering } = document as any;
  const hints = deviceHints();
  const sendNow = (hints?: object | void) => {
    const [request, impression] = asked();
    if (impression) {
      mark("impression");
      return send(hints ? engine(withHints(request, hints))[0]! : impression);
    }
    return undefined;
  };
  return prerendering || hints
    ? Promise.resolve(
        prerendering &&
          new Promise((done) => document.addEventListener("prerenderingchange", done, { once: true })),
      )
        .then(() => hints)
        .then(sendNow)
    : sendNow();
}

/** A GET that outlives the page, with cookies as an image's request has them. */
export function fetchLasting(address: string): unknown {
  try {
    return fetch(address, {
      mode: "no-cors",
      credentials: "include",
      keepalive: true,
      // Each is one more, whatever a cache has.
      cache: "no-store",
    });
  } catch {
    return askAsImage(address);
  }
}

/** A GET as Smart Script sends it, which is what the security policies of its pages allow. */
export function askAsImage(address: string): void {
  new Image(1, 1).src = address;
}
