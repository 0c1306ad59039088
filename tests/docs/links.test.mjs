/** Links between the texts lead somewhere, and pictures are there. */
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/tools.mjs";
import { TEXTS, anchorsOf, linksOf } from "./markdown.mjs";

for (const path of TEXTS) {
  test(`${path}: its links lead somewhere`, () => {
    const broken = linksOf(path).filter((href) => {
      if (/^https:\/\//.test(href)) {
        return !URL.canParse(href);
      }
      const [file, anchor] = href.split("#");
      const target = file ? normalize(join(dirname(path), file)) : path;
      return !existsSync(join(root, target)) || (anchor && !anchorsOf(target).includes(anchor));
    });
    assert.deepEqual(broken, []);
  });
}

test("every guide is in the index", () => {
  const listed = linksOf("docs/README.md");
  const missing = TEXTS.filter((path) => /^docs\/(?!README)/.test(path)).filter(
    (path) => !listed.includes(path.replace("docs/", "")),
  );
  assert.deepEqual(missing, []);
});

test("every picture is shown somewhere, and together they are small", () => {
  const folder = join(root, "docs/pictures");
  const shown = TEXTS.flatMap((path) => linksOf(path).map((href) => href.split("/").at(-1)));
  const names = readdirSync(folder);
  assert.deepEqual(
    names.filter((name) => !shown.includes(name)),
    [],
  );
  const bytes = names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  assert.ok(bytes < 600_000, `${bytes} bytes`);
});

test("README is a page long", () => {
  const lines = readFileSync(join(root, "README.md"), "utf8").split("\n").length;
  assert.ok(lines <= 160, `${lines} lines`);
});
