/** The npm package's first entry where a request for its program stalls: links come, and everything is done once. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { documented } from "../../docs/markdown.mjs";
import { AD_CLICK, CTA, ONELINK_QUERY, PKG, needs, untilHrefs, world } from "../harness.mjs";

const LINK = `https://brand.onelink.me/A1b2?${ONELINK_QUERY}`;
const IMPRESSION = LINK.replace("brand.", "impressions.");
const STORE = "https://apps.apple.com/app/id1";
const PAGE = `<!doctype html><title>Game</title><link rel="icon" href="data:,">${CTA}<script type="module">
  import { start } from "/index.js";
  document.plans = 0;
  document.addEventListener("smartscript:ready", () => document.plans++);
  start({ oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" });
</script>`;
const STUB = documented("docs/consent.md", "html", "An answer that comes before the script");
const WASM = "/smart_script.wasm";
const TWIN = "/smart-script-twin.js";
const TYPES = { wasm: "application/wasm", js: "text/javascript" };

/** An init script with which a page's long waits take a hundredth of their time. */
const HURRY = `{
  const own = window.setTimeout;
  window.setTimeout = (act, wait, ...more) => own(act, wait >= 2000 ? wait / 100 : wait, ...more);
}`;

const WASM_ENTRY = needs("a WebAssembly program");

/**
 * Opens a page that imports the package.
 *
 * @param answers what a server does in place of answering, by path
 * @param init a script that runs before the page's own
 * @param first what comes first in the page
 * @returns the page, with `asked`: the paths that were asked for, in their order
 */
async function opened(answers, init = HURRY, first = "") {
  const host = world.begin();
  const asked = [];
  world.sites.set(host, (request, response) => {
    const { pathname } = new URL(request.url, `https://${host}`);
    asked.push(pathname);
    const whole = () => {
      response.writeHead(200, { "content-type": TYPES[pathname.split(".")[1]] });
      createReadStream(join(PKG, pathname)).pipe(response);
    };
    if (pathname === "/") {
      response
        .writeHead(200, { "content-type": "text/html" })
        .end(PAGE.replace("<title>", first + "<title>"));
    } else if (answers[pathname]) {
      answers[pathname](response, whole);
    } else {
      whole();
    }
  });
  const page = await world.page();
  await page.addInitScript(init);
  await page.goto(`https://${host}/${AD_CLICK}`);
  return Object.assign(page, { asked });
}

test(
  "the stub of docs/consent.md takes down the visitor's answer until the package has loaded",
  WASM_ENTRY,
  async () => {
    for (const [said, isGranted] of [
      ["", false],
      [`SmartScript.consent("denied");`, false],
      [`SmartScript.consent("granted");`, true],
      [`addEventListener("load", () => setTimeout(() => SmartScript.consent("granted"), 100));`, true],
    ]) {
      const page = await opened({}, HURRY, `${STUB}<script>${said}</script>`);
      await page.waitForFunction(() => document.plans > 0);
      if (isGranted) {
        await untilHrefs(page, [LINK]);
        await world.impression();
      } else {
        assert.doesNotMatch(await page.$eval("a", (anchor) => anchor.href), /ttclid/);
        assert.deepEqual(await world.sent(page), []);
      }
    }
  },
);

/** Ways in which a server may stall. */
const STALLS = {
  "nothing comes": () => {},
  "only the headers come": (response) => {
    response.writeHead(200, { "content-type": "application/wasm" }).flushHeaders();
  },
  "the file stops halfway": (response) => {
    const bytes = readFileSync(join(PKG, WASM));
    response.writeHead(200, { "content-type": "application/wasm", "content-length": bytes.length });
    response.write(bytes.subarray(0, bytes.length / 2));
  },
  "a file of another type stops halfway": (response) => {
    response.writeHead(200, { "content-type": "application/octet-stream", "content-length": 17_000 });
    response.write(readFileSync(join(PKG, WASM)).subarray(0, 1000));
  },
};

/** A way to answer when the test says so. */
function later() {
  let answer;
  const isAsked = new Promise((done) => {
    answer = (response, whole) => done(whole);
  });
  return { answer, release: async () => (await isAsked)() };
}

async function isDoneOnce(page) {
  await untilHrefs(page, [LINK]);
  assert.deepEqual(await world.sent(page), [IMPRESSION]);
  assert.deepEqual(page.problems, []);
}

test("the wasm comes in time: JavaScript is not asked for", WASM_ENTRY, async () => {
  const page = await opened({}, "");
  await isDoneOnce(page);
  assert.ok(!page.asked.includes(TWIN), page.asked.join(" "));
});

for (const [how, stall] of Object.entries(STALLS)) {
  test(`of the wasm ${how}: JavaScript answers`, WASM_ENTRY, async () => {
    const page = await opened({ [WASM]: stall });
    await isDoneOnce(page);
    assert.deepEqual(page.asked.slice(-2), [WASM, TWIN]);
  });
}

test("a visitor waits seconds for it, no more", WASM_ENTRY, async () => {
  const begun = Date.now();
  const page = await opened({ [WASM]: STALLS["only the headers come"] }, "");
  await isDoneOnce(page);
  assert.ok(Date.now() - begun < 8_000, `${Date.now() - begun} ms`);
});

/** What a browser may do with the wasm once it has it. */
const BROWSERS = {
  "never finishes to compile it": `WebAssembly.compileStreaming = () => new Promise(() => {});`,
  "refuses to compile it": `WebAssembly.compileStreaming = () => Promise.reject(new WebAssembly.CompileError());`,
  "refuses to instantiate it": `WebAssembly.Instance = class { constructor() { throw new EvalError(); } };`,
};

for (const [what, init] of Object.entries(BROWSERS)) {
  test(`a browser that ${what}: JavaScript answers`, WASM_ENTRY, async () => {
    await isDoneOnce(await opened({}, HURRY + init));
  });
}

test("the wasm comes when JavaScript has answered: nothing is done again", WASM_ENTRY, async () => {
  const wasm = later();
  const page = await opened({ [WASM]: wasm.answer });
  await isDoneOnce(page);
  const plans = () => page.evaluate(() => document.plans);
  const before = await plans();
  await page.evaluate(() => {
    const own = WebAssembly.compileStreaming;
    WebAssembly.compileStreaming = async (response) => {
      const module = await own(response);
      setTimeout(() => (document.isCompiled = true));
      return module;
    };
  });
  await wasm.release();
  await page.waitForFunction(() => document.isCompiled);
  await isDoneOnce(page);
  assert.equal(await plans(), before);
});

/** Ways in which JavaScript may not be there either. */
const NO_TWIN = {
  "stalls, too": () => {},
  "can't be had": (response) => response.writeHead(404, { "content-type": "text/html" }).end("none"),
};

for (const [how, answer] of Object.entries(NO_TWIN)) {
  test(`the JavaScript ${how}: a wasm that comes late answers`, WASM_ENTRY, async () => {
    const wasm = later();
    const isTwinAsked = once(world.asked, TWIN);
    const page = await opened({ [WASM]: wasm.answer, [TWIN]: answer });
    await isTwinAsked;
    await untilHrefs(page, [STORE]);
    await wasm.release();
    await untilHrefs(page, [LINK]);
    assert.deepEqual(await world.sent(page), [IMPRESSION]);
  });
}

test("both stall: whichever comes first answers, here JavaScript", WASM_ENTRY, async () => {
  const twin = later();
  const page = await opened({ [WASM]: STALLS["nothing comes"], [TWIN]: twin.answer });
  await twin.release();
  await isDoneOnce(page);
});

test("the wasm can't be had: JavaScript is asked for at once", WASM_ENTRY, async () => {
  const page = await opened(
    {
      [WASM]: (response) => response.writeHead(404, { "content-type": "text/html" }).end("none"),
    },
    "window.setTimeout = () => 0;",
  );
  await untilHrefs(page, [LINK]);
  assert.deepEqual(page.asked.slice(-2), [WASM, TWIN]);
});
