/** Pages with the tag and the package, or with the package twice: only one of the two does the work. */
import { before, describe, test } from "node:test";
import { untilHrefs } from "../page/harness.mjs";
import { run } from "./installed.mjs";
import { ONELINK, STEAM, files, browser } from "./site.mjs";

const CALLS = `<!doctype html><title>Lantern Harbour</title><link rel="icon" href="data:,">
  <a data-smart-link href="https://apps.apple.com/app/id1">App Store</a>
  <a data-smart-link="steam" data-app-id="440" href="https://store.steampowered.com/app/440">Steam</a>
  <button>PlayStation</button><div data-smart-qr></div>`;
const TAG_FILE = "/node_modules/smart-script-wasm/smart-script.js";
const TAG = `<script src="${TAG_FILE}" data-onelink="https://brand.onelink.me/Other" data-preset="tiktok"></script>`;
const bundle = (name) => `<script type="module" src="/${name}/copy.js"></script>`;

/** A site with one page and the files of the project. */
function site(html) {
  const others = files(".");
  return (request, response) =>
    new URL(request.url, "https://brand.example").pathname === "/"
      ? response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html)
      : others(request, response);
}

describe("copies", () => {
  before(async () => {
    for (const [name, entry] of Object.entries({
      esbuild: "main.js",
      rollup: "main.js",
      "react-inline": "main.jsx",
    })) {
      const options = ["--bundle", "--format=esm", "--jsx=automatic", "--minify", "--log-level=warning"];
      await run(name, "esbuild", entry, ...options, "--outfile=copy.js");
    }
  });

  test("the package leaves the work to a tag that was there first", async () => {
    const page = await browser.visit(site(TAG + CALLS + bundle("esbuild")));
    await browser.isLinked(page);
  });

  for (const [what, attributes] of Object.entries({
    "attributes of its own": { "data-onelink": "https://brand.onelink.me/Other" },
    "nothing of its own": {},
  })) {
    test(`a tag that comes after the start with ${what} does nothing`, async () => {
      const page = await browser.visit(site(CALLS + bundle("esbuild")));
      await browser.isLinked(page);
      await late(page, attributes);
      await browser.isLinked(page);
    });
  }

  test("a tag that comes after the start hands its object over", async () => {
    const page = await browser.visit(site(CALLS + bundle("esbuild")));
    await browser.isLinked(page);
    await page.evaluate(() => {
      window.SmartScript = { oneLinkURL: "https://brand.onelink.me/Other", preset: "tiktok" };
    });
    await late(page, {});
    await untilHrefs(page, [ONELINK.replace("A1b2", "Other"), STEAM]);
    await browser.isFine(page);
  });

  test("if there are two bundles, the one that starts first does the work", async () => {
    const page = await browser.visit(site(CALLS + bundle("esbuild") + bundle("rollup")));
    await browser.isLinked(page);
  });

  test("React with everything in the script has one copy of the program", async () => {
    const page = await browser.visit(site(CALLS + "<main></main>" + bundle("react-inline")));
    await untilHrefs(page, [ONELINK, STEAM], "main a");
    await browser.isFine(page);
  });
});

/** Adds the tag to a page, and waits until it has run. */
function late(page, attributes) {
  return page.evaluate(
    ([src, attributes]) =>
      new Promise((done) => {
        const script = document.createElement("script");
        Object.entries(attributes).forEach(([name, value]) => script.setAttribute(name, value));
        script.onload = () => done();
        script.src = src;
        document.head.append(script);
      }),
    [TAG_FILE, attributes],
  );
}
