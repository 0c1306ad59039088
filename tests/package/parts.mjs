/** The parts that a site puts into its script, for bundlers that make one file of everything; and what happens without. */
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { untilHrefs } from "../page/harness.mjs";
import { project, run } from "./installed.mjs";
import { ONELINK, STORE, browser, files } from "./site.mjs";

const CONFIG = {
  oneLinkURL: "https://brand.onelink.me/A1b2",
  preset: "tiktok",
  observe: true,
  banner: { appName: "Lantern Harbour", platforms: ["ios", "android", "desktop"] },
};

/** Makes a classic script and a page with it, and returns the folder. */
async function site(name, { parts = [], config = CONFIG } = {}) {
  const folder = join("parts", name);
  mkdirSync(join(project, folder), { recursive: true });
  const write = (file, text) => writeFileSync(join(project, folder, file), text);
  write(
    "entry.js",
    parts.map((part) => `import "smart-script-wasm/${part}";\n`).join("") +
      `import { start } from "smart-script-wasm/inline";\nstart(${JSON.stringify(config)});`,
  );
  write(
    "index.html",
    `<!doctype html><html lang="en"><title>Lantern Harbour</title><link rel="icon" href="data:,">
    <a data-smart-link href="${STORE}">App Store</a><div data-smart-qr></div>
    <script src="/main.js"></script>`,
  );
  await run(folder, "esbuild", "entry.js", ...["--bundle", "--minify", "--outfile=main.js", "--log-level=warning"]);
  return folder;
} // prettier-ignore

const IMPRESSION = ONELINK.replace("brand.", "impressions.");

describe("parts", () => {
  test("that were imported do what they do when they are loaded, without a request", async () => {
    const folder = await site("with", { parts: ["observe", "banner", "qr", "debug"], config: { ...CONFIG, debug: true } });
    const page = await browser.visit(files(folder));
    await untilHrefs(page, [ONELINK], "body a");
    await page.waitForSelector("[data-smart-qr] canvas");
    await page.waitForSelector("smart-script-banner", { state: "attached" });
    await page.evaluate(() => history.pushState(null, "", "?c=autumn"));
    await untilHrefs(page, [ONELINK.replace("Summer%20Sale_web", "autumn")], "body a");
    assert.deepEqual(page.requests, ["/", "/main.js"]);
    assert.ok(page.problems.some((line) => /: smart-script: impression/.test(line)), page.problems.join("\n"));
    assert.ok(!page.problems.some((line) => /^error/.test(line)), page.problems.join("\n"));
  }); // prettier-ignore

  test("that a page asks for and its script lacks: the console says what to import, and the links come", async () => {
    const page = await browser.visit(
      files(await site("without", { config: { ...CONFIG, debug: true, consent: "granted" } })),
    );
    await untilHrefs(page, [ONELINK]);
    await page.waitForFunction(() => document.querySelector("a").href.includes("onelink"));
    const missing = ["observe", "qr", "banner", "debug"].map(
      (part) =>
        new RegExp(`^error: smart-script: ${part} is missing; add: import "smart-script-wasm/${part}"$`),
    );
    await browser.isFine(page, missing, IMPRESSION);
  });

  test("consent: an answer that the script can't ask for stays pending, and nothing is sent", async () => {
    const page = await browser.visit(
      files(await site("consent", { config: { ...CONFIG, banner: undefined, observe: false, consentFrom: "gpc" } })),
    );
    await page.waitForFunction(() => document.querySelector("a").href.includes("onelink"));
    assert.deepEqual(await browser.world.sent(page), []);
    assert.ok(page.problems.some((line) => line.includes('consent is missing; add: import "smart-script-wasm/consent"')));
  }); // prettier-ignore

  const noWasm = { init: () => Reflect.deleteProperty(window, "WebAssembly") };
  const plain = { config: { ...CONFIG, observe: false, banner: undefined } };

  test("where WebAssembly is refused, the program in JavaScript answers, and draws QR codes", async () => {
    const page = await browser.visit(
      files(await site("javascript", { ...plain, parts: ["javascript", "qr"] })),
      noWasm,
    );
    await untilHrefs(page, [ONELINK]);
    await page.waitForSelector("[data-smart-qr] canvas");
    await browser.isFine(page, [], IMPRESSION);
  });

  test("where WebAssembly is refused and the script has no other program, links keep their own addresses", async () => {
    const page = await browser.visit(files(await site("no-javascript", plain)), noWasm);
    await page.waitForFunction(
      () => performance.getEntriesByName("load") && document.readyState == "complete",
    );
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    await untilHrefs(page, [STORE]);
    assert.deepEqual(page.problems, []);
  });
});
