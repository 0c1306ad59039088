/** The demo as a newcomer sees it: `npm start`, the address it prints, a tap. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { after, before, describe, test } from "node:test";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { needs, world } from "../harness.mjs";

const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) " +
  "Version/17.5 Mobile/15E148 Safari/604.1";

let server, address;

const HAS = needs("windows as narrow as a phone, and addresses without a proxy");

/** The newest record on the desk, once there are `count`. */
async function newest(page, count) {
  await page.waitForFunction((count) => document.querySelectorAll("ol li").length === count, count);
  return page.$eval("ol li", (item) => ({
    kind: item.querySelector(".kind").textContent,
    params: Object.fromEntries(
      [...item.querySelectorAll("tbody tr")].map((row) => [...row.cells].map((it) => it.textContent)),
    ),
    redirect: item.querySelector(".redirect").textContent,
  }));
}

describe("the demo", HAS, () => {
  before(async () => {
    server = spawn(process.execPath, ["scripts/start.mjs"], {
      cwd: join(import.meta.dirname, "../../.."),
      env: { ...process.env, PORT: "8900" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    for await (const line of createInterface({ input: server.stdout })) {
      address = line.match(/http:\/\/\S+/)?.[0];
      if (address) break;
    }
  });

  after(() => server?.kill());

  test("the impression, a tap, and the store, live", async () => {
    const page = await world.page({ viewport: { width: 1280, height: 900 } });
    const problems = [];
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("console", (message) => problems.push(message.text()));
    await page.goto(address);
    const impression = await newest(page, 1);
    assert.equal(impression.kind, "impression");
    assert.equal(impression.params.c, "Summer Lanterns_web");
    assert.equal(impression.params.ttclid, impression.params.af_sub1);
    const phone = page.frameLocator("iframe");
    await phone.getByRole("link", { name: "Play free" }).click();
    const click = await newest(page, 2);
    assert.equal(click.kind, "onelink click");
    assert.equal(click.params.af_adset, "US 18-24 & gamers");
    await phone.getByRole("heading", { name: "App Store" }).waitFor();
    await page.getByRole("button", { name: "PC, console, TV" }).click();
    assert.equal((await newest(page, 3)).params.af_xplatform, "true");
    await phone.getByRole("link", { name: "Steam" }).click();
    const steam = await newest(page, 4);
    assert.equal(steam.kind, "direct click");
    assert.equal(steam.params.af_campaign_id, "1789012345678901");
    assert.match(steam.redirect, /\/store\?at=Steam$/);
    await phone.getByRole("heading", { name: "Steam" }).waitFor();
    assert.deepEqual(problems, []);
  });

  test("a page written for Smart Script, with nothing sent to AppsFlyer itself", async () => {
    const page = await world.page({ viewport: { width: 1280, height: 900 } });
    const problems = [];
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("console", (message) => problems.push(message.text()));
    page.on("request", (request) => {
      if (!request.url().startsWith(address)) {
        problems.push(request.url());
      }
    });
    await page.goto(address);
    await newest(page, 1);
    await page.getByRole("button", { name: "Written for Smart Script" }).click();
    const impression = await newest(page, 2);
    assert.equal(impression.kind, "impression");
    assert.equal(impression.params.af_channel, "paid social & video");
    assert.equal(impression.params.ttclid, impression.params.af_sub1);
    const phone = page.frameLocator("iframe");
    await phone.getByText("in the link once").waitFor();
    await phone.getByText(/^asked for \d+ ms after the call$/).waitFor();
    await phone.getByRole("link", { name: "Set sail free" }).click();
    const click = await newest(page, 3);
    assert.equal(click.kind, "onelink click");
    assert.equal(click.params.af_adset, "US 18-24 & gamers");
    await phone.getByRole("heading", { name: "App Store" }).waitFor();
    await page.getByRole("button", { name: "Tap again" }).click();
    assert.equal((await newest(page, 4)).kind, "impression");
    await phone.getByRole("link", { name: "Steam" }).click();
    const steam = await newest(page, 5);
    assert.equal(steam.kind, "direct click");
    assert.equal(steam.params.af_media_source, "tiktokweb_int");
    await phone.getByRole("heading", { name: "Steam" }).waitFor();
    assert.deepEqual(problems, []);
  });

  for (const family of ["appsflyer.com", "appsflyersdk.com"]) {
    test(`clicks on links to ${family} lead to their stores`, async () => {
      const store = `${address}store?at=Steam`;
      const links = {
        engagements: `v1.0/c2s/click/app/steam/440?af_r=${encodeURIComponent(store)}`,
        app: `com.example.app?af_r=${encodeURIComponent(store)}`,
      };
      for (const [name, link] of Object.entries(links)) {
        const answer = await fetch(`${address}at/${name}.${family}/${link}`, { redirect: "manual" });
        assert.equal(answer.status, 302);
        assert.equal(answer.headers.get("location"), store);
      }
    });
  }

  for (const [position, path] of ["top", "bottom", "inline"].map((name) => [name, `banner-${name}`])) {
    test(`the banner of /${path} is there, and its button leads to the store`, async () => {
      const page = await world.page({ viewport: { width: 390, height: 800 }, userAgent: IPHONE });
      await page.goto(`${address}${path}?pid=tiktokweb_int&c=x&ttclid=E.C.P.x`);
      const banner = page.locator("smart-script-banner");
      const section = banner.locator("section:not(.off)");
      await section.waitFor();
      assert.match(await section.getAttribute("class"), new RegExp(position));
      const play = banner.getByRole("link", { name: "Play" });
      assert.match(
        await play.getAttribute("href"),
        /onelink\.me\/A1b2\?.*pid=tiktokweb_int.*ttclid=E\.C\.P\.x/,
      );
      await play.click();
      await page.getByRole("heading", { name: "App Store" }).waitFor();
    });
  }

  const BANNERS = ["banner-top", "banner-bottom", "banner-inline"];
  for (const path of ["", "game", "platforms", "migration", "store?at=Steam", ...BANNERS]) {
    test(`/${path} fits a phone`, async () => {
      const page = await world.page({
        viewport: { width: 320, height: 640 },
        isMobile: true,
        hasTouch: true,
      });
      await page.goto(address + path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${width} px wide`);
    });
  }
});
