/** Every call of the script that a page makes, broken: one page for each, and what its visitor finds. */
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
/** The program in JavaScript is made of calls itself; what is around it is the same. */
const WASM = needs("a WebAssembly program");
/**
 * Every third call in one engine, every eleventh in those where a page costs more; with EVERY=1, as in `npm run test:all`, each of
 * them in the one.
 */
const STRIDE = ENGINE === "chromium" ? (process.env.EVERY ? 1 : 3) : 11;
/** Pages that are open at once. */
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

/** The page, which is written into a frame, so that it costs no request and has names of its own. */
const PAGE = `<!doctype html>
  <script>parent.begin(window)</script>
  <script type="application/json" data-smart-script>
    {"afParameters": {"channel": {"keys": ["medium"], "defaultValue": "web"}}}
  </script>
  ${CTA}
  <script data-onelink="https://brand.onelink.me/{{template}}" data-preset="tiktok" {{attributes}}>${SCRIPT.code}</script>
  ${STEAM}`;

/** What pages call later on; each counts faults of its own. */
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
 * Opens pages in frames, a fault in each, and tells what became of them. Runs in the page around.
 *
 * @param {object} options `faults`: for each page when it fails (`before` a call or `after` it), in
 *   which part of its life (0 its load, then each of `calls`), and at which call of that part
 */
async function open({ html, calls, memory, faults, atOnce }) {
  /** In these pages a second is this long, in ms, and whatever is waited for is over after `LASTING`. */
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
    // Unseen, it costs a fifth.
    element.style.display = "none";
    document.body.append(element);
    const { contentDocument: page, contentWindow: view } = element;
    const settled = async () => {
      do {
        await new Promise((done) => setTimeout(done, mine.lasts - performance.now()));
      } while (mine.loading || performance.now() < mine.lasts);
    };

    localStorage.clear();
    Object.assign(localStorage, memory);
    frame = mine;
    page.open();
    page.write(html.replaceAll("{{template}}", template));
    page.close();
    mine.stored = { ...localStorage };
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

/** Opens a page for each fault; what each is found with, and the impressions that were sent from it. */
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

/** What stands for what could not be read, or is not read twice. */
const SUBSTITUTES = { pid: ["web"], af_campaign_id: ["none", "Summer%20Sale"] };
for (const name of ["c", "af_campaign"]) {
  SUBSTITUTES[name] = ["Summer%20Sale"];
}

/** Whether an address has nothing that the right one does not have. */
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

/** What is wrong with a page that had a fault. */
function wrongs({ template, fault, call, hrefs, problems, sent, stored }) {
  const views = JSON.parse(stored.ss_incoming_params ?? "[]");
  const isFrom = (view, names) =>
    Object.keys(view).every((name) => names.includes(name) || /^af_ss_/.test(name));
  // At most this page comes to what was remembered; what can't be read is begun anew.
  const isKept = [Object.keys(VIEW), ["q", "r"]].every(
    (names) => views.filter((view) => isFrom(view, names)).length <= 1,
  );
  // A fetch that throws has not sent anything, for all that anyone can know.
  const isSentTwice = fault.when === "after" && /^fetch\(/.test(SCRIPT.calls[call]);
  return [
    ...problems,
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

/** Each page's wrongs, with the call that failed. */
const told = (results, wrongs) => [
  ...new Set(
    results.flatMap((result) =>
      wrongs(result).map(
        (wrong) => `${result.template}, ${SCRIPT.calls[result.call]?.slice(0, 80)}: ${wrong}`,
      ),
    ),
  ),
];

test("without a fault: each has its link, each is sent once", WASM, async () => {
  const { template, hrefs, problems, sent } = await whole();
  assert.deepEqual(problems, []);
  assert.deepEqual(hrefs, RIGHT(template));
  assert.deepEqual(sent, IMPRESSIONS(template));
});

/** Every call while the page loads; of each later one every place in the script, where it is first run. */
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
      // What was done before it threw is mostly what would have been done in its place: half will do.
      .filter(
        ({ part, isNew }, index) =>
          (part === 0 || isNew) && index % (when === "after" ? 2 * STRIDE : STRIDE) === 0,
      )
      .map(({ isNew, ...fault }) => fault)
  );
}

for (const [when, how] of Object.entries({ before: "throws", after: "throws once it is done" })) {
  test(
    `whichever call ${how}: own links or right ones, at most one impression, nothing into the page`,
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
      // One fault is no reason to give up: most are mended, but for those while the configuration is
      // written for the program; and links that are right stay so.
      assert.ok(results.length > 300 / STRIDE && atLoad > 0.5 && later > 0.8, `${atLoad}, ${later}`);
    },
  );
}

test("whichever call throws: a visitor who allows nothing is not told of", WASM, async () => {
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

/** What a page does to the program itself: `bent(exports)` takes its exports' place, `bytes` its code's. */
const bend = ({ exports = "exports", bytes = "bytes" }) => `{
  const { Instance, Module } = WebAssembly;
  let calls = 0;
  // A function of one instruction, which is unreachable.
  const trap = new Instance(new Module(new Uint8Array([
    0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 116, 0, 0, 10, 5, 1, 3, 0, 0, 11,
  ]))).exports.t;
  WebAssembly.Instance = function (module) {
    const { exports } = new Instance(module);
    return { exports: exports.ask ? { ...exports, ...${exports} } : exports };
  };
  WebAssembly.Module = function (bytes) { return new Module(${bytes}); };
}`;

/** The module's bytes with a memory that has as many pages at most as it begins with. */
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
    // Section 5: how many memories, whether there is a maximum, the minimum.
    if (bytes[at] === 5 && bytes[start + 1] === 0) {
      const pages = bytes.slice(start + 2, start + size);
      const section = [5, pages.length * 2 + 2, 1, 1, ...pages, ...pages];
      return new Uint8Array([...bytes.slice(0, at), ...section, ...bytes.slice(start + size)]);
    }
    at = start + size;
  }
  return bytes;
}

/** Calls of a page: a first plan, what is remembered, the plan with all calls to action; then hints, where there are any. */
const PLANS = 3;

/** What the program is made to do, and at which of its calls. */
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
    `${what}: the same program answers in JavaScript; without that the store's link stays`,
    WASM,
    async () => {
      // More than a page of memory.
      const html = (tag) => `<!doctype html><script>${script}
      history.replaceState(null, "", location.search + "&filler=${"x".repeat(100_000)}");</script>${tag}${CTA}`;
      const link = `https://brand.onelink.me/A1b2?${ONELINK_QUERY}`;
      const impression = link.replace("brand", "impressions");
      const page = await world.visit(html(TAG.replace(" async", "")));
      await untilHrefs(page, [link]);
      assert.deepEqual(await world.sent(page), [impression]);
      assert.ok(at > PLANS || (await page.evaluate(() => document.isBroken)));
      assert.deepEqual(page.problems, []);

      // Where the other files are not, what comes from there is no program.
      const alone = await world.visit(html(TAG.replace(" async", ' data-files="/nothing/"')));
      await untilHrefs(alone, at > PLANS ? [link] : [OWN[0]]);
      assert.deepEqual(await world.sent(alone), at > PLANS ? [impression] : []);
      assert.deepEqual(alone.problems, []);
    },
  );
}
