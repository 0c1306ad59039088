/** Finds the script's tag in a page, and with it where the script and its files are. */
import { MAIN } from "./release.mjs";

const TAG = /<script\b((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const ENTITIES = { amp: "&", quot: '"', lt: "<", gt: ">", "#38": "&", "#x26": "&" };

/** The attributes that the script's tag has, whatever the script's file is called. */
const OWN = ["data-onelink", "data-preset"];

const decoded = (text) =>
  text.replace(/&(amp|quot|lt|gt|#38|#x26);/gi, (_, name) => ENTITIES[name.toLowerCase()]);

function attributesOf(text) {
  const all = [...text.matchAll(ATTRIBUTE)].map(([, name, ...values]) => [
    name.toLowerCase(),
    decoded(values.find((it) => it !== undefined) ?? ""),
  ]);
  return Object.fromEntries(all.reverse());
}

/**
 * @param {string} html
 * @param {URL} page its address
 * @returns {{ script: URL, folder: URL } | { mistake: string } | null} null for a page without the tag
 */
export function tagIn(html, page) {
  const text = html.replace(/<!--[^]*?-->/g, "");
  const [, baseTag] = /<base\b((?:"[^"]*"|'[^']*'|[^"'>])*)>/i.exec(text) ?? [];
  const own = baseTag && attributesOf(baseTag).href;
  const base = own && URL.canParse(own, page) ? new URL(own, page) : page;
  for (const [, written] of text.matchAll(TAG)) {
    const attributes = attributesOf(written);
    const { src, "data-files": files } = attributes;
    const isOurs =
      src !== undefined && (MAIN.some((name) => fileOf(src) === name) || OWN.some((it) => it in attributes));
    if (isOurs) {
      if (!URL.canParse(src, base) || !/^https?:$/.test(new URL(src, base).protocol)) {
        return { mistake: `the script's tag names ${src}, which is no web address.` };
      }
      const script = new URL(src, base);
      const folder =
        files && URL.canParse(files, base) ? new URL(files.replace(/\/?$/, "/"), base) : new URL(".", script);
      return { script, folder };
    }
  }
  return null;
}

const fileOf = (src) => src.split(/[?#]/)[0].split("/").at(-1);
