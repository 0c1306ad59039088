/** Reads CSV as RFC 4180 has it: values in quotes may hold commas, line breaks, and quotes written twice. */

/** @returns {{ columns: string[], rows: Record<string, string>[] }} */
export function readCsv(text) {
  const [columns = [], ...lines] = linesOf(text.replace(/^\uFEFF/, ""));
  return {
    columns,
    rows: lines.map((values) =>
      Object.fromEntries(columns.map((name, index) => [name, values[index] ?? ""])),
    ),
  };
}

function linesOf(text) {
  const lines = [];
  let line = [];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    line.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ",") {
      if (line.length > 1 || line[0]) lines.push(line);
      line = [];
    }
  }
  return lines;
}
