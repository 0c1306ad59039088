/** The addresses in a list: which are found, and where. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { listed } from "../../cli/url/list/list.mjs";

const A = "https://a.example/?x=1,2";
const B = "https://b.example/";

/** What is found, as address, line and column. */
const found = (text, options) => listed(text, options).map(({ url, line, column }) => [url, line, column]);

for (const [what, text, want, options] of [
  [
    "a text, with blank lines and comments",
    `# ads\n\n${A}\r\n  ${B}\t\n`,
    [
      [A, 3, null],
      [B, 4, null],
    ],
  ],
  ["a text with a heading", `Destination URL\n${A}\n`, [[A, 2, null]]],
  [
    "a table in a text, by its heading",
    `name,url\nx,${B}\ny,"${A}"\n`,
    [
      [B, 2, "url"],
      [A, 3, "url"],
    ],
  ],
  [
    "a table in a text, by its quotes",
    `"${A}",x\n"${B}",y`,
    [
      [A, 1, "1"],
      [B, 2, "1"],
    ],
  ],
  [
    "tabs",
    `x\t${A}\ty\nz\t${B}\tw`,
    [
      [A, 1, "2"],
      [B, 2, "2"],
    ],
  ],
  [
    "semicolons, and a cell with line breaks and quotes",
    `x;${A};"a\n""b"";"\ny;${B};z`,
    [
      [A, 1, "2"],
      [B, 3, "2"],
    ],
    { ending: "csv" },
  ],
  [
    "one column, with commas in its addresses",
    `URL\n${A}\n${B}\n`,
    [
      [A, 2, "URL"],
      [B, 3, "URL"],
    ],
    { ending: "csv" },
  ],
  ["Excel's own line about the separator", `sep=;\nname;url\nx;${B}`, [[B, 3, "url"]], { ending: "csv" }],
  [
    "a report with lines above and below",
    `June\n\nAd,Page,Cost\nx,${B},1\nTotal,,1`,
    [[B, 4, "Page"]],
    { ending: "csv" },
  ],
  [
    "addresses without a scheme, by the heading",
    "Ad,URL\nx,b.example/game\ny,b.example",
    [
      ["b.example/game", 2, "URL"],
      ["b.example", 3, "URL"],
    ],
    { ending: "csv" },
  ],
  [
    "a column that somebody names",
    `Ad,URL,Old\nx,${A.replace(",", "")},${B}`,
    [[B, 2, "Old"]],
    { ending: "csv", columns: ["old"] },
  ],
  ["a column that somebody counts", `x,${B}`, [[B, 1, "2"]], { ending: "csv", columns: ["2"] }],
  [
    "two columns of addresses",
    `${B},x,${B}2`,
    [
      [B, 1, "1"],
      [`${B}2`, 1, "3"],
    ],
    { ending: "csv" },
  ],
  [
    "a quote that nothing closes",
    `"x,${B}\ny,${B}2`,
    [
      [B, 1, "2"],
      [`${B}2`, 2, "2"],
    ],
    { ending: "csv" },
  ],
  [
    "a note that has an address in it",
    `Ad,URL,Note\nx,${B},see ${B}3\ny,${B}2,fine\nz,${B}4,good`,
    [
      [B, 2, "URL"],
      [`${B}2`, 3, "URL"],
      [`${B}4`, 4, "URL"],
    ],
    { ending: "csv" },
  ],
  ...["csv", ""].map((ending) => [
    `a table with a title, and a row that isn't finished${ending && ", as CSV"}`,
    `Report for March\nAd name,Destination\nhero,${B}\nsecond,TBD\n`,
    [
      [B, 3, "Destination"],
      ["TBD", 4, "Destination"],
    ],
    { ending },
  ]),
  [
    "a table whose first row isn't finished",
    `Ad name,Destination\nhero,TBD\nsecond,${B}`,
    [
      ["TBD", 2, "Destination"],
      [B, 3, "Destination"],
    ],
    { ending: "csv" },
  ],
  [
    "a table with an empty cell and one that is no address, above the first",
    `Name,URL\nx,\ny,not a url\nz,${B}`,
    [
      ["not a url", 3, "URL"],
      [B, 4, "URL"],
    ],
    { ending: "csv" },
  ],
  [
    "a table of which most rows aren't finished",
    `Name,URL\nx,${B}\ny,TBD\nz,TBD\nw,TBD`,
    [
      [B, 2, "URL"],
      ["TBD", 3, "URL"],
      ["TBD", 4, "URL"],
      ["TBD", 5, "URL"],
    ],
    { ending: "csv" },
  ],
  [
    "a heading below what a report is about, in the same column",
    `Account,Brand\nAd,URL\nx,${B}`,
    [[B, 3, "URL"]],
    { ending: "csv" },
  ],
  [
    "lines with marks, numbers, comments and what stands behind an address",
    `1. ${A}\n- ${A}\n* b.example/game\n2) ${A} # the hero\n${B}#top\n${A}\t\n${B},\n- to do`,
    [
      [A, 1, null],
      [A, 2, null],
      ["b.example/game", 3, null],
      [A, 4, null],
      [`${B}#top`, 5, null],
      [A, 6, null],
      [B, 7, null],
      ["- to do", 8, null],
    ],
  ],
  ["nothing", "", [], { ending: "csv" }],
]) // prettier-ignore
{
  test(what, () => assert.deepEqual(found(text, options), want));
}

test("it takes no longer than the text is long", () => {
  const quotes = '"a""'.repeat(200_000);
  const begun = performance.now();
  listed(quotes, { ending: "csv" });
  listed(`${'",'.repeat(100_000)}\n`, { ending: "csv" });
  assert.ok(performance.now() - begun < 2_000);
});
