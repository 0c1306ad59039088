/** The requests that servers have: of the Web, of Node and its frameworks, and an address alone. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { connect, createServer as createServer2 } from "node:http2";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import express from "express";
import { BUILDS, CLICK, CONFIG, PKG, incoming, through } from "./builds.mjs";

const { planLinks, transform } = BUILDS.wasm;
const STORE = "https://apps.apple.com/app/id1";
const PATH = "/game" + CLICK;
const SITE = "https://brand.example";
const COOKIE = "a=1; level=7";

const LEVEL = { ...CONFIG, limitDataUse: "gpc", afParameters: { deepLinkValue: { keys: ["cookie:level"] } } };
const planned = (request) => planLinks({ ...LEVEL, links: [{ href: STORE }] }, request);

/** Two calls to action, one with a relative address. */
const HTML = `<a data-smart-link href="${STORE}">x</a><a data-smart-link=steam data-app-id=1 href="steam">y</a>`;
const page = async (request) =>
  String(await through(transform(LEVEL, request, { impression: true }), [HTML]));

const headers = { host: "brand.example", cookie: COOKIE, "x-forwarded-proto": "https" };
const web = new Headers({ cookie: COOKIE });

/** Requests that say the same, in the shapes of those who make them. */
const SAME = {
  "the Web's": new Request(SITE + PATH, { headers: web }),
  "an address as a URL": { url: new URL(SITE + PATH), headers: web },
  "Node's": { url: PATH, headers },
  "Node's, over TLS": { url: PATH, headers: { host: "brand.example", cookie: COOKIE }, socket: { encrypted: true } },
  "Node's, of HTTP/2": { url: PATH, headers: { ":authority": "brand.example", ":scheme": "https", cookie: ["a=1", "level=7"] } },
  "Express's, mounted": { url: "/" + CLICK, originalUrl: PATH, protocol: "https", headers },
  "Fastify's": { url: PATH, originalUrl: PATH, protocol: "https", host: "brand.example", headers, raw: { url: PATH } },
  "Koa's": { url: PATH, originalUrl: PATH, href: SITE + PATH, header: headers, headers, get: () => "" },
  "Hono's": { url: SITE + PATH, raw: new Request(SITE + PATH, { headers: web }), header: () => "" },
  "a function's, with headers in any case": { url: PATH, headers: { Host: "brand.example", Cookie: COOKIE, "X-Forwarded-Proto": ["https", "http"] } },
  "headers as pairs": { url: PATH, headers: Object.entries({ Host: "brand.example", cookie: COOKIE, "x-forwarded-proto": "https" }) },
  "headers in turn, as Node's raw ones": { url: PATH, headers: ["Host", "brand.example", "Cookie", COOKIE, "X-Forwarded-Proto", "https"] },
  "headers as a map, in any case": { url: PATH, headers: new Map([["Host", "brand.example"], ["COOKIE", COOKIE], ["X-Forwarded-Proto", "https"]]) },
  "CloudFront's": { url: PATH, headers: { host: [{ key: "Host", value: "brand.example" }], cookie: [{ key: "Cookie", value: "a=1" }, { key: "Cookie", value: "level=7" }], "x-forwarded-proto": [{ value: "https" }] } },
  "an absolute one, as proxies send them": { url: SITE + PATH, headers },
}; // prettier-ignore

const want = planned(SAME["the Web's"]);

for (const [what, request] of Object.entries(SAME)) {
  test(`${what}: the same links as of the Web's request`, async () => {
    assert.match(want.links[0], /ttclid=E\.C\.P.*|deep_link_value=7/);
    assert.deepEqual(planned(request), want);
    const got = await page(request);
    assert.equal(got, await page(SAME["the Web's"]));
    assert.match(got, /af_r=https%3A%2F%2Fbrand\.example%2Fsteam/);
  });
}

test("an address alone has the visitor's parameters, but no headers", async () => {
  const href = planLinks({ ...CONFIG, links: [{ href: STORE }] }, incoming()).links[0];
  for (const request of [SITE + PATH, new URL(SITE + PATH), PATH, CLICK, "/" + CLICK, { url: CLICK }]) {
    assert.equal(planned(request).links[0], href);
  }
});

test("without a host, relative addresses stay, and everything else gets its link", async () => {
  for (const request of [
    PATH,
    { url: PATH },
    { url: PATH, headers: {} },
    ...["", "a b", "a/b", "a?b", "u:p@a.example", "[", "a:b"].map((host) => ({
      url: PATH,
      headers: { host },
    })),
  ]) {
    const got = await page(request);
    assert.match(got, /^<a data-smart-link href="https:\/\/brand\.onelink\.me\/A1b2\?[^"]*ttclid=E\.C\.P/);
    assert.match(got, / href="steam">y/);
    const based = String(
      await through(transform(LEVEL, request), [`<base href="https://cdn.example/">${HTML}`]),
    );
    assert.match(based, /af_r=https%3A%2F%2Fcdn\.example%2Fsteam/);
  }
});

test("what a visitor sends can't move the page to another place", () => {
  const ofSteam = (request) =>
    through(transform(CONFIG, request), [`<a data-smart-link=steam data-app-id=1 href="/steam">x</a>`]);
  const requests = [
    { url: "//evil.example/" + CLICK, headers },
    { url: "/\\evil.example/" + CLICK, headers },
    { url: "/@evil.example" + CLICK, headers },
    {
      url: PATH,
      headers: { ...headers, "x-forwarded-host": "evil.example", forwarded: "host=evil.example" },
    },
    { url: PATH, headers: { ...headers, "x-forwarded-proto": "javascript, https" }, protocol: "https" },
  ];
  return Promise.all(
    requests.map(async (request) => {
      assert.match(String(await ofSteam(request)), /af_r=https%3A%2F%2Fbrand\.example%2Fsteam/);
      assert.equal(planned(request).links[0].includes("ttclid=E.C.P"), true);
    }),
  );
});

test("headers count whatever they are in", () => {
  for (const headers of [
    { "sec-gpc": "1" },
    { "Sec-GPC": ["1"] },
    new Headers({ "sec-gpc": "1" }),
    new Map([["sec-gpc", "1"]]),
    { get: (name) => (name == "sec-gpc" ? "1" : null) },
    // A visitor may send a header of this name.
    { get: "x", "sec-gpc": "1" },
  ]) {
    const [link] = planned({ url: PATH, headers }).links;
    assert.match(link, /c=Summer/);
    assert.doesNotMatch(link, /ttclid/);
  }
});

test("nobody is credited by a request that has no address, and the console says so once", async (t) => {
  const said = t.mock.method(console, "error", () => {});
  // A module of its own, which has not said anything.
  const fresh = await import(pathToFileURL(join(PKG, "server-node.js")).href + "?fresh");
  const config = { ...CONFIG, links: [{ href: STORE }, { href: "/relative" }] };
  const throwing = { get url() { throw new Error("no"); } }; // prettier-ignore
  for (const request of [
    ...[
      null,
      undefined,
      5,
      "",
      "game" + CLICK,
      "ftp://brand.example/" + CLICK,
      "about:blank",
      "https://",
      [],
    ],
    ...[
      {},
      { url: null },
      { url: 5 },
      { url: "" },
      { url: "*", headers },
      { url: {} },
      { headers },
      throwing,
    ],
    ...[() => {}, Symbol("x"), new Headers(), { query: { pid: "x" } }],
  ]) {
    const { links, impression, errors } = fresh.planLinks(config, request);
    assert.deepEqual({ links, impression }, { links: [STORE, "/relative"], impression: null });
    assert.deepEqual(
      errors.map(({ path }) => path),
      ["request"],
    );
    const stream = fresh.transform(CONFIG, request, { impression: true });
    assert.equal(String(await through(stream, [HTML + "</body>"])), HTML + "</body>");
  }
  assert.equal(said.mock.callCount(), 1);
  assert.match(said.mock.calls[0].arguments[0], /request has no address.*keep their own addresses/);
});

/** What a server has planned for a request with these headers. */
async function asked(server, path) {
  await once(server.listen(0, "127.0.0.1"), "listening");
  try {
    const address = `http://127.0.0.1:${server.address().port}${path}`;
    return await (
      await fetch(address, { headers: { cookie: COOKIE, referer: "https://www.tiktok.com/" } })
    ).json();
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test("a server of Node, with its own requests", async () => {
  const answer = async (request, response) =>
    response.end(JSON.stringify({ ...planned(request), page: await page(request) }));
  const { page: html, ...plan } = await asked(createServer(answer), PATH);
  assert.deepEqual(plan, want);
  assert.match(html, /af_r=http%3A%2F%2F127\.0\.0\.1%3A\d+%2Fsteam/);
  assert.deepEqual((await asked(createServer(answer), "//a/b" + CLICK)).links, want.links);
});

test("a router of Express, mounted anywhere", async () => {
  const router = express.Router();
  router.get("/x", (request, response) => response.json(planned(request)));
  const app = express();
  app.use("/a/b", express.Router().use("/c", router));
  assert.deepEqual(await asked(createServer(app), "/a/b/c/x" + CLICK), want);
});

test("a server of HTTP/2", async () => {
  const server = createServer2((request, response) => response.end(JSON.stringify(planned(request))));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const client = connect(`http://127.0.0.1:${server.address().port}`);
  const stream = client.request({ ":path": PATH, cookie: COOKIE });
  let text = "";
  for await (const part of stream) {
    text += part;
  }
  client.close();
  server.close();
  assert.deepEqual(JSON.parse(text), want);
});
