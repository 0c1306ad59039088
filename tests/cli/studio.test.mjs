/** `smart-script studio`: serves the studio's folder to this machine. */
import assert from "node:assert/strict";
import { copyFileSync } from "node:fs";
import { createServer } from "node:http";
import { once } from "node:events";
import { join } from "node:path";
import { test } from "node:test";
import { folder, PKG, started } from "./harness.mjs";

/** The program with a studio beside it that is quick to look through. */
function beside(context, files) {
  const path = folder(context, files);
  copyFileSync(join(PKG, "cli.js"), join(path, "cli.js"));
  return { path, program: join(path, "cli.js") };
}

test("it serves its folder alone, says where it is, and ends with Ctrl+C", async (context) => {
  const { path, program } = beside(context, {
    "studio/index.html": "<!doctype html><title>Studio</title>",
    "studio/studio.js": "studio()",
    "secret.txt": "secret",
  });
  const { printed, end } = await started(["studio", "--port", "0", "--json"], /\n/, { program });
  try {
    const { studio, folder } = JSON.parse(printed);
    assert.equal(folder, join(path, "studio"));
    const index = await fetch(studio);
    assert.match(index.headers.get("content-type"), /^text\/html/);
    assert.match(await index.text(), /Studio/);
    const script = await fetch(`${studio}studio.js`);
    assert.match(script.headers.get("content-type"), /^text\/javascript/);
    assert.equal((await fetch(`${studio}%2e%2e/secret.txt`)).status, 404);
    assert.equal((await fetch(studio, { method: "POST" })).status, 405);
  } finally {
    assert.equal(await end(), 0);
  }
});

test("for people there is an address, and a folder to copy", async (context) => {
  const { path, program } = beside(context, { "studio/index.html": "" });
  const { printed, end } = await started(["studio", "--port", "0"], /from the disk/, { program });
  assert.equal(await end(), 0);
  assert.match(printed, /^The studio is at http:\/\/localhost:\d+\/ \(Ctrl\+C ends it\)/);
  assert.ok(printed.includes(join(path, "studio")));
});

test("without its folder, and with a port that is taken, it says so", async (context) => {
  const { program } = beside(context, {});
  await assert.rejects(
    started(["studio"], /at http/, { program }),
    /studio's folder is not beside this program/,
  );
  const other = createServer().listen(0, "127.0.0.1");
  context.after(() => other.close());
  await once(other, "listening");
  const { program: whole } = beside(context, { "studio/index.html": "" });
  const port = String(other.address().port);
  await assert.rejects(
    started(["studio", "--port", port], /at http/, { program: whole }),
    /is taken by another program/,
  );
});
