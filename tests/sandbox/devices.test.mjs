/** Devices: what they may be called, whose a request is, what is installed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ANDROID_APP, IOS_APP, served, STEAM_APP } from "./served.mjs";

const NAMES = {
  ios: ["ios", "iphone", "ipad", "iPhone"],
  android: ["android"],
  pc: ["pc", "windows", "mac", "steam", "epic", "nativepc", "battlenet"],
  console: ["console", "playstation", "xbox", "switch", "quest"],
  tv: ["tv", "ctv", "tizen", "webos", "roku", "smartcast", "vidaa", "vega"],
};

test("each kind by all its names, with an address of its own", async (t) => {
  const sandbox = await served(t);
  for (const [kind, names] of Object.entries(NAMES)) {
    for (const platform of names) {
      assert.equal((await sandbox.post("/api/devices", { platform })).platform, kind);
    }
  }
  const { devices } = await sandbox.get("/api/devices");
  assert.equal(new Set(devices.map(({ ip }) => ip)).size, devices.length);
  assert.equal(devices[0].ip, "198.18.0.1");
  for (const { platform, userAgent } of devices.slice(0, 5)) {
    assert.match(userAgent, /musical_ly_/, `${platform}: TikTok's own browser`);
  }
});

test("a device that can't be is refused with the field", async (t) => {
  const sandbox = await served(t);
  for (const [device, path, words] of [
    [{}, "platform", /want one of ios, android, pc, console, tv, got nothing/],
    [{ platform: "androd" }, "platform", /did you mean "android"/],
    [{ platform: "constructor" }, "platform", /want one of/],
    [{ platform: "ios", ip: "1.2.3" }, "ip", /want an IP address/],
    [{ platform: "ios", userAgent: 7 }, "userAgent", /want a text/],
    [{ platform: "ios", useragent: "x" }, "useragent", /did you mean "userAgent"/],
    [{ platform: "ios", trackingAllowed: "yes" }, "trackingAllowed", /want true or false/],
  ]) {
    const { status, json } = await sandbox.call("POST", "/api/devices", device);
    assert.deepEqual([status, json.path], [400, path]);
    assert.match(json.error, words);
  }
  assert.deepEqual((await sandbox.get("/api/devices")).devices, []);
});

/** The device of the newest touch. */
async function toucher(sandbox, headers) {
  await sandbox.ask("/impressions/A1b2?pid=x", { headers });
  return (await sandbox.get("/api/touches")).touches.at(-1);
}

test("a request names its device by header or cookie, else it is known by address and user agent", async (t) => {
  const sandbox = await served(t);
  const phone = await sandbox.device("android");
  const tablet = await sandbox.device("ipad");
  const here = await sandbox.device("pc", { ip: "127.0.0.1", userAgent: "Own/1.0" });
  const proxied = await sandbox.device("pc", { ip: "203.0.113.9", userAgent: "Own/1.0" });
  const cookie = (id) => ({ cookie: `theme=dark; sandbox-device=${id}` });
  assert.equal((await toucher(sandbox, { "x-sandbox-device": phone })).device, phone);
  assert.equal((await toucher(sandbox, cookie(tablet))).device, tablet);
  assert.equal((await toucher(sandbox, { ...cookie(tablet), "x-sandbox-device": phone })).device, phone);
  assert.equal((await toucher(sandbox, { "user-agent": "Own/1.0" })).device, here);
  assert.equal(
    (await toucher(sandbox, { "user-agent": "Own/1.0", "x-forwarded-for": "203.0.113.9" })).device,
    proxied,
  );
  assert.equal((await toucher(sandbox, { ...cookie("device-99"), "user-agent": "Own/1.0" })).device, here);
  const stranger = await toucher(sandbox, { "user-agent": "Other/1.0" });
  assert.deepEqual([stranger.device, stranger.ip, stranger.userAgent], [null, "127.0.0.1", "Other/1.0"]);
});

test("a touch of a device has its address and user agent, whatever the browser says", async (t) => {
  const sandbox = await served(t);
  const { id, ip, userAgent } = await sandbox.post("/api/devices", { platform: "ios" });
  const touch = await toucher(sandbox, { "x-sandbox-device": id, "user-agent": "Headless/1.0" });
  assert.deepEqual([touch.ip, touch.userAgent], [ip, userAgent]);
});

test("a device's name that is as long as a header may be is compared with none", async (t) => {
  const sandbox = await served(t);
  await Promise.all(Array.from({ length: 300 }, () => sandbox.device("android")));
  const { status, text } = await sandbox.as("x".repeat(15_000), `/onelink/A1b2?pid=a`);
  assert.equal(status, 404);
  assert.doesNotMatch(text, /did you mean/);
});

test("a device that isn't there is an error, where a header names it", async (t) => {
  const sandbox = await served(t);
  await sandbox.device("ios");
  const { status, text } = await sandbox.as("device-2", "/impressions/A1b2?pid=x");
  assert.equal(status, 404);
  assert.deepEqual(JSON.parse(text), {
    error: 'no device has the id "device-2": did you mean "device-1"?',
    path: "X-Sandbox-Device",
  });
  assert.equal((await sandbox.call("GET", "/api/devices/nobody")).status, 404);
});

test("with autoDevices a browser becomes a device by its first tap, and says so from then on", async (t) => {
  const sandbox = await served(t, { autoDevices: true });
  const { click } = await sandbox.post("/api/ads", { url: "https://brand.example/" });
  const tap = (headers) => sandbox.ask(new URL(click).pathname, { headers });
  const userAgent =
    "Mozilla/5.0 (Linux; Android 16; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Mobile Safari/537.36";
  const { headers } = await tap({ "user-agent": userAgent });
  assert.match(headers["set-cookie"][0], /^sandbox-device=device-1; Path=\/; /);
  const { devices } = await sandbox.get("/api/devices");
  assert.deepEqual(devices.map(({ platform, userAgent, ip }) => ({ platform, userAgent, ip })), [
    { platform: "android", userAgent, ip: "127.0.0.1" },
  ]); // prettier-ignore
  assert.equal((await tap({ cookie: "sandbox-device=device-1" })).headers["set-cookie"], undefined);
  assert.equal((await tap({ "user-agent": userAgent })).headers["set-cookie"], undefined);
  const { records } = await sandbox.get("/api/log");
  assert.deepEqual(records.filter(({ type }) => type === "tap").map(({ device }) => device), Array(3).fill("device-1")); // prettier-ignore
  const kinds = ["iPhone; CPU iPhone OS 18_5", "PlayStation 5", "SMART-TV; Tizen 8.0", "Windows NT 10.0"];
  for (const kind of kinds) {
    await tap({ "user-agent": `Mozilla/5.0 (${kind})` });
  }
  const platforms = (await sandbox.get("/api/devices")).devices.map(({ platform }) => platform);
  assert.deepEqual(platforms, ["android", "ios", "console", "tv", "pc"]);
});

test("a device takes the apps of its kind, and says what is installed", async (t) => {
  const sandbox = await served(t);
  const phone = await sandbox.device("android");
  const install = (device, body) => sandbox.call("POST", `/api/devices/${device}/install`, body);
  for (const [body, status, words] of [
    [{ app: "nothing" }, 404, /no app has the id "nothing"; it takes com\.tidewater\.lantern/],
    [{ app: "com.tidewater.lantarn" }, 404, /did you mean "com\.tidewater\.lantern"/],
    [{ app: IOS_APP }, 409, /id1440440 is an app for ios/],
    [{ app: 7 }, 400, /want the id of an app/],
    [{}, 400, /want the id of an app/],
  ]) {
    const answer = await install(phone, body);
    assert.equal(answer.status, status, JSON.stringify(body));
    assert.equal(answer.json.path, "app");
    assert.match(answer.json.error, words);
  }
  assert.equal((await install(phone, { app: ANDROID_APP })).json.openedAt, null);
  assert.equal((await install(phone, { app: ANDROID_APP })).status, 200, "once more changes nothing");
  await sandbox.open(phone, ANDROID_APP);
  const { apps } = await sandbox.get(`/api/devices/${phone}`);
  assert.deepEqual(apps, [
    {
      app: ANDROID_APP,
      installedAt: "2026-07-14T14:00:00.000Z",
      openedAt: "2026-07-14T14:00:00.000Z",
      referrer: null,
    },
  ]);
  const tablet = await sandbox.device("ipad");
  assert.equal(
    (await sandbox.open(tablet, "1440440")).install.app,
    IOS_APP,
    "an App Store id without its letters",
  );
  const computer = await sandbox.device("pc");
  assert.equal(
    (await sandbox.open(computer, STEAM_APP)).install.app,
    STEAM_APP,
    "the same digits on another platform",
  );
});
