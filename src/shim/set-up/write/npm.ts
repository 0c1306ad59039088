/** A set-up as a module of a page that is built. */
import { hint } from "../notes.js";
import type { Note, SetUp } from "../set-up.js";
import { codesBesideTheCode } from "./beside.js";
import { JAVASCRIPT, written } from "./texts.js";

export function npm(setUp: SetUp, notes: Note[]): string {
  const { links, qr, ...config } = setUp;
  codesBesideTheCode(setUp, notes);
  const start = `start(${written(config, JAVASCRIPT, "", 7)});\n`;
  if (!links?.length) {
    return `import { start } from "smart-script-wasm";\n\n${start}`;
  }
  notes.push(
    hint(
      "links",
      "addresses() has the links for buttons of any kind, and subscribe says when to ask again. Plain <a data-smart-link> in the page's HTML need neither.",
    ),
  );
  const asked = links.map((link) => `  href(${written(link, JAVASCRIPT, "  ", 5)}),\n`);
  return `import { href, start, subscribe } from "smart-script-wasm";

/** Where the calls to action lead, in this order. Ask again when \`subscribe\` says so. */
export const addresses = () => [
${asked.join("")}];
export { subscribe };

// They are asked for before the start, so that the impression knows of them.
addresses();
${start}`;
}
