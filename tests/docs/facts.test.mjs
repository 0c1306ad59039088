/** What the texts say of sizes, measurements, options and platforms is what the sources and results say. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { outdated } from "../../scripts/numbers.mjs";
import { root } from "../../scripts/tools.mjs";
import { PKG } from "../page/harness.mjs";
import { GUIDES, codeWordsOf } from "./markdown.mjs";

const read = (path) => readFileSync(join(root, path), "utf8");
const TYPES = read("src/shim/config-types.ts");

test("sizes and measurements are those of pkg/ and bench/results/", () => {
  assert.deepEqual(outdated(), [], "run `node scripts/numbers.mjs`");
});

test("every file of pkg/ that is loaded has its size in docs/performance.md", () => {
  const words = codeWordsOf("docs/performance.md");
  const files = readdirSync(PKG).filter((name) => /\.(js|wasm)$/.test(name));
  assert.deepEqual(
    files.filter((name) => !words.includes(name)),
    [],
  );
});

test("docs/performance.md has what each entry weighs in each bundler", () => {
  const [, table] = read("docs/performance.md").match(/^<!-- bundlers -->\n(.*?)^<!-- \/bundlers -->$/ms);
  const rows = Array.from(table.matchAll(/^\| `(.+?)` +(?:\| +[\d,]+ ){4}\|$/gm), ([, entry]) => entry);
  const measured = Array.from(
    read("tests/package/sizes.mjs").matchAll(/^ {2}"(.+)": [\w,]+$/gm),
    ([, entry]) => entry,
  );
  assert.deepEqual(rows.sort(), measured.sort(), "run `node tests/package/sizes.mjs`");
});

/** The members of an interface of the configuration. */
function membersOf(name) {
  const [, body] = TYPES.match(
    new RegExp(`^export interface ${name}(?:Members)?(?: extends \\w+)? \\{\n(.*?)^\\}`, "ms"),
  );
  return Array.from(body.matchAll(/^ {2}(\w+)\??:/gm), ([, member]) => member);
}

/** Whether one of the words has an option: as it is, or among others, as in `afSub1` … `afSub5`. */
const has = (words, option) => words.includes(option);

for (const [path, names] of Object.entries({
  "docs/options.md": ["Config", "Rule", "Endpoints", "ConsentFrom"],
  "docs/banner.md": ["BannerTexts", "BannerOptions"],
  "docs/links.md": ["LinkRequest"],
})) {
  test(`${path} has every option`, () => {
    const words = [path, "docs/consent.md"]
      .flatMap(codeWordsOf)
      .map((word) => word.replace(/^"(\w+)":.*/s, "$1"));
    const missing = names.flatMap(membersOf).filter((member) => !has(words, member));
    // A call to action's own address, platform and id are `href` and two attributes in markup.
    assert.deepEqual(
      missing.filter((member) => path !== "docs/links.md" || !["href", "platform", "appId"].includes(member)),
      [],
    );
  });
}

test("docs/options.md has every rule of afParameters", () => {
  const words = codeWordsOf("docs/options.md");
  const missing = membersOf("AfParameters").filter(
    (rule) => !words.includes(rule) && !/^afSub[2-4]$/.test(rule),
  );
  assert.deepEqual(missing, []);
});

test("docs/links.md has every platform", () => {
  const [, union] = TYPES.match(/^export type Platform =(.*?);/ms);
  const platforms = Array.from(union.matchAll(/"(\w+)"/g), ([, name]) => name);
  const words = codeWordsOf("docs/links.md");
  assert.deepEqual(
    platforms.filter((name) => !words.includes(name)),
    [],
  );
});

test("the guides name the version that package.json has", () => {
  const { version } = JSON.parse(read("package.json"));
  const found = GUIDES.flatMap((path) => read(path).match(/smart-script(?:-wasm)?-\d+\.\d+\.\d+/g) ?? []);
  assert.ok(found.length);
  assert.deepEqual(
    found.filter((name) => !name.endsWith(`-${version}`)),
    [],
  );
});
