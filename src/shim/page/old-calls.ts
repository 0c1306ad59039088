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

/**
 * Plans a OneLink. With `seo`, a search engine that the visitor comes from is the media source where none came in, so
 * that it takes the place of the default. While the visitor allows no impression, it is nobody's to know.
 *
 * The engine's name is a whole label of the host, with nothing but a country's or another short ending behind it.
 */
function planOneLink(argument: any): Planned {
  const planned = planVisit("oneLink", argument);
  const found =
    planned.impression &&
    argument.seo &&
    /^\w+:\/\/([^/]+\.)?(google|bing|yahoo|duckduckgo|baidu|yandex)(\.\w{2,3}){1,2}\//.exec(page.referrer);
  return found
    ? planVisit("oneLink", {
        ...argument,
        afParameters: {
          ...argument.afParameters,
          mediaSource: { ...argument.afParameters.mediaSource, defaultValue: found[2] + "_organic_seo" },
        },
      })
    : planned;
}

/** @param life the session of the page that makes the calls */
export function oldCalls(life: Session): AfSmartScript {
  let planned: Planned;
  let link: string | undefined;
  let last: any;
  /** Arguments, each once, of the calls whose impressions were fired before the visitor allowed it. */
  let owed: unknown[] = [];
  const fired: Record<string, unknown> = {};

  /** An argument as it is now: callers use one object for several calls. */
  const copied = (argument: any) => {
    try {
      return { ...argument };
    } catch {
      return argument;
    }
  };

  const answer = (link: string | undefined) => (link ? { clickURL: link } : null);

  /**
   * Sends the impression of a call, once the visitor sees the page and allows it, and with the device's hints.
   *
   * @param planned the plan of the call
   */
  const fire = (argument: unknown, planned: Planned, done = () => {}) => {
    const isAllowed = ({ impression }: Planned) => {
      if (!impression) {
        // Not a `Set`, as pages have variables of that name.
        owed = [...owed.filter((one) => one != argument), argument];
        done();
      }
      return impression;
    };
    if (isAllowed(planned)) {
      whenShown(() =>
        askHints((hints) => {
          // What was allowed may have been withdrawn during the wait.
          if (isAllowed(planOneLink(argument))) {
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
        last = copied(argument);
        planned = planOneLink(last);
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
      owed = [];
      for (const argument of waiting) {
        fire(argument, planOneLink(argument));
      }
    } catch {
      // As above.
    }
  });
  return api;
}
