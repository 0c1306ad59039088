/** Single-page apps: routes, and calls to action that come, go and change. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  AD_CLICK,
  CTA,
  ONELINK_QUERY,
  STEAM,
  TAG,
  paramsOf,
  readyHrefs,
  untilHrefs,
  world,
} from "../harness.mjs";

const ONELINK = `https://brand.onelink.me/A1b2?${ONELINK_QUERY}`;
const AUTUMN = ONELINK.replace("Summer%20Sale_web", "autumn");
const IMPRESSION = ONELINK.replace("brand.", "impressions.");
const STORE = "https://apps.apple.com/app/id1";
const OBSERVED = TAG.replace(" async", " data-observe async");
const COUNTED = `<script>
  document.plans = 0;
  document.addEventListener("smartscript:ready", () => document.plans++);
</script>`;

/** Opens a page, and waits for its first plan. */
async function open(html, { query = AD_CLICK } = {}) {
  const page = await world.tour({ "/game": `<!doctype html>${COUNTED}<body>${html}` });
  // Don't wait for the load event: in some browsers, a file that is held back delays it.
  await page.goto(page.site + "/game" + query, { waitUntil: "commit" });
  await page.waitForFunction(() => window.SmartScript?.ready);
  await page.evaluate(() => window.SmartScript.ready.then(() => {}));
  return page;
}

/** Waits several turns of a timer, in which everything that a page script has set off can finish. */
const turns = (page, count = 6) =>
  page.evaluate(async (count) => {
    for (let i = 0; i < count; i++) {
      await new Promise((done) => setTimeout(done));
    }
  }, count);

const push = (page, url) => page.evaluate((url) => history.pushState(null, "", url), url);
const replace = (page, url) => page.evaluate((url) => history.replaceState(null, "", url), url);

const JSON_OBSERVED = `<script type="application/json" data-smart-script>{"observe": true}</script>${TAG}`;
const WAYS = { "data-observe": OBSERVED, "observe in JSON": JSON_OBSERVED };

for (const [what, tag] of Object.entries(WAYS)) {
  test(`${what}: hrefs follow pushState, replaceState, back and forward; one impression`, async () => {
    const page = await open(CTA + tag);
    await untilHrefs(page, [ONELINK]);
    await push(page, "/shoes?c=autumn");
    await untilHrefs(page, [AUTUMN]);
    await replace(page, "/shoes?c=winter");
    await untilHrefs(page, [ONELINK.replace("Summer%20Sale_web", "winter")]);
    await push(page, "/hats");
    await untilHrefs(page, [ONELINK]);
    await page.goBack();
    await untilHrefs(page, [ONELINK.replace("Summer%20Sale_web", "winter")]);
    await page.goBack();
    await untilHrefs(page, [ONELINK]);
    assert.equal(await page.evaluate(() => location.href), page.site + "/game" + AD_CLICK);
    await page.goForward();
    await untilHrefs(page, [ONELINK.replace("Summer%20Sale_web", "winter")]);
    assert.deepEqual(await world.sent(page), [IMPRESSION]);
    assert.deepEqual(page.problems, []);
  });
}

test("observe in a configuration given to start", async () => {
  const page = await open(`${CTA}<script src="/smart-script.js"></script>
    <script>SmartScript.start({ oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok", observe: true });</script>`);
  await push(page, "/shoes?c=autumn");
  await untilHrefs(page, [AUTUMN]);
});

test("without observe, hrefs stay until refresh, which sends no impression", async () => {
  const page = await open(CTA + TAG);
  await push(page, "/shoes?c=autumn");
  await page.evaluate((cta) => document.body.insertAdjacentHTML("beforeend", cta), CTA);
  await turns(page);
  await untilHrefs(page, [ONELINK, STORE]);
  const plan = await page.evaluate(() => window.SmartScript.refresh().then(({ links }) => links.length));
  assert.equal(plan, 2);
  await untilHrefs(page, [AUTUMN, AUTUMN]);
  assert.deepEqual(await world.sent(page), [IMPRESSION]);
  await page.evaluate(() => window.SmartScript.refresh({ impression: true }));
  const autumn = AUTUMN.replace("brand.", "impressions.");
  assert.deepEqual(await world.sent(page), [IMPRESSION, autumn]);
  await page.evaluate(() => window.SmartScript.refresh({ impression: true }));
  await page.evaluate(() => window.SmartScript.refresh({ impression: false }));
  assert.deepEqual(await world.sent(page), [IMPRESSION, autumn, autumn]);
  assert.deepEqual(page.problems, []);
});

test('impressionPer "route" sends one for each route', async () => {
  const page = await open(
    `<script type="application/json" data-smart-script>{"impressionPer": "route"}</script>${CTA}${OBSERVED}`,
  );
  const campaigns = async () => (await world.sent(page)).map((address) => paramsOf(address).c);
  assert.deepEqual(await campaigns(), ["Summer Sale_web"]);
  await push(page, "/shoes?c=autumn");
  await untilHrefs(page, [AUTUMN]);
  assert.deepEqual(await campaigns(), ["Summer Sale_web", "autumn"]);
  // A new call to action is not a new route.
  await page.evaluate((cta) => document.body.insertAdjacentHTML("beforeend", cta), CTA);
  await untilHrefs(page, [AUTUMN, AUTUMN]);
  assert.deepEqual(await campaigns(), ["Summer Sale_web", "autumn"]);
  // Setting the address that the page already has is not a new route.
  await replace(page, "/shoes?c=autumn");
  await turns(page);
  assert.deepEqual(await campaigns(), ["Summer Sale_web", "autumn"]);
  await page.goBack();
  await untilHrefs(page, [ONELINK, ONELINK]);
  assert.deepEqual(await campaigns(), ["Summer Sale_web", "autumn", "Summer Sale_web"]);
});

test("a click id that a later route brings is in the links, and is copied to its slot", async () => {
  const page = await open(CTA + STEAM + OBSERVED, { query: "?pid=tiktokweb_int&c=summer" });
  await push(page, "/shoes?ttclid=E.C.P.later");
  await page.waitForFunction(() => document.querySelector("a").href.includes("later"));
  const links = await page.$$eval("a", (anchors) => anchors.map((anchor) => anchor.href));
  for (const link of links) {
    const { ttclid, af_sub1, c, af_campaign } = paramsOf(link);
    assert.deepEqual(
      [ttclid, af_sub1, c ?? af_campaign],
      ["E.C.P.later", "E.C.P.later", "summer"],
      links.join("\n"),
    );
  }
});

test("a route that changes before the observing file has loaded is noticed", async () => {
  const release = world.hold("/smart-script-observe.js");
  const page = await open(CTA + OBSERVED);
  await push(page, "/shoes?c=autumn");
  await page.evaluate((cta) => document.body.insertAdjacentHTML("beforeend", cta), CTA);
  await turns(page);
  release();
  await untilHrefs(page, [AUTUMN, AUTUMN]);
  assert.deepEqual(await world.sent(page), [IMPRESSION]);
});

test("a page that removes the query from its address keeps its links", async () => {
  const page = await open(`${CTA}${OBSERVED}`);
  await replace(page, "/game");
  await page.evaluate((cta) => document.body.insertAdjacentHTML("beforeend", cta), CTA);
  await untilHrefs(page, [ONELINK, ONELINK]);
});

test("history methods that the page has wrapped, before or after the script, keep working", async () => {
  const page = await open(`<script>
      document.pushed = [];
      const wrap = (name) => {
        const own = history.pushState;
        history.pushState = function () { document.pushed.push(name); return own.apply(this, arguments); };
      };
      wrap("before");
    </script>${CTA}${OBSERVED}`);
  await page.evaluate(() => window.eval('wrap("after")'));
  await push(page, "/shoes?c=autumn");
  await untilHrefs(page, [AUTUMN]);
  assert.deepEqual(await page.evaluate(() => document.pushed), ["after", "before"]);
  const refused = await page.evaluate(() => {
    try {
      history.pushState(null, "", "https://elsewhere.example/");
    } catch (error) {
      return error.name;
    }
  });
  assert.equal(refused, "SecurityError");
});

/** The store's address to which each Steam link redirects. */
const stores = (page) =>
  page.$$eval("a[data-smart-link=steam]", (anchors) =>
    anchors.map((anchor) => new URL(anchor.href).searchParams.get("af_r")),
  );

const CHANGES = {
  "one that comes later": [
    () =>
      document.body.insertAdjacentHTML(
        "beforeend",
        '<a data-smart-link href="https://apps.apple.com/app/id1">x</a>',
      ),
    (before) => [...before, before[0]],
  ],
  "one deep in what comes later": [
    () => {
      const box = document.createElement("div");
      box.innerHTML = '<p><b><a data-smart-link href="https://apps.apple.com/app/id1">x</a></b></p>';
      document.body.append(box);
    },
    (before) => [...before, before[0]],
  ],
  "one that is made one": [
    () => document.querySelector("#plain").setAttribute("data-smart-link", ""),
    (before) => [...before, before[0]],
  ],
  "one that goes": [() => document.querySelector("a").remove(), (before) => before.slice(1)],
  "one whose href the page sets again": [
    () => (document.querySelector("a").href = "https://apps.apple.com/app/id1"),
    (before) => before,
  ],
  "one of another platform now": [
    () => document.querySelectorAll("a")[1].setAttribute("data-smart-link", "epic"),
    (before) => [before[0], before[1].replace("/steam/", "/epic/")],
  ],
  "one with another app id": [
    () => (document.querySelectorAll("a")[1].dataset.appId = "789"),
    (before) => [before[0], before[1].replace("/123456?", "/789?")],
  ],
  "one with another store": [
    () => (document.querySelectorAll("a")[1].href = "https://store.steampowered.com/app/550/"),
    (before) => [before[0], before[1].replace("%2F440%2F", "%2F550%2F")],
  ],
  "one with an unknown platform now": [
    () => document.querySelectorAll("a")[1].setAttribute("data-smart-link", "stadia"),
    (before) => [before[0], "https://store.steampowered.com/app/440/"],
  ],
  "one that is moved": [
    () => document.body.prepend(document.querySelectorAll("a")[1]),
    (before) => [before[1], before[0]],
  ],
  "one that is taken out and put back": [
    () => {
      const steam = document.querySelectorAll("a")[1];
      steam.remove();
      setTimeout(() => document.body.append(steam));
    },
    (before) => before,
  ],
  "a copy of a linked one": [
    () => document.body.append(document.querySelectorAll("a")[1].cloneNode(true)),
    (before) => [...before, before[1]],
  ],
};

for (const [what, [change, want]] of Object.entries(CHANGES)) {
  test(`calls to action under observation: ${what}`, async () => {
    const page = await open(
      `${CTA}${STEAM}<a id="plain" href="https://apps.apple.com/app/id1">x</a>${OBSERVED}`,
    );
    const before = await page.$$eval("a[data-smart-link]", (anchors) => anchors.map((anchor) => anchor.href));
    assert.equal(before[0], ONELINK);
    await page.evaluate(change);
    await untilHrefs(page, want(before));
    // The script must not react to its own changes over and over.
    await turns(page);
    const plans = await page.evaluate(() => document.plans);
    assert.ok(plans <= 4, `${plans} plans`);
    await untilHrefs(page, want(before));
    assert.deepEqual(await world.sent(page), [`${IMPRESSION}&af_xplatform=true`]);
    assert.deepEqual(page.problems, []);
  });
}

const REWRITERS = {
  "sets its own again": `if (a.href !== "https://store.steampowered.com/app/440/") a.href = "https://store.steampowered.com/app/440/";`,
  "appends to it": `if (!a.href.includes("_gl=")) a.href += (a.href.includes("?") ? "&" : "?") + "_gl=1";`,
};

for (const [what, script] of Object.entries(REWRITERS)) {
  test(`a page script that ${what} whenever our href changes does not hang the page`, async (t) => {
    const page = await open(`${STEAM}${OBSERVED}<script>
      const a = document.querySelector("a");
      const rewrite = () => { ${script} };
      new MutationObserver(rewrite).observe(a, { attributes: true });
      rewrite();
    </script>`);
    const rounds = await page.evaluate(async () => {
      const plans = document.plans;
      const start = performance.now();
      let frames = 0;
      while (performance.now() - start < 1000) {
        await new Promise((done) => requestAnimationFrame(done));
        frames++;
      }
      return { frames, plans: document.plans - plans };
    });
    t.diagnostic(`${what}: ${rounds.frames} frames and ${rounds.plans} plans in a second`);
    assert.ok(rounds.frames >= 15, `${rounds.frames} frames in a second`);
    // A tap still leads to the store, whether through the attribution host or directly.
    await page.click("a");
    await page.waitForURL(/^https:\/\/store\.steampowered\.com\/app\/440\//);
  });
}

test("a link that a page script appends to is not taken for the store's address", async () => {
  const page = await open(`${STEAM}${OBSERVED}`);
  assert.deepEqual(await stores(page), ["https://store.steampowered.com/app/440/"]);
  await page.evaluate(() => {
    document.querySelector("a").href += "&_gl=1*abc";
  });
  await turns(page);
  await page.evaluate(() => window.SmartScript.refresh());
  assert.equal((await stores(page))[0].split(/[?&]/)[0], "https://store.steampowered.com/app/440/");
});

test("thousands of changes without a call to action cause no plan", async () => {
  const page = await open(CTA + OBSERVED);
  await turns(page);
  const plans = await page.evaluate(async () => {
    const before = document.plans;
    for (let turn = 0; turn < 50; turn++) {
      for (let i = 0; i < 100; i++) {
        const link = document.createElement("a");
        link.href = "https://elsewhere.example/" + i;
        document.body.append(link);
        link.href += "?x";
        link.className = "x";
      }
      await new Promise((done) => setTimeout(done));
    }
    return document.plans - before;
  });
  assert.equal(plans, 0);
  // The script is still observing.
  await page.evaluate((cta) => document.body.insertAdjacentHTML("afterbegin", cta), CTA);
  await untilHrefs(page, [ONELINK, ONELINK]);
});

test("a thousand calls to action that are added in one turn cause a few plans at most", async (t) => {
  const page = await open(CTA + OBSERVED);
  const took = await page.evaluate(async () => {
    const start = performance.now();
    for (let i = 0; i < 1000; i++) {
      const link = document.createElement("a");
      link.dataset.smartLink = "";
      link.href = "https://apps.apple.com/app/id1";
      document.body.append(link);
    }
    await new Promise((done) => document.addEventListener("smartscript:ready", done, { once: true }));
    return { plans: document.plans, ms: Math.round(performance.now() - start) };
  });
  t.diagnostic(`1,000 calls to action in one turn: ${took.plans} plans, ${took.ms} ms`);
  await untilHrefs(page, Array(1001).fill(ONELINK));
  assert.ok(took.plans <= 3, `${took.plans} plans`);
});

test("a fragment with parameters is planned for, and is no route of its own", async () => {
  const page = await world.visit(
    `<!doctype html><script type="application/json" data-smart-script>{"impressionPer": "route"}</script>${CTA}${OBSERVED}`,
  );
  await readyHrefs(page);
  await world.impression();
  await page.waitForFunction(() => Object.hasOwn(history, "pushState"));
  for (const fragment of ["#t=1", "#t=2", "#gclid=G1"]) {
    await page.evaluate((fragment) => history.replaceState({}, "", fragment), fragment);
  }
  await page.waitForFunction(() => document.querySelector("a").href.includes("gclid=G1"));
  assert.equal((await world.sent(page)).length, 1);
});

test("a jump to an anchor in the page is not a new route", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${TAG.replace("async", "data-observe async")}
    <script type="application/json" data-smart-script>{"impressionPer": "route"}</script><h2 id="faq">FAQ</h2>`);
  await readyHrefs(page);
  await world.impression();
  const plans = await page.evaluate(async () => {
    let plans = 0;
    document.addEventListener("smartscript:ready", () => plans++);
    const ready = () =>
      new Promise((done) => document.addEventListener("smartscript:ready", done, { once: true }));
    location.hash = "faq";
    history.pushState(null, "", "#more");
    const route = ready();
    history.pushState(null, "", "#/shop");
    await route;
    return plans;
  });
  assert.equal(plans, 1);
  await world.collector.wait(() => world.impressions.length === 2);
  assert.equal(world.impressions.length, 2);
});
