/** Sends impressions, and asks for the device's hints that go with them. */
import { page } from "./document.js";

/** How long browsers take to tell of a request that failed, at most, in ms. */
const LISTED_WITHIN = 250;

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
        // Who leaves is told by an event, and by its type, as pages have variables named `Event`.
        done(hints && !(hints as any).type ? hints : undefined);
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

/** The addresses that were asked for, and whether the browser has told of the request. */
const isListed: Record<string, boolean> = {};

/** Takes down which requests the browser tells of. Pages clear and limit its list, but not who observes it. */
let observe = () => {
  observe = () => {};
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      if (name in isListed) {
        isListed[name] = true;
      }
    }
  }).observe({ type: "resource" });
};

/** Whether a function is the browser's own. One that is bound, or a proxy, has no name in its text. */
const isNative = (name: string) => /\w\(\) *{\s*\[native code]/.test("" + (self as any)[name]);

/**
 * Sends a GET that outlives the page, with cookies, as the request for an image would.
 *
 * @param refused is called if it has not left the page. A promise that is rejected doesn't tell: only the answer may
 *   have been refused, by a policy, by the page's service worker or by a `fetch` of the page's own
 * @returns a promise that is resolved once the request was answered or has failed
 */
export async function fetchLasting(address: string, refused: () => void): Promise<void> {
  let isNativeFetch, isNativeTimer, isNativeObserver;
  let isAtOnce: unknown;
  let answer: Promise<unknown> | undefined;
  isListed[address] = false;
  try {
    observe();
    [isNativeFetch, isNativeTimer, isNativeObserver] = ["fetch", "setTimeout", "PerformanceObserver"].map(
      isNative,
    );
  } catch {
    // An old browser, or a page that has broken them.
  }
  try {
    answer = fetch(address, {
      mode: "no-cors",
      credentials: "include",
      keepalive: true,
      // Every impression has to reach the server, so no cache may answer it.
      cache: "no-store",
    });
    setTimeout(() => (isAtOnce = 0));
    isAtOnce = 1;
    await answer;
  } catch {
    // What is thrown, or fails before any timer, has not been anywhere: the page's policy or a blocker has refused it.
    // With a `fetch` of the page's own that isn't sure, so the browser must not tell of a request either. Firefox takes
    // time to refuse what a policy forbids, and then tells of none; Safari tells of no request that failed.
    const wasAtOnce = isNativeTimer && isAtOnce;
    try {
      if (!answer || (wasAtOnce && isNativeFetch)) {
        refused();
      } else if (
        wasAtOnce ||
        (isNativeFetch && isNativeObserver && "responseStatus" in PerformanceResourceTiming.prototype)
      ) {
        setTimeout(() => isListed[address] || refused(), LISTED_WITHIN);
      }
    } catch {
      // There is no way left to tell.
    }
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
