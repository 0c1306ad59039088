/** The studio as it is built, on a site and from a file, for its tests. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import sirv from "sirv";
import { readFileSync } from "node:fs";
import { ENGINE, world } from "../harness.mjs";

export const FOLDER = join(import.meta.dirname, "../../../pkg/studio");

export const HOST = "studio.brand.example";

/** The studio is put into some folder of a site. */
const PATH = "/tools/ads/";

const BLANK = "/blank";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const ON_SITE = `https://${HOST}${PATH}`;
export const FROM_FILE = pathToFileURL(join(FOLDER, "index.html")).href;

const files = sirv(FOLDER, { dev: true });

/** The paths that were asked for, with what a browser sends along. */
export const asked = [];

function site(request, response) {
  if (request.url === BLANK) {
    response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Blank</title>");
    return;
  }
  if (request.url === "/favicon.ico") {
    response.writeHead(204).end();
    return;
  }
  asked.push(request.url);
  if (!request.url.startsWith(PATH)) {
    response.writeHead(404).end();
    return;
  }
  request.url = request.url.slice(PATH.length - 1);
  files(request, response, () => response.writeHead(404).end());
}

/** Has the site answer. The harness forgets it after each test. */
export const serve = () => world.sites.set(HOST, site);

/** Opens the studio, as it is for somebody new or with a document in its address. */
export async function open({ at = ON_SITE, fragment = "", context } = {}) {
  const page = await world.page(context ?? { viewport: { width: 1280, height: 900 } });
  // Between two addresses that differ in their fragments alone, no page is loaded.
  await page.goto(`https://${HOST}${BLANK}`);
  await page.goto(at + (fragment && `#${fragment}`));
  await page.waitForFunction(
    () => document.querySelector("[role=tabpanel]:not([hidden])")?.childElementCount > 0,
  );
  return page;
}

/**
 * Types a text into a field in place of what is there. One that is long is put there, as a paste does: to type 10,000 lines
 * takes Chromium's driver minutes, in any field.
 */
export async function type(page, selector, text) {
  if (ENGINE !== "webkit" && text.length < 10_000) {
    await page.fill(selector, text);
    return;
  }
  await page.evaluate(
    ([selector, text]) => {
      const field = document.querySelector(selector);
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    [selector, text],
  );
}

/** Presses what people see: a click on its label in case of a radio button. */
export const press = (page, selector) =>
  page.evaluate((selector) => {
    const found = document.querySelector(selector);
    if (!found) throw new Error(`there is no ${selector}`);
    found.focus();
    found.click();
  }, selector);

/** Waits until a part of the page has a text. */
export const says = (page, selector, text) =>
  page.waitForFunction(
    ([selector, text]) => document.querySelector(selector)?.textContent.includes(text),
    [selector, text],
  );

export const textOf = (page, selector) =>
  page.evaluate((it) => document.querySelector(it).textContent, selector);

export const builtUrl = (page) => textOf(page, "#built-url");

/** What axe-core finds, by all its rules or some. */
export async function violations(page, rules) {
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await page.evaluate(ENGINE === "webkit" ? `(() => {${AXE}})()` : AXE);
  return page.evaluate(
    (rules) =>
      window.axe
        .run(document, rules ? { runOnly: rules } : {})
        .then(({ violations }) =>
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((it) => it.html).join("\n")}`),
        ),
    rules ?? null,
  );
}
