/** Every entry of the package, imported in Node: without a page it does nothing and throws nothing. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { load, node, project } from "./installed.mjs";

const { name, exports } = JSON.parse(
  readFileSync(join(project, "node_modules/smart-script-wasm/package.json"), "utf8"),
);
const ENTRIES = Object.keys(exports)
  .filter((entry) => exports[entry].types)
  .map((entry) => name + entry.slice(1));

test("these are the entries", () => {
  assert.deepEqual(
    ENTRIES,
    [
      "",
      "/inline",
      "/server",
      "/explain",
      "/react",
      "/inline/react",
      "/observe",
      "/consent",
      "/banner",
      "/qr",
      "/debug",
      "/inspector",
      "/javascript",
      "/on-demand",
      "/web",
      "/attribution",
      "/ad-url",
      "/set-up",
      "/script",
      "/all-javascript",
    ].map((entry) => name + entry),
  );
});

for (const entry of ENTRIES) {
  test(`${entry} can be imported in Node, prints nothing, and doesn't keep the process alive`, async () => {
    const program = `
      const before = Object.getOwnPropertyNames(globalThis);
      await import(${JSON.stringify(entry)});
      const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
      process.on("exit", () => console.log(JSON.stringify(added)));`;
    assert.equal(await node("--input-type=module", "--eval", program), "[]\n");
  });
}

for (const entry of [name, `${name}/inline`]) {
  test(`${entry} in Node: calls answer, and do nothing`, async () => {
    const { consent, href, ready, refresh, start, subscribe } = await load(entry);
    const nothing = { impression: null, links: [], qr: null };
    const answers = [
      start(),
      start({ oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok", debug: true, observe: true }),
      refresh({ impression: true }),
      consent("granted"),
      ready(),
    ];
    assert.deepEqual(await Promise.all(answers), Array(answers.length).fill(nothing));
    const link = { platform: "steam", appId: "440", href: "https://store.steampowered.com/app/440" };
    assert.equal(href(link), link.href);
    assert.equal(href(link, "https://brand.example/planned"), "https://brand.example/planned");
    const end = subscribe(() => assert.fail("nothing is planned here"));
    end();
    end();
  });
}
