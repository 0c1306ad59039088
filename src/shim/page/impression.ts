/** Sends impressions. */
import { engine } from "../engines/engine.js";
import { withHints } from "../engines/request.js";

/** How long the impression waits for the device's hints at most, in ms. */
const HINTS_WAIT = 300;

/** Sets a performance mark for those who measure the page. Nothing else depends on it. */
export function mark(name: string): void {
  try {
    performance.mark("smart-script:" + name);
  } catch {
    // The page has no performance marks.
  }
}

/** The request for a plan, and the plan's impression. */
export type Asked = [request: string, impression: string | null | undefined];

/**
 * Sends a plan's impression once. It waits until the visitor sees the page, if the page is prerendered,
 * and for the device's hints, if the browser has any. It makes no promises of its own, because pages
 * replace `Promise` with versions that don't work.
 *
 * @param asked gets the plan that counts at the time of sending
 * @param send sends one request to an address
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
            // It is sent without hints.
          }
          mark("impression");
          send(address);
        }
      } catch {
        // A page must not break because its impression can't be sent.
      }
    }
  };

  const sendSeen = () => {
    try {
      const { userAgentData, userAgent } = navigator as any;
      // The hints of an iPhone are empty, so they are not worth the wait.
      if (userAgentData && !/iP(hone|ad|od)/.test(userAgent)) {
        setTimeout(sendNow, HINTS_WAIT);
        userAgentData.getHighEntropyValues(["model", "platformVersion"]).then(sendNow, () => sendNow());
        return;
      }
    } catch {
      // It is sent without hints.
    }
    sendNow();
  };

  if ((document as any).prerendering) {
    document.addEventListener("prerenderingchange", sendSeen);
  } else {
    sendSeen();
  }
}

/** Sends a GET that outlives the page, with cookies, as the request for an image would. */
export async function fetchLasting(address: string): Promise<void> {
  let isAsked;
  try {
    isAsked = await fetch(address, {
      mode: "no-cors",
      credentials: "include",
      keepalive: true,
      // Every impression has to reach the server, so no cache may answer it.
      cache: "no-store",
    });
  } catch {
    // A security policy or a blocker refuses it, or this browser has no fetch.
  }
  if (!isAsked) {
    askAsImage(address);
  }
}

/**
 * Sends a GET by way of an image, as Smart Script does. The security policies of pages that used Smart
 * Script allow this.
 *
 * @param done is called once the request was answered or has failed
 */
export function askAsImage(address: string, done?: () => void): void {
  try {
    const image = new Image(1, 1);
    image.onerror = image.onload = done!;
    image.src = address;
  } catch {
    // The page has broken images as well, so there is no way left to send it.
  }
}
