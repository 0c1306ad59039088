/** The guides' pages and configurations, opened in Chromium: what is said of their links and impressions is so. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build } from "esbuild";
import { pathToFileURL } from "node:url";
import { isAttributionHost } from "../../sandbox/appsflyer/hosts.mjs";
import { AD_CLICK, CTA, ONELINK_QUERY, PKG, TAG, script, world } from "../page/harness.mjs";
import { SAFARI, as, listening } from "../page/banner/banner-page.mjs";
import { PROJECT } from "./project.mjs";
import { GUIDES, blocksOf, where } from "./markdown.mjs";

const { explain } = await import(pathToFileURL(join(PKG, "explain.js")).href);
const HASHES = JSON.parse(readFileSync(join(PKG, "integrity.json"), "utf8"));
const TYPES = { js: "text/javascript", wasm: "application/wasm" };

/** What a network's macros become for a click, in these tests, and the click id that it appends. */
const NETWORKS = {
  tiktokweb_int: {
    click: "ttclid",
    macros: {
      __CAMPAIGN_NAME__: "summer_web",
      __CAMPAIGN_ID__: "1789",
      __AID_NAME__: "US gamers",
      __AID__: "1790",
      __CID_NAME__: "video",
      __CID__: "1791",
    },
  },
  googleads_int: {
    click: "gclid",
    macros: { "{campaignid}": "1789", "{adgroupid}": "1790", "{creative}": "1791" },
  },
  metaweb_int: { click: "fbclid", macros: inBraces("adset") },
  snapweb_int: { click: "ScCid", macros: inBraces("adSet") },
};

/** The macros of networks that write them in two pairs of braces. */
function inBraces(adSet) {
  const names = ["campaign.name", "campaign.id", `${adSet}.name`, `${adSet}.id`, "ad.name", "ad.id"];
  return Object.fromEntries(names.map((name, index) => [`{{${name}}}`, `value ${index}`]));
}

const MACRO = /__\w+?__|\{\{[^}]*\}\}|\{\w+\}/g;

/** How long to wait for what a page should do, in ms. */
const PATIENCE = 10_000;

/**
 * A page and what is said of it.
 *
 * @typedef {object} Scenario
 * @property {object} [block] the page or its configuration; without one it is the simplest page
 * @property {{address: string, wants: string[]}[]} visits the addresses that it is opened with, and for each what is
 *   among its links and impressions
 */

/** The addresses in a block: each begins a line, and may go on in the next ones. */
function addressesIn(code) {
  return code.split(/\n(?=https:\/\/)/).map((address) => address.replace(/\s*\n\s*/g, "").trim());
}

/** The scenarios of a file. A page goes with the addresses behind it, up to the next page or heading. */
function scenariosOf(path) {
  const scenarios = [];
  let current = null;
  let section = "";
  const begin = (block) => scenarios.push((current = { block, path, visits: [] }));
  for (const block of blocksOf(path)) {
    if (block.section.join() !== section) {
      section = block.section.join();
      current = null;
    }
    if (block.note === "in the page above") {
      const { block: page } = scenarios.pop();
      begin({ ...block, code: `${page.code}\n${block.code}` });
    } else if (isPage(block)) {
      begin(block);
    } else if (block.language === "url") {
      for (const address of addressesIn(block.code)) {
        if (new URL(address.replaceAll("…", "")).host === "brand.example") {
          current ?? begin(null);
          current.visits.push({ address, wants: [], block });
        } else {
          current ?? begin(null);
          current.visits.length ||
            current.visits.push({ address: `https://brand.example/game${AD_CLICK}`, wants: [], block });
          current.visits.at(-1).wants.push(address);
        }
      }
    }
  }
  return scenarios;
}

/** Whether a block is a page, a part of one, its configuration, or a script that runs in one, and no other test opens it. */
function isPage({ language, note, code }) {
  if (note.startsWith("tested by ")) {
    return false;
  }
  return (
    note === "as one file" ||
    language === "html" ||
    language === "json" ||
    (language === "js" && !note && !/^import /m.test(code))
  );
}

/** The whole page of a block. */
function pageOf(block) {
  if (!block) {
    return head() + TAG + CTA;
  }
  const { language, note, code } = block;
  if (language === "json") {
    return `${head()}<script type="application/json" data-smart-script>${code}</script>${TAG.replace(/ data-preset="\w+"/, "")}${CTA}`;
  }
  if (language === "js") {
    return `${head()}${TAG}${CTA}<button>Play</button>`;
  }
  let html = code;
  if (note === "as an inlined script") {
    html = CTA + html.replace("…", () => script());
  }
  if (note === "as a page with hashes") {
    html = withHashes(html);
  }
  const isWhole = /^<!doctype/i.test(html);
  const hasScript = /smart-script[^"/]*\.js|web\.js|data-files/.test(html);
  const tag = html.match(/href="(\S+smart-script\.js)"/)?.[1] ?? "/smart-script.js";
  return (
    (isWhole ? "" : head()) +
    html +
    (hasScript && !/rel="preload"/.test(html) ? "" : TAG.replace("/smart-script.js", tag)) +
    (/data-smart-link|AF_SMART_SCRIPT|data-smart-banner/.test(html) ? "" : CTA)
  );
}

const head = () =>
  '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Lantern Harbour</title><link rel="icon" href="data:,">';

/** Puts the hash of each file in the place of `sha384-…` behind its name. */
function withHashes(html) {
  let name = "";
  return html.replace(/([\w-]+\.(?:js|wasm))|sha384-…/g, (found) => {
    if (found === "sha384-…") {
      assert.ok(HASHES[name], `integrity.json has no ${name}`);
      return HASHES[name];
    }
    return (name = found);
  });
}

/** Serves the files of the package at the addresses that a page names outside the root. */
function serve(html) {
  for (const [, folder] of html.matchAll(/(\/smart-script-\d+\.\d+\.\d+\/)/g)) {
    for (const name of ["smart-script.js", "smart-script-twin.js", "web.js", "smart_script_web_bg.wasm"]) {
      assert.ok(existsSync(join(PKG, name)));
      world.files.set(folder + name, {
        type: TYPES[name.split(".")[1]],
        body: readFileSync(join(PKG, name)),
        headers: { "access-control-allow-origin": "*" },
      });
    }
  }
}

/** A regular expression for an address in which `…` stands for anything. */
const matching = (want) =>
  new RegExp(
    `^${want
      .split("…")
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join(".*")}$`,
  );

/** The addresses of a page's links, and of the impressions that were asked for. */
async function addressesOf(page) {
  const links = await page.$$eval("a", (anchors) => anchors.map(({ href }) => href));
  return [...links, ...world.impressions.map(({ address }) => address.split("&af_ch_model=")[0])];
}

/** Waits until one of the page's addresses is as it is said to be. */
async function untilThere(page, want) {
  const pattern = matching(want);
  for (const end = Date.now() + PATIENCE; ;) {
    const addresses = await addressesOf(page);
    if (addresses.some((address) => pattern.test(address))) {
      return;
    }
    assert.ok(Date.now() < end, `not among the page's addresses: ${want}\n${addresses.join("\n")}`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

const hasBanner = (code) => /data-smart-banner|"banner"|\bbanner: \{/.test(code);

/** Opens a page with an address of brand.example. */
async function open(html, address, { isBanner = false } = {}) {
  const { search, hash } = new URL(address);
  serve(html);
  const init = isBanner ? listening() + as(SAFARI) : undefined;
  const page = await world.visit(html, { query: search + hash, init });
  // The package has no globals, so there is nothing to wait for.
  if (!/type="module"|app\.js/.test(html)) {
    await page.waitForFunction(() => window.SmartScript?.ready);
  }
  await page.evaluate(() => window.SmartScript?.ready.then(() => {}));
  return page;
}

/** What every page of the guides has to do, whatever is said of it. */
async function isFine(page, code) {
  if (/data-smart-qr/.test(code)) {
    await page.waitForFunction(() => document.querySelector("[data-smart-qr-code]"));
  }
  if (hasBanner(code)) {
    await page.waitForFunction(() => document.querySelector("smart-script-banner"));
  }
  if (/web\.js/.test(code)) {
    return;
  }
  const links = await page.$$eval("a[data-smart-link]", (anchors) => anchors.map(({ href }) => href));
  assert.deepEqual(
    links.filter((href) => !isAttributionHost(new URL(href).host)),
    [],
    "these calls to action have no link",
  );
  // With `debug` the console has explanations.
  if (!/data-debug(?!=)/.test(code)) {
    assert.deepEqual(page.problems, []);
  }
}

/** A click's address, with what the network makes of its macros, and the values that have to arrive. */
function expanded(address) {
  const { click, macros } = NETWORKS[new URL(address).searchParams.get("pid")];
  const values = [];
  const filled = address.replace(MACRO, (macro) => {
    assert.ok(macros[macro], `the network has no macro ${macro}, or the tests don't know it`);
    values.push(macros[macro]);
    return encodeURIComponent(macros[macro]);
  });
  return { filled: `${filled}&${click}=E.C.P.x`, values: [...values, "E.C.P.x"] };
}

for (const path of GUIDES) {
  for (const { block, visits } of scenariosOf(path)) {
    const html = pageOf(block);
    const code = block?.code ?? "";
    const options = { isBanner: hasBanner(code) };
    const at = where(block ?? visits[0].block);
    if (block?.language === "json") {
      test(`${at}: no mistake is found in it`, () => {
        const { errors } = explain(JSON.parse(block.code), `https://brand.example/${AD_CLICK}`);
        assert.deepEqual(errors, []);
      });
      // Without a media source there is no link; the page has one then.
      const { preset, afParameters } = JSON.parse(block.code);
      if (!preset && !afParameters) {
        continue;
      }
    }
    if (block?.note === "as one file") {
      test(`${at}: bundled into one file, it gives a page its links`, async () => {
        const { outputFiles } = await build({
          stdin: { contents: block.code, resolveDir: PROJECT, loader: "ts" },
          bundle: true,
          minify: true,
          write: false,
          format: "iife",
          logLevel: "error",
        });
        world.files.set("/app.js", { type: TYPES.js, body: outputFiles[0].text });
        const own = `${head()}${CTA}<script src="/app.js"></script>`;
        const page = await open(own, `https://brand.example/${AD_CLICK}`, options);
        await untilThere(page, `https://brand.onelink.me/A1b2?${ONELINK_QUERY}`);
        if (hasBanner(code)) {
          await page.waitForFunction(() => document.querySelector("smart-script-banner"));
        }
        assert.deepEqual(page.problems, []);
      });
      continue;
    }
    if (block?.language === "js") {
      test(`${at}: it runs in a page`, async () => {
        const page = await open(html, `https://brand.example/${AD_CLICK}`);
        await page.evaluate((code) => (0, eval)(`(async () => {\n${code}\n})()`), code);
        await isFine(page, "");
      });
      continue;
    }
    for (const { address, wants } of visits.length
      ? visits
      : [{ address: `https://brand.example/game${AD_CLICK}`, wants: [] }]) {
      test(`${at}: the page for ${address.slice(0, 60)}`, async () => {
        if (address.match(MACRO)) {
          const { filled, values } = expanded(address);
          const page = await open(html, filled, options);
          const [link] = await page.$$eval("a", (anchors) => anchors.map(({ href }) => href));
          const arrived = [...new URL(link).searchParams.values()];
          assert.deepEqual(
            values.filter((value) => !arrived.includes(value)),
            [],
            link,
          );
        }
        const page = await open(html, address, options);
        await isFine(page, code);
        for (const want of wants) {
          await untilThere(page, want);
        }
      });
    }
  }
}
