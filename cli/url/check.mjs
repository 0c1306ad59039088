/** `smart-script url check`: the words that it takes, and what it prints. */
import { FAILED, WELL } from "../command-line/exit.mjs";
import { excluding } from "../command-line/options.mjs";
import { widthOf } from "../command-line/output.mjs";
import { printable, visible } from "../command-line/visible.mjs";
import { addresses } from "./addresses.mjs";
import { report, summary } from "./report.mjs";

/**
 * @typedef {import("./addresses.mjs").Wanted & ReturnType<typeof import("./ad-url.mjs").check>} Checked
 */

/** @type {import("../commands.mjs").Command} */
export const check = {
  summary: "checks the addresses that ads on TikTok lead to, and repairs them: one, or a list of thousands",
  usage: "[URL or FILE …] [options]",
  text: [
    "Says what each address leads to and what is wrong in it: where, why it matters, which public page says so and how sure that " +
      "is, and what the address is once it is repaired. Nothing is sent anywhere.",
    "A file is a text with an address on each line (blank lines and those that begin with # are passed over), or a table in CSV or TSV, " +
      "in which the columns with addresses are found. - is what another program pipes in, as are no words at all.",
    "It ends with 1 if an address has a mistake by which something is lost. Warnings alone are none.",
  ],
  words: { least: 0, most: Infinity },
  options: {
    repaired: {
      help: "prints the repaired addresses alone, one on each line; it then ends with 1 if one needs a person to be mended",
    },
    column: {
      value: "NAME",
      isRepeated: true,
      help: "the column of a table to read, by its name or its number, where it should not be found by itself",
    },
    json: { help: "prints a list of {url, kind, ok, findings, repaired} as JSON" },
  },
  examples: [
    'url check "https://brand.example/game?pid=tiktokweb_int&c=__CAMPAIGN_NAME__"',
    "url check urls.csv",
    "url check urls.txt --repaired > repaired.txt",
  ],

  async run({ words, options }, { say, warn }) {
    excluding(options, ["json", "repaired"]);
    const wanted = await addresses(words, { columns: options.column });
    const { check } = await import("./ad-url.mjs");
    const all = wanted.map(({ url, ...place }) => ({ ...check(url), ...place }));
    if (options.repaired) {
      return repairedOnly(all, check, { say, warn });
    }
    if (options.json) {
      say(JSON.stringify(all, null, 2));
    } else {
      const width = widthOf(process.stdout);
      // Of a list, those in which nothing is found are only counted.
      for (const it of all.filter(({ file, findings }) => !file || findings.length)) {
        say(report(it, width));
      }
      say(summary(all));
    }
    return all.every(({ ok }) => ok) ? WELL : FAILED;
  },
};

/** Prints what is repaired, and says what is still wrong there. */
function repairedOnly(all, check, { say, warn }) {
  const left = [];
  for (const { url, repaired, ok, line, file } of all) {
    say(printable(repaired));
    const errors = ok ? [] : check(repaired).findings.filter(({ severity }) => severity === "error");
    left.push(
      ...errors.map(({ rule, message }) => ({ rule, message, place: file ? `${file}, line ${line}` : url })),
    );
  }
  for (const { rule, message, place } of left) {
    warn(visible(`${place}: ${rule}: ${message}`));
  }
  return left.length ? FAILED : WELL;
}
