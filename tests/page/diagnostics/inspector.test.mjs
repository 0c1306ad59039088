/** The panel of `debug: "url"`: pages allow it, and you open it by a parameter in the page's address. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { AD_CLICK, CTA, STEAM, TAG, needs, readyHrefs, world } from "../harness.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const QUERY = `${AD_CLICK}&utm_medium=cpc&smart-script-debug`;
const PAGE = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Game</title>
  <main><h1>Game</h1>${CTA}${STEAM}</main>
  <script type="application/json" data-smart-script>{
    "afParameters": {
      "channel": {"keys": ["utm_medium"], "overrideValues": {"cpc": "paid"}},
      "afSub3": {"defaultValue": "web"},
      "campaign": {"keys": ["c", 5]}
    }
  }</script>${TAG.replace("async", 'data-debug="url" async')}</html>`;

const panel = (page) => page.locator("smart-script-inspector");

/** Waits for the panel, and returns the texts in it. */
async function shown(page) {
  await page.waitForFunction(() => document.querySelector("smart-script-inspector"));
  return page.evaluate(() => {
    const root = document.querySelector("smart-script-inspector").shadowRoot;
    const texts = (selector, from = root) =>
      [...from.querySelectorAll(selector)].map((found) => found.textContent);
    return {
      lists: texts("li"),
      links: [...root.querySelectorAll("details.link")].map((details) => ({
        summary: details.querySelector("summary b").textContent,
        href: details.querySelector("p").textContent,
        values: Object.fromEntries(
          [...details.querySelectorAll("dt")].map((name) => [
            name.textContent,
            [name.nextElementSibling, name.nextElementSibling.nextElementSibling].map((dd) => dd.textContent),
          ]),
        ),
      })),
    };
  });
}

test("it shows mistakes in the markup", async () => {
  const anchor = STEAM.replace("data-app-id", "data-app_id");
  const page = await world.visit(PAGE.replace(STEAM, anchor), { query: QUERY });
  const { lists } = await shown(page);
  const mistake = `Not an attribute of a call to action; did you mean data-app-id?`;
  assert.ok(lists.includes(`data-app_id on <a> "Steam" ${mistake}`), lists.join("\n"));
});

test("it shows mistakes, where each link leads, and where each value came from", async () => {
  const page = await world.visit(PAGE, { query: QUERY });
  const { lists, links } = await shown(page);
  assert.ok(lists.includes("afParameters.campaign.keys[1] Want a string, got a number."), lists.join("\n"));
  assert.deepEqual(
    links.map(({ summary }) => summary),
    ["App Store", "Steam", "Impression"],
  );
  const hrefs = await readyHrefs(page);
  // The list has the parameters.
  assert.deepEqual(
    links.slice(0, 2).map(({ href }) => href),
    hrefs.map((href) => href.replace(/\?.*/, "?…")),
  );
  const { values } = links[0];
  assert.deepEqual(values.c, ["“Summer Sale_web”", "c in the page's address, by afParameters.campaign"]);
  assert.deepEqual(values.af_channel, [
    "paid",
    "in place of “cpc”, utm_medium in the page's address, by afParameters.channel",
  ]);
  assert.deepEqual(values.af_sub3, ["web", "the default of afParameters.afSub3, as nothing came in for it"]);
  assert.deepEqual(values.af_sub1, ["“E.C.P.x-Y_z”", "a copy of ttclid"]);
  assert.deepEqual(links[1].values.af_r, [
    "https://store.steampowered.com/app/440/",
    "the call to action's own address",
  ]);
  // The explanation has exactly the link's parameters.
  assert.deepEqual(Object.keys(values), [...new URL(hrefs[0]).searchParams.keys()]);
  assert.equal((await world.sent(page)).length, 1);
  assert.deepEqual(page.problems, []);
});

test("without the parameter or the page's permission, there is no panel and no console output", async () => {
  for (const [html, query] of [
    [PAGE, AD_CLICK],
    [PAGE.replace('data-debug="url" ', ""), QUERY],
  ]) {
    const paths = [];
    const { emit } = world.asked;
    world.asked.emit = (path) => paths.push(path);
    const page = await world.visit(html, { query });
    await readyHrefs(page);
    await world.sent(page);
    world.asked.emit = emit;
    assert.ok(!paths.some((path) => /inspector|explain|debug/.test(path)), paths.join(" "));
    assert.equal(await panel(page).count(), 0);
    assert.deepEqual(page.problems, []);
  }
});

test("it shows a visitor's values as text", async () => {
  const page = await world.visit(PAGE, { query: `?c=<img src=x onerror=alert(1)>&smart-script-debug` });
  const { links } = await shown(page);
  assert.equal(links[0].values.c[0], "“<img src=x onerror=alert…” (28 characters)");
  assert.equal(
    await page.evaluate(
      () => document.querySelector("smart-script-inspector").shadowRoot.querySelectorAll("img").length,
    ),
    0,
  );
});

/** All texts of the panel. */
const everything = (page) =>
  page.evaluate(() => document.querySelector("smart-script-inspector").shadowRoot.textContent);

/** A page whose rules read what a browser stores. */
const STORED = `<!doctype html><title>Game</title>${CTA}
  <script type="application/json" data-smart-script>{
    "clickId": "click",
    "webReferrer": "af_web_referrer",
    "afParameters": {
      "channel": {"keys": ["cookie:tier"], "overrideValues": {"COOKIE4=?": "gold"}},
      "afSub2": {"keys": ["storage:who"]},
      "afCustom": [{"paramKey": "click", "keys": ["cookie:click"]}, {"paramKey": "site", "keys": ["meta:site"]}]
    }
  }</script><meta name="site" content="Lantern Harbour, the site">
  ${TAG.replace("async", 'data-debug="url" async')}`;

test("what the browser stores is not in it: cookies, localStorage, earlier pages, their copies", async () => {
  const page = await world.tour(
    { "/": STORED, "/next": STORED },
    {
      init: `document.cookie = "click=COOKIE1"; document.cookie = "tier=COOKIE4=?"; localStorage.setItem("who", "STORED2 & co;");`,
    },
  );
  await page.goto(`${page.site}/?pid=tiktokweb_int&c=EARLIER3 summer`);
  await readyHrefs(page);
  await page.evaluate(() => {
    const link = document.body.appendChild(document.createElement("a"));
    link.id = "on";
    link.textContent = "on";
    link.href = "/next?utm_source=footer&smart-script-debug";
  });
  await page.click("#on");
  await page.waitForURL(`${page.site}/next?utm_source=footer&smart-script-debug`);
  const { links, lists } = await shown(page);
  const { values } = links[0];
  const link = new URL((await readyHrefs(page))[0]).searchParams;
  assert.equal(link.get("click"), "COOKIE1");
  assert.equal(link.get("c"), "EARLIER3 summer");
  assert.deepEqual(values.click, [
    "hidden, 7 characters",
    "cookie:click in a cookie, by afParameters.afCustom[0]",
  ]);
  assert.deepEqual(values.af_sub1, ["hidden, 7 characters", "a copy of click"]);
  assert.deepEqual(values.af_sub2, [
    "hidden, 13 characters",
    "storage:who in localStorage, by afParameters.afSub2",
  ]);
  assert.deepEqual(values.c, ["hidden, 15 characters", "c in an earlier page, by preset.tiktok.campaign"]);
  assert.deepEqual(values.af_channel, [
    "gold",
    "in place of hidden, 9 characters, cookie:tier in a cookie, by afParameters.channel",
  ]);
  assert.equal(values.site[0], "Lantern Harbour, the site");
  assert.ok(
    lists.some((line) => line.startsWith("af_sub2 hidden, 13 characters has")),
    lists.join("\n"),
  );
  assert.doesNotMatch(await everything(page), /COOKIE|STORED|EARLIER/);
});

/** Addresses by which somebody tries to speak to a visitor in the site's name. */
const MESSAGE = "URGENT: your account is locked, call +1 555 0100 now to restore it";
const SPEAKING = {
  "a value": `c=${MESSAGE}`,
  "a value that a rule replaces or not": `utm_medium=${MESSAGE}`,
  "a click id": `ttclid=${MESSAGE}`,
  "a value that a warning is about": `c=;${MESSAGE}`,
  "a name": `${MESSAGE}=__X__`,
  "a macro": `c=__${MESSAGE.replace(/\W+/g, "_")}__`,
  "lines of its own": `c=${MESSAGE.replaceAll(" ", "\n\u2028")}`,
  "an end of the quotation": `c=”\u202e ${MESSAGE}`,
};

for (const [what, query] of Object.entries(SPEAKING)) {
  test(`no message by the address: ${what}`, async () => {
    const page = await world.visit(PAGE, {
      query: `?pid=tiktokweb_int&${new URLSearchParams(query)}&smart-script-debug`,
    });
    await shown(page);
    const text = await everything(page);
    assert.doesNotMatch(text, /account\W+is\W+locked|account_is_locked|555|\u202e|\u2028|”[^\w]+URGENT/);
    assert.match(text, /anybody can write/);
  });
}

test("it works under the strictest policy", async () => {
  world.headers = {
    "content-security-policy":
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src https://impressions.onelink.me; " +
      "require-trusted-types-for 'script'; trusted-types 'none'",
  };
  const page = await world.visit(PAGE, { query: QUERY });
  world.headers = {};
  await shown(page);
  const position = () => getComputedStyle(document.querySelector("smart-script-inspector")).position;
  assert.equal(await page.evaluate(position), "fixed");
});

test("a new plan updates it and keeps open what was open, and the focus; once closed, it stays closed", async () => {
  const page = await world.visit(PAGE, { query: QUERY });
  await shown(page);
  await page.evaluate(async () => {
    const details = document.querySelector("smart-script-inspector").shadowRoot.querySelector("details");
    details.open = true;
    details.querySelector("summary").focus();
    document.querySelector("a").textContent = "Get it";
    await window.SmartScript.refresh();
  });
  await page.waitForFunction(
    () =>
      document.querySelector("smart-script-inspector").shadowRoot.querySelector("summary b").textContent ===
      "Get it",
  );
  assert.equal(await panel(page).count(), 1);
  const focused = () =>
    document.querySelector("smart-script-inspector").shadowRoot.activeElement?.querySelector("b").textContent;
  assert.equal(await page.evaluate(focused), "Get it");
  assert.ok(
    await page.evaluate(
      () => document.querySelector("smart-script-inspector").shadowRoot.querySelector("details").open,
    ),
  );
  await page.evaluate(() =>
    document
      .querySelector("smart-script-inspector")
      .shadowRoot.querySelector("button")
      .dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })),
  );
  assert.equal(await panel(page).count(), 0);
  await page.evaluate(() => window.SmartScript.refresh());
  await readyHrefs(page);
  assert.equal(await panel(page).count(), 0);
});

for (const colorScheme of ["light", "dark"]) {
  test(
    `accessible at phone width, ${colorScheme}`,
    needs("windows as narrow as a phone, and addresses without a proxy"),
    async () => {
      const page = await world.visit(PAGE, {
        query: QUERY,
        context: { viewport: { width: 320, height: 640 }, colorScheme },
      });
      await shown(page);
      await page.evaluate(() => {
        const root = document.querySelector("smart-script-inspector").shadowRoot;
        root.querySelectorAll("details").forEach((details) => (details.open = true));
      });
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () =>
        (await window.axe.run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
      );
      assert.deepEqual(violations, []);
      const { left, right, width } = await page.evaluate(() => {
        const { left, right } = document
          .querySelector("smart-script-inspector")
          .shadowRoot.querySelector("section")
          .getBoundingClientRect();
        return { left, right, width: document.documentElement.scrollWidth };
      });
      assert.ok(left >= 0 && right <= 320 && width <= 320, `${left} to ${right} of ${width}`);
    },
  );
}

/** Keeps what the page puts into the clipboard, as browsers let no test read that. */
const CLIPBOARD = `Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => { window.copied = text; } } });`;

/** Presses the button with this name in the panel, and returns what it copies. */
async function copied(page, name) {
  await page.evaluate((name) => {
    window.copied = null;
    const buttons = document.querySelector("smart-script-inspector").shadowRoot.querySelectorAll("button");
    [...buttons].find((it) => (it.getAttribute("aria-label") || it.textContent) == name).click();
  }, name);
  await page.waitForFunction(() => window.copied != null);
  return page.evaluate(() => window.copied);
}

test("each link can be copied as it is, and the report as the panel has it", async () => {
  const page = await world.visit(PAGE, {
    query: QUERY.replace("E.C.P.x-Y_z", `E.C.P.${"x".repeat(200)}`),
    init: CLIPBOARD,
  });
  await shown(page);
  const [onelink, steam] = await readyHrefs(page);
  assert.equal(await copied(page, "Copy link: App Store"), onelink);
  await page.waitForFunction(() =>
    [...document.querySelector("smart-script-inspector").shadowRoot.querySelectorAll("button")].some(
      (it) => it.textContent == "Copied",
    ),
  );
  assert.equal(await copied(page, "Copy link: Steam"), steam);
  const report = await copied(page, "Copy report");
  const host = await page.evaluate(() => location.host);
  assert.match(report, new RegExp(`^smart-script \\d+\\.\\d+\\.\\d+ on https://${host}/game\\n`));
  for (const line of [
    "Mistakes",
    "- afParameters.campaign.keys[1]: want a string, got a number",
    "App Store: https://brand.onelink.me/A1b2?…",
    "- c = “Summer Sale_web” (c in the page's address, by afParameters.campaign)",
    "- ttclid = “E.C.P.xxxxxxxxxxxxxxxxxx…” (206 characters) (ttclid in the page's address, which goes out without a rule)",
    "- af_r = https://store.steampowered.com/app/440/ (the call to action's own address)",
  ]) {
    assert.ok(report.split("\n").includes(line), `${line}\n${report}`);
  }
  assert.doesNotMatch(report, /x{30}/);
});

test("the report that is copied doesn't have what the browser stores", async () => {
  const page = await world.visit(STORED, {
    query: "?pid=tiktokweb_int&c=x&smart-script-debug",
    init: `${CLIPBOARD} document.cookie = "click=COOKIE1"; localStorage.setItem("who", "STORED2");`,
  });
  await shown(page);
  const report = await copied(page, "Copy report");
  assert.match(report, /- click = hidden, 7 characters \(cookie:click in a cookie/);
  assert.doesNotMatch(report, /COOKIE|STORED/);
});

test("where the clipboard is refused, the text is copied in the old way, and the button says if that is refused too", async () => {
  const refused = `Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => { window.selected = document.activeElement.value; return !window.isStrict; };`;
  const page = await world.visit(PAGE, { query: QUERY, init: refused });
  await shown(page);
  const press = () =>
    page.evaluate(() => {
      document.querySelector("smart-script-inspector").shadowRoot.querySelector("header button").click();
    });
  const says = (text) =>
    page.waitForFunction(
      (text) =>
        document.querySelector("smart-script-inspector").shadowRoot.querySelector("header button")
          .textContent == text,
      text,
    );
  await press();
  await says("Copied");
  assert.match(await page.evaluate(() => window.selected), /^smart-script /);
  await page.evaluate(() => (window.isStrict = true));
  await press();
  await says("Not allowed here");
  assert.equal(await page.evaluate(() => document.querySelectorAll("textarea").length), 0);
});

test("it says that there is no call to action, why there is no banner, and whom the visit is credited to", async () => {
  const page = await world.visit(
    `<!doctype html><title>Game</title><a href="https://apps.apple.com/app/id1">App Store</a>
      <script>SmartScript = { banner: { appName: "Game", platforms: "android" } }</script>${TAG.replace("async", 'data-debug="url" async')}`,
    {
      query: "?smart-script-debug",
      init: `Object.defineProperty(navigator, "userAgent", { get: () => "iPhone" });`,
    },
  );
  await shown(page);
  await page.waitForFunction(() =>
    /platforms \(data-banner-platforms\) does not list/.test(
      document.querySelector("smart-script-inspector").shadowRoot.textContent,
    ),
  );
  const text = await everything(page);
  assert.match(text, /No call to action found No <a> has the attribute data-smart-link.*<a> "App Store"\./);
  assert.match(text, /Banner\s*This is an iPhone, which platforms/);
  assert.match(text, /This visit is credited to TikTok by the preset's default, tiktokweb_int:/);
});

test("on a page that is read from right to left it is as it is elsewhere, and the page is too", async () => {
  const page = await world.visit(PAGE.replace("<html", '<html dir="rtl"'), { query: QUERY });
  await shown(page);
  const { direction, align, right, start, scrolls } = await page.evaluate(() => {
    const section = document.querySelector("smart-script-inspector").shadowRoot.querySelector("section");
    const box = section.getBoundingClientRect();
    const summary = section.querySelector("summary b").getBoundingClientRect();
    return {
      direction: getComputedStyle(section).direction,
      align: getComputedStyle(document.querySelector("h1")).direction,
      right: innerWidth - box.right,
      start: summary.left - box.left,
      scrolls: document.documentElement.scrollWidth > innerWidth,
    };
  });
  assert.deepEqual([direction, align, scrolls], ["ltr", "rtl", false]);
  assert.ok(right >= 0 && right < 40 && start < 80, `${right} ${start}`);
});

test("all of it can be reached by keyboard", needs("keys for a page"), async () => {
  const page = await world.visit(PAGE, { query: QUERY });
  await shown(page);
  // In Firefox, keys do nothing in a tab behind that of another profile.
  await page.bringToFront();
  await page.evaluate(() => {
    document.querySelectorAll("main a").forEach((link) => (link.tabIndex = -1));
  });
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document.querySelector("smart-script-inspector").shadowRoot;
      return activeElement && (activeElement.getAttribute("aria-label") || activeElement.textContent);
    });
  const reached = [];
  for (let key = 0; key < 4; key++) {
    await page.keyboard.press("Tab");
    reached.push(await focused());
  }
  assert.deepEqual(reached, [
    "Copy report",
    "Close the inspector",
    "What this page's links are made of",
    "App Storebrand.onelink.me",
  ]);
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    () => document.querySelector("smart-script-inspector").shadowRoot.querySelector("details.link").open,
  );
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "Copy link: App Store");
});
