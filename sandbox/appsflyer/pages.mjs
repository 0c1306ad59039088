/** What AppsFlyer shows in place of a redirect, in words for those who try a link. */

import { escaped, page } from "../html.mjs";

/** A page that says why a link leads nowhere. */
export function refusedPage({ status, refused, url, notes }) {
  const title = status === 200 ? "This app isn’t there" : "AppsFlyer would refuse this link";
  const more = notes.length
    ? `<h2>Beside that</h2><ul>${notes.map((it) => `<li>${escaped(it)}</li>`).join("")}</ul>`
    : "";
  return page(
    title,
    `<p class="reason">${escaped(refused)}</p>
<p>The link: <code>${escaped(url)}</code></p>
${more}`,
  );
}

/** One transparent pixel. */
export const PIXEL = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");
