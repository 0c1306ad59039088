/** The addresses in a list: a text with one on each line, or a table in CSV or TSV. It needs nothing of Node's. */
import { records } from "./table.mjs";

/**
 * @typedef {object} Listed
 * @property {string} url
 * @property {number} line where it stands, from 1
 * @property {string | null} column the column's name, or its number where the table names none; null in a text
 */

/** How many records of a table are looked at to find out what is in it. */
const SAMPLE = 200;

/** How many rows a table has above its addresses at most: what a report is about, and the heading. */
const MOST_HEADINGS = 10;

/** How the names of tables end. */
const TABLES = ["csv", "tsv", "tab"];

const SEPARATORS = ["\t", ",", ";", "|"];

/** What an address begins with, even where somebody has mistyped it. */
const WITH_SCHEME = /^\s*["'“”‘’<]?[a-z]{3,10}:\/{1,3}\S/i;

/** An address without a scheme: a host, and what is behind it. */
const WITHOUT_SCHEME = /^\s*["'“”]?[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d+)?[/?#]\S*/iu;

/** What columns with addresses are called. */
const NAMED = /\b(url|link|address|destination|website|landing ?page)\b/i;

/** A line that says what is below it. */
const HEADING = /^[a-z]{0,12}[ _-]?(page[ _-]?)?(urls?|links?|address(es)?):?$/i;

/** A cell that says no more than that addresses are below it. */
const NAMING = /^([a-z]+[ _-]){0,2}(urls?|links?|address(es)?|destinations?|websites?|landing ?pages?):?$/i;

/** What stands in front of the lines of a list. */
const MARK = /^(?:[-*+•–—]|\d{1,5}[.)])[ \t]+/;

/** What stands behind an address: a comment, or what is between the lines of a list. */
const BEHIND = /[ \t]#(?:[ \t].*)?$|[ \t]*[,;][ \t]*$/;

const edges = (text) => text.replace(/^[ \t\r]+|[ \t\r]+$/g, "");

const isAddress = (text = "") => WITH_SCHEME.test(text) || WITHOUT_SCHEME.test(text);

/** The address in a line. A line that has none stays as it is. */
function inLine(line) {
  const text = edges(line);
  const unmarked = text.replace(MARK, "");
  return isAddress(unmarked) ? edges(unmarked.replace(BEHIND, "").replace(BEHIND, "")) : text;
}

/**
 * @param {string} text
 * @param {{ ending?: string, columns?: string[] }} [options] `ending`: how the file's name ends, such as `csv`; `columns`: the
 *   names or numbers of the columns to read, where they should not be found by themselves
 * @returns {Listed[]}
 * @throws an error that says what to write instead, where `columns` names none
 */
export function listed(text, { ending = "", columns } = {}) {
  // Excel says in a line of its own which separator it uses.
  const said = /^sep=(.)\r?\n/i.exec(text);
  const separator = said?.[1] ?? separatorOf(text, ending, !!columns);
  if (!separator) {
    return lines(text);
  }
  // The line stays, blank, so that lines are counted as in the file.
  const found = cells(records(said ? text.slice(said[0].length - 1) : text, separator), columns);
  return found.length || columns || said || TABLES.includes(ending) ? found : lines(text);
}

/** Lines, but for those that are blank, for comments, and for a heading. */
function lines(text) {
  const found = text
    .split(/\r\n|\n|\r/)
    .map((line, at) => ({ url: inLine(line), line: at + 1, column: null }))
    .filter(({ url }) => url && !url.startsWith("#"));
  return HEADING.test(found[0]?.url) ? found.slice(1) : found;
}

/** What stands between the cells of a table; null for a text that is none. */
function separatorOf(text, ending, isTable) {
  if (["tsv", "tab"].includes(ending)) {
    return "\t";
  }
  if (!TABLES.includes(ending) && !isTable) {
    const first = firstRow(text);
    if (/\S\t\S/.test(first)) {
      return "\t";
    }
    // An address may have commas in it, so a line that begins with one is no row, unless it is in quotes.
    if (!first.startsWith('"') && (!/[,;|]/.test(first) || WITH_SCHEME.test(first.replace(MARK, "")))) {
      return null;
    }
  }
  const counted = SEPARATORS.map((it) => [it, evenness(records(text, it, SAMPLE))]);
  const [best, most] = counted.reduce((best, it) => (it[1] > best[1] ? it : best));
  // A table of one column has none; an address in it may still have commas.
  return most > 0 ? best : "\0";
}

/** The first line that may be a row of a table: above it there may be what the table is about. */
function firstRow(text) {
  const lines = text.slice(0, 100_000).split(/[\r\n]+/, SAMPLE);
  const first = lines.filter((line) => edges(line) && !line.startsWith("#")).slice(0, MOST_HEADINGS + 1);
  return first.find((line) => /[\t,;|"]/.test(line) || isAddress(edges(line).replace(MARK, ""))) ?? "";
}

/** The part of the records that have as many cells as most have, if these are several. */
function evenness(found) {
  const rows = withoutTitle(found);
  const counts = new Map();
  for (const { cells } of rows) {
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  const [[cells, count] = [0, 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  return cells > 1 ? count / rows.length : 0;
}

/** Records without those of one cell that say what a table is about. */
function withoutTitle(found) {
  const first = found.findIndex(({ cells }) => cells.length > 1);
  const isTitle = first > 0 && !found.slice(0, first + 1).some(({ cells }) => isAddress(cells[0]));
  return isTitle ? found.slice(first) : found;
}

/** The addresses of a table. */
function cells(found, wanted) {
  const rows = found.filter(({ cells }) => !edges(cells[0]).startsWith("#"));
  const width = Math.max(0, ...rows.slice(0, SAMPLE).map(({ cells }) => cells.length));
  const columns = wanted
    ? wanted.map((name) => columnNamed(name, rows, width))
    : columnsWithAddresses(rows, width);
  const start = wanted ? headingOf(rows, wanted) : startOf(rows, columns);
  const heading = rows[start - 1]?.cells ?? [];
  return rows
    .slice(start)
    .flatMap(({ line, cells }) =>
      columns
        .map((at) => ({ url: edges(cells[at] ?? ""), line, column: edges(heading[at] ?? "") || `${at + 1}` }))
        .filter(({ url }) => url),
    );
}

/**
 * Where the addresses begin. Above the first one stands the heading, perhaps with what a report is about above that, and
 * with rows below it in which the address isn't filled in yet: these are not passed over.
 */
function startOf(rows, columns) {
  const first = rows.findIndex(({ cells }) => columns.some((at) => isAddress(cells[at])));
  const above = first < 0 ? rows : rows.slice(0, first);
  const withCell = (pattern) => above.findIndex(({ cells }) => columns.some((at) => pattern.test(edges(cells[at] ?? "")))); // prettier-ignore
  const naming = withCell(NAMING);
  return (naming < 0 ? withCell(/\S/) : naming) + 1 || above.length;
}

/** The columns with addresses, as far as their cells or their names say so. */
function columnsWithAddresses(rows, width) {
  const sample = rows.slice(0, SAMPLE).map(({ cells }) => cells);
  const all = Array.from({ length: width }, (_, at) => at);
  const counted = (pattern) =>
    all.map((at) => {
      const cells = sample.map((cells) => edges(cells[at] ?? ""));
      const found = cells.filter((it) => pattern.test(it)).length;
      // What is above the first address may be a heading, so it isn't counted.
      const filled = cells.slice(cells.findIndex((it) => pattern.test(it))).filter(Boolean).length;
      const isNamed = cells.slice(0, MOST_HEADINGS).some((it) => NAMING.test(it));
      return { at, found, filled, isNamed };
    });
  const [withScheme, without] = [WITH_SCHEME, WITHOUT_SCHEME].map(counted);
  const isMost = ({ found, filled }) => found > 0 && found * 2 >= filled;
  const tries = [
    withScheme.filter(isMost),
    withScheme.filter(({ found, isNamed }) => found > 0 && isNamed),
    without.filter(isMost),
    withScheme.filter(({ found }) => found > 0),
    withScheme.filter(({ isNamed }) => isNamed),
    withScheme.filter(({ at }) => NAMED.test(sample[0]?.[at] ?? "")),
  ];
  return (tries.find((it) => it.length) ?? []).map(({ at }) => at);
}

const sameName = (cell, name) => edges(cell).toLowerCase() === name.toLowerCase();

/** How many rows are above the addresses, where somebody has named their columns. */
function headingOf(rows, names) {
  const heading = rows
    .slice(0, MOST_HEADINGS)
    .findIndex(({ cells }) => names.some((name) => cells.some((it) => sameName(it, name))));
  return heading + 1;
}

function columnNamed(name, rows, width) {
  const row = rows[headingOf(rows, [name]) - 1];
  if (row) {
    return row.cells.findIndex((it) => sameName(it, name));
  }
  if (/^\d+$/.test(name) && Number(name) >= 1 && Number(name) <= width) {
    return Number(name) - 1;
  }
  const known = (rows[0]?.cells ?? []).map(edges).filter(Boolean);
  throw new Error(
    `there is no column "${name}". Write a number from 1 to ${width}${known.length && !known.some((it) => WITH_SCHEME.test(it)) ? `, or a name: ${known.join(", ")}` : ""}.`,
  );
}
