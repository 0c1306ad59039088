/** Addresses as visitors really have them: what a person would take for a parameter is one. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { CTA, TAG, needs, paramsOf, readyHrefs, untilHrefs, world } from "../harness.mjs";

const { cases } = JSON.parse(readFileSync(join(import.meta.dirname, "../../vectors/addresses.json"), "utf8"));
const HTML = `<!doctype html>${CTA}${TAG}`;

/** What an address has brought, of the parameters of a link. */
function brought(link) {
  const { af_js_web, af_ss_ver, af_sub1, ...params } = paramsOf(link);
  assert.deepEqual([af_js_web, af_ss_ver, af_sub1], ["true", "2_10_0", params.ttclid]);
  return params;
}

for (const { address, want } of cases) {
  test(address, async () => {
    const page = await world.visit(HTML, { query: address });
    const [link] = await readyHrefs(page);
    assert.deepEqual(brought(link), { pid: "tiktokweb_int", ...want });
    assert.equal(new URL(link).hash, "");
  });
}

test("a place in the page is no parameter, and no view to remember", async () => {
  const page = await world.visit(HTML, { query: "#top" });
  assert.deepEqual(brought((await readyHrefs(page))[0]), { pid: "tiktokweb_int" });
  await world.impression();
  assert.equal(await page.evaluate(() => localStorage.ss_incoming_params ?? "[]"), "[]");
});

/** The tag with a configuration of its own. */
const configured = (config) =>
  `<!doctype html>${CTA}<script type="application/json" data-smart-script>${JSON.stringify(config)}</script>${TAG}`;

test("a page that takes addresses as they are gets them so", async () => {
  for (const [query, want] of [
    ["?c=summer?ttclid=TT", { c: "summer?ttclid=TT" }],
    ["#c=summer&ttclid=TT", {}],
    ["?c=undefined", { c: "undefined" }],
    ["?pid=a&amp;c=summer", { pid: "a" }],
  ]) {
    const page = await world.visit(configured({ repairAddresses: false }), { query });
    const { pid, ...params } = brought((await readyHrefs(page))[0]);
    assert.deepEqual({ pid, ...params }, { pid: "tiktokweb_int", ...want }, query);
  }
});

const CLEANED = `<script>history.replaceState({}, "", location.pathname);</script>`;

test("what the page's own code took out of the address before the script came is found", async () => {
  const page = await world.visit(CLEANED + HTML);
  assert.equal(paramsOf((await readyHrefs(page))[0]).ttclid, "E.C.P.x-Y_z");
  const literal = await world.visit(CLEANED + configured({ repairAddresses: false }));
  assert.equal(paramsOf((await readyHrefs(literal))[0]).ttclid, undefined);
});

test("what the page's own code put into the address before the script came counts beside what it took out", async () => {
  const change = `<script>history.replaceState({}, "", "?c=winter&utm_x=1#buy");</script>`;
  const page = await world.visit(change + HTML, { query: "?pid=tiktokweb_int&c=summer&ttclid=T1" });
  assert.deepEqual(brought((await readyHrefs(page))[0]), { pid: "tiktokweb_int", c: "winter", ttclid: "T1" });
  await world.impression();
  const [view] = JSON.parse(await page.evaluate(() => localStorage.ss_incoming_params));
  const { af_ss_exp_at, ...stored } = view;
  assert.ok(af_ss_exp_at);
  assert.deepEqual(stored, { pid: "tiktokweb_int", ttclid: "T1", c: "winter", utm_x: "1" });
});

test("an earlier address gives way, and a text that the browser is to show is no parameter", async () => {
  const change = `<script>history.replaceState({}, "", "?c=winter");</script>`;
  const changed = await world.visit(change + HTML, { query: "?c=summer&ttclid=T1#top" });
  assert.deepEqual(brought((await readyHrefs(changed))[0]), {
    pid: "tiktokweb_int",
    c: "winter",
    ttclid: "T1",
  });
  await world.impression();
  const stored = await changed.evaluate(() => JSON.parse(localStorage.ss_incoming_params)[0].c);
  assert.equal(stored, "winter");
  const shown = await world.visit(HTML, { query: "?c=summer#:~:text=a&ttclid=EVIL" });
  assert.deepEqual(brought((await readyHrefs(shown))[0]), { pid: "tiktokweb_int", c: "summer" });
});

test("what nobody looks for is not stored of a fragment, nor of what the page has taken out", async () => {
  const change = `<script>history.replaceState({}, "", "?c=summer");</script>`;
  for (const [html, query] of [
    [HTML, "?c=summer#access_token=SECRET&ttclid=T1"],
    [change + HTML, "?c=summer&reset_token=SECRET&ttclid=T1"],
  ]) {
    const page = await world.visit(html, { query });
    assert.equal(brought((await readyHrefs(page))[0]).ttclid, "T1");
    await world.impression();
    const stored = await page.evaluate(() => localStorage.ss_incoming_params);
    assert.match(stored, /summer.*T1|T1.*summer/);
    assert.doesNotMatch(stored, /SECRET/);
  }
});

test("with observe, parameters in a new fragment are found", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${TAG.replace("async", "data-observe async")}`, {
    query: "#/start?c=first",
  });
  const [first] = await readyHrefs(page);
  assert.equal(paramsOf(first).c, "first");
  await page.waitForFunction(() => Object.hasOwn(history, "pushState"));
  for (const fragment of ["#/signup?c=second&ttclid=TT", "#c=third&ttclid=TT"]) {
    await page.evaluate((fragment) => (location.hash = fragment), fragment);
    const { c } = paramsOf(`https://x.example/?${fragment.split(/[?#]/).pop()}`);
    await untilHrefs(page, [first.replace("&c=first", `&c=${c}&af_sub1=TT`) + "&ttclid=TT"]);
  }
});

test(
  "the old script's calls take addresses as Smart Script does",
  needs("Smart Script's calls"),
  async () => {
    const call = `AF_SMART_SCRIPT.generateOneLinkURL({ oneLinkURL: "https://brand.onelink.me/A1b2",
      afParameters: { mediaSource: { keys: ["pid"], defaultValue: "x" }, campaign: { keys: ["c"] } } }).clickURL`;
    for (const [query, want] of [
      ["?c=summer?ttclid=TT", { pid: "x", c: "summer?ttclid=TT" }],
      ["#c=summer", { pid: "x" }],
      ["?pid=undefined&c=null", { pid: "undefined", c: "null" }],
    ]) {
      const page = await world.visit(`<!doctype html><script src="/smart-script.js"></script>`, { query });
      const { af_js_web, af_ss_ver, ...params } = paramsOf(await page.evaluate(call));
      assert.deepEqual([af_js_web, af_ss_ver], ["true", "2_10_0"]);
      assert.deepEqual(params, want, query);
    }
  },
);
