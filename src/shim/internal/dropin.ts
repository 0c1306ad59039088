/** The API of AppsFlyer's Smart Script V2, for pages that were written for it. */
import { engine } from "./engine.js";
import { type Asked, askAsImage, fetchLasting, sendImpression } from "./impression.js";
import { planRequest } from "./visit.js";

/** What `window.AF_SMART_SCRIPT` is. Nothing in it throws, and nothing rejects. */
export interface AfSmartScript {
  /** The Smart Script version whose behaviour this is. */
  version: string;
  /** A OneLink; null where it is refused. */
  generateOneLinkURL(argument: unknown): { clickURL: string } | null;
  /** A link to a PC, console, TV or single mobile store; null where it is refused. */
  generateDirectClickURL(argument: unknown): { clickURL: string } | null;
  /** Sends the impression of the last OneLink. It may be called at once, and resolves when sent. */
  fireImpressionsLink(): Promise<void>;
  /**
   * Draws the last OneLink as a QR code into the element with this id.
   *
   * @returns the code's own element, once it is drawn; null without a link or an element
   */
  displayQrCode(elementId: string, options?: object | null): Promise<Element | null>;
}

export function dropIn(
  draw: (element: Element, link: string, options?: object | null) => Promise<Element | null>,
): AfSmartScript {
  let asked: Asked;
  let link: string | undefined;
  const fired = new Set<string>();

  const answer = (link: string | undefined) => (link ? { clickURL: link } : null);

  return {
    version: "2_10_0",
    generateOneLinkURL(argument) {
      try {
        const request = planRequest("oneLink", argument);
        const lines = engine(request);
        asked = [request, lines[0]];
        link = lines[1];
      } catch {
        link = "";
      }
      return answer(link);
    },
    generateDirectClickURL(argument) {
      try {
        return answer(engine(planRequest("direct", argument))[1]);
      } catch {
        return null;
      }
    },
    async fireImpressionsLink() {
      try {
        if (link) {
          const last = asked;
          await sendImpression(
            () => last,
            (address) => {
              // A browser does not ask for the same image again.
              const send = fired.has(address) ? fetchLasting : askAsImage;
              fired.add(address);
              return send(address);
            },
          );
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
}
