/** The API of AppsFlyer's Smart Script V2, for pages that were written for it. */
import type { Engine } from "./engine.js";
import { askAsImage, fetchLasting, sendImpression } from "./impression.js";
import type { Draw } from "./qr.js";
import { request } from "./visit.js";

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

export function dropIn(engine: () => Engine, draw: Draw): AfSmartScript {
  let impression = "";
  let link = "";
  const fired = new Set<string>();

  const generate = (call: "oneLink" | "direct", argument: unknown): string[] => {
    try {
      return engine().plan(request(call, argument)).split("\n");
    } catch {
      return [];
    }
  };
  const answer = (link: string | undefined) => (link ? { clickURL: link } : null);

  return {
    version: "2_10_0",
    generateOneLinkURL(argument) {
      [impression = "", link = ""] = generate("oneLink", argument);
      return answer(link);
    },
    generateDirectClickURL: (argument) => answer(generate("direct", argument)[1]),
    async fireImpressionsLink() {
      try {
        if (impression) {
          await sendImpression(engine(), impression, (address) => {
            // A browser does not ask for the same image again.
            const send = fired.has(address) ? fetchLasting : askAsImage;
            fired.add(address);
            return send(address);
          });
        }
      } catch {
        // An impression that can't be sent is nobody's error here.
      }
    },
    async displayQrCode(elementId, options) {
      const element = document.getElementById(elementId);
      return link && element ? draw(element, link, options) : null;
    },
  };
}
