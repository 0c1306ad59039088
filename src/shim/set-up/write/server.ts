/** A set-up as a module of a server. */
import { hint, lost } from "../notes.js";
import type { Note, SetUp } from "../set-up.js";
import { JAVASCRIPT, written } from "./texts.js";

const OF_THE_SCRIPT =
  "A server does nothing with this. It is there so that the page's script can have the same configuration.";

/** What a server knows nothing of. */
const OF_THE_PAGE = {
  consentFrom:
    "A server can't ask, so it makes links as for a visitor who has not answered yet. Where you know the answer, give it as consent instead.",
  banner: OF_THE_SCRIPT,
  observe: OF_THE_SCRIPT,
  impressionPer: OF_THE_SCRIPT,
  rememberMinutes: OF_THE_SCRIPT,
  debug: OF_THE_SCRIPT,
} as const;

export function server(setUp: SetUp, notes: Note[]): string {
  const { links, qr, ...config } = setUp;
  for (const name of Object.keys(OF_THE_PAGE) as (keyof typeof OF_THE_PAGE)[]) {
    if (config[name] != null) {
      notes.push(hint(name, OF_THE_PAGE[name]));
    }
  }
  if (qr?.length) {
    notes.push(
      lost(
        "qr",
        "Codes are drawn by the page's script. Write their places in the page's HTML, as markup does.",
      ),
    );
  }
  notes.push(hint("", "Links are one visitor's own: send the page with Cache-Control: private, no-store."));
  const start = "const config = ";
  const declared = `${start}${written(config, JAVASCRIPT, "", start.length)};\n`;
  if (links?.length) {
    return `import { planLinks } from "smart-script-wasm/server";

${declared}
const links = ${written(links, JAVASCRIPT, "", 14, true)};

/** Where the calls to action lead for a visitor, in the order of \`links\`, and the impression to send. */
export function addresses(request) {
  const planned = planLinks({ ...config, links }, request);
  return { links: planned.links, impression: planned.impression, errors: planned.errors };
}
`;
  }
  return `import { transform } from "smart-script-wasm/server";

${declared}
/** Fetches a page and gives its <a data-smart-link> their links while it streams through. */
export async function answer(request) {
  const response = await fetch(request);
  if (!response.body || !/^text\\/html/.test(response.headers.get("content-type"))) {
    return response;
  }
  // Leave \`impression\` out where the page has the script, which sends one itself.
  const page = new Response(response.body.pipeThrough(transform(config, request, { impression: true })), response);
  page.headers.delete("content-length");
  page.headers.delete("etag");
  page.headers.set("cache-control", "private, no-store");
  return page;
}
`;
}
