/** Each ready story in a real browser, from the tap on the ad to the row of the raw data. */
import assert from "node:assert/strict";
import { createReadStream } from "node:fs";
import { createRequire } from "node:module";
import { before, beforeEach, describe, test } from "node:test";
import { demo } from "../../../scripts/demo/server.mjs";
import { readCsv } from "../../../www/campaign/csv.js";
import { CAMPAIGNS, STORIES } from "../../../www/campaign/stories.js";
import { needs, world } from "../harness.mjs";
import { ask, DESKTOP, hasEnded } from "./desk.mjs";

/** Behind the harness's own https, so that all engines come to it. */
const HOST = "demo.brand.example";

/** Where the demo has axe-core for this test. */
const AXE = "/axe-core.js";

const SUMMER = CAMPAIGNS.summer.campaign.name;
const AUTUMN = CAMPAIGNS.autumn.campaign.name;
const PC = CAMPAIGNS.pc.campaign.name;

const CLICK_ID = /^E\.C\.P\.[\w-]{20,}$/;

/** Parts of the campaign that don't happen in a story. */
const NO_BUTTON = ["CTA click", "Store"];

/**
 * How each story has to end: `card`: the lines of its result; `install`: columns of the install's row; `postbacks`: what was
 * sent, and TikTok's code; `skipped`: parts that did not happen; `clicks`, `impressions`: how many AppsFlyer has taken
 */
const ENDS = {
  guide: {
    card: [
      `Credited to TikTok, campaign ${SUMMER}`,
      "A click, 42 min before the first launch, matched by the Play install referrer.",
    ],
    install: {
      "Attributed Touch Type": "click",
      "Attributed Touch Time": "2026-07-14 14:00:18",
      "Install Time": "2026-07-14 14:42:18",
      Campaign: SUMMER,
      "Contributor 1 Touch Type": "impression",
      "Attribution Lookback": "7d",
      match_type: "referrer",
      "Event Revenue": "",
    },
    postbacks: [
      ["install", "Download", 0],
      ["af_purchase", "Purchase", 0],
    ],
    event: { "Event Name": "af_purchase", "Event Revenue": "9.99", "Event Revenue Currency": "USD" },
  },
  "view-through": {
    card: [
      `Credited to TikTok, campaign ${SUMMER}`,
      "A view, 3 h 10 min before the first launch, matched by probability.",
    ],
    install: {
      "Attributed Touch Type": "impression",
      "Install Time": "2026-07-14 17:10:00",
      Campaign: SUMMER,
      match_type: "probabilistic",
    },
    postbacks: [["install", "Download", 0]],
    skipped: NO_BUTTON,
    clicks: 0,
  },
  "click-beats-impression": {
    card: [
      `Credited to TikTok, campaign ${SUMMER}`,
      "A click, 1 day 2 h before the first launch, matched by the Play install referrer.",
    ],
    install: {
      "Attributed Touch Type": "click",
      Campaign: SUMMER,
      "Contributor 1 Touch Type": "impression",
      "Contributor 1 Campaign": AUTUMN,
      "Contributor 1 Touch Time": "2026-07-15 16:00:00",
    },
    postbacks: [["install", "Download", 0]],
    impressions: 2,
  },
  outside: {
    card: ["Organic: credited to nobody"],
    install: {
      "Attributed Touch Type": "",
      "Install Time": "2026-07-22 14:00:00",
      "Media Source": "organic",
      Campaign: "",
    },
    postbacks: [],
    skipped: ["Postback"],
  },
  "equal-priority": {
    card: [
      `Credited to TikTok, campaign ${AUTUMN}`,
      "A view, 20 min before the first launch, matched by probability.",
    ],
    install: {
      "Attributed Touch Type": "impression",
      Campaign: AUTUMN,
      "Contributor 1 Touch Type": "click",
      "Contributor 1 Campaign": SUMMER,
    },
    postbacks: [["install", "Download", 0]],
    impressions: 2,
  },
  iphone: {
    card: [
      `Credited to TikTok, campaign ${SUMMER}`,
      "A click, 12 min before the first launch, matched by probability.",
    ],
    install: {
      "Attributed Touch Type": "click",
      Platform: "ios",
      match_type: "probabilistic",
      gp_referrer: "",
    },
    postbacks: [["install", "Download", 0]],
  },
  stripped: {
    card: [
      `Credited to TikTok, campaign ${SUMMER}`,
      "A click, 5 min before the first launch, matched by probability.",
    ],
    install: { "Attributed Touch Type": "click", Campaign: SUMMER, "Sub Param 1": "" },
    postbacks: [["install", "Download", 0]],
    isWithoutClickId: true,
  },
  "consent-denied": {
    card: [
      `Credited to TikTok, campaign ${SUMMER}`,
      "A click, 30 min before the first launch, matched by the Play install referrer.",
    ],
    install: { "Attributed Touch Type": "click", "Sub Param 1": "", "Contributor 1 Touch Type": "" },
    postbacks: [["install", "Download", 0]],
    skipped: ["Impression"],
    impressions: 0,
    isWithoutClickId: true,
  },
  pc: {
    card: [
      `Credited to TikTok, campaign ${PC}`,
      "A click, 2 h before the first launch, matched by probability.",
    ],
    install: { "Attributed Touch Type": "click", Campaign: PC, "App ID": "1440440" },
    postbacks: [["install", "Download", 0]],
    original: /^https:\/\/engagements\.appsflyer\.com\/v1\.0\/c2s\/click\/app\/steam\/1440440\?/,
  },
  "failed-purchase": {
    card: [
      `Credited to TikTok, campaign ${SUMMER}`,
      "A click, 10 min before the first launch, matched by the Play install referrer.",
    ],
    install: { "Attributed Touch Type": "click" },
    postbacks: [
      ["install", "Download", 0],
      ["af_purchase", "Purchase", 40002],
    ],
    event: { "Event Name": "af_purchase", "Event Revenue": "9.99" },
    trouble: /^Purchase went out without its value\. .*doesn’t send revenue\.$/,
  },
};

/** What the page shows when a story has ended. */
const shown = (page) =>
  page.evaluate(() => ({
    card: [...document.querySelectorAll(".result .what > :is(h3, p)")].map((it) => it.textContent.trim()),
    skipped: [...document.querySelectorAll(".progress .is-skipped > span > :first-child")].map(
      (it) => it.textContent,
    ),
    open: [...document.querySelectorAll(".progress :is(.is-next, .is-open)")].length,
    badges: [...document.querySelectorAll("[data-part=postback] header .badge")].map((it) => it.textContent),
    trouble: [...document.querySelectorAll(".entries .trouble p")].map((it) => it.textContent),
    why: document.querySelector(".result .why dd p").textContent,
    source: document.querySelector(".result .source a")?.href ?? "",
    said: document.querySelector(".player p").textContent,
    text: document.body.innerText,
  }));

describe("the demo's ready stories", () => {
  let page;
  const pages = demo({ phones: [], hosts: [HOST] });
  const served = (request, response) => {
    if (request.url === AXE) {
      response.writeHead(200, { "content-type": "text/javascript" });
      createReadStream(createRequire(import.meta.url).resolve("axe-core/axe.min.js")).pipe(response);
    } else {
      pages(request, response);
    }
  };

  // After each test the harness forgets whom it serves.
  beforeEach(() => world.sites.set(HOST, served));

  before(async () => {
    world.sites.set(HOST, served);
    page = await world.page(DESKTOP);
    await page.goto(`https://${HOST}/?pace=0`);
    await page.waitForFunction(() => document.querySelectorAll(".stories [data-story]").length === 10);
  });

  test("each has an end that is expected here", () => {
    assert.deepEqual(
      Object.keys(ENDS),
      STORIES.map(({ id }) => id),
    );
  });

  for (const { id, name } of STORIES) {
    const {
      card,
      install,
      postbacks,
      skipped = [],
      clicks = 1,
      impressions = 1,
      event,
      original,
      trouble,
      isWithoutClickId,
    } = ENDS[id];

    test(`${name}: the card, the postback and the row say the same`, async () => {
      await page.click(`.stories [data-story="${id}"]`);
      await hasEnded(page, id);
      const seen = await shown(page);
      assert.deepEqual(seen.card, card);
      assert.deepEqual(seen.skipped, skipped);
      assert.equal(seen.open, 0);
      assert.match(seen.source, /^https:\/\//);
      assert.ok(seen.said.startsWith(card[0]), seen.said);
      assert.doesNotMatch(seen.text, /sandbox-access-token/);
      assert.equal(seen.trouble.length, trouble ? 1 : 0);
      if (trouble) assert.match(seen.trouble[0], trouble);

      // What AppsFlyer took came from the page in the phone.
      const { records } = await ask(page, "/api/log");
      const touches = records.filter(({ type }) => type === "touch").map(({ touch }) => touch);
      const taps = records.filter(({ type }) => type === "tap");
      assert.ok(touches.every((it) => it.visit && it.page && it.device && it.refused === null));
      assert.equal(touches.filter((it) => it.touchType === "click").length, clicks);
      assert.equal(touches.filter((it) => it.touchType === "impression").length, impressions);

      const { rows } = readCsv(await ask(page, "/api/raw-data.csv"));
      const [row, ...others] = rows;
      const wanted = { "Event Name": "install", "Media Source": "tiktokglobal_int", ...install };
      assert.deepEqual(
        Object.fromEntries(Object.keys(wanted).map((column) => [column, row[column]])),
        wanted,
      );
      assert.equal(others.length, event ? 1 : 0);
      if (event) {
        assert.deepEqual(
          Object.fromEntries(Object.keys(event).map((column) => [column, others[0][column]])),
          event,
        );
        assert.equal(others[0]["Media Source"], "tiktokglobal_int");
      }
      if (id !== "outside") {
        assert.match(
          row["Original URL"],
          original ?? /^https:\/\/(brand|impressions)\.onelink\.me\/A1b2\?.*pid=tiktokweb_int/,
        );
      }

      const sent = (await ask(page, "/api/postbacks")).postbacks.filter(({ isSent }) => isSent);
      assert.deepEqual(
        sent.map((it) => [it.event, it.partnerEvent, it.answer.body.code]),
        postbacks,
      );
      assert.deepEqual(
        seen.badges,
        postbacks.map(([, , code]) => (code ? `200, code ${code}` : "200, code 0: OK")),
      );
      // TikTok's click id makes the whole round, unless something has taken it away.
      const given = taps.find(({ ad }) => CAMPAIGNS_BY_ID.get(idOf(records, ad)) === row.Campaign)?.added
        .ttclid;
      for (const { body } of sent) {
        const { ttclid } = body.data[0].user;
        if (isWithoutClickId) {
          assert.equal(ttclid ?? "", "");
        } else {
          assert.match(ttclid, CLICK_ID);
          assert.equal(ttclid, given);
        }
      }
      assert.deepEqual(page.problems, []);
    });
  }

  test("axe-core finds nothing in any view, in any engine", async () => {
    await page.evaluate(
      (path) =>
        new Promise((done) => {
          const script = document.createElement("script");
          script.src = path;
          script.onload = () => done(true);
          document.head.append(script);
        }),
      AXE,
    );
    for (const view of ["timeline", "raw-data", "postbacks", "report", "settings", "links"]) {
      await page.click(`#tab-${view}`);
      const found = await page.evaluate(() => {
        document.querySelectorAll("details").forEach((it) => (it.open = true));
        return window.axe
          .run(document, { iframes: false })
          .then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`));
      });
      assert.deepEqual([view, found], [view, []]);
    }
    await page.click("#tab-timeline");
  });

  test("a story that another replaces while it begins does nothing more", async () => {
    await page.goto(`https://${HOST}/?pace=0`);
    await page.evaluate(() => {
      const player = document.querySelector(".player");
      window.told = [];
      new MutationObserver(() => window.told.push(player.dataset.story)).observe(player, {
        attributeFilter: ["data-story"],
      });
      // The other one is chosen while the first waits for its device.
      const { fetch } = window;
      window.fetch = (...given) => {
        const answer = fetch(...given);
        if (given[0] === "/api/devices") {
          window.fetch = fetch;
          document.querySelector('.stories [data-story="pc"]').click();
        }
        return answer;
      };
    });
    await page.click('.stories [data-story="outside"]');
    await hasEnded(page, "pc");
    const told = await page.evaluate(() => window.told);
    assert.ok(told.lastIndexOf("outside") < told.indexOf("pc"), told.join());
    const { devices } = await ask(page, "/api/devices");
    assert.deepEqual(
      devices.map(({ platform }) => platform),
      ["pc"],
    );
    assert.deepEqual(page.problems, []);
  });

  test("a story that is stopped does nothing more, and another begins anew", async () => {
    await page.goto(`https://${HOST}/`);
    await page.click('.stories [data-story="guide"]');
    await page.waitForFunction(() => document.querySelector("[data-part=tap]"));
    await page.click("#stop");
    await page.waitForFunction(() => document.querySelector(".player").dataset.state === "stopped");
    const { records } = await ask(page, "/api/log");
    assert.ok(!records.some(({ type }) => /visit|install|open/.test(type)));
    await page.goto(`https://${HOST}/?pace=0`);
    await page.click('.stories [data-story="outside"]');
    await hasEnded(page, "outside");
    assert.equal(await page.evaluate(() => document.querySelectorAll(".result").length), 1);
    assert.deepEqual(page.problems, []);
  });
});

const CAMPAIGNS_BY_ID = new Map(Object.values(CAMPAIGNS).map(({ campaign }) => [campaign.id, campaign.name]));

/** The campaign's id of a tap's ad. */
const idOf = (records, ad) =>
  records.find((it) => it.type === "ad" && it.ad.id === (ad.id ?? ad))?.ad.campaign.id;
