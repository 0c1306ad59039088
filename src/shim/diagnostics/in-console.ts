/** Explanations in the console. */
import type { Plan } from "../types.js";

/** Writes a plan and what there is to say of it. */
export function write(notes: string[], { impression, links, qr }: Plan): void {
  for (const note of notes) {
    // The OneLink for QR codes is in the request too, after the links of the page.
    console.warn("smart-script: " + note.replace(`links[${links.length}]`, "QR code"));
  }
  console.info("smart-script: impression", impression || "none");
  links.forEach(({ element, href }, index) => {
    const name = element.textContent!.trim();
    console.info(`smart-script: links[${index}] "${name}"`, href || "keeps its own address");
  });
  if (qr) {
    console.info("smart-script: QR codes", qr);
  }
}
