/** What a check has found in an address, one by one: the place, what follows from it, and what mends it. */
import { element, icon } from "../elements.js";
import { sourceOf } from "./certainty.js";
import { adUrl } from "./programs.js";

/** How findings of each severity are called, and their symbol. */
export const SEVERITIES = {
  error: ["Mistake", "cross", "bad"],
  warning: ["Warning", "know", "warn"],
  note: ["Note", "info", "info"],
};

const plural = (count, word) => `${count.toLocaleString("en")} ${word}${count === 1 ? "" : "s"}`;

/** How many of what there are, in words. */
export function inWords(findings) {
  const said = Object.entries(SEVERITIES)
    .map(([severity, [name]]) => [
      findings.filter((it) => it.severity === severity).length,
      name.toLowerCase(),
    ])
    .filter(([count]) => count)
    .map(([count, name]) => plural(count, name));
  return said.length ? said.join(", ") : "nothing to change";
}

/** What matters most of what was found: a mistake before a warning, and of equals the first in the address. */
export function worstOf(findings) {
  const order = Object.keys(SEVERITIES);
  const rank = ({ severity }) => order.indexOf(severity) + (order.includes(severity) ? 0 : order.length + 1);
  return [...findings].sort((one, other) => rank(one) - rank(other) || one.at - other.at)[0];
}

/** A text of the checks with the apostrophes that the page has elsewhere. */
export const typographic = (text) => text.replace(/(\p{L})'(?=\p{L})/gu, "$1’");

/** What the button that mends everything says, which is not always all. */
export function fixAllLabel(findings) {
  const count = findings.filter(canMend).length;
  return count < findings.length ? `Fix ${count} of ${findings.length}` : "Fix all";
}

export const canMend = ({ edits }) => edits.length > 0;

/** How many are shown. An address that breaks more rules is no address of an ad. */
const MOST_SHOWN = 50;

/** The most characters of what was found that a heading has. */
const MOST = 64;
const cut = (text) => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);

let rules;

/** The rule of a finding. */
export function ruleOf(finding) {
  rules ??= new Map(adUrl.rules().map((rule) => [rule.id, rule]));
  return rules.get(finding.rule);
}

/**
 * @param {object} about `url`, `findings`, `ids`: how the ids of their messages begin; `mend`: called with a finding's place in the list;
 *   `title`: what people call the parameter of a name
 */
export function findingList({ url, findings, ids, mend, title = () => "" }) {
  const more = findings.length - MOST_SHOWN;
  return element(
    "ul.finding-list",
    findings.slice(0, MOST_SHOWN).map((finding, index) => {
      const [name, symbol, tone] = SEVERITIES[finding.severity] ?? SEVERITIES.note;
      const found = url.slice(finding.at, finding.at + finding.length);
      const called = finding.parameter && (title(finding.parameter) || "");
      return element(
        "li.finding",
        { "data-rule": finding.rule },
        element(`span.sign.${tone}`, icon(symbol), element("span.unseen", `${name}: `)),
        element(
          "div.finding-text",
          element(
            "p.finding-title",
            finding.parameter ? [called && `${called} `, element("code", finding.parameter)] : "The address",
            found.trim() && finding.length < url.length && [" ", element("code.found-text", cut(found))],
          ),
          element("p", { id: `${ids}-${index}` }, typographic(finding.message)),
          element(
            "div.row",
            mend && canMend(finding) ? fixButton(finding, () => mend(index)) : "",
            whyOf(finding),
          ),
        ),
      );
    }),
    more > 0 &&
      element(
        "li.finding-more.hint",
        `And ${more === 1 ? "one more" : `${more.toLocaleString("en")} more`}, farther on in the address.`,
      ),
  );
}

/** How sure it is, and behind it the rule and where it is from. */
function whyOf(finding) {
  const { badge, source } = sourceOf({
    source: finding.source,
    url: finding.sourceUrl,
    certainty: finding.certainty,
  });
  return element(
    "div.source",
    badge,
    element(
      "details.why-of",
      element("summary", "Why"),
      element("p", typographic(ruleOf(finding)?.text ?? "")),
      element("p", "Source: ", source),
    ),
  );
}

function fixButton({ parameter, message }, act) {
  const button = element(
    "button.button.small",
    { type: "button", "aria-label": `Fix ${parameter ?? "the address"}: ${cut(message)}` },
    "Fix",
  );
  button.addEventListener("click", act);
  return button;
}

/**
 * Goes on in a list from which something was taken: to the next button in it, or to where all of it is summed up.
 *
 * @param {Element} root what is around the list
 * @param {number} index the place of what was taken
 * @param {HTMLElement} otherwise
 */
export function focusNext(root, index, otherwise) {
  const buttons = [...root.querySelectorAll(".finding button")];
  (buttons[Math.min(index, buttons.length - 1)] ?? otherwise).focus();
}
