/** The studio as a marketer uses it, in the files that are built. */
import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { documentOf, fragmentOf } from "../../../www/studio/fragment.js";
import { DOCUMENT } from "../../../www/studio/document.js";
import { ENGINE, needs } from "../harness.mjs";
import { asked, builtUrl, FROM_FILE, open, press, says, serve, textOf, type, violations } from "./studio.mjs";

/** AppsFlyer's guide, letter by letter but for the site's own part. */
const GUIDE =
  "https://brand.example/game?pid=tiktokweb_int&c=__campaign_name__&af_c_id=__campaign_id__&af_adset=__aid_name__" +
  "&af_adset_id=__aid__&af_ad=__cid_name__&af_ad_id=__cid__";
const CAPITALS = GUIDE.replace(/__\w+?__(?=&|$)/g, (it) => it.toUpperCase());

const WRONG =
  "http://brand.example/game?pid=tiktokweb&c=_CAMPAIGN_NAME_&af_c_id=__CAMPAIGN_ID__&af_ad={{ad.name}}";

const BASE = "#panel-ad-url .fields input";
const CAMPAIGN = "#parameter-campaign";

/** A fragment with members of the document. */
const fragment = (members) => fragmentOf({ ...DOCUMENT.initial, ...members });
const adOf = (wanted) => ({
  ad: { ...DOCUMENT.initial.ad, wanted: { ...DOCUMENT.initial.ad.wanted, ...wanted } },
});

/** Waits until the address has what the page shows, and returns its fragment. */
async function kept(page, isThere) {
  let found;
  for (let tries = 0; tries < 200 && !isThere(found); tries++) {
    found = documentOf(await page.evaluate(() => location.hash));
  }
  assert.ok(isThere(found), "the address doesn't follow");
  return page.evaluate(() => location.hash.slice(1));
}

describe("the studio", () => {
  beforeEach(() => {
    serve();
    asked.length = 0;
  });

  test("one address typed is an ad's URL, in capitals and as the guide writes it", async () => {
    const page = await open();
    await says(page, "#panel-ad-url", "Your URL appears here");
    await type(page, BASE, "https://brand.example/game");
    await says(page, "#built-url", "af_ad_id");
    assert.equal(await builtUrl(page), CAPITALS);
    await press(page, "input[name=macro-letters][value=lower]");
    await says(page, "#built-url", "__cid__");
    assert.equal(await builtUrl(page), GUIDE);
    assert.equal(await textOf(page, "#url-state"), "6 warnings");
    assert.deepEqual(page.problems, []);
  });

  test("what is copied is the URL", needs("keys for a page"), async () => {
    const page = await open({ fragment: fragment(adOf({ base: "https://brand.example/game" })) });
    await page.click("#copy-url");
    await page.waitForFunction(() => document.querySelector("[role=status]").textContent === "Copied");
    await page.focus("#check-url");
    await page.keyboard.press("ControlOrMeta+V");
    assert.equal(await page.inputValue("#check-url"), CAPITALS);
  });

  test("each kind of link is made, and its rows are in the order of TikTok's form", async () => {
    const page = await open();
    await press(page, "input[name=ad-leads-to][value=direct]");
    await press(page, "#example");
    await says(
      page,
      "#built-url",
      "engagements.appsflyer.com/v1.0/c2s/click/app/steam/123456?af_media_source=tiktokweb_int",
    );
    await press(page, "input[name=ad-leads-to][value=appsflyer]");
    await press(page, "input[name=ad-link][value=apk]");
    await press(page, "#example");
    await says(page, "#built-url", "app.appsflyer.com/com.brand.lantern?pid=tiktokweb_int");
    await press(page, "#add-parameter");
    await type(page, "#extra-0-name", "utm_medium");
    await type(page, "#extra-0-value", "paid");
    await says(page, "#built-url", "utm_medium=paid");
    const rows = await page.$$eval(".url-rows tbody th code", (cells) => cells.map((it) => it.textContent));
    assert.deepEqual(rows.slice(0, 2), ["utm_medium", "pid"]);
    assert.deepEqual(page.problems, []);
  });

  test("a parameter is removed and put back, and the focus goes on", async () => {
    const page = await open({ fragment: fragment(adOf({ base: "https://brand.example/game" })) });
    await press(page, "#ad-parameters > summary");
    await press(page, "[aria-label='Remove Ad (af_ad)']");
    await page.waitForFunction(() => !document.querySelector("#built-url").textContent.includes("af_ad="));
    assert.match(
      await page.evaluate(() => document.activeElement.getAttribute("aria-label")),
      /^Remove Ad ID/,
    );
    await press(page, "[aria-label='Put back Ad (af_ad)']");
    await says(page, "#built-url", "af_ad=__CID_NAME__");
    assert.equal(await page.evaluate(() => document.activeElement.id), "parameter-ad");
  });

  test("a mistake is shown in its place and at its field, and a press on Fix mends it", async () => {
    const page = await open({ fragment: fragment(adOf({ base: "https://brand.example/game" })) });
    await says(page, "#ad-parameters > summary", "7 parameters, done for you");
    assert.equal(await page.evaluate(() => document.querySelector("#ad-parameters").open), false);
    assert.equal(
      await page.evaluate(() => document.querySelectorAll("#panel-ad-url .legend mark").length),
      0,
    );
    await press(page, "#ad-parameters > summary");
    await type(page, CAMPAIGN, "_CAMPAIGN_NAME_");
    await says(page, "#built-url mark", "_CAMPAIGN_NAME_");
    const told = await page.evaluate((selector) => {
      const described = (it) =>
        it
          .getAttribute("aria-describedby")
          .split(" ")
          .map((id) => document.getElementById(id).textContent);
      const field = document.querySelector(selector);
      return {
        mark: described(document.querySelector("#built-url mark")),
        field: described(field),
        isInvalid: field.getAttribute("aria-invalid"),
        source: document.querySelector(".findings-panel .source a").href,
        badge: document.querySelector(".findings-panel .source .badge").textContent,
      };
    }, CAMPAIGN);
    assert.match(told.mark[0], /two underscores/i);
    assert.match(told.field.at(-1), /two underscores/i);
    assert.equal(told.isInvalid, "true");
    assert.match(told.source, /^https:\/\/ads\.tiktok\.com\//);
    assert.equal(told.badge, "From an excerpt");
    assert.deepEqual(
      await page.evaluate(() => [
        document.querySelector("#url-state").textContent,
        document.querySelector("#copy-url").matches(".main"),
        document.querySelector(".finding details").open,
        document.querySelectorAll("#panel-ad-url .legend mark").length,
      ]),
      ["1 mistake", false, false, 1],
    );
    await press(page, ".findings-panel .finding button");
    await page.waitForFunction(() => !document.querySelector("#built-url mark"));
    assert.equal(await builtUrl(page), CAPITALS);
    assert.equal(await page.evaluate(() => document.activeElement.id), "findings-title");
    assert.equal(
      await page.evaluate((it) => document.querySelector(it).hasAttribute("aria-invalid"), CAMPAIGN),
      false,
    );
  });

  test("any URL is checked, repaired, and read into the form", async () => {
    const page = await open();
    await type(page, "#check-url", WRONG);
    await says(page, ".checked h2", "4 mistakes");
    assert.equal(await page.evaluate(() => document.querySelectorAll(".check-panel .finding").length), 4);
    assert.equal(
      await textOf(page, ".check-panel .checked .row .button:not([hidden]) + .button"),
      "Copy repaired URL",
    );
    await press(page, ".check-panel .checked .button.main");
    await says(page, ".checked h2", "Nothing to change");
    const repaired = await page.evaluate(() => document.querySelector("#check-url").value);
    assert.equal(
      repaired,
      "https://brand.example/game?pid=tiktokweb_int&c=__CAMPAIGN_NAME__&af_c_id=__CAMPAIGN_ID__&af_ad=__CID_NAME__",
    );
    await page.evaluate(() =>
      [...document.querySelectorAll(".checked button")].find((it) => /Edit it/.test(it.textContent)).click(),
    );
    await says(page, "#built-url", "af_ad=__CID_NAME__");
    assert.equal(await builtUrl(page), repaired);
    assert.equal(await page.evaluate(() => document.activeElement.id), "ad-form-title");
    assert.equal(await page.evaluate(() => document.querySelector("#check-url").value), "");
    await press(page, "#undo");
    await page.waitForFunction((it) => document.querySelector("#check-url").value === it, repaired);
  });

  test("the campaign's type is a choice, and its separator comes by itself", async () => {
    const page = await open({ fragment: fragment(adOf({ base: "https://brand.example/game" })) });
    await press(page, "input[name=campaign-type][value=web]");
    await says(page, "#built-url", "&c=web___CAMPAIGN_NAME__&");
    await says(page, "#campaign-preview", "Reports will say web_summer");
    await press(page, "input[name=campaign-place][value=behind]");
    await says(page, "#built-url", "&c=__CAMPAIGN_NAME___web&");
    await press(page, "input[name=campaign-type][value=own]");
    await type(page, "[data-path=suffix]", "");
    await type(page, "[data-path=prefix]", " tv ");
    await says(page, "#built-url", "&c=tv___CAMPAIGN_NAME__&");
    await press(page, "[data-path=suffix]");
    await page.waitForFunction(() => document.querySelector("[data-path=prefix]").value === "tv_");
    await press(page, "input[name=campaign-type][value=none]");
    await says(page, "#built-url", "&c=__CAMPAIGN_NAME__&");
  });

  test("nobody is told of a mistake who is still typing", async () => {
    const page = await open();
    await type(page, BASE, "h");
    await says(page, "#url-state", "Still to fill in");
    const isRed = () =>
      page.evaluate(
        (it) =>
          document.querySelector(it).getAttribute("aria-invalid") === "true" ||
          !!document.querySelector("#panel-ad-url .finding"),
        BASE,
      );
    assert.equal(await isRed(), false);
    await page.evaluate((it) => document.querySelector(it).blur(), BASE);
    await says(page, "#url-state", "mistake");
    assert.equal(await isRed(), true);
  });

  test("Steam's store page follows from the app's id, out of a store's address as well", async () => {
    const page = await open();
    await press(page, "input[name=ad-leads-to][value=direct]");
    await type(
      page,
      "[data-path=appId]",
      "https://store.steampowered.com/app/440/Team_Fortress_2/?l=english",
    );
    await says(page, "#built-url", "/app/steam/440?");
    await says(page, "#built-url", "af_r=https%3A%2F%2Fstore.steampowered.com%2Fapp%2F440%2F");
    assert.equal(await textOf(page, "#url-state"), "Nothing to change");
    await press(page, "input[name=ad-leads-to][value=appsflyer]");
    await press(page, "input[name=ad-link][value=single-platform]");
    for (const [address, id] of [
      ["https://apps.apple.com/us/app/lantern/id1234567890?mt=8", "id1234567890"],
      ["https://play.google.com/store/apps/details?id=com.brand.lantern&hl=en", "com.brand.lantern"],
    ]) {
      await type(page, "[data-path=appId]", "");
      await type(page, "[data-path=appId]", address);
      await says(page, "#built-url", `app.appsflyer.com/${id}?`);
      assert.doesNotMatch(await builtUrl(page), /af_r/);
    }
    await type(page, "[data-path=appId]", "https://brand.example/game");
    await page.evaluate(() => document.querySelector("[data-path=appId]").blur());
    await says(page, "#panel-ad-url .fields", "here belongs the app’s id");
  });

  test(
    "on a phone the URL's state and its copy stay in sight, and cover nothing",
    needs("windows as narrow as a phone, and addresses without a proxy"),
    async () => {
      const page = await open({ fragment: fragment(adOf({ base: "https://brand.example/game" })) });
      await page.setViewportSize({ width: 390, height: 844 });
      const look = () =>
        page.evaluate(() => {
          const bar = document.querySelector(".state-bar").getBoundingClientRect();
          return {
            isInSight: bar.bottom <= innerHeight + 1 && bar.top > 0,
            isOver: bar.top < document.querySelector(".trial").getBoundingClientRect().bottom,
          };
        });
      assert.equal((await look()).isInSight, true);
      assert.equal(await textOf(page, ".state-bar .state"), "Nothing to change");
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      assert.deepEqual((await look()).isOver, false);
      await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 390);
    },
  );

  test("an address that is one of AppsFlyer's links makes the form one for such links", async () => {
    const page = await open();
    await page.evaluate((selector) => {
      const field = document.querySelector(selector);
      field.value = "https://brand.onelink.me/A1b2?pid=tiktokweb_int&c=__CAMPAIGN_NAME__";
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }, BASE);
    await page.waitForFunction(() => document.querySelector("input[name=ad-link][value=onelink]").checked);
    assert.equal(await builtUrl(page), "https://brand.onelink.me/A1b2?pid=tiktokweb_int&c=__CAMPAIGN_NAME__");
    assert.equal(
      await page.evaluate((it) => document.querySelector(it).value, BASE),
      "https://brand.onelink.me/A1b2",
    );
  });

  test("what is typed is shown as text, whatever it is", async () => {
    const page = await open();
    const evil =
      'https://brand.example/?pid=tiktokweb_int&c="><img src=x onerror=alert(1)><script>alert(1)</script>';
    await type(page, "#check-url", evil);
    await says(page, ".check-panel .url-box", "<img src=x");
    assert.equal(await page.evaluate(() => document.querySelectorAll("main img, main script").length), 0);
    assert.deepEqual(page.problems, []);
  });

  test("the trial tells where each value of a link came from, and who is credited", async () => {
    const page = await open({
      fragment: fragment(adOf({ base: "https://brand.example/game", suffix: "_web" })),
    });
    await says(page, ".credit .result h3", "Credited to TikTok, campaign summer_web_web");
    const rows = await page.$$eval(".made[open] tbody tr", (rows) =>
      Object.fromEntries(
        rows.map(({ cells }) => [cells[0].textContent, [cells[1].textContent, cells[2].textContent]]),
      ),
    );
    assert.deepEqual(rows.c, ["summer_web_web", "c in the address"]);
    assert.equal(rows.af_sub1[1], "a copy of ttclid");
    await says(page, ".credit", "on an iPhone");
    await press(page, ".samples summary");
    await type(page, "[data-macro=CAMPAIGN_NAME]", "Dusk & dawn");
    await says(page, ".credit .result h3", "Credited to TikTok, campaign Dusk & dawn_web");
    await press(page, "input[name=trial-device][value=pc]");
    await says(page, ".credit", "“Get it on Steam” on a PC");
    await press(page, "input[name=trial-device][value=android]");
    await says(page, ".credit .result", "Play install referrer");
    assert.deepEqual(page.problems, []);
  });

  test("AppsFlyer's own links are tried without a page", async () => {
    const page = await open({
      fragment: fragment(
        adOf({
          kind: "direct",
          platform: "steam",
          appId: "123456",
          redirect: "https://store.steampowered.com/app/123456/",
        }),
      ),
    });
    await says(page, ".trial", "The visitor is led to Steam");
    await says(page, ".credit .result h3", "Credited to TikTok");
  });

  test("tabs and choices work by keyboard alone", needs("keys for a page"), async () => {
    const page = await open();
    await page.focus("#tab-ad-url");
    await page.keyboard.press("ArrowRight");
    assert.equal(await page.evaluate(() => document.activeElement.id), "tab-page-set-up");
    await page.keyboard.press("End");
    await says(page, "#panel-check-a-list", "Check a list");
    assert.equal(await page.evaluate(() => document.querySelector("#panel-ad-url").hidden), true);
    await page.keyboard.press("Home");
    await page.focus("input[name=ad-leads-to]:checked");
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(
      () => document.querySelector("input[name=ad-leads-to][value=appsflyer]").checked,
    );
    assert.equal(await page.evaluate(() => document.activeElement.value), "appsflyer");
  });

  test("the address has the work, for a colleague's tab, and a step is undone and done again", async () => {
    const page = await open();
    await type(page, BASE, "https://brand.example/game");
    await press(page, "[aria-label='Remove Ad (af_ad)']");
    const sent = await kept(page, (it) => it?.ad.wanted.values.ad === "");
    const other = await open({ fragment: sent });
    await says(other, "#built-url", "brand.example/game?pid=");
    assert.ok(!(await builtUrl(other)).includes("af_ad="));
    await press(other, "[aria-label='Remove Ad ID (af_ad_id)']");
    await press(other, "#undo");
    await says(other, "#built-url", "af_ad_id=");
    assert.equal(
      await other.evaluate(() => document.querySelector("#undo").getAttribute("aria-disabled")),
      "true",
    );
    await press(other, "#redo");
    await other.waitForFunction(
      () => !document.querySelector("#built-url").textContent.includes("af_ad_id="),
    );
  });

  test("Ctrl+Z undoes a step outside of fields", needs("keys for a page"), async () => {
    const page = await open({ fragment: fragment(adOf({ base: "https://brand.example/game" })) });
    await page.click("#ad-parameters > summary");
    await page.click("[aria-label='Remove Ad (af_ad)']");
    await page.keyboard.press("ControlOrMeta+z");
    await says(page, "#built-url", "af_ad=");
    await page.keyboard.press("ControlOrMeta+y");
    await page.waitForFunction(() => !document.querySelector("#built-url").textContent.includes("af_ad="));
  });

  test("an address that says nothing is told of, and does no harm", async () => {
    const page = await open({ fragment: "1.%%%" });
    await says(page, "#notice", "can be read");
    await type(page, BASE, "https://brand.example/game");
    await says(page, "#built-url", "brand.example/game");
    for (const hostile of [
      "1.bnVsbA",
      "1.e30",
      `1.${btoa('{"ad":{"wanted":{"kind":5,"values":[],"extra":{"a":1}}}}')}`,
    ]) {
      await page.evaluate((it) => (location.hash = it), hostile);
    }
    await page.waitForFunction(() => document.querySelector(".empty-state:not([hidden])"));
    assert.deepEqual(page.problems, []);
  });

  test("a list of 10,000 is checked in the browser, filtered and repaired", async () => {
    const page = await open({ fragment: "check-a-list" });
    const lines = Array.from({ length: 10_000 }, (_, index) =>
      index % 4
        ? `https://brand.example/game?pid=tiktokweb_int&c=__CAMPAIGN_NAME__&af_c_id=__CAMPAIGN_ID__&n=${index}`
        : `https://brand.example/game?pid=tiktokweb&c=__CAMPAIGN_NAME__&af_c_id=__CAMPAIGN_ID__&n=${index}`,
    );
    const began = Date.now();
    await type(page, "#list-text", lines.join("\n"));
    await says(page, "#list-result", "10,000 URLs");
    const seconds = (Date.now() - began) / 1000;
    console.log(
      `${ENGINE}: 10,000 URLs checked in ${seconds.toFixed(1)} s, as the page says: ${await textOf(page, "#list-result + p")}`,
    );
    assert.ok(seconds < 20, `${seconds} s`);
    await says(page, ".choice", "Mistakes 2,500");
    await press(page, "input[name=list-show][value=error]");
    await page.waitForFunction(() => document.querySelector(".list-table tbody tr th").textContent === "1");
    assert.equal(await page.evaluate(() => document.querySelectorAll(".list-table tbody tr").length), 50);
    await says(page, ".list-table", "tiktokweb_int");
    await says(page, "#list-note", "isn’t in this page’s address");
    const held = await page.evaluate(() => location.hash);
    assert.ok(held.length < 200, held.slice(0, 300));
    await press(page, "[data-rule=wrong-media-source]");
    await says(page, "[data-rule=wrong-media-source]", "2,500");
    assert.deepEqual(page.problems, []);
  });

  test("a row of a list says what is worst, and rules have names", async () => {
    const url =
      "https://brand.example/game?c=__campaign_name__&af_c_id=__CAMPAIGN_ID__&pid=tiktokweb&utm_source=tiktok";
    const page = await open({
      fragment: fragment({ tab: "check-a-list", list: { text: url, show: "all" } }),
    });
    await says(page, ".list-found p", "pid");
    await says(page, "[data-rule=utm-twice]", "UTM that TikTok adds itself");
  });

  test("a file is read where it is, and its repaired list is saved", needs("keys for a page"), async () => {
    const page = await open({ fragment: "check-a-list" });
    await page.setInputFiles("#list-file", {
      name: "summer ads.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(
        `Ad,Click URL\r\n"Dusk, long",https://brand.example/?pid=tiktokweb&c=__CAMPAIGN_NAME__&af_c_id=__CAMPAIGN_ID__\r\n=HYPERLINK(1),"=cmd|' /C calc'!A0"\r\n`,
      ),
    });
    await says(page, "#list-result", "summer ads.csv: 2 URLs");
    await page.evaluate(() => {
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob) => {
        window.blob = blob;
        return createObjectURL.call(URL, blob);
      };
      addEventListener(
        "click",
        ({ target }) => (window.named ??= target.closest("[download]")?.download),
        true,
      );
    });
    const saved = ENGINE === "chromium" && page.waitForEvent("download");
    await page.click("#download");
    await saved;
    const [name, text] = await page.evaluate(async () => [window.named, await window.blob.text()]);
    assert.equal(name, "summer ads-repaired.csv");
    const [heading, first, second] = text.replace(/^\uFEFF/, "").split("\r\n");
    assert.equal(heading, "line,url,repaired,mistakes,warnings,findings");
    assert.match(first, /,https:\/\/brand\.example\/\?pid=tiktokweb_int&c=__CAMPAIGN_NAME__/);
    assert.doesNotMatch(second, /(^|,)"?=/);
  });

  test("nothing is asked for but the studio's own files, and its policy refuses nothing", async () => {
    const page = await open({ fragment: fragment(adOf({ base: "https://brand.example/game" })) });
    await says(page, ".credit .result h3", "Credited");
    for (const tab of ["page-set-up", "check-a-list", "ad-url"]) await press(page, `#tab-${tab}`);
    await press(page, "#send");
    assert.deepEqual(
      [...new Set(asked)].sort(),
      ["", "studio.css", "studio.js"].map((it) => `/tools/ads/${it}`).sort(),
    );
    const policy = await page.evaluate(() => document.querySelector("meta[http-equiv]").content);
    assert.match(policy, /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';/);
    assert.deepEqual(page.problems, []);
  });

  test("it works from a file, without a server", async () => {
    const page = await open({ at: FROM_FILE });
    await type(page, BASE, "https://brand.example/game");
    await says(page, "#built-url", "af_ad_id");
    assert.equal(await builtUrl(page), CAPITALS);
    await says(page, ".credit .result h3", "Credited to TikTok");
    const sent = await kept(page, (it) => it?.ad.wanted.base === "https://brand.example/game");
    const other = await open({ at: FROM_FILE, fragment: sent });
    await says(other, "#built-url", "brand.example/game");
    assert.deepEqual(asked, []);
    assert.deepEqual(page.problems, []);
  });

  const FULL = fragment({
    ...adOf({
      base: "https://brand.example/game",
      values: { campaign: "_CAMPAIGN_NAME_" },
      extra: [{ name: "a b", value: "" }],
    }),
    list: { text: `${WRONG}\n${CAPITALS}\n${GUIDE}`, show: "all" },
  });
  const withCheck = () => {
    const { ad, ...others } = documentOf(FULL);
    return fragmentOf({ ...others, ad: { ...ad, check: WRONG } });
  };

  /** What is in a tab when it is whole. */
  const PARTS = { "page-set-up": "*", "check-a-list": ".list-table", "ad-url": ".credit .result" };

  /** Each tab, with all that can be opened in it. */
  async function eachTab(page, look, tabs = Object.keys(PARTS)) {
    for (const tab of tabs) {
      const part = PARTS[tab];
      await press(page, `#tab-${tab}`);
      await page.waitForFunction(
        ([tab, part]) => document.querySelector(`#panel-${tab} ${part}`),
        [tab, part],
      );
      await page.evaluate(() => document.querySelectorAll("details").forEach((it) => (it.open = true)));
      await look(tab);
    }
  }

  test("axe-core finds nothing in any tab", async () => {
    const page = await open({ fragment: withCheck() });
    await eachTab(page, async (tab) => assert.deepEqual([tab, await violations(page)], [tab, []]));
  });

  test("nor on a phone and in the dark", needs("a visitor's preferences"), async () => {
    const page = await open({ fragment: withCheck() });
    // Where only the colours differ, only the colours are looked at.
    for (const [width, colorScheme, rules] of [
      [390, "light"],
      [390, "dark", ["color-contrast"]],
      [1280, "dark", ["color-contrast"]],
    ]) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      // The tab for set-ups has tests of its own.
      await eachTab(
        page,
        async (tab) =>
          assert.deepEqual(
            [width, colorScheme, tab, await violations(page, rules)],
            [width, colorScheme, tab, []],
          ),
        ["check-a-list", "ad-url"],
      );
    }
    await page.emulateMedia({ colorScheme: null });
  });

  test(
    "without colours, TikTok's macros are still told apart",
    needs("a visitor's preferences"),
    async () => {
      const page = await open({ fragment: fragment(adOf({ base: "https://brand.example/game" })) });
      await page.emulateMedia({ forcedColors: "active" });
      const [macro, own, inLegend] = await page.evaluate(() =>
        ["#built-url .of-visit", "#built-url .of-own", ".your-url .legend .is-visit"].map(
          (it) => getComputedStyle(document.querySelector(it)).borderBottomStyle,
        ),
      );
      assert.notEqual(macro, own);
      assert.equal(inLegend, macro);
      assert.ok(await page.isVisible(".your-url .legend"));
      await page.emulateMedia({ forcedColors: null });
    },
  );

  test(
    "nothing is wider than a window of 320 to 1440 px",
    needs("windows as narrow as a phone, and addresses without a proxy"),
    async () => {
      const page = await open({ fragment: withCheck() });
      for (const width of [320, 360, 390, 600, 768, 1024, 1280, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await eachTab(page, async (tab) => {
          const whole = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(whole <= width, `${tab} is ${whole} px wide at ${width} px`);
        });
      }
    },
  );
});
