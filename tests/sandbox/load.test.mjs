/** 1,000 requests at once: none is lost, none counts twice, and the log has them all. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ANDROID_APP, served } from "./served.mjs";

const COUNT = 1000;

test("1,000 concurrent requests of each kind", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "sandbox-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const log = join(folder, "campaign.jsonl");
  const sandbox = await served(t, { log });
  const device = await sandbox.device("android");
  const { click } = await sandbox.post("/api/ads", { url: "https://brand.example/?pid=tiktokweb_int&c=x" });
  const path = new URL(click).pathname;
  const numbers = Array.from({ length: COUNT }, (_, index) => index);

  const taps = await Promise.all(numbers.map(() => sandbox.as(device, path)));
  const clickIds = taps.map(({ location }) => new URL(location).searchParams.get("ttclid"));
  assert.equal(new Set(clickIds).size, COUNT);

  const clicks = await Promise.all(
    numbers.map((n) =>
      sandbox.as(device, `/${n % 2 ? "impressions" : "onelink"}/A1b2?pid=tiktokweb_int&c=x&n=${n}`),
    ),
  );
  const referrers = clicks.filter(({ location }) => location).map(({ location }) => location);
  assert.equal(new Set(referrers).size, COUNT / 2);
  const { touches } = await sandbox.get("/api/touches");
  const values = touches.map(({ params }) => Number(Object.fromEntries(params).n)).sort((a, b) => a - b);
  assert.deepEqual(values, numbers);
  assert.equal(new Set(touches.map(({ id }) => id)).size, COUNT);

  const opened = await Promise.all(numbers.slice(0, 100).map(() => sandbox.open(device, ANDROID_APP)));
  assert.equal(opened.filter(({ isFirst }) => isFirst).length, 1);
  assert.equal(new Set(opened.map(({ install }) => install.id)).size, 1);

  await Promise.all(
    numbers.map(() =>
      sandbox.post(`/api/devices/${device}/events`, {
        app: ANDROID_APP,
        name: "af_purchase",
        revenue: 1,
        currency: "USD",
      }),
    ),
  );
  const { rows } = await sandbox.get("/api/overview");
  assert.deepEqual([rows[0].installs, rows[0].events, rows[0].revenue], [1, COUNT, COUNT]);
  const { postbacks } = await sandbox.get("/api/postbacks");
  assert.equal(postbacks.filter(({ event }) => event === "install").length, 1);
  assert.equal(postbacks.filter(({ event }) => event === "af_purchase").length, COUNT);
  assert.ok(postbacks.every(({ events }) => events.length === 1 && events[0].isCounted));

  const before = await sandbox.everything();
  await sandbox.stop();
  const again = await served(t, { log });
  assert.equal((await again.everything()).length, before.length);
});

test("a campaign that begins anew among requests that are under way stays whole", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "sandbox-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const log = join(folder, "campaign.jsonl");
  const sandbox = await served(t, { log });
  const kinds = [
    () => sandbox.call("POST", "/api/devices", { platform: "android" }),
    () => sandbox.call("POST", "/api/devices/device-1/open", { app: ANDROID_APP }),
    () => sandbox.call("POST", "/api/devices/device-1/events", { app: ANDROID_APP, name: "af_purchase" }),
    () => sandbox.ask("/onelink/A1b2?pid=tiktokweb_int", { headers: { "x-sandbox-device": "device-1" } }),
    () => sandbox.call("POST", "/api/reset", {}),
  ];
  const answers = await Promise.all(Array.from({ length: 500 }, (_, n) => kinds[n % kinds.length]()));
  const statuses = new Set(answers.map(({ status }) => status));
  assert.ok(
    [...statuses].every((status) => [200, 301, 404, 409].includes(status)),
    [...statuses].join(),
  );
  const before = await sandbox.everything();
  await sandbox.stop();
  const again = await served(t, { log });
  assert.equal(
    (await again.everything()).replace(/127\.0\.0\.1:\d+/g, ""),
    before.replace(/127\.0\.0\.1:\d+/g, ""),
  );
});

test("a request whose body comes after the campaign began anew finds the new one", async (t) => {
  const sandbox = await served(t);
  await sandbox.device("android");
  for (const call of ["install", "open", "events"]) {
    const headers = { "content-type": "application/json", expect: "100-continue" };
    const request = httpRequest(`${sandbox.origin}/api/devices/device-1/${call}`, {
      method: "POST",
      headers,
    });
    request.flushHeaders();
    await once(request, "continue");
    await sandbox.post("/api/reset", {});
    request.end(JSON.stringify({ app: ANDROID_APP, name: "af_purchase" }));
    const [response] = await once(request, "response");
    assert.equal(response.resume().statusCode, 404, call);
    await sandbox.device("android");
  }
});
