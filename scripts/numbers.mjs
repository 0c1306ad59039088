/**
 * Writes the sizes of pkg/, the measurements of bench/results/ and the rules of attribution into the guides: `node
 * scripts/numbers.mjs`. These kinds of places have them:
 *
 * - a link whose title says which number it shows: `[14.9 KB](docs/performance.md#sizes "smart-script.js")`, or
 *   `"smart-script-inspector.js + smart-script-explain.js"`,
 *   `"bench smart-script (async) wired"`, `"bench alone wired"`, `"plan wasm links 9"`
 * - a table of files with the columns `bytes` and `brotli`
 * - the table between the comments `bench` and `/bench`
 * - the tables between the comments `rules` and `/rules`, and `assumptions` and `/assumptions`
 * - the table between `ad-url rules` and `/ad-url rules`
 * - the table between `set-up round trip` and `/set-up round trip`
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { root } from "./tools.mjs";

const GUIDES = ["README.md", ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`)].filter(
  (path) => path.endsWith(".md"),
);

const PKG = process.env.PKG ?? join(root, "pkg");

const { assumptions, rules } = await import(pathToFileURL(join(PKG, "attribution.js")));
const adUrl = await import(pathToFileURL(join(PKG, "ad-url.js")));

/** The mark of the table of set-ups that were written and read back, which takes seconds to make. */
const ROUND_TRIP = "set-up round trip";

const roundTripTable = GUIDES.some((path) =>
  readFileSync(join(root, path), "utf8").includes(`<!-- ${ROUND_TRIP} -->`),
)
  ? (await import("../tests/set-up/round-trip.mjs")).roundTripTable
  : null;

const results = (name) => JSON.parse(readFileSync(join(root, "bench", "results", name), "utf8"));
const PAGE = results("page.json");
const PLAN = results("plan.json");

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/** A file of pkg/, or null. */
function file(name) {
  const path = join(PKG, name);
  return existsSync(path) ? readFileSync(path) : null;
}

/** What files weigh, by their names: many places ask for the same. */
const weighed = new Map();

function brotli(name, bytes) {
  if (!weighed.has(name)) {
    weighed.set(name, brotliCompressSync(bytes).length);
  }
  return weighed.get(name);
}

/** The number that a link's title asks for, or null if it is no such title. */
function asked(title) {
  const [kind, ...words] = title.split(" ");
  if (kind === "bench") {
    const measure = words.pop();
    const name = words.join(" ");
    return name === "alone"
      ? `${Math.round(PAGE.inPage.medians[measure])} ms`
      : seconds(contender(name).medians[measure]);
  }
  if (kind === "plan") {
    const [engine, series, size] = words;
    const { median } = PLAN.points.find(
      (point) => point.engine === engine && point.series === series && point.size === +size,
    );
    return median < 100 ? `${Math.round(median)} µs` : `${+(median / 1000).toPrecision(2)} ms`;
  }
  const files = title.split(" + ").map((name) => [name, file(name)]);
  return files.every(([, bytes]) => bytes)
    ? kilobytes(files.reduce((sum, [name, bytes]) => sum + brotli(name, bytes), 0))
    : null;
}

const contender = (name) => PAGE.contenders.find((one) => one.name === name);

/** How the scripts of the benchmark are called in the table, in its order. */
const COMPARED = {
  "empty script (async)": "an empty script, `async`",
  "empty script (inlined)": "an empty script, inlined",
  "smart-script (async)": "smart-script, `async`",
  "smart-script (inlined)": "smart-script, inlined",
  "branch-sdk": "branch-sdk",
  "adjust-web-sdk": "adjust-web-sdk",
  "singular-sdk": "singular-sdk",
  "smartbanner.js": "smartbanner.js",
};

const whole = (number, unit = "") =>
  number == null ? "" : `${Math.round(number).toLocaleString("en")}${unit}`;

/** The table of what was measured in a page. */
function benchTable() {
  const version = (name) =>
    Object.entries(PAGE.versions).find(([key]) => key.split("/").at(-1) === name)?.[1] ?? "";
  const rows = Object.entries(COMPARED).map(([name, shown]) => {
    const { bytes, wired, impression, script } = contender(name).medians;
    return [
      `${shown} ${version(name)}`.trim(),
      whole(bytes),
      whole(wired, " ms"),
      whole(impression, " ms"),
      whole(script, " ms"),
    ];
  });
  const ours = PAGE.ratios.find((one) => one.ours === "smart-script (async)");
  const ratio = (measure) => (measure?.median == null ? "" : measure.median.toFixed(2));
  const toFloor = PAGE.toFloor.find((one) => one.name === "smart-script (async)");
  const compared = [
    ["an empty script, `async`", { ...toFloor, bytes: null, script: null }],
    ...ours.to.filter((one) => COMPARED[one.name]).map((one) => [COMPARED[one.name], one]),
  ].map(([shown, one]) => [
    `… ${shown}`,
    ...["bytes", "wired", "impression", "script"].map((measure) => ratio(one[measure])),
  ]);
  const { emulated, date, cores, chromium, rounds } = PAGE;
  const headings = ["bytes", "links ready", "first request", "in JavaScript"];
  return [
    `\`npm run bench -- page --rounds ${rounds}\` on ${date.slice(0, 10)}, ${cores} cores, Chromium ${chromium.split(".")[0]} as a phone with a CPU`,
    `${emulated.cpuSlowdown} times slower and ${emulated.network} (${(emulated.downloadThroughput * 8) / 1e6} Mbit/s, ${emulated.latency} ms latency). Nothing is cached, and the page is the`,
    "same for all, with nine calls to action. These are medians of all rounds.",
    "",
    ...table(["", ...headings], rows),
    "",
    "`async` compared with each of them, round by round: below 1 it is less or sooner.",
    "",
    ...table(["smart-script, `async`, to", ...headings], compared),
  ].join("\n");
}

/** How sure a rule or an assumption is, for people. */
const SURE = {
  documented: "the page",
  excerpt: "an excerpt of the page",
  assumed: "nothing public",
};

/** The tables that crates/attribution and crates/ad-url declare, and that of set-ups. */
const DECLARED = {
  "ad-url rules": () =>
    table(
      ["rule", "what it says", "if it is broken", "from", "known from"],
      adUrl
        .rules()
        .map(({ id, text, severity, source, url, certainty }) => [
          `\`${id}\``,
          asText(text),
          severity,
          `[${source}](${url})`,
          SURE[certainty],
        ]),
    ),
  [ROUND_TRIP]: () => {
    const rows = roundTripTable();
    const of = (count, all) => (count === all ? "all" : String(count));
    return [
      `\`node scripts/numbers.mjs\` writes ${rows[0].count} set-ups in each form and reads them back.`,
      "",
      ...table(
        ["form", "the same set-up", "the same links", "what it doesn't carry, as its notes say"],
        rows.map(({ form, count, same, sameLinks, lost }) => [
          `\`${form}\``,
          of(same, count),
          of(sameLinks, count),
          lost.map((path) => `\`${path}\``).join(", ") || "nothing",
        ]),
      ),
    ];
  },
  rules: () =>
    table(
      ["rule", "from", "known from"],
      rules().map(({ text, source, url, certainty }) => [text, `[${source}](${url})`, SURE[certainty]]),
    ),
  assumptions: () =>
    table(
      ["what is assumed", "value", "known from"],
      assumptions().map(({ text, value, certainty }) => [text, value, SURE[certainty]]),
    ),
};

/** A text in which no character means something to Markdown. */
const asText = (text) => text.replace(/[\\`*_<>{}[\]|&#]/g, "\\$&");

/** Rows of texts as a table that prettier leaves as it is. */
function table(headings, rows) {
  const widths = headings.map((_, column) =>
    Math.max(3, ...[headings, ...rows].map((row) => row[column].length)),
  );
  const line = (row) => `| ${row.map((text, column) => text.padEnd(widths[column])).join(" | ")} |`;
  return [line(headings), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(line)];
}

/** A guide with its numbers as they are now. */
function written(text) {
  return text
    .replace(/\[([^\]]*)\]\(([^)\s]*#(?:sizes|measurements)) "([^"]+)"\)/g, (link, shown, href, title) => {
      const number = asked(title);
      return `[${number ?? "no such number"}](${href} "${title}")`;
    })
    .replace(
      /^\| `([\w.-]+)`( *\|.*\| )[\d.]+ KB *( \| )[\d.]+ KB *( \|)$/gm,
      (row, name, before, between, end) => {
        const bytes = file(name);
        return bytes
          ? `| \`${name}\`${before}${kilobytes(bytes.length).padEnd(8)}${between}${kilobytes(brotli(name, bytes)).padEnd(7)}${end}`
          : row;
      },
    )
    .replace(
      /^<!-- bench -->\n.*?^<!-- \/bench -->$/ms,
      () => `<!-- bench -->\n\n${benchTable()}\n\n<!-- /bench -->`,
    )
    .replace(
      /^<!-- (rules|assumptions|ad-url rules|set-up round trip) -->\n.*?^<!-- \/\1 -->$/gms,
      (_, name) => [`<!-- ${name} -->`, "", ...DECLARED[name](), "", `<!-- /${name} -->`].join("\n"),
    );
}

/** The guides whose numbers are not as they are now, with the lines that differ. */
export function outdated() {
  return GUIDES.flatMap((path) => {
    const text = readFileSync(join(root, path), "utf8");
    const lines = written(text).split("\n");
    return text
      .split("\n")
      .flatMap((line, index) =>
        line.replace(/\s+/g, " ") === lines[index]?.replace(/\s+/g, " ")
          ? []
          : [`${path}:${index + 1}: ${line.trim()} is now ${lines[index]?.trim()}`],
      );
  });
}

if (process.argv[1] === import.meta.filename) {
  for (const path of GUIDES) {
    const text = readFileSync(join(root, path), "utf8");
    const now = written(text);
    if (now !== text) {
      writeFileSync(join(root, path), now);
      console.log(`${path} has new numbers`);
    }
  }
  // Numbers of another width move the columns of a table.
  const { run } = await import("./tools.mjs");
  run("npx", ["prettier", "--write", "--log-level=warn", ...GUIDES]);
}
