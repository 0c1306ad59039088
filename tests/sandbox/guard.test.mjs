/** Whose pages may use the API: a hostile page in the same browser may not, and every page may send impressions and clicks. */
import assert from "node:assert/strict";
import { hostname } from "node:os";
import { test } from "node:test";
import { served } from "./served.mjs";

/** Headers of a request, and whether the API answers it. */
const REQUESTS = [
  ["a program", {}, true],
  ["a page of this server", { origin: "SELF", "sec-fetch-site": "same-origin" }, true],
  ["a page on another port", { origin: "http://localhost:5173", "sec-fetch-site": "same-site" }, true],
  ["a page on the other name of this machine", { origin: "http://127.0.0.1:5173", "sec-fetch-site": "cross-site" }, true],
  ["a page on a name below localhost", { origin: "http://shop.localhost:3000" }, true],
  ["somebody's address bar", { "sec-fetch-site": "none", "sec-fetch-mode": "navigate" }, true],
  ["a hostile page", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }, false],
  ["a page without an origin", { origin: "null", "sec-fetch-site": "cross-site" }, false],
  ["a page of this server that hides it", { origin: "null", "sec-fetch-site": "same-origin" }, true],
  ["a page on another port that hides it", { origin: "null", "sec-fetch-site": "same-site" }, true],
  ["a page beside a name that it was started with", { host: "laptop.example:8787", origin: "null", "sec-fetch-site": "same-site" }, false],
  ["a host that only begins alike", { origin: "https://localhost.evil.example" }, false],
  ["a hostile page's image", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" }, false],
  ["a name that was made to resolve to this machine", { host: "evil.example:8787" }, false],
  ["the same from its own page", { host: "evil.example:8787", origin: "http://evil.example:8787", "sec-fetch-site": "same-origin" }, false],
  ["an address in the network", { host: "192.168.1.7:8787" }, true],
  ["a page at another port of that address", { host: "192.168.1.7:8787", origin: "http://192.168.1.7:8789" }, true],
  ["a page at another address", { host: "192.168.1.7:8787", origin: "http://192.168.1.8:8787" }, false],
  ["IPv6", { host: "[::1]:8787" }, true],
  ["a name that it was started with", { host: "laptop.example:8787" }, true],
  ["this machine's own name", { host: `${hostname().toUpperCase()}:8787` }, true],
]; // prettier-ignore

test("the API is for programs and for pages on this machine", async (t) => {
  const sandbox = await served(t, { hosts: ["laptop.example"] });
  await sandbox.device("ios");
  for (const [name, { ...headers }, isAnswered] of REQUESTS) {
    if (headers.origin === "SELF") {
      headers.origin = sandbox.origin;
    }
    for (const [method, path] of [
      ["GET", "/api/log"],
      ["POST", "/api/reset"],
      ["GET", "/api/stream"],
    ]) {
      // prettier-ignore
      if (path === "/api/stream" && isAnswered) continue;
      const { status, headers: answered, text } = await sandbox.ask(path, { method, headers });
      assert.equal(status, isAnswered ? 200 : 403, `${name}: ${method} ${path}`);
      if (isAnswered) {
        // Whoever hides where it is can't be let read.
        const reader = headers.origin === "null" ? undefined : headers.origin;
        assert.equal(answered["access-control-allow-origin"], reader);
      } else {
        assert.equal(answered["access-control-allow-origin"], undefined);
        assert.ok(!text.includes("device-1"));
      }
    }
    if (!isAnswered) continue;
    await sandbox.device("ios");
  }
});

test("a browser that asks first is told the same", async (t) => {
  const sandbox = await served(t);
  const ask = (path, origin) =>
    sandbox.ask(path, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "PUT",
        "access-control-request-headers": "content-type",
      },
    });
  const allowed = await ask("/api/settings", "http://localhost:5173");
  assert.equal(allowed.status, 204);
  assert.equal(allowed.headers["access-control-allow-origin"], "http://localhost:5173");
  assert.match(allowed.headers["access-control-allow-methods"], /PUT/);
  assert.equal((await ask("/api/settings", "https://evil.example")).status, 403);
});

test("impressions, clicks, ads and the Events API are for every page, from wherever it comes", async (t) => {
  const sandbox = await served(t);
  const { click } = await sandbox.post("/api/ads", { url: "https://brand.example/" });
  const headers = {
    origin: "https://brand.example",
    "sec-fetch-site": "cross-site",
    "sec-fetch-mode": "cors",
  };
  for (const path of ["/impressions/A1b2?pid=x", "/onelink/A1b2?pid=x", new URL(click).pathname]) {
    const { status, headers: answered } = await sandbox.ask(path, { headers });
    assert.ok(status < 400, path);
    assert.equal(answered["access-control-allow-origin"], "*");
  }
  const { headers: tracked, json } = await sandbox.track("{}", headers);
  assert.equal(json.code, 40002);
  assert.equal(tracked["access-control-allow-origin"], "*");
  const preflight = await sandbox.ask("/impressions/A1b2", {
    method: "OPTIONS",
    headers: {
      ...headers,
      "access-control-request-headers": "x-sandbox-device",
      "access-control-request-private-network": "true",
    },
  });
  assert.equal(preflight.headers["access-control-allow-headers"], "x-sandbox-device");
  assert.equal(preflight.headers["access-control-allow-private-network"], "true");
});
