/** If a page refuses WebAssembly, the same program answers in JavaScript. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CTA, ONELINK_QUERY, TAG, hrefs, needs, readyHrefs, world } from "../harness.mjs";

const ONELINK = `https://brand.onelink.me/A1b2?${ONELINK_QUERY}`;
const WASM = needs("a WebAssembly program");

/** The paths that are requested while something runs. */
async function askedDuring(run) {
  const paths = [];
  const { emit } = world.asked;
  world.asked.emit = function (path, ...more) {
    paths.push(path);
    return emit.call(this, path, ...more);
  };
  try {
    await run();
  } finally {
    world.asked.emit = emit;
  }
  return paths;
}

const trap = "throw new WebAssembly.RuntimeError('unreachable');";

/** How a page refuses the wasm: by its first script, or by a policy. */
const REFUSALS = {
  "no WebAssembly, as in iOS Lockdown Mode": { init: "delete window.WebAssembly;" },
  "a Module that throws": { init: "WebAssembly.Module = function () { throw new Error('no'); };" },
  "an Instance that throws": { init: "WebAssembly.Instance = function () { throw new Error('no'); };" },
  "a program that traps": {
    init: `{ const { Instance } = WebAssembly;
      WebAssembly.Instance = function (module) {
        const { exports } = new Instance(module);
        return { exports: exports.ask ? { ...exports, ask() { ${trap} } } : exports };
      }; }`,
  },
  "memory that does not grow": {
    init: `{ const { Instance } = WebAssembly;
      WebAssembly.Instance = function (module) {
        const { exports } = new Instance(module);
        return { exports: exports.ask ? { ...exports, room() { ${trap} } } : exports };
      }; }`,
  },
  "a policy without 'wasm-unsafe-eval'": {
    headers: { "content-security-policy": "script-src 'self' 'unsafe-inline'" },
    // The browser may report the refusal, but only once.
    problems: 1,
  },
};

for (const [how, { init, headers, problems = 0 }] of Object.entries(REFUSALS)) {
  test(`${how}: links, one impression, memory and codes through the twin`, WASM, async () => {
    let page;
    const asked = await askedDuring(async () => {
      world.headers = headers;
      page = await world.visit(`<!doctype html>${CTA}<div data-smart-qr></div>${TAG}`, { init });
      assert.deepEqual(await readyHrefs(page), [ONELINK]);
      await page.locator("[data-smart-qr] canvas").waitFor();
    });
    world.headers = {};
    assert.equal(asked.filter((path) => path === "/smart-script-twin.js").length, 1);
    assert.ok(asked.includes("/smart-script-qr-twin.js") && !asked.includes("/smart-script-qr.js"));
    assert.deepEqual(await world.sent(page), [`https://impressions.onelink.me/A1b2?${ONELINK_QUERY}`]);
    assert.match(await page.evaluate(() => localStorage.ss_incoming_params), /"ttclid":"E\.C\.P\.x-Y_z"/);
    assert.ok(page.problems.length <= problems, page.problems.join("\n"));
  });
}

const CALLS = `<script>
  const ask = () => AF_SMART_SCRIPT.generateOneLinkURL({ oneLinkURL: "https://brand.onelink.me/A1b2",
    afParameters: { mediaSource: { keys: ["pid"], defaultValue: "web" } } });
  document.first = ask();
  document.later = SmartScript.ready.then(ask);
</script>`;
const ANSWER = {
  clickURL:
    "https://brand.onelink.me/A1b2?af_js_web=true&af_ss_ver=2_10_0&pid=tiktokweb_int&ttclid=E.C.P.x-Y_z",
};

test("the old calls return null until the twin has loaded and `ready` has resolved", WASM, async () => {
  const page = await world.visit(`<!doctype html><script src="/smart-script.js"></script>${CALLS}`, {
    init: "delete window.WebAssembly;",
  });
  assert.equal(await page.evaluate(() => document.first), null);
  assert.deepEqual(await page.evaluate(() => document.later), ANSWER);
  assert.equal(await page.evaluate(() => AF_SMART_SCRIPT.fireImpressionsLink().then(() => 1)), 1);
  await world.impression();
  assert.deepEqual(page.problems, []);
});

test("the all-JavaScript build answers at once under a policy that refuses wasm", async () => {
  world.headers = { "content-security-policy": "script-src 'self' 'unsafe-inline'" };
  const page = await world.visit(
    `<!doctype html><script src="/smart-script-all-javascript.js"></script>${CALLS}`,
  );
  world.headers = {};
  assert.deepEqual(await page.evaluate(() => document.first), ANSWER);
  assert.deepEqual(page.problems, []);
});

test("without the twin's file links keep their addresses, and nothing throws", WASM, async () => {
  const page = await world.visit(
    `<!doctype html>${CTA}${TAG.replace("async", 'data-files="/nowhere/" async')}`,
    { init: "delete window.WebAssembly;" },
  );
  const plan = await page.evaluate(() =>
    SmartScript.ready.then(({ impression, links }) => ({ impression, links: links.length })),
  );
  assert.deepEqual(plan, { impression: null, links: 0 });
  assert.deepEqual(await hrefs(page), ["https://apps.apple.com/app/id1"]);
  assert.equal(world.impressions.length, 0);
  assert.deepEqual(page.problems, []);
});

for (const name of ["get", "set", "value", "writable"]) {
  test(`the all-JavaScript build on a page with Object.prototype.${name}`, async () => {
    const page = await world.visit(
      `<!doctype html>${CTA}<script>Object.prototype.${name} = function () {};</script>
       ${TAG.replace("smart-script.js", "smart-script-all-javascript.js")}`,
    );
    assert.deepEqual(await readyHrefs(page), [ONELINK]);
    assert.deepEqual(page.problems, []);
  });
}
