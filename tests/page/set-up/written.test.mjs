/** What set-ups are written as, opened: each call to action leads where the set-up's plan says. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { explain } from "../../../pkg/explain.js";
import { writeSetUp } from "../../../pkg/set-up.js";
import { EXAMPLES } from "../../set-up/made-up.mjs";
import { AD_CLICK, untilHrefs, world } from "../harness.mjs";

/** A link with its parameters in the order of their names: click ids have other places in links of the old calls. */
const sorted = (href) => {
  const [address, query] = href.split("?");
  return [address, ...(query ?? "").split("&").sort()];
};

/** Where the calls to action of a set-up lead for an ad's visitor. */
function planned({ qr, consentFrom, ...config }, query) {
  const { links } = explain(config, `https://brand.example/game${query}`);
  return links.map(({ href }, index) => href ?? config.links[index].href);
}

/** A page with a written set-up, and what a form leaves to the page. */
function pageOf(setUp, form) {
  const { text, notes } = writeSetUp(setUp, form);
  const beside = notes.map(({ message }) => /Write this one so: (.*)$/.exec(message)?.[1] ?? "").join("\n");
  return `<!doctype html><meta charset="utf-8"><title>Lantern Harbour</title>\n${text}\n${beside}`;
}

for (const [name, setUp] of Object.entries(EXAMPLES)) {
  // Consent that nobody gives would leave the links without ids.
  const { consentFrom, ...asked } = setUp;
  for (const form of ["markup", "json", "gtm"]) {
    test(`${form}: the links of ${name}`, async () => {
      const page = await world.visit(pageOf(asked, form));
      await untilHrefs(page, planned(asked, AD_CLICK));
      assert.equal((await world.sent(page)).length, 1);
      assert.deepEqual(page.problems, []);
    });
  }
}

for (const name of ["a OneLink and TikTok", "rules of its own", "mixed traffic, PC and console"]) {
  test(`call: the links of ${name}`, async () => {
    const setUp = EXAMPLES[name];
    // The calls know no APK, so that button keeps its own address.
    const want = planned(setUp, AD_CLICK).map((href, index) =>
      setUp.links[index].platform === "apk" ? setUp.links[index].href : href,
    );
    const page = await world.visit(pageOf(setUp, "call"));
    const hrefs = await page.$$eval("a", (anchors) => anchors.map(({ href }) => href));
    assert.deepEqual(hrefs.map(sorted), want.map(sorted));
    assert.equal((await world.sent(page)).length, 1);
    assert.deepEqual(page.problems, []);
  });
}

test("the banner and the code of a written page are there", async () => {
  const { consentFrom, debug, ...setUp } = EXAMPLES["a banner, codes and consent"];
  const page = await world.visit(
    pageOf({ ...setUp, banner: { ...setUp.banner, icon: undefined } }, "markup"),
  );
  const parts = [
    "smart-script-banner",
    "[data-smart-qr] svg[role=img]",
    "[data-smart-qr] canvas[aria-label='Scan to get the app']",
  ];
  await page.waitForFunction((parts) => parts.every((part) => document.querySelector(part)), parts);
});
