/** What the guides of the two commands show: options, settings, a workflow, a table. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { read } from "../../cli/command-line/options.mjs";
import { COMMANDS } from "../../cli/commands.mjs";
import { table } from "../../cli/rehearse/formats/table.mjs";
import { addresses } from "../../cli/sandbox/words.mjs";
import { checkSettings } from "../../sandbox/attribution.mjs";
import { merged } from "../../sandbox/merge.mjs";
import { root } from "../../scripts/tools.mjs";
import { documented } from "../docs/markdown.mjs";

const GUIDES = { sandbox: "docs/sandbox.md", rehearse: "docs/rehearse.md" };

describe("the guides of the command line", () => {
  for (const [name, path] of Object.entries(GUIDES)) {
    test(`${path} has each option of ${name}, and no other`, () => {
      const text = readFileSync(join(root, path), "utf8");
      const rows = [...text.matchAll(/^\| (`--.+?) +\|/gm)].map(([, cell]) => cell);
      const named = rows.flatMap((cell) => [...cell.matchAll(/`--([\w-]+)/g)].map(([, option]) => option));
      assert.deepEqual(named.sort(), Object.keys(COMMANDS[name].options).sort());
    });
  }

  test("the settings in it are settings", () => {
    const given = JSON.parse(documented("docs/sandbox.md", "json"));
    assert.deepEqual(checkSettings(merged(checkSettings({}), given)).apps, given.apps);
  });

  test("the lines that lead a page to the sandbox are those that it prints", () => {
    const html = documented("docs/sandbox.md", "html");
    const local = "http://localhost:8788";
    const { oneLinkURL, endpoints } = addresses({ origin: local, local, oneLink: "A1b2" });
    assert.equal(/data-onelink="(.+?)"/.exec(html)[1], oneLinkURL);
    assert.deepEqual(JSON.parse(/data-smart-script>([^]*?)<\/script>/.exec(html)[1]), { endpoints });
  });

  test("the workflow rehearses as the command line understands it", () => {
    const { jobs } = parse(documented("docs/rehearse.md", "yaml"));
    const runs = jobs.rehearse.steps.flatMap(({ run }) => run ?? []);
    const [, ...words] = /npx smart-script (.+)/
      .exec(runs.find((run) => run.includes("smart-script")))[1]
      .split(" ");
    const { mistake, options } = read(words, COMMANDS.rehearse.options);
    assert.equal(mistake, undefined);
    assert.ok(jobs.rehearse.steps.some((step) => step.with?.path === options.junit));
  });

  test("the table has the columns of a table", () => {
    const story = {
      cta: { text: "Play" },
      device: "PC",
      ledTo: null,
      creditedTo: null,
      reason: "",
      advice: null,
    };
    const shown = table({
      page: "",
      problem: null,
      stories: [story],
      notes: [],
      played: 1,
      credited: 0,
      ms: 0,
    });
    const head = (text) =>
      text
        .split("\n")
        .find((line) => line.startsWith("call to action"))
        .split(/ {2,}/);
    assert.deepEqual(head(documented("docs/rehearse.md", "text")), head(shown));
  });
});
