/** What pages hand over that nobody expects. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { CTA, ONELINK_QUERY, TAG, world, hrefs, needs, readyHrefs, untilHrefs } from "../harness.mjs";

const BLOCKING = '<!doctype html><script src="/smart-script.js"></script><div id="qr"></div>';
const MARKS = "af_js_web=true&af_ss_ver=2_10_0";

/** The argument of generateOneLinkURL, as source text, and what the link says. */
const ARGUMENTS = {
  "a whole window beside the rules": ["{ ...good, extra: window }", "pid=tiktokweb_int"],
  "objects that hold each other": [
    "{ ...good, extra: (() => { const all = [{}, {}, {}, {}, {}, {}]; all.forEach((one) => (one.all = all)); return all; })() }",
    "pid=tiktokweb_int",
  ],
  "a member that throws": ["{ ...good, get extra() { throw new Error('no'); } }", "pid=tiktokweb_int"],
  "a rule that throws": [
    "{ ...good, afParameters: { ...good.afParameters, get campaign() { throw new Error('no'); } } }",
    "pid=tiktokweb_int",
  ],
  "an override for a value called href": [
    "{ ...good, afParameters: { mediaSource: { keys: ['x'], overrideValues: { href: 'link' }, defaultValue: 'd' } } }",
    "pid=link",
  ],
};

for (const [what, [argument, want]] of Object.entries(ARGUMENTS)) {
  test(`generateOneLinkURL with ${what}`, async () => {
    const page = await world.visit(BLOCKING, { query: "?pid=tiktokweb_int&x=href" });
    const { answer, took } = await page.evaluate(`(() => {
      const good = { oneLinkURL: "https://brand.onelink.me/A1b2",
        afParameters: { mediaSource: { keys: ["pid"], defaultValue: "d" } } };
      const start = performance.now();
      const answer = AF_SMART_SCRIPT.generateOneLinkURL(${argument});
      return { answer, took: performance.now() - start };
    })()`);
    assert.deepEqual(answer, { clickURL: `https://brand.onelink.me/A1b2?${MARKS}&${want}` });
    assert.ok(took < 5000, `${took} ms`);
    assert.deepEqual(page.problems, []);
  });
}

test("displayQrCode answers null to what names no element", async () => {
  const page = await world.visit(BLOCKING);
  const answers = await page.evaluate(() => {
    AF_SMART_SCRIPT.generateOneLinkURL({
      oneLinkURL: "https://brand.onelink.me/A1b2",
      afParameters: { mediaSource: { defaultValue: "d" } },
    });
    const ids = [Symbol(), Object.create(null), undefined, "nope"];
    return Promise.all(ids.map((id) => AF_SMART_SCRIPT.displayQrCode(id)));
  });
  assert.deepEqual(answers, [null, null, null, null]);
  assert.deepEqual(page.problems, []);
});

test("start as a listener keeps the page's configuration, refresh as one sends nothing more", async () => {
  const done = once(world.asked, "/said/done");
  const page = await world.visit(`<!doctype html>${CTA}${TAG}
    <script>addEventListener("load", () => {
      document.addEventListener("again", SmartScript.start);
      SmartScript.ready.then(SmartScript.refresh).then(() => document.dispatchEvent(new Event("again")))
        .then(() => SmartScript.ready).then(() => fetch("/said/done"));
    });</script>`);
  await done;
  assert.deepEqual(await hrefs(page), [`https://brand.onelink.me/A1b2?${ONELINK_QUERY}`]);
  await world.impression();
  assert.equal(world.impressions.length, 1);
});

test("copies of calls to action that share a link get their own store's address back", async () => {
  const google = '<a data-smart-link href="https://play.google.com/store/apps/details?id=x">Google Play</a>';
  const page = await world.visit(`<!doctype html>${CTA}${google}${TAG}`);
  await readyHrefs(page);
  const back = await page.evaluate(async () => {
    const [first] = document.links;
    first.after(first.cloneNode(true));
    await SmartScript.start({ oneLinkURL: "https://brand.onelink.me/A1b2", urlSkipList: ["brand.example"] });
    return Array.from(document.links, (link) => link.href);
  });
  const apple = "https://apps.apple.com/app/id1";
  assert.deepEqual(back, [apple, apple, "https://play.google.com/store/apps/details?id=x"]);
});

test("a configuration that changes while hints are waited for decides what is sent", async () => {
  const page = await world.visit(
    `<!doctype html>${CTA}${TAG}<script>
      document.addEventListener("smartscript:ready", () =>
        SmartScript.start({ oneLinkURL: "https://brand.onelink.me/ZZZZ", preset: "tiktok" }), { once: true });
    </script>`,
    {
      init: `Object.defineProperty(Navigator.prototype, "userAgentData", { configurable: true,
        get: () => ({ getHighEntropyValues: () => new Promise(() => {}) }) });`,
    },
  );
  await untilHrefs(page, [`https://brand.onelink.me/ZZZZ?${ONELINK_QUERY}`]);
  assert.equal((await world.impression()).address, `https://impressions.onelink.me/ZZZZ?${ONELINK_QUERY}`);
  assert.equal(world.impressions.length, 1);
});

test("a jump in the page is no route", async () => {
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

test("QR codes that come later are drawn under observation, and go when there is no link", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${TAG.replace("async", "data-observe async")}`);
  await readyHrefs(page);
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some((it) => it.name.includes("observe")),
  );
  await page.evaluate(() => {
    const place = document.createElement("div");
    place.dataset.smartQr = "";
    document.body.append(place);
  });
  await page.locator("[data-smart-qr] canvas").waitFor();
  await page.evaluate(() => SmartScript.start({ preset: "tiktok" }));
  await page.locator("[data-smart-qr] canvas").waitFor({ state: "detached" });
  assert.deepEqual(page.problems, []);
});

const GONE = { replace: {}, split: needs("String.prototype.split for what drives the browser") };

for (const [name, options] of Object.entries(GONE)) {
  test(
    `String.prototype.${name} gone: the page keeps its links, nothing throws into it`,
    options,
    async () => {
      const page = await world.visit(
        `<!doctype html>${CTA}<script>delete String.prototype.${name};</script>${TAG.replace(" async", "")}
       <script>document.answer = AF_SMART_SCRIPT.generateOneLinkURL({ oneLinkURL: "https://brand.onelink.me/A1b2" });
       </script>`,
      );
      assert.equal(await page.evaluate(() => document.answer), null);
      assert.deepEqual(await hrefs(page), ["https://apps.apple.com/app/id1"]);
      assert.deepEqual(page.problems, []);
    },
  );
}
