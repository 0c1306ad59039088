/** The banner's options as attributes. */
import { kindOf } from "./ordered.js";
import { isForHtml } from "./texts.js";

/**
 * The attributes that say a banner's options, or null if not all of them can be said so.
 *
 * @param banner the options
 */
export function bannerAttributes(banner: object): [name: string, value: string][] | null {
  const attributes = attributesOf(banner, "BannerOptions", "data-banner-");
  return attributes && [["data-smart-banner", ""], ...attributes];
}

function attributesOf(options: object, type: string, start: string): [string, string][] | null {
  const all: [string, string][] = [];
  for (const [name, value] of Object.entries(options)) {
    const kind = kindOf(type, name);
    const attribute = start + name.replace(/[A-Z]/g, (letter) => "-" + letter.toLowerCase());
    const inner =
      kind == "BannerTexts" && value && typeof value == "object" && Object.keys(value).length
        ? attributesOf(value, kind, attribute + "-")
        : null;
    if (inner) {
      all.push(...inner);
      continue;
    }
    const text = asAttribute(value, kind);
    if (text == null || !isForHtml(text)) {
      return null;
    }
    all.push([attribute, text]);
  }
  return all;
}

/** A value of this kind as an attribute's text; null if it would be read as another. An empty one counts as not set. */
function asAttribute(value: any, kind: string | undefined): string | null {
  switch (kind) {
    case "text":
    case "Rule":
      return typeof value == "string" && value ? value : null;
    case "number":
      return typeof value == "number" ? String(value) : null;
    case "flag":
      return typeof value == "boolean" ? String(value) : null;
    case "texts":
      return Array.isArray(value) &&
        value.length &&
        value.every((item) => typeof item == "string" && /^[^\s,]+$/.test(item))
        ? value.join(" ")
        : null;
    default:
      return null;
  }
}
