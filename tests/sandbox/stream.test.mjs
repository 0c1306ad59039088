/** The stream of records: from now on, or from one that is known. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { AD, ANDROID_APP, served } from "./served.mjs";

/** Reads a stream until `count` records have come. */
async function read(sandbox, path, count, headers = {}) {
  const response = await fetch(`${sandbox.origin}${path}`, { headers });
  assert.equal(response.headers.get("content-type"), "text/event-stream");
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const records = async () => {
    let text = "";
    for (;;) {
      const found = [...text.matchAll(/^id: (\d+)\ndata: (.*)\n\n/gm)].map(([, id, data]) => [
        Number(id),
        JSON.parse(data),
      ]);
      if (found.length >= count) {
        await reader.cancel();
        found.forEach(([id, record]) => assert.equal(id, record.seq));
        return found.map(([, record]) => record);
      }
      text += (await reader.read()).value;
    }
  };
  return records();
}

test("records come with what became of them, each once and in order, as the log has them", async (t) => {
  const sandbox = await served(t);
  await sandbox.device("android");
  const reading = read(sandbox, "/api/stream?since=0", 8);
  const query = await sandbox.tap("device-1", AD);
  await sandbox.as("device-1", `/onelink/A1b2${query}`);
  await sandbox.post("/api/devices/device-1/open", { app: ANDROID_APP });
  const records = await reading;
  assert.deepEqual(
    records.map(({ type }) => type),
    ["reset", "device", "ad", "tap", "touch", "visit", "install", "open"],
  );
  assert.equal(records.at(-1).install.mediaSource, "tiktokglobal_int");
  assert.equal(records.at(-1).postbacks[0].answer.body.code, 0);
  assert.deepEqual((await sandbox.get("/api/log")).records, records);
  const later = await read(sandbox, "/api/stream?since=6", 2);
  assert.deepEqual(later.map(({ seq }) => seq), [7, 8]); // prettier-ignore
  const lost = await read(sandbox, "/api/stream?since=0", 1, { "last-event-id": "7" });
  assert.deepEqual(lost.map(({ seq }) => seq), [8]); // prettier-ignore
});

test("without a record that is known, only those from now on come", async (t) => {
  const sandbox = await served(t);
  const response = await fetch(`${sandbox.origin}/api/stream`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  assert.equal((await reader.read()).value, ":\n\n");
  await sandbox.post("/api/reset", {});
  const { value } = await reader.read();
  await reader.cancel();
  assert.match(value, /^id: 2\ndata: {"seq":2,/);
});

test("a reader of an earlier campaign, which knows more records than there are, begins anew", async (t) => {
  const sandbox = await served(t);
  await sandbox.device("android");
  const records = await read(sandbox, "/api/stream?since=0", 2, { "last-event-id": "11" });
  assert.deepEqual(records.map(({ type }) => type), ["reset", "device"]); // prettier-ignore
});

test("what happens while a stream begins is told once, after it is kept", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "stream-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const sandbox = await served(t, { log: join(folder, "log.jsonl") });
  const streams = [];
  for (let count = 0; count < 20; count++) {
    sandbox.post("/api/devices", { platform: "android" });
    streams.push(read(sandbox, "/api/stream?since=0", 21));
  }
  for (const records of await Promise.all(streams)) {
    assert.deepEqual(records.map(({ seq }) => seq), Array.from({ length: 21 }, (_, index) => index + 1)); // prettier-ignore
  }
});
