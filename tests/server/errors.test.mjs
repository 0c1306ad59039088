/** Mistakes in a site's code are never silent: `errors` of `planLinks`, and the console of a server that transforms. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { BUILDS, CONFIG, PKG, incoming } from "./builds.mjs";

const STORE = "https://apps.apple.com/app/id1";
const { explain } = await import(pathToFileURL(join(PKG, "explain.js")).href);

/** Configurations with a mistake, and what is said of it. */
const MISTAKES = [
  [{ ...CONFIG, one_link: 1 }, /^one_link: .*did you mean oneLinkURL\?$/],
  [{ ...CONFIG, preset: "tictoc" }, /^preset: .*did you mean "?tiktok"?/],
  [{ ...CONFIG, observe: "yes" }, /^observe: want a boolean/],
  [{ ...CONFIG, oneLinkURL: "http://brand.onelink.me/A1b2" }, /^oneLinkURL: want .*https.*got/],
  [{ ...CONFIG, afParameters: { campaign: { keys: ["c", 5] } } }, /^afParameters\.campaign\.keys\[1\]: want a string, got a number/],
  [{ ...CONFIG, links: { href: STORE } }, /^links: want a list/],
  [{ ...CONFIG, links: [{ href: STORE, deepLink: "apples" }] }, /^links\[0\]\.deepLink: .*did you mean deepLinkValue\?/],
  [{ ...CONFIG, links: [{ href: STORE }, { href: STORE, platform: "stem", appId: "1" }] }, /^links\[1\]: keeps its own address: .*did you mean "steam"\?/],
  [{ ...CONFIG, links: [{ href: STORE, platform: "steam" }] }, /^links\[0\]: keeps its own address: .*app id/],
  [null, /^configuration: want an object/],
  ["tiktok", /^configuration: want an object, got a string/],
]; // prettier-ignore

for (const [name, { planLinks }] of Object.entries(BUILDS)) {
  test(`${name}: each mistake in a configuration or a link is in errors, and a right one has none`, () => {
    for (const [config, want] of MISTAKES) {
      const sentences = planLinks(config, incoming()).errors.map(({ path, message }) => `${path}: ${message}`);
      assert.ok(sentences.some((it) => want.test(it)), `${JSON.stringify(config)}: ${sentences.join("\n")}`);
    } // prettier-ignore
    const right = { ...CONFIG, links: [{ href: STORE }, { href: STORE, platform: "steam", appId: "1" }] };
    assert.deepEqual(planLinks(right, incoming()).errors, []);
    // What depends on the visitor is no mistake.
    assert.deepEqual(planLinks({ ...right, consent: "pending" }, incoming()).errors, []);
    const [{ path }] = planLinks(right, {}).errors;
    assert.equal(path, "request");
  });
}

test("a configuration's mistakes are worded as by explain", () => {
  const { planLinks } = BUILDS.wasm;
  for (const [config] of MISTAKES.slice(0, 5)) {
    const links = [{ href: STORE }];
    const { errors } = explain({ ...config, links }, incoming().url);
    const ours = planLinks({ ...config, links }, incoming()).errors;
    assert.ok(errors.length > 0);
    assert.deepEqual(ours.filter(({ path }) => path !== "links[0]"), errors);
  } // prettier-ignore
});

/** What a server that has just started says while it serves pages, each line that it wrote. */
function said(code) {
  const program = `
    const lines = [];
    console.error = (line) => lines.push(line);
    const { planLinks, transform } = await import(${JSON.stringify(pathToFileURL(join(PKG, "server-node.js")).href)});
    const CONFIG = ${JSON.stringify(CONFIG)};
    const request = () => new Request("https://brand.example/?c=summer");
    const page = async (config, html, options) => {
      const parts = new ReadableStream({ start(to) { to.enqueue(html); to.close(); } });
      return new Response(parts.pipeThrough(transform(config, request(), options))).text();
    };
    ${code}
    console.log(JSON.stringify(lines));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" }));
} // prettier-ignore

test("transform: the console says each mistake once for each start of the server", () => {
  const lines = said(`
    const right = '<a data-smart-link href="https://apps.apple.com/app/id1">a</a>';
    await page(CONFIG, right, { impression: true });
    for (let time = 0; time < 3; time++) {
      await page({ ...CONFIG, one_link: 1 }, right);
      await page(CONFIG, right, { impresion: true });
      await page(CONFIG, right, { impression: "yes" });
      await page(CONFIG, right + '<a data-smart-link="stem" data-app-id="1" href="https://store.steampowered.com/app/1">b</a>');
    }`);
  const want = [
    /^smart-script: one_link: .*did you mean oneLinkURL\?$/,
    /^smart-script: transform has no option "impresion"; it has: impression$/,
    /^smart-script: transform's option impression: want true or false, got "yes"$/,
    /^smart-script: <a data-smart-link="stem" href="https:\/\/store\.steampowered\.com\/app\/1"> keeps its own address: .*"steam"/,
  ];
  assert.equal(lines.length, want.length, lines.join("\n"));
  want.forEach((pattern, index) => assert.match(lines[index], pattern));
});

test("transform: what differs for each visitor doesn't fill the console", () => {
  const lines = said(`
    for (let time = 0; time < 300; time++) {
      await page({ ...CONFIG, ["option" + time]: 1 }, '<a data-smart-link="p' + time + '" href="https://a.example/">a</a>');
    }`);
  assert.ok(lines.length > 10 && lines.length <= 100, `${lines.length} lines`);
});
