/** The frame of the demo's own pages: the bar at the top, which leads to each of them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../tools.mjs";
import { filled } from "./filled.mjs";

/** The pages in the bar. */
const PAGES = [
  ["/", "Demo"],
  ["/studio/", "Studio"],
  ["/docs/", "Docs"],
];

/** What the bar says of the demo's pages. */
const PROMISE = "This computer plays TikTok, AppsFlyer and the stores";

/** A page with the bar in which its own place is marked. */
export function inSite(current, page, promise = PROMISE) {
  const bar = readFileSync(join(root, "www", "bar.html"), "utf8");
  const links = PAGES.map(
    ([path, name]) =>
      `<li><a href="${path}"${path === current ? ' aria-current="page"' : ""}>${name}</a></li>`,
  );
  return filled(page, { bar: filled(bar, { links: links.join(""), promise }) });
}
