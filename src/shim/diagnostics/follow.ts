/** What shows only while the page is open: why there is no banner, and a consent platform that doesn't come. */
import type { Why } from "../banner/decisions.js";
import { bannerNote } from "./banner.js";
import { PATIENCE, consentNote } from "./consent.js";

/** The part of a page's session that tells it. */
export interface Followed {
  why?: Why;
  heard?(): void;
}

/** What is known so far; empty where there is nothing to say. */
export interface Live {
  /** Why the banner is not shown, or that it is. */
  banner: string;
  /** That the consent platform is missing. */
  consent: string;
}

let from: unknown;
let isLate = false;
let timer: ReturnType<typeof setTimeout>;

/**
 * Says what is known by now, and calls `changed` when there is more. It is called with each plan, in place of the call
 * before.
 *
 * @param config the page's configuration
 */
export function follow(page: Followed, config: any, changed: () => void): Live {
  page.heard = changed;
  const key = JSON.stringify(config && config.consentFrom);
  if (from !== key) {
    from = key;
    isLate = false;
    clearTimeout(timer);
    timer = setTimeout(() => {
      isLate = true;
      page.heard!();
    }, PATIENCE);
  }
  return {
    banner: page.why && page.why[0] != "none" ? bannerNote(page.why) : "",
    consent: isLate ? consentNote(config && config.consentFrom) : "",
  };
}
