/** The elements of a page that a set-up is about: calls to action, and places for QR codes and for the banner. */
import type { LinkRequest } from "../../types.js";
import { ASKED, PARAM } from "../../page/asked.js";
import { lost } from "../notes.js";
import type { Note, QrPlace } from "../set-up.js";
import { labelOf } from "./labels.js";
import { kindOf } from "./ordered.js";
import { htmlText, isForHtml, startTag, textOf } from "./texts.js";

type Attributes = [name: string, value: string][];

/** Attributes that count without a value, too: the marks of elements, and what a button says of its own. */
const mayBeEmpty = (name: string) =>
  name == ASKED[0] || name == "data-smart-qr" || name == "href" || name.startsWith(PARAM);

/** The address in an anchor. A page doesn't look at blanks around it. */
export function addressOf(href: unknown, path: string, notes: Note[]): string {
  const text = textOf(href);
  const address = text.trim();
  if (address != text) {
    notes.push(
      lost(
        path,
        "Pages don't look at blanks around an address, so those are left out. Write the address without them.",
      ),
    );
  }
  return address;
}

/** The attributes that HTML can have. */
function carried(attributes: [name: string, value: unknown, path: string][], notes: Note[]): Attributes {
  return attributes.flatMap(([name, value, path]): Attributes => {
    if (value == null) {
      return [];
    }
    const text = textOf(value);
    if (!text && !mayBeEmpty(name)) {
      notes.push(
        lost(
          path,
          "An attribute without a value counts as not set, so this is left out. Leave it out here, too.",
        ),
      );
      return [];
    }
    if (isForHtml(text)) {
      return [[name, text]];
    }
    notes.push(lost(path, "HTML can't have one of the characters in this text. Leave that character out."));
    return [];
  });
}

/** A call to action among those of its page. */
export function callToAction(
  link: LinkRequest,
  path: string,
  links: readonly LinkRequest[],
  notes: Note[],
): string {
  const { platform, appId, oneLinkURL, deepLinkValue, params, href, ...others } = link;
  const members = ["platform", "appId", "oneLinkURL", "deepLinkValue"];
  const asked = [platform ?? "", appId, oneLinkURL, deepLinkValue];
  const own = Object.entries(Object(params)).filter(([name]) => {
    const fits = /^[^\s"'<>/=\0A-Z]+$/.test(name) && isForHtml(name);
    if (!fits) {
      notes.push(
        lost(
          `${path}.params.${name}`,
          "HTML has names of attributes in lower case and without blanks and quotes, so a button's attribute can't say this name. Give this button its link by SmartScript.href, as npm code does.",
        ),
      );
    }
    return fits;
  });
  unknownMembers(others, path, notes);
  const attributes = carried(
    [
      ...ASKED.map((name, index): [string, unknown, string] => [
        name,
        asked[index],
        `${path}.${members[index]}`,
      ]),
      ...own.map(([name, value]): [string, unknown, string] => [
        PARAM + name,
        value,
        `${path}.params.${name}`,
      ]),
      ["href", href == null ? href : addressOf(href, `${path}.href`, notes), `${path}.href`],
    ],
    notes,
  );
  return `${startTag("a", attributes)}${htmlText(labelOf(link, links))}</a>`;
}

/** All calls to action, a line for each. */
export function callsToAction(links: readonly LinkRequest[], notes: Note[]): string[] {
  return links.map((link, index) => callToAction(link, `links[${index}]`, links, notes));
}

/** The attribute that says each option of a code. */
const QR_ATTRIBUTES: [option: keyof QrPlace, attribute: string][] = [
  ["for", "data-smart-qr"],
  ["size", "data-qr-size"],
  ["color", "data-qr-color"],
  ["logo", "data-qr-logo"],
  ["alt", "data-qr-alt"],
];

/** The side of a code for which no size is set, in CSS pixels. */
const USUAL_SIZE = 256;

/** Places for QR codes, and in front of them the style that keeps their space free. */
export function qrPlaces(places: readonly QrPlace[], notes: Note[]): string[] {
  const lines = places.map((place, index) => {
    const path = `qr[${index}]`;
    unknownMembers(place, path, notes, (name) => kindOf("QrPlace", name) != null);
    const attributes = carried(
      QR_ATTRIBUTES.map(([option, name]) => [
        name,
        option == "for" ? (place.for ?? "") : place[option],
        `${path}.${option}`,
      ]),
      notes,
    );
    return `${startTag("div", attributes)}\n  <p>Scan with your phone</p>\n</div>`;
  });
  const sizes = places.map(({ size }) => (typeof size == "number" && size > 0 ? size : USUAL_SIZE));
  return lines.length
    ? [`<style>\n  [data-smart-qr] { min-height: ${Math.max(...sizes)}px }\n</style>`, ...lines]
    : [];
}

function unknownMembers(from: object, path: string, notes: Note[], isKnown = (_: string) => false): void {
  for (const name of Object.keys(from).filter((it) => !isKnown(it))) {
    notes.push(lost(`${path}.${name}`, "There is no attribute for this, so it is left out."));
  }
}
