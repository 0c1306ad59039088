/** The API: settings, clock, endpoints, errors, and that nothing is random. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { AD, ANDROID_APP, served } from "./served.mjs";

test("settings: a part is merged, a mistake is named, and nothing changes then", async (t) => {
  const sandbox = await served(t);
  const before = await sandbox.get("/api/settings");
  assert.equal(before.pixelId, "CSANDBOXPIXEL0000000");
  const merged = await sandbox.must("PUT", "/api/settings", {
    viewThrough: { hours: 12 },
    allowList: ["a.example"],
  });
  assert.deepEqual(merged, {
    ...before,
    viewThrough: { enabled: true, hours: 12 },
    allowList: ["a.example"],
  });
  assert.deepEqual(await sandbox.get("/api/settings"), merged);
  for (const [part, path] of [
    [{ viewThrough: { hours: 48 } }, "viewThrough.hours"],
    [{ viewThruogh: {} }, "viewThruogh"],
    [
      { postbacks: { events: [{ event: "a", partnerEvent: "b", including: "value" }] } },
      "postbacks.events[0].including",
    ],
  ]) {
    const { status, json } = await sandbox.call("PUT", "/api/settings", part);
    assert.deepEqual([status, json.path], [400, path]);
  }
  assert.deepEqual(await sandbox.get("/api/settings"), merged);
});

test("reset: everything anew, at the time and with the settings that are given", async (t) => {
  const sandbox = await served(t);
  const fresh = await sandbox.get("/api/settings");
  await sandbox.device("ios");
  await sandbox.advance(1);
  const { now, settings } = await sandbox.post("/api/reset", {
    settings: { clickLookbackDays: 3 },
    now: "2026-01-02T03:04:05Z",
  });
  assert.equal(now, "2026-01-02T03:04:05.000Z");
  assert.deepEqual(settings, { ...fresh, clickLookbackDays: 3 });
  assert.deepEqual((await sandbox.get("/api/devices")).devices, []);
  assert.equal(
    (await sandbox.must("POST", "/api/reset")).now,
    "2026-07-14T14:00:00.000Z",
    "no body is needed",
  );
  assert.equal((await sandbox.post("/api/reset", { now: 0 })).now, "1970-01-01T00:00:00.000Z");
  for (const [body, path] of [
    [{ now: "tomorrow" }, "now"],
    [{ settings: { viewThrough: { hours: 0 } } }, "settings.viewThrough.hours"],
    [{ setings: {} }, "setings"],
  ]) {
    const { status, json } = await sandbox.call("POST", "/api/reset", body);
    assert.deepEqual([status, json.path], [400, path], JSON.stringify(json));
  }
});

test("the clock stands still, and moves forwards alone", async (t) => {
  const sandbox = await served(t);
  assert.equal((await sandbox.get("/api/clock")).now, "2026-07-14T14:00:00.000Z");
  assert.equal(
    (await sandbox.post("/api/clock", { advanceSeconds: 3600.5 })).now,
    "2026-07-14T15:00:00.500Z",
  );
  assert.equal(
    (await sandbox.post("/api/clock", { now: "2026-07-15T00:00:00Z" })).now,
    "2026-07-15T00:00:00.000Z",
  );
  for (const [body, path] of [
    [{ advanceSeconds: -1 }, "advanceSeconds"],
    [{ advanceSeconds: "60" }, "advanceSeconds"],
    [{ advanceSeconds: 1e300 }, "advanceSeconds"],
    [{}, "advanceSeconds"],
    [{ advanceSecond: 60 }, "advanceSecond"],
    [{ now: "2026-07-14T23:59:59Z" }, "now"],
    [{ now: "2026-07-16T00:00:00Z", advanceSeconds: 1 }, "now"],
  ]) {
    const { status, json } = await sandbox.call("POST", "/api/clock", body);
    assert.deepEqual([status, json.path], [400, path]);
  }
  assert.equal((await sandbox.get("/api/clock")).now, "2026-07-15T00:00:00.000Z");
});

test("addresses are those by which the request came", async (t) => {
  const sandbox = await served(t);
  const asked = async (host) => JSON.parse((await sandbox.ask("/api/endpoints", { headers: { host } })).text);
  assert.deepEqual(await asked("localhost:8787"), {
    oneLink: "http://localhost:8787/onelink/A1b2",
    impression: "http://localhost:8787/impressions",
    direct: "http://localhost:8787/engagements",
    store: "http://localhost:8787/app",
  });
  assert.equal((await asked("192.168.1.7:8787")).store, "http://192.168.1.7:8787/app");
  const { click } = await sandbox.must("POST", "/api/ads", AD, { host: "192.168.1.7:8787" });
  assert.equal(click, "http://192.168.1.7:8787/ads/ad-1/click");
});

test("errors are JSON with a sentence and the path", async (t) => {
  const sandbox = await served(t);
  const json = { "content-type": "application/json" };
  for (const [method, path, options, status, headers] of [
    ["GET", "/api/nothing", {}, 404],
    ["GET", "/api/", {}, 404],
    ["DELETE", "/api/settings", {}, 405, { allow: "GET, PUT" }],
    ["GET", "/api/reset", {}, 405, { allow: "POST" }],
    ["POST", "/api/log", {}, 405, { allow: "GET" }],
    ["POST", "/api/ads", { body: "{", headers: json }, 400],
    ["POST", "/api/ads", { body: "[]", headers: json }, 400],
    [
      "POST",
      "/api/ads",
      { body: "url=x", headers: { "content-type": "application/x-www-form-urlencoded" } },
      415,
    ],
    ["POST", "/api/ads", { body: "{}" }, 415],
    ["POST", "/api/ads", { body: `{"url":"${"x".repeat(1 << 20)}"}`, headers: json }, 413],
    ["POST", "/api/devices/device-1/open", { body: "{}", headers: json }, 404],
  ]) {
    const answer = await sandbox.ask(path, { method, ...options });
    assert.equal(answer.status, status, `${method} ${path}`);
    const { error, path: where, ...rest } = JSON.parse(answer.text);
    assert.ok(error.length > 10 && typeof where === "string", answer.text);
    assert.deepEqual(rest, {});
    Object.entries(headers ?? {}).forEach(([name, value]) => assert.equal(answer.headers[name], value));
  }
});

test("an in-app event needs a name, an app that was opened, and money that is money", async (t) => {
  const sandbox = await served(t);
  const device = await sandbox.device("android");
  const event = (body) =>
    sandbox.call("POST", `/api/devices/${device}/events`, { app: ANDROID_APP, ...body });
  assert.equal((await event({ name: "af_purchase" })).status, 409);
  await sandbox.open(device, ANDROID_APP);
  for (const [body, path] of [
    [{}, "name"],
    [{ name: "a", values: [] }, "values"],
    [{ name: "a", revenue: "much" }, "revenue"],
    [{ name: "a", revenue: 1, currency: "usd" }, "currency"],
    [{ name: "a", revenue: 1, currency: { toString: 1 } }, "currency"],
    [{ name: "a", revenue: 1, currency: ["USD"] }, "currency"],
    [{ name: "a", revenu: 1 }, "revenu"],
  ]) {
    const { status, json } = await event(body);
    assert.deepEqual([status, json.path], [400, path], JSON.stringify(json));
  }
  assert.equal(
    (await event({ name: "af_purchase", values: { af_revenue: "9.99", af_currency: "EUR" } })).status,
    200,
  );
  const row = (await sandbox.rows()).at(-1);
  assert.deepEqual([row["Event Revenue"], row["Event Revenue Currency"]], ["9.99", "EUR"]);
});

test("the same requests have the same answers", async (t) => {
  const told = async () => {
    const sandbox = await served(t);
    const device = await sandbox.device("android");
    const query = await sandbox.tap(device);
    await sandbox.as(device, `/onelink/A1b2${query}`);
    await sandbox.open(device, ANDROID_APP);
    return sandbox.everything();
  };
  const [first, second] = [await told(), await told()];
  const bare = (text) => text.replace(/127\.0\.0\.1:\d+/g, "");
  assert.equal(bare(first), bare(second));
});

test("what is too deep to be read is a mistake, and the sandbox goes on", async (t) => {
  const sandbox = await served(t);
  const deep = (levels) => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;
  const phone = await sandbox.device("android");
  await sandbox.post(`/api/devices/${phone}/open`, { app: ANDROID_APP });
  const event = (values) => `{"app": "${ANDROID_APP}", "name": "af_purchase", "values": ${values}}`;
  const headers = { "content-type": "application/json" };
  for (const [method, path, body] of [
    ["PUT", "/api/settings", deep(5000)],
    ["POST", "/api/devices", deep(5000)],
    ["POST", `/api/devices/${phone}/events`, event(deep(50_000))],
  ]) {
    const { status, text } = await sandbox.ask(path, { method, headers, body });
    assert.deepEqual(
      [status, JSON.parse(text).error],
      [400, "want at most 32 objects and lists within each other, got more"],
    );
  }
  await sandbox.post(`/api/devices/${phone}/events`, JSON.parse(event(deep(20))));
  await sandbox.post("/api/reset", {});
});

test("a reset comes back to the settings with which the sandbox was started", async (t) => {
  const apps = [{ id: "id1", platform: "ios", name: "My game" }];
  const sandbox = await served(t, { settings: { apps, viewThrough: { hours: 3 } } });
  await sandbox.must("PUT", "/api/settings", { apps: [], viewThrough: { hours: 9 } });
  const { settings } = await sandbox.post("/api/reset", { settings: { viewThrough: { enabled: false } } });
  assert.deepEqual(settings.apps, apps);
  assert.deepEqual(settings.viewThrough, { enabled: false, hours: 3 });
});
