/** The sandbox in front of a site's own page: a folder, a server, a dev server with its websocket. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { cache } from "../../scripts/tools.mjs";
import { page, PKG, site, started, TAG } from "./harness.mjs";

const BODY = '<main><a data-smart-link href="https://apps.apple.com/app/id1440440">Get it</a></main>';

const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";

let browser;
let folder;
before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  folder = mkdtempSync(join(tmpdir(), "sandbox-"));
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Starts the sandbox, at any port that is free. */
async function sandbox(...args) {
  const { printed, end } = await started(["sandbox", "--port", "0", ...args], /openapi\.json\n/);
  const [, origin] = /The sandbox is at (http:\S+)\/ /.exec(printed);
  const [, own] = /Your page is at (\S+),/.exec(printed) ?? [];
  const [, ad] = /phone: (\S+\/click)/.exec(printed) ?? [];
  const api = async (path, body) => {
    const options = body && {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    };
    return (await fetch(`${origin}/api/${path}`, options)).json();
  };
  return { printed, end, origin, own, ad, api };
}

/** Somebody on an iPhone. */
async function visitor(test) {
  const context = await browser.newContext({ userAgent: IPHONE });
  test.after(() => context.close());
  return context.newPage();
}

/** Taps the ad and the page's button, installs the app in the page that stands for the store, and opens it. */
async function story({ ad, own }, tab, button = "Get it") {
  await tab.goto(ad);
  assert.equal(new URL(tab.url()).origin, new URL(own).origin);
  await tab.waitForFunction(() => document.querySelector("a[data-smart-link]").href.includes("ttclid="));
  await tab.click(`text=${button}`);
  await tab.waitForURL(/\/store\?/);
  await tab.click("[data-action=install]");
  await tab.click("[data-action=open]");
  await tab.waitForURL(/\/app\.html/);
}

/** The folder of a site, with the script's own files. */
function siteFolder(files, { assets = "" } = {}) {
  const path = mkdtempSync(join(folder, "site-"));
  mkdirSync(join(path, assets), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(path, name), text);
  }
  copyFileSync(join(PKG, "smart-script.js"), join(path, assets, "smart-script.js"));
  return path;
}

describe("a site's own page", { concurrency: 3 }, () => {
  test("a folder: from the ad's tap to the row of the raw data, kept from one start to the next", async (test) => {
    const log = join(folder, "campaign.jsonl");
    const path = siteFolder({ "game.html": page(TAG, BODY) });
    const first = await sandbox("--page", join(path, "game.html"), "--log", log);
    await story(first, await visitor(test));
    const { touches } = await first.api("touches");
    assert.deepEqual(
      touches.map(({ touchType, mediaSource, campaign }) => [touchType, mediaSource, campaign]),
      [
        ["impression", "tiktokweb_int", "rehearsal_web"],
        ["click", "tiktokweb_int", "rehearsal_web"],
      ],
    );
    const rows = await (await fetch(`${first.origin}/api/raw-data.csv`)).text();
    assert.match(rows, /tiktokglobal_int/);
    assert.equal(await first.end(), 0);

    const second = await sandbox("--page", path, "--log", log);
    assert.equal(await (await fetch(`${second.origin}/api/raw-data.csv`)).text(), rows);
    assert.equal(await second.end("SIGTERM"), 0);
  });

  test("the desk leads to it, also after Reset, and calls its links by their texts", async (test) => {
    const apk =
      '<a data-smart-link="apk" data-app-id="com.tidewater.lantern" href="https://brand.example/x.apk">Download\n the APK</a>';
    const own = await sandbox("--page", siteFolder({ "index.html": page(TAG, BODY + apk) }));
    test.after(() => own.end());
    const desk = await visitor(test);
    const problems = [];
    desk.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    /** Does something that taps the ad. @returns the campaign's name at the page that opens */
    const tapped = async (act) => {
      const [tab] = await Promise.all([desk.waitForEvent("popup"), act()]);
      await tab.waitForURL((url) => url.origin === new URL(own.own).origin);
      return { tab, campaign: new URL(tab.url()).searchParams.get("c") };
    };
    await desk.goto(own.origin);
    await desk.getByText("your page opens in a tab of its own").waitFor();
    const { tab, campaign } = await tapped(() => desk.locator("#again").click());
    assert.equal(campaign, "rehearsal_web");
    await tab.waitForFunction(() => [...document.links].every((it) => it.href.includes("ttclid=")));
    await tab.click("text=Download the APK");
    await desk.getByRole("heading", { name: "You tapped “Download the APK”" }).waitFor();
    await desk.getByText("gave 2 buttons their links").waitFor();
    assert.match(await desk.locator("#tab-links").textContent(), /^\s*Links 2\s*$/);
    await desk.click("#tab-links");
    assert.deepEqual(await desk.locator("#links h3").allTextContents(), ["Get it", "Download the APK"]);
    assert.deepEqual(await desk.locator("#links .badge").allTextContents(), ["OneLink", "APK"]);
    await tab.close();

    await desk.click("#tab-timeline");
    await desk.click("#reset");
    await desk.getByRole("heading", { name: "Your turn: tap the ad" }).waitFor();
    for (const act of [() => desk.locator("#again").click(), () => desk.getByLabel("Android").check()]) {
      const { tab, campaign } = await tapped(act);
      assert.equal(campaign, "rehearsal_web");
      await tab.close();
    }
    assert.deepEqual(problems, []);
  });

  test("a server: paths, redirects, cookies, a strict policy and a compressed page come through", async (test) => {
    const received = [];
    const upstream = await site({
      "/": (request, response) =>
        response
          .writeHead(302, { location: `${upstream.origin}/shop/game?${request.url.split("?")[1]}` })
          .end(),
      "/shop/game": (request, response) => {
        received.push(request.headers);
        response.writeHead(200, {
          "content-type": "text/html; charset=utf-8",
          "content-encoding": "gzip",
          "x-frame-options": "DENY",
          "content-security-policy":
            "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src https://impressions.onelink.me; frame-ancestors 'none'",
          "set-cookie": "seen=1; Secure; Domain=brand.example",
        });
        response.end(gzipSync(page(TAG, BODY)));
      },
      "/api/hello": (request, response) => response.end(`hello ${request.headers.cookie}`),
    });
    test.after(upstream.end);
    const own = await sandbox("--page", `${upstream.origin}/?from=ad`);
    test.after(() => own.end());
    const tab = await visitor(test);
    const refused = [];
    tab.on("console", (message) => message.type() === "error" && refused.push(message.text()));
    await tab.goto(own.own);
    // Who opens the page without the ad is a device as well, beside what the site itself keeps.
    const cookies = (await tab.context().cookies()).map(({ name }) => name);
    assert.deepEqual(cookies.sort(), ["sandbox-device", "seen"]);
    await tab.goto(own.ad);
    assert.equal(new URL(tab.url()).pathname, "/shop/game");
    assert.equal(new URL(tab.url()).searchParams.get("from"), "ad");
    // The page may ask its own server under the path that it has there.
    assert.match(
      await (await fetch(new URL("/api/hello", own.own), { headers: { cookie: "a=b" } })).text(),
      /hello a=b/,
    );
    await story(own, tab);
    const { touches } = await own.api("touches");
    assert.deepEqual(
      touches.map(({ touchType }) => touchType),
      ["impression", "impression", "impression", "click"],
    );
    assert.equal(received[0].host, new URL(upstream.origin).host);
    assert.deepEqual(
      refused.filter((text) => /policy|CORS/i.test(text)),
      [],
    );
    assert.equal((await own.api("installs")).installs[0].mediaSource, "tiktokglobal_int");
  });

  test("a OneLink on a domain of the brand's own, and the lines that do without the proxy", async (test) => {
    const tag = TAG.replace("brand.onelink.me", "go.brand.example");
    const path = siteFolder({ "index.html": page(tag, BODY) });
    const own = await sandbox("--page", path, "--onelink", "https://go.brand.example/A1b2");
    test.after(() => own.end());
    await story(own, await visitor(test));
    const { touches } = await own.api("touches");
    assert.match(touches.at(-1).url, /^https:\/\/go\.brand\.example\/A1b2\?/);

    // A page as the printed lines have it, served by nobody but itself.
    const [, oneLink] = /data-onelink="(\S+)"/.exec(own.printed);
    const [, block] = /data-smart-script>\s*(\{.*\})/.exec(own.printed);
    const steam =
      '<a data-smart-link="steam" data-app-id="1440440" href="https://store.steampowered.com/app/1440440/">Steam</a>';
    const plain = await site({
      "/": page(
        `<script type="application/json" data-smart-script>${block}</script>` +
          TAG.replace("https://brand.onelink.me/A1b2", oneLink),
        BODY + steam,
      ),
    });
    test.after(plain.end);
    const tab = await visitor(test);
    await tab.goto(`${plain.origin}/?pid=tiktokweb_int&c=plain&af_c_id=1&ttclid=E.C.P.plain`);
    await tab.waitForFunction(() => [...document.links].every((it) => it.href.includes("E.C.P.plain")));
    const links = await tab.$$eval("a", (all) => all.map((it) => it.href));
    assert.ok(
      links.every((href) => href.startsWith(own.origin)),
      links.join("\n"),
    );
    await tab.click("text=Steam");
    await tab.waitForURL(/\/store\?/);
    const after = (await own.api("touches")).touches.filter(({ campaign }) => campaign === "plain");
    assert.deepEqual(
      after.map(({ touchType }) => touchType),
      ["impression", "click"],
    );
  });

  test("a websocket goes through, both ways", async (test) => {
    const upstream = await site({ "/": page(TAG, BODY) });
    test.after(upstream.end);
    upstream.server.on("upgrade", (request, socket) => {
      const accept = createHash("sha1")
        .update(`${request.headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
        .digest("base64");
      socket.write(
        `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
      );
      // What comes is masked; what goes back isn't, and says from where the page is.
      socket.on("data", (frame) => {
        const [mask, text] = [frame.subarray(2, 6), frame.subarray(6)];
        const answer = Buffer.from(
          `${text.map((byte, at) => byte ^ mask[at % 4])} ${request.headers.origin}`,
        );
        socket.write(Buffer.concat([Buffer.from([0x81, answer.length]), answer]));
      });
    });
    const own = await sandbox("--page", upstream.origin);
    test.after(() => own.end());
    const tab = await visitor(test);
    await tab.goto(own.own);
    const said = await tab.evaluate(
      () =>
        new Promise((done, fail) => {
          const socket = new WebSocket(`ws://${location.host}/hmr`);
          socket.onopen = () => socket.send("hi");
          socket.onmessage = ({ data }) => done(data);
          socket.onerror = () => fail(new Error("refused"));
        }),
    );
    assert.equal(said, `hi ${upstream.origin}`);
  });

  const [bundlers] = existsSync(cache) ? readdirSync(cache).filter((it) => it.startsWith("bundlers-")) : [];
  const vite = bundlers && join(cache, bundlers, "node_modules", "vite", "bin", "vite.js");
  test(
    "Vite's dev server: its page is led to the sandbox, and changes of the source come",
    { skip: !vite },
    async (test) => {
      const path = siteFolder(
        {
          "index.html": page(TAG, `${BODY}<script type="module" src="/main.js"></script>`),
          "main.js": 'document.body.dataset.version = "one";',
        },
        { assets: "public" },
      );
      const server = spawn(process.execPath, [vite, "--port", "0", "--host", "127.0.0.1"], { cwd: path });
      test.after(async () => {
        server.kill();
        await once(server, "close");
      });
      let written = "";
      const address = await new Promise((done) =>
        server.stdout.on("data", (text) => {
          written += text.toString().replace(/\u001b\[\d+m/g, "");
          const [found] = /http:\/\/\S+:\d+/.exec(written) ?? [];
          if (found) done(found);
        }),
      );
      const own = await sandbox("--page", `${address}/`);
      test.after(() => own.end());
      const tab = await visitor(test);
      const connected = tab.waitForEvent("console", (message) => message.text() === "[vite] connected.");
      await tab.goto(own.ad);
      await connected;
      await tab.waitForSelector("[data-version=one]");
      writeFileSync(join(path, "main.js"), 'document.body.dataset.version = "two";');
      await tab.waitForSelector("[data-version=two]");
      await story(own, tab);
      assert.equal((await own.api("installs")).installs.at(-1).touchType, "click");
    },
  );
});

test("without a page it is the demo's desk, with the pages and the script of the package", async (test) => {
  const own = await sandbox();
  test.after(() => own.end());
  for (const [path, words] of [
    ["/", /<title>A whole campaign on one machine/],
    ["/game", /<script src="\/visitor\.js">/],
    ["/desk.js", /import /],
    ["/smart-script.js", /smart-script-wasm/],
    ["/store", /<title>/],
  ]) {
    const answer = await fetch(own.origin + path);
    assert.equal(answer.status, 200, path);
    assert.match(await answer.text(), words);
  }
  assert.equal((await fetch(`${own.origin}/package.json`)).status, 404);
  // What landing pages tell the desk is for pages of this machine, as its API is.
  for (const [origin, status] of [
    ["https://evil.example", 403],
    [own.origin, 204],
  ]) {
    const told = await fetch(`${own.origin}/told`, { method: "POST", headers: { origin }, body: "{}" });
    assert.equal(told.status, status);
  }
  assert.deepEqual(Object.keys(await own.api("endpoints")).sort(), [
    "direct",
    "impression",
    "oneLink",
    "store",
  ]);
});

test("as JSON: where everything is, and a page's configuration as it takes it", async (test) => {
  const { printed, end } = await started(
    ["sandbox", "--port", "0", "--json", "--onelink", "https://brand.onelink.me/Zz99"],
    /\n/,
  );
  test.after(() => end());
  const { sandbox, page, ad, oneLinkURL, endpoints } = JSON.parse(printed);
  const told = await (await fetch(`${sandbox}api/endpoints`)).json();
  assert.deepEqual({ ...endpoints, oneLink: oneLinkURL.replace("Zz99", "A1b2") }, told);
  assert.deepEqual([page, ad], [null, null]);
});

test("the site's own server isn't there: the page says so, and comes when it is", async (test) => {
  const gone = await site({});
  gone.end();
  const own = await sandbox("--page", gone.origin);
  test.after(() => own.end());
  const answer = await fetch(own.own);
  assert.equal(answer.status, 502);
  assert.match(await answer.text(), /Nothing answers at http:\/\/localhost:\d+\. Start the site/);
});

test("requests whose address or host is odd are answered, and the sandbox goes on", async (test) => {
  const own = await sandbox("--page", siteFolder({ "index.html": page("", "") }));
  test.after(() => own.end());
  for (const origin of [own.origin, new URL(own.own).origin]) {
    for (const [path, host] of [["//"], ["/\\["], ["/", "["], ["/", "constructor"]]) {
      const asked = request(origin, { path, headers: host ? { host } : {}, agent: false }).end();
      const [answer] = await once(asked, "response");
      answer.resume();
      assert.ok(answer.statusCode < 500, `${path} ${host}: ${answer.statusCode}`);
    }
    assert.equal((await fetch(origin)).status, 200);
  }
});

test("the ad whose address was printed is there after a reset, too", async (test) => {
  const own = await sandbox("--page", siteFolder({ "index.html": page("", "") }));
  test.after(() => own.end());
  const records = await fetch(`${own.origin}/api/stream`);
  await own.api("reset", {});
  let text = "";
  for await (const part of records.body.pipeThrough(new TextDecoderStream())) {
    text += part;
    if (text.includes('"type":"ad"')) break;
  }
  const { status, headers } = await fetch(own.ad, { redirect: "manual" });
  assert.deepEqual([status, new URL(headers.get("location")).origin], [302, new URL(own.own).origin]);
});

test("behind the last port, the page is served at any that is free", async (test) => {
  const path = siteFolder({ "index.html": page("", "") });
  const { printed, end } = await started(["sandbox", "--port", "65535", "--page", path], /openapi\.json\n/);
  test.after(() => end());
  const [, own] = /Your page is at (\S+),/.exec(printed);
  assert.equal((await fetch(own)).status, 200);
});

test("a port that is taken is said, and what to do", async (test) => {
  const taken = await site({});
  test.after(taken.end);
  const { port } = new URL(taken.origin);
  await assert.rejects(started(["sandbox", "--port", port], /openapi/), /Port \d+ is taken.*--port/);
});
