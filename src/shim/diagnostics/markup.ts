/** Markup that was meant for this script, and that it does not understand. */
import { CLOSE, toWire } from "../engines/wire.js";
import { ATTRIBUTES } from "../page/attributes.js";
import { BLOCK, TAG } from "../page/configuration.js";
import { ASKED, PARAM } from "../page/asked.js";
import { OWN } from "../page/own-address.js";

/** The attributes for parameters, for people. */
const ANY_PARAM = PARAM + "…";

/** The attributes that are for the script alone, and so tell its tag whatever its address is. */
const OF_TAG = Object.keys(ATTRIBUTES);

/** A kind of elements with attributes that the script reads. */
export interface Kind {
  /** What such an element is, for people. */
  owner: string;
  selector: string;
  known: string[];
  /** The attributes that can only be meant for the script. Others may be the page's own. */
  ours: RegExp;
  /** The attributes that are looked at. */
  looked?: RegExp;
}

export const KINDS: Kind[] = [
  {
    owner: "the script",
    selector: `${TAG}, script[src*="smart-script"]`,
    known: [...OF_TAG, "data-files", "data-smart-banner"],
    ours: /^data-/,
  },
  {
    owner: "the JSON block",
    selector: 'script[type*="json"]:not([data-smart-script])',
    known: ["data-smart-script"],
    ours: /$^/,
  },
  {
    owner: "a call to action",
    selector: "a[data-smart-link]",
    known: [...ASKED, ANY_PARAM, OWN],
    ours: /$^/,
  },
  {
    owner: "a call to action",
    selector: "a:not([data-smart-link])",
    known: ["data-smart-link"],
    ours: /$^/,
    looked: /^data-|smart/,
  },
  {
    owner: "a place for a QR code",
    selector: "[data-smart-qr]",
    known: ["data-smart-qr", "data-qr-color", "data-qr-logo", "data-qr-size", "data-qr-alt"],
    ours: /^data-qr-/,
  },
  {
    owner: "the banner",
    selector: "[data-smart-banner]:not(script)",
    known: ["data-smart-banner"],
    ours: /^data-banner-/,
  },
  {
    owner: "anything that the script reads",
    selector: "body *:not(a):not(script)",
    known: ["data-smart-link", "data-smart-qr", "data-smart-banner"],
    ours: /$^/,
    // What the script writes itself, such as data-smart-qr-code, has more behind it.
    looked: /^(data)?[-_.:]*smart[-_.:]*(link|qr|banner)(s|code)?$/,
  },
];

/** Where stores and AppsFlyer have their pages, and files with apps. */
const STORE =
  /^https?:\/\/((apps|itunes)\.apple\.com|play\.google\.com\/store|([\w-]+\.)*(onelink\.me|appsflyer\.com|steampowered\.com|epicgames\.com|xbox\.com|playstation\.com|nintendo\.com)\/)|\.apk$/i;

/** How many links are named that look like a call to action. */
const MOST = 4;

/** Whether an attribute has a parameter, in an element that may have some. */
export const isParam = (name: string, known: string[]) =>
  known.includes(ANY_PARAM) && /^data-param-./.test(name);

/** The attributes that are known, with the one that was meant by a misspelled one with a parameter. */
export function withParam(name: string, known: string[]): string[] {
  const [, rest] = /^data-(?:params?|parm|pram|parameters?)[-_.:]?(.*)/.exec(name) || [];
  return known.map((it) => (it == ANY_PARAM && rest ? PARAM + rest : it));
}

const all = (selector: string, from: ParentNode = document) => [
  ...from.querySelectorAll<HTMLElement>(selector),
];

/** The text of an element, as far as a person needs it to find the element. */
export function textOf(element: Element): string {
  const text = (element.textContent || element.getAttribute("aria-label") || "").trim().replace(/\s+/g, " ");
  return text.length > 40 ? text.slice(0, 40) + "…" : text;
}

/** Names elements for people by the first of them. */
function named([first, ...more]: Element[]): string {
  const text = first!.localName == "script" ? "" : textOf(first!);
  const others = more.length ? ` and ${more.length} more` : "";
  return `<${first!.localName}>` + (text && ` "${text}"`) + others;
}

/** Adds what there is of such markup to the request for a plan. */
export function withMarkup(request: string): string {
  return request + CLOSE + markupToWire([...tags(), ...unparsed(), ...bannerAttributes()]);
}

/**
 * Writes such markup. The program says what is wrong with it (src/explain/markup.rs).
 *
 * @param more what only the script tag reads
 */
export function markupToWire(more: object[] = []): string {
  return toWire("markup", [...callsToAction(), ...more, ...blocks(), ...KINDS.flatMap(attributes)], '"');
}

/** The attributes of one kind of elements that aren't known there. */
function attributes({ owner, selector, known, ours, looked = /^data-/ }: Kind): object[] {
  const found = new Map<string, Element[]>();
  for (const element of all(selector)) {
    for (const { name } of element.attributes) {
      // Those of the banner have values that are checked, too.
      if (looked.test(name) && !known.includes(name) && !isParam(name, known) && !isOfBanner(name, element)) {
        found.set(name, [...(found.get(name) || []), element]);
      }
    }
  }
  return [...found].map(([name, elements]) => ({
    name,
    owner,
    on: named(elements),
    known: withParam(name, known),
    mayBeOwn: !ours.test(name),
  }));
}

const isOfBanner = (name: string, element: Element) =>
  name.startsWith("data-banner-") && element.hasAttribute("data-smart-banner");

/** The attributes that the banner reads, with their values. */
function bannerAttributes(): object[] {
  return all("[data-smart-banner]").flatMap((element) => {
    const owner = element.localName == "script" ? "the script" : "the banner";
    return [...element.attributes]
      .filter(({ name }) => isOfBanner(name, element))
      .map(({ name, value }) => ({ name, value, owner, on: named([element]) }));
  });
}

/** What is called a call to action and can't be one, and what looks like one on a page that has none. */
function callsToAction(): object[] {
  const others = all("[data-smart-link]:not(a)").map((element) => ({
    element: `<${element.localName} data-smart-link>` + (textOf(element) && ` "${textOf(element)}"`),
  }));
  // A page that is still being read, and one that has its link elsewhere, need not have any.
  const isWithout =
    document.readyState != "loading" && !all("a[data-smart-link], [data-smart-qr], [data-smart-banner]")[0];
  if (!isWithout) {
    return others;
  }
  const links = all("a[href]").filter((it) => STORE.test((it as HTMLAnchorElement).href));
  const hidden = all("*").filter(({ shadowRoot }) => shadowRoot && all("a[data-smart-link]", shadowRoot)[0]);
  const alike = [
    ...links.slice(0, MOST).map((link) => named([link])),
    ...(links.length > MOST ? [`and ${links.length - MOST} more`] : []),
    ...hidden.map((it) => `those in the shadow tree of <${it.localName}>, where the script does not look`),
  ];
  return [...others, { alike }];
}

/** Tags of the script that are modules. */
function tags(): object[] {
  const read = document.querySelector(TAG);
  const selector = [TAG, ...OF_TAG.map((name) => `script[${name}]`)].join();
  return all(selector)
    .filter((it) => it.getAttribute("type") == "module")
    .map((it) => {
      const file = (it.getAttribute("src") || "").replace(/[?#].*/, "").replace(/.*\//, "…/");
      return { module: `<script type="module" src="${file}">`, isRead: it == read };
    });
}

/** JSON blocks that aren't read, and those that look like one of this script and lack its attribute. */
function blocks(): object[] {
  const block = document.querySelector(BLOCK);
  const unread = all("script[data-smart-script]").filter((it) => it != block);
  const alike = all('script[type="application/json"]:not([data-smart-script])').filter((it) =>
    /"(oneLinkURL|preset|afParameters)"\s*:/.test(it.textContent!),
  );
  return [
    ...unread.map((it) => ({ block: it.getAttribute("type") || "no type" })),
    ...(block ? [] : alike.map(() => ({ lacks: "data-smart-script" }))),
  ];
}

/** The block that is read, if it is no JSON. */
function unparsed(): object[] {
  const block = document.querySelector(BLOCK);
  try {
    block && JSON.parse(block.textContent!);
    return [];
  } catch {
    return [{ unparsed: block!.textContent! }];
  }
}
