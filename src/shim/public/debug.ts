/** What `debug` loads: the same program with its explanations, and the console to write them to. */
import { ATTRIBUTES } from "../internal/config.js";
import { call } from "../internal/engine.js";
import type { Plan } from "./types.js";

/**
 * Writes what the program makes of a page and its configuration, the mistakes first.
 *
 * @param request what the plan was asked for with
 */
export function report(request: string, { impression, links, qr }: Plan): void {
  for (const note of [...mistakesInMarkup(), ...call("explain", request).split("\n").filter(Boolean)]) {
    // The page's own OneLink is asked for behind its links.
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

/** What a page's author may have meant for this script, and it does not take. */
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
