/** Explanations in the console. */
import { ATTRIBUTES } from "../page/configuration.js";
import type { Plan } from "../types.js";

/** Writes a plan and what there is to say of it, with the mistakes first. */
export function write(notes: string[], { impression, links, qr }: Plan): void {
  for (const note of [...mistakesInMarkup(), ...notes]) {
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

/** Finds markup that looks as if it was meant for this script, but that it does not understand. */
function mistakesInMarkup(): string[] {
  const mistakes: string[] = [];
  const known = [...Object.keys(ATTRIBUTES), "data-files", "data-smart-banner"];
  for (const script of document.querySelectorAll('script[src*="smart-script"]')) {
    for (const { name } of script.attributes) {
      if (name.startsWith("data-") && !known.includes(name) && !name.startsWith("data-banner-")) {
        mistakes.push(`${name}: not an attribute of the script; known: ${known.join(", ")}`);
      }
    }
  }
  for (const element of document.querySelectorAll("[data-smart-link]:not(a)")) {
    mistakes.push(`<${element.localName} data-smart-link>: want an <a> with its store's address as href`);
  }
  return mistakes;
}
