/** With the hashes of integrity.json, a browser runs the files as they were built, and no others. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { CTA, ONELINK_QUERY, PKG, TAG, needs, readyHrefs, script, untilHeard, world } from "../harness.mjs";

const HASHES = JSON.parse(readFileSync(join(PKG, "integrity.json"), "utf8"));
const LINK = `https://brand.onelink.me/A1b2?${ONELINK_QUERY}`;
const QR = "smart-script-qr.js";

/** An import map, as docs/performance.md has it, for files beside the page. */
const importMap = (...names) =>
  `<script type="importmap">${JSON.stringify({
    integrity: Object.fromEntries(names.map((name) => [`/${name}`, HASHES[name]])),
  })}</script>`;

const FILES = needs("a WebAssembly program");

for (const [how, isIntact] of [
  ["as it was built", true],
  ["altered", false],
]) {
  test(`a file that is loaded when used, ${how}`, FILES, async () => {
    world.files.set(`/${QR}`, {
      type: "text/javascript",
      body: isIntact ? script(QR) : `document.isAltered = true; ${script(QR)}`,
    });
    const page = await world.visit(
      `<!doctype html>${importMap(QR)}${CTA}<div data-smart-qr></div>${TAG.replace("async", "data-debug async")}`,
    );
    assert.deepEqual(await readyHrefs(page), [LINK]);
    if (isIntact) {
      await page.waitForFunction(() => document.querySelector("[data-smart-qr] canvas"));
    } else {
      await untilHeard(page, /^error: smart-script/);
      assert.equal(await page.evaluate(() => document.isAltered), undefined);
      assert.equal(await page.$eval("[data-smart-qr]", (element) => element.childElementCount), 0);
    }
    world.reset();
  });

  test(`the script itself, put in by another, ${how}`, FILES, async () => {
    world.files.set("/smart-script.js", {
      type: "text/javascript",
      body: isIntact ? script() : `document.isAltered = true; ${script()}`,
    });
    const page = await world.visit(`<!doctype html>${CTA}<script>
      window.SmartScript = { oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" };
      const script = document.createElement("script");
      script.src = "/smart-script.js";
      script.integrity = ${JSON.stringify(HASHES["smart-script.js"])};
      script.crossOrigin = "anonymous";
      script.onload = () => (document.ended = "loaded");
      script.onerror = () => (document.ended = "refused");
      document.head.append(script);
    </script>`);
    await page.waitForFunction(() => document.ended);
    assert.equal(await page.evaluate(() => document.ended), isIntact ? "loaded" : "refused");
    assert.equal(await page.evaluate(() => document.isAltered), undefined);
    const href = await page.$eval("a", (anchor) => anchor.href);
    assert.equal(href, isIntact ? LINK : "https://apps.apple.com/app/id1");
    world.reset();
  });
}
