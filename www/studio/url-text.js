/** An ad's address as it is read: with colours for what TikTok fills in and what is always the same, and lines below what is wrong. */
import { element } from "../elements.js";
import { adUrl } from "./programs.js";

let pattern;

/** TikTok's macros, in either case. The longest names come first, as some begin like others. */
function macroPattern() {
  if (!pattern) {
    const names = adUrl.macros().map(({ name }) => name);
    names.sort((one, other) => other.length - one.length);
    pattern = new RegExp(`__(?:${names.join("|")})__`, "gi");
  }
  return pattern;
}

/** The ranges of TikTok's macros in a text. */
export const macrosIn = (text) =>
  [...text.matchAll(macroPattern())].map(({ 0: found, index }) => [index, index + found.length]);

/** Which of an address' characters are what: `[start, end, class]`. */
function colours(url) {
  const end = url.indexOf("#") < 0 ? url.length : url.indexOf("#");
  const question = url.indexOf("?");
  if (question < 0 || question > end) return [];
  const ranges = [];
  let at = question + 1;
  for (const pair of url.slice(at, end).split("&")) {
    const equals = pair.indexOf("=");
    const value = equals < 0 ? at + pair.length : at + equals + 1;
    ranges.push([at - 1, value, "name"]);
    let from = value;
    for (const [start, stop] of macrosIn(url.slice(value, at + pair.length))) {
      ranges.push([from, value + start, "of-own"], [value + start, value + stop, "of-visit"]);
      from = value + stop;
    }
    ranges.push([from, at + pair.length, "of-own"]);
    at += pair.length + 1;
  }
  return ranges.filter(([start, stop]) => start < stop);
}

/**
 * @param {string} url
 * @param {object[]} [findings] what is wrong in it
 * @param {string} [ids] how the ids of the findings' messages begin, which say it to those who have the page read to them
 */
export function urlText(url, findings = [], ids = "") {
  const coloured = colours(url);
  const places = new Set([0, url.length]);
  coloured.forEach(([start, end]) => places.add(start).add(end));
  findings.forEach(({ at, length }) => length && places.add(at).add(at + length));
  const ordered = [...places].sort((one, other) => one - other);
  const code = element("code.address-text");
  let next = 0;
  for (let index = 0; index + 1 < ordered.length; index++) {
    const [start, end] = [ordered[index], ordered[index + 1]];
    while (coloured[next] && coloured[next][1] <= start) next++;
    const colour = coloured[next] && coloured[next][0] <= start ? coloured[next][2] : "";
    const text = url.slice(start, end);
    const piece = colour ? element(`span.${colour}`, text) : text;
    // A line ends in front of a parameter, if it can.
    if (text.startsWith("&")) code.append(element("wbr"));
    const found = findings.findIndex(({ at, length }) => length && at <= start && end <= at + length);
    code.append(
      found < 0
        ? piece
        : element(
            `mark.is-${findings[found].severity}`,
            ids ? { "aria-describedby": `${ids}-${found}` } : {},
            piece,
          ),
    );
  }
  return code;
}

/** What the colours and lines mean, of those that are there. @param {object[]} [findings] */
export const urlLegend = (findings = []) =>
  element(
    "p.legend.hint",
    element("span", element("i.is-visit"), "filled in by TikTok"),
    element("span", element("i.is-own"), "the same for everybody"),
    findings.some(({ length }) => length > 0) &&
      element("span", element("mark.is-error", "abc"), " something to look at"),
  );
