/** Markup that was meant for this script, and that it does not understand. */
import { CLOSE, toWire } from "../engines/wire.js";
import { ATTRIBUTES, BLOCK } from "../page/configuration.js";
import { ASKED, PARAM } from "../page/asked.js";
import { OWN } from "../page/own-address.js";

/** The attributes for parameters, for people. */
const ANY_PARAM = PARAM + "…";

/** A kind of elements with attributes that the script reads. */
interface Kind {
  /** What such an element is, for people. */
  owner: string;
  selector: string;
  known: string[];
  /** The attributes that can only be meant for the script. Others may be the page's own. */
  ours: RegExp;
}

const KINDS: Kind[] = [
  {
    owner: "the script",
    selector: 'script[src*="smart-script"]',
    known: [...Object.keys(ATTRIBUTES), "data-files", "data-smart-banner"],
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
];

/** Whether an attribute has a parameter, in an element that may have some. */
const isParam = (name: string, known: string[]) => known.includes(ANY_PARAM) && /^data-param-./.test(name);

/** The attributes that are known, with the one that was meant by a misspelled one with a parameter. */
function withParam(name: string, known: string[]): string[] {
  const [, rest] = /^data-(?:params?|parm|pram|parameters?)[-_.:]?(.*)/.exec(name) || [];
  return known.map((it) => (it == ANY_PARAM && rest ? PARAM + rest : it));
}

/** Adds what there is of such markup to the request for a plan. */
export function withMarkup(request: string): string {
  return request + CLOSE + markupToWire();
}

/** Writes such markup. The program says what is wrong with it (src/explain/markup.rs). */
export function markupToWire(): string {
  const attributes = KINDS.flatMap(({ owner, selector, known, ours }) => {
    const elements = [...document.querySelectorAll(selector)];
    const names = elements.flatMap((element) => [...element.attributes].map(({ name }) => name));
    return [...new Set(names)]
      .filter((name) => name.startsWith("data-") && !known.includes(name) && !isParam(name, known))
      .map((name) => ({ name, owner, known: withParam(name, known), mayBeOwn: !ours.test(name) }));
  });
  const elements = [...document.querySelectorAll("[data-smart-link]:not(a)")];
  const block = document.querySelector(BLOCK);
  const unread = [...document.querySelectorAll("script[data-smart-script]")].filter((it) => it != block);
  const others = [
    ...elements.map(({ localName }) => ({ element: localName })),
    ...unread.map((it) => ({ block: it.getAttribute("type") || "no type" })),
  ];
  return toWire("markup", [...attributes, ...others], '"');
}
