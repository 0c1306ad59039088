/** The sandbox's plain pages: those that stand for a store, or say why a link leads nowhere. */

/** A text as HTML has it. */
export const escaped = (text) =>
  text.replace(/[&<>"]/g, (it) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[it]);

/**
 * @param {string} title
 * @param {string} body HTML
 */
export const page = (title, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 40rem; margin: 10vh auto; padding: 0 1.25rem }
h1 { font-size: 1.5rem; line-height: 1.2 } h2 { font-size: 1rem }
code { overflow-wrap: anywhere }
button { font: inherit; min-height: 44px; padding: 0 1.25rem }
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${body}
</body>
</html>
`;
