/** Breaks every call that the script makes, one in each page, and checks what its visitor gets. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CTA,
  ENGINE,
  ONELINK_QUERY,
  STEAM,
  TAG,
  hrefs,
  needs,
  paramsOf,
  script,
  untilHrefs,
  world,
} from "../harness.mjs";
import { instrument } from "../harness/instrument.mjs";

const SCRIPT = instrument(script());
/**
 * These tests only run with the wasm, because they would also break the calls inside the program in
 * JavaScript.
 */
const WASM = needs("a WebAssembly program");
/**
 * How many calls to advance for the next page: 7 in Chromium, or 1 with EVERY=1 (`npm run test:all`), and 11
 * in the other engines, where pages take longer.
 */
const STRIDE = ENGINE === "chromium" ? (process.env.EVERY ? 1 : 7) : 11;
/** How many pages are open at once. */
const AT_ONCE = 20;

const OWN = ["https://apps.apple.com/app/id1", "https://store.steampowered.com/app/440/"];
const PARAMS = "pid=tiktokweb_int&c=Summer%20Sale&af_channel=web&af_sub1=E.C.P&ttclid=E.C.P";
const MARKS = "af_js_web=true&af_ss_ver=2_10_0";
const RIGHT = (template) => [
  `https://brand.onelink.me/${template}?${MARKS}&${PARAMS}`,
  `https://engagements.appsflyer.com/v1.0/c2s/click/app/steam/123456?${MARKS}` +
    "&af_media_source=tiktokweb_int&af_campaign=Summer%20Sale&af_campaign_id=Summer%20Sale&af_channel=web" +
    `&af_sub1=E.C.P&ttclid=E.C.P&af_r=${encodeURIComponent(OWN[1])}`,
];

const IMPRESSIONS = (template) => [
  [`https://impressions.onelink.me/${template}?${MARKS}&${PARAMS}&af_xplatform=true`],
  [`https://impressions.onelink.me/${template}-called?${MARKS}&pid=tiktokweb_int`],
];

/** The page. It is written into a frame, so that it needs no request and has a window of its own. */
const PAGE = `<!doctype html>
  <script>parent.begin(window)</script>
  <script type="application/json" data-smart-script>
    {"afParameters": {"channel": {"keys": ["medium"], "defaultValue": "web"}}}
  </script>
  ${CTA}
  <script data-onelink="https://brand.onelink.me/{{template}}" data-preset="tiktok" {{attributes}}>${SCRIPT.code}</script>
  ${STEAM}`;

/** What pages call after their load. The faults in each of these are counted from one again. */
const CALLS = [
  "SmartScript.start()",
  "SmartScript.refresh({ impression: false })",
  "SmartScript.consent('granted')",
  `AF_SMART_SCRIPT.generateDirectClickURL({
    platform: "steam", app_id: "1", redirectURL: "https://s.example/",
    afParameters: { mediaSource: { keys: ["pid"], defaultValue: "web" }, campaign: { defaultValue: "1" } },
  })`,
  `AF_SMART_SCRIPT.generateOneLinkURL({
    oneLinkURL: "https://brand.onelink.me/{{template}}-called",
    afParameters: { mediaSource: { keys: ["pid"], defaultValue: "web" } },
  })`,
  "AF_SMART_SCRIPT.fireImpressionsLink()",
];

/**
 * Opens pages in frames with one fault in each, and returns what was found in them. Runs in the outer page.
 *
 * @param {object} options `faults`: for each page when it fails (`before` a call or `after` it), in
 *   which part of its life (0 its load, then each of `calls`), and at which call of that part
 */
async function open({ html, calls, memory, faults, atOnce }) {
  /** How long a second is in these pages, in ms. Everything that they wait for is over after `LASTING` ms. */
  const SECOND = 100;
  const LASTING = 50;
  let frame;
  window.begin = (view) => {
    const mine = frame;
    const { when, part, at } = mine.fault;
    const pass = (kind, call) => {
      mine.lasts = performance.now() + LASTING;
      const trace = (mine.traces[mine.part] ??= { before: [], after: [] })[kind];
      trace.push(call);
      if (kind === when && mine.part === part && trace.length === at) {
        mine.call = call;
        throw new view.Error("a fault, injected");
      }
    };
    view.before = (call) => pass("before", call);
    view.after = (value, call) => {
      pass("after", call);
      return value;
    };
    view.loading = (promise) => {
      mine.loading++;
      promise.then(
        () => mine.loading--,
        () => mine.loading--,
      );
      return promise;
    };
    // Several pages are open at once, and what one of them fails to store must not be missed in another.
    const kept = new Map(Object.entries(memory));
    mine.kept = () => Object.fromEntries(kept);
    Object.defineProperty(view, "localStorage", {
      value: {
        getItem: (key) => kept.get(key) ?? null,
        setItem: (key, text) => void kept.set(key, text),
        removeItem: (key) => void kept.delete(key),
      },
    });
    view.setTimeout = (act, time) => setTimeout(act, (time / 1000) * SECOND);
    view.addEventListener("error", ({ message }) => mine.problems.push(`thrown: ${message}`));
    view.addEventListener("unhandledrejection", ({ reason }) => mine.problems.push(`rejected: ${reason}`));
    for (const name of ["log", "info", "warn", "error", "debug"]) {
      view.console[name] = (...values) => mine.problems.push(`console.${name}: ${values.join(" ")}`);
    }
  };

  const open = async (fault) => {
    const { when, part, at } = fault;
    const template = `${when}-${part}-${at}`;
    const mine = { fault, template, problems: [], loading: 0, traces: [], part: 0, lasts: 0 };
    const element = document.createElement("iframe");
    // Hidden frames take a fifth of the time.
    element.style.display = "none";
    document.body.append(element);
    const { contentDocument: page, contentWindow: view } = element;
    const settled = async () => {
      do {
        await new Promise((done) => setTimeout(done, mine.lasts - performance.now()));
      } while (mine.loading || performance.now() < mine.lasts);
    };

    frame = mine;
    page.open();
    page.write(html.replaceAll("{{template}}", template));
    page.close();
    mine.stored = mine.kept();
    delete mine.kept;
    await settled();
    if (part > 0) {
      for (const call of calls) {
        mine.part++;
        try {
          view.eval(call.replaceAll("{{template}}", template));
        } catch (error) {
          mine.problems.push(`thrown by a call: ${error}`);
        }
      }
      await settled();
    }
    mine.hrefs = [...page.querySelectorAll("a[data-smart-link]")].map(({ href }) => href);
    element.remove();
    return mine;
  };

  const results = [];
  const left = [...faults];
  const work = async () => {
    while (left.length) {
      results.push(await open(left.shift()));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

const VIEW = { pid: "tiktokweb_int", c: "Summer%20Sale", ttclid: "E.C.P" };
const memory = () => ({
  ss_incoming_params: JSON.stringify([{ ...VIEW, af_ss_exp_at: Date.now() + 7_200_000 }]),
  ss_webReferrer: '"https://ads.example/"',
});

/** Opens a page for each fault, and returns what was found in each and the impressions that it has sent. */
async function opened(faults, attributes = "") {
  const page = await world.tour({ "/game": "<!doctype html><title>frames</title>" });
  await page.goto(`${page.site}/game?q=1&r=a%20b`);
  const html = PAGE.replace("{{attributes}}", attributes);
  const results = await page.evaluate(open, {
    html,
    calls: CALLS,
    memory: memory(),
    faults,
    atOnce: AT_ONCE,
  });
  await world.sent(page);
  const sent = {};
  for (const { address } of world.impressions) {
    (sent[new URL(address).pathname.slice(1)] ??= []).push(address.split("&af_ch_model=")[0]);
  }
  return results.map((result) => ({
    ...result,
    sent: [result.template, `${result.template}-called`].map((template) => sent[template] ?? []),
  }));
}

/** Values that may stand in for those that could not be read. */
const SUBSTITUTES = { pid: ["web"], af_campaign_id: ["none", "Summer%20Sale"] };
for (const name of ["c", "af_campaign"]) {
  SUBSTITUTES[name] = ["Summer%20Sale"];
}

/** Whether an address has no parameter that the right one doesn't have. */
function isPartOf(address, right) {
  const [url, whole] = [new URL(address), new URL(right)];
  const wanted = paramsOf(right);
  return (
    url.origin + url.pathname === whole.origin + whole.pathname &&
    Object.entries(paramsOf(address)).every(
      ([name, value]) => wanted[name] === value || SUBSTITUTES[name]?.includes(value),
    )
  );
}

/** The reasons why a page with a fault is wrong, if it is. */
function wrongs({ template, fault, call, hrefs, problems, sent, stored }) {
  const views = JSON.parse(stored.ss_incoming_params ?? "[]");
  const isFrom = (view, names) =>
    Object.keys(view).every((name) => names.includes(name) || /^af_ss_/.test(name));
  // The page may add its own view to those that were remembered, or replace them if it couldn't read them.
  const isKept = [Object.keys(VIEW), ["q", "r"]].every(
    (names) => views.filter((view) => isFrom(view, names)).length <= 1,
  );
  // If fetch throws after it has sent the request, the script can't know that, and may send it again.
  const isSentTwice = fault.when === "after" && /^fetch\(/.test(SCRIPT.calls[call]);
  // Where the block can't be read, the console has a line that says so.
  const isSaid = (problem) =>
    SCRIPT.calls[call]?.startsWith("JSON.parse(") &&
    /^console\.error: smart-script: <script data-smart-script> is left out: .*a fault, injected/.test(
      problem,
    );
  return [
    ...problems.filter((problem) => !isSaid(problem)),
    ...hrefs
      .filter((href, index) => href !== OWN[index] && !isPartOf(href, RIGHT(template)[index]))
      .map((href) => `leads to ${href}`),
    ...(hrefs.length === OWN.length ? [] : [`${hrefs.length} calls to action`]),
    ...sent.flatMap((addresses, index) =>
      addresses
        .filter(
          (address, nth) => nth > Number(isSentTwice) || !isPartOf(address, IMPRESSIONS(template)[index][0]),
        )
        .map((address) => `sent ${address}, of ${addresses.length}`),
    ),
    ...(isKept && views.length <= 2 ? [] : [`stored ${stored.ss_incoming_params}`]),
  ];
}

/** A page without a fault, with its calls. */
const whole = async (attributes) => (await opened([{ when: "before", part: 1, at: 0 }], attributes))[0];

/** The wrongs of all pages, each with the call that failed. */
const told = (results, wrongs) => [
  ...new Set(
    results.flatMap((result) =>
      wrongs(result).map(
        (wrong) => `${result.template}, ${SCRIPT.calls[result.call]?.slice(0, 80)}: ${wrong}`,
      ),
    ),
  ),
];

test("without a fault each call to action has its link, and each impression is sent once", WASM, async () => {
  const { template, hrefs, problems, sent } = await whole();
  assert.deepEqual(problems, []);
  assert.deepEqual(hrefs, RIGHT(template));
  assert.deepEqual(sent, IMPRESSIONS(template));
});

/**
 * Every call that runs during the load, and each later one at its first run. The script may run a call many
 * times.
 */
function faultsOf({ traces }, when) {
  return (
    traces
      .flatMap((trace, part) =>
        trace[when].map((call, index) => ({
          when,
          part,
          at: index + 1,
          isNew: trace[when].indexOf(call) === index,
        })),
      )
      // A fault after a call is mostly handled like one before it, so half as many of these are enough.
      .filter(
        ({ part, isNew }, index) =>
          (part === 0 || isNew) && index % (when === "after" ? 2 * STRIDE : STRIDE) === 0,
      )
      .map(({ isNew, ...fault }) => fault)
  );
}

for (const [when, how] of Object.entries({ before: "throws", after: "throws once it is done" })) {
  test(
    `whichever call ${how}: links are right or the author's, at most one impression, nothing is thrown`,
    WASM,
    async (t) => {
      const results = await opened(faultsOf(await whole(), when));
      assert.deepEqual(told(results, wrongs), []);
      const isRight = ({ template, hrefs }) => String(hrefs) === String(RIGHT(template));
      const share = (pages) => pages.filter(isRight).length / pages.length;
      const atLoad = share(results.filter(({ fault }) => fault.part === 0));
      const later = share(results.filter(({ fault }) => fault.part > 0));
      t.diagnostic(
        `${results.length} pages; all that the visitor brought: ${atLoad} at load, ${later} later`,
      );
      // The script recovers from most faults, so that many pages have the right links. Later faults leave the
      // links as they were, so that share is higher.
      assert.ok(results.length > 300 / STRIDE && atLoad > 0.5 && later > 0.8, `${atLoad}, ${later}`);
    },
  );
}

test("whichever call throws: nothing is sent about a visitor who has denied consent", WASM, async () => {
  const attributes = 'data-consent="denied"';
  const { traces, ...rest } = await whole(attributes);
  assert.deepEqual(rest.problems, []);
  const results = await opened(faultsOf({ traces: traces.slice(0, 1) }, "before"), attributes);
  const wrongs = ({ hrefs, problems, sent }) => [
    ...problems,
    ...hrefs.filter((href) => /ttclid/.test(href)),
    ...sent.flat(),
  ];
  assert.deepEqual(told(results, wrongs), []);
});

/** A script that breaks the program itself: it replaces the program's exports, or the bytes of its code. */
const bend = ({ exports = "exports", bytes = "bytes" }) => `{
  const { Instance, Module } = WebAssembly;
  let calls = 0;
  // A function with a single instruction, unreachable.
  const trap = new Instance(new Module(new Uint8Array([
    0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 116, 0, 0, 10, 5, 1, 3, 0, 0, 11,
  ]))).exports.t;
  WebAssembly.Instance = function (module) {
    const { exports } = new Instance(module);
    return { exports: exports.ask ? { ...exports, ...${exports} } : exports };
  };
  WebAssembly.Module = function (bytes) { return new Module(${bytes}); };
}`;

/** The module's bytes, with a memory that can't grow beyond its first size. */
function withoutGrowth(bytes) {
  const number = (at) => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value += (byte & 127) << shift;
      if (byte < 128) return [value, at];
    }
  };
  let at = 8;
  while (at < bytes.length) {
    const [size, start] = number(at + 1);
    // Section 5 has the number of memories, whether there is a maximum, and the minimum.
    if (bytes[at] === 5 && bytes[start + 1] === 0) {
      const pages = bytes.slice(start + 2, start + size);
      const section = [5, pages.length * 2 + 2, 1, 1, ...pages, ...pages];
      return new Uint8Array([...bytes.slice(0, at), ...section, ...bytes.slice(start + size)]);
    }
    at = start + size;
  }
  return bytes;
}

/**
 * How many calls of the program a page makes before its links are final: a first plan, what is remembered,
 * and the plan with all calls to action. A call with hints may follow.
 */
const PLANS = 3;

/** The ways in which the program breaks: the page's script, and at which call it breaks. */
const BROKEN = {
  "memory that may not grow": [bend({ bytes: `(document.isBroken = true, (${withoutGrowth})(bytes))` }), 1],
};
for (let at = 1; at <= PLANS + 1; at++) {
  const isNow = `++calls == ${at} && (document.isBroken = true)`;
  for (const name of ["ask", "room"]) {
    const trap = `{ ${name}(...values) { return ${isNow} ? trap() : exports.${name}(...values); } }`;
    BROKEN[`a trap at call ${at} of ${name}`] = [bend({ exports: trap }), at];
  }
  const beyond = `{ ask(length) { return exports.ask(${isNow} ? 0x7fffffff : length); } }`;
  BROKEN[`a length beyond memory at call ${at} of ask`] = [bend({ exports: beyond }), at];
}

for (const [what, [script, at]] of Object.entries(BROKEN)) {
  test(
    `${what}: the program in JavaScript answers instead; without its file the store's link stays`,
    WASM,
    async () => {
      // The query takes more than a page of memory.
      const html = (tag) => `<!doctype html><script>${script}
      history.replaceState(null, "", location.search + "&filler=${"x".repeat(100_000)}");</script>${tag}${CTA}`;
      const link = `https://brand.onelink.me/A1b2?${ONELINK_QUERY}`;
      const impression = link.replace("brand", "impressions");
      const page = await world.visit(html(TAG.replace(" async", "")));
      await untilHrefs(page, [link]);
      assert.deepEqual(await world.sent(page), [impression]);
      assert.ok(at > PLANS || (await page.evaluate(() => document.isBroken)));
      assert.deepEqual(page.problems, []);

      // Here the other files can't be loaded, so there is no other program.
      const alone = await world.visit(html(TAG.replace(" async", ' data-files="/nothing/"')));
      await untilHrefs(alone, at > PLANS ? [link] : [OWN[0]]);
      assert.deepEqual(await world.sent(alone), at > PLANS ? [impression] : []);
      assert.deepEqual(alone.problems, []);
    },
  );
}
