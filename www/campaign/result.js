/** The result of a first launch: who is credited, how and why. It is the loudest thing on the page. */
import { element, icon } from "../elements.js";
import { creditOf, isOrganic, partnerOf } from "./credit.js";
import { assumptionsOf, badge, badgeOfAssumption, folded, linkTo, listTable } from "./pieces.js";
import { windowBar } from "./windows.js";
import { matchInWords, spanOf, touchInWords } from "./words.js";

let cards = 0;

const ago = (touchTime, time) => spanOf(Date.parse(time) - Date.parse(touchTime));

/** How the credited touch and the launch belong together, in a line. */
export function howOf({ touchType, touchTime, time, matchType }) {
  const match = matchInWords(matchType);
  return `A ${touchInWords(touchType)}, ${ago(touchTime, time)} before the first launch${match ? `, ${match}` : ""}.`;
}

/** How each outcome of a touch is called, and its badge's tone. */
const OUTCOMES = {
  credited: ["credited", "good"],
  contributor: ["contributor", "info"],
  outranked: ["outranked"],
  outsideWindow: ["outside its window"],
  notCounted: ["not counted"],
};

export function resultCard(install) {
  const { rule, reason, contributors = [], considered = [] } = install;
  // A rule that isn't known for certain is one of the assumptions, and said where the rule is.
  const assumptions = (install.assumptions ?? []).filter(
    ({ id, text }) => id !== rule?.id && text !== rule?.text,
  );
  const isRuleAssumed = assumptions.length < (install.assumptions ?? []).length;
  const isNobody = isOrganic(install);
  const missed = isNobody ? considered.filter(({ touchTime }) => touchTime) : [];
  const id = `result-${++cards}`;
  return element(
    "article",
    { class: isNobody ? "result nobody" : "result", "aria-labelledby": id, "data-install": install.id ?? "" },
    element(
      "div.what",
      element("h3", { id }, icon(isNobody ? "minus" : "check"), creditOf(install)),
      isNobody ? "" : element("p", howOf(install)),
      isNobody
        ? newestOfEachKind(missed).map((touch) => windowBar({ ...touch, time: install.time }))
        : windowBar(install),
    ),
    element(
      "dl.why",
      element("dt", "Why"),
      element("dd", element("p", reason), rule ? ruleOf(rule, isRuleAssumed) : ""),
      contributors.length
        ? [
            element("dt", "Also"),
            element(
              "dd",
              contributors.map((it) => helped(it, install)),
            ),
          ]
        : "",
      assumptions.length ? [element("dt", "Note"), element("dd", assumptionsOf(assumptions))] : "",
    ),
    considered.length ? consideredTouches(considered, install) : "",
    folded("The install as AppsFlyer has it", facts(install)),
  );
}

/** Of an organic install, one click and one view are enough to see why. */
const newestOfEachKind = (touches) =>
  ["click", "impression"]
    .map((kind) =>
      touches
        .filter(({ touchType }) => touchType === kind)
        .sort(byTime)
        .at(-1),
    )
    .filter(Boolean);

const byTime = (one, other) => Date.parse(one.touchTime) - Date.parse(other.touchTime);

/** A rule, with the page that it is from and how sure it is. */
export function ruleOf({ text, source, url, certainty }, isAssumed) {
  return element(
    "p.source",
    isAssumed ? [badgeOfAssumption(), " "] : "",
    "Rule: ",
    text,
    " Source: ",
    linkTo(url, source),
    `, ${CERTAINTIES[certainty]}.`,
  );
}

const CERTAINTIES = {
  documented: "which documents it",
  excerpt: "known from an excerpt",
  assumed: "not documented",
};

function helped(contributor, { time }) {
  const { campaign, touchType, touchTime } = contributor;
  const partner = partnerOf(contributor);
  const whose = campaign ? `${partner}’s campaign ${campaign}` : partner;
  return element(
    "p",
    `A ${touchInWords(touchType)} of ${whose}, ${ago(touchTime, time)} before, is listed as a contributor.`,
  );
}

function consideredTouches(considered, { time }) {
  return element(
    "details.considered",
    element(
      "summary",
      considered.length === 1
        ? "The touch that was considered"
        : `The ${considered.length} touches that were considered`,
    ),
    listTable(
      ["Touch", "Before the launch", "Outcome", "Why"],
      considered.map(({ touchType, touchTime, outcome, why }) => [
        touchInWords(touchType)[0].toUpperCase() + touchInWords(touchType).slice(1),
        ago(touchTime, time),
        badge(...(OUTCOMES[outcome] ?? [outcome])),
        why ?? "",
      ]),
    ),
  );
}

/** All that the install has, name by name. */
function facts(install) {
  const shown = Object.entries(install).filter(
    ([, value]) => value !== null && value !== "" && typeof value !== "object",
  );
  return element(
    "dl.facts",
    shown.map(([name, value]) => element("div", element("dt", name), element("dd", String(value)))),
  );
}
