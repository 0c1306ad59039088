/** The calls of AppsFlyer's Smart Script V2, for pages that were written for it. */
import type { Planned } from "../engines/plan.js";
import type { AfSmartScript } from "../types.js";
import { hinted } from "./hinted.js";
import { askAsImage, askHints, fetchLasting, whenShown } from "./impression.js";
import type { Session } from "./session.js";
import { planVisit } from "./visit.js";

/** How long a caller waits for the answer to an impression at most, in ms. */
const ANSWER_WAIT = 1000;

/** @param page the session of the page that makes the calls */
export function oldCalls(page: Session): AfSmartScript {
  let planned: Planned;
  let link: string | undefined;
  let last: any;
  let isOwed = false;
  const fired: Record<string, unknown> = {};

  const answer = (link: string | undefined) => (link ? { clickURL: link } : null);

  /** Sends the impression of a plan, once the visitor sees the page, and with the device's hints. */
  const fire = (planned: Planned, done: () => void) =>
    whenShown(() =>
      askHints((hints) => {
        const address = hinted(planned, hints);
        setTimeout(done, ANSWER_WAIT);
        // A browser does not request an image again that it has already shown.
        if (fired[address]) {
          fetchLasting(address, () => askAsImage(address)).then(done);
        } else {
          askAsImage(address, done);
        }
        fired[address] = 1;
      }),
    );

  const api: AfSmartScript = {
    version: "2_10_0",
    generateOneLinkURL(argument) {
      try {
        last = argument;
        planned = planVisit("oneLink", argument);
        link = planned.links[0];
        page.isCalled();
        return answer(link);
      } catch {
        link = "";
        return null;
      }
    },
    generateDirectClickURL(argument) {
      try {
        const { links } = planVisit("direct", argument);
        page.isCalled();
        return answer(links[0]);
      } catch {
        return null;
      }
    },
    async fireImpressionsLink() {
      try {
        const now = planned;
        if (link && now.impression) {
          await new Promise<void>((done) => fire(now, done));
        } else {
          isOwed = !!link;
        }
      } catch {
        // The old script never throws here, so an impression that can't be sent is dropped.
      }
    },
    async displayQrCode(elementId, options) {
      try {
        const element = document.getElementById(elementId);
        return link && element ? await page.draw(element, link, options) : null;
      } catch {
        return null;
      }
    },
  };

  document.addEventListener("smartscript:consent", () => {
    if (isOwed) {
      isOwed = false;
      api.generateOneLinkURL(last);
      api.fireImpressionsLink();
    }
  });
  return api;
}
