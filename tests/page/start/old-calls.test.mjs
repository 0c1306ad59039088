/** The old script's API on pages as they were written for it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { AD_CLICK, TAG, script, untilHrefs, world } from "../harness.mjs";
import { BLOCKING, USUAL, impression, link, open } from "../harness/old-page.mjs";

test("right after a blocking tag, the API is there and answers in the same turn", async () => {
  const page = await open(`
    document.got = {
      version: AF_SMART_SCRIPT.version,
      oneLink: AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2")),
      direct: AF_SMART_SCRIPT.generateDirectClickURL(direct),
      refused: AF_SMART_SCRIPT.generateOneLinkURL({}),
    };`);
  assert.deepEqual(await page.evaluate(() => document.got), {
    version: "2_10_0",
    oneLink: { clickURL: link("A1b2") },
    direct: {
      clickURL:
        "https://engagements.appsflyer.com/v1.0/c2s/click/app/steam/440?af_js_web=true&af_ss_ver=2_10_0" +
        "&af_media_source=tiktokweb_int&af_campaign=Summer%20Sale_web&af_campaign_id=Summer%20Sale_web" +
        "&af_r=https%3A%2F%2Fs.example%2F&ttclid=E.C.P.x-Y_z",
    },
    refused: null,
  });
  assert.deepEqual(await world.sent(page), [], "nobody fired");
  assert.deepEqual(page.problems, []);
});

const CALLED = {
  inline: [USUAL],
  "in window.onload": [`window.onload = () => { ${USUAL} };`],
  "in a load listener": [`addEventListener("load", () => { ${USUAL} });`],
  "at DOMContentLoaded": [`document.addEventListener("DOMContentLoaded", () => { ${USUAL} });`],
  "in window.onload, with an async tag": [
    `window.onload = () => { ${USUAL} };`,
    BLOCKING.replace(">", " async>"),
  ],
  "at DOMContentLoaded, with a deferred tag": [
    `document.addEventListener("DOMContentLoaded", () => { ${USUAL} });`,
    BLOCKING.replace(">", " defer>"),
  ],
  "on a click": [
    `document.querySelector("a.cta").onclick = (event) => { event.preventDefault(); ${USUAL} };
     addEventListener("load", () => document.querySelector("a.cta").click());`,
  ],
  "beside the markup of the modern API": [
    USUAL,
    TAG.replace(" async", "").replace("A1b2", "modern"),
    ["A1b2", "modern"],
  ],
};

for (const [when, [script, tag, templates = ["A1b2"]]] of Object.entries(CALLED)) {
  test(`called ${when}`, async () => {
    const page = await open(script, { tag });
    await untilHrefs(page, [link("A1b2")], "a.cta");
    const addresses = (await world.sent(page)).map((address) => new URL(address).pathname.slice(1));
    assert.deepEqual(addresses.sort(), templates);
    assert.deepEqual(page.problems, []);
  });
}

const TAGS = { "a blocking tag": BLOCKING, "the modern markup": TAG };

for (const [what, tag] of Object.entries(TAGS)) {
  test(`only three new names on window, with ${what}`, async () => {
    const page = await world.tour({
      "/game": `<!doctype html><script>document.names = Object.getOwnPropertyNames(window);</script>${tag}
        <a data-smart-link href="https://apps.apple.com/app/id1">x</a>`,
    });
    await page.goto(page.site + "/game" + AD_CLICK);
    const added = await page.evaluate(async () => {
      const { generateOneLinkURL, fireImpressionsLink } = window.AF_SMART_SCRIPT;
      const mediaSource = { keys: ["pid"], defaultValue: "web" };
      generateOneLinkURL({ oneLinkURL: "https://brand.onelink.me/A1b2", afParameters: { mediaSource } });
      await fireImpressionsLink();
      return Object.getOwnPropertyNames(window).filter((name) => !document.names.includes(name));
    });
    // Firefox's driver adds a name of its own.
    assert.deepEqual(added.filter((name) => !name.startsWith("__pw")).sort(), [
      "AF_SMART_SCRIPT",
      "AF_SMART_SCRIPT_RESULT",
      "SmartScript",
    ]);
  });
}

/** Names that the old script puts on window, and that pages may use for something else. */
const NAMES = ["version", "QRCode", "isIOS", "isValidUrl", "getParameterValue"];
const DEFINED = {
  var: (name) => `var ${name} = "page's ${name}";`,
  let: (name) => `let ${name} = "page's ${name}";`,
  const: (name) => `const ${name} = "page's ${name}";`,
  function: (name) => `function ${name}() { return "page's ${name}"; }`,
};

for (const [how, define] of Object.entries(DEFINED)) {
  for (const place of ["before", "after"]) {
    test(`names that a page defines with ${how} ${place} the script keep the page's values`, async () => {
      const own = `<script>${NAMES.map(define).join("\n")}</script>`;
      const page = await open(USUAL, { tag: place === "before" ? own + BLOCKING : BLOCKING + own });
      await untilHrefs(page, [link("A1b2")], "a.cta");
      const values = await page.evaluate(
        (names) =>
          names.map((name) => {
            const value = (0, eval)(name);
            return typeof value === "function" ? value() : value;
          }),
        NAMES,
      );
      assert.deepEqual(
        values,
        NAMES.map((name) => `page's ${name}`),
      );
      assert.deepEqual(await world.sent(page), [impression("A1b2")]);
      assert.deepEqual(page.problems, []);
    });
  }
}
