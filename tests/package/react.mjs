/** The hook and the component, rendered by React on the server and in the browser. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { AD_CLICK, untilHrefs } from "../page/harness.mjs";
import { project, run } from "./installed.mjs";
import { HOST, ONELINK, STEAM, STEAM_STORE, STORE, direct, files, browser } from "./site.mjs";

describe("React", () => {
  let render;
  before(async () => {
    await run("react", "vite", "build");
    await run("react", "vite", "build", "--ssr", "server.jsx", "--outDir", "server");
    ({ render } = await import(join(project, "react/server/server.js")));
  });

  const OWN = [STORE, STEAM_STORE];
  const LINKS = [ONELINK, STEAM];
  const PLAYSTATION_STORE = "https://store.playstation.com/P1";

  /** Opens the page, which the server has rendered and the browser hydrates. */
  async function visit(isPlanned, path = "/" + AD_CLICK) {
    const assets = files("react/dist");
    const page = await browser.visit(
      (request, response) =>
        assets(request, response, () => {
          const headers = new Headers(request.headers);
          const { html, planned } = render({ url: `https://${HOST}${request.url}`, headers }, isPlanned);
          const data = JSON.stringify({ planned }).replaceAll("<", "\\u003c");
          response.setHeader("content-type", "text/html; charset=utf-8");
          response.end(
            `<!doctype html><title>Lantern Harbour</title><link rel="icon" href="data:,"><div id="root">${html}</div>
          <script type="application/json" id="planned">${data}</script>
          <script type="module" src="/client.js"></script>`,
          );
        }),
      {
        path,
        init: () =>
          document.addEventListener("DOMContentLoaded", () => {
            document.served = [...document.querySelectorAll("a")].map((anchor) => anchor.href);
          }),
      },
    );
    await page.waitForFunction(() => window.site);
    return page;
  }

  const button = (page) => page.getAttribute("button", "data-to");

  test("anchors have their own address at first and links after the start; one impression", async () => {
    const page = await visit(false);
    await untilHrefs(page, OWN, "a.cta");
    assert.equal(await button(page), PLAYSTATION_STORE);
    await page.evaluate(() => window.site.start().then(() => {}));
    await untilHrefs(page, LINKS, "a.cta");
    assert.equal(await button(page), direct("playstation", "P1", PLAYSTATION_STORE));
    assert.equal(await page.getAttribute("a.cta", "rel"), "noopener");
    await browser.isFine(page);
  });

  test("the server's links are in the HTML, stay until the start, and are the page's own", async () => {
    const page = await visit(true);
    assert.deepEqual(await page.evaluate(() => document.served), LINKS);
    await untilHrefs(page, LINKS, "a.cta");
    await page.evaluate(() => window.site.start().then(() => {}));
    await untilHrefs(page, LINKS, "a.cta");
    await browser.isFine(page);
  });

  test("links follow what the visitor allows", async () => {
    const page = await visit(false);
    await page.evaluate(() => window.site.start({ consent: "pending" }).then(() => {}));
    const withoutIds = LINKS.map((link) =>
      link.replace("&af_sub1=E.C.P.x-Y_z", "").replace("&ttclid=E.C.P.x-Y_z", ""),
    );
    await untilHrefs(page, withoutIds, "a.cta");
    assert.deepEqual(await browser.world.sent(page), []);
    await page.evaluate(() => window.site.consent("granted").then(() => {}));
    await untilHrefs(page, LINKS, "a.cta");
    await browser.isFine(page);
  });

  test("a plan before the start stores nothing, because the visitor's consent is not known yet", async () => {
    const page = await visit(false);
    const stored = () => page.evaluate(() => localStorage.length);
    await page.evaluate(() => window.site.refresh().then(() => {}));
    await page.evaluate(() => window.site.start({ consent: "pending" }).then(() => {}));
    assert.equal(await stored(), 0);
    await page.evaluate(() => window.site.consent("granted").then(() => {}));
    assert.ok((await stored()) > 0);
    await browser.isFine(page);
  });

  test("a page without a QR code has no link for one", async () => {
    const page = await visit(false);
    assert.equal(await page.evaluate(() => window.site.start().then(({ qr }) => qr)), null);
    assert.deepEqual(
      page.requests.filter((path) => /qr/.test(path)),
      [],
    );
    await browser.isFine(page);
  });

  test("links follow the page's address with a new plan; a plan after unmounting does no harm", async () => {
    const page = await visit(false);
    await page.evaluate(() => window.site.start().then(() => {}));
    await untilHrefs(page, LINKS, "a.cta");
    await page.evaluate(() => {
      history.pushState(null, "", "/shoes?c=autumn");
      return window.site.refresh().then(() => {});
    });
    const autumn = LINKS.map((link) => link.replace("Summer%20Sale_web", "autumn"));
    await untilHrefs(page, autumn, "a.cta");
    await page.evaluate(() => {
      window.site.leave();
      return window.site.refresh().then(() => {});
    });
    await untilHrefs(page, [], "a.cta");
    await browser.isFine(page);
  });
});
