/** Numbers and tables for both parts. */

/** The middle of the values that there are; null without any. */
export function median(values) {
  const sorted = values.filter((value) => value != null).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (!sorted.length) {
    return null;
  }
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Three digits that count; `n/a` where there is no number. */
export function short(value) {
  if (value == null) {
    return "n/a";
  }
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Prints rows of texts under their headings, the first column to the left, the others to the right. */
export function table(headings, rows) {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) =>
    row.map((text, column) => (column ? text.padStart(widths[column]) : text.padEnd(widths[0]))).join("  ");
  console.log(
    [line(headings), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n"),
  );
}
