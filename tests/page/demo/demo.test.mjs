/** The demo as a newcomer uses it: the desk, the phone on it, the landing pages, the stores. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { phoneAddresses } from "../../../scripts/demo/place.mjs";
import { needs, world } from "../harness.mjs";
import { served } from "./served.mjs";

const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) " +
  "Version/17.5 Mobile/15E148 Safari/604.1";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const DESKTOP = { viewport: { width: 1280, height: 900 } };

const www = (name) => readFileSync(join(import.meta.dirname, "../../../www", name), "utf8");

let demo, address;

const HAS = needs("windows as narrow as a phone, and addresses without a proxy");

/** Waits until the page has told where the values of the newest visit's `count`th request came from. */
function told(page, count) {
  const request = page.locator(".visit[open] .request").nth(count - 1);
  return request.locator("td:nth-child(3):not(:empty)").first().waitFor({ state: "attached" });
}

/** The newest visit's requests, once there are `count`, in order. */
async function requests(page, count) {
  await page.waitForFunction(
    (count) => document.querySelectorAll(".visit[open] .request").length === count,
    count,
  );
  return page.$$eval(".visit[open] .request", (items) =>
    items.map((item) => ({
      kind: item.dataset.kind,
      title: item.querySelector("h3").textContent,
      time: item.querySelector("time").textContent,
      params: Object.fromEntries(
        [...item.querySelectorAll("tbody tr")].map((row) => [
          row.cells[0].textContent,
          row.cells[1].textContent,
        ]),
      ),
      from: Object.fromEntries(
        [...item.querySelectorAll("tbody tr")].map((row) => [
          row.cells[0].textContent,
          row.cells[2].textContent,
        ]),
      ),
      texts: [...item.querySelectorAll(".copyable > code")].map((it) => it.textContent),
    })),
  );
}

/** Opens the desk, and waits until the first visit has sent its impression and its links are ready. */
async function desk(options = DESKTOP) {
  const page = await world.page(options);
  await page.goto(address);
  await requests(page, 1);
  await page.locator(".visit[open] .ready").waitFor();
  return { page, phone: page.frameLocator("iframe"), bar: page.locator("#address") };
}

/** Chooses something on the desk, which begins a new visit, and waits for its page. */
async function choose(page, field, value) {
  const before = await page.locator(".visit").count();
  await page.selectOption(field, value);
  await page.waitForFunction(
    (before) =>
      document.querySelectorAll(".visit").length > before && document.querySelector(".visit[open] .ready"),
    before,
  );
}

describe("the demo", HAS, () => {
  before(async () => {
    demo = await served({ PORT: "0" });
    address = demo.address;
  });

  after(() => demo?.stop());

  test("an impression and a tap: in full, with the time, before and after, and where each value came from", async () => {
    const { page, phone } = await desk();
    await phone.getByRole("link", { name: "Play free" }).click();
    const [impression, click] = await requests(page, 2);
    assert.equal(impression.kind, "impression");
    assert.equal(impression.params.c, "Summer Lanterns_web");
    assert.equal(impression.params.ttclid.length, 326);
    assert.equal(impression.from.ttclid, "ttclid in the address");
    assert.equal(impression.from.af_sub1, "a copy of ttclid");
    assert.match(impression.time, /^\d\d:\d\d:\d\d$/);
    assert.equal(click.kind, "onelink click");
    assert.equal(click.title, "“Play free” was tapped");
    assert.equal(click.params.af_adset, "US 18-24 gamers");
    assert.equal(click.from.af_adset, "af_adset in the address");
    const [own, link, store] = click.texts;
    assert.equal(own, "https://apps.apple.com/app/id1440440");
    assert.match(link, /^https:\/\/brand\.onelink\.me\/A1b2\?.*&ttclid=E\.C\.P\.[\w-]{320}$/);
    assert.equal(store, "https://apps.apple.com/app/id1440440");
    assert.match(await page.locator(".ready .badge").textContent(), /^after \d+ ms$/);
    await phone.getByRole("heading", { name: "App Store" }).waitFor();
    assert.deepEqual(page.problems, []);
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
    const [impression] = await requests(page, 1);
    assert.equal(impression.params.c, "My own");
    assert.equal(impression.params.ttclid, "E.C.P.mine");
    assert.match(
      await page.locator(".visit[open] summary").first().textContent(),
      /^Visit 2: an address of yours/,
    );
    await page.waitForFunction(
      () =>
        document.querySelector("#address").value ===
        "brand.example/game?pid=tiktokweb_int&c=My+own&ttclid=E.C.P.mine",
    );
  });

  test("what is copied is the whole value", async () => {
    const { page, bar } = await desk();
    await page.locator(".request summary").first().click();
    await page.getByRole("button", { name: "Copy the value of ttclid" }).last().click();
    await page.waitForFunction(() => document.querySelector("[role=status]").textContent === "Copied");
    await bar.focus();
    await page.keyboard.press("ControlOrMeta+V");
    assert.match(await bar.inputValue(), /^E\.C\.P\.[\w-]{320}$/);
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
    const before = await page.locator(".visit").count();
    await page.getByLabel("Android").check();
    await page.waitForFunction((before) => document.querySelectorAll(".visit").length > before, before);
    await requests(page, 1);
    assert.match((await told())[0], /Android/);
    await phone.getByRole("link", { name: "Play free" }).click();
    await phone.getByRole("heading", { name: "Google Play" }).waitFor();
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
    await page.getByRole("button", { name: "Next page of this visit" }).click();
    await told(page, 2);
    const [, impression] = await requests(page, 2);
    assert.equal(impression.params.af_xplatform, "true");
    assert.equal(impression.from.c, "c on an earlier page of this visit");
    await phone.getByRole("link", { name: "PlayStation" }).click();
    await told(page, 3);
    const [, , click] = await requests(page, 3);
    assert.equal(click.kind, "direct click");
    assert.equal(click.params.af_campaign_id, "1789012345678901");
    assert.equal(click.from.af_campaign_id, "af_c_id on an earlier page of this visit");
    assert.equal(click.from.af_r, "the button’s own address");
    await phone.getByRole("heading", { name: "PlayStation Store" }).waitFor();
    assert.equal(await page.locator(".visit").count(), 1);
  });

  test("another visitor is remembered by nothing", async () => {
    const { page } = await desk();
    await choose(page, "#visit", "organic");
    const [impression] = await requests(page, 1);
    assert.equal(impression.params.c, undefined);
    assert.equal(impression.params.ttclid, undefined);
  });

  test("consent: nothing is received before the visitor allows it", async () => {
    const { page, phone } = await desk();
    await choose(page, "#consent", "pending");
    const link = phone.getByRole("link", { name: "Play free" });
    assert.doesNotMatch(await link.getAttribute("href"), /ttclid/);
    assert.equal(await page.locator(".visit[open] .request").count(), 0);
    await page.getByRole("button", { name: "Allow", exact: true }).click();
    // What the page has told before the answer is told anew.
    const row = page.locator(".visit[open] .request tr").filter({ hasText: /^\s*ttclid/ });
    await row.locator("td:nth-child(3):not(:empty)").first().waitFor({ state: "attached" });
    const [impression] = await requests(page, 1);
    assert.equal(impression.from.ttclid, "ttclid in the address");
    assert.match(await link.getAttribute("href"), /ttclid=E\.C\.P\./);
    await page.getByRole("heading", { name: "The visitor allowed it" }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Allow", exact: true }).isVisible(), false);
    await page.selectOption("#consent", "denied");
    await page.waitForFunction(() => document.querySelectorAll(".visit").length === 3);
    await page.locator(".visit[open] .ready").waitFor();
    assert.equal(await page.locator(".visit[open] .request").count(), 0);
  });

  test("without WebAssembly the links are the same", async () => {
    const { page, phone } = await desk();
    const href = () => phone.getByRole("link", { name: "Play free" }).getAttribute("href");
    const before = await href();
    await choose(page, "#wasm", "refused");
    await requests(page, 1);
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
    await requests(page, 1);
    const offered = () => page.$$eval("#visit option", (options) => options.map(({ value }) => value));
    assert.deepEqual(await offered(), ["tiktok", "macros", "google", "newsletter", "organic"]);
    await page.unrouteAll();
    await page.goto(address);
    await requests(page, 1);
    const { preset } = /data-preset="(?<preset>[^"]*)"/.exec(www("game.html")).groups;
    assert.equal((await offered()).includes("google"), preset.includes("google"));
    assert.ok((await offered()).includes("organic"));
  });

  test("what becomes of macros is told by the page", async () => {
    const { page } = await desk();
    const story = () => page.locator("#story").textContent();
    await choose(page, "#visit", "macros");
    assert.match(await story(), /A macro counts as no value\.$/);
    await choose(page, "#landing-page", "/migration");
    assert.match(await story(), /The old calls send macros on, as Smart Script does\.$/);
    await choose(page, "#visit", "tiktok");
    assert.match(await story(), /ttclid\.$/);
  });

  test("clearing leaves what comes later", async () => {
    const { page, phone } = await desk();
    await page.getByRole("button", { name: "Clear" }).click();
    assert.equal(await page.locator(".visit").count(), 0);
    assert.equal(await page.locator("#count").textContent(), "0");
    await phone.getByRole("link", { name: "Download the APK" }).click();
    assert.equal((await requests(page, 1))[0].kind, "store click");
    await phone.getByRole("heading", { name: "APK file" }).waitFor();
  });

  test("a phone of one's own shows up on the desk, with its links", async () => {
    const { page } = await desk();
    const profile = await world.profile({ viewport: { width: 390, height: 800 }, userAgent: IPHONE });
    const phone = await profile.newPage();
    try {
      await phone.goto(`${address}ad`);
      await page.waitForFunction(() => document.querySelectorAll(".visit").length === 2);
      await page.locator(".visit[open] .ready").waitFor();
      await phone.getByRole("link", { name: "Play free" }).click();
      const [, click] = await requests(page, 2);
      assert.equal(click.title, "“Play free” was tapped");
      assert.match(
        await page.locator(".visit[open] > summary").textContent(),
        /another tab or phone, iPhone/,
      );
      await phone.getByRole("heading", { name: "App Store" }).waitFor();
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
      await requests(page, 1);
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
    await requests(page, 1);
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
    const [impression] = await requests(page, 1);
    assert.equal(impression.kind, "impression");
    assert.equal(impression.params.af_channel, "paid social & video");
    assert.equal(impression.params.ttclid, impression.params.af_sub1);
    await phone.getByText("in the link once").waitFor();
    await phone.getByText(/^asked for \d+ ms after the call$/).waitFor();
    await phone.getByRole("link", { name: "Set sail free" }).click();
    const [, click] = await requests(page, 2);
    assert.equal(click.kind, "onelink click");
    assert.equal(click.title, "“Set sail free” was tapped");
    assert.equal(click.params.af_adset, "US 18-24 gamers");
    await phone.getByRole("heading", { name: "App Store" }).waitFor();
    await page.getByRole("button", { name: "Tap the ad again" }).click();
    await page.waitForFunction(() => document.querySelectorAll(".visit").length === 3);
    await requests(page, 1);
    await phone.getByRole("link", { name: "Steam" }).click();
    const [, steam] = await requests(page, 2);
    assert.equal(steam.kind, "direct click");
    assert.equal(steam.params.af_media_source, "tiktokweb_int");
    await phone.getByRole("heading", { name: "Steam" }).waitFor();
    assert.deepEqual(page.problems, []);
  });

  for (const family of ["appsflyer.com", "appsflyersdk.com"]) {
    test(`clicks on links to ${family} lead to what stands for their stores`, async () => {
      const store = "https://store.steampowered.com/app/440/";
      const links = {
        engagements: `v1.0/c2s/click/app/steam/440?af_r=${encodeURIComponent(store)}`,
        app: `com.example.app?af_r=${encodeURIComponent(store)}`,
      };
      for (const [name, link] of Object.entries(links)) {
        const answer = await fetch(`${address}at/${name}.${family}/${link}`, { redirect: "manual" });
        assert.equal(answer.status, 302);
        assert.equal(answer.headers.get("location"), `/store?address=${encodeURIComponent(store)}`);
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
    assert.equal((await fetch(`${address}docs/none.md`)).status, 404);
    assert.deepEqual(page.problems, []);
  });

  const BANNERS = ["banner-top", "banner-bottom", "banner-inline"];
  const STORE = `store?address=${encodeURIComponent("https://store.steampowered.com/app/1440440/")}`;
  for (const path of ["", "game", "platforms", "migration", STORE, "docs/", "nothing", ...BANNERS]) {
    test(`/${path} fits a phone`, async () => {
      const page = await world.page({
        viewport: { width: 320, height: 640 },
        isMobile: true,
        hasTouch: true,
      });
      await page.goto(address + path);
      if (!path) {
        await requests(page, 1);
        await page.locator(".ready").waitFor();
      }
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${width} px wide`);
    });
  }

  for (const colorScheme of ["light", "dark"]) {
    for (const [name, path] of [
      ["desk", ""],
      ["links", ""],
      ["game", "game"],
      ["platforms", "platforms"],
      ["store", STORE],
      ["docs", "docs/"],
    ]) {
      test(`axe-core finds nothing: ${name}, ${colorScheme}`, needs("a visitor's preferences"), async () => {
        const page = await world.page({ ...DESKTOP, colorScheme });
        await page.goto(address + path);
        if (!path) {
          await requests(page, 1);
          await page.locator(".ready").waitFor();
        }
        if (name === "links") {
          await page.getByRole("tab", { name: /Links/ }).click();
        }
        await page.evaluate(AXE);
        const violations = await page.evaluate(async () =>
          (await window.axe.run(document, { iframes: false })).violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`,
          ),
        );
        assert.deepEqual(violations, []);
      });
    }
  }
});
