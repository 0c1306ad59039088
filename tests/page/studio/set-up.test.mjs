/** The studio's tab for page set-ups, as a marketer uses it who writes no code. */
import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { fragmentOf, documentOf } from "../../../www/studio/fragment.js";
import { DOCUMENT } from "../../../www/studio/document.js";
import { explain } from "../../../pkg/explain.js";
import { handOver, readSetUp, writeSetUp } from "../../../pkg/set-up.js";
import { needs, untilHrefs, world } from "../harness.mjs";
import { asked, open as openStudio, press, says, serve, textOf, type, violations } from "./studio.mjs";

const TAB = "page-set-up";
const ONELINK = "#set-up-oneLinkURL";
const CODE = "#set-up-code";

/** What AppsFlyer's generator gives has this shape: a variable for each argument, and one call. */
const GENERATED = `<script>
  // Smart Script's arguments
  var oneLinkURL = "https://brand.onelink.me/A1b2";
  var mediaSource = { "keys": ["utm_source", "pid"], "overrideValues": { "tt": "tiktokweb_int" }, "defaultValue": "website" };
  var campaign = { "keys": ["utm_campaign"], "defaultValue": "none" };
  var adSet = { "keys": ["ad_set"] };
  var item = { "paramKey": "deep_link_sub1", "keys": ["item"], "defaultValue": "home" };
  var custom_ss_ui = { "paramKey": "af_ss_ui", "defaultValue": "true" };
  var result = window.AF_SMART_SCRIPT.generateOneLinkURL({
    oneLinkURL: oneLinkURL,
    afParameters: {
      mediaSource: mediaSource,
      campaign: campaign,
      adSet: adSet,
      afSub1: { keys: ["ttclid"] },
      googleClickIdKey: "af_sub4",
      afCustom: [item, custom_ss_ui],
    },
  });
  if (result) {
    document.getElementById("get").href = result.clickURL;
  }
</script>`;

const VISIT =
  "?utm_source=tt&utm_campaign=summer%20sale&ad_set=US&item=boat&ttclid=E.C.P.x&gclid=G.1&keyword=sea";

/** Opens the tab, for somebody new or with a set-up. */
const open = (setUp, more) =>
  openStudio({ fragment: setUp ? fragmentOf({ ...DOCUMENT.initial, tab: TAB, setUp }) : TAB, ...more });

/** Waits until something has the focus, which is called so. */
const hasFocus = (page, label) =>
  page.waitForFunction(
    (label) => (document.activeElement.getAttribute("aria-label") || document.activeElement.id) === label,
    label,
  );

/** What has the focus. */
const focused = (page) =>
  page.evaluate(() => document.activeElement.getAttribute("aria-label") || document.activeElement.id);

/** Opens all that can be opened. What is in it is made when it is opened, and may have more to open. */
const unfold = async (page) => {
  for (let isOpening = true; isOpening;) {
    isOpening = await page.evaluate(() => {
      const closed = [...document.querySelectorAll("#panel-page-set-up details:not([open])")];
      closed.forEach((it) => (it.open = true));
      return closed.length > 0;
    });
    await page.waitForFunction(() =>
      [...document.querySelectorAll("#panel-page-set-up [open] > .fold-content")].every(
        (it) => it.firstChild,
      ),
    );
  }
};

/** The set-up that the address has, once it is one that is wanted. */
async function kept(page, isWanted) {
  const handle = await page.waitForFunction(() => location.hash.length > 20 && location.hash);
  void handle;
  for (let tries = 0; tries < 300; tries++) {
    const setUp = documentOf(await page.evaluate(() => location.hash))?.setUp;
    if (setUp && isWanted(setUp)) return setUp;
  }
  throw new Error("the address doesn't follow");
}

const chips = (page, field) =>
  page.evaluate(
    (it) => [...document.querySelectorAll(`${it} .chip-name`)].map(({ textContent }) => textContent),
    field,
  );

describe("a page's set-up", () => {
  beforeEach(() => {
    serve();
    asked.length = 0;
  });

  test(
    "three answers make a page whose buttons lead to AppsFlyer's links",
    needs("a tag of the script"),
    async () => {
      const page = await open();
      await says(page, "#set-up-verdict", "Still to fill in: 3");
      await type(page, ONELINK, "https://brand.onelink.me/A1b2");
      await type(page, "#set-up-links-0-href", "https://apps.apple.com/app/id1");
      await says(page, CODE, "Get the app");
      await type(
        page,
        "#set-up-links-1-href",
        "https://play.google.com/store/apps/details?id=com.example.app",
      );
      await says(page, CODE, "Get it on the App Store");
      await page.evaluate(() => (document.querySelector("#set-up-add-button").value = "steam"));
      await page.evaluate(() =>
        [...document.querySelectorAll("button")].find((it) => it.textContent === "Add a button").click(),
      );
      assert.equal(await focused(page), "set-up-links-2-appId");
      await type(page, "#set-up-links-2-appId", "https://store.steampowered.com/app/440/Lantern?l=german");
      assert.equal(await page.evaluate(() => document.querySelector("#set-up-links-2-appId").value), "440");
      await type(page, "#set-up-links-2-href", "");
      await type(page, "#set-up-links-2-appId", "441");
      await says(page, "#set-up-verdict", "nothing to mend");
      await press(page, "#set-up-banner");
      await says(page, ".findings", "Banner: App name");
      await type(page, "#set-up-banner-appName", "Lantern Harbour");
      await says(page, CODE, 'data-banner-app-name="Lantern Harbour"');
      const setUp = {
        preset: "tiktok",
        links: [
          { href: "https://apps.apple.com/app/id1" },
          { href: "https://play.google.com/store/apps/details?id=com.example.app" },
          { platform: "steam", appId: "441", href: "https://store.steampowered.com/app/441/" },
        ],
        oneLinkURL: "https://brand.onelink.me/A1b2",
        banner: { appName: "Lantern Harbour" },
      };
      const code = await textOf(page, CODE);
      assert.equal(code, writeSetUp(setUp, "markup").text);
      assert.deepEqual(page.problems, []);

      const landing = await world.visit(`<!doctype html><title>x</title>${code}`, {
        query: "?pid=tiktokweb_int&c=summer&ttclid=E.C.P.x",
      });
      const click = "https://brand.example/game?pid=tiktokweb_int&c=summer&ttclid=E.C.P.x";
      await untilHrefs(
        landing,
        explain(setUp, click).links.map(({ href }) => href),
      );
    },
  );

  test(
    "what AppsFlyer's generator gives fills the form, and the page's links are equal",
    needs("Smart Script's calls"),
    async () => {
      const before = { preset: "tiktok", oneLinkURL: "https://other.onelink.me/Zz99" };
      const page = await open(before);
      await unfold(page);
      await type(page, "#set-up-paste", GENERATED);
      await page.evaluate(() =>
        [...document.querySelectorAll("button")].find((it) => it.textContent === "Fill the form").click(),
      );
      await says(page, ".found", "Recognised as what AppsFlyer’s generator gives");
      assert.equal(
        await page.evaluate((it) => document.querySelector(it).value, ONELINK),
        "brand.onelink.me",
      );
      assert.equal(
        await page.evaluate(() => document.querySelector("#set-up-oneLinkURL-template").value),
        "A1b2",
      );
      await unfold(page);
      assert.deepEqual(await chips(page, "[data-key=set-up-afParameters-mediaSource-keys-field]"), [
        "utm_source",
        "pid",
      ]);
      const value = (selector) => page.evaluate((it) => document.querySelector(it).value, selector);
      assert.equal(await value("#set-up-afParameters-mediaSource-overrideValues-0-1"), "tiktokweb_int");
      assert.equal(await value("#set-up-afParameters-campaign-defaultValue"), "none");
      assert.equal(await value("#set-up-afParameters-googleClickIdKey"), "af_sub4");
      assert.equal(await value("#set-up-afParameters-afCustom-0-paramKey"), "deep_link_sub1");

      const code = await textOf(page, CODE);
      const anchor = `<a id="get" data-smart-link href="https://apps.apple.com/app/id1">x</a>`;
      const old = await world.visit(
        `<!doctype html><title>x</title><script src="/smart-script.js"></script>${anchor.replace(" data-smart-link", "")}${GENERATED}`,
        { query: VISIT },
      );
      await old.waitForFunction(() => document.querySelector("#get").href.includes("onelink"));
      const link = await old.evaluate(() => document.querySelector("#get").href);
      assert.match(link, /pid=tiktokweb_int&c=summer%20sale&.*deep_link_sub1=boat/);
      const landing = await world.visit(`<!doctype html><title>x</title>${code}${anchor}`, { query: VISIT });
      await untilHrefs(landing, [link]);

      const studio = await open(before);
      await unfold(studio);
      await type(studio, "#set-up-paste", GENERATED);
      await studio.evaluate(() =>
        [...document.querySelectorAll("button")].find((it) => it.textContent === "Fill the form").click(),
      );
      await says(studio, CODE, "utm_source");
      await press(studio, "#undo");
      await says(studio, CODE, "other.onelink.me/Zz99");
      assert.equal(await value("#set-up-oneLinkURL"), "other.onelink.me");
    },
  );

  test("whatever is pasted is read and never run, and stays text", async () => {
    const page = await open();
    await unfold(page);
    const evil = `<img src=x onerror="document.evil = 1"><script>document.evil = 2; alert(1)</script>
      <script src="/smart-script.js" data-onelink='https://brand.onelink.me/"><img src=x onerror=alert(1)>' data-smart-banner
        data-banner-app-name="<img src=x onerror=alert(1)>" data-banner-icon="https://evil.example/i.png" data-bannner-x="1"></script>
      <a data-smart-link="<b>x" data-app-id="</code><script>document.evil=3</script>" href="javascript:document.evil=4">x</a>`;
    await type(page, "#set-up-paste", evil);
    await page.evaluate(() =>
      [...document.querySelectorAll("button")].find((it) => it.textContent === "Fill the form").click(),
    );
    await says(page, ".found", "Recognised as the markup of a page");
    await unfold(page);
    await says(page, CODE, "onerror");
    assert.deepEqual(
      await page.evaluate(() => ({
        evil: document.evil ?? null,
        elements: document.querySelectorAll("main :is(img, script, object, embed), main a[href^=javascript]")
          .length,
        frame: document.querySelector("iframe").contentDocument.querySelectorAll("img, script, a[href]")
          .length,
      })),
      { evil: null, elements: 0, frame: 0 },
    );
    assert.deepEqual(page.problems, []);
  });

  test("a file is dropped anywhere on the tab", async () => {
    const setUp = {
      oneLinkURL: "https://brand.onelink.me/A1b2",
      preset: "utm",
      links: [{ platform: "xbox", appId: "9N", href: "https://x.example/" }],
    };
    const page = await open();
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "smart-script.json", { type: "application/json" }));
      const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector("#set-up-banner").dispatchEvent(drop);
    }, JSON.stringify(setUp));
    await says(page, ".found", "in smart-script.json");
    assert.equal(await textOf(page, CODE), writeSetUp(setUp, "markup").text);
    await page.evaluate(() => document.querySelector(".found button").click());
    await says(page, CODE, 'data-preset="tiktok"');
    assert.equal(await focused(page), "set-up-paste");
  });

  test("names are added, moved and removed by keys alone", needs("keys for a page"), async () => {
    const page = await open({ preset: "tiktok", afParameters: { campaign: { keys: ["mine"] } } });
    // Firefox presses no button in a window that another one is in front of.
    await page.bringToFront();
    await unfold(page);
    const field = "[data-key=set-up-afParameters-campaign-keys-field]";
    await page.focus("#set-up-afParameters-campaign-keys-new");
    for (const name of ["yours", "cookie:his", "mine"]) {
      await page.keyboard.type(name);
      await page.keyboard.press("Enter");
    }
    assert.deepEqual(await chips(page, field), ["mine", "yours", "cookie:his"]);
    await says(page, "#set-up-afParameters-campaign-keys-message", "in the list already");
    await page.focus("#set-up-afParameters-campaign-keys-2");
    await page.keyboard.press("Alt+ArrowLeft");
    await says(page, "[role=status]", "number 2 of 3");
    await page.keyboard.press("Alt+ArrowUp");
    await says(page, "[role=status]", "number 1 of 3");
    assert.deepEqual(await chips(page, field), ["cookie:his", "mine", "yours"]);
    await hasFocus(page, "Remove cookie:his");
    await page.keyboard.press("Enter");
    await hasFocus(page, "Remove mine");
    await page.keyboard.press("Delete");
    await hasFocus(page, "Remove yours");
    await page.keyboard.press("Delete");
    await hasFocus(page, "Incoming names: add a name");
    assert.deepEqual(await chips(page, field), []);
    await page.keyboard.type("yours");
    await page.keyboard.press("Enter");
    assert.deepEqual(await kept(page, (it) => it.afParameters.campaign.keys[0] === "yours"), {
      preset: "tiktok",
      afParameters: { campaign: { keys: ["yours"] } },
    });
  });

  test("a OneLink is pasted as a whole, or typed letter by letter", needs("keys for a page"), async () => {
    const page = await open();
    const parts = () =>
      page.$$eval(`${ONELINK}, ${ONELINK}-template`, (fields) => fields.map(({ value }) => value));
    await type(page, ONELINK, "https://click.brand.example/Zz99");
    assert.deepEqual(await parts(), ["click.brand.example", "Zz99"]);
    await type(page, `${ONELINK}-template`, "");
    await type(page, ONELINK, "");
    await page.focus(ONELINK);
    await page.keyboard.type("https://brand.onelink.me/A1b2");
    await says(page, CODE, 'data-onelink="https://brand.onelink.me/A1b2"');
    await page.keyboard.press("Tab");
    assert.deepEqual(await parts(), ["brand.onelink.me", "A1b2"]);
  });

  test("what is no OneLink is said at its field, and parameters that came with one can be left out", async () => {
    const page = await open();
    await type(page, ONELINK, "https://apps.apple.com/app/id1");
    await says(page, `${ONELINK}-problem`, "a page of the App Store, and no OneLink");
    await says(page, "#set-up-verdict", "1 mistake");
    await type(page, `${ONELINK}-template`, "https://lantern.onelink.me/A1b2?pid=x");
    const parts = () =>
      page.$$eval(`${ONELINK}, ${ONELINK}-template`, (fields) => fields.map(({ value }) => value));
    assert.deepEqual(await parts(), ["lantern.onelink.me", "A1b2"]);
    await says(page, CODE, 'data-onelink="https://lantern.onelink.me/A1b2?pid=x"');
    await page.evaluate(() =>
      [...document.querySelectorAll("button")].find((it) => it.textContent === "Leave them out").click(),
    );
    await says(page, CODE, 'data-onelink="https://lantern.onelink.me/A1b2"');
    await type(page, `${ONELINK}-template`, "A1b2/xy");
    await says(page, `${ONELINK}-problem`, "its template is A1b2");
  });

  test("nothing is wrong at a field before somebody has been in it", needs("keys for a page"), async () => {
    const page = await open();
    await page.bringToFront();
    await says(page, ".findings", "Your OneLink is missing");
    const told = () =>
      page.$$eval(".set-form :is(.needed, .problem)", (all) => all.map(({ textContent }) => textContent));
    assert.deepEqual(await told(), []);
    await page.focus("#set-up-links-0-href");
    await page.keyboard.press("Tab");
    await says(page, "#set-up-links-0-href-problem", "Store page is still to fill in");
    assert.equal((await told()).length, 1);
  });

  test("a mistake is said at its field, and the list of mistakes leads there", async () => {
    const page = await open({
      preset: "tiktok",
      oneLinkURL: "http://brand.onelink.me/A1b2",
      campain: "x",
      banner: { rating: 7, platforms: ["mac"] },
      links: [{ platform: "steam", appId: "440", href: "http://store.example", params: { pid: "x" } }],
    });
    const told = async (id) =>
      page.evaluate((id) => {
        const field = document.getElementById(id);
        const described = field.getAttribute("aria-describedby")?.split(" ") ?? [];
        return {
          isInvalid: field.getAttribute("aria-invalid"),
          text: described.map((it) => document.getElementById(it).textContent).join(" "),
        };
      }, id);
    await says(page, "#set-up-verdict", "mistakes to mend");
    const oneLink = await told("set-up-oneLinkURL");
    assert.equal(oneLink.isInvalid, "true");
    assert.match(oneLink.text, /wants an https address/);
    assert.match((await told("set-up-links-0-href")).text, /https address/);
    const goTo = (label) =>
      page.evaluate(
        (label) =>
          [...document.querySelectorAll(".findings button")].find((it) => it.textContent === label).click(),
        label,
      );
    await goTo("Banner: Stars");
    assert.equal(await focused(page), "set-up-banner-rating");
    assert.match((await told("set-up-banner-rating")).text, /from 0 to 5/);
    await goTo("campain");
    await says(page, "[data-key=campain]", "No option has this name");
    await says(page, "[data-key=campain]", "Remove");
    await press(page, "[aria-label='Remove campain']");
    await type(page, ONELINK, "https://brand.onelink.me/A1b2");
    const setUp = await kept(page, (it) => !("campain" in it) && it.oneLinkURL.startsWith("https"));
    assert.deepEqual(setUp.links[0].params, { pid: "x" }, "nothing else is touched");
    assert.equal((await told("set-up-oneLinkURL")).isInvalid, null);
  });

  test("the banner is shown as the script draws it, on a phone and a desktop, and leads nowhere", async () => {
    const page = await open({
      preset: "tiktok",
      oneLinkURL: "https://brand.onelink.me/A1b2",
      banner: {
        appName: "Lantern Harbour",
        title: "Play on",
        buttonText: "Play",
        icon: "https://cdn.example/i.png",
        theme: "dark",
      },
      qr: [{ size: 200, logo: "https://cdn.example/i.png" }],
    });
    const seen = () =>
      page.evaluate(() => {
        const { contentDocument } = document.querySelector("#set-up-preview iframe");
        const section = contentDocument
          .querySelector("smart-script-banner")
          ?.shadowRoot.querySelector("section");
        return (
          section && {
            text: section.innerText.replace(/\s+/g, " ").trim(),
            isDark: section.matches(".dark"),
            isShown: section.getBoundingClientRect().height > 40,
            hrefs: section.querySelectorAll("[href]").length,
            background: contentDocument.defaultView.getComputedStyle(section).backgroundColor,
          }
        );
      });
    await page.waitForFunction(() =>
      document.querySelector("#set-up-preview iframe")?.contentDocument.querySelector("smart-script-banner"),
    );
    const phone = await seen();
    assert.deepEqual(phone, {
      text: "× L Lantern Harbour Play on Play",
      isDark: true,
      isShown: true,
      hrefs: 0,
      background: "rgb(25, 29, 40)",
    });
    await press(page, ".preview input[value=desktop]");
    await page.waitForFunction(() =>
      document
        .querySelector("#set-up-preview iframe")
        .contentDocument.querySelector("smart-script-banner")
        ?.shadowRoot.querySelector("canvas[role=img], svg[role=img]"),
    );
    assert.match((await seen()).text, /Or open it here/);
    await type(page, "#set-up-banner-title", "Sail on");
    assert.match((await seen()).text, /Sail on/);
    await page.waitForFunction(() => document.querySelector("#set-up-code-0 [role=img]"));
    assert.deepEqual(
      [...new Set(asked)].sort(),
      ["", "studio.css", "studio.js"].map((it) => `/tools/ads/${it}`).sort(),
    );
    assert.deepEqual(page.problems, []);
  });

  test(
    "each form of the set-up is chosen by keys, and reads back as the same",
    needs("keys for a page"),
    async () => {
      const setUp = { oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok", urlSkipList: ["/jobs"] };
      const page = await open(setUp);
      await page.focus("#set-up-as-markup");
      const forms = [];
      for (let count = 0; count < 7; count++) {
        const form = (await focused(page)).replace("set-up-as-", "");
        const text = await textOf(page, CODE);
        assert.equal(text, writeSetUp(setUp, form).text);
        if (form !== "call") assert.deepEqual(readSetUp(text).setUp, setUp, form);
        forms.push(form);
        await page.keyboard.press("ArrowRight");
      }
      assert.equal(new Set(forms).size, 7);
      assert.equal(await focused(page), "set-up-as-markup");
      await page.keyboard.press("End");
      const saved = await page.evaluate(() => {
        const make = URL.createObjectURL;
        let blob;
        URL.createObjectURL = (it) => make.call(URL, (blob = it));
        return new Promise((done) => {
          addEventListener("click", (event) => {
            if (event.target.matches("a[download]")) {
              event.preventDefault();
              blob.text().then((text) => done({ name: event.target.download, text }));
            }
          });
          document.querySelector("[aria-label='Download smart-script.json']").click();
        });
      });
      assert.deepEqual(saved, { name: "smart-script.json", text: writeSetUp(setUp, "file").text });
    },
  );

  test(
    "the sheet for developers is copied as Markdown, and on paper there is it alone",
    needs("keys for a page"),
    async () => {
      const setUp = {
        oneLinkURL: "https://brand.onelink.me/A1b2",
        preset: "tiktok",
        links: [{ href: "https://apps.apple.com/app/id1" }],
      };
      const { initial } = DOCUMENT;
      const wanted = { ...initial.ad.wanted, kind: "landing-page", base: "https://brand.example/lantern" };
      const page = await openStudio({
        fragment: fragmentOf({ ...initial, tab: TAB, setUp, ad: { ...initial.ad, wanted } }),
      });
      await says(page, "#set-up-sheet-text", "af_media_source");
      await page.evaluate(() =>
        [...document.querySelectorAll("button")]
          .find((it) => it.textContent === "Hand over to a developer")
          .click(),
      );
      assert.equal(await focused(page), "set-up-sheet");
      await unfold(page);
      await page.evaluate(() =>
        [...document.querySelectorAll("button")].find((it) => it.textContent === "Copy as Markdown").click(),
      );
      await says(page, "[role=status]", "Copied");
      await page.focus("#set-up-paste");
      await page.evaluate(() =>
        document
          .querySelector("#set-up-paste")
          .addEventListener("paste", (it) => it.stopImmediatePropagation(), { capture: true, once: true }),
      );
      await page.keyboard.press("ControlOrMeta+V");
      const pasted = (await page.inputValue("#set-up-paste")).trim();
      const [, date] = /^\| Date \| (.*) \|$/m.exec(pasted);
      assert.match(date, /^\d+ \w+ 20\d\d$/);
      const known = { page: "https://brand.example/lantern", date };
      assert.match(pasted, /^\| Ad URL \| `https:\/\/brand\.example\/lantern\?pid=.*__CAMPAIGN_NAME__/m);
      const [, adUrl] = /^\| Ad URL \| `(.*)` \|$/m.exec(pasted);
      assert.equal(pasted, handOver(setUp, { ...known, adUrl }).trim());
      if (needs("a visitor's preferences").skip) return;
      await page.emulateMedia({ media: "print" });
      const visible = await page.evaluate(() => {
        const shows = (it) =>
          document.querySelector(it).checkVisibility?.() ?? document.querySelector(it).offsetHeight > 0;
        return Object.fromEntries(
          [
            "#set-up-sheet-text",
            ".set-form",
            ".set-output",
            ".paste",
            ".studio-head",
            ".foot",
            ".no-print",
          ].map((it) => [it, shows(it)]),
        );
      });
      // What is printed is as wide as A4 without its margins. No name is broken, and what has columns keeps them.
      const size = page.viewportSize();
      await page.setViewportSize({ width: 688, height: 975 });
      const onPaper = await page.evaluate(() => ({
        isWider: document.documentElement.scrollWidth > innerWidth,
        display: getComputedStyle(document.querySelector("#set-up-sheet-text td[data-column]")).display,
        broken: [...document.querySelectorAll("#set-up-sheet-text td code")]
          .filter((it) => !/[/?&=, -]/.test(it.textContent) && it.getClientRects().length > 1)
          .map((it) => it.textContent),
      }));
      await page.setViewportSize(size);
      assert.deepEqual(onPaper, { isWider: false, display: "table-cell", broken: [] });
      await page.emulateMedia({ media: null });
      const { "#set-up-sheet-text": sheet, ...others } = visible;
      assert.equal(sheet, true);
      assert.deepEqual(Object.values(others).filter(Boolean), [], JSON.stringify(visible));
    },
  );

  test(
    "on a phone a link leads from the form to the code below it",
    needs("windows as narrow as a phone, and addresses without a proxy"),
    async () => {
      const page = await open(null, { context: { viewport: { width: 390, height: 844 } } });
      await page.evaluate(() => document.querySelector(".to-code button").click());
      await hasFocus(page, "set-up-output");
      assert.ok(
        await page.evaluate(
          () => document.querySelector("#set-up-code").getBoundingClientRect().top < innerHeight,
        ),
      );
    },
  );

  test("the folder of the files is in the code and in the address", async () => {
    const page = await open({ oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" });
    await unfold(page);
    await type(page, "#set-up-files", "/js/");
    await says(page, CODE, 'src="/js/smart-script.js"');
    await page.waitForFunction(() => location.hash.length > 20);
    await press(page, "#undo");
    await says(page, CODE, 'src="/smart-script.js"');
  });

  const FULL = {
    preset: ["tiktok", "utm"],
    oneLinkURL: "http://x",
    campain: 1,
    afParameters: {
      campaign: { keys: ["c", "utm_campaign"], overrideValues: { a: "b" } },
      adSet: { defaultValue: "x" },
      afCustom: [{ paramKey: "deep_link_sub1", keys: ["item", "cookie:item"] }],
    },
    urlSkipList: ["/jobs", "/press"],
    links: [{ href: "" }, { platform: "steam", appId: "", href: "x", params: { pid: "x", a: "b" } }],
    banner: {
      appName: "Lantern Harbour",
      rating: 9,
      deepLinkValue: { keys: ["x"] },
      platforms: ["ios", "desktop"],
    },
    qr: [{ color: "yellow" }],
    consentFrom: { source: "tcf", purposes: [1, 7] },
  };

  test("axe-core finds nothing in it, with all that can be opened open, nor on a phone in the dark", async () => {
    const page = await open(FULL);
    await says(page, "#set-up-verdict", "mistakes to mend");
    await unfold(page);
    assert.deepEqual(await violations(page), []);
    const unsure = () =>
      window.axe
        .run(document, { runOnly: ["aria-prohibited-attr"] })
        .then(({ incomplete }) => incomplete.flatMap(({ nodes }) => nodes.map(({ html }) => html)));
    assert.deepEqual(await page.evaluate(unsure), []);
    if (!needs("a visitor's preferences").skip) {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.emulateMedia({ colorScheme: "dark" });
      assert.deepEqual(await violations(page), []);
      await page.emulateMedia({ colorScheme: null });
    }
    assert.deepEqual(page.problems, []);
  });

  test(
    "nothing in it is wider than a window of 320 to 1440 px",
    needs("windows as narrow as a phone, and addresses without a proxy"),
    async () => {
      const page = await open(FULL);
      await unfold(page);
      for (const width of [320, 390, 768, 1024, 1280, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        assert.equal(
          await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth)),
          0,
          `${width} px`,
        );
        // Beside the form, all of the code's card can be reached.
        const isBeside = width >= 1280;
        const height = await page.evaluate(() => document.querySelector(".set-output").offsetHeight);
        assert.ok(!isBeside || height <= 900, `${height} px`);
      }
    },
  );
});
