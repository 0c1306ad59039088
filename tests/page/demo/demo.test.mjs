/** The demo as a newcomer uses it: the desk, the phone on it, the landing pages, the stores. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { phoneAddresses } from "../../../scripts/demo/place.mjs";
import { needs, world } from "../harness.mjs";
import {
  choose,
  DESKTOP,
  end,
  entry,
  linksAreReady,
  openDesk,
  play,
  requests,
  tappedDesk,
  titles,
  unfold,
} from "./desk.mjs";
import { served } from "./served.mjs";

const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) " +
  "Version/17.5 Mobile/15E148 Safari/604.1";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const www = (name) => readFileSync(join(import.meta.dirname, "../../../www", name), "utf8");

let demo, address;

const HAS = needs("windows as narrow as a phone, and addresses without a proxy");

describe("the demo", HAS, () => {
  before(async () => {
    demo = await served({ PORT: "0" });
    address = demo.address;
  });

  after(() => demo && end(demo));

  const desk = (options) => tappedDesk(address, options);

  test("an impression and a tap: in full, with the time, before and after, and where each value came from", async () => {
    const { page, phone } = await desk();
    await phone.getByRole("link", { name: "Play free" }).click();
    const [impression, click] = await requests(page, 2);
    assert.equal(impression.kind, "impression");
    assert.equal(impression.params.c, "Summer Lanterns_web");
    assert.match(impression.params.ttclid, /^E\.C\.P\.[\w-]{300,}$/);
    assert.equal(impression.from.ttclid, "ttclid in the address");
    assert.equal(impression.from.af_sub1, "a copy of ttclid");
    assert.equal(impression.time, "14:00:00");
    assert.equal(click.kind, "click");
    assert.deepEqual(click.badges, ["OneLink click"]);
    assert.equal(click.title, "You tapped “Play free”");
    assert.equal(click.params.af_adset, "US 18-24 gamers");
    assert.equal(click.from.af_adset, "af_adset in the address");
    const [own, link] = click.texts;
    assert.equal(own, "https://apps.apple.com/app/id1440440");
    assert.match(link, /^https:\/\/brand\.onelink\.me\/A1b2\?.*&ttclid=E\.C\.P\.[\w-]{300,}$/);
    const store = await entry(page, "AppsFlyer noted the click, and the App Store opened")
      .locator(".copyable > code")
      .allTextContents();
    assert.deepEqual(store, ["https://apps.apple.com/app/id1440440"]);
    assert.match(await page.locator("[data-part=page] .badge").textContent(), /^links after \d+ ms$/);
    await phone.getByRole("heading", { name: "App Store" }).waitFor();
    assert.deepEqual(page.problems, []);
  });

  test("a tap on the ad shows each macro, and what TikTok added by itself", async () => {
    const { page } = await desk();
    const rows = await page.$$eval("[data-part=tap] tbody tr", (rows) =>
      Object.fromEntries(
        rows.map(({ cells }) => [cells[0].textContent, [cells[1].textContent, cells[2].textContent]]),
      ),
    );
    assert.deepEqual(rows.c, ["__CAMPAIGN_NAME__", "Summer Lanterns_web"]);
    assert.deepEqual(rows.af_ad_id, ["__CID__", "1789012345678903"]);
    assert.deepEqual(rows.pid, ["as it is", "tiktokweb_int"]);
    assert.deepEqual(rows.utm_source, ["not in the ad", "tiktok"]);
    assert.match(rows.ttclid[1], /^E\.C\.P\./);
  });

  test("the ad on the screen can be tapped there", async () => {
    const { page, phone, bar } = await openDesk(address);
    assert.equal(await bar.inputValue(), "TikTok");
    await phone.getByRole("link", { name: "Play now" }).click();
    await phone.getByRole("link", { name: "Play free" }).waitFor();
    await linksAreReady(page);
    assert.equal((await titles(page))[0], "You tapped the ad");
  });

  test("the address bar follows, and takes an ad's address", async () => {
    const { page, phone, bar } = await desk();
    assert.match(await bar.inputValue(), /^brand\.example\/game\?pid=tiktokweb_int&c=Summer/);
    await phone.getByRole("link", { name: "On PC, console and TV" }).click();
    await phone.getByRole("link", { name: "Steam" }).waitFor();
    await page.waitForFunction(() =>
      document.querySelector("#address").value.includes("/platforms?utm_source=footer"),
    );
    await phone.getByRole("link", { name: "Steam" }).click();
    await phone.getByRole("heading", { name: "Steam" }).waitFor();
    await page.waitForFunction(() =>
      document.querySelector("#address").value.includes("store.steampowered.com/app/"),
    );
    await bar.fill("https://shop.example/lp?pid=tiktokweb_int&c=My+own&ttclid=E.C.P.mine");
    await bar.press("Enter");
    await linksAreReady(page, 3);
    const impression = (await requests(page, 4)).at(-1);
    assert.equal(impression.params.c, "My own");
    assert.equal(impression.params.ttclid, "E.C.P.mine");
    await page.waitForFunction(
      () =>
        document.querySelector("#address").value ===
        "brand.example/game?pid=tiktokweb_int&c=My+own&ttclid=E.C.P.mine",
    );
  });

  test("what is copied is the whole value", async () => {
    const { page, bar } = await desk();
    await page.locator("[data-touch] summary").first().click();
    await page.locator("[data-touch]").getByRole("button", { name: "Copy the value of ttclid" }).click();
    await page.waitForFunction(() => document.querySelector("[role=status]").textContent === "Copied");
    await bar.focus();
    await page.keyboard.press("ControlOrMeta+V");
    assert.match(await bar.inputValue(), /^E\.C\.P\.[\w-]{300,}$/);
  });

  test("the phone is a phone: its browser, its store, its banner", async () => {
    const { page, phone } = await desk();
    const told = () =>
      phone
        .locator("html")
        .evaluate(() => [navigator.userAgent, innerWidth, document.documentElement.scrollWidth]);
    const [iphone, width, content] = await told();
    assert.match(iphone, /iPhone/);
    assert.ok(width < 400 && content <= width, `${content} of ${width} px`);
    await choose(page, "#landing-page", "/banner-top");
    const banner = phone.locator("smart-script-banner");
    await banner.getByRole("link", { name: "Play" }).waitFor();
    assert.equal(await banner.locator("canvas, svg[role=img]").count(), 0);
    assert.equal(await banner.getByText("Scan").count(), 0);
    await choose(page, "#landing-page", "/game");
    await page.getByLabel("Android").check();
    await linksAreReady(page, 4);
    assert.match((await told())[0], /Android/);
    await phone.getByRole("link", { name: "Play free" }).click();
    await phone.getByRole("heading", { name: "Google Play" }).waitFor();
  });

  test("a PC has a window, and a PC's browser", async () => {
    const { page, phone } = await openDesk(address);
    await page.getByLabel("PC", { exact: true }).check();
    await phone.getByRole("link", { name: "Steam" }).waitFor();
    await linksAreReady(page);
    const [userAgent, width] = await phone.locator("html").evaluate(() => [navigator.userAgent, innerWidth]);
    assert.match(userAgent, /Windows NT/);
    assert.ok(width > 500, `${width} px`);
    await phone.getByRole("link", { name: "Steam" }).click();
    const [, click] = await requests(page, 2);
    assert.deepEqual(click.badges, ["Direct click"]);
  });

  test("links are shown with the page's own source", async () => {
    const { page } = await desk();
    await page.getByRole("tab", { name: /Links/ }).click();
    const panel = page.getByRole("tabpanel", { name: /Links/ });
    const cards = await panel
      .locator(".link")
      .evaluateAll((cards) =>
        cards.map((card) => [
          card.querySelector("h3").textContent,
          ...[...card.querySelectorAll(".copyable > code")].map((it) => it.textContent),
        ]),
      );
    const flat = (text) => text.replace(/\s+/g, " ");
    const file = flat(www("game.html"));
    const [[, tag], [name, source, own, link]] = cards;
    assert.ok(tag.startsWith("<script") && file.includes(flat(tag)), tag);
    assert.equal(name, "Play free");
    assert.ok(source.startsWith("<a ") && file.includes(flat(source)), source);
    assert.ok(source.includes(`href="${own}"`));
    assert.ok(link.startsWith("https://brand.onelink.me/A1b2?"));
    assert.deepEqual(
      cards.map(([name]) => name),
      [
        "The script’s tag",
        "Play free",
        "Download on the App Store",
        "Get it on Google Play",
        "Download the APK",
      ],
    );
  });

  test("the next page of a visit has the ad's values, and says from where", async () => {
    const { page, phone } = await desk();
    await unfold(page);
    await page.getByRole("button", { name: "Next page of this visit" }).click();
    await linksAreReady(page, 2);
    const [, impression] = await requests(page, 2);
    assert.equal(impression.params.af_xplatform, "true");
    assert.equal(impression.from.c, "c on an earlier page of this visit");
    await phone.getByRole("link", { name: "PlayStation" }).click();
    const [, , click] = await requests(page, 3);
    assert.deepEqual(click.badges.slice(0, 1), ["Direct click"]);
    assert.equal(click.params.af_campaign_id, "1789012345678901");
    assert.equal(click.from.af_campaign_id, "af_c_id on an earlier page of this visit");
    assert.equal(click.from.af_r, "the button’s own address");
    await phone.getByRole("heading", { name: "PlayStation Store" }).waitFor();
    assert.equal((await titles(page)).filter((it) => it === "You tapped the ad").length, 1);
    await entry(page, "The visitor went on to /platforms").waitFor();
  });

  test("another visitor is remembered by nothing, and has a device of their own", async () => {
    const { page } = await desk();
    await choose(page, "#visit", "organic");
    const [first, impression] = await requests(page, 2);
    assert.equal(first.params.c, "Summer Lanterns_web");
    assert.equal(impression.params.c, undefined);
    assert.equal(impression.params.ttclid, undefined);
    const devices = await page.$$eval("[data-touch]", (all) => all.map((it) => it.dataset.device));
    assert.equal(new Set(devices).size, 2);
  });

  test("consent: nothing is received before the visitor allows it", async () => {
    const { page, phone } = await openDesk(address);
    await choose(page, "#consent", "pending");
    await linksAreReady(page);
    const link = phone.getByRole("link", { name: "Play free" });
    assert.doesNotMatch(await link.getAttribute("href"), /ttclid/);
    assert.equal(await page.locator("[data-touch]").count(), 0);
    await page.getByRole("button", { name: "Allow", exact: true }).click();
    // What the page has told before the answer is told anew.
    const row = page.locator("[data-touch] tr").filter({ hasText: /^\s*ttclid/ });
    await row.locator("td:nth-child(3):not(:empty)").first().waitFor({ state: "attached" });
    const [impression] = await requests(page, 1);
    await page.waitForFunction(() =>
      [...document.querySelectorAll("[data-touch] td")].some(
        (it) => it.textContent === "ttclid in the address",
      ),
    );
    assert.match(impression.params.ttclid, /^E\.C\.P\./);
    assert.match(await link.getAttribute("href"), /ttclid=E\.C\.P\./);
    await entry(page, "The visitor allowed it").waitFor();
    assert.equal(await page.getByRole("button", { name: "Allow", exact: true }).isVisible(), false);
    await choose(page, "#consent", "denied");
    await linksAreReady(page, 2);
    assert.equal(await page.locator("[data-touch]").count(), 1);
  });

  test("without WebAssembly the links are the same", async () => {
    const { page, phone } = await desk();
    const href = async () => {
      const link = new URL(await phone.getByRole("link", { name: "Play free" }).getAttribute("href"));
      // Each tap has a click id of its own.
      ["ttclid", "af_sub1"].forEach((name) =>
        link.searchParams.set(name, link.searchParams.get(name).slice(0, 6)),
      );
      return link.href;
    };
    const before = await href();
    await choose(page, "#wasm", "refused");
    await linksAreReady(page, 2);
    await requests(page, 2);
    const refused = await phone.locator("html").evaluate(() =>
      WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).then(
        () => false,
        () => true,
      ),
    );
    assert.ok(refused);
    assert.equal(await href(), before);
  });

  test("visits are offered by the presets of the page", async () => {
    const page = await world.page(DESKTOP);
    await page.route("**/source/game", (route) =>
      route.fulfill({
        contentType: "text/plain",
        body: www("game.html").replace(/data-preset="[^"]*"/, 'data-preset="tiktok google utm"'),
      }),
    );
    await page.goto(address);
    await page.locator("#visit option").first().waitFor({ state: "attached" });
    const offered = () => page.$$eval("#visit option", (options) => options.map(({ value }) => value));
    assert.deepEqual(await offered(), ["tiktok", "macros", "google", "newsletter", "organic"]);
    await page.unrouteAll();
    await page.goto(address);
    await page.locator("#visit option").first().waitFor({ state: "attached" });
    const { preset } = /data-preset="(?<preset>[^"]*)"/.exec(www("game.html")).groups;
    assert.equal((await offered()).includes("google"), preset.includes("google"));
    assert.ok((await offered()).includes("organic"));
  });

  test("what becomes of macros is told by the page", async () => {
    const { page } = await openDesk(address);
    const story = () => page.locator("#visit-story").textContent();
    await choose(page, "#visit", "macros");
    assert.match(await story(), /A macro counts as no value\.$/);
    await choose(page, "#landing-page", "/migration");
    assert.match(await story(), /The old calls send macros on, as Smart Script does\.$/);
    await choose(page, "#visit", "tiktok");
    assert.match(await story(), /ttclid\.$/);
  });

  test("a reset leaves nothing, and what comes later is there", async () => {
    const { page, phone } = await desk();
    await page.getByRole("button", { name: "Reset" }).click();
    await page.waitForFunction(() => !document.querySelector(".entries > *"));
    await page.getByRole("heading", { name: "Your turn: tap the ad" }).waitFor();
    await phone.getByRole("link", { name: "Play now" }).click();
    await phone.getByRole("link", { name: "Download the APK" }).click();
    const click = (await requests(page, 2)).find(({ kind }) => kind === "click");
    assert.deepEqual(click.badges, ["Store click"]);
    await phone.getByRole("heading", { name: "APK file" }).waitFor();
  });

  test("a phone of one's own shows up on the desk, with its links, and can go on to the game", async () => {
    const { page } = await desk();
    const profile = await world.profile({ viewport: { width: 390, height: 800 }, userAgent: IPHONE });
    const phone = await profile.newPage();
    try {
      await phone.goto(`${address}ad`);
      await linksAreReady(page, 2);
      await phone.getByRole("link", { name: "Play free" }).click();
      const click = (await requests(page, 3)).find(({ kind }) => kind === "click");
      assert.equal(click.title, "Somebody on another iPhone tapped “Play free”");
      await phone.getByRole("heading", { name: "App Store" }).waitFor();
      await phone.getByRole("button", { name: "Get" }).click();
      await phone.getByRole("button", { name: "Open" }).click();
      await phone.getByRole("button", { name: /^Buy 500 lanterns/ }).click();
      await entry(page, "Somebody on another iPhone bought something for 9.99 USD").waitFor();
      assert.match(await page.locator(".result h3").textContent(), /^Credited to TikTok/);
      // The desk's own phone stays where it was.
      assert.match(await page.locator("#address").inputValue(), /^brand\.example\/game/);
    } finally {
      await profile.close();
    }
  });

  const inNetwork = phoneAddresses("0.0.0.0", 0).length > 0;

  test("the desk says where one's own phone finds the ad", { skip: !inNetwork }, async () => {
    const page = await world.page(DESKTOP);
    const reachable = await served({ HOST: "0.0.0.0", PORT: "0" });
    try {
      await page.goto(reachable.address);
      await page.getByText("On a phone of your own").click();
      const told = await page.locator(".own-phone code").allTextContents();
      const { port } = new URL(reachable.address);
      assert.deepEqual(
        told,
        phoneAddresses("0.0.0.0", port).map((it) => `${it}ad`),
      );
      assert.deepEqual(page.problems, []);
    } finally {
      reachable.stop();
    }
    await page.goto(address);
    await page.getByText("On a phone of your own").click();
    assert.deepEqual(await page.locator(".own-phone code").allTextContents(), ["HOST=0.0.0.0 npm start"]);
  });

  test("a page written for Smart Script, with nothing sent to AppsFlyer itself", async () => {
    const { page, phone } = await desk();
    page.on("request", (request) => {
      if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
        page.problems.push(request.url());
      }
    });
    await choose(page, "#landing-page", "/migration");
    const [, impression] = await requests(page, 2);
    assert.equal(impression.kind, "impression");
    // TikTok adds utm_medium to an ad's address, and the page takes its channel from there.
    assert.equal(impression.params.af_channel, "paid");
    assert.equal(impression.params.ttclid, impression.params.af_sub1);
    await phone.getByText("in the link once").waitFor();
    await phone.getByText(/^asked for \d+ ms after the call$/).waitFor();
    await phone.getByRole("link", { name: "Set sail free" }).click();
    const [, , click] = await requests(page, 3);
    assert.deepEqual(click.badges.slice(0, 1), ["OneLink click"]);
    assert.equal(click.title, "You tapped “Set sail free”");
    assert.equal(click.params.af_adset, "US 18-24 gamers");
    await phone.getByRole("heading", { name: "App Store" }).waitFor();
    await page.locator("#again").click();
    await page.waitForFunction(() => document.querySelectorAll("[data-part=page]").length === 3);
    await requests(page, 4);
    await phone.getByRole("link", { name: "Steam" }).click();
    const steam = (await requests(page, 5)).at(-1);
    assert.deepEqual(steam.badges.slice(0, 1), ["Direct click"]);
    assert.equal(steam.params.af_media_source, "tiktokweb_int");
    await phone.getByRole("heading", { name: "Steam" }).waitFor();
    assert.deepEqual(page.problems, []);
  });

  for (const family of ["appsflyer.com", "appsflyersdk.com"]) {
    test(`clicks on links to ${family} lead to what stands for their stores`, async () => {
      const store = "https://store.steampowered.com/app/440/";
      const links = {
        engagements: `v1.0/c2s/click/app/steam/1440440?af_media_source=x&af_campaign_id=1&af_r=${encodeURIComponent(store)}`,
        app: `com.tidewater.lantern?pid=x&af_r=${encodeURIComponent(store)}`,
      };
      for (const [name, link] of Object.entries(links)) {
        const answer = await fetch(`${address}at/visit-page/${name}.${family}/${link}`, {
          redirect: "manual",
        });
        assert.equal(answer.status, 302);
        const { pathname, searchParams } = new URL(answer.headers.get("location"), address);
        assert.deepEqual([pathname, searchParams.get("address")], ["/store", store]);
      }
    });
  }

  test("every platform's button leads to the page that stands for its own store", async () => {
    const page = await world.page({ viewport: { width: 390, height: 800 }, userAgent: IPHONE });
    await page.goto(`${address}platforms?pid=tiktokweb_int&c=x`);
    const links = await page.$$eval("main a", (links) =>
      links.map((it) => [it.dataset.store, it.getAttribute("href")]),
    );
    assert.equal(links.length, 12);
    const own = [...www("platforms.html").matchAll(/data-store="([\w-]+)"[\s\S]*?href="([^"]+)"/g)];
    for (const [, store, href] of own) {
      await page.goto(`${address}store?address=${encodeURIComponent(href)}`);
      assert.equal(await page.locator("body").getAttribute("data-store"), store);
      assert.notEqual(await page.getByRole("heading", { level: 1 }).textContent(), "A store");
    }
  });

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

  test("the docs are there to be read, and lead to each other", async () => {
    const page = await world.page(DESKTOP);
    await page.goto(address);
    await page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Docs" }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    const links = await page
      .locator("nav a, article a")
      .evaluateAll((links) =>
        links.map(({ href }) => href).filter((href) => href.startsWith(location.origin)),
      );
    assert.ok(links.some((href) => href.endsWith("/CHANGELOG.md")));
    const pages = new Map();
    for (const link of links) {
      const [path, anchor] = link.split("#");
      if (!/\.md$|\/$/.test(path)) {
        continue;
      }
      if (!pages.has(path)) {
        const answer = await fetch(path);
        assert.equal(answer.status, 200, path);
        pages.set(path, await answer.text());
      }
      assert.ok(!anchor || pages.get(path).includes(`id="${decodeURIComponent(anchor)}"`), link);
    }
    await page.goto(`${address}README.md`);
    const code = page.locator(".block").first();
    assert.equal(await code.getByRole("button", { name: "Copy this code" }).count(), 1);
    await page.getByRole("link", { name: "pkg/", exact: true }).first().click();
    const file = page.getByRole("link", { name: "smart-script.js", exact: true });
    const answer = await fetch(new URL(await file.getAttribute("href"), address));
    assert.match(answer.headers.get("content-type"), /^text\/javascript/);
    assert.equal((await fetch(`${address}docs/none.md`)).status, 404);
    assert.deepEqual(page.problems, []);
  });

  test("the studio is one of the demo's pages, as it is built", async () => {
    const page = await world.page(DESKTOP);
    await page.goto(`${address}studio`);
    assert.equal(page.url(), `${address}studio/`);
    const here = page.getByRole("link", { name: "Studio" });
    assert.equal(await here.getAttribute("aria-current"), "page");
    await page.getByLabel("Address of your landing page").fill("https://brand.example/game");
    await page.getByRole("button", { name: "Copy URL" }).waitFor();
    assert.match(await page.locator("#built-url").textContent(), /^https:\/\/brand\.example\/game\?pid=/);
    assert.deepEqual(page.problems, []);
  });

  const BANNERS = ["banner-top", "banner-bottom", "banner-inline"];
  const STORE = `store?address=${encodeURIComponent("https://store.steampowered.com/app/1440440/")}`;
  const NARROW = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };
  const SCREENS = ["ad.html", "app.html"];
  for (const path of [
    "game",
    "platforms",
    "migration",
    STORE,
    "docs/",
    "studio/",
    "nothing",
    ...SCREENS,
    ...BANNERS,
  ]) {
    test(`/${path} fits a phone`, async () => {
      const page = await world.page(NARROW);
      await page.goto(address + path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${width} px wide`);
    });
  }

  for (const width of [320, 356]) {
    test(`each store's name stays within its button at ${width} px`, async () => {
      const page = await world.page({ ...NARROW, viewport: { width, height: 640 } });
      await page.goto(`${address}platforms`);
      const tight = await page.$$eval(".grid a", (buttons) =>
        buttons
          .filter((button) => {
            const name = document.createRange();
            name.selectNodeContents(button.lastChild);
            return button.getBoundingClientRect().right - name.getBoundingClientRect().right < 8;
          })
          .map((button) => button.textContent.trim()),
      );
      assert.deepEqual(tight, []);
    });
  }

  /** Each view of the desk after a story, with all that can be unfolded. */
  async function eachView(page, look) {
    await play(page, "failed-purchase");
    for (const view of ["timeline", "raw-data", "postbacks", "report", "settings", "links"]) {
      await page.locator(`#tab-${view}`).click();
      await page.evaluate(() => document.querySelectorAll("details").forEach((it) => (it.open = true)));
      await look(view);
    }
  }

  test("every view of the desk fits a phone", async () => {
    const { page } = await openDesk(address, NARROW);
    await eachView(page, async (view) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${view} is ${width} px wide`);
    });
  });

  async function violations(page) {
    await page.evaluate(AXE);
    return page.evaluate(async () =>
      (await window.axe.run(document, { iframes: false })).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`,
      ),
    );
  }

  for (const colorScheme of ["light", "dark"]) {
    for (const [name, path] of [
      ["game", "game"],
      ["platforms", "platforms"],
      ["store", STORE],
      ["docs", "docs/"],
    ]) {
      test(`axe-core finds nothing: ${name}, ${colorScheme}`, needs("a visitor's preferences"), async () => {
        const page = await world.page({ ...DESKTOP, colorScheme });
        await page.goto(address + path);
        assert.deepEqual(await violations(page), []);
      });
    }

    test(
      `axe-core finds nothing: every view of the desk, ${colorScheme}`,
      needs("a visitor's preferences"),
      async () => {
        const { page } = await openDesk(address, { ...DESKTOP, colorScheme });
        assert.deepEqual(await violations(page), []);
        await eachView(page, async (view) => assert.deepEqual([view, await violations(page)], [view, []]));
      },
    );
  }

  // The light colours, in each engine, are looked at where the stories are.
  test("axe-core finds nothing: every view of the desk, dark", needs("a visitor's preferences"), async () => {
    const { page } = await openDesk(address, { ...DESKTOP, colorScheme: "dark" });
    assert.deepEqual(await violations(page), []);
    await eachView(page, async (view) => assert.deepEqual([view, await violations(page)], [view, []]));
  });
});
