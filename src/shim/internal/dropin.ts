/** The API of AppsFlyer's Smart Script V2, for pages that were written for it. */
import type { AfSmartScript } from "../public/types.js";
import { engine } from "./engine.js";
import { type Asked, askAsImage, fetchLasting, sendImpression } from "./impression.js";
import { visitRequest } from "./visit.js";

/** Longer than this nobody waits for an impression's answer, in ms. */
const ANSWER_WAIT = 1000;

export function dropIn(
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
                // A browser does not ask for the same image again.
                fired[address] ? fetchLasting(address).then(done) : askAsImage(address, done);
                fired[address] = 1;
              },
            ),
          );
        } else {
          isOwed = !!link;
        }
      } catch {
        // An impression that can't be sent is nobody's error here.
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
