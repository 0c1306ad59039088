/** What the guides of the two commands show: options, settings, a workflow, a table. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { read } from "../../cli/command-line/options.mjs";
import { version } from "../../cli/command-line/about.mjs";
import { named } from "../../cli/command-line/find.mjs";
import { COMMANDS } from "../../cli/commands.mjs";
import { table } from "../../cli/rehearse/formats/table.mjs";
import { addresses } from "../../cli/sandbox/words.mjs";
import { checkSettings } from "../../sandbox/attribution.mjs";
import { merged } from "../../sandbox/merge.mjs";
import { root } from "../../scripts/tools.mjs";
import { blocksOf, documented } from "../docs/markdown.mjs";
import { cliIn, folder, PKG } from "./harness.mjs";

const GUIDES = { sandbox: "docs/sandbox.md", rehearse: "docs/rehearse.md" };
const COMMAND = "docs/command.md";

/** What a guide says of a command: all of it, or what is below the command's own heading. */
function sectionOf(name) {
  const text = readFileSync(join(root, GUIDES[name] ?? COMMAND), "utf8");
  return GUIDES[name] ? text : text.split(/^## /m).find((it) => it.startsWith(`${name}\n`));
}

/** The files that the examples of docs/command.md are about. */
const FILES = {
  "urls.csv": `Ad,Destination URL
Harbour,"https://brand.example/game?pid=tiktokweb&c=_CAMPAIGN_NAME_&af_c_id=__CAMPAIGN_ID__"
Market,"https://brand.example/game?pid=tiktokweb_int&c=__CAMPAIGN_NAME__&af_c_id=__CAMPAIGN_ID__"
`,
  "smart-script.json": `{
  "oneLinkURL": "https://brand.onelink.me/A1b2",
  "preset": "tictoc",
  "links": [{ "href": "https://apps.apple.com/app/id1" }]
}
`,
  "page.json": `{
  "oneLinkURL": "https://brand.onelink.me/A1b2",
  "preset": "tiktok",
  "links": [{ "href": "https://apps.apple.com/app/id1" }]
}
`,
  "dist/js/smart-script.js": readFileSync(join(PKG, "smart-script.js")),
  "dist/js/smart-script-qr.js": readFileSync(join(PKG, "smart-script-qr.js"), "utf8").replace(
    /(smart-script-wasm )[\d.]+/,
    "$10.5.0",
  ),
};

describe("the guides of the command line", () => {
  for (const [name, { options }] of named(COMMANDS)) {
    test(`the guide has each option of ${name}, and no other`, () => {
      const text = sectionOf(name);
      const rows = [...text.matchAll(/^\| (`--.+?) +\|/gm)].map(([, cell]) => cell);
      const written = rows.flatMap((cell) => [...cell.matchAll(/`--([\w-]+)/g)].map(([, option]) => option));
      assert.deepEqual(written.sort(), Object.keys(options).sort());
    });
  }

  test(`what ${COMMAND} says that a command prints is what it prints`, async (context) => {
    const cwd = folder(context, FILES);
    const blocks = blocksOf(COMMAND);
    const examples = blocks
      .map(({ language, code }, at) => [blocks[at - 1]?.code, code, language])
      .filter(([, , language]) => language === "text");
    assert.equal(examples.length, 7);
    for (const [command, wanted] of examples) {
      const [, ...args] = command.trim().split(" ").slice(1);
      const { stdout } = await cliIn(cwd, ...args);
      assert.equal(
        stdout.trim(),
        wanted.trim().replace(/(?<=compared with version )[\d.]+/, version),
        command,
      );
    }
  });

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
