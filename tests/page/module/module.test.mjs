/**
 * The wasm-bindgen module, as a page imports it. `MODULE` is the folder of one that wasm-pack has built, to test
 * in place of the package's.
 */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, test } from "node:test";
import { CTA, ONELINK_QUERY, PKG, STEAM, TAG, hrefs, untilHrefs, world } from "../harness.mjs";

const { MODULE } = process.env;
const ONELINK = `https://brand.onelink.me/A1b2?${ONELINK_QUERY}`;
const IMPRESSION = `https://impressions.onelink.me/A1b2?${ONELINK_QUERY}`;
const CONFIG = '{ oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" }';
const STORE = "https://apps.apple.com/app/id1";

const FOLDER = MODULE ?? PKG;
const ENTRY = MODULE ? "smart_script_web.js" : "web.js";
const TYPES = { js: "text/javascript", wasm: "application/wasm" };
const FILES = readdirSync(FOLDER, { recursive: true }).flatMap((path) => {
  const type = TYPES[path.split(".").at(-1)];
  return type ? [[`/module/${path}`, { type, body: readFileSync(join(FOLDER, path)) }]] : [];
});

const ROOT = join(import.meta.dirname, "../../..");

beforeEach(() => FILES.forEach(([path, file]) => world.files.set(path, file)));

/** A page that imports the module and then does something with `SmartScript`. */
const importing = (act, body = CTA) => `<!doctype html><meta charset="utf-8">${body}<script type="module">
  import init, { SmartScript } from "/module/${ENTRY}";
  await init();
  ${act}
</script>`;

const started = (config = CONFIG, body = CTA) =>
  importing(`window.page = new SmartScript(${config}); window.plan = await page.start();`, body);

test("a page that imports it: links, and one impression", async () => {
  const page = await world.visit(started(CONFIG, CTA + STEAM));
  await page.waitForFunction(() => window.plan);
  const [link, steam] = await hrefs(page);
  assert.equal(link, ONELINK);
  assert.match(steam, /^https:\/\/engagements\.appsflyer\.com\/v1\.0\/c2s\/click\/app\/steam\/123456\?/);
  const got = await page.evaluate(() => ({
    version: window.page.version,
    links: window.page.links().map(({ element, href }) => [element.textContent, href]),
    plan: window.plan.impression,
    isSame: window.plan.links.every(({ element }, index) => element === document.links[index]),
  }));
  const { version } = JSON.parse(readFileSync(join(PKG, "package.json"), "utf8"));
  assert.deepEqual(got, {
    version,
    links: [
      ["App Store", link],
      ["Steam", steam],
    ],
    plan: `${IMPRESSION}&af_xplatform=true`,
    isSame: true,
  });
  await world.impression();
  assert.deepEqual(await world.sent(page), [`${IMPRESSION}&af_xplatform=true`]);
  assert.deepEqual(page.problems, []);
});

if (MODULE) {
  test("the page in examples/wasm-pack shows where its calls to action lead", async () => {
    for (const [path, file] of FILES) {
      world.files.set(path.replace("/module/", "/crates/web/pkg/"), file);
    }
    const style = readFileSync(join(ROOT, "examples/yew/style.css"));
    world.files.set("/yew/style.css", { type: "text/css", body: style });
    const page = await world.visit(readFileSync(join(ROOT, "examples/wasm-pack/index.html"), "utf8"));
    await page.waitForFunction(() => document.querySelectorAll("dd").length === 3);
    const shown = await page.$$eval("dd", (items) => items.map(({ textContent }) => textContent));
    assert.deepEqual(shown, [...(await hrefs(page)), `${IMPRESSION}&af_xplatform=true`]);
    assert.equal(shown[0], ONELINK);
    await world.impression();
    assert.deepEqual(await world.sent(page), [`${IMPRESSION}&af_xplatform=true`]);
    assert.deepEqual(page.problems, []);
  });
}

test("mistakes in a configuration are errors with their paths, and calls to action lead to their stores", async () => {
  const page = await world.visit(
    importing(`
      const error = (act) => {
        try {
          act();
        } catch ({ name, message, mistakes }) {
          return { name, message, mistakes };
        }
      };
      const bad = { oneLinkURL: 7, afParameters: { campaign: { keys: ["c", {}] } }, rememberMinute: 3 };
      const page = new SmartScript({ preset: "tiktok" });
      window.errors = [error(() => new SmartScript(bad)), error(() => new SmartScript("tiktok")),
        error(() => new SmartScript({ banner: { appName: "Lantern Harbour" } })),
        error(() => page.start({ preset: "tictoc" })), error(() => page.consent("maybe")),
        error(() => new SmartScript({ preset: "tiktok", one_link: "x",
          afParameters: { afCustom: [{ paramKey: "pid", defaultValue: "x" }] } }))];`),
  );
  await page.waitForFunction(() => window.errors);
  const [bad, text, banner, preset, consent, misspelled] = await page.evaluate(() => window.errors);
  assert.equal(bad.name, "ConfigError");
  assert.deepEqual(
    bad.mistakes.map(({ path }) => path),
    ["rememberMinute", "oneLinkURL", "afParameters.campaign.keys[1]"],
  );
  assert.equal(bad.message, bad.mistakes.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  assert.match(text.message, /want an object, got a string/);
  assert.equal(banner.message, "banner: this module shows no banner; the script does");
  assert.match(
    preset.message,
    /^preset: want tiktok, google, meta, snapchat or utm, got "tictoc"; did you mean "tiktok"\?$/,
  );
  assert.deepEqual(misspelled.mistakes, [
    { path: "one_link", message: "not a name that means anything here; did you mean oneLinkURL?" },
    {
      path: "afParameters.afCustom[0].paramKey",
      message: '"pid" is filled by preset.tiktok.mediaSource; write this rule as afParameters.mediaSource',
    },
  ]);
  assert.match(consent.message, /"maybe".*granted, denied/);
  assert.deepEqual(await hrefs(page), [STORE]);
  assert.deepEqual(await world.sent(page), []);
  assert.deepEqual(page.problems, []);
});

test("href: a link, or the call to action's own address, made absolute", async () => {
  const page = await world.visit(
    importing(`
      const page = new SmartScript(${CONFIG});
      const links = [{ href: "${STORE}" }, { href: "/store" },
        { href: "https://s.example/", platform: "steam", appId: "440" },
        { href: "/s", platform: "stadia", appId: "1" }, {}, null];
      const href = (link) => page.href(link);
      window.got = { before: links.map(href), meanwhile: page.href(links[0], "https://m.example/") };
      await page.start();
      window.got.after = links.map(href);`),
  );
  await page.waitForFunction(() => window.got?.after);
  const { before, meanwhile, after } = await page.evaluate(() => window.got);
  const { origin, href } = new URL(await page.evaluate(() => location.href));
  const own = [STORE, `${origin}/store`, "https://s.example/", `${origin}/s`, href, href];
  assert.deepEqual(before, own);
  assert.equal(meanwhile, "https://m.example/");
  assert.deepEqual(after.slice(0, 2), [ONELINK, ONELINK]);
  assert.match(after[2], /\/app\/steam\/440\?/);
  assert.equal(after[3], own[3]);
});

test("consent and refresh: nothing before it is granted, and one more impression where that is asked for", async () => {
  const page = await world.visit(started(CONFIG.replace("}", ', consent: "pending" }')));
  await untilHrefs(page, [ONELINK.replace("&af_sub1=E.C.P.x-Y_z", "").replace("&ttclid=E.C.P.x-Y_z", "")]);
  assert.deepEqual(await world.sent(page), []);
  const links = await page.evaluate(async () => {
    const plan = await window.page.consent("granted");
    return plan.links.map(({ href }) => href);
  });
  assert.deepEqual(links, [ONELINK]);
  await page.evaluate(() => window.page.refresh().then(() => {}));
  assert.deepEqual(await world.sent(page), [IMPRESSION]);
  await page.evaluate(() => window.page.refresh({ impression: true }).then(() => {}));
  assert.deepEqual(await world.sent(page), [IMPRESSION, IMPRESSION]);
  assert.deepEqual(page.problems, []);
});

test("a page may call it while it tells that it is ready, and it outlives its object", async () => {
  const page = await world.visit(
    importing(`
      const page = new SmartScript(${CONFIG});
      document.addEventListener("smartscript:ready", () => {
        window.inside = page.links()[0].href;
        page.start({ oneLinkURL: "https://other.onelink.me/B2", preset: "tiktok", observe: true });
      }, { once: true });
      await page.start();
      await page.ready;
      page.free();
      document.body.insertAdjacentHTML("beforeend", '<a data-smart-link href="https://a.example/">later</a>');`),
  );
  const other = ONELINK.replace("brand.onelink.me/A1b2", "other.onelink.me/B2");
  await untilHrefs(page, [other, other]);
  assert.equal(await page.evaluate(() => window.inside), ONELINK);
  await world.impression();
  assert.equal((await world.sent(page)).length, 1);
  assert.deepEqual(page.problems, []);
});

test("beside the script, whichever comes first: one link, one impression", async () => {
  const other = CONFIG.replace("A1b2", "Other");
  for (const html of [
    TAG + started(other),
    started() + TAG.replace("A1b2", "Other").replace("async", "defer"),
  ]) {
    const page = await world.visit(html);
    await page.waitForFunction(() => window.plan && document.links[0].href.includes("ttclid"));
    const [link, listed] = await page.evaluate(async () => {
      const { links } = await window.page.ready;
      return [links[0].href, window.page.links()[0].href];
    });
    assert.deepEqual(await hrefs(page), [link]);
    assert.equal(listed, link);
    await world.impression();
    assert.equal((await world.sent(page)).length, 1);
    assert.deepEqual(page.problems, []);
  }
});

const BEYOND_ASCII = {
  "bücher.example": "xn--bcher-kva.example",
  "BÜCHER.example": "xn--bcher-kva.example",
  "faß.example": "xn--fa-hia.example",
  "ｂｒａｎｄ．onelink。me": "brand.onelink.me",
};

for (const [host, ascii] of Object.entries(BEYOND_ASCII)) {
  test(`a OneLink on ${host} leads to ${ascii}`, async () => {
    const page = await world.visit(started(CONFIG.replace("brand.onelink.me", host)));
    await untilHrefs(page, [ONELINK.replace("brand.onelink.me", ascii)]);
    assert.deepEqual(page.problems, []);
  });
}

test("under a policy that allows the site's own scripts, wasm and the impression", async () => {
  const policy =
    "default-src 'none'; script-src 'nonce-n' 'self' 'wasm-unsafe-eval'; connect-src 'self' https://impressions.onelink.me";
  world.headers = { "content-security-policy": policy };
  const page = await world.visit(started().replace("<script", '<script nonce="n"'));
  world.headers = {};
  await untilHrefs(page, [ONELINK]);
  await world.impression();
  assert.deepEqual(page.problems, []);
});

test("in a worker it does nothing", async () => {
  world.files.set("/worker.js", {
    type: "text/javascript",
    body: `import init, { SmartScript } from "/module/${ENTRY}";
      await init();
      const page = new SmartScript(${CONFIG});
      const plan = await page.start();
      postMessage([plan, page.links(), page.href({ href: "${STORE}" }, "${STORE}")]);`,
  });
  const page = await world.visit(`<!doctype html>${CTA}`);
  const got = await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const worker = new Worker("/worker.js", { type: "module" });
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
      }),
  );
  assert.deepEqual(got, [{ impression: null, links: [], qr: null }, [], STORE]);
});
