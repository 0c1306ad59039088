/** Runs the unchanged examples, and asks them over HTTP: one on Express, one in workerd. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { BUILDS, CLICK, CONFIG, PKG, through } from "./builds.mjs";

const root = join(import.meta.dirname, "..", "..");
const PAGE = readFileSync(join(root, "examples", "express", "page.html"));
const HEADERS = { "sec-gpc": "0", referer: "https://www.tiktok.com/" };
const LINKS = [
  { href: "https://apps.apple.com/app/id1234567890" },
  { href: "https://store.steampowered.com/app/440/", platform: "steam", appId: "440" },
];

/** Copies an example to a folder in which the package is installed. */
function installed(name) {
  const folder = mkdtempSync(join(tmpdir(), "example-"));
  cpSync(join(root, "examples", name), folder, { recursive: true });
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(resolve(PKG), join(folder, "node_modules", "smart-script-wasm"));
  symlinkSync(join(root, "node_modules", "express"), join(folder, "node_modules", "express"));
  return folder;
}

/** The page that an example has to send for an address. */
function wanted(url, options) {
  const request = new Request(url, { headers: HEADERS });
  return through(BUILDS.JavaScript.transform(CONFIG, request, options), [PAGE]);
}

async function checkLinks(origin) {
  const url = `${origin}/links${CLICK}`;
  const response = await fetch(url, { headers: HEADERS });
  assert.match(response.headers.get("cache-control"), /private/);
  const planned = await response.json();
  const request = new Request(url, { headers: HEADERS });
  assert.deepEqual(planned, BUILDS.JavaScript.planLinks({ ...CONFIG, links: LINKS }, request));
  assert.match(planned.links[0], /^https:\/\/brand\.onelink\.me\/A1b2\?.*ttclid=E\.C\.P/);
}

async function checkPage(origin, options) {
  const url = `${origin}/${CLICK}`;
  const response = await fetch(url, { headers: HEADERS });
  assert.equal(response.status, 200);
  assert.match(response.headers.get("content-type"), /^text\/html/);
  assert.match(response.headers.get("cache-control"), /private/);
  const got = Buffer.from(await response.arrayBuffer());
  assert.equal(String(got), String(await wanted(url, options)));
  assert.equal(String(got).match(/ data-smart-own="https:/g).length, 2);
}

test("Express", async (t) => {
  const folder = installed("express");
  const server = spawn(process.execPath, ["server.js"], {
    cwd: folder,
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  t.after(async () => {
    const ended = once(server, "exit");
    server.kill();
    await ended;
    rmSync(folder, { recursive: true });
  });
  const [line] = await once(createInterface(server.stdout), "line");
  const { origin } = new URL(line);
  await checkLinks(origin);
  await checkPage(origin, { impression: true });
});

test("a Worker in workerd", async (t) => {
  const folder = installed("worker");
  const { compatibility_date, main } = JSON.parse(readFileSync(join(folder, "wrangler.json"), "utf8"));
  // Bundled with the same conditions as by wrangler.
  const { outputFiles } = await build({
    entryPoints: [join(folder, main)],
    bundle: true,
    format: "esm",
    conditions: ["workerd", "worker", "browser"],
    write: false,
  });
  assert.doesNotMatch(outputFiles[0].text, /WebAssembly/);

  /** Sends the rest of the slow page. */
  let finish;
  const site = createServer((request, response) => {
    const type = request.url.startsWith("/app.js") ? "text/javascript" : "text/html; charset=utf-8";
    response.writeHead(200, { "content-type": type, etag: '"x"' });
    if (request.url.startsWith("/slow")) {
      response.write("<h1>first</h1><a data-smart-");
      finish = () => response.end(`link href="/b">x</a>`);
    } else {
      response.end(PAGE);
    }
  });
  await once(site.listen(0, "127.0.0.1"), "listening");
  const worker = new Miniflare({
    modules: true,
    script: outputFiles[0].text,
    compatibilityDate: compatibility_date,
    outboundService: { external: { address: `127.0.0.1:${site.address().port}`, http: {} } },
  });
  t.after(async () => {
    await worker.dispose();
    site.closeAllConnections();
    site.close();
    rmSync(folder, { recursive: true });
  });
  const { origin } = await worker.ready;

  await checkLinks(origin);
  await checkPage(origin);
  const script = await fetch(`${origin}/app.js`);
  assert.equal(await script.text(), String(PAGE));
  assert.equal(script.headers.get("etag"), '"x"');

  // Compression would hold the first part back until there is more.
  const { body } = await fetch(`${origin}/slow${CLICK}`, { headers: { "accept-encoding": "identity" } });
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let got = "";
  while (!got.includes("</h1>")) {
    got += (await reader.read()).value;
  }
  assert.equal(got, "<h1>first</h1>");
  finish();
  for (let part; !(part = await reader.read()).done;) {
    got += part.value;
  }
  assert.match(got, /^<h1>first<\/h1><a data-smart-link href="https:\/\/brand\.onelink\.me\/A1b2\?/);
});

const WHOLE = `
import { planLinks, transform } from "smart-script-wasm/server";
export default {
  async fetch(request) {
    const { config, url, chunks } = await request.json();
    const incoming = new Request(url);
    const source = new ReadableStream({
      start(controller) {
        chunks.forEach((chunk) => controller.enqueue(Uint8Array.from(chunk)));
        controller.close();
      },
    });
    return new Response(source.pipeThrough(transform(config, incoming, { impression: true })));
  },
};
`;

test("workerd rewrites a page as Node does, however it is split", async (t) => {
  const { outputFiles } = await build({
    stdin: { contents: WHOLE, resolveDir: root },
    alias: { "smart-script-wasm/server": resolve(PKG, "server.js") },
    bundle: true,
    format: "esm",
    write: false,
  });
  const worker = new Miniflare({
    modules: true,
    script: outputFiles[0].text,
    compatibilityDate: "2026-04-01",
  });
  t.after(() => worker.dispose());
  const address = await worker.ready;
  const url = "https://brand.example/game" + CLICK;
  const page = Buffer.from(
    `<base href=https://s.example><!-- <a> --><p>é😀</p><a data-smart-link="steam" data-app-id=1 href='é?a&amp;b'>x</a></body>`,
  );
  const want = String(
    await through(BUILDS.wasm.transform(CONFIG, new Request(url), { impression: true }), [page]),
  );
  assert.match(want, /data-smart-own/);
  for (let at = 0; at <= page.length; at++) {
    const chunks = [page.subarray(0, at), page.subarray(at)].map((chunk) => [...chunk]);
    const response = await fetch(address, {
      method: "POST",
      body: JSON.stringify({ config: CONFIG, url, chunks }),
    });
    assert.equal(await response.text(), want, `split at ${at}`);
  }
});
