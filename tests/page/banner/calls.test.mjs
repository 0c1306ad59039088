/** How a page changes its Smart Banner: with a new configuration, or by `SmartScript.banner`. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { TAG, paramsOf, world } from "../harness.mjs";
import {
  ANDROID,
  SAFARI,
  as,
  button,
  count,
  decided,
  inside,
  listening,
  open,
  pageWith,
  press,
  shown,
  told,
} from "./banner-page.mjs";

const CONFIG = { oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" };

/** A page that is configured in JavaScript alone. */
const configured = (
  banner,
  body = "",
) => `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
  <title>Game</title><script>SmartScript = ${JSON.stringify({ ...CONFIG, banner })};</script>
  <script src="/smart-script.js" async></script><p>Text of the page.</p>${body}</html>`;

/** Starts with a configuration of the same page and another banner. */
async function start(page, banner) {
  await page.evaluate((config) => SmartScript.start(config).then(() => {}), { ...CONFIG, banner });
  await decided(page);
}

/** Makes a wish of the banner. */
const wish = (page, wish) => page.evaluate((wish) => SmartScript.banner(wish).then(() => {}), wish);

const texts = (page) =>
  inside(page, "section", (section) => [...section.querySelectorAll("p, a")].map((it) => it.textContent));

test("a start with another banner changes all of it", async () => {
  const page = await open(configured({ appName: "Brand", title: "Game one", deepLinkValue: "one" }));
  await shown(page);
  await start(page, {
    ...{ appName: "Brand", title: "Game two", buttonText: "Play", deepLinkValue: "two", theme: "dark" },
    ...{ position: "top", lang: "fr", rating: 4, icon: "/icon.svg" },
  });
  assert.equal(await count(page), 1);
  assert.deepEqual(await texts(page), ["Brand", "Game two", " 4", "Play"]);
  assert.equal(paramsOf(await button(page)).deep_link_value, "two");
  const found = await inside(page, "section", (section) => ({
    classes: ["top", "dark", "bottom"].map((name) => section.classList.contains(name)),
    lang: section.getRootNode().host.lang,
    icon: section.querySelector("img").src.endsWith("/icon.svg"),
    top: section.getBoundingClientRect().top,
  }));
  assert.deepEqual(found, { classes: [true, true, false], lang: "fr", icon: true, top: 0 });
  assert.equal(
    await page.evaluate(() => document.body.previousElementSibling.localName),
    "smart-script-banner",
  );
  // The visitor has seen it once, and it is still there.
  assert.deepEqual(await told(page), ["shown"]);

  for (const [options, isThere] of [
    [{ appName: "Brand", platforms: "android" }, false],
    [{ appName: "Brand", paths: "/*" }, true],
    [{ appName: "Brand", paths: "/other" }, false],
    [{ appName: "Brand" }, true],
    [{ appName: "Brand", inApp: "Safari/" }, false],
  ]) {
    await start(page, options);
    assert.equal(await count(page), Number(isThere), JSON.stringify(options));
  }
});

test("texts for one platform change as well, and so does the element that it is in", async () => {
  const body = '<div id="one"></div><div id="two"></div>';
  const page = await open(configured({ into: "#one", android: { title: "One" } }, body), {
    userAgent: ANDROID,
  });
  await shown(page);
  assert.deepEqual(await texts(page), ["One", "Open"]);
  await start(page, { into: "#two", android: { title: "Two", buttonText: "Go" } });
  assert.deepEqual(await texts(page), ["Two", "Go"]);
  assert.equal(await page.evaluate(() => !!document.querySelector("#two > smart-script-banner")), true);
  assert.equal(await page.evaluate(() => document.querySelector("#one").childElementCount), 0);
});

test("a configuration without a banner takes it away, and one with a banner brings it back", async () => {
  for (const banner of [{ appName: "Brand" }, { appName: "Brand", delaySeconds: 0.2 }]) {
    const page = await open(configured(banner));
    if (!banner.delaySeconds) {
      await shown(page);
    }
    await decided(page);
    await start(page, undefined);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    assert.equal(await count(page), 0);
    await start(page, banner);
    await shown(page);
    assert.equal(await count(page), 1);
  }
});

test("attributes that change count with the next plan", async () => {
  const page = await open(`<!doctype html><html lang="en"><title>Game</title>
    <div data-smart-banner data-banner-app-name="One"></div>${TAG}`);
  await shown(page);
  await page.evaluate(() => {
    document.querySelector("[data-smart-banner]").dataset.bannerAppName = "Two";
    return SmartScript.refresh().then(() => {});
  });
  await decided(page);
  assert.deepEqual(await texts(page), ["Two", "Open"]);
});

test("the wait goes on when the texts change, and what has the focus keeps it", async () => {
  const page = await open(configured({ title: "One", delaySeconds: 0.5 }));
  await decided(page);
  const begun = await page.evaluate(() => performance.now());
  await start(page, { title: "Two", delaySeconds: 0.5 });
  await shown(page);
  const waited = (await page.evaluate(() => performance.now())) - begun;
  assert.ok(waited < 2000, `${waited} ms`);
  assert.deepEqual(await texts(page), ["Two", "Open"]);
  await inside(page, "a", (link) => link.focus());
  await start(page, { title: "Three" });
  assert.equal(await inside(page, "a", (link) => link.getRootNode().activeElement === link), true);
  assert.deepEqual(await told(page), ["shown"]);
});

test("a call changes options, until a configuration changes them", async () => {
  const page = await open(configured({ appName: "Brand", title: "One", text: "More" }));
  await shown(page);
  await wish(page, { title: "Two", iphone: { buttonText: "Play" } });
  assert.deepEqual(await texts(page), ["Brand", "Two", "More", "Play"]);
  await wish(page, { position: "top", text: "" });
  assert.deepEqual(await texts(page), ["Brand", "Two", "Play"]);
  assert.equal(await inside(page, "section", (section) => section.classList.contains("top")), true);
  await page.evaluate(() => SmartScript.refresh().then(() => {}));
  await decided(page);
  assert.deepEqual(await texts(page), ["Brand", "Two", "Play"]);
  await wish(page, { title: null, text: null });
  assert.deepEqual(await texts(page), ["Brand", "One", "More", "Play"]);
  await start(page, { appName: "Brand", title: "Three" });
  assert.deepEqual(await texts(page), ["Brand", "Three", "Open"]);
  assert.deepEqual(await told(page), ["shown"]);
});

test("a call counts for more than attributes", async () => {
  const tag = TAG.replace("async", 'data-smart-banner data-banner-title="Markup" async');
  const page = await open(pageWith({}, { tag }));
  await shown(page);
  await wish(page, { title: "Call" });
  assert.equal((await texts(page))[1], "Call");
});

test("hidden by a call it comes back with one, and nothing is stored", async () => {
  const page = await open(configured({ appName: "Brand" }));
  await shown(page);
  await wish(page, "hide");
  assert.equal(await count(page), 0);
  await page.evaluate(() => SmartScript.refresh().then(() => {}));
  await start(page, { appName: "Other" });
  assert.equal(await count(page), 0);
  assert.equal(await page.evaluate(() => localStorage.getItem("smart-script-banner")), null);
  await wish(page, "show");
  assert.equal(await count(page), 1);
  assert.deepEqual(await texts(page), ["Other", "Open"]);
  assert.deepEqual(await told(page), ["shown", "shown"]);
});

test("a call shows it despite its delay and the visitor's earlier answer, which a new one overrules", async () => {
  const page = await world.tour(
    { "/game": configured({ appName: "Brand", delaySeconds: 1000 }) },
    { init: listening() + as(SAFARI) },
  );
  const go = async () => {
    await page.goto(`${page.site}/game?pid=x&c=y`);
    await decided(page);
    assert.deepEqual(await told(page), []);
    await wish(page, "show");
    assert.deepEqual(await told(page), ["shown"]);
  };
  await go();
  await press(page, "button");
  assert.equal(await count(page), 0);
  await page.evaluate(() => SmartScript.refresh().then(() => {}));
  assert.equal(await count(page), 0);
  await wish(page, "show");
  assert.equal(await count(page), 1);
  await go();
  await page.evaluate(() => SmartScript.refresh().then(() => {}));
  assert.equal(await count(page), 1);
});

test("a call shows it only where it may be shown", async () => {
  for (const banner of [{ platforms: "android" }, { paths: "/other" }, { inApp: "Safari/" }]) {
    const page = await open(configured({ appName: "Brand", ...banner }));
    await decided(page);
    await wish(page, "show");
    assert.equal(await count(page), 0, JSON.stringify(banner));
  }
  // A consent platform is asking.
  const tag = TAG.replace("async", 'data-consent-from="tcf" async');
  const page = await open(pageWith({}, { tag }));
  await decided(page);
  await wish(page, "show");
  assert.equal(await count(page), 0);
  await page.evaluate(() => SmartScript.consent("granted").then(() => {}));
  assert.equal(await count(page), 1);
});

test("calls before the banner's file has loaded, and before the document was read, are not lost", async () => {
  const config = { ...CONFIG, banner: { title: "One", delaySeconds: 1000 } };
  const page = await open(`<!doctype html><html lang="en"><title>Game</title><script>
      SmartScript = ${JSON.stringify(config)};
      function early() {
        SmartScript.banner({ title: "Early" });
        SmartScript.banner("hide");
        SmartScript.banner("show");
      }
    </script>
    <script src="/smart-script.js" async onload="early()"></script><p>Text</p>`);
  await shown(page);
  assert.deepEqual(await texts(page), ["Early", "Open"]);
  assert.deepEqual(page.problems, []);
});

test("on a page without a banner, options make one, whose link follows the plan", async () => {
  const page = await open(configured(undefined));
  await page.evaluate(() => SmartScript.ready.then(() => {}));
  await wish(page, "show");
  assert.equal(await count(page), 0);
  await wish(page, { appName: "Brand" });
  assert.deepEqual(await texts(page), ["Brand", "Open"]);
  assert.equal(paramsOf(await button(page)).pid, "tiktokweb_int");
  await page.evaluate(() => SmartScript.consent("denied").then(() => {}));
  await decided(page);
  assert.equal(paramsOf(await button(page)).ttclid, undefined);
});

test("whatever a call is given, nothing is thrown", async () => {
  const page = await open(configured({ appName: "Brand" }));
  await shown(page);
  const wishes =
    "[undefined, null, 5, true, '', 'other', [], [1], () => {}, { title: {} }, { position: 7, zIndex: 'x' }]";
  await page.evaluate(`Promise.all(${wishes}.map((wish) => SmartScript.banner(wish))).then(() => {})`);
  assert.equal(await count(page), 1);
  assert.deepEqual(await texts(page), ["Brand", "Open"]);
  assert.deepEqual(page.problems, []);
});

test("the npm package has the call too, and keeps one that comes before the start", async () => {
  const page = await open(`<!doctype html><html lang="en"><title>Game</title><p>Text</p><script type="module">
    import { banner, start } from "/index.js";
    window.banner = banner;
    window.early = banner({ title: "Early" });
    await start(${JSON.stringify({ ...CONFIG, banner: { title: "One" } })});
    await window.early;
    window.isReady = true;
  </script>`);
  await page.waitForFunction(() => window.isReady);
  await shown(page);
  assert.deepEqual(await texts(page), ["Early", "Open"]);
  await page.evaluate(() => window.banner("hide"));
  assert.equal(await page.evaluate(() => document.querySelector("smart-script-banner")), null);
});
