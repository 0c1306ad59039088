/** What ads have cost, from an uploaded CSV file: AppsFlyer doesn't fetch it for web campaigns. */
import { called, nearest, Problem } from "./problem.mjs";

/** The columns, by the names that files have for them. */
const COLUMNS = {
  date: ["date", "day"],
  mediaSource: ["media source", "media source pid", "pid"],
  campaign: ["campaign", "campaign name", "c"],
  adset: ["adset", "adset name", "ad set", "adgroup", "ad group", "ad group name"],
  ad: ["ad", "ad name"],
  cost: ["cost", "spend", "cost value"],
  currency: ["currency", "cost currency"],
};

const WANTED = ["date", "mediaSource", "campaign", "cost"];

const plain = (name) =>
  name
    .replace(/[_\s]+/g, " ")
    .replace(/[()]/g, "")
    .trim()
    .toLowerCase();

/**
 * The rows of a file.
 *
 * @param {string} text
 * @throws {Problem} whose path is the line and the column
 */
export function costRows(text) {
  const [head, ...lines] = csv(text);
  if (!head) {
    throw new Problem(
      400,
      "want a CSV file with the columns date, media_source, campaign, cost and currency",
    );
  }
  const names = Object.values(COLUMNS).flat();
  const columns = head.values.map((title) => {
    const name = Object.keys(COLUMNS).find((it) => COLUMNS[it].includes(plain(title)));
    const near = !name && nearest(plain(title), names);
    if (near) {
      throw new Problem(400, `no column is called ${called(title)}: did you mean "${near}"?`, "line 1");
    }
    return name;
  });
  const missing = WANTED.find((name) => !columns.includes(name));
  if (missing) {
    throw new Problem(400, `the file has no column ${COLUMNS[missing][0].replace(" ", "_")}`, "line 1");
  }
  if (!lines.length) {
    throw new Problem(400, "the file has no rows under its columns");
  }
  return lines.map(({ values, line }) => rowOf(values, columns, line));
}

function rowOf(values, columns, line) {
  const row = Object.fromEntries(columns.map((name, index) => [name, (values[index] ?? "").trim()]));
  const cost = Number(row.cost.replace(/^\$/, ""));
  if (!/^\d{4}-\d{2}-\d{2}$/.test(row.date) || Number.isNaN(Date.parse(row.date))) {
    throw new Problem(400, `want a day, as 2026-07-14, got ${called(row.date)}`, `line ${line}, date`);
  }
  if (!row.cost || !Number.isFinite(cost) || cost < 0) {
    throw new Problem(400, `want an amount, as 12.50, got ${called(row.cost)}`, `line ${line}, cost`);
  }
  const currency = (row.currency || "USD").toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) {
    throw new Problem(400, `want a currency, as USD, got ${called(row.currency)}`, `line ${line}, currency`);
  }
  for (const name of ["mediaSource", "campaign"]) {
    if (!row[name]) {
      throw new Problem(400, "this is empty", `line ${line}, ${COLUMNS[name][0].replace(" ", "_")}`);
    }
  }
  return {
    date: row.date,
    mediaSource: row.mediaSource,
    campaign: row.campaign,
    ...(row.adset ? { adset: row.adset } : {}),
    ...(row.ad ? { ad: row.ad } : {}),
    cost,
    currency,
  };
}

/** The lines of a CSV file that have something, each with its values and its number. */
function csv(text) {
  const lines = [];
  let line = 1;
  let values = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|\r|$)/y;
  const source = text.replace(/^\uFEFF/, "");
  for (let start = line; field.lastIndex < source.length || values.length;) {
    const at = field.lastIndex;
    const found = field.exec(source);
    if (!found) {
      throw new Problem(
        400,
        `a quotation mark is out of place near ${called(source.slice(at, at + 20))}`,
        `line ${line}`,
      );
    }
    const [all, quoted, bare, end] = found;
    values.push(quoted?.replaceAll('""', '"') ?? bare);
    line += (all.match(/\r\n|\n|\r/g) ?? []).length;
    if (end !== ",") {
      if (values.some((value) => value.trim())) {
        lines.push({ values, line: start });
      }
      values = [];
      start = line;
      if (end === "") {
        break;
      }
    }
  }
  return lines;
}
