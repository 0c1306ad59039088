/**
 * The app in examples/yew, whose calls to action come and go. `APP` is the folder in which
 * `node scripts/example.mjs` has built it.
 */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { documented } from "../../docs/markdown.mjs";
import { AD_CLICK, ONELINK_QUERY, hrefs, untilHrefs, world } from "../harness.mjs";

const { APP } = process.env;
const ONELINK = `https://brand.onelink.me/A1b2?${ONELINK_QUERY}`;
const TYPES = { js: "text/javascript", wasm: "application/wasm", css: "text/css" };

/** Opens the app as a visitor who has tapped an ad. */
async function app(path) {
  assert.ok(APP, "APP names no folder: run `node scripts/example.mjs`, then this with APP=target/example.");
  const html = readFileSync(join(APP, "index.html"), "utf8");
  for (const file of readdirSync(APP, { recursive: true })) {
    const type = TYPES[file.split(".").at(-1)];
    if (type) {
      world.files.set(`/${file}`, { type, body: readFileSync(join(APP, file)) });
    }
  }
  const page = await world.tour({ "/game": html, "/season": html });
  await page.goto(page.site + path + AD_CLICK);
  return page;
}

const platforms = (links) =>
  links.map((link) =>
    link === ONELINK
      ? "OneLink"
      : (link.match(/\/click\/app\/(\w+)\/\w+\?.*ttclid=E\.C\.P\.x-Y_z/)?.[1] ?? link),
  );

/** Waits until the page has links for these, in this order. */
async function untilLinked(page, want) {
  await page.waitForFunction(
    (count) => document.querySelectorAll("a[data-smart-own]").length === count,
    want.length,
  );
  assert.deepEqual(platforms(await hrefs(page)), want);
}

test("calls to action that come and go have their links, and one impression is sent", async () => {
  const page = await app("/game");
  await untilLinked(page, ["OneLink", "OneLink"]);
  await world.impression();

  await page.locator("button").click();
  await untilLinked(page, ["OneLink", "OneLink", "steam", "epic"]);
  await page.locator("button").click();
  await untilLinked(page, ["OneLink", "OneLink"]);

  await page.click('nav a[href="/season"]');
  await page.waitForURL(/\/season$/);
  await untilLinked(page, ["OneLink", "xbox"]);
  assert.equal(await page.$eval("h1", (title) => title.textContent), "The winter season");

  await page.evaluate(() => history.back());
  await page.waitForURL(/\/game/);
  await untilLinked(page, ["OneLink", "OneLink"]);
  assert.equal((await world.sent(page)).length, 1);
  assert.deepEqual(page.problems, []);
});

test("opened at a route of its own, it has that route's links", async () => {
  const page = await app("/season");
  await untilLinked(page, ["OneLink", "xbox"]);
  const [own] = await page.$$eval("a[data-smart-own]", (anchors) =>
    anchors.map(({ dataset }) => dataset.smartOwn.split(" ")[1]),
  );
  assert.equal(own, "https://apps.apple.com/app/id1");
  assert.match((await world.impression()).address, /af_xplatform=true/);
  await untilHrefs(page, await hrefs(page));
  assert.equal((await world.sent(page)).length, 1);
});

test("docs/rust.md shows how the app starts", () => {
  const code = documented("docs/rust.md", "rust,ignore");
  const app = readFileSync(join(import.meta.dirname, "../../../examples/yew/src/main.rs"), "utf8");
  for (const line of code.split("\n")) {
    assert.ok(app.includes(line), line);
  }
});
