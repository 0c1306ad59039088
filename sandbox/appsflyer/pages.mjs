/** What AppsFlyer shows in place of a redirect, in words for those who try a link. */

const escaped = (text) =>
  text.replace(/[&<>"]/g, (it) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[it]);

/** A page that says why a link leads nowhere. */
export function refusedPage({ status, refused, url, notes }) {
  const title = status === 200 ? "This app isn’t there" : "AppsFlyer would refuse this link";
  const more = notes.length
    ? `<h2>Beside that</h2><ul>${notes.map((it) => `<li>${escaped(it)}</li>`).join("")}</ul>`
    : "";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 40rem; margin: 10vh auto; padding: 0 1.25rem }
h1 { font-size: 1.5rem; line-height: 1.2 } h2 { font-size: 1rem }
code { overflow-wrap: anywhere }
</style>
</head>
<body>
<h1>${title}</h1>
<p class="reason">${escaped(refused)}</p>
<p>The link: <code>${escaped(url)}</code></p>
${more}
</body>
</html>
`;
}

/** One transparent pixel. */
export const PIXEL = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");
