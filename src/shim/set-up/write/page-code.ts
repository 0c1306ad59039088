/** A page's markup: the script's tag, the JSON block, calls to action, and places for the banner and for codes. */
import { ATTRIBUTES } from "../../page/attributes.js";
import { hint } from "../notes.js";
import type { Note, SetUp } from "../set-up.js";
import { bannerAttributes } from "./banner-markup.js";
import { callsToAction, qrPlaces } from "./elements.js";
import { JSON_TEXT, isForHtml, startTag, written } from "./texts.js";

/**
 * The markup of a page: what belongs into its head, and what belongs where visitors see it.
 *
 * @param hasAttributes whether options are attributes where these can say them, or all of them in the JSON block
 * @param files the address of the folder with `smart-script.js`
 */
export function pageCode(
  { links = [], qr = [], ...config }: SetUp,
  hasAttributes: boolean,
  files: string,
  notes: Note[],
): string {
  const { attributes, rest } = hasAttributes ? inAttributes(config) : { attributes: [], rest: config };
  const { banner, ...others } = rest;
  const onElement = hasAttributes && banner ? bannerAttributes(banner) : null;
  const isInline = banner?.position === "inline" && !banner.into;
  const tag: [string, string][] = [
    ["src", files + "smart-script.js"],
    ...attributes,
    ...(onElement && !isInline ? onElement : []),
    ["async", ""],
  ];
  const block = onElement ? others : rest;
  if (qr.length) {
    notes.push(
      hint(
        "qr",
        "Put the style into the page's style sheet where a Content-Security-Policy lets none stand in the page.",
      ),
    );
  }
  return [
    ...(Object.keys(block).length ? [jsonBlock(block)] : []),
    startTag("script", tag) + "</script>",
    "",
    ...(isInline ? [startTag("div", onElement ?? [["data-smart-banner", ""]]) + "</div>"] : []),
    ...callsToAction(links, notes),
    ...qrPlaces(qr, notes),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}

function jsonBlock(config: object): string {
  return `<script type="application/json" data-smart-script>\n  ${written(config, JSON_TEXT, "  ", 0, true)}\n</script>`;
}

/** The options that attributes of the script's tag can say, as these, and those that they can't. */
function inAttributes(config: any): { attributes: [string, string][]; rest: any } {
  const rest = { ...config };
  const attributes: [string, string][] = [];
  for (const [attribute, name] of Object.entries(ATTRIBUTES)) {
    const text = asAttribute(name, config[name]);
    if (text != null && isForHtml(text)) {
      attributes.push([attribute, text]);
      delete rest[name];
    }
  }
  return { attributes, rest };
}

/** An option as its attribute's text; null if no such text says it. An empty one would count as not set. */
function asAttribute(name: string, value: unknown): string | null {
  if (name == "debug" || name == "observe") {
    return value === true
      ? ""
      : value === false
        ? "false"
        : value === "url" && name == "debug"
          ? "url"
          : null;
  }
  if (name == "preset") {
    const isList = Array.isArray(value) && value.length > 1;
    const words: unknown[] = isList ? value : [value];
    return words.every((word) => typeof word == "string" && /^\S+$/.test(word)) ? words.join(" ") : null;
  }
  return typeof value == "string" && value ? value : null;
}
