/** What a page needs in its own HTML beside code that can't hold it. */
import { hint, lost } from "../notes.js";
import type { Note, SetUp } from "../set-up.js";
import { callToAction, qrPlaces } from "./elements.js";

/** Says it, for a form that has no calls to action and no codes. */
export function besideTheCode(setUp: SetUp, notes: Note[]): void {
  (setUp.links ?? []).forEach((link, index) => {
    const path = `links[${index}]`;
    const markup = callToAction(link, path, setUp.links ?? [], notes);
    notes.push(lost(path, `The page's own HTML has the buttons. Write this one so: ${markup}`));
  });
  codesBesideTheCode(setUp, notes);
}

/** Says it of codes and of the banner's place. */
export function codesBesideTheCode({ qr = [], banner }: SetUp, notes: Note[]): void {
  if (qr.length) {
    notes.push(
      lost(
        "qr",
        `The page's own HTML has the places for codes. Put there: ${qrPlaces(qr, notes).join(" ").replace(/\n\s*/g, " ")}`,
      ),
    );
  }
  if (banner?.position === "inline" && !banner.into) {
    notes.push(
      hint(
        "banner.position",
        "The page's own HTML has the place of the banner. Put there: <div data-smart-banner></div>",
      ),
    );
  }
}
