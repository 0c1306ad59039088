/** Sends impressions, and asks for the device's hints that go with them. */

/** How long an impression waits for the device's hints at most, in ms. */
const HINTS_WAIT = 300;

/** Sets a performance mark for those who measure the page. Nothing else depends on it. */
export function mark(name: string): void {
  try {
    performance.mark("smart-script:" + name);
  } catch {
    // The page has no performance marks.
  }
}

/**
 * Asks for the device's hints. It makes no promises of its own, because pages replace `Promise` with
 * versions that don't work.
 *
 * @param done is called once, without hints if the browser has none, refuses them, or takes too long
 */
export function askHints(done: (hints?: object) => void): void {
  let isDue = true;
  const answer = (hints?: object) => {
    if (isDue) {
      isDue = false;
      try {
        done(hints);
      } catch {
        // A page must not break because its impression can't be sent.
      }
    }
  };
  try {
    const { userAgentData, userAgent } = navigator as any;
    // The hints of an iPhone are empty, so they are not worth the wait.
    if (userAgentData && !/iP(hone|ad|od)/.test(userAgent)) {
      setTimeout(answer, HINTS_WAIT);
      userAgentData.getHighEntropyValues(["model", "platformVersion"]).then(answer, () => answer());
      return;
    }
  } catch {
    // Then there are none.
  }
  answer();
}

/**
 * Sends a GET that outlives the page, with cookies, as the request for an image would.
 *
 * @param failed is called if it can't be sent in this way
 */
export async function fetchLasting(address: string, failed: () => unknown): Promise<void> {
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
    failed();
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

/** Does something once the visitor sees the page: at once, unless the page is prerendered. */
export function whenShown(act: () => void): void {
  if ((document as any).prerendering) {
    document.addEventListener("prerenderingchange", act);
  } else {
    act();
  }
}
