/** `smart-script config`: set-ups of pages are checked by the product's own check, and turned into other forms. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { placeIn } from "../../cli/config/place.mjs";
import { asked, cli, folder, page, piped, TAG } from "./harness.mjs";

const WRONG = `{
  "$schema": "https://brand.example/schema.json",
  "oneLinkURL": "https://brand.onelink.me/A1b2",
  "preset": "tictoc",
  "afParameters": {
    "campaign": { "keys": ["c", 5] },
    "campain": {}
  },
  "links": [{ "href": "https://apps.apple.com/app/id1" }, { "platform": "stem", "appId": "1", "href": "https://store.example/" }],
  "qr": [{ "size": 200 }, { "siz": 1 }]
}
`;
const GOOD = {
  oneLinkURL: "https://brand.onelink.me/A1b2",
  preset: "tiktok",
  links: [
    { href: "https://apps.apple.com/app/id1" },
    { href: "https://store.steampowered.com/app/440/", platform: "steam", appId: "440" },
  ],
};
const ARRIVAL = "https://brand.example/game?pid=tiktokweb_int&c=summer_web&ttclid=E.C.P.x";

/** The command, with a text in a file. */
async function read(test, text, name, ...args) {
  return asked("config", name, join(folder(test, { text }), "text"), ...args);
}

describe("config check", () => {
  test("each mistake has its path, its place, and what to write instead", async (context) => {
    const path = join(folder(context, { "smart-script.json": WRONG }), "smart-script.json");
    const { status, stdout } = await asked("config", "check", path, "--json");
    const { file, from, ok, findings, setUp } = JSON.parse(stdout);
    assert.deepEqual([status, file, from, ok], [1, path, "json", false]);
    assert.equal(setUp.preset, "tictoc");
    const errors = findings.filter(({ severity }) => severity === "error");
    assert.deepEqual(
      errors.map(({ path, line, column }) => [path, line, column]).sort(),
      [
        ["afParameters.campain", 7, 5],
        ["afParameters.campaign.keys[1]", 6, 33],
        ["links[1]", 9, 59],
        ["preset", 4, 3],
        ["qr[1].siz", 10, 29],
      ].sort(),
    );
    const message = (wanted) => errors.find(({ path }) => path === wanted).message;
    assert.match(message("preset"), /want tiktok, google.*got "tictoc"; did you mean "tiktok"\?/);
    assert.match(message("links[1]"), /"stem" is unknown; did you mean "steam"\?/);
    assert.match(message("qr[1].siz"), /did you mean size\?/);
  });

  test("for people: a line for each, as compilers write them, the mistakes first", async (context) => {
    const path = join(folder(context, { "smart-script.json": WRONG }), "smart-script.json");
    const { stdout } = await asked("config", "check", path);
    assert.ok(stdout.includes(`\n${path}:4:3: error: preset: want`));
    assert.match(stdout, /5 mistakes(, and \d warnings?)?\.\n$/);
  });

  test("a page's markup, with the line of what is wrong in it", async () => {
    const html = page(
      TAG,
      '\n<a data-smart-link="stem" data-app-id="440" href="https://store.steampowered.com/app/440/">Steam</a>',
    );
    const { status, stdout } = await piped(html, "config", "check", "-", "--json");
    const { from, findings } = JSON.parse(stdout);
    assert.deepEqual([status, from], [1, "markup"]);
    const [{ path, line }] = findings;
    assert.deepEqual([path, line], ["links[0]", 2]);
  });

  test("a good one, and what a visitor gets of it", async (context) => {
    const path = join(folder(context, { "a.json": JSON.stringify(GOOD) }), "a.json");
    const [plain, tried, text] = await Promise.all([
      asked("config", "check", path),
      asked("config", "check", path, "--url", ARRIVAL, "--json"),
      asked("config", "check", path, "--url", ARRIVAL),
    ]);
    assert.match(plain.stdout, /No mistakes\.\n$/);
    const { ok, links, impression, setUp } = JSON.parse(tried.stdout);
    assert.deepEqual([plain.status, tried.status, ok], [0, 0, true]);
    assert.deepEqual(setUp, GOOD);
    assert.match(links[0].href, /^https:\/\/brand\.onelink\.me\/A1b2\?.*ttclid=E\.C\.P\.x/);
    assert.match(links[1].href, /^https:\/\/engagements\.appsflyer\.com\/.*\/steam\/440\?/);
    assert.match(impression.href, /^https:\/\/impressions\.onelink\.me\/A1b2\?/);
    assert.match(text.stdout, /^ {2}c +summer_web {2}\(c of the page, by preset\.tiktok\.campaign\)$/m);
  });

  test("without a OneLink and buttons for platforms it says that there can be no link", async (context) => {
    const { status, stdout } = await read(context, '{ "rememberMinutes": 5 }', "check");
    assert.equal(status, 0);
    assert.match(stdout.replace(/\s+/g, " "), /warning: oneLinkURL: no link can be made without a OneLink/);
    const steam = JSON.stringify({ links: [GOOD.links[1]] });
    assert.doesNotMatch((await read(context, steam, "check")).stdout, /no link can be made/);
  });

  test("rules that are only known on the page are a mistake, as this isn't what the page has", async (context) => {
    const code = `generateOneLinkURL({ oneLinkURL: "${GOOD.oneLinkURL}", afParameters: window.rules })`;
    const { status, stdout } = await read(context, `AF_SMART_SCRIPT.${code}`, "check", "--json");
    const { ok, findings } = JSON.parse(stdout);
    assert.deepEqual([status, ok], [1, false]);
    assert.ok(findings.some(({ severity, path }) => severity === "error" && path === "afParameters"));
  });

  test("what is no set-up at all", async (context) => {
    const { status, stdout } = await read(context, "hello", "check");
    assert.equal(status, 1);
    assert.match(stdout, /: error: .*no set-up/i);
    const json = JSON.parse((await read(context, "hello", "check", "--json")).stdout);
    assert.deepEqual([json.from, json.ok, json.findings.length], ["unknown", false, 1]);
  });
});

describe("config convert", () => {
  for (const to of ["markup", "json", "gtm", "npm", "server", "file"]) {
    test(`to ${to}, which is read back as what it was`, async (context) => {
      const { status, stdout } = await piped(
        JSON.stringify(GOOD),
        "config",
        "convert",
        "--to",
        to,
        "--files",
        "/js/",
      );
      assert.equal(status, 0);
      const back = JSON.parse((await read(context, stdout, "check", "--json")).stdout);
      assert.deepEqual(
        back.findings.filter(({ severity }) => severity === "error"),
        [],
      );
      assert.equal(back.setUp.oneLinkURL, GOOD.oneLinkURL);
      assert.equal(back.setUp.preset, "tiktok");
      if (["markup", "json"].includes(to)) {
        assert.match(stdout, /src="\/js\/smart-script\.js"/);
        assert.deepEqual(back.setUp, GOOD);
      }
    });
  }

  test("the code alone goes to the output, what it can't say beside it, and as JSON there is both", async (context) => {
    const [plain, json] = await Promise.all([
      piped(JSON.stringify(GOOD), "config", "convert", "--to", "call"),
      read(context, JSON.stringify(GOOD), "convert", "--to", "call", "--json"),
    ]);
    const { text, notes, from, ok } = JSON.parse(json.stdout);
    assert.equal(plain.stdout.trim(), text.trim());
    assert.match(text, /generateOneLinkURL/);
    assert.deepEqual([from, ok], ["json", true]);
    assert.match(plain.stderr, /^as call: note: preset: /m);
    assert.ok(notes.some(({ path }) => path === "preset"));
  });

  test("a set-up with mistakes is written only where somebody insists", async (context) => {
    const [refused, forced] = await Promise.all([
      read(context, WRONG, "convert", "--to", "file"),
      read(context, WRONG, "convert", "--to", "file", "--force"),
    ]);
    assert.deepEqual([refused.status, refused.stdout], [1, ""]);
    assert.match(refused.stderr, /error: preset: [^]*--force/);
    assert.equal(forced.status, 1);
    assert.equal(JSON.parse(forced.stdout).oneLinkURL, GOOD.oneLinkURL);
  });

  for (const [args, words] of [
    [["check"], /Which file\?/],
    [["check", "/nowhere.json"], /there is no such file/],
    [["check", "a.json", "--url", "game"], /the page's whole address/],
    [["convert", "a.json"], /To which form\?.*markup, json, call, gtm, npm, server, file/],
    [["convert", "a.json", "--to", "mrkup"], /did you mean markup\?/],
  ]) {
    test(`misuse: config ${args.join(" ")}`, async () => {
      const { status, stdout, stderr } = await (args.length > 1 ? asked : cli)("config", ...args);
      assert.deepEqual([status, stdout], [2, ""]);
      assert.match(stderr, words);
    });
  }
});

describe("the place of a path in a text", () => {
  const text = '{\n "a": [1, {"b": "x{,:\\"", "c": null}],\n "d.e": {"f": []}\n}';
  for (const [path, place] of [
    ["a", [2, 2]],
    ["a[0]", [2, 8]],
    ["a[1]", [2, 11]],
    ["a[1].c", [2, 27]],
    ["a[1].missing", [2, 11]],
    ["nowhere", undefined],
    ["", undefined],
  ]) {
    test(`of "${path}" in JSON`, () => {
      const found = placeIn(text, path, JSON.parse(text));
      assert.deepEqual(found && [found.line, found.column], place);
    });
  }

  test("in code, only where it can be meant", () => {
    const code = 'start({\n  preset: "tictoc",\n  clickId: "x", clickIdSlot: "x" })';
    const setUp = { preset: "tictoc", clickId: "x", clickIdSlot: "x" };
    assert.deepEqual(placeIn(code, "preset", setUp), { line: 2, column: 12 });
    assert.equal(placeIn(code, "clickId", setUp), undefined);
  });
});
