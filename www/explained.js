/**
 * Where the values of a page's links came from: the package's own `explain`, asked about the page as its file has it
 * and the address at which it was opened.
 */
import { kindOf } from "./link-kinds.js";
import { origin } from "./origin.js";
import { OWN_PAGE } from "./own-page.js";

/** The tag of the script, the JSON block before it, and what else configures it, in a page's source. */
const TAG = /<script\s[^>]*?src="smart-script\.js"[^>]*>\s*<\/script>/;
/** What a page has written for the old script. */
const CALLS = /<script id="site">[\s\S]*?<\/script>/;
const BLOCK = /<script type="application\/json" data-smart-script>([\s\S]*?)<\/script>/;

/** A banner's place in the page. */
const BANNER = /<(div|section|p)\s[^>]*data-smart-banner[\s\S]*?<\/\1>/;

/** Where a banner's button leads by itself. It is no part of its OneLink. */
const OWN_STORE = "https://apps.apple.com/app/id1440440";

const sources = new Map();

/**
 * A landing page's file. That of a site's own page isn't known, and counts as empty.
 *
 * @returns {Promise<{ text: string, document: Document, config: object, presets?: string[], tag: string, block: string, calls: string }>}
 */
export function sourceOf(path) {
  if (!sources.has(path)) {
    sources.set(path, read(path));
  }
  return sources.get(path);
}

async function read(path) {
  const answer = OWN_PAGE ? null : await fetch(`/source${path}`);
  const text = answer?.ok ? await answer.text() : "";
  const tag = TAG.exec(text)?.[0] ?? "";
  const calls = CALLS.exec(text)?.[0] ?? "";
  const [block = "", json = "{}"] = BLOCK.exec(text) ?? [];
  const document = new DOMParser().parseFromString(text, "text/html");
  const { onelink, preset } = document.querySelector('script[src="smart-script.js"]')?.dataset ?? {};
  // As on the script's tag, several presets stand in a row.
  const presets = preset?.trim().split(/\s+/);
  const config = {
    ...JSON.parse(json),
    ...(onelink && { oneLinkURL: onelink }),
    ...(presets && { preset: presets.length > 1 ? presets : preset }),
  };
  return { text, document, config, presets, tag, block, calls };
}

/** A piece of a file without the indentation of the place where it was. */
export function dedented(text, piece) {
  const start = text.indexOf(piece);
  const line = text.slice(text.lastIndexOf("\n", start) + 1, start);
  const indentation = /^\s*/.exec(line)[0];
  return piece.replaceAll(`\n${indentation}`, "\n");
}

/** The calls to action as the page's file writes them, in order. */
export function ctaSources(text) {
  const body = text.slice(text.indexOf("<main"));
  return (body.match(/<a\b[^>]*>[\s\S]*?<\/a>/g) ?? []).map((piece) => dedented(text, piece));
}

/** What a call to action asks for. */
function requestOf(anchor) {
  const { smartLink, appId } = anchor.dataset;
  return {
    href: anchor.href,
    ...(smartLink && { platform: smartLink }),
    ...(appId && { appId }),
  };
}

/** The banner's button, which is one more call to action, and leads to a OneLink. */
function bannerOf({ banner, userAgent }, { config, document, text }) {
  const inPage = document.querySelector("[data-smart-banner]:not(script) a")?.getAttribute("href");
  const ofAndroid = /Android/.test(userAgent) && config.banner?.android?.href;
  const [markup = ""] = BANNER.exec(text) ?? [];
  return {
    name: "the Smart Banner’s button",
    kind: "OneLink",
    before: ofAndroid || config.banner?.href || inPage || "",
    after: banner,
    isMade: true,
    source: markup && dedented(text, markup),
    values: new Map(),
  };
}

/**
 * Explains how a page's links came out.
 *
 * @param page what the page has told of itself
 * @param earlier the addresses of the visit's earlier pages, in order
 */
export async function explained(page, earlier) {
  const path = new URL(page.address).pathname;
  const source = await sourceOf(path);
  const anchors = [...source.document.querySelectorAll(page.selector)];
  const pieces = ctaSources(source.text);
  const links = page.links.map((after, index) => {
    const anchor = anchors[index];
    const before = anchor?.getAttribute("href") ?? "";
    const { text, platform, isLed } = page.ctas[index];
    return {
      name: text || `Link ${index + 1}`,
      kind: kindOf(after, platform),
      // A site's own page tells of nothing but its calls to action.
      isCta: !!OWN_PAGE || (!!anchor && (anchor.matches("[data-smart-link]") || after !== anchor.href)),
      before,
      after,
      isMade:
        after !== before &&
        (OWN_PAGE ? isLed : /\b(onelink\.me|appsflyer\.com|appsflyersdk\.com)\b/.test(after)),
      source: pieces[index] ?? "",
      values: new Map(),
    };
  });
  const banner = page.banner && bannerOf(page, source);
  const result = { page, source, links, banner, impression: new Map(), warnings: [], errors: [] };
  if (!source.tag || !source.config.oneLinkURL) {
    return result;
  }
  try {
    const { explain } = await import("/explain.js");
    const address = together(page.address, earlier);
    const given = { ...source.config, ...(page.consent && { consent: page.consent }) };
    const asked = [...anchors.map(requestOf), ...(banner ? [{ href: OWN_STORE }] : [])];
    const explanation = explain({ ...given, links: asked }, address);
    const now = new URL(page.address).searchParams;
    const fold = (values) => new Map(values.map((it) => [it.name, { ...it, ...origin(it.from, now) }]));
    explanation.links.forEach(({ values, refusal }, index) => {
      Object.assign(links[index] ?? banner, { values: fold(values), refusal });
    });
    result.impression = fold(explanation.impression.values);
    // For people, a link has the text of its button.
    const named = (about) => (links[/^links\[(\d+)\]$/.exec(about)?.[1]] ?? { name: about }).name;
    result.warnings = explanation.warnings.map((it) => ({ ...it, about: named(it.about) }));
    result.errors = explanation.errors;
  } catch (error) {
    result.warnings = [{ about: "explain", message: String(error) }];
  }
  return result;
}

/** The visit's pages as one address: what an earlier page brought counts, where the later ones bring nothing newer. */
function together(address, earlier) {
  const url = new URL(address);
  for (const page of [...earlier].reverse()) {
    for (const [name, value] of new URL(page).searchParams) {
      if (!url.searchParams.has(name)) {
        url.searchParams.append(name, value);
      }
    }
  }
  return url.href;
}
