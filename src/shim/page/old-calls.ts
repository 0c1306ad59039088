/** The calls of AppsFlyer's Smart Script V2, for pages that were written for it. */
import { engine } from "../engines/engine.js";
import type { AfSmartScript } from "../types.js";
import { type Asked, askAsImage, fetchLasting, sendImpression } from "./impression.js";
import { visitRequest } from "./visit.js";

/** How long a caller waits for the answer to an impression at most, in ms. */
const ANSWER_WAIT = 1000;

export function oldCalls(
  draw: (element: Element, link: string, options?: object | null) => Promise<Element | null>,
): AfSmartScript {
  let asked: Asked;
  let link: string | undefined;
  let last: any;
  let isOwed = false;
  const fired: Record<string, unknown> = {};

  const answer = (link: string | undefined) => (link ? { clickURL: link } : null);

  const api: AfSmartScript = {
    version: "2_10_0",
    generateOneLinkURL(argument) {
      try {
        last = argument;
        const request = visitRequest("oneLink", argument);
        const lines = engine(request);
        asked = [request, lines[0]];
        link = lines[1];
        return answer(link);
      } catch {
        link = "";
        return null;
      }
    },
    generateDirectClickURL(argument) {
      try {
        return answer(engine(visitRequest("direct", argument))[1]);
      } catch {
        return null;
      }
    },
    async fireImpressionsLink() {
      try {
        const now = asked;
        if (link && now[1]) {
          await new Promise<void>((done) =>
            sendImpression(
              () => now,
              (address) => {
                setTimeout(done, ANSWER_WAIT);
                // A browser does not request an image again that it has already shown.
                fired[address] ? fetchLasting(address).then(done) : askAsImage(address, done);
                fired[address] = 1;
              },
            ),
          );
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
        return link && element ? await draw(element, link, options) : null;
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
