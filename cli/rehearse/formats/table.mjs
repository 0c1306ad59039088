/** A rehearsal's result as a table of plain text, with the reasons below it. */
import { folded } from "../../command-line/help.mjs";

const HEAD = ["call to action", "led to", "device", "credited to", "touch, match", "click id", ""];

/** How wide a column may be. */
const MOST = [28, 20, 14, 34, 22, 14, 12];

const cut = (text, most) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

function cells({ cta, ledTo, device, creditedTo, touchType, matchType, clickId, isCredited }) {
  const credit = creditedTo && [creditedTo.mediaSource, creditedTo.campaign].filter(Boolean).join(", ");
  return [
    cta.text,
    ledTo?.name ?? "–",
    device,
    credit ?? "nobody",
    [touchType, matchType].filter(Boolean).join(", ") || "–",
    clickId ?? "–",
    isCredited ? "credited" : "NOT CREDITED",
  ];
}

/** Rows in columns that are as wide as they have to be. */
function columns(rows) {
  const texts = rows.map((row) => row.map((text, at) => cut(text, MOST[at])));
  const widths = texts[0].map((_, at) => Math.max(...texts.map((row) => row[at].length)));
  return texts.map((row) =>
    row
      .map((text, at) => text.padEnd(widths[at]))
      .join("  ")
      .trimEnd(),
  );
}

/** @param {ReturnType<typeof import("../result.mjs").resultOf>} result */
export function table({ page, problem, stories, notes, credited, played, ms }) {
  const lines = [`Rehearsed ${page}`, ""];
  if (stories.length) {
    const [head, ...rows] = columns([HEAD, ...stories.map(cells)]);
    lines.push(head, "-".repeat(Math.max(...rows.map((row) => row.length))), ...rows, "");
  }
  for (const { cta, device, reason, advice } of stories.filter(({ isCredited }) => !isCredited)) {
    lines.push(`${cta.text}, ${device}:`, `  ${folded(reason, 2)}`);
    if (advice) {
      lines.push(`  ${folded(advice, 2)}`);
    }
    lines.push("");
  }
  if (problem) {
    lines.push(folded(problem), "");
  }
  lines.push(...notes.map((note) => folded(note)));
  const seconds = (ms / 1000).toFixed(1);
  if (played) {
    lines.push(
      credited === played
        ? `All ${played} installs would be credited to the ad (${seconds} s).`
        : `${played - credited} of ${played} installs would not be credited to the ad (${seconds} s).`,
    );
  }
  return lines.join("\n").trimEnd();
}
