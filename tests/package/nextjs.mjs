/** A site with Next.js: a server component plans the links, and the page hydrates with them. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { AD_CLICK, untilHrefs } from "../page/harness.mjs";
import { blocksOf } from "../docs/markdown.mjs";
import { project, run, serve } from "./installed.mjs";
import { IMPRESSION, ONELINK, STEAM, STORE, forwarded, browser } from "./site.mjs";

describe("Next.js", () => {
  let end;
  let site;
  let port;
  before(async () => {
    // The guide's page is also part of the site, without changes.
    mkdirSync(join(project, "next/app/guide"));
    for (const { code } of blocksOf("docs/npm.md").filter(({ section }) => section.includes("Next.js"))) {
      const [, name] = code.match(/^\/\/ app\/(\w+\.js)$/m);
      writeFileSync(join(project, "next/app/guide", name), code);
    }
    await run("next", "next", "build");
    port = await freePort();
    end = await serve("next", /Ready in/, "next", "start", "--port", String(port), "--hostname", "127.0.0.1");
    site = forwarded(port);
  });
  after(async () => {
    await end?.();
  });

  async function freePort() {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address();
    server.close();
    await once(server, "close");
    return port;
  }

  /** The addresses of the anchors in the HTML that the server sends. */
  async function served(path) {
    const { request } = await browser.world.profile();
    const [, ...anchors] = (await (await request.get(`http://127.0.0.1:${port}${path}`)).text()).split(
      /<a\b/,
    );
    return anchors.map((anchor) => anchor.match(/href="(.*?)"/)[1].replaceAll("&amp;", "&"));
  }

  const PLANNED = "a.planned";
  const AUTUMN = ONELINK.replace("Summer%20Sale_web", "autumn");

  test("the server's HTML has the links, the page hydrates with them and sends one impression", async () => {
    assert.deepEqual(await served("/" + AD_CLICK), [ONELINK, STEAM, STORE, "/shoes?c=autumn"]);
    const page = await browser.visit(site);
    await untilHrefs(page, [ONELINK]);
    await untilHrefs(page, [ONELINK, STEAM], PLANNED);
    await browser.isFine(page);
  });

  test("the guide's page: the server's HTML has the link, the page hydrates with it", async () => {
    assert.deepEqual(await served("/guide" + AD_CLICK), [ONELINK]);
    const page = await browser.visit(site, { path: "/guide" + AD_CLICK });
    await browser.world.impression();
    await untilHrefs(page, [ONELINK], "a");
    await browser.isFine(page, [], IMPRESSION.replace("&af_xplatform=true", ""));
  });

  test("the guide's page: if a name comes in twice, its last value counts, as in the browser", async () => {
    const [link] = await served("/guide?pid=a&pid=b&c=x&ttclid=1&ttclid=2");
    const { searchParams } = new URL(link);
    assert.deepEqual(
      ["pid", "af_sub1", "ttclid"].map((name) => searchParams.getAll(name)),
      [["b"], ["2"], ["2"]],
    );
  });

  test("links follow a route in the page, and the way back", async () => {
    const page = await browser.visit(site);
    await untilHrefs(page, [ONELINK]);
    await page.click("text=Shoes");
    await page.waitForSelector("h1");
    await untilHrefs(page, [AUTUMN, AUTUMN], "main a");
    await page.goBack();
    await page.waitForSelector(PLANNED);
    await untilHrefs(page, [ONELINK, STEAM], PLANNED);
    await untilHrefs(page, [ONELINK]);
    await browser.isFine(page);
  });
});
