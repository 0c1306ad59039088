/** What a check has found, for people. */
import { folded } from "../command-line/help.mjs";
import { printable, visible } from "../command-line/visible.mjs";
import { excerpt } from "./excerpt.mjs";

/** How sure a rule is, in words. */
const CERTAINTY = {
  documented: "documented",
  excerpt: "known from an excerpt of that page",
  assumed: "nothing public says so; it follows from what others have seen",
};

/** What an address leads to, in words. */
export const KINDS = {
  "landing-page": "landing page",
  onelink: "OneLink",
  "single-platform": "link for one platform",
  apk: "link for an APK",
  direct: "link for PC, console or TV",
  unknown: "no address",
};

/** How much of an address is shown at most: one that is longer is wrong anyway. */
const MOST = 4_000;

const shortened = (text) =>
  text.length > MOST ? `${text.slice(0, MOST)}… (${text.length} characters)` : text;

const count = (number, one, many = `${one}s`) =>
  `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

/** "urls.csv, line 12, Destination URL"; nothing for an address that was written as a word. */
function placeOf({ file, line, column }) {
  return [file, line && `line ${line}`, column && (/^\d+$/.test(column) ? `column ${column}` : column)]
    .filter(Boolean)
    .map(visible)
    .join(", ");
}

/** @param {number} width how wide a line may be */
function ofFinding(
  url,
  { rule, severity, parameter, at, length, message, source, sourceUrl, certainty },
  width,
) {
  const [text, carets] = excerpt(url, at, length, width - 4);
  const about = parameter === null ? rule : `${rule} (${visible(parameter)})`;
  return [
    `  ${severity}: ${about}`,
    `    ${text}`,
    `    ${carets}`,
    `    ${folded(visible(message), 4, width)}`,
    `    ${folded(`${source}, ${sourceUrl} (${CERTAINTY[certainty] ?? certainty})`, 4, width)}`,
  ].join("\n");
}

/**
 * One address, with what was found.
 *
 * @param {import("./check.mjs").Checked} checked
 * @param {number} width
 */
export function report({ url, kind, ok, findings, repaired, ...place }, width) {
  const head = [placeOf(place), `${KINDS[kind] ?? kind}${ok && !findings.length ? ", nothing found" : ""}`];
  const lines = [`${head.filter(Boolean).join(": ")}\n${visible(shortened(url))}`];
  lines.push(...findings.map((it) => ofFinding(url, it, width)));
  if (repaired !== url) {
    lines.push(`  Repaired:\n${printable(repaired)}`);
  }
  return `${lines.join("\n\n")}\n`;
}

/** What all addresses together amount to. */
export function summary(all) {
  const wrong = all.filter(({ ok }) => !ok).length;
  const warned = all.filter(({ ok, findings }) => ok && findings.length).length;
  const lines = [];
  if (all.length > 1 && wrong + warned) {
    const rules = new Map();
    for (const { rule, severity } of all.flatMap(({ findings }) => findings)) {
      const known = rules.get(rule);
      rules.set(rule, { severity, count: (known?.count ?? 0) + 1 });
    }
    const rows = [...rules].sort((a, b) => b[1].count - a[1].count);
    const width = Math.max(...rows.map(([rule]) => rule.length));
    lines.push(
      ...rows.map(([rule, it]) => `${rule.padEnd(width)}  ${String(it.count).padStart(6)}  ${it.severity}`),
      "",
    );
  }
  const whole = count(all.length, "address", "addresses");
  lines.push(
    wrong
      ? `${whole} checked: ${wrong.toLocaleString("en")} with mistakes${warned ? `, ${warned.toLocaleString("en")} with warnings only` : ""}.`
      : `${whole} checked: no mistakes${warned ? `, ${warned.toLocaleString("en")} with warnings` : ""}.`,
  );
  return lines.join("\n");
}
