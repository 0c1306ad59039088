/** The calls of AppsFlyer's Smart Script V2, for pages that were written for it. */
import type { Planned } from "../engines/plan.js";
import type { AfSmartScript } from "../types.js";
import { hinted } from "./hinted.js";
import { askAsImage, askHints, fetchLasting, whenShown } from "./impression.js";
import type { Session } from "./session.js";
import { planVisit } from "./visit.js";
import { page } from "./document.js";

/** How long a caller waits for the answer to an impression at most, in ms. */
const ANSWER_WAIT = 1000;

/** @param life the session of the page that makes the calls */
export function oldCalls(life: Session): AfSmartScript {
  let planned: Planned;
  let link: string | undefined;
  let last: any;
  /** Arguments of the calls whose impressions were fired before the visitor allowed it. */
  let owed = new Set<unknown>();
  const fired: Record<string, unknown> = {};

  const answer = (link: string | undefined) => (link ? { clickURL: link } : null);

  /**
   * Sends the impression of a call, once the visitor sees the page and allows it, and with the device's hints.
   *
   * @param planned the plan of the call
   */
  const fire = (argument: unknown, planned: Planned, done = () => {}) => {
    const isAllowed = ({ impression }: Planned) => {
      if (!impression) {
        owed.add(argument);
        done();
      }
      return impression;
    };
    if (isAllowed(planned)) {
      whenShown(() =>
        askHints((hints) => {
          // What was allowed may have been withdrawn during the wait.
          if (isAllowed(planVisit("oneLink", argument))) {
            const address = hinted(planned, hints);
            setTimeout(done, ANSWER_WAIT);
            // A browser does not request an image again that it has already shown.
            if (fired[address]) {
              fetchLasting(address, () => askAsImage(address)).then(done);
            } else {
              askAsImage(address, done);
            }
            fired[address] = 1;
          }
        }),
      );
    }
  };

  const api: AfSmartScript = {
    version: "2_10_0",
    generateOneLinkURL(argument) {
      try {
        last = argument;
        planned = planVisit("oneLink", argument);
        link = planned.links[0];
        life.isCalled();
        return answer(link);
      } catch {
        link = "";
        return null;
      }
    },
    generateDirectClickURL(argument) {
      try {
        const { links } = planVisit("direct", argument);
        life.isCalled();
        return answer(links[0]);
      } catch {
        return null;
      }
    },
    async fireImpressionsLink() {
      try {
        if (link) {
          await new Promise<void>((done) => fire(last, planned, done));
        }
      } catch {
        // The old script never throws here, so an impression that can't be sent is dropped.
      }
    },
    async displayQrCode(elementId, options) {
      try {
        const element = page.getElementById(elementId);
        return link && element ? await life.draw(element, link, options) : null;
      } catch {
        return null;
      }
    },
  };

  page.addEventListener("smartscript:ready", () => {
    try {
      const waiting = owed;
      owed = new Set();
      for (const argument of waiting) {
        fire(argument, planVisit("oneLink", argument));
      }
    } catch {
      // As above.
    }
  });
  return api;
}
