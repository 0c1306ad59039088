/** The script inlined in a page's HTML, and how much memory its program takes. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { CTA, ONELINK_QUERY, hrefs, needs, readyHrefs, script, world } from "../harness.mjs";

const SCRIPT = script();
const LINK = `https://brand.onelink.me/A1b2?${ONELINK_QUERY}`;
const TAG = 'data-onelink="https://brand.onelink.me/A1b2" data-preset="tiktok"';
/** Bytes in a page of wasm memory. */
const PAGE = 65_536;

test("inlined after the calls to action, it writes their links before the parser continues", async () => {
  const page = await world.visit(
    `<!doctype html><meta charset="utf-8">${CTA}<script ${TAG}>${SCRIPT}</script>
     <script>document.seen = document.querySelector("a").href;</script>`,
  );
  assert.equal(await page.evaluate(() => document.seen), LINK);
  assert.deepEqual(await readyHrefs(page), [LINK]);
  assert.equal((await world.sent(page)).length, 1);
  assert.deepEqual(page.problems, []);
});

test("inlined into a page with an old character encoding, it works the same", async () => {
  const page = await world.visit(
    `<!doctype html><meta charset="shift_jis">${CTA}<script ${TAG}>${SCRIPT}</script>`,
  );
  assert.deepEqual(await readyHrefs(page), [LINK]);
});

test("inlined, it finds its other files where data-files says", async () => {
  const page = await world.visit(
    `<!doctype html>${CTA}<div data-smart-qr></div>
     <script ${TAG} data-files="/smart-script-0/">${SCRIPT}</script>`,
  );
  const asked = await page.waitForFunction(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .find((name) => /qr(-twin)?\.js$/.test(name)),
  );
  assert.match(new URL(await asked.jsonValue()).pathname, /^\/smart-script-0\/smart-script-qr(-twin)?\.js$/);
});

test("a tag with the build's hash works, and one with another hash leaves the store's link", async () => {
  const hash = createHash("sha384").update(SCRIPT).digest("base64");
  const tag = (hash) =>
    `<!doctype html>${CTA}<script src="/smart-script.js" integrity="sha384-${hash}" crossorigin ${TAG}></script>`;
  assert.deepEqual(await readyHrefs(await world.visit(tag(hash))), [LINK]);
  const changed = await world.visit(tag(hash.replace(/^./, (letter) => (letter === "A" ? "B" : "A"))));
  assert.deepEqual(await hrefs(changed), ["https://apps.apple.com/app/id1"]);
});

test(
  "memory begins with one page and grows for a long text, and the answers after that are right",
  needs("a WebAssembly program"),
  async () => {
    const page = await world.visit(`<!doctype html>${CTA}<script src="/smart-script.js"></script>`, {
      init: () => {
        const { Instance } = WebAssembly;
        WebAssembly.Instance = function (...values) {
          const instance = new Instance(...values);
          document.memory = instance.exports.memory;
          document.imports = WebAssembly.Module.imports(values[0]).length;
          return instance;
        };
      },
    });
    const ask = (value) =>
      page.evaluate((value) => {
        const answer = window.AF_SMART_SCRIPT.generateOneLinkURL({
          oneLinkURL: "https://brand.onelink.me/A1b2",
          afParameters: { mediaSource: { defaultValue: "s" }, campaign: { defaultValue: value } },
        });
        return { link: answer.clickURL, bytes: document.memory.buffer.byteLength };
      }, value);
    const link = (value) =>
      `https://brand.onelink.me/A1b2?af_js_web=true&af_ss_ver=2_10_0&pid=s&c=${encodeURIComponent(value)}&ttclid=E.C.P.x-Y_z`;

    const small = await ask("summer");
    assert.deepEqual(small, { link: link("summer"), bytes: PAGE });
    assert.equal(await page.evaluate(() => document.imports), 0);

    const long = "ü&".repeat(100_000);
    const grown = await ask(long);
    assert.ok(grown.link === link(long), "a long value comes out whole");
    assert.ok(grown.bytes > 10 * PAGE && grown.bytes < 200 * PAGE, `${grown.bytes} bytes`);

    const again = await ask(long);
    assert.ok(again.link === grown.link);
    assert.equal(again.bytes, grown.bytes, "the same once more takes no more memory");
    assert.deepEqual(await ask("winter"), { link: link("winter"), bytes: grown.bytes });
    assert.deepEqual(page.problems, []);
  },
);
