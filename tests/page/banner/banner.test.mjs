/** The Smart Banner on pages: where it leads, who sees it, and how it affects the page. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { CODE_QUERY, CTA, ONELINK_QUERY, TAG, needs, paramsOf, readyHrefs, world } from "../harness.mjs";
import { decode } from "../harness/picture.mjs";
import {
  ANDROID,
  CHROME_IOS,
  MAC,
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

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ONELINK = `https://brand.onelink.me/A1b2?${ONELINK_QUERY}`;
/** A script that keeps clicks from leaving the page. */
const STAY = `addEventListener("click", (event) => event.preventDefault());`;

test("its button has the page's OneLink, with pid and ttclid, and one impression is sent", async () => {
  const page = await open(pageWith({}));
  await shown(page);
  assert.equal(await button(page), ONELINK);
  assert.deepEqual(await world.sent(page), [`https://impressions.onelink.me/A1b2?${ONELINK_QUERY}`]);
  assert.deepEqual(page.problems, []);
});

test("a page with a banner and calls to action also sends one impression", async () => {
  const page = await open(pageWith({}, { body: CTA + CTA }));
  await shown(page);
  assert.deepEqual(await readyHrefs(page), [ONELINK, ONELINK]);
  assert.equal(await button(page), ONELINK);
  await page.evaluate(() => SmartScript.refresh().then(() => {}));
  await decided(page);
  assert.equal((await world.sent(page)).length, 1);
  assert.equal(await count(page), 1);
});

test("a page without a banner doesn't load its file", async () => {
  const paths = [];
  const { emit } = world.asked;
  world.asked.emit = (path) => paths.push(path);
  const page = await open(`<!doctype html>${CTA}${TAG}`);
  await readyHrefs(page);
  await world.sent(page);
  world.asked.emit = emit;
  assert.ok(paths.some((path) => path.startsWith("/smart-script.js")));
  assert.ok(!paths.some((path) => path.includes("banner")), paths.join(" "));
});

test("attributes of the script's tag make one, and win over the configuration", async () => {
  const tag = TAG.replace(
    "async",
    `data-smart-banner data-banner-app-name="From markup" data-banner-button-text=""
     data-banner-ios-title="On iOS" data-banner-title="Elsewhere" data-banner-theme="dark" async`,
  );
  const page = await open(pageWith({ iphone: { title: "On an iPhone" } }, { tag }));
  await shown(page);
  const texts = await inside(page, "section", (section) => ({
    label: section.getAttribute("aria-label"),
    theme: section.classList.contains("dark"),
    title: section.querySelectorAll("p")[1].textContent,
    button: section.querySelector("a").textContent,
  }));
  assert.deepEqual(texts, { label: "From markup", theme: true, title: "On iOS", button: "Play" });
});

test("markup alone makes one, without a OneLink or any other configuration", async () => {
  const store = "https://apps.apple.com/app/id1";
  const attributes = `data-smart-banner data-banner-app-name="From markup" data-banner-ios-href="${store}"`;
  for (const markup of [
    `<div ${attributes}></div><script src="/smart-script.js" async></script>`,
    `<script src="/smart-script.js" ${attributes} async></script>`,
  ]) {
    const page = await open(`<!doctype html><html lang="en"><title>Game</title>${markup}`);
    await shown(page);
    assert.equal(await button(page), store);
    assert.deepEqual(await world.sent(page), []);
    assert.deepEqual(page.problems, []);
  }
});

test("in its element it replaces the link that is there for visitors without the script", async () => {
  const body = `<div id="place" data-smart-banner data-banner-app-name="Inline">
    <a href="https://apps.apple.com/app/id1">Get the app</a></div>`;
  const page = await open(`<!doctype html><html lang="en"><title>Game</title>${body}${TAG}`);
  await shown(page);
  const found = await page.evaluate(() => ({
    children: [...document.querySelector("#place").children].map(({ localName }) => localName),
    position: getComputedStyle(
      document.querySelector("smart-script-banner").shadowRoot.querySelector("section"),
    ).position,
  }));
  assert.deepEqual(found, { children: ["smart-script-banner"], position: "static" });

  world.files.set("/smart-script-banner.js", { type: "text/javascript", body: "broken(" });
  const broken = await open(`<!doctype html><html lang="en"><title>Game</title>${body}${TAG}`);
  await readyHrefs(broken);
  assert.equal(await broken.$eval("#place a", ({ href }) => href), "https://apps.apple.com/app/id1");
  world.files.delete("/smart-script-banner.js");
});

test("in another element of the page it comes last, and replaces nothing", async () => {
  const body = '<div id="place"><p>The page\'s own</p></div>';
  const html = pageWith({ into: "#place", paths: "/game" }, { body });
  const children = () => [...document.querySelector("#place").children].map(({ localName }) => localName);
  const page = await open(html);
  await shown(page);
  assert.deepEqual(await page.evaluate(children), ["p", "smart-script-banner"]);
  const none = await open(html.replace('"/game"', '"/other"'));
  assert.equal(await count(none), 0);
  assert.deepEqual(await none.evaluate(children), ["p"]);
});

test("the element's attributes win over those of the script's tag", async () => {
  const tag = TAG.replace(
    "async",
    'data-smart-banner data-banner-app-name="Tag" data-banner-title="Tag" async',
  );
  const body = '<div data-smart-banner data-banner-app-name="Element"></div>';
  const page = await open(pageWith({}, { tag, body }));
  await shown(page);
  const texts = await inside(page, "section", (section) =>
    [...section.querySelectorAll("p")].slice(0, 2).map((line) => line.textContent),
  );
  assert.deepEqual(texts, ["Element", "Tag"]);
  assert.equal(await page.evaluate(() => !!document.querySelector("div > smart-script-banner")), true);
});

test("a deep link value of its own leaves the page's links as they are", async () => {
  const page = await open(pageWith({ deepLinkValue: "harbour & 12" }, { body: CTA }));
  await shown(page);
  assert.equal(paramsOf(await button(page)).deep_link_value, "harbour & 12");
  assert.equal(paramsOf(await button(page)).ttclid, "E.C.P.x-Y_z");
  assert.deepEqual(await readyHrefs(page), [ONELINK]);
});

test("without a link it leads to the platform's store, and without either it doesn't show", async () => {
  const tag = '<script src="/smart-script.js" async></script>';
  const banner = {
    ios: { href: "https://apps.apple.com/app/id1" },
    android: { href: "https://play.google.com/store/apps/details?id=a.b" },
  };
  const phone = await open(pageWith(banner, { tag }));
  await shown(phone);
  assert.equal(await button(phone), "https://apps.apple.com/app/id1");
  const android = await open(pageWith(banner, { tag }), { userAgent: ANDROID });
  await shown(android);
  assert.equal(await button(android), "https://play.google.com/store/apps/details?id=a.b");
  const none = await open(pageWith({ href: "javascript:alert(1)" }, { tag }));
  assert.equal(await count(none), 0);
  assert.equal((await world.sent(none)).length, 0);
});

const MOBILE = undefined;
for (const [name, userAgent, touches, platforms, isThere] of [
  ["an iPhone", SAFARI, 5, MOBILE, true],
  ["an iPhone that is not asked for", SAFARI, 5, ["ipad", "android"], false],
  ["an iPad, which calls itself a Mac", MAC, 5, ["ipad"], true],
  ["an iPad as one of iOS", MAC, 5, "ios", true],
  ["a Mac", MAC, 0, ["ios"], false],
  ["a Mac as a desktop", MAC, 0, ["desktop"], true],
  ["Android", ANDROID, 5, MOBILE, true],
  ["Android that is not asked for", ANDROID, 5, ["ios"], false],
  ["a desktop, where none is asked for", MAC, 0, MOBILE, false],
]) {
  test(`on ${name}: ${isThere ? "shown" : "none"}`, async () => {
    const page = await open(pageWith({ platforms }), { userAgent, touches });
    assert.equal(await count(page), Number(isThere));
    assert.deepEqual(await told(page), isThere ? ["shown"] : []);
  });
}

test("on a desktop it shows a QR code with the link, and a link below it", async () => {
  const banner = {
    platforms: ["desktop"],
    position: "inline",
    into: "#place",
    qrSize: 300,
    qrText: "Scan me",
  };
  const page = await open(pageWith(banner, { body: '<div id="place"></div>' }), { userAgent: MAC });
  await shown(page);
  await page.waitForFunction(() =>
    document.querySelector("smart-script-banner").shadowRoot.querySelector("canvas"),
  );
  const label = await inside(page, "canvas", (canvas) => canvas.getAttribute("aria-label"));
  assert.equal(label, "Scan me");
  const png = await inside(page, "canvas", (canvas) => {
    const { data, width, height } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    return { data: [...data], width, height };
  });
  assert.equal(decode(png).text, `https://brand.onelink.me/A1b2?${CODE_QUERY}true`);
  assert.equal(await button(page), ONELINK);
});

test("closing or tapping it is an event, and keeps it away for as many days as configured", async () => {
  const later = `{
    const days = Number(new URLSearchParams(location.search).get("days"));
    const now = Date.now;
    Date.now = () => now() + days * 86_400_000;
  }`;
  for (const [selector, action, days] of [
    ["button", "closed", 2],
    ["a", "tapped", 5],
  ]) {
    const page = await world.tour(
      { "/game": pageWith({ closedDays: 2, tappedDays: 5 }) },
      { init: listening() + as(SAFARI) + STAY + later },
    );
    const go = async (days) => {
      await page.goto(`${page.site}/game?pid=x&c=y&days=${days}`);
      return count(page);
    };
    assert.equal(await go(0), 1);
    await press(page, selector);
    assert.deepEqual(await told(page), ["shown", action]);
    assert.equal(await count(page), action === "closed" ? 0 : 1);
    await page.evaluate(() => SmartScript.refresh().then(() => {}));
    if (action === "closed") {
      assert.equal(await count(page), 0, "it came back with the next plan");
    }
    assert.equal(await go(days - 0.1), 0);
    assert.equal(await go(days + 0.1), 1);
  }
});

test("without the visitor's consent it can be closed, but nothing is stored", async () => {
  const page = await world.tour(
    { "/game": pageWith({}, { tag: TAG.replace("async", 'data-consent="pending" async') }) },
    { init: listening() + as(SAFARI) },
  );
  await page.goto(`${page.site}/game?pid=x&c=y&ttclid=E.C.P.x`);
  await shown(page);
  assert.ok(!(await button(page)).includes("ttclid"));
  await page.evaluate(() => SmartScript.consent("granted").then(() => {}));
  await decided(page);
  assert.equal(paramsOf(await button(page)).ttclid, "E.C.P.x");
  await page.evaluate(() => SmartScript.consent("denied").then(() => {}));
  await decided(page);
  await press(page, "button");
  assert.equal(await count(page), 0);
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await page.goto(`${page.site}/game?pid=x&c=y`);
  assert.equal(await count(page), 1);
});

test("it waits for a consent platform's answer before it reads whether it was closed", async () => {
  const head = `<script>
    window.__tcfapi = (command, version, tell) => {
      const consents = { 1: true, 7: true };
      const data = { gdprApplies: true, eventStatus: "useractioncomplete", purpose: { consents } };
      window.answer = () => tell(data, true);
    };</script>`;
  const page = await world.tour(
    { "/game": pageWith({}, { head, tag: TAG.replace("async", 'data-consent-from="tcf" async') }) },
    { init: listening() + as(SAFARI) },
  );
  const go = async () => {
    await page.goto(`${page.site}/game?pid=x&c=y`);
    await page.waitForFunction(() => !!window.answer);
    assert.equal(await count(page), 0, "before the answer");
    await page.evaluate(() => window.answer());
  };
  await go();
  await shown(page);
  await press(page, "button");
  await go();
  assert.equal(await count(page), 0);
  assert.deepEqual(await told(page), []);
});

test("it shows and closes with blocked storage, and with a stored note that makes no sense", async () => {
  const blocked = `Object.defineProperty(window, "localStorage", { get() { throw new Error("blocked"); } });`;
  // The script also runs in the blank page that comes first, which has no storage.
  const nonsense = `try { localStorage.setItem("smart-script-banner", "closed 99999999999999999"); } catch {}`;
  for (const init of [blocked, nonsense]) {
    const page = await open(pageWith({}), { init });
    await shown(page);
    await press(page, "button");
    assert.equal(await count(page), 0);
    assert.deepEqual(await told(page), ["shown", "closed"]);
    assert.deepEqual(page.problems, []);
  }
});

test("it only shows on the configured paths, also when the address changes without a load", async () => {
  const tag = TAG.replace("async", "data-observe async");
  const page = await open(pageWith({ paths: ["/game*", "!/game/help"] }, { tag }));
  await shown(page);
  const go = async (path) => {
    await page.evaluate(async (path) => {
      const planned = new Promise((done) =>
        document.addEventListener("smartscript:ready", done, { once: true }),
      );
      history.pushState(null, "", path);
      await planned;
    }, path);
    return count(page);
  };
  await page.waitForFunction(() => Object.hasOwn(history, "pushState"));
  assert.equal(await go("/game/help"), 0);
  assert.equal(await go("/game/shop"), 1);
  assert.equal(await go("/elsewhere"), 0);
  assert.deepEqual(await told(page), ["shown", "shown"]);
});

test("when a route rebuilds the page, it shows in the new place", async () => {
  const place = '<div data-smart-banner data-banner-app-name="Inline"></div>';
  const tag = TAG.replace("async", "data-observe async");
  const page = await open(pageWith({}, { tag, body: place }));
  await shown(page);
  await page.waitForFunction(() => Object.hasOwn(history, "pushState"));
  for (const [route, html] of [place, place, ""].entries()) {
    await page.evaluate(
      async ([route, html]) => {
        const planned = new Promise((done) =>
          document.addEventListener("smartscript:ready", done, { once: true }),
        );
        document.querySelector("main").innerHTML = html;
        history.pushState(null, "", `/game?route=${route}`);
        await planned;
      },
      [route, html],
    );
    assert.equal(await count(page), 1);
    const parent = await page.evaluate(
      () => document.querySelector("smart-script-banner").parentNode.localName,
    );
    assert.equal(parent, html ? "div" : "html");
  }
});

test("it doesn't show in the app's own web view", async () => {
  const banner = { inApp: ["LanternHarbour/", "global:LanternBridge"] };
  assert.equal(await count(await open(pageWith(banner))), 1);
  assert.equal(await count(await open(pageWith(banner), { userAgent: `${SAFARI} LanternHarbour/2.1` })), 0);
  assert.equal(await count(await open(pageWith(banner), { init: "window.LanternBridge = {};" })), 0);
});

test("only one of Safari's own banner and this one shows", async () => {
  const head = '<meta name="apple-itunes-app" content="app-id=1">';
  const metas = () => document.querySelectorAll('meta[name="apple-itunes-app"]').length;
  const tiktok = `${SAFARI} musical_ly_41.9.0 BytedanceWebview/d8a21c6`;
  const asApp = "window.webkit = { messageHandlers: {} };";
  for (const [appleBanner, userAgent, banners, left, init] of [
    [undefined, SAFARI, 0, 1],
    [undefined, tiktok, 1, 1],
    ["replace", tiktok, 1, 1],
    [undefined, SAFARI, 1, 1, asApp],
    ["keep", CHROME_IOS, 1, 1],
    ["replace", SAFARI, 1, 0],
    ["keep", ANDROID, 1, 1],
  ]) {
    const page = await open(pageWith({ appleBanner }, { head }), { userAgent, init });
    assert.equal(await count(page), banners, `${appleBanner} ${userAgent}`);
    assert.equal(await page.evaluate(metas), left, `${appleBanner} ${userAgent}`);
  }
});

test("it waits as many seconds as configured", async () => {
  const init = `document.addEventListener("smartscript:ready", () => (window.planned = performance.now()));
    document.addEventListener("smartscript:banner", () => (window.shownAt = performance.now()), { once: true });`;
  const page = await open(pageWith({ delaySeconds: 0.4 }), { init });
  await page.evaluate(() => SmartScript.ready.then(() => {}));
  await shown(page);
  const waited = await page.evaluate("shownAt - planned");
  assert.ok(waited >= 390, `${waited} ms`);
});

test("it waits until the visitor scrolls, unless the page is too short to scroll", async () => {
  const body = '<div style="height:4000px"></div>';
  const page = await open(pageWith({ scrollPercent: 50 }, { body }));
  assert.equal(await count(page), 0);
  await page.evaluate(async () => {
    const scrolled = new Promise((done) => addEventListener("scroll", done, { once: true }));
    scrollTo(0, 600);
    await scrolled;
  });
  assert.equal(await count(page), 0);
  await page.evaluate(() => scrollTo(0, 3000));
  await shown(page);
  assert.deepEqual(await told(page), ["shown"]);
  assert.equal(await count(await open(pageWith({ scrollPercent: 50 }))), 1);
});

test("it works under a strict policy with Trusted Types", async () => {
  world.headers = {
    "content-security-policy":
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self'; " +
      "connect-src https://impressions.onelink.me; require-trusted-types-for 'script'; trusted-types 'none'",
  };
  const banner = { platforms: ["desktop", "ios"], reserve: true };
  for (const userAgent of [SAFARI, MAC]) {
    const page = await open(pageWith(banner), { userAgent });
    await shown(page);
    const { position, color } = await inside(page, "section", (section) => {
      const { position, backgroundColor: color } = getComputedStyle(section);
      return { position, color };
    });
    assert.equal(position, "fixed");
    assert.notEqual(color, "rgba(0, 0, 0, 0)");
    assert.deepEqual(page.problems, []);
  }
  world.headers = {};
});

test("the page's styles don't affect the banner, nor the banner's the page", async () => {
  const head = `<style>
    * { display: block !important; color: rgb(255, 0, 0) !important; font: 40px serif !important; float: left; }
    a, button, p, img, section { visibility: hidden; }
    html { letter-spacing: 9px; text-transform: uppercase; --smart-banner-accent: rgb(1, 2, 3); }
  </style>`;
  const page = await open(pageWith({ theme: "light" }, { head }));
  await shown(page);
  const styles = await inside(page, "section", (section) => {
    const { color, letterSpacing, textTransform, fontSize, visibility, display } = getComputedStyle(section);
    const accent = getComputedStyle(section.querySelector("a")).backgroundColor;
    return { color, letterSpacing, textTransform, fontSize, visibility, display, accent };
  });
  assert.deepEqual(styles, {
    color: "rgb(27, 31, 42)",
    letterSpacing: "normal",
    textTransform: "none",
    fontSize: "14px",
    visibility: "visible",
    display: "flex",
    accent: "rgb(1, 2, 3)",
  });
  assert.equal(await page.evaluate(() => document.styleSheets.length), 1);
});

test("markup in texts is shown as text", async () => {
  const text = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
  const names = ["appName", "title", "text", "price", "buttonText", "closeText", "ratingText", "lang", "dir"];
  const page = await open(
    pageWith({
      ...Object.fromEntries(names.map((name) => [name, text])),
      icon: "javascript:alert(3)",
      position: text,
      theme: text,
      rating: 1e9,
    }),
  );
  await shown(page);
  const found = await inside(page, "section", (section) => ({
    tags: [...section.querySelectorAll("*")].map(({ localName }) => localName),
    title: section.querySelectorAll("p")[1].textContent,
    stars: section.querySelector("[role=img]").textContent,
    className: section.className,
  }));
  const stars = Array(5).fill("i");
  assert.deepEqual(found.tags, [
    ...["button", "div", "div", "p", "p", "p", "p", "span", ...stars, "span", "a", "span"],
  ]);
  assert.equal(found.title, text);
  assert.equal(found.stars.trim(), "5");
  assert.equal(found.className, "bottom");
  assert.deepEqual(page.problems, []);
});

test("it has the direction of the page's language, or its own", async () => {
  for (const [lang, banner] of [
    ['lang="ar" dir="rtl"', {}],
    ['lang="en"', { dir: "rtl", lang: "ar" }],
  ]) {
    const texts = { appName: "ميناء الفوانيس", title: "العب الآن", buttonText: "افتح", closeText: "إغلاق" };
    const page = await open(pageWith({ ...texts, ...banner }, { lang }));
    await shown(page);
    const found = await inside(page, "section", (section) => {
      const left = (selector) => section.querySelector(selector).getBoundingClientRect().left;
      return {
        order: left("a") < left(".says") && left(".says") < left("img") && left("img") < left("button"),
        lang: section.getRootNode().host.lang,
      };
    });
    assert.deepEqual(found, { order: true, lang: "ar" });
  }
});

test("Escape closes it, unless the key is meant for an element of the page", async () => {
  const page = await open(pageWith({}, { body: "<input>" }));
  await shown(page);
  const escape = (target) =>
    page.evaluate((target) => {
      const element =
        target === "banner"
          ? document.querySelector("smart-script-banner").shadowRoot.querySelector("a")
          : document.querySelector(target);
      element.focus();
      const event = { key: "Escape", bubbles: true, cancelable: true, composed: true };
      element.dispatchEvent(new KeyboardEvent("keydown", event));
    }, target);
  await escape("input");
  assert.equal(await count(page), 1);
  await escape("banner");
  assert.equal(await count(page), 0);
  assert.deepEqual(await told(page), ["shown", "closed"]);
});

for (const theme of ["light", "dark"]) {
  for (const position of ["top", "bottom", "inline"]) {
    test(`axe-core finds nothing: ${position}, ${theme}`, async () => {
      for (const userAgent of [SAFARI, MAC]) {
        const banner = {
          theme,
          position,
          into: position === "inline" ? "#place" : undefined,
          text: "More of it",
        };
        const html = pageWith({ ...banner, platforms: "ios desktop" }, { body: '<div id="place"></div>' });
        const page = await open(html, { userAgent, init: AXE });
        await shown(page);
        if (position === "top" && userAgent === MAC) {
          await press(page, ".more");
        }
        const { found, seen } = await page.evaluate(async () => {
          const { violations, passes } = await axe.run();
          const isWithin = ({ target }) => Array.isArray(target[0]);
          return {
            found: violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
            seen: passes.filter(({ nodes }) => nodes.some(isWithin)).map(({ id }) => id),
          };
        });
        assert.deepEqual(found, []);
        // axe-core looks for a text's background in the page's body, so it can only judge the inline
        // banner's.
        const wanted = ["button-name", "link-name", ...(position === "inline" ? ["color-contrast"] : [])];
        assert.deepEqual(
          wanted.filter((id) => !seen.includes(id)),
          [],
        );
      }
    });
  }
}

test("it is a labelled region; its controls have names, can be reached and are large enough", async () => {
  const page = await open(pageWith({ closeText: "Close it", ratingText: "4.8 of 5 stars" }));
  await shown(page);
  const found = await inside(page, "section", (section) => ({
    label: section.getAttribute("aria-label"),
    rating: section.querySelector("[role=img]").getAttribute("aria-label"),
    close: section.querySelector("button").getAttribute("aria-label"),
    link: section.querySelector("a").textContent,
    tabs: [...section.querySelectorAll("a, button")].map(({ tabIndex }) => tabIndex),
    small: [...section.querySelectorAll("a, button")].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width < 44 || height < 44;
    }).length,
  }));
  assert.deepEqual(found, {
    label: "Lantern Harbour",
    rating: "4.8 of 5 stars",
    close: "Close it",
    link: "Play",
    tabs: [0, 0],
    small: 0,
  });
});

test(
  "the Tab key reaches it in its visible order: first at the top, last at the bottom",
  needs("keys for a page"),
  async () => {
    for (const [position, order] of [
      ["top", ["button", "a", "input"]],
      ["bottom", ["input", "button", "a"]],
    ]) {
      const page = await open(pageWith({ position }, { body: "<input>" }));
      await shown(page);
      const reached = [];
      for (let step = 0; step < 3; step++) {
        await page.keyboard.press("Tab");
        reached.push(
          await page.evaluate(() => {
            const { activeElement } = document;
            return (activeElement.shadowRoot?.activeElement ?? activeElement).localName;
          }),
        );
      }
      assert.deepEqual(reached, order);
      // With the focus in the page's field, Escape is the page's.
      await page.keyboard.press("Escape");
      assert.equal(await count(page), position === "top" ? 1 : 0);
    }
  },
);

test(
  "it has no animation if the visitor prefers reduced motion",
  needs("a visitor's preferences"),
  async () => {
    for (const [reducedMotion, animations] of [
      ["no-preference", ["in"]],
      ["reduce", []],
    ]) {
      const init = `document.addEventListener("smartscript:banner", () => {
      const { shadowRoot } = document.querySelector("smart-script-banner");
      window.motions = shadowRoot.getAnimations().map(({ animationName }) => animationName);
    }, { once: true });`;
      const page = await open(pageWith({}), { init, context: { reducedMotion } });
      await shown(page);
      assert.deepEqual(await page.evaluate("motions"), animations);
    }
  },
);

test("it doesn't shift the page's layout, except at the top", needs("layout shifts measured"), async () => {
  const init = `window.shifts = 0;
    window.observer = new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (shifts += value)));
    observer.observe({ type: "layout-shift", buffered: true });`;
  const shift = async (page) => {
    await shown(page);
    // Layout shifts are reported when a frame is drawn, so the next frame finds those of the one before.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    return page.evaluate("observer.takeRecords().forEach(({ value }) => (shifts += value)), shifts");
  };
  const body = '<div id="place" style="min-height:110px"></div><p>Below it</p>';
  for (const userAgent of [SAFARI, ANDROID]) {
    for (const banner of [
      { position: "bottom" },
      { position: "bottom", reserve: true },
      { position: "bottom", delaySeconds: 0.2, icon: "/no-such-icon.png" },
      { into: "#place" },
      { into: "#place", position: "top" },
      { into: "#place", reserve: true, delaySeconds: 0.2 },
    ]) {
      const context = { viewport: { width: 390, height: 700 } };
      const page = await open(pageWith(banner, { body }), { userAgent, init, context });
      assert.equal(await shift(page), 0, JSON.stringify(banner));
    }
  }
  // A banner at the top does move the page, which shows that shifts are measured at all.
  const page = await open(pageWith({ position: "top", delaySeconds: 0.3 }, { body }), { init });
  assert.ok((await shift(page)) > 0);
});

test("the space that is reserved at the page's end is as high as the banner", async () => {
  const body = '<div style="height:2000px"></div>';
  const page = await open(pageWith({ reserve: true }, { body }));
  await shown(page);
  const gap = await inside(page, "section", async (section) => {
    scrollTo(0, 1e6);
    const { bottom } = document.body.getBoundingClientRect();
    return section.offsetTop - bottom;
  });
  assert.ok(gap >= 0 && gap < 10, `${gap}`);
});
