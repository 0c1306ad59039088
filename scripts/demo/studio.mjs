/** The studio as the demo serves it: the page as it is built, under the bar of the demo's pages. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../tools.mjs";

const FILE = join(root, "pkg", "studio", "index.html");

/** The bar that the page has by itself, with the line that is about the studio. */
const BAR = /<a class="skip"[^]*?<\/header>/;

/** @returns the page, with a place for the bar */
export function studio() {
  return existsSync(FILE)
    ? readFileSync(FILE, "utf8").replace(BAR, "{{bar}}")
    : "<!doctype html><title>Studio</title>{{bar}}<p>pkg/studio/ is missing: run <code>npm run build</code>.</p>";
}
