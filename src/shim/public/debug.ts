/** What `debug` loads: the same program with its explanations, and the console to write them to. */
import { explain, initSync, plan } from "#glue";
import { common, text } from "#packed";
import { ATTRIBUTES } from "../internal/config.js";
import { callsToAction } from "../internal/links.js";
import { unpack } from "../internal/unpack.js";

/** Writes what the program makes of a page and its configuration, the mistakes first. */
export function report(config: string): void {
  initSync({ module: unpack(common, text) });
  for (const note of [...mistakesInMarkup(), ...explain(config).split("\n").filter(Boolean)]) {
    console.warn("smart-script: " + note);
  }
  const [impression, ...links] = plan(config).split("\n");
  const elements = callsToAction();
  console.info("smart-script: impression", impression || "none");
  links.forEach((href, index) => {
    const name = elements[index]?.textContent?.trim();
    console.info(`smart-script: links[${index}] "${name}"`, href || "keeps its own address");
  });
}

/** What a page's author may have meant for this script, and it does not take. */
function mistakesInMarkup(): string[] {
  const mistakes: string[] = [];
  for (const script of document.querySelectorAll('script[src*="smart-script"]')) {
    for (const { name } of script.attributes) {
      if (name.startsWith("data-") && !(name in ATTRIBUTES)) {
        mistakes.push(
          `${name}: not an attribute of the script; known: ${Object.keys(ATTRIBUTES).join(", ")}`,
        );
      }
    }
  }
  for (const element of document.querySelectorAll("[data-smart-link]:not(a)")) {
    mistakes.push(`<${element.localName} data-smart-link>: want an <a> with its store's address as href`);
  }
  return mistakes;
}
