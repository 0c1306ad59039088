/** Sends impressions, and asks for the device's hints that go with them. */
import { page } from "./document.js";

/** How long Firefox takes to list a request that failed, at most, in ms. */
const LISTED_WITHIN = 250;

/** How many requests a browser lists, unless the page asks for more. */
const MOST_LISTED = 250;

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
        // Who leaves is told by an event.
        done(hints instanceof Event ? undefined : hints);
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
      // Whoever leaves may not come back.
      addEventListener("pagehide", answer);
      addEventListener("visibilitychange", answer);
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
 * @param refused is called if it has certainly not left the page. A promise that is rejected doesn't tell: only the
 *   answer may have been refused, by a policy, by the page's own `fetch` or by its service worker
 * @returns a promise that is resolved once the request was answered or has failed
 */
export async function fetchLasting(address: string, refused: () => void): Promise<void> {
  let isAtOnce = false;
  let answer;
  try {
    answer = fetch(address, {
      mode: "no-cors",
      credentials: "include",
      keepalive: true,
      // Every impression has to reach the server, so no cache may answer it.
      cache: "no-store",
    });
    setTimeout(() => (isAtOnce = false));
    isAtOnce = true;
    await answer;
  } catch {
    // What fails before any timer has not been anywhere: the page's policy or a blocker has refused it.
    if (!answer || isAtOnce) {
      refused();
    } else {
      whenUnlisted(address, refused);
    }
  }
}

/**
 * Tells if a request that has failed is not among those that left, in browsers that list them all. Firefox takes time
 * to refuse what a policy forbids. Safari lists no failed ones, and a full list says nothing. A page's own `fetch` may
 * fail before the request is over, and so before it is listed.
 */
function whenUnlisted(address: string, tell: () => void): void {
  try {
    if (/native code/.test("" + fetch) && "responseStatus" in PerformanceResourceTiming.prototype) {
      setTimeout(() => {
        const listed = performance.getEntriesByType("resource");
        if (listed.length < MOST_LISTED && !listed.some(({ name }) => name == address)) {
          tell();
        }
      }, LISTED_WITHIN);
    }
  } catch {
    // The page has broken it.
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
  if ((page as any).prerendering) {
    page.addEventListener("prerenderingchange", act);
  } else {
    act();
  }
}
