/** What a page's markup says: the script's attributes, its calls to action, its banner and its places for QR codes. */
import type { LinkRequest } from "../../types.js";
import { KINDS, isParam, withParam } from "../../diagnostics/markup.js";
import { ATTRIBUTES } from "../../page/attributes.js";
import { BLOCK, TAG, tagOptions } from "../../page/configuration.js";
import { request } from "../../page/links.js";
import { OWN, ownAddress } from "../../page/own-address.js";
import { MEMBERS } from "../declared.js";
import type { QrPlace } from "../set-up.js";
import { THEIRS } from "./calls.js";
import type { Element } from "./html.js";
import { nearest } from "./nearest.js";
import { matches } from "./selector.js";
import type { Source } from "./source.js";

/** A call to action in its place. */
export interface Placed<It> {
  it: It;
  at: number;
}

/** What was found in a page, apart from its programs. */
export interface Markup {
  /** The script's own tag. */
  tag?: Element;
  /** The JSON block that counts. */
  block?: Element;
  /** The options that the tag's attributes set. */
  options: Record<string, any>;
  banner?: Record<string, any>;
  links: Placed<LinkRequest>[];
  qr: QrPlace[];
  /** The folder of the script's files. */
  files?: string;
}

/** An element as the script looks at it. */
const looked = ({ attributes }: Element) => ({
  getAttribute: (name: string) => attributes.get(name) ?? null,
  attributes: [...attributes].map(([name, value]) => ({ name, value })),
});

/** A list that an attribute has as a text, with what is `between` its parts. */
const parts = (text: string, between = /\s+/) => text.split(between).filter(Boolean);

/** Reads a page's markup. */
export function markupOf(elements: readonly Element[], source: Source): Markup {
  const all = (selector: string) => elements.filter((it) => matches(it, selector));
  const [tag, ...others] = all(TAG);
  const [block, ...blocks] = all(BLOCK);
  for (const it of others) {
    if (Object.keys(ATTRIBUTES).some((name) => it.attributes.has(name))) {
      source.note(
        "warning",
        "",
        "The page has a tag of the script in front of this one, so this one's attributes aren't read.",
        it.at,
      );
    }
  }
  for (const it of blocks) {
    source.note(
      "warning",
      "",
      "The page has a JSON block in front of this one, so this one isn't read.",
      it.at,
    );
  }
  for (const it of all("[data-smart-link]:not(a)")) {
    source.note(
      "error",
      "links",
      `data-smart-link stands on <${it.name}>, but only an <a> can be a call to action.`,
      it.at,
    );
  }
  const options: Record<string, any> = tagOptions(tag ? (looked(tag) as any) : null);
  if (typeof options.preset == "string") {
    const presets = parts(options.preset);
    options.preset = presets[1] ? presets : presets[0];
  }
  unknownAttributes(elements, source);
  return {
    tag,
    block,
    options,
    banner: bannerOf(all("script[data-smart-banner]")[0], all("[data-smart-banner]:not(script)")[0]),
    links: all("a[data-smart-link]").map((it) => ({ it: linkOf(it), at: it.at })),
    qr: all("[data-smart-qr]").map((it) => placeOf(it, source)),
    files: folderOf(tag),
  };
}

/** The folder of the script's files, as its tag says it. */
function folderOf(tag: Element | undefined): string | undefined {
  const src = tag && (tag.attributes.get("data-files") || tag.attributes.get("src"));
  return src ? folder(src) : undefined;
}

/** The folder of a file, with a slash at its end. */
export const folder = (address: string) => address.replace(/[?#].*$/, "").replace(/[^/]*$/, "");

/** What a call to action asks for. */
function linkOf(element: Element): LinkRequest {
  const [platform, appId, oneLinkURL, deepLinkValue, params] = request(looked(element) as any) as [
    string | null,
    string | null,
    string | null,
    string | null,
    string[][],
  ];
  // A page that was saved after its links were made has them in their places.
  const href = ownAddress(element.attributes.get(OWN) ?? null, element.attributes.get("href")?.trim() ?? "");
  const asked = { platform, appId, oneLinkURL, deepLinkValue };
  const link: Record<string, unknown> = { href };
  for (const [name, value] of Object.entries(asked)) {
    if (value) {
      link[name] = value;
    }
  }
  if (params[0]) {
    link.params = Object.fromEntries(params);
  }
  return link as unknown as LinkRequest;
}

/** What a place for a QR code is to have. */
function placeOf({ attributes, place: placed }: Element, source: Source): QrPlace {
  const place: QrPlace = {};
  if (attributes.get("data-smart-qr") == "svg") {
    place.for = "svg";
  }
  const size = attributes.get("data-qr-size");
  if (size) {
    if (Number(size) > 0) {
      place.size = Number(size);
    } else {
      source.note(
        "error",
        "qr",
        `data-qr-size wants a number of CSS pixels, got "${size.slice(0, 40)}".`,
        placed("data-qr-size"),
      );
    }
  }
  for (const name of ["color", "logo", "alt"] as const) {
    const value = attributes.get(`data-qr-${name}`);
    if (value) {
      place[name] = value;
    }
  }
  return place;
}

/** An attribute's name as a member's: `data-banner-app-name` is `appName`. */
const camel = (text: string) => text.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The parts of the banner's options that are for one platform alone. */
const PLATFORM_PARTS = Object.entries(MEMBERS.BannerOptions)
  .filter(([, kind]) => kind == "BannerTexts")
  .map(([name]) => name);

/** Where in the banner's options an attribute belongs; nothing if it is none of them. */
function optionOf(attribute: string): { part?: string; name: string; kind?: string } {
  const name = camel(attribute.slice("data-banner-".length));
  const part = PLATFORM_PARTS.find((it) => name.startsWith(it) && name != it);
  if (part) {
    const rest = name.slice(part.length);
    const own = rest[0]!.toLowerCase() + rest.slice(1);
    return { part, name: own, kind: (MEMBERS.BannerTexts as Record<string, string>)[own] };
  }
  return { name, kind: (MEMBERS.BannerOptions as Record<string, string>)[name] };
}

/** The banner's options in markup. Those of its own element go before those of the script's tag. */
function bannerOf(tag: Element | undefined, element: Element | undefined): Record<string, any> | undefined {
  if (!tag && !element) {
    return undefined;
  }
  const banner: Record<string, any> = {};
  for (const [attribute, value] of [...(tag?.attributes ?? []), ...(element?.attributes ?? [])]) {
    const { part, name, kind } = /^data-banner-[a-z]/.test(attribute) ? optionOf(attribute) : ({} as any);
    if (!name || (value == "" && kind != "flag") || name == "__proto__") {
      continue;
    }
    const into = part ? (banner[part] ??= {}) : banner;
    // What can't be read as it should be stays as it is written, and is a mistake of the configuration.
    into[name] =
      kind == "number" && value.trim() && isFinite(Number(value))
        ? Number(value)
        : kind == "flag"
          ? value != "false"
          : kind == "texts"
            ? parts(value, name == "platforms" ? /[\s,]+/ : /\s+/)
            : value;
  }
  if (element && !banner.position) {
    banner.position = "inline";
  }
  return banner;
}

/** Says which attributes were meant for the script and aren't known. */
function unknownAttributes(elements: readonly Element[], source: Source): void {
  const say = (element: Element, name: string, owner: string, near: string | undefined) =>
    source.note(
      "warning",
      "",
      `${name} is no attribute of ${owner}${near ? `; did you mean ${near}?` : "."}`,
      element.place(name),
    );
  for (const { owner, selector, known, ours, looked = /^data-/ } of KINDS) {
    for (const element of elements) {
      // AppsFlyer's own tag is like ours, and its attributes are somebody else's.
      if (!matches(element, selector) || THEIRS.test(element.attributes.get("src") ?? "")) {
        continue;
      }
      const isBanner = element.attributes.has("data-smart-banner");
      for (const name of element.attributes.keys()) {
        if (!looked.test(name) || known.includes(name) || isParam(name, known)) {
          continue;
        }
        if (isBanner && name.startsWith("data-banner-")) {
          const { part, name: option, kind } = optionOf(name);
          if (!kind) {
            const options = Object.keys(part ? MEMBERS.BannerTexts : MEMBERS.BannerOptions);
            const near = nearest(option, options);
            const attribute = near && near.replace(/[A-Z]/g, (letter) => "-" + letter.toLowerCase());
            say(
              element,
              name,
              "the banner",
              attribute && `data-banner-${part ? part + "-" : ""}${attribute}`,
            );
          }
          continue;
        }
        const near = nearest(name, withParam(name, known));
        if (near || ours.test(name)) {
          say(element, name, owner, near);
        }
      }
    }
  }
}
