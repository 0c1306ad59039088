/** The old script's API on pages as they were written for it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { AD_CLICK, TAG, world, untilHrefs } from "../harness.mjs";

const BLOCKING = '<script src="/smart-script.js"></script>';
const ANCHOR = '<a class="cta" href="https://apps.apple.com/app/id1">App Store</a>';

/** What the pages below call with: a OneLink by its template, and a direct link. */
const ASKING = `
  var afParameters = {
    mediaSource: { keys: ["pid"], defaultValue: "web" },
    campaign: { keys: ["c"], defaultValue: "none" },
  };
  var asked = (template) => ({ oneLinkURL: "https://brand.onelink.me/" + template, afParameters });
  var direct = { afParameters, platform: "steam", app_id: "440", redirectURL: "https://s.example/" };
  var write = (result) => (document.querySelector("a.cta").href = result.clickURL);`;

const QUERY = "af_js_web=true&af_ss_ver=2_10_0&pid=tiktokweb_int&c=Summer%20Sale_web&ttclid=E.C.P.x-Y_z";
const link = (template) => `https://brand.onelink.me/${template}?${QUERY}`;
const impression = (template) => `https://impressions.onelink.me/${template}?${QUERY}`;

/** Client hints as a page script, in place of the browser's own. */
const hints = (body) => `Object.defineProperty(Navigator.prototype, "userAgentData", {
  configurable: true, get: () => (${body}) });`;

/** Opens a page that runs `script` behind `tag`. */
async function open(script, { tag = BLOCKING, query = AD_CLICK, headers, ...options } = {}) {
  const page = await world.tour(
    { "/game": `<!doctype html>${tag}${ANCHOR}<script>${ASKING}\n${script}</script>` },
    options,
  );
  world.headers = headers ?? {};
  await page.goto(`${page.site}/game${query}`);
  return page;
}

test("right behind a blocking tag it is there, and answers in the same turn", async () => {
  const page = await open(`
    document.got = {
      version: AF_SMART_SCRIPT.version,
      oneLink: AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2")),
      direct: AF_SMART_SCRIPT.generateDirectClickURL(direct),
      refused: AF_SMART_SCRIPT.generateOneLinkURL({}),
    };`);
  assert.deepEqual(await page.evaluate(() => document.got), {
    version: "2_10_0",
    oneLink: { clickURL: link("A1b2") },
    direct: {
      clickURL:
        "https://engagements.appsflyer.com/v1.0/c2s/click/app/steam/440?af_js_web=true&af_ss_ver=2_10_0" +
        "&af_media_source=tiktokweb_int&af_campaign=Summer%20Sale_web&af_campaign_id=Summer%20Sale_web" +
        "&af_r=https%3A%2F%2Fs.example%2F&ttclid=E.C.P.x-Y_z",
    },
    refused: null,
  });
  assert.deepEqual(await world.sent(page), [], "nobody fired");
  assert.deepEqual(page.problems, []);
});

const FIRED = {
  "one call": [`AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2")); fire();`, ["A1b2"]],
  "three calls": [
    `AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2")); fire(); fire(); fire();`,
    ["A1b2", "A1b2", "A1b2"],
  ],
  "two OneLinks": [
    `AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2"));
     AF_SMART_SCRIPT.generateOneLinkURL(asked("B2c3")); fire();`,
    ["B2c3"],
  ],
  "a OneLink, a call, another, and a call": [
    `AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2")); fire();
     AF_SMART_SCRIPT.generateOneLinkURL(asked("B2c3")); fire();`,
    ["A1b2", "B2c3"],
  ],
  "a direct link in between": [
    `AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2"));
     AF_SMART_SCRIPT.generateDirectClickURL(direct); fire();`,
    ["A1b2"],
  ],
  "a refused direct link in between": [
    `AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2"));
     AF_SMART_SCRIPT.generateDirectClickURL({}); fire();`,
    ["A1b2"],
  ],
  "a refused OneLink after one": [
    `AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2"));
     AF_SMART_SCRIPT.generateOneLinkURL({}); fire();`,
    [],
  ],
  "a OneLink after a refused one": [
    `AF_SMART_SCRIPT.generateOneLinkURL(undefined);
     AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2")); fire();`,
    ["A1b2"],
  ],
  "no OneLink at all": [`fire();`, []],
  "only a direct link": [`AF_SMART_SCRIPT.generateDirectClickURL(direct); fire();`, []],
};

for (const [what, [script, templates]] of Object.entries(FIRED)) {
  test(`fireImpressionsLink with ${what}`, async () => {
    const page = await open(`
      document.fired = [];
      var fire = () => document.fired.push(AF_SMART_SCRIPT.fireImpressionsLink());
      ${script}`);
    const answers = await page.evaluate(async () => ({
      arePromises: document.fired.every((fired) => fired instanceof Promise),
      values: (await Promise.all(document.fired)).filter((value) => value !== undefined),
    }));
    assert.deepEqual(answers, { arePromises: true, values: [] });
    assert.deepEqual((await world.sent(page)).sort(), templates.map(impression));
    assert.deepEqual(page.problems, []);
  });
}

const USUAL = `write(AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2"))); AF_SMART_SCRIPT.fireImpressionsLink();`;
const CALLED = {
  inline: [USUAL],
  "in window.onload": [`window.onload = () => { ${USUAL} };`],
  "in a load listener": [`addEventListener("load", () => { ${USUAL} });`],
  "at DOMContentLoaded": [`document.addEventListener("DOMContentLoaded", () => { ${USUAL} });`],
  "in window.onload, with an async tag": [
    `window.onload = () => { ${USUAL} };`,
    BLOCKING.replace(">", " async>"),
  ],
  "at DOMContentLoaded, with a deferred tag": [
    `document.addEventListener("DOMContentLoaded", () => { ${USUAL} });`,
    BLOCKING.replace(">", " defer>"),
  ],
  "on a click": [
    `document.querySelector("a.cta").onclick = (event) => { event.preventDefault(); ${USUAL} };
     addEventListener("load", () => document.querySelector("a.cta").click());`,
  ],
  "beside the markup of the modern API": [
    USUAL,
    TAG.replace(" async", "").replace("A1b2", "modern"),
    ["A1b2", "modern"],
  ],
};

for (const [when, [script, tag, templates = ["A1b2"]]] of Object.entries(CALLED)) {
  test(`called ${when}`, async () => {
    const page = await open(script, { tag });
    await untilHrefs(page, [link("A1b2")], "a.cta");
    const addresses = (await world.sent(page)).map((address) => new URL(address).pathname.slice(1));
    assert.deepEqual(addresses.sort(), templates);
    assert.deepEqual(page.problems, []);
  });
}

test("the impression waits for client hints, and each call's has them", async () => {
  const page = await open(
    `AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2"));
     document.fired = [AF_SMART_SCRIPT.fireImpressionsLink(), AF_SMART_SCRIPT.fireImpressionsLink()];
     requestAnimationFrame(() => document.tell.forEach((tell) => tell({ model: "Pixel 7", platformVersion: "14.0.0" })));`,
    {
      init: `document.tell = [];
        ${hints(`{ getHighEntropyValues: () => new Promise((done) => document.tell.push(done)) }`)}`,
    },
  );
  await page.evaluate(() => Promise.all(document.fired));
  await world.collector.wait(() => world.impressions.length === 2);
  const want = `${impression("A1b2")}&af_ch_model=Pixel%207&af_ch_os_version=14.0.0`;
  assert.deepEqual(
    world.impressions.map(({ address }) => address),
    [want, want],
  );
});

test("it waits for hints that never come no longer than about 300 ms", async () => {
  const page = await open(
    `AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2"));
     var start = performance.now();
     document.waited = AF_SMART_SCRIPT.fireImpressionsLink().then(() => performance.now() - start);`,
    { init: hints(`{ getHighEntropyValues: () => new Promise(() => {}) }`) },
  );
  const waited = await page.evaluate(() => document.waited);
  assert.equal((await world.impression()).address, impression("A1b2"));
  assert.equal(world.impressions.length, 1);
  assert.ok(waited >= 290 && waited < 700, `${waited} ms`);
});

test("a page that leaves once it has resolved has sent the impression", async () => {
  const page = await open(
    `AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2"));
     document.addEventListener("DOMContentLoaded", () =>
       AF_SMART_SCRIPT.fireImpressionsLink().then(() => (location.href = "/next")));`,
  );
  await page.waitForURL("**/next");
  // What was not there when the page left would come behind the page that follows, or never.
  assert.equal(world.impressions.length, 1);
});

test("it resolves without an answer: at once where that is refused, after a second where none comes", async () => {
  // Behind the page's load, which waits for images.
  const wait = `AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2"));
    document.waited = new Promise((done) => addEventListener("load", () => {
      const start = performance.now();
      AF_SMART_SCRIPT.fireImpressionsLink().then(() => done(performance.now() - start));
    }));`;
  const refused = await open(wait, {
    init: hints("undefined"),
    headers: {
      "content-security-policy": "default-src 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
    },
  });
  const soon = await refused.evaluate(() => document.waited);
  assert.ok(soon < 900, `${soon} ms`);

  const { collector } = world;
  const { handle } = collector;
  collector.handle = () => {};
  try {
    const page = await open(wait, { init: hints("undefined") });
    const waited = await page.evaluate(() => document.waited);
    assert.ok(waited >= 990 && waited < 2000, `${waited} ms`);
    assert.deepEqual(page.problems, []);
  } finally {
    collector.handle = handle;
  }
});

const NO_HINTS = {
  "an iPhone's user agent": [
    hints(`{ getHighEntropyValues: async () => ({ model: "Pixel 7", platformVersion: "14.0.0" }) }`),
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1",
  ],
  "a browser without them": [hints("undefined")],
  "hints that are refused": [hints(`{ getHighEntropyValues: () => Promise.reject(new Error("no")) }`)],
  "hints that throw": [hints(`{ getHighEntropyValues() { throw new Error("no"); } }`)],
  "hints without values": [hints(`{ getHighEntropyValues: async () => undefined }`)],
};

for (const [what, [init, userAgent]] of Object.entries(NO_HINTS)) {
  test(`no hints in the impression with ${what}`, async () => {
    const page = await open(
      `AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2")); document.fired = AF_SMART_SCRIPT.fireImpressionsLink();`,
      { init, context: { userAgent } },
    );
    await page.evaluate(() => document.fired);
    await world.sent(page);
    const addresses = world.impressions.map(({ address }) => address);
    assert.deepEqual(
      addresses.filter((address) => !address.includes("/fence?")),
      [impression("A1b2")],
    );
    assert.deepEqual(page.problems, []);
  });
}

test("a strict policy that allows the impression as an image, and no connection, lets it leave", async () => {
  const page = await open(USUAL, {
    headers: {
      "content-security-policy":
        "default-src 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; img-src https://impressions.onelink.me",
    },
  });
  await untilHrefs(page, [link("A1b2")], "a.cta");
  assert.deepEqual(await world.sent(page), [impression("A1b2")]);
  assert.deepEqual(page.problems, []);
});

const TAGS = { "a blocking tag": BLOCKING, "the modern markup": TAG };

for (const [what, tag] of Object.entries(TAGS)) {
  test(`two new names on window, no more, with ${what}`, async () => {
    const page = await world.tour({
      "/game": `<!doctype html><script>document.names = Object.getOwnPropertyNames(window);</script>${tag}
        <a data-smart-link href="https://apps.apple.com/app/id1">x</a>`,
    });
    await page.goto(page.site + "/game" + AD_CLICK);
    const added = await page.evaluate(async () => {
      const { generateOneLinkURL, fireImpressionsLink } = window.AF_SMART_SCRIPT;
      const mediaSource = { keys: ["pid"], defaultValue: "web" };
      generateOneLinkURL({ oneLinkURL: "https://brand.onelink.me/A1b2", afParameters: { mediaSource } });
      await fireImpressionsLink();
      return Object.getOwnPropertyNames(window).filter((name) => !document.names.includes(name));
    });
    // Firefox gets one from what drives it.
    assert.deepEqual(added.filter((name) => !name.startsWith("__pw")).sort(), [
      "AF_SMART_SCRIPT",
      "SmartScript",
    ]);
  });
}

/** What the old script put on window, and what pages have by the same names. */
const NAMES = ["version", "QRCode", "isIOS", "isValidUrl", "getParameterValue"];
const DEFINED = {
  var: (name) => `var ${name} = "page's ${name}";`,
  let: (name) => `let ${name} = "page's ${name}";`,
  const: (name) => `const ${name} = "page's ${name}";`,
  function: (name) => `function ${name}() { return "page's ${name}"; }`,
};

for (const [how, define] of Object.entries(DEFINED)) {
  for (const place of ["before", "after"]) {
    test(`names that a page defines by ${how} ${place} the script stay the page's`, async () => {
      const own = `<script>${NAMES.map(define).join("\n")}</script>`;
      const page = await open(USUAL, { tag: place === "before" ? own + BLOCKING : BLOCKING + own });
      await untilHrefs(page, [link("A1b2")], "a.cta");
      const values = await page.evaluate(
        (names) =>
          names.map((name) => {
            const value = (0, eval)(name);
            return typeof value === "function" ? value() : value;
          }),
        NAMES,
      );
      assert.deepEqual(
        values,
        NAMES.map((name) => `page's ${name}`),
      );
      assert.deepEqual(await world.sent(page), [impression("A1b2")]);
      assert.deepEqual(page.problems, []);
    });
  }
}
