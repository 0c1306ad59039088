/** What is sent, stored and put into links before and after the visitor has answered. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import {
  AD_CLICK,
  CTA,
  ONELINK_QUERY,
  TAG,
  hrefs,
  needs,
  readyHrefs,
  untilHrefs,
  world,
} from "../harness.mjs";

const FULL = `https://brand.onelink.me/A1b2?${ONELINK_QUERY}`;
const BARE = FULL.replace("&af_sub1=E.C.P.x-Y_z", "").replace("&ttclid=E.C.P.x-Y_z", "");
const impressionOf = (link) => link.replace("brand.onelink.me", "impressions.onelink.me");

/** An init script that records each access to cookies and storage. */
const WATCH = `{
  document.uses = [];
  for (const name of ["getItem", "setItem", "removeItem", "key"]) {
    const own = Storage.prototype[name];
    Storage.prototype[name] = function (...values) {
      document.uses.push(name + " " + values[0]);
      return own.apply(this, values);
    };
  }
  const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  Object.defineProperty(document, "cookie", {
    get() { document.uses.push("read cookie"); return get.call(document); },
    set(value) { document.uses.push("write cookie"); set.call(document, value); },
  });
}`;

const uses = (page) => page.evaluate(() => document.uses);
const kept = (page) =>
  page.evaluate(() => Object.fromEntries(Object.keys(localStorage).map((key) => [key, localStorage[key]])));

/** The ways in which a page can configure consent, and its rules in each. */
const RULES = `"afParameters": {"afCustom": [{"paramKey": "ttp", "keys": ["cookie:_ttp", "storage:_ttp"]}]}`;
const tag = (attributes) => TAG.replace("async", `${attributes} async`);
const block = (json) => `<script type="application/json" data-smart-script>{${json}}</script>`;
const SAID = {
  "an attribute": (state) => block(RULES) + tag(`data-consent="${state}"`),
  "a JSON block": (state) => block(`"consent": "${state}", ${RULES}`) + TAG,
  "an object placed before": (state) =>
    `<script>window.SmartScript = {consent: "${state}", ${RULES}};</script>${TAG}`,
};

for (const [how, html] of Object.entries(SAID)) {
  test(`pending by ${how}: nothing is sent, read or stored until it is granted; then all of it, once`, async () => {
    const page = await world.visit(`<!doctype html>${CTA}${html("pending")}`, { init: WATCH });
    assert.deepEqual(await readyHrefs(page), [BARE]);
    assert.deepEqual(await world.sent(page), []);
    assert.deepEqual(await uses(page), []);
    await page.evaluate(() =>
      SmartScript.consent("granted")
        .then(() => SmartScript.consent("granted"))
        .then(() => {}),
    );
    assert.deepEqual(await hrefs(page), [FULL]);
    assert.deepEqual(await world.sent(page), [impressionOf(FULL)]);
    assert.match((await kept(page)).ss_incoming_params, /ttclid/);
    assert.deepEqual(page.problems, []);
  });

  test(`denied by ${how}: links with campaign names, nothing sent or stored`, async () => {
    const page = await world.visit(`<!doctype html>${CTA}${html("denied")}`, { init: WATCH });
    assert.deepEqual(await readyHrefs(page), [BARE]);
    assert.deepEqual(await world.sent(page), []);
    assert.deepEqual(
      (await uses(page)).filter((use) => !use.startsWith("removeItem")),
      [],
    );
    assert.deepEqual(await kept(page), {});
    assert.deepEqual(page.problems, []);
  });
}

test("a page that doesn't mention consent needs none", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${TAG}`);
  assert.deepEqual(await readyHrefs(page), [FULL]);
  assert.deepEqual(await world.sent(page), [impressionOf(FULL)]);
});

test("an unknown state counts as no answer", needs("mistakes that are left out"), async () => {
  const page = await world.visit(`<!doctype html>${CTA}${tag('data-consent="yes"')}`);
  assert.deepEqual(await readyHrefs(page), [BARE]);
  assert.deepEqual(await world.sent(page), []);
});

test("granted, withdrawn, granted again: what is stored comes and goes, the impression is sent once", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${tag('data-consent="pending"')}`);
  await readyHrefs(page);
  const answer = async (state) => {
    const told = await page.evaluate(async (state) => {
      const told = new Promise((done) =>
        document.addEventListener("smartscript:consent", ({ detail }) => done(detail), { once: true }),
      );
      await SmartScript.consent(state);
      return told;
    }, state);
    assert.equal(told, state);
    return [(await hrefs(page))[0] === FULL, "ss_incoming_params" in (await kept(page))];
  };
  assert.deepEqual(await answer("granted"), [true, true]);
  assert.deepEqual(await answer("denied"), [false, false]);
  assert.deepEqual(await answer("granted"), [true, true]);
  assert.equal((await world.sent(page)).length, 1);
});

test("an answer that comes before the document has loaded counts", async () => {
  const page = await world.visit(
    `<!doctype html><head>${tag('data-consent="pending"').replace(" async", "")}
     <script>SmartScript.consent("granted");</script></head>${CTA}`,
  );
  assert.deepEqual(await readyHrefs(page), [FULL]);
  assert.deepEqual(await world.sent(page), [impressionOf(FULL)]);
});

test("denied on a later page forgets what an earlier one stored, pending leaves it for the answer", async () => {
  const page = await world.tour({
    "/first": `<!doctype html>${CTA}${TAG}`,
    "/pending": `<!doctype html><a href="/first">back</a>${CTA}${tag('data-consent="pending"')}`,
    "/denied": `<!doctype html>${CTA}${tag('data-consent="denied"')}`,
  });
  const follow = async (path) => {
    await page.evaluate((path) => {
      const link = document.body.appendChild(document.createElement("a"));
      link.href = path;
      link.id = "on";
      link.textContent = "on";
    }, path);
    await page.click("#on");
    await page.waitForURL(page.site + path);
  };
  await page.goto(`${page.site}/first${AD_CLICK}`);
  await readyHrefs(page);
  await follow("/pending");
  assert.doesNotMatch((await readyHrefs(page))[0], /ttclid|c=Summer/);
  assert.match((await kept(page)).ss_incoming_params, /ttclid/);
  await page.evaluate(() => SmartScript.consent("granted").then(() => {}));
  assert.deepEqual(await hrefs(page), [FULL]);
  await follow("/denied");
  await readyHrefs(page);
  assert.deepEqual(await kept(page), {});
});

const CALL = `AF_SMART_SCRIPT.generateOneLinkURL({ oneLinkURL: "https://brand.onelink.me/A1b2",
  afParameters: { mediaSource: { keys: ["pid"], defaultValue: "web" }, campaign: { keys: ["c"] } } })`;
const BARE_CALL =
  "https://brand.onelink.me/A1b2?af_js_web=true&af_ss_ver=2_10_0&pid=tiktokweb_int&c=Summer%20Sale_web";

test(
  "the old calls: a link without ids, and the impression once it is granted",
  needs("Smart Script's calls"),
  async () => {
    const page = await world.visit(
      `<!doctype html><script>window.SmartScript = { consent: "pending" };</script>
     <script src="/smart-script.js"></script>`,
      { init: WATCH },
    );
    const first = await page.evaluate(`(() => {
    const answer = ${CALL};
    return Promise.all([AF_SMART_SCRIPT.fireImpressionsLink(), AF_SMART_SCRIPT.fireImpressionsLink()]).then(() => answer);
  })()`);
    assert.deepEqual(first, { clickURL: BARE_CALL });
    assert.deepEqual(await world.sent(page), []);
    assert.deepEqual(await uses(page), []);
    await page.evaluate(() =>
      SmartScript.consent("granted")
        .then(() => SmartScript.consent("granted"))
        .then(() => {}),
    );
    assert.deepEqual(await world.sent(page), [impressionOf(`${BARE_CALL}&ttclid=E.C.P.x-Y_z`)]);
    assert.deepEqual(await page.evaluate(CALL), { clickURL: `${BARE_CALL}&ttclid=E.C.P.x-Y_z` });
    assert.deepEqual(page.problems, []);
  },
);

test(
  "a code drawn before the answer is drawn anew with the answer's link",
  needs("QR codes and banners"),
  async () => {
    const page = await world.visit(
      `<!doctype html><div data-smart-qr="svg"></div>${tag('data-consent="pending"')}`,
    );
    await page.locator("[data-smart-qr] svg").waitFor();
    const drawing = () => page.evaluate(() => document.querySelector("[data-smart-qr] svg").outerHTML.length);
    const bare = await drawing();
    await page.evaluate(() => SmartScript.consent("granted").then(() => {}));
    await page.waitForFunction(
      (bare) => document.querySelector("[data-smart-qr] svg").outerHTML.length > bare,
      bare,
    );
  },
);

const gpc = (value) =>
  `Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { configurable: true, get: () => ${value} });`;

/** The page's configuration, its first script, the query of its links, and whether it sends an impression. */
const SETTLED = {
  "limitDataUse: ids are kept back, the rest goes on": ['"limitDataUse": true', "", BARE, true],
  "limitDataUse by Global Privacy Control, where it is sent": [
    '"limitDataUse": "gpc"',
    gpc(true),
    BARE,
    true,
  ],
  "limitDataUse by Global Privacy Control, where it is not": [
    '"limitDataUse": "gpc"',
    gpc(false),
    FULL,
    true,
  ],
  "Global Privacy Control as the source, sent": ['"consentFrom": "gpc"', gpc(true), BARE, false],
  "Global Privacy Control as the source, not sent": ['"consentFrom": "gpc"', gpc(undefined), FULL, true],
  "a source that is not known": [
    '"consentFrom": "somebody"',
    "",
    BARE,
    false,
    needs("mistakes that are left out"),
  ],
};

for (const [what, [json, init, link, isSent, options = {}]] of Object.entries(SETTLED)) {
  test(what, options, async () => {
    const page = await world.visit(`<!doctype html>${CTA}${block(json)}${TAG}`, { init });
    await untilHrefs(page, [link]);
    if (isSent) {
      await world.impression();
    }
    assert.deepEqual(await world.sent(page), isSent ? [impressionOf(link)] : []);
  });
}

/**
 * The IAB's standard stub, which queues calls, and a consent platform that answers when the test tells it to.
 */
const CMP = `{
  const queue = [];
  window.__tcfapi = (...call) => void queue.push(call);
  document.cmp = (data) => {
    const listeners = [];
    const live = (command, version, callback) => {
      if (command == "addEventListener" && version == 2) listeners.push(callback), document.tell(callback);
      else callback(null, false);
    };
    document.tell = (callback) => callback({ tcfPolicyVersion: 4, cmpStatus: "loaded", listenerId: 1, ...document.data }, true);
    document.again = (data) => { document.data = data; listeners.forEach(document.tell); };
    document.data = data;
    window.__tcfapi = live;
    queue.splice(0).forEach((call) => live(...call));
  };
}`;
const tcData = (eventStatus, purposes, vendors = {}) => ({
  gdprApplies: true,
  eventStatus,
  tcString: "C…",
  purpose: { consents: Object.fromEntries(purposes.map((id) => [id, true])), legitimateInterests: {} },
  vendor: { consents: vendors, legitimateInterests: {} },
});

/** The configuration, the platform's answers in order, and whether consent is granted after them. */
const PLATFORMS = {
  "all that is needed": ['"tcf"', [tcData("tcloaded", [1, 7])], true],
  "a purpose missing": ['"tcf"', [tcData("tcloaded", [1, 2, 3])], false],
  "the question open, then yes": [
    '"tcf"',
    [tcData("cmpuishown", []), tcData("useractioncomplete", [1, 2, 7])],
    true,
  ],
  "the question open": ['"tcf"', [tcData("cmpuishown", [1, 7])], false],
  "yes, then withdrawn": ['"tcf"', [tcData("tcloaded", [1, 7]), tcData("useractioncomplete", [])], false],
  "a country without GDPR": ['"tcf"', [{ gdprApplies: false, eventStatus: "tcloaded" }], true],
  "a vendor that is refused": [
    '{"source": "tcf", "vendor": 42}',
    [tcData("tcloaded", [1, 7], { 42: false })],
    false,
  ],
  "a vendor that is allowed, and purposes of the page's": [
    '{"source": "tcf", "vendor": 42, "purposes": [1]}',
    [tcData("tcloaded", [1], { 42: true })],
    true,
  ],
};

for (const [what, [from, said, isGranted]] of Object.entries(PLATFORMS)) {
  for (const isLate of [false, true]) {
    test(`a consent platform${isLate ? " that comes late" : ""}: ${what}`, async () => {
      const page = await world.visit(`<!doctype html>${CTA}${block(`"consentFrom": ${from}`)}${TAG}`, {
        init: isLate ? undefined : CMP,
      });
      assert.deepEqual(await readyHrefs(page), [BARE]);
      if (isLate) {
        await page.evaluate(`{ ${CMP} }`.replace(/^\{/, "(() => {").replace(/\}$/, "})()"));
      }
      await page.evaluate(`document.cmp(${JSON.stringify(said[0])})`);
      for (const data of said.slice(1)) {
        if (said[0].eventStatus === "tcloaded") {
          await untilHrefs(page, [FULL]);
        }
        await page.waitForFunction(() => !!document.again);
        await page.evaluate(`document.again(${JSON.stringify(data)})`);
      }
      await untilHrefs(page, [isGranted ? FULL : BARE]);
      const wasGranted = isGranted || (said[0].eventStatus === "tcloaded" && said.length > 1);
      assert.deepEqual(await world.sent(page), wasGranted ? [impressionOf(FULL)] : []);
      assert.deepEqual(page.problems, []);
    });
  }
}

const GTAG = "window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments); }";
const both = (value) => `{ ad_storage: "${value}", ad_user_data: "${value}", analytics_storage: "granted" }`;

/** What the page tells Google's tags before the script and after it, and whether consent is granted then. */
const MODES = {
  "granted from the start": [`gtag("consent", "default", ${both("granted")});`, "", true],
  "denied until the visitor says yes": [
    `gtag("consent", "default", { ...${both("denied")}, wait_for_update: 500 });`,
    `gtag("consent", "update", ${both("granted")});`,
    true,
  ],
  "denied, and the visitor says no": [
    `gtag("consent", "default", ${both("denied")});`,
    `gtag("consent", "update", ${both("denied")});`,
    false,
  ],
  "denied for some regions": [
    `gtag("consent", "default", { ...${both("denied")}, region: ["ES", "US-AK"] });
     gtag("consent", "default", ${both("granted")});`,
    "",
    false,
  ],
  "half of it": [
    `gtag("consent", "default", ${both("denied")});`,
    'gtag("consent", "update", { ad_storage: "granted" });',
    false,
  ],
  "after Tag Manager took over dataLayer.push": [
    `gtag("consent", "default", ${both("denied")});`,
    `{ const own = dataLayer.push; dataLayer.push = function () { return own.apply(dataLayer, arguments); }; }
     gtag("js", new Date()); dataLayer.push({ event: "gtm.js" }, null); gtag("consent", "update", ${both("granted")});`,
    true,
  ],
  "a layer that is not there yet": ["", `gtag("consent", "update", ${both("granted")});`, true],
};

for (const [what, [earlier, later, isGranted]] of Object.entries(MODES)) {
  test(`Google's consent mode: ${what}`, async () => {
    const page = await world.visit(
      `<!doctype html>${CTA}${earlier && `<script>${GTAG} ${earlier}</script>`}${tag('data-consent-from="google"')}`,
    );
    await readyHrefs(page);
    await page.waitForFunction(() => window.dataLayer && Object.hasOwn(window.dataLayer, "push"));
    if (later) {
      await page.evaluate(`(() => { ${GTAG} ${later} })()`);
    }
    await untilHrefs(page, [isGranted ? FULL : BARE]);
    assert.deepEqual(await world.sent(page), isGranted ? [impressionOf(FULL)] : []);
    assert.deepEqual(page.problems, []);
  });
}

test(
  "if the file that reads consent can't be loaded, consent stays pending",
  needs("files beside the script"),
  async () => {
    world.files.set("/smart-script-consent.js", { type: "text/html", body: "no such file" });
    const failed = once(world.asked, "/smart-script-consent.js");
    const page = await world.visit(`<!doctype html>${CTA}${tag('data-consent-from="gpc"')}`);
    await failed;
    assert.deepEqual(await readyHrefs(page), [BARE]);
    assert.deepEqual(await world.sent(page), []);
    world.files.clear();
  },
);

test("an observed route keeps to the visitor's answer", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${tag('data-observe data-consent="pending"')}`, {
    init: WATCH,
  });
  await readyHrefs(page);
  await page.waitForFunction(() => Object.hasOwn(history, "pushState"));
  await page.evaluate(() => history.pushState(null, "", "/shop?c=shop&ttclid=NEW"));
  await untilHrefs(page, [BARE.replace("Summer%20Sale_web", "shop")]);
  assert.deepEqual(await uses(page), []);
  assert.deepEqual(await world.sent(page), []);
  await page.evaluate(() => SmartScript.consent("granted").then(() => {}));
  await untilHrefs(page, [FULL.replace("Summer%20Sale_web", "shop").replaceAll("E.C.P.x-Y_z", "NEW")]);
  await world.impression();
  assert.equal((await world.sent(page)).length, 1);
});
