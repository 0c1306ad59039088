import { engine } from "./engine.js";
import { withHints } from "./request.js";

/** Longer than this the impression does not wait for the device's hints, in ms. */
const HINTS_WAIT = 300;

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
 * Sends a plan's impression once: at once where nothing has to be waited for, else with the device's
 * hints, and when the visitor sees the page, which a prerendered page is not yet. Without promises of
 * its own, which pages replace.
 *
 * @param asked the plan, when it is to be sent
 * @param send sends one request
 */
export function sendImpression(asked: () => Asked, send: (address: string) => unknown): void {
  let isDue = true;
  const sendNow = (hints?: object) => {
    if (isDue) {
      isDue = false;
      try {
        const [request, impression] = asked();
        if (impression) {
          let address = impression;
          try {
            address = (hints && engine(withHints(request, hints))[0]) || impression;
          } catch {
            // Then without.
          }
          mark("impression");
          send(address);
        }
      } catch {
        // An impression that can't be sent is nobody's error here.
      }
    }
  };

  const sendSeen = () => {
    try {
      const { userAgentData, userAgent } = navigator as any;
      // An iPhone's hints say nothing.
      if (userAgentData && !/iP(hone|ad|od)/.test(userAgent)) {
        setTimeout(sendNow, HINTS_WAIT);
        userAgentData.getHighEntropyValues(["model", "platformVersion"]).then(sendNow, () => sendNow());
        return;
      }
    } catch {
      // Then without.
    }
    sendNow();
  };

  if ((document as any).prerendering) {
    document.addEventListener("prerenderingchange", sendSeen);
  } else {
    sendSeen();
  }
}

/** A GET that outlives the page, with cookies as an image's request has them. */
export async function fetchLasting(address: string): Promise<void> {
  let isAsked;
  try {
    isAsked = await fetch(address, {
      mode: "no-cors",
      credentials: "include",
      keepalive: true,
      // Each is one more, whatever a cache has.
      cache: "no-store",
    });
  } catch {
    // A policy or a blocker refuses it, or there is none.
  }
  if (!isAsked) {
    askAsImage(address);
  }
}

/**
 * A GET as Smart Script sends it, which is what the security policies of its pages allow.
 *
 * @param done is called when it was answered or has failed
 */
export function askAsImage(address: string, done?: () => void): void {
  try {
    const image = new Image(1, 1);
    image.onerror = image.onload = done!;
    image.src = address;
  } catch {
    // Then nothing in this page can send it.
  }
}
