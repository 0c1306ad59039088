/** The repaired list as CSV, for a spreadsheet or for TikTok's bulk import. */

/** What a spreadsheet takes for a formula, if a cell begins with it. */
const FORMULA = /^[=+\-@\t\r]/;

/** A cell. One that a spreadsheet would run is made a text by an apostrophe, as spreadsheets themselves mark texts. */
function cell(value) {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n;\t']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** @param {{ line: number, url: string, repaired: string, findings: object[] }[]} results */
export function repairedCsv(results) {
  const lines = results.map(({ line, url, repaired, findings }) => [
    String(line),
    url,
    repaired,
    String(findings.filter(({ severity }) => severity === "error").length),
    String(findings.filter(({ severity }) => severity === "warning").length),
    findings.map(({ rule, parameter }) => (parameter ? `${rule} (${parameter})` : rule)).join("; "),
  ]);
  return [["line", "url", "repaired", "mistakes", "warnings", "findings"], ...lines]
    .map((cells) => cells.map(cell).join(","))
    .join("\r\n")
    .concat("\r\n");
}
