/** The ways in which a page can be configured, and mistakes in it. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { CTA, ONELINK_QUERY, STEAM, TAG, hrefs, needs, readyHrefs, script, world } from "../harness.mjs";

const SCRIPT = script();
const ONELINK = `https://brand.onelink.me/A1b2?${ONELINK_QUERY}`;
const IMPRESSION = `https://impressions.onelink.me/A1b2?${ONELINK_QUERY}`;
const MARKS = "af_js_web=true&af_ss_ver=2_10_0";

const CONFIG = '{"oneLinkURL": "https://brand.onelink.me/A1b2", "preset": "tiktok"}';
const PLAIN = '<script src="/smart-script.js" async></script>';
const CONFIGURED = {
  "a JSON block": `<script type="application/json" data-smart-script>${CONFIG}</script>${PLAIN}${CTA}`,
  "an object placed before": `<script>window.SmartScript = ${CONFIG}</script>${PLAIN}${CTA}`,
  "a JSON block with the tag's attributes over it": `<script type="application/json" data-smart-script>
    {"oneLinkURL": "https://other.onelink.me/x", "preset": "tiktok"}</script>
    <script src="/smart-script.js" data-onelink="https://brand.onelink.me/A1b2" async></script>${CTA}`,
  "a call to start": `<script src="/smart-script.js"></script>${CTA}<script>SmartScript.start(${CONFIG})</script>`,
};

for (const [how, html] of Object.entries(CONFIGURED)) {
  test(`configured by ${how}`, async () => {
    const page = await world.visit(`<!doctype html>${html}`);
    assert.deepEqual(await readyHrefs(page), [ONELINK]);
    await world.impression();
    assert.deepEqual(page.problems, []);
  });
}

test("a frozen configuration is read, although the API can't be added to it", async () => {
  const page = await world.visit(`<!doctype html>
    <script>window.SmartScript = Object.freeze(${CONFIG})</script>${PLAIN}${CTA}`);
  assert.deepEqual(await readyHrefs(page), [ONELINK]);
  assert.deepEqual(page.problems, []);
});

/** The one thing that the script says without debug. */
const UNREAD = /^error: smart-script: <script data-smart-script> is left out: SyntaxError: .+\. Correct it;/;

/** Checks what a page has thrown or written to the console: a line for each pattern, and no more. */
function saysOnly(page, patterns) {
  assert.equal(page.problems.length, patterns.length, page.problems.join("\n"));
  patterns.forEach((pattern, index) => assert.match(page.problems[index], pattern));
}

const ODD = {
  "an anchor in an SVG": [`<svg><a data-smart-link href="https://s.example/">x</a></svg>${CTA}${TAG}`, 1],
  "a JSON block that is no JSON beside a tag that says enough": [
    `<script type="application/json" data-smart-script>{oops</script>${CTA}${TAG}`,
    0,
    needs("a tag of the script"),
    [UNREAD],
  ],
  "a configuration that holds itself": [
    `<script>window.SmartScript = ${CONFIG}; SmartScript.self = SmartScript;</script>${CTA}${PLAIN}`,
    0,
    needs("mistakes that are left out"),
  ],
  "names on Object.prototype": [
    `<script>Object.prototype.start = Object.prototype.debug = function () {};</script>${CTA}${TAG}`,
    0,
  ],
  "the script inlined": [
    `${CTA}<script data-onelink="https://brand.onelink.me/A1b2" data-preset="tiktok">${SCRIPT}</script>`,
    0,
  ],
};

for (const [what, [html, index, options = {}, said = []]] of Object.entries(ODD)) {
  test(`${what} stops nothing`, options, async () => {
    const page = await world.visit(`<!doctype html>${html}`);
    await page.evaluate(() => window.SmartScript.ready.then(() => {}));
    const got = await page.$$eval("a[data-smart-link]", (anchors) => anchors.map((anchor) => anchor.href));
    assert.equal(got[index], ONELINK);
    await world.impression();
    saysOnly(page, said);
  });
}

test("an inlined script finds its other files beside the page", needs("QR codes and banners"), async () => {
  const page = await world.visit(`<!doctype html>${CTA}<div data-smart-qr></div>
    <script data-onelink="https://brand.onelink.me/A1b2" data-preset="tiktok">${SCRIPT}</script>`);
  await page.locator("[data-smart-qr] canvas").waitFor();
});

test("start makes a new plan: later calls to action get links, others their address back", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${STEAM}${TAG}`);
  await readyHrefs(page);
  const got = await page.evaluate(async () => {
    const [first, steam] = document.querySelectorAll("a");
    const later = first.cloneNode();
    later.href = "https://apps.apple.com/app/id1";
    document.body.append(later);
    await window.SmartScript.start();
    steam.dataset.appId = "";
    const plan = await window.SmartScript.start();
    return [later.href, steam.href, plan.links[1].href, first.href];
  });
  assert.deepEqual(got, [ONELINK, "https://store.steampowered.com/app/440/", null, ONELINK]);
});

test("empty attributes, which a template may leave, are ignored", async () => {
  const page = await world.visit(`<!doctype html>${CTA}
    <script type="application/json" data-smart-script>${CONFIG}</script>
    <script src="/smart-script.js" data-onelink="" data-preset="" data-debug="false"></script>`);
  assert.deepEqual(await readyHrefs(page), [ONELINK]);
  assert.deepEqual(page.problems, []);
});

test("a start before the document has loaded replaces the page's configuration", async () => {
  const page = await world.visit(`<!doctype html>${TAG.replace(" async", "")}${CTA}<script>
    window.early = SmartScript.ready;
    SmartScript.start({ oneLinkURL: "https://other.onelink.me/B2", preset: "tiktok" });
  </script>`);
  assert.deepEqual(await readyHrefs(page), [`https://other.onelink.me/B2?${ONELINK_QUERY}`]);
  await page.evaluate(() => window.early.then(() => {}));
  assert.match((await world.impression()).address, /onelink\.me\/B2\?/);
  assert.equal(world.impressions.length, 1);
});

test("the object that holds the configuration becomes the API", needs("a tag of the script"), async () => {
  const page = await world.visit(`<!doctype html>
    <script>window.SmartScript = ${CONFIG}; window.kept = window.SmartScript;</script>${PLAIN}${CTA}`);
  const [isSame, href, version] = await page.evaluate(async () => {
    const plan = await window.kept.ready;
    return [window.kept === window.SmartScript, plan.links[0].href, window.SmartScript.version];
  });
  assert.deepEqual([isSame, href], [true, ONELINK]);
  assert.match(version, /^\d+\.\d+\.\d+$/);
});

test("the plan is also an event, and two performance marks are set", async () => {
  const page = await world.visit(`<!doctype html>
    <script>document.addEventListener("smartscript:ready", (event) => (window.heard = event.detail));</script>
    ${CTA}${TAG}`);
  await world.impression();
  const got = await page.evaluate(async () => ({
    isSame: (await window.SmartScript.ready) === window.heard,
    impression: window.heard.impression,
    element: window.heard.links[0].element === document.querySelector("a"),
    marks: performance
      .getEntriesByType("mark")
      .map((mark) => mark.name)
      .sort(),
  }));
  assert.deepEqual(got, {
    isSame: true,
    impression: IMPRESSION,
    element: true,
    marks: ["smart-script:impression", "smart-script:wired"],
  });
});

const BAD_CONFIG = [
  ["no configuration", "<script src='/smart-script.js'></script>"],
  ["a OneLink without https", TAG.replace("https://brand", "http://brand")],
  ["a malformed OneLink", TAG.replace("https://brand.onelink.me/A1b2", "brand onelink")],
  [
    "a JSON block that is no JSON",
    `<script type="application/json" data-smart-script>{oops</script><script src="/smart-script.js"></script>`,
    [UNREAD],
  ],
  [
    "two elements called SmartScript",
    "<form id='SmartScript'></form><p id='SmartScript'></p><script src='/smart-script.js'></script>",
  ],
  ["an element called SmartScript", "<form id='SmartScript'></form><script src='/smart-script.js'></script>"],
  [
    "a configuration that throws",
    "<script>window.SmartScript = { get preset() { throw new Error('no'); } }</script><script src='/smart-script.js'></script>",
  ],
  [
    "a configuration of the wrong kind",
    "<script>window.SmartScript = 'x'</script><script src='/smart-script.js'></script>",
  ],
];

for (const [what, tag, said = []] of BAD_CONFIG) {
  const options = needs("mistakes that are left out");
  test(`${what}: links keep their addresses and nothing throws`, options, async () => {
    const page = await world.visit(`<!doctype html>${CTA}${tag}`);
    assert.deepEqual(await hrefs(page), ["https://apps.apple.com/app/id1"]);
    saysOnly(page, said);
    assert.deepEqual(world.collector.records, []);
  });
}

test("a configuration is read on a page where Prototype has added toJSON to lists", async () => {
  const page = await world.visit(
    `<!doctype html>${CTA}<script>
    Array.prototype.toJSON = function () { return JSON.stringify([].slice.call(this)); };
    window.SmartScript = {
      oneLinkURL: new URL("https://brand.onelink.me/A1b2"),
      afParameters: { mediaSource: { keys: ["utm_source"], defaultValue: "w" } },
    };</script>${PLAIN}`,
    { query: "?utm_source=u%22%5C%0A" },
  );
  assert.deepEqual(await readyHrefs(page), [`https://brand.onelink.me/A1b2?${MARKS}&pid=u%22%5C%0A`]);
});

test("as event listeners, start keeps the page's configuration and refresh sends nothing", async () => {
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
