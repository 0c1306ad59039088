/** The campaign as somebody plays it by hand: the next step, the clock, the settings, the report, the keyboard. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { ENGINE, needs, world } from "../harness.mjs";
import {
  ask,
  DESKTOP,
  end,
  entry,
  hasEnded,
  linksAreReady,
  openDesk,
  play,
  requests,
  tappedDesk,
  titles,
} from "./desk.mjs";
import { sandboxOf, served } from "./served.mjs";

let demo, address;

const HAS = needs("windows as narrow as a phone, and addresses without a proxy");

const post = (path, body) =>
  fetch(`${address}api/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  }).then((answer) => answer.json());

describe("a campaign by hand", HAS, () => {
  before(async () => {
    demo = await served({ PORT: "0" });
    address = demo.address;
  });

  after(() => demo && end(demo));

  test("one button leads from each step to the next, and every part is done in the end", async () => {
    const { page, phone } = await openDesk(address);
    const turn = page.locator(".turn");
    const main = turn.locator(".button.main");
    assert.equal(await main.textContent(), "Tap the ad");
    await main.click();
    await turn.getByRole("heading", { name: "Your turn: tap a button of the landing page" }).waitFor();
    assert.equal(await main.count(), 0);
    await phone.getByRole("link", { name: "Play free" }).click();
    await turn.getByRole("heading", { name: "Your turn: install the game" }).waitFor();
    await main.click();
    await turn.getByRole("button", { name: "Buy something for 9.99 USD" }).click();
    await entry(page, "You bought something for 9.99 USD").waitFor();
    assert.deepEqual(page.problems, []);
    await turn.getByText("Another event").click();
    await turn.getByLabel("Revenue").fill("a lot");
    await turn.getByRole("button", { name: "Report the event" }).click();
    await turn.getByRole("alert").filter({ hasText: "want a number" }).waitFor();
    await turn.getByLabel("Revenue").fill("");
    await turn.getByRole("button", { name: "Report the event" }).click();
    await entry(page, "af_complete_registration in the game").waitFor();
    await page.waitForFunction(() => document.querySelectorAll(".entries [data-part=row]").length === 3);
    assert.equal(await page.locator(".progress .is-done").count(), 9);
    const { postbacks } = await ask(page, "/api/postbacks");
    assert.deepEqual(
      postbacks.map(({ event, ok }) => [event, ok]),
      [
        ["install", true],
        ["af_purchase", true],
        ["af_complete_registration", true],
      ],
    );
  });

  test("a late install by the clock is nobody's, and the bar shows by how much", async () => {
    const { page, phone } = await tappedDesk(address);
    await phone.getByRole("link", { name: "Play free" }).click();
    await phone.getByRole("heading", { name: "App Store" }).waitFor();
    const now = () => page.locator("#now").textContent();
    assert.equal(await now(), "14 Jul 2026, 14:00 UTC");
    for (const [button, time] of [
      ["+1 h", "14 Jul 2026, 15:00 UTC"],
      ["+1 day", "15 Jul 2026, 15:00 UTC"],
      ["+8 days", "23 Jul 2026, 15:00 UTC"],
    ]) {
      await page.getByRole("button", { name: button, exact: true }).click();
      await page.waitForFunction((time) => document.querySelector("#now").textContent === time, time);
      // Whoever moves the clock stays at it.
      assert.equal(await page.evaluate(() => document.activeElement.textContent), button);
    }
    await page.getByRole("button", { name: "Install and open" }).click();
    await page.locator(".result").waitFor();
    assert.equal(await page.locator(".result h3").textContent(), "Organic: credited to nobody");
    const bars = await page
      .locator(".result [role=img]")
      .evaluateAll((bars) => bars.map((it) => it.ariaLabel));
    // An iPhone has no referrer, and by probability a click counts for a day.
    assert.deepEqual(bars, [
      "The click was 9 days 1 h before the launch; its window is 1 day.",
      "The view was 9 days 1 h before the launch; its window is 1 day.",
    ]);
    assert.equal(await page.locator(".result .track i.outside").count(), 2);
  });

  test("a click of two days ago on an iPhone is outside its window in the bar, as in the reason", async () => {
    const { page, phone } = await tappedDesk(address);
    await phone.getByRole("link", { name: "Play free" }).click();
    await phone.getByRole("heading", { name: "App Store" }).waitFor();
    await post("clock", { advanceSeconds: 2 * 24 * 3600 });
    await page.getByRole("button", { name: "Install and open" }).click();
    const [bar, why] = [page.locator(".result .window").first(), page.locator(".result .considered td")];
    await bar.waitFor();
    assert.match(await bar.textContent(), /Window: 1 day · click: 2 days ago$/);
    const said = await why.allTextContents();
    assert.ok(said.some((it) => it.includes("1 day outside its window of 24 hours")));
    assert.ok(said.includes("outside its window"), said.join("; "));
    assert.equal(await bar.locator("i.outside").count(), 1);
  });

  test("a store hands over the referrer of the click that led to it, to the app that is installed then", async () => {
    const { page, phone } = await openDesk(address);
    await page.getByLabel("Android").check();
    await requests(page, 1);
    const { devices } = await ask(page, "/api/devices");
    const device = devices.at(-1).id;
    const app = "com.tidewater.lantern";
    const install = () => post(`devices/${device}/install`, { app });
    const open = () => post(`devices/${device}/open`, { app });

    // Installed already when the click comes.
    await install();
    await phone.getByRole("link", { name: "Play free" }).click();
    const store = entry(page, "AppsFlyer noted the click, and Google Play opened");
    await store.waitFor();
    const { touches } = await ask(page, "/api/touches");
    const { transactionId } = touches.find(({ touchType }) => touchType === "click");
    assert.match(await store.textContent(), new RegExp(`install referrer, af_tranid=${transactionId}\\.`));
    const referrer = await store.locator(".copyable > code").last().textContent();
    assert.ok(referrer.startsWith(`af_tranid=${transactionId}&`), referrer);
    assert.match(referrer, /&pid=tiktokweb_int&c=Summer\+Lanterns_web&/);
    await open();
    const launch = entry(page, /^First launch of/);
    await launch.waitFor();
    assert.match(await launch.textContent(), /told AppsFlyer of the device/);
    assert.match(await entry(page, /^You installed/).textContent(), /From [^,]+\. Nothing is attributed/);
  });

  test("and an app that is installed after the click has it", async () => {
    const { page, phone } = await openDesk(address);
    await page.getByLabel("Android").check();
    await requests(page, 1);
    await phone.getByRole("link", { name: "Play free" }).click();
    await phone.getByRole("button", { name: "Install" }).waitFor();
    await page.getByRole("button", { name: "Install and open" }).click();
    const launch = entry(page, /^First launch of/);
    await launch.waitFor();
    assert.match(await launch.textContent(), /handed the install referrer to AppsFlyer/);
    assert.match(await entry(page, /^You installed/).textContent(), /keeps the install referrer/);
  });

  test("a PC takes the only app that there is for it, whatever store that is from", async () => {
    const { page } = await openDesk(address);
    await post("reset", {
      settings: { apps: [{ id: "harbour", platform: "epic", name: "Lantern Harbour" }] },
    });
    await page.getByLabel("PC").check();
    await linksAreReady(page);
    await page.getByRole("button", { name: "Install and open without a tap" }).click();
    await page.locator(".result").waitFor();
    await page.getByRole("button", { name: /^Buy something/ }).click();
    await entry(page, "You bought something for 9.99 USD").waitFor();
    assert.equal(await page.locator("#problem").isVisible(), false);
  });

  test("where the site's own page has a campaign already, the desk taps the ad that was printed", async () => {
    const url = `${address}game?pid=tiktokweb_int&c=mine`;
    const { sandbox, ad, stop } = await sandboxOf("--page", url);
    const page = await world.page(DESKTOP);
    await page.goto(sandbox);
    await page.getByRole("button", { name: "Tap the ad", exact: true }).first().click();
    await entry(page, "You tapped the ad").waitFor();
    const { records } = await ask(page, "/api/log");
    const [made, ...others] = records.filter(({ type }) => type === "ad");
    const tap = records.find(({ type }) => type === "tap");
    assert.deepEqual(others, []);
    assert.ok(ad.endsWith(`/ads/${made.ad.id}/click`), ad);
    assert.equal(tap.ad, made.ad.id);
    assert.equal(new URL(tap.url).searchParams.getAll("c").join(), "mine");
    // A tab behind another has slow timers, so the page's own doesn't stay in front of the desk.
    const tabs = page.context().pages();
    await Promise.all(tabs.filter((it) => it !== page).map((it) => it.close()));
    await page.goto("about:blank");
    stop();
  });

  test("a postback that failed is mended by the button beside it", async () => {
    const { page } = await openDesk(address);
    await play(page, "failed-purchase");
    const trouble = page.locator(".entries .trouble");
    await trouble.getByRole("button", { name: "Send values and revenue" }).click();
    await entry(page, "The partner’s settings changed").waitFor();
    await page
      .locator(".turn")
      .getByRole("button", { name: /^Buy something/ })
      .click();
    await page.waitForFunction(() => document.querySelectorAll("[data-part=postback]").length === 3);
    const last = page.locator("[data-part=postback]").last();
    assert.equal(await last.locator("header .badge").textContent(), "200, code 0: OK");
    await page.getByRole("tab", { name: /Postbacks/ }).click();
    const events = () => page.locator("#postbacks .postback h3").allTextContents();
    assert.deepEqual(await events(), [
      "af_purchase → Purchase",
      "af_purchase → Purchase",
      "install → Download",
    ]);
    await page.getByLabel("Failed").check();
    assert.deepEqual(await events(), ["af_purchase → Purchase"]);
    assert.match(
      await page.locator("#postbacks .trouble p").textContent(),
      /^Purchase went out without its value/,
    );
    const request = await page.locator("#postbacks pre").first().textContent();
    assert.match(request, /^POST https:\/\/business-api\.tiktok\.com\/open_api\/v1\.3\/event\/track\/\n/);
    assert.match(request, /Access-Token: sa•+\n/);
  });

  test("on a phone the end of a story covers neither the result nor Save, and the settings are said", async (test) => {
    const { page } = await openDesk(address);
    // The same tab for all tests, as a second one would keep the focus from it in Firefox.
    await page.setViewportSize({ width: 390, height: 844 });
    test.after(() => page.setViewportSize(DESKTOP.viewport));
    await play(page, "failed-purchase");
    assert.ok((await page.locator(".player").boundingBox()).height < 180);
    assert.match(await page.locator("#in-force").innerText(), /^View-through 24 h/);

    // Whether something is what a finger touches in its middle, once the page doesn't scroll any more.
    const isFree = (selector) =>
      page.waitForFunction((selector) => {
        const target = document.querySelector(selector);
        const { left, top, width, height } = target.getBoundingClientRect();
        return target.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      }, selector);
    const entry = ".entries .event:has(.trouble.bad)";
    await page.locator("#tab-settings").click();
    await page.locator(".save .button").evaluate((button) => button.scrollIntoView({ block: "end" }));
    await isFree(".save .button");
    // The refused postback is the result, and not that the install was credited.
    await page.getByRole("button", { name: "See the result" }).click();
    await isFree(`${entry} header h3`);
    await isFree(`${entry} .trouble .button`);
    const focused = () => page.evaluate(() => document.activeElement.textContent);
    assert.equal(await focused(), "Postback to TikTok’s Events API");

    await play(page, "guide");
    await page.getByRole("button", { name: "See the result" }).click();
    await isFree(".result h3");
    await isFree(".result .why dt");
    assert.match(await focused(), /^Credited to TikTok/);
  });

  test("the settings: what is saved counts, and a refusal is shown at its field", async () => {
    const { page } = await openDesk(address);
    await page.getByRole("button", { name: "Change" }).click();
    const panel = page.getByRole("tabpanel", { name: "Settings" });
    const save = () => panel.getByRole("button", { name: "Save settings" }).click();
    const hours = panel.getByLabel("View-through attribution: hours");
    await hours.fill("200");
    await save();
    const problem = panel.locator("#setting-problem");
    await problem.waitFor();
    assert.equal(await hours.getAttribute("aria-invalid"), "true");
    assert.equal(await hours.getAttribute("aria-describedby"), "setting-problem");
    assert.equal(await page.evaluate(() => document.activeElement.id), "setting-viewThrough-hours");
    assert.equal(await problem.textContent(), "This is 200, and wants 1 to 24 hours.");
    assert.equal((await ask(page, "/api/settings")).viewThrough.hours, 24);

    await hours.fill("12");
    await panel.getByLabel("Equal priority for views and clicks", { exact: true }).check();
    await panel.getByRole("button", { name: "Map another event" }).click();
    await page.keyboard.type("af_level_achieved");
    const added = panel.locator(".mapped-event").last();
    await added.getByLabel("What is sent").selectOption("values");
    await added.getByRole("button", { name: "Only if…" }).click();
    await page.keyboard.type("af_level");
    await added.getByLabel("Value", { exact: true }).fill("10");
    await panel.getByRole("button", { name: "Remove af_tutorial_completion" }).click();
    assert.equal(
      await page.evaluate(() => document.activeElement.getAttribute("aria-label")),
      "Remove this event",
    );
    await save();
    await panel.getByText("Saved. It counts for what happens from now on.").waitFor();
    assert.equal(await problem.count(), 0);
    assert.equal(await hours.getAttribute("aria-invalid"), null);
    const settings = await ask(page, "/api/settings");
    assert.deepEqual(settings.viewThrough, { enabled: true, hours: 12 });
    assert.equal(settings.equalPriority.enabled, true);
    assert.deepEqual(
      settings.postbacks.events.map(({ event }) => event),
      ["af_purchase", "af_complete_registration", "af_level_achieved"],
    );
    const [condition] = settings.postbacks.events[2].conditions;
    assert.deepEqual(
      [condition.parameter, condition.operator, Number(condition.value)],
      ["af_level", ">=", 10],
    );
    assert.match(await page.locator("#in-force").textContent(), /^View-through 12 h · Equal priority 6 h/);

    // Something wrong in a row is shown in that row.
    await panel.locator(".mapped-event").last().getByLabel("App event").fill("");
    await save();
    await panel.locator(".mapped-event").last().locator("#setting-problem").waitFor();
  });

  test("the raw data is downloaded as the API has it, and shown in full", async () => {
    const { page } = await openDesk(address);
    await play(page, "guide");
    await entry(page, "A row in the raw data")
      .first()
      .getByRole("button", { name: "See the whole row" })
      .click();
    const panel = page.getByRole("tabpanel", { name: /Raw data/ });
    const link = panel.getByRole("link", { name: "Download CSV" });
    const csv = await ask(page, "/api/raw-data.csv");
    assert.equal(await ask(page, await link.getAttribute("href")), csv);
    // Firefox's driver doesn't tell of downloads.
    if (ENGINE === "chromium") {
      const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
      assert.equal(file.suggestedFilename(), "raw-data.csv");
      assert.equal(readFileSync(await file.path(), "utf8"), csv);
    }
    await panel.locator(".every-column summary").first().click();
    await panel.locator(".every-column dt").first().waitFor();
    const columns = await panel.locator(".every-column dl").first().locator("dt").allTextContents();
    assert.deepEqual(columns, csv.split("\n")[0].trim().split(","));
  });

  test("cost comes by file, and stands beside what it brought", async () => {
    const { page } = await openDesk(address);
    await play(page, "guide");
    await page.getByRole("tab", { name: "Report" }).click();
    const panel = page.getByRole("tabpanel", { name: "Report" });
    await panel
      .getByLabel("What it says")
      .fill("date,media_source,campaign,cost\n2026-07-14,tiktokglobal_int,x,much");
    await panel.getByRole("button", { name: "Import cost" }).click();
    await panel.getByText(/want an amount/).waitFor();
    await panel
      .getByLabel("What it says")
      .fill(
        "date,media_source,campaign,cost,currency\n2026-07-14,tiktokglobal_int,Summer Lanterns_web,120.5,USD",
      );
    await panel.getByRole("button", { name: "Import cost" }).click();
    await panel.getByRole("cell", { name: "120.5" }).first().waitFor();
    const head = await panel.locator("thead th").allTextContents();
    const [row] = await panel
      .locator("tbody tr")
      .evaluateAll((rows) => rows.map((row) => [...row.cells].map((it) => it.textContent)));
    const cell = (name) => row[head.indexOf(name)];
    assert.deepEqual(
      [cell("Campaign"), cell("Installs"), cell("Cost"), cell("Cost per install")],
      ["Summer Lanterns_web", "1", "120.5", "120.5"],
    );
    await panel.getByText("All that had to be assumed").click();
    const { assumptions } = await ask(page, "/api/assumptions");
    assert.equal(await panel.locator(".assumptions .badge").count(), assumptions.length);
  });

  test("by the keyboard alone: a story, the tabs, and the next step", needs("keys for a page"), async () => {
    const { page } = await openDesk(address);
    const focused = () => page.evaluate(() => document.activeElement.textContent.trim());
    // Each story is one stop of the Tab key.
    await page.locator('[data-story="guide"]').first().focus();
    const names = [];
    for (let index = 0; index < 10; index++) {
      names.push(await focused());
      await page.keyboard.press("Tab");
    }
    assert.deepEqual(names, await page.locator(".story strong").allTextContents());
    await page.locator('.stories [data-story="outside"]').focus();
    await page.keyboard.press("Enter");
    await hasEnded(page, "outside");
    // What has happened meanwhile was announced, and took nobody's focus.
    assert.equal(await focused(), "Outside every window");
    await page.locator("#tab-timeline").focus();
    await page.keyboard.press("ArrowRight");
    assert.match(await focused(), /^Raw data/);
    assert.equal(await page.locator("#raw-data").isVisible(), true);
    await page.keyboard.press("End");
    assert.match(await focused(), /^Links and source/);
    await page.keyboard.press("ArrowRight");
    assert.equal(await focused(), "Timeline");
    assert.equal(await page.locator('[role=tab][tabindex="0"]').count(), 1);
    await page.locator("#reset").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Your turn: tap the ad" }).waitFor();
    assert.equal(await focused(), "Reset");
    await page.locator(".turn .button.main").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /^Your turn: tap a button/ }).waitFor();
    assert.equal(await focused(), "Install and open without a tap");
    await page.keyboard.press("Enter");
    await page.locator(".result").waitFor();
    await page.waitForFunction(() => document.activeElement.textContent.startsWith("Buy something"));
  });

  test("each step is announced", async () => {
    const { page, phone } = await openDesk(address);
    await page.evaluate(() => {
      const status = document.querySelector("[role=status]");
      window.heard = "";
      new MutationObserver(() => (window.heard += ` ${status.textContent}.`)).observe(status, {
        childList: true,
      });
    });
    await page.locator("#again").click();
    await linksAreReady(page);
    await phone.getByRole("link", { name: "Play free" }).click();
    const steps = [
      "You tapped the ad",
      "The landing page opened",
      "Impression sent",
      "You tapped",
      "the App Store opened",
    ];
    await page.waitForFunction((steps) => steps.every((it) => window.heard.includes(it)), steps);
  });

  test("what the API is asked by others shows as well, as text and nothing else", async () => {
    const { page } = await openDesk(address);
    const evil = '<img src=x onerror="document.title=1">';
    const { id: device } = await post("devices", { platform: "android" });
    const ad = await post("ads", {
      url: "/game?pid=tiktokweb_int&c=__CAMPAIGN_NAME__",
      campaign: { id: "1", name: evil },
    });
    await fetch(ad.click, { redirect: "manual", headers: { "X-Sandbox-Device": device } });
    await entry(page, "Somebody on another Android phone tapped the ad").waitFor();
    assert.equal(await page.locator("[data-part=tap] strong").textContent(), evil);
    assert.equal(await page.locator(".entries img").count(), 0);
    await fetch(`${address}open_api/v1.3/event/track/`, {
      method: "POST",
      headers: { "content-type": "application/json", "access-token": "sandbox-access-token" },
      body: JSON.stringify({
        event_source: "web",
        event_source_id: "CSANDBOXPIXEL0000000",
        data: [
          {
            event: "Purchase",
            event_time: 1784037600,
            user: { ttclid: "E.C.P.x" },
            properties: { value: 1, currency: "USD" },
          },
        ],
      }),
    });
    await entry(page, "A call of the Events API from outside").waitFor();
    const outside = entry(page, "A call of the Events API from outside");
    assert.equal(await outside.locator("header .badge").textContent(), "200, code 0: OK");
    assert.match(
      await outside.locator("pre").first().textContent(),
      /^POST \S+\/event\/track\/\n[^]*Access-Token: sa•+\n/,
    );
    await page.getByRole("tab", { name: /Postbacks/ }).click();
    await page.getByRole("heading", { name: "From outside → Purchase" }).waitFor();
    assert.deepEqual(page.problems, []);
  });

  test("a test of hundreds of touches leaves a page that can be read", async () => {
    const { page } = await openDesk(address);
    const touch = (it) =>
      fetch(`${address}onelink/A1b2?pid=tiktokweb_int&c=load${it}`, { redirect: "manual" });
    for (let done = 0; done < 240; done += 40) {
      await Promise.all(Array.from({ length: 40 }, (_, it) => touch(done + it)));
    }
    await page.getByText(/^\d+ older steps aren’t shown$/).waitFor();
    assert.equal((await ask(page, "/api/touches")).touches.length, 240);
    await page.waitForFunction(() =>
      document.querySelector(".entries").lastElementChild.textContent.includes("load239"),
    );
    assert.equal(await page.locator(".entries > .event").count(), 200);
    await page.getByRole("tab", { name: "Report" }).click();
    await page.locator("#report tbody tr").nth(239).waitFor();
  });

  test("what is opened among the postbacks stays open when more happens", async () => {
    const { page } = await openDesk(address);
    await play(page, "guide");
    await page.getByRole("tab", { name: /Postbacks/ }).click();
    await page.locator("#postbacks summary").first().click();
    await page.getByRole("button", { name: "+1 h", exact: true }).click();
    await page.waitForFunction(() => document.querySelector("#now").textContent.includes("16:03"));
    assert.equal(await page.locator("#postbacks details[open]").count(), 1);
  });

  test("a page that is loaded anew has the campaign as it was", async () => {
    const { page } = await openDesk(address);
    await play(page, "view-through");
    const before = (await titles(page)).filter((it) => !/landing page/.test(it));
    await page.reload();
    await page.waitForFunction(() => document.querySelectorAll(".entries [data-part=row]").length === 1);
    assert.deepEqual(await titles(page), before);
    assert.equal(await page.locator(".turn h3").textContent(), "The game is open");
    await page.locator("#again").click();
    await linksAreReady(page);
    // The same person comes again, as their browser says.
    assert.equal((await ask(page, "/api/devices")).devices.length, 1);
  });

  test("the store installs and opens the game, and says who is told what", async () => {
    const page = await world.page(DESKTOP);
    await openDesk(address);
    const { page: desk, phone } = await tappedDesk(address);
    await desk.getByLabel("Android").check();
    await linksAreReady(desk, 2);
    await phone.getByRole("link", { name: "Play free" }).click();
    await phone.getByRole("button", { name: "Install" }).waitFor();
    await phone.locator(".told li").nth(3).waitFor();
    const lines = await phone.locator(".told li").allTextContents();
    assert.match(lines[0], /keeps the install referrer of the click that led here/);
    assert.match(lines[3], /TikTok is told by a postback/);
    await phone.getByRole("button", { name: "Install" }).click();
    await phone.getByRole("button", { name: "Open" }).click();
    await phone.getByRole("button", { name: "Finish the tutorial" }).click();
    await entry(desk, "af_tutorial_completion in the game").waitFor();
    assert.match(
      await desk.locator(".result .what > p").textContent(),
      /matched by the Play install referrer\.$/,
    );
    assert.deepEqual(page.problems, []);
  });
});
