/** What the sandbox does to a site's answers on their way: the tag, the policy, the headers, the files. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { asksForPage, toBrowser, toSite } from "../../cli/sandbox/site/headers.mjs";
import { fileFor } from "../../cli/sandbox/site/folder.mjs";
import { injecting, placeOfTag } from "../../cli/sandbox/site/inject.mjs";
import { widened } from "../../cli/sandbox/site/policy.mjs";
import { ledHosts } from "../../cli/sandbox/led.mjs";

describe("the tag comes first in the head", () => {
  for (const [before, after] of [
    ["<!doctype html><html><head>", "<title>x</title>"],
    [
      '<!doctype html>\n<!-- <head> --><html lang="en" data-a=">">\n<head class="a>b">',
      "<meta charset=utf-8>",
    ],
    ["<!DOCTYPE html>", "<title>without a head</title>"],
    ["", "<p>a fragment"],
    ["\u{feff}<html>", "<body>"],
    ["<html><!-- a -->", "<header>no head</header>"],
    ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head>', "<title/>"],
    ["", "words alone"],
  ]) {
    test(JSON.stringify(before + after), async () => {
      const page = Buffer.from(before + after);
      for (const size of [1, 3, 10, page.length]) {
        const stream = injecting("<TAG>");
        const pieces = [];
        stream.on("data", (piece) => pieces.push(piece));
        const ended = new Promise((done) => stream.on("end", done));
        for (let at = 0; at < page.length; at += size) {
          stream.write(page.subarray(at, at + size));
        }
        stream.end();
        await ended;
        assert.equal(Buffer.concat(pieces).toString(), `${before}<TAG>${after}`);
      }
    });
  }

  test("a page that doesn't begin within 64 KB is left as it is", async () => {
    const page = `<!doctype html><!-- ${"x".repeat(70_000)} --><head>`;
    const stream = injecting("<TAG>");
    stream.write(page.slice(0, 66_000));
    stream.end(page.slice(66_000));
    assert.equal(Buffer.concat(await stream.toArray()).toString(), page);
  });

  test("it is there as soon as the head has begun, before the rest of the page", async () => {
    const stream = injecting("<TAG>");
    stream.write("<!doctype html><head><title>");
    assert.equal(String(stream.read()), "<!doctype html><head><TAG><title>");
    assert.equal(placeOfTag("<!doctype html><he"), null);
  });
});

describe("a policy lets the page ask the sandbox, and no more", () => {
  const sandbox = { origin: "http://localhost:8788", hash: "sha256-x" };
  for (const [policy, expected] of [
    ["script-src 'self'", "script-src 'self' 'sha256-x'"],
    [
      "default-src 'self'",
      "default-src 'self'; connect-src 'self' http://localhost:8788; img-src 'self' http://localhost:8788; script-src-elem 'self' 'sha256-x'",
    ],
    [
      "default-src 'none'; script-src 'nonce-a' 'strict-dynamic'",
      "default-src 'none'; script-src 'nonce-a' 'strict-dynamic' 'sha256-x'; connect-src http://localhost:8788; img-src http://localhost:8788",
    ],
    ["script-src 'self' 'unsafe-inline'", "script-src 'self' 'unsafe-inline'"],
    ["script-src 'self' 'unsafe-inline' 'nonce-a'", "script-src 'self' 'unsafe-inline' 'nonce-a' 'sha256-x'"],
    ["frame-ancestors 'none'; img-src *", "img-src * http://localhost:8788"],
    [
      "connect-src https://impressions.onelink.me",
      "connect-src https://impressions.onelink.me http://localhost:8788",
    ],
    [
      "script-src-elem 'self'; script-src 'self' 'unsafe-eval'",
      "script-src-elem 'self' 'sha256-x'; script-src 'self' 'unsafe-eval'",
    ],
    [
      "script-src 'self', script-src a.example",
      "script-src 'self' 'sha256-x',script-src a.example 'sha256-x'",
    ],
  ]) {
    test(policy, () => assert.equal(widened(policy, sandbox), expected));
  }
});

describe("headers", () => {
  const site = new URL("https://brand.example:8443");
  const own = "http://localhost:8789";

  test("the site is asked as if by its own visitors", () => {
    const asked = [
      ["Host", "localhost:8789"],
      ["Origin", own],
      ["Referer", `${own}/a?b`],
      ["Connection", "keep-alive"],
      ["Accept-Encoding", "gzip"],
      ["Cookie", "a=b"],
    ];
    assert.deepEqual(toSite(asked, { site, own, isPage: true }), [
      ["Host", "brand.example:8443"],
      ["Origin", "https://brand.example:8443"],
      ["Referer", "https://brand.example:8443/a?b"],
      ["Cookie", "a=b"],
    ]);
    assert.ok(toSite(asked, { site, own }).some(([name]) => name === "Accept-Encoding"));
  });

  test("its redirects and cookies stay here, and it may be framed", () => {
    const answer = [
      ["Location", "https://brand.example:8443/game?a=1"],
      ["Set-Cookie", "a=b; Path=/; Domain=.brand.example; Secure; HttpOnly; SameSite=None"],
      ["X-Frame-Options", "DENY"],
      ["Strict-Transport-Security", "max-age=1"],
      ["Content-Length", "10"],
      ["Content-Type", "text/html"],
    ];
    assert.deepEqual(
      toBrowser(answer, { site, own, sandbox: "http://localhost:8788", hash: "x", isInjected: true }),
      [
        ["Location", `${own}/game?a=1`],
        ["Set-Cookie", "a=b; Path=/; HttpOnly"],
        ["Content-Type", "text/html"],
      ],
    );
    const elsewhere = [["Location", "https://brand.example:8443.evil.example/"]];
    assert.deepEqual(toBrowser(elsewhere, { site, own, isInjected: false }), elsewhere);
  });

  test("parts of a page are left as they are", () => {
    assert.ok(asksForPage("GET", {}));
    assert.ok(asksForPage("GET", { "sec-fetch-dest": "iframe" }));
    assert.ok(!asksForPage("GET", { "sec-fetch-dest": "empty" }));
    assert.ok(!asksForPage("HEAD", {}));
  });
});

test("a folder's files are found, and none outside of it", (test) => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "folder-")));
  test.after(() => rmSync(folder, { recursive: true }));
  const site = join(folder, "site");
  mkdirSync(join(site, "game"), { recursive: true });
  for (const path of ["index.html", "game/index.html", "terms.html", "a b.js"]) {
    writeFileSync(join(site, path), path);
  }
  writeFileSync(join(folder, "secret.html"), "no");
  symlinkSync(join(folder, "secret.html"), join(site, "link.html"));
  const found = (path) => fileFor(site, path)?.slice(site.length + 1) ?? null;
  assert.equal(found("/"), "index.html");
  assert.equal(found("/game/"), "game/index.html");
  assert.equal(found("/terms"), "terms.html");
  assert.equal(found("/a%20b.js"), "a b.js");
  for (const path of [
    "/../secret.html",
    "/..%2fsecret.html",
    "/%2e%2e/secret",
    "/link.html",
    "/nothing",
    "/%ff",
    "/%00",
  ]) {
    assert.equal(found(path), null, path);
  }
});

test("AppsFlyer's hosts are led to the sandbox, and a OneLink's own", () => {
  const hosts = new RegExp(ledHosts("https://go.brand.example/A1b2"));
  for (const host of [
    "brand.onelink.me",
    "impressions.onelink.me",
    "engagements.appsflyersdk.com",
    "go.brand.example",
  ]) {
    assert.ok(hosts.test(host), host);
  }
  for (const host of ["onelink.me.evil.example", "brand.example", "goXbrand.example"]) {
    assert.ok(!hosts.test(host), host);
  }
});
