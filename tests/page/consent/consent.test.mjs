/** What is sent, stored and put into links before and after the visitor has answered. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { documented } from "../../docs/markdown.mjs";
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

/** An init script with which all waits of a page take a hundredth of their time. */
const HURRY = `{
  const own = window.setTimeout;
  window.setTimeout = (act, wait, ...more) => own(act, wait / 100, ...more);
}`;

const GRANTED = tcData("tcloaded", [1, 7]);

/** Lets seconds pass in a page that is in a hurry. */
const passed = (seconds) => delay(seconds * 10);

test("a consent platform that comes after minutes is heard", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${tag('data-consent-from="tcf"')}`, { init: HURRY });
  await readyHrefs(page);
  await passed(120);
  await page.evaluate(`(() => { ${CMP} document.cmp(${JSON.stringify(GRANTED)}); })()`);
  await untilHrefs(page, [FULL]);
  assert.deepEqual(await world.sent(page), [impressionOf(FULL)]);
});

test("a consent platform that takes its stub's place without calling those who asked it is heard", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${tag('data-consent-from="tcf"')}`, {
    init: "document.asked = 0; window.__tcfapi = () => void document.asked++;",
  });
  await page.waitForFunction(() => document.asked === 1);
  assert.deepEqual(await readyHrefs(page), [BARE]);
  await page.evaluate(
    (data) => (window.__tcfapi = (command, version, tell) => [1, 2].forEach(() => tell(data, true))),
    GRANTED,
  );
  await untilHrefs(page, [FULL]);
  assert.deepEqual(await world.sent(page), [impressionOf(FULL)]);
});

test("a consent platform that throws, and then doesn't: nothing is thrown into the page", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${tag('data-consent-from="tcf"')}`, {
    init: `window.__tcfapi = () => { document.asked = true; throw new Error("not yet"); };`,
  });
  await page.waitForFunction(() => document.asked);
  await page.evaluate(
    (data) => (window.__tcfapi = (command, version, tell) => tell(data, true)),
    tcData("useractioncomplete", [1, 7]),
  );
  await untilHrefs(page, [FULL]);
  assert.deepEqual(page.problems, []);
});

test("the consent platform of a page that frames this one is asked by messages", async () => {
  const page = await world.tour({
    "/": `<!doctype html><title>Frame</title><script>
      addEventListener("message", ({ data, source }) => {
        const { __tcfapiCall: call } = typeof data == "string" ? JSON.parse(data) : data;
        source.postMessage("no answer of a platform", "*");
        source.postMessage({ __tcfapiReturn: { callId: "another", returnValue: {}, success: true } }, "*");
        source.postMessage({ __tcfapiReturn: { callId: call.callId, returnValue: ${JSON.stringify(GRANTED)}, success: true } }, "*");
        document.call = call;
      });
    </script><iframe name="__tcfapiLocator"></iframe><iframe id="page" src="/game${AD_CLICK}"></iframe>`,
    "/game": `<!doctype html>${CTA}${tag('data-consent-from="tcf"')}`,
  });
  await page.goto(`${page.site}/`);
  await page.waitForFunction(
    (full) => document.querySelector("#page").contentDocument.querySelector("a")?.href === full,
    FULL,
  );
  const { command, version } = await page.evaluate(() => document.call);
  assert.deepEqual([command, version], ["addEventListener", 2]);
  assert.deepEqual(await world.sent(page), [impressionOf(FULL)]);
});

test("nobody is looked for while the page is hidden", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${tag('data-consent-from="tcf"')}`, {
    init: `${HURRY}
      document.looks = 0;
      Object.defineProperty(window, "__tcfapi", { configurable: true, get() { document.looks++; } });
      Object.defineProperty(document, "hidden", { configurable: true, get: () => !!document.isAway });`,
  });
  await page.waitForFunction(() => document.looks > 3);
  await page.evaluate(() => (document.isAway = true));
  await passed(10);
  const looks = await page.evaluate(() => document.looks);
  await passed(60);
  assert.equal(await page.evaluate(() => document.looks), looks);
  await page.evaluate((data) => {
    document.isAway = false;
    delete window.__tcfapi;
    window.__tcfapi = (command, version, tell) => tell(data, true);
    document.dispatchEvent(new Event("visibilitychange"));
  }, GRANTED);
  await untilHrefs(page, [FULL]);
});

/** What Google's tag notes of consent: the types' entries, and those who listen to their changes. */
const NOTES = `{
  const listeners = [];
  document.note = (entries, isTold = true) => {
    window.google_tag_data = window.google_tag_data || {};
    const { ics } = window.google_tag_data;
    window.google_tag_data.ics = ics || { active: true, entries: {}, addListener: (types, tell) => void listeners.push(tell) };
    for (const type of ["ad_storage", "ad_user_data"]) {
      window.google_tag_data.ics.entries[type] = entries;
    }
    if (isTold) listeners.forEach((tell) => tell());
  };
}`;
const REGIONS = `gtag("consent", "default", { ...${both("denied")}, region: ["DE", "US-CA"] });
  gtag("consent", "default", ${both("granted")});`;

/**
 * What the page does before the script and after it, in the words of the two above, and whether consent is granted
 * after each.
 */
const NOTED = {
  "a template has said yes": [`document.note({ default: false, update: true });`, true],
  "a template has said no": [`document.note({ default: false, update: false });`, false],
  "a template says yes later": [
    `document.note({ default: false });`,
    false,
    `document.note({ default: false, update: true });`,
    true,
  ],
  "a template says yes later, and nobody is told": [
    `document.note({ default: false });`,
    false,
    `document.note({ default: false, update: true }, false);`,
    true,
  ],
  "Google's tag comes later": ["", false, `document.note({ default: false, update: true });`, true],
  "a template takes it back": [
    `document.note({ default: false, update: true });`,
    true,
    `document.note({ default: false, update: false });`,
    false,
  ],
  "a default for the visitor's own region denies": [
    `${REGIONS} document.note({ region: "DE", default: false });`,
    false,
  ],
  "a default for another region than the visitor's denies": [
    `${REGIONS} document.note({ default: true });`,
    true,
  ],
  "the same, and Google's tag is not there": [REGIONS, false],
  "the same, and Google's tag comes later": [REGIONS, false, `document.note({ default: true });`, true],
  "a default by the tag's own declaration": [`document.note({ declare: true });`, true],
  "what the tag takes for granted, where the page's default denies": [
    `gtag("consent", "default", ${both("denied")}); document.note({ implicit: true });`,
    false,
  ],
  "a default of the tag that waits for an answer": [
    `document.note({ default: true, quiet: true });`,
    false,
    `document.note({ default: true, quiet: false });`,
    true,
  ],
  "a default in place of another": [
    `gtag("consent", "default", ${both("denied")}); gtag("consent", "default", ${both("granted")});`,
    true,
  ],
  "a default for a region in place of another": [
    `gtag("consent", "default", { ...${both("denied")}, region: ["DE"] });
     gtag("consent", "default", { ...${both("granted")}, region: ["DE"] });`,
    true,
  ],
  "a command that is a list": [`dataLayer.push(["consent", "update", ${both("granted")}]);`, true],
  "the layer is replaced by another": [
    `gtag("consent", "default", ${both("denied")});`,
    false,
    `window.dataLayer = []; gtag("consent", "update", ${both("granted")});`,
    true,
  ],
  "old commands are taken out of the layer": [
    `gtag("consent", "default", ${both("denied")}); gtag("event", "a"); gtag("event", "b");`,
    false,
    `dataLayer.splice(0, 3); gtag("consent", "update", ${both("granted")});`,
    true,
  ],
  "the layer has another name": [
    `window.other = []; { const tag = document.createElement("script"); tag.type = "text/plain";
       tag.src = "https://www.googletagmanager.com/gtm.js?id=GTM-1&l=other"; document.head.append(tag); }
     other.push({ 0: "consent", 1: "default", 2: ${both("denied")} });`,
    false,
    `other.push({ 0: "consent", 1: "update", 2: ${both("granted")} });`,
    true,
  ],
  "things in the layer that can't be read": [
    `dataLayer.push(null, 5, "consent", { get 0() { throw new Error(); } }, Object.freeze([]));
     gtag("consent", "update", ${both("granted")});`,
    true,
  ],
};

for (const [what, [earlier, isGranted, later, isGrantedThen]] of Object.entries(NOTED)) {
  test(`Google's consent mode: ${what}`, async () => {
    const page = await world.visit(
      `<!doctype html>${CTA}<script>${GTAG} ${earlier}</script>${tag('data-consent-from="google"')}`,
      { init: NOTES },
    );
    await readyHrefs(page);
    await page.waitForFunction(() => Object.hasOwn(window.dataLayer, "push"));
    await untilHrefs(page, [isGranted ? FULL : BARE]);
    if (later) {
      await page.evaluate(`(() => { ${GTAG} ${later} })()`);
      await untilHrefs(page, [isGrantedThen ? FULL : BARE]);
    }
    assert.deepEqual(await world.sent(page), isGranted || isGrantedThen ? [impressionOf(FULL)] : []);
    assert.deepEqual(page.problems, []);
  });
}

for (const [answer, link] of [
  ["denied", BARE],
  ["granted", FULL],
  ["", FULL],
]) {
  test(`Google's consent mode: a default that waits for an answer, ${answer || "and there is none"}`, async () => {
    const page = await world.visit(
      `<!doctype html>${CTA}<script>${GTAG} gtag("consent", "default", { ...${both("granted")}, wait_for_update: 1500 });</script>
       ${tag('data-consent-from="google"')}`,
    );
    await readyHrefs(page);
    await page.waitForFunction(() => Object.hasOwn(window.dataLayer, "push"));
    assert.deepEqual(await hrefs(page), [BARE]);
    if (answer) {
      await page.evaluate(`(() => { ${GTAG} gtag("consent", "update", ${both(answer)}); })()`);
    }
    if (answer !== "") {
      await delay(1600);
    }
    await untilHrefs(page, [link]);
    assert.deepEqual(await world.sent(page), link === FULL ? [impressionOf(FULL)] : []);
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

const START = `SmartScript.start({ oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" })`;
const STATES = {
  "an attribute": tag('data-consent="pending"'),
  "a consent platform": tag('data-consent-from="tcf"'),
  "a JSON block that the page removes": `<script type="application/json" data-smart-script>{"consent": "pending"}</script>${TAG.replace(" async", "")}
    <script>addEventListener("DOMContentLoaded", () => document.querySelector("[data-smart-script]").remove());</script>`,
  "an earlier start": `${TAG.replace(" async", "")}<script>SmartScript.start({
    oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok", consent: "pending" });</script>`,
};

for (const [what, html] of Object.entries(STATES)) {
  test(`what asks for consent by ${what} is not undone by a configuration that leaves it out`, async () => {
    // The script comes last, so that nothing is configured before what asks.
    const page = await world.visit(`<!doctype html>${CTA}${html}`, {
      init: what === "an earlier start" ? "" : WATCH,
    });
    if (what === "an earlier start") {
      await page.evaluate(START + ".then(() => {})");
    } else {
      await page.evaluate(`${START}.then(() => SmartScript.refresh()).then(() => {})`);
      assert.deepEqual(await world.sent(page), []);
      assert.deepEqual(await uses(page), []);
      assert.deepEqual(await hrefs(page), [BARE]);
    }
    await page.evaluate(() => SmartScript.consent("granted").then(() => {}));
    await world.impression();
    assert.deepEqual(await hrefs(page), [FULL]);
  });
}

test("limitDataUse stays when a configuration leaves it out, and goes when one says so", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${block('"limitDataUse": true')}${TAG}`);
  await page.evaluate(START + ".then(() => {})");
  assert.deepEqual(await hrefs(page), [BARE]);
  await page.evaluate(START.replace("})", ", limitDataUse: false })") + ".then(() => {})");
  assert.deepEqual(await hrefs(page), [FULL]);
});

test("a state that changes by a configuration reaches what is stored", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${TAG}`);
  await readyHrefs(page);
  const stored = async () => (await kept(page)).ss_incoming_params;
  const start = (more) => page.evaluate(START.replace("})", `, ${more} })`) + ".then(() => {})");
  assert.match(await stored(), /ttclid/);
  await start("limitDataUse: true");
  assert.match(await stored(), /Summer/);
  assert.doesNotMatch(await stored(), /ttclid/);
  await start('consent: "denied"');
  assert.equal(await stored(), undefined);
  await start('consent: "granted", limitDataUse: false');
  assert.match(await stored(), /ttclid/);
});

test("copies of the click id are hidden and not stored, under whatever name, and so is what no rule looks for", async () => {
  const query = `${AD_CLICK}&af_sub1=E.C.P.x-Y_z&variant=x-E.C.P.x-Y_z&_gl=1*a&email=a%40b.example`;
  const rules = '"afParameters": {"afSub1": {"keys": ["af_sub1"]}, "afSub2": {"keys": ["variant"]}}';
  for (const said of ['"consent": "denied"', '"consent": "pending"', '"limitDataUse": true']) {
    const page = await world.visit(`<!doctype html>${CTA}${block(`${said}, ${rules}`)}${TAG}`, { query });
    assert.deepEqual(await readyHrefs(page), [BARE], said);
    const { ss_incoming_params } = await kept(page);
    if (said.includes("limit")) {
      const [view] = JSON.parse(ss_incoming_params);
      assert.deepEqual(Object.keys(view).sort(), [
        "af_ad",
        "af_ad_id",
        "af_adset",
        "af_adset_id",
        "af_c_id",
        "af_ss_exp_at",
        "c",
        "pid",
      ]);
    } else {
      assert.equal(ss_incoming_params, undefined);
    }
  }
});

test(
  "an answer that comes before the script counts, by the stub of docs/consent.md",
  needs("a tag of the script"),
  async () => {
    const stub = documented("docs/consent.md", "html", "An answer that comes before the script");
    const config = `<script>window.SmartScript = { oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" };</script>`;
    const bare = `<script src="/smart-script.js" async></script>`;
    for (const [answer, want] of [
      ["granted", FULL],
      ["denied", BARE],
    ]) {
      const said = `<script>SmartScript.consent("pending"); SmartScript.consent("${answer}");</script>`;
      for (const html of [
        stub + said + tag('data-consent="pending"'),
        stub + said + TAG,
        stub + said + config + bare,
        stub + config + said + bare,
        config + stub + said + bare,
        `<i id="SmartScript"></i>${stub}${said}${TAG}`,
        stub + stub + said + TAG,
      ]) {
        const page = await world.visit(`<!doctype html>${html}${CTA}`);
        await page.waitForFunction(() => window.SmartScript.version);
        assert.deepEqual(await readyHrefs(page), [want]);
        assert.equal((await world.sent(page)).length, answer === "granted" ? 1 : 0);
        assert.deepEqual(page.problems, []);
      }
    }
    const silent = await world.visit(`<!doctype html>${stub}${TAG}${CTA}`);
    await silent.waitForFunction(() => window.SmartScript.version);
    assert.deepEqual(await readyHrefs(silent), [BARE]);
    await silent.evaluate(() => SmartScript.consent("granted").then(() => {}));
    assert.deepEqual(await hrefs(silent), [FULL]);
  },
);

test(
  "an answer without a value is pending, and undoes no refusal",
  needs("mistakes that are left out"),
  async () => {
    const page = await world.visit(`<!doctype html>${CTA}${TAG}`);
    await readyHrefs(page);
    await world.impression();
    await page.evaluate(() => SmartScript.consent("denied").then(() => {}));
    for (const value of ["undefined", "false", "''", "null"]) {
      await page.evaluate(`SmartScript.consent(${value}).then(() => {})`);
      assert.deepEqual(await hrefs(page), [BARE]);
    }
    assert.deepEqual(await kept(page), {});
  },
);

test(
  "a configuration that names nobody for the answer lifts no pending",
  needs("mistakes that are left out"),
  async () => {
    const page = await world.visit(`<!doctype html>${CTA}${tag('data-consent="pending"')}`);
    await readyHrefs(page);
    for (const value of ["''", "false", "null"]) {
      await page.evaluate(`SmartScript.start({ oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok",
      consentFrom: ${value} }).then(() => {})`);
      assert.deepEqual(await hrefs(page), [BARE]);
    }
    assert.deepEqual(await world.sent(page), []);
  },
);

test("a configuration that speaks of consent alone changes that alone", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${tag('data-consent="pending"')}`);
  await readyHrefs(page);
  await page.evaluate(() => SmartScript.start({ consent: "granted" }).then(() => {}));
  assert.deepEqual(await hrefs(page), [FULL]);
  assert.deepEqual(await world.sent(page), [impressionOf(FULL)]);
  await page.evaluate(() => SmartScript.start({ limitDataUse: true }).then(() => {}));
  assert.deepEqual(await hrefs(page), [BARE]);
});

test("back from the back/forward cache after a refusal on another page, links have no click id", async () => {
  const page = await world.tour({
    "/game": `<!doctype html><script>addEventListener("pageshow", ({ persisted }) =>
      document.title = persisted ? "kept" : "loaded");</script>${CTA}${TAG}`,
    "/other": `<!doctype html>${CTA}${TAG}`,
  });
  await page.goto(`${page.site}/game${AD_CLICK}`);
  assert.deepEqual(await readyHrefs(page), [FULL]);
  await page.goto(`${page.site}/other`);
  await readyHrefs(page);
  await page.evaluate(() => SmartScript.consent("denied").then(() => {}));
  await page.evaluate(() => void setTimeout(() => history.back()));
  await page.waitForFunction(() => location.pathname === "/game" && document.title !== "");
  if (await page.evaluate(() => document.title === "kept")) {
    await untilHrefs(page, [BARE]);
  }
});
