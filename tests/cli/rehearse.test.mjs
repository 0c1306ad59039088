/** Rehearsals of real pages in the real Chromium: all is credited, or the reason is told. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import selfsigned from "selfsigned";
import { cli, page, site, spawned, TAG } from "./harness.mjs";

const APP_STORE = '<a data-smart-link href="https://apps.apple.com/app/id1">App Store</a>';
const tag = (attributes) => `<script src="/smart-script.js" ${attributes} async></script>`;
const ONELINK = 'data-onelink="https://brand.onelink.me/A1b2"';

/** A request that is never answered. */
const never = () => {};

const PAGES = {
  "/whole": page(TAG, APP_STORE),
  "/no-pid": page(tag(ONELINK), APP_STORE),
  "/by-hand": page(
    TAG,
    `<a href="https://apps.apple.com/app/id1">Plain</a>
     <a href="http://brand.onelink.me/A1b2?pid=tiktokweb_int&c=rehearsal_web">Old</a>
     <a href="https://brand.onelink.me/A1b2?c=rehearsal_web">Nobody's</a>`,
  ),
  "/denied": page(tag(`${ONELINK} data-preset="tiktok" data-consent="denied"`), APP_STORE),
  "/never": page(TAG, `${APP_STORE}<img src="/hangs">`),
  "/hangs": never,
  "/nothing": page(TAG, "<p>Soon.</p>"),
  "/missing": page(
    '<script src="/gone/smart-script.js" data-onelink="https://brand.onelink.me/A1b2" async></script>',
    APP_STORE,
  ),
  "/asks": page(
    tag(`${ONELINK} data-preset="tiktok" data-consent="pending"`),
    `${APP_STORE}<div id="asks" style="position:fixed;inset:0;background:#fff"><button id="yes">Yes</button></div>
     <script>yes.onclick = () => { asks.remove(); SmartScript.consent("granted") }</script>`,
  ),
  "/popups": page(
    TAG,
    `<a data-smart-link target="_blank" href="https://apps.apple.com/app/id1">A new tab</a>
     <a data-smart-link id="opens" href="https://apps.apple.com/app/id1">A popup</a>
     <script>opens.onclick = (event) => { event.preventDefault(); open(opens.href, "", "noopener") }</script>`,
  ),
  "/late": page(
    TAG,
    `<script>setTimeout(() => {
       document.body.insertAdjacentHTML("beforeend", '<a data-smart-link href="https://apps.apple.com/app/id1">Late</a>');
       SmartScript.refresh();
     }, 1000)</script>`,
  ),
  "/button": page(
    TAG,
    `<button onclick='location.href = SmartScript.href({ href: "https://apps.apple.com/app/id1" })'>Get it</button>`,
  ),
  "/own-domain": page(tag('data-onelink="https://go.brand.example/A1b2" data-preset="tiktok"'), APP_STORE),
  "/led": page('<script src="/visitor.js"></script>' + TAG, `<main>${APP_STORE}</main>`),
  "/steam": page(
    TAG,
    '<a data-smart-link="steam" data-app-id="440" href="https://store.steampowered.com/app/440/">Steam</a>',
  ),
};

let own;
let folder;
before(async () => {
  own = await site(PAGES);
  folder = mkdtempSync(join(tmpdir(), "rehearsals-"));
});
after(() => {
  own.end();
  rmSync(folder, { recursive: true });
});

/** Rehearses a page, and returns its result with the status. */
async function rehearsed(path, ...options) {
  const { status, stdout, stderr } = await cli("rehearse", own.origin + path, "--json", ...options);
  assert.equal(stderr, "");
  return { status, ...JSON.parse(stdout) };
}

const onPhone = ["--device", "iphone"];

describe("the demo's pages are credited in whole", { concurrency: 2 }, () => {
  test("the game: each button on each phone that it is for", async () => {
    const { status, stories, played, credited } = await rehearsed("/game.html");
    assert.deepEqual(
      stories.map(({ cta, device, ledTo, matchType }) => [cta.text, device, ledTo.name, matchType]),
      [
        ["Play free", "iPhone", "App Store", "probabilistic"],
        ["Play free", "Android phone", "Google Play", "referrer"],
        ["Download on the App Store", "iPhone", "App Store", "probabilistic"],
        ["Download on the App Store", "Android phone", "Google Play", "referrer"],
        ["Get it on Google Play", "Android phone", "Google Play", "referrer"],
        ["Download the APK", "Android phone", "APK", "probabilistic"],
      ],
    );
    for (const { isCredited, reason, creditedTo, touchType, clickId } of stories) {
      assert.ok(isCredited, reason);
      assert.deepEqual(creditedTo, { mediaSource: "tiktokglobal_int", campaign: "rehearsal_web" });
      assert.equal(touchType, "click");
      assert.match(clickId, /^E\.C\.P\./);
    }
    assert.equal(new Set(stories.map(({ clickId }) => clickId)).size, played);
    assert.deepEqual([status, credited], [0, 6]);
  });

  test("PC, console and TV: each on a device of its kind", async () => {
    const { status, stories, isCredited } = await rehearsed("/platforms.html");
    assert.deepEqual(
      stories.map(({ device }) => device),
      [
        ...["PC", "PC", "console", "console", "console", "console", "TV", "TV", "TV", "TV"],
        ...["iPhone", "Android phone", "iPhone", "Android phone"],
      ],
    );
    assert.ok(isCredited, JSON.stringify(stories.filter(({ isCredited }) => !isCredited)));
    assert.equal(status, 0);
  });
});

describe("a fault ends with 1, and is told with what to change", { concurrency: 3 }, () => {
  for (const [path, reason, advice, options = []] of [
    ["/no-pid", /no rule for the media source/, /data-preset="tiktok"/],
    ["/whole", /credited to tiktokweb/, /pid=tiktokweb_int/, ["--ad", "pid=tiktokweb&c=x"]],
    ["/denied", /has not agreed \(consent is denied\).*no ttclid/, /--click/],
    ["/missing", /smart-script\.js could not be loaded \(it was answered with 404\)/, /src/],
    [
      "/steam",
      /AppsFlyer would refuse the click: .*allow-?list/i,
      /allow-list/,
      ["--device", "pc", "--settings", "SETTINGS"],
    ],
  ]) {
    test(`${path} ${options.join(" ")}`, async () => {
      const settings = join(folder, "settings.json");
      writeFileSync(settings, '{ "allowList": ["other.example"] }');
      const words = options.length && !options.includes("--ad") ? options : [...onPhone, ...options];
      const { status, stories } = await rehearsed(
        path,
        ...words.map((it) => (it === "SETTINGS" ? settings : it)),
      );
      const [story] = stories;
      assert.match(story.reason, reason);
      assert.match(story.advice, advice);
      assert.equal(story.isCredited, false);
      assert.equal(status, 1);
    });
  }

  test("a page that never settles", async () => {
    const { status, problem, stories } = await rehearsed("/never", ...onPhone, "--timeout", "3");
    assert.match(problem, /doesn't settle within 3 s: it still waits for .*\/hangs/);
    assert.deepEqual([status, stories], [1, []]);
  });

  test("a page without a call to action", async () => {
    const { status, problem } = await rehearsed("/nothing", ...onPhone);
    assert.match(problem, /No call to action was found/);
    assert.equal(status, 1);
  });

  test("a page that isn't there, and a site that doesn't answer", async () => {
    const [missing, dead] = await Promise.all([
      cli("rehearse", `${own.origin}/not-here`, ...onPhone),
      cli("rehearse", "http://localhost:1/", ...onPhone),
    ]);
    assert.match(missing.stdout, /is answered with 404/);
    assert.match(dead.stdout, /can't be opened/);
    assert.deepEqual([missing.status, dead.status], [1, 1]);
  });

  test("no browser at the path that is given", async () => {
    const { status, stderr } = await cli("rehearse", own.origin, "--chromium", "/nowhere");
    assert.match(stderr, /^--chromium \/nowhere: .*\n$/);
    assert.equal(status, 1);
  });
});

describe("what pages are like", { concurrency: 3 }, () => {
  for (const [path, count, options = []] of [
    ["/asks", 1, ["--click", "#yes"]],
    ["/popups", 2],
    ["/late", 1],
    ["/button", 1, ["--cta", "button"]],
    ["/own-domain", 1],
  ]) {
    test(`${path} ${options.join(" ")}`, async () => {
      const { status, stories, problem } = await rehearsed(path, ...onPhone, ...options);
      assert.deepEqual(
        stories.map(({ isCredited, reason }) => isCredited || reason),
        Array(count).fill(true),
        problem,
      );
      assert.equal(status, 0);
    });
  }

  test("what covers a button is named", async () => {
    const { status, stories } = await rehearsed("/asks", ...onPhone);
    assert.match(stories[0].reason, /<div id="asks"> covers it/);
    assert.equal(status, 1);
  });

  test("by https, with a certificate of its own", async (test) => {
    const { private: key, cert } = await selfsigned.generate([{ name: "commonName", value: "localhost" }]);
    const secure = await site(PAGES, { server: createServer({ key, cert }) });
    test.after(secure.end);
    const address = `${secure.origin.replace("http:", "https:")}/whole`;
    const refused = await cli("rehearse", address, ...onPhone);
    assert.match(refused.stdout, /certificate[^]*--insecure/);
    assert.equal(refused.status, 1);
    assert.equal((await cli("rehearse", address, ...onPhone, "--insecure")).status, 0);
  });
});

test("a page that is led to a sandbox already, as the demo's are, means AppsFlyer all the same", async () => {
  const { status, stories } = await rehearsed("/led", ...onPhone);
  assert.match(stories[0].link, /^https:\/\/brand\.onelink\.me\/A1b2\?/);
  assert.equal(stories[0].isCredited, true, stories[0].reason);
  assert.equal(status, 0);
});

test("links written by hand: the store alone, an old one by http, one without pid; as JSON and as JUnit", async () => {
  const file = join(folder, "rehearsal.xml");
  const { status, stories, failed } = await rehearsed("/by-hand", ...onPhone, "--junit", file);
  const [plain, old, nobodys] = stories;
  assert.match(plain.reason, /keeps its own address, https:\/\/apps\.apple\.com\/app\/id1/);
  assert.match(plain.advice, /data-smart-link/);
  assert.match(old.reason, /begins with http:/);
  assert.match(old.advice, /Write https:/);
  assert.match(nobodys.reason, /has no pid/);
  assert.match(nobodys.advice, /pid=tiktokweb_int/);
  assert.deepEqual([status, failed], [1, 3]);
  const xml = readFileSync(file, "utf8");
  assert.match(xml, /<testsuites tests="3" failures="3"/);
  assert.match(xml, /name="Plain on iPhone"[^]*<failure message="The link keeps its own address/);
});

test("its browser ends with it, however that ends", { skip: process.platform !== "linux" }, async (test) => {
  for (const signal of ["SIGTERM", "SIGKILL"]) {
    const temporary = mkdtempSync(join(folder, "temporary-"));
    let isOpen;
    const opened = new Promise((done) => (isOpen = done));
    const slow = await site({ "/": page(TAG, '<img src="/hangs">'), "/hangs": () => isOpen() });
    test.after(slow.end);
    const child = spawned(["rehearse", `${slow.origin}/`, ...onPhone], { TMPDIR: temporary });
    await opened;
    assert.ok(programsWith(temporary).length > 1);
    child.kill(signal);
    const [status] = await once(child, "close");
    assert.equal(status, signal === "SIGTERM" ? 143 : null);
    const ends = Date.now() + 10_000;
    while (programsWith(temporary).length && Date.now() < ends) {
      await new Promise((done) => setTimeout(done, 50));
    }
    assert.deepEqual(programsWith(temporary), []);
    if (signal === "SIGTERM") {
      assert.deepEqual(readdirSync(temporary), []);
    }
  }
});

/** The processes that have a folder in their arguments. */
function programsWith(path) {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => {
      try {
        return readFileSync(`/proc/${id}/cmdline`, "utf8").includes(path);
      } catch {
        return false;
      }
    });
}
