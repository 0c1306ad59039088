/** The landing page on which all scripts are measured. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const PLANS = JSON.parse(readFileSync(join(import.meta.dirname, "plans.json"), "utf8"));

const PARAGRAPHS = [
  `The lamps of Lantern Harbour have gone out, and with them went the ships. You inherit a rowing boat, a
   leaky boathouse and a book of letters. Bring the light back, one pier at a time.`,
  `Every lamp you mend shows a little more of the coast: a mill that grinds salt, a market that only opens
   in fog, a lighthouse keeper who has not slept for eleven years. None of them asks you to hurry.`,
  `Sail alone, or share a harbour with up to three friends. Whoever is away finds what the others built
   when they come back; nothing is lost and nobody has to wait.`,
  `There are two hundred kinds of fish, forty-one recipes, nine storms and one whale. The whale has its own
   opinions and keeps to them.`,
  `Your harbour travels with you. Begin on the telephone, go on at the big screen: one purchase, one saved
   game, wherever you play.`,
];
const REVIEWS = [
  ["Quietly the best thing to happen to my evenings this year.", "The Harbourmaster"],
  ["A game about patience that never tests yours.", "Tide & Time"],
  ["I came for the boats and stayed for the soup.", "Saltwater Weekly"],
];
const STYLE = `body{margin:0;font:17px/1.5 system-ui,sans-serif;color:#1d2b36;background:#f4f1ea}
main{max-width:40rem;margin:auto;padding:1rem}h1{font-size:2rem;line-height:1.1}
.hero{padding:4rem 1rem;color:#fff;background:linear-gradient(#12304a,#2f6f8f);text-align:center}
.ctas{display:grid;grid-template-columns:1fr 1fr;gap:.6rem;margin:1.5rem 0}
.cta{padding:.8rem;border-radius:.5rem;background:#e2703a;color:#fff;text-align:center;text-decoration:none}
blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid #e2703a}footer{font-size:.8rem;opacity:.7}`;

/** @param {import("./contenders.mjs").Contender} contender whose page it is */
export function landingPage({ head = "", foot = "", marked, wires }) {
  const ctas = PLANS.ctas.map(({ text, platform = "", appId, href }) => {
    const app = appId ? ` data-app-id="${appId}"` : "";
    const name = marked ? "smart-link" : "platform";
    const attributes = wires && (marked || platform) ? ` data-${name}="${platform}"${app}` : "";
    return `<a class="cta"${attributes} href="${href}">${text}</a>`;
  });
  const reviews = REVIEWS.map(([said, by]) => `<blockquote><p>${said}</p><cite>${by}</cite></blockquote>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Lantern Harbour</title>
<meta name="description" content="A small game about light, boats and neighbours.">
<link rel="icon" href="data:,">
<style>${STYLE}</style>
${head}
</head>
<body>
<header class="hero"><h1>Lantern Harbour</h1><p>A small game about light, boats and neighbours.</p></header>
<main>
<nav class="ctas">${ctas.join("\n")}</nav>
${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("\n")}
${reviews.join("\n")}
</main>
<footer><p>Lantern Harbour is a game that does not exist. Store names belong to their owners.</p></footer>
${foot}
</body>
</html>`;
}
