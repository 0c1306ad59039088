/** What `--page` names: a site's address, or a folder. */
import { statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";

/**
 * @typedef {object} Page
 * @property {URL | string} site the site's origin, or the folder
 * @property {string} path the page's path and query on the site
 */

/**
 * @param {string} text
 * @returns {Page}
 * @throws an error that says what to write instead
 */
export function readPage(text) {
  if (/^https?:\/\//i.test(text)) {
    if (!URL.canParse(text)) {
      throw new Error("this is no address. Write the site's, such as http://localhost:5173/.");
    }
    const { origin, pathname, search } = new URL(text);
    return { site: new URL(origin), path: pathname + search };
  }
  const path = resolve(text);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    return { site: path, path: "/" };
  }
  if (found?.isFile() && /\.html?$/i.test(path)) {
    return { site: dirname(path), path: `/${encodeURIComponent(basename(path))}` };
  }
  throw new Error(
    found
      ? "this is a file, and no page. Name a folder, a file of HTML, or an address."
      : "there is no such folder. Name one, or an address that begins with http:// or https://.",
  );
}
