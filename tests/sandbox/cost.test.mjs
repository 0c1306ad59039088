/** Cost from an uploaded file, beside the installs of its campaigns. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ANDROID_APP, served } from "./served.mjs";

const upload = (sandbox, body) =>
  sandbox.ask("/api/cost", { method: "POST", headers: { "content-type": "text/csv" }, body });

test("cost shows beside the installs of its campaign", async (t) => {
  const sandbox = await served(t);
  const device = await sandbox.device("android");
  const query = await sandbox.tap(device);
  await sandbox.as(device, `/onelink/A1b2${query}`);
  await sandbox.open(device, ANDROID_APP);
  const file =
    '\uFEFFDate,Media Source,"Campaign name",Spend,Currency\r\n2026-07-14,tiktokweb_int,Summer Lanterns_web,12.50,USD\r\n2026-07-14,other_int,"Two, or ""three""",1,\r\n';
  const { status, text } = await upload(sandbox, file);
  assert.equal(status, 200, text);
  assert.deepEqual(JSON.parse(text).rows, [
    {
      date: "2026-07-14",
      mediaSource: "tiktokweb_int",
      campaign: "Summer Lanterns_web",
      cost: 12.5,
      currency: "USD",
    },
    { date: "2026-07-14", mediaSource: "other_int", campaign: 'Two, or "three"', cost: 1, currency: "USD" },
  ]);
  const { rows } = await sandbox.get("/api/overview");
  const row = rows.find(({ campaign }) => campaign === "Summer Lanterns_web");
  assert.deepEqual([row.mediaSource, row.installs, row.clicks, row.cost], ["tiktokglobal_int", 1, 1, 12.5]);
});

test("a mistake in a file is named by its line and column", async (t) => {
  const sandbox = await served(t);
  for (const [file, path, words] of [
    ["", "", /want a CSV file with the columns/],
    ["date,media_source,campaign\n", "line 1", /no column cost/],
    ["date,media_source,campain,cost\n", "line 1", /did you mean "campaign"/],
    ["date,media_source,campaign,cost\n", "", /no rows/],
    ["date,media_source,campaign,cost\n\n2026-07-14,a,b,much", "line 3, cost", /want an amount/],
    ["date,media_source,campaign,cost\n14.7.2026,a,b,1", "line 2, date", /want a day/],
    ["date,media_source,campaign,cost\n2026-07-14,,b,1", "line 2, media_source", /empty/],
    [
      "date,media_source,campaign,cost,currency\n2026-07-14,a,b,1,Dollars",
      "line 2, currency",
      /want a currency/,
    ],
    ['date,media_source,campaign,cost\n2026-07-14,a,"b"c,1', "line 2", /quotation mark/],
  ]) {
    const { status, text } = await upload(sandbox, file);
    const { error, path: where } = JSON.parse(text);
    assert.deepEqual([status, where], [400, path], error);
    assert.match(error, words);
  }
  assert.deepEqual((await sandbox.get("/api/overview")).rows, []);
});
