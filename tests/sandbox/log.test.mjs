/** The log: a campaign goes on after a restart, a torn last line is dropped, and what is no log is left alone. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { createSandbox } from "../../sandbox/index.mjs";
import { AD, ANDROID_APP, served } from "./served.mjs";

function logFile(t) {
  const folder = mkdtempSync(join(tmpdir(), "sandbox-"));
  t.after(() => rmSync(folder, { recursive: true }));
  return join(folder, "campaign.jsonl");
}

const event = (id) => ({
  event_source: "web",
  event_source_id: "CSANDBOXPIXEL0000000",
  data: [{ event: "Lead", event_time: 1_784_037_600, event_id: id }],
});

/** The steps of a story, each of which may be the last before a restart. */
const STEPS = [
  (it) => it.post("/api/reset", { settings: { clickLookbackDays: 3 } }),
  (it) => it.device("android"),
  (it) => it.post("/api/ads", AD),
  async (it, story) => {
    story.query = new URL((await it.as("device-1", "/ads/ad-1/click")).location).search;
  },
  (it, { query }) => it.as("device-1", `/impressions/A1b2${query}`),
  (it, { query }) => it.as("device-1", `/onelink/A1b2${query}`),
  (it) => it.advance(50),
  (it) => it.post("/api/devices/device-1/install", { app: ANDROID_APP }),
  (it) => it.open("device-1", ANDROID_APP),
  (it) => it.must("PUT", "/api/settings", { postbacks: { windowDays: 30 } }),
  (it) =>
    it.post("/api/devices/device-1/events", {
      app: ANDROID_APP,
      name: "af_purchase",
      revenue: 9.99,
      currency: "USD",
    }),
  (it) => it.track(event("1")),
  (it) => it.track(event("1")),
  (it) =>
    it.ask("/api/cost", {
      method: "POST",
      body: "date,media_source,campaign,cost\n2026-07-14,tiktokweb_int,a,1",
    }),
  (it) => it.open("device-1", ANDROID_APP),
];

const bare = (text) => text.replace(/127\.0\.0\.1:\d+/g, "");

test("a restart after any step of a story changes nothing", async (t) => {
  const straight = await served(t);
  const told = {};
  for (const step of STEPS) {
    await step(straight, told);
  }
  const log = logFile(t);
  const story = {};
  for (const step of STEPS) {
    const sandbox = await served(t, { log });
    await step(sandbox, story);
    await sandbox.stop();
  }
  const last = await served(t, { log });
  assert.equal(bare(await last.everything()), bare(await straight.everything()));
  const rows = await last.rows();
  assert.deepEqual(rows.map((row) => row["Event Name"]), ["install", "af_purchase"]); // prettier-ignore
  assert.equal(rows[0]["Media Source"], "tiktokglobal_int");
});

test("wherever the last line is torn, the records before it are there, and the log goes on", async (t) => {
  const log = logFile(t);
  const sandbox = await served(t, { log });
  const story = {};
  for (const step of STEPS.slice(0, 6)) {
    await step(sandbox, story);
  }
  await sandbox.stop();
  const whole = readFileSync(log);
  const start = whole.subarray(0, -1).lastIndexOf(10) + 1;
  const cuts = [1, 2, 10, Math.floor((whole.length - start) / 2), whole.length - start - 2];
  // An editor, or another process, may have ended the torn line.
  for (const [cut, end] of [...cuts.map((cut) => [cut, ""]), [7, "\n"]]) {
    writeFileSync(log, Buffer.concat([whole.subarray(0, start + cut), Buffer.from(end)]));
    const warnings = [];
    const torn = await served(t, { log, warn: (line) => warnings.push(line) });
    assert.equal(warnings.length, 1);
    assert.match(
      warnings[0],
      /^.*campaign\.jsonl: its last line was torn while it was written, so it is dropped \(\d+ bytes\)\.$/,
    );
    await torn.device("ios");
    const everything = await torn.everything();
    await torn.stop();
    const again = await served(t, { log });
    assert.equal(bare(await again.everything()), bare(everything), `cut after ${cut} bytes`);
    await again.stop();
  }
  // Only the line's end is missing: it was written, so it counts.
  writeFileSync(log, whole.subarray(0, -1));
  const warnings = [];
  const ended = await served(t, { log, warn: (line) => warnings.push(line) });
  await ended.device("ios");
  await ended.stop();
  assert.deepEqual(warnings, []);
  const lines = readFileSync(log, "utf8").trimEnd().split("\n");
  assert.deepEqual(lines.map((line) => JSON.parse(line).seq), lines.map((_, index) => index + 1)); // prettier-ignore
});

test("a file that is no log, or in which something is missing, is left as it is", async (t) => {
  const log = logFile(t);
  const first = await served(t, { log });
  await first.device("ios");
  await first.device("ios");
  await first.stop();
  const lines = readFileSync(log, "utf8").trimEnd().split("\n");
  for (const [text, words] of [
    ["# Notes\nmine\n", /line 1: this is no record of a sandbox/],
    ["# Notes", /line 1: this is no record of a sandbox/],
    [JSON.stringify({ name: "package" }), /line 1: this is no record/],
    [[lines[0], "half", lines[1]].join("\n"), /line 2: this is no record/],
    [[lines[0], lines.at(-1)].join("\n"), /after record 1 comes record \d+, so some are missing/],
    [lines[1], /after record 0 comes record 2/],
    [
      `${lines[0]}\n{"seq":2,"at":"2026-07-14T14:00:00.000Z","type":"open","device":"device-7","app":"x","isFirst":true}\n`,
      /record 2 can’t be read/,
    ],
  ]) {
    writeFileSync(log, text);
    assert.throws(() => createSandbox({ log }), words);
    assert.equal(readFileSync(log, "utf8"), text);
  }
  assert.throws(() => createSandbox({ log: join(log, "below", "a.jsonl") }), /can't be opened/);
});

/** `npm start` on a free port, once it says where. */
async function started(t, log) {
  const start = join(import.meta.dirname, "../../scripts/start.mjs");
  const child = spawn(process.execPath, [start, "--log", log], {
    env: { ...process.env, PORT: "0", HOST: "" },
  });
  t.after(() => child.kill("SIGKILL"));
  let told = "";
  for await (const part of child.stdout) {
    told += part;
    const [origin] = told.match(/http:\/\/localhost:\d+/) ?? [];
    if (origin) {
      return { child, origin };
    }
  }
  throw new Error(`npm start has ended: ${told}`);
}

test("npm start that is killed goes on from its log", async (t) => {
  const log = logFile(t);
  const first = await started(t, log);
  const post = async ({ origin }, path, body) => {
    const headers = { "content-type": "application/json" };
    return (await fetch(origin + path, { method: "POST", headers, body: JSON.stringify(body) })).json();
  };
  await post(first, "/api/devices", { platform: "android" });
  const query = "?pid=tiktokweb_int&c=Summer_web";
  const options = { headers: { "x-sandbox-device": "device-1" }, redirect: "manual" };
  assert.equal((await fetch(`${first.origin}/onelink/A1b2${query}`, options)).status, 301);
  first.child.kill("SIGKILL");
  await once(first.child, "exit");
  appendFileSync(log, '{"seq":5,"at":"2026-07-');
  const second = await started(t, log);
  const { install } = await post(second, "/api/devices/device-1/open", { app: ANDROID_APP });
  assert.deepEqual([install.mediaSource, install.matchType, install.campaign], ["tiktokglobal_int", "referrer", "Summer_web"]); // prettier-ignore
});

test("an answer comes after its line is written, and no answer pretends that one was", async (t) => {
  const log = logFile(t);
  const sandbox = await served(t, { log });
  const { id } = await sandbox.post("/api/devices", { platform: "ios" });
  assert.match(readFileSync(log, "utf8"), new RegExp(`"id":"${id}"`));
  appendFileSync(log, '{"seq":3}\n');
  const { status, json } = await sandbox.call("POST", "/api/devices", { platform: "ios" });
  assert.equal(status, 500);
  assert.match(json.error, /the log .*campaign\.jsonl can't be written: another program writes to it/);
  assert.equal((await sandbox.call("GET", "/api/devices")).status, 500);
});

test("without a log nothing is written", async (t) => {
  const log = logFile(t);
  const sandbox = await served(t);
  await sandbox.device("ios");
  assert.equal(existsSync(log), false);
});
