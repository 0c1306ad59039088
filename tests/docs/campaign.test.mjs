/** The test that the guide about the campaign shows plays a campaign. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { root } from "../../scripts/tools.mjs";
import { STORIES } from "../../www/campaign/stories.js";
import { documented } from "./markdown.mjs";

test("the guide calls the stories as their buttons do", () => {
  const guide = readFileSync(join(root, "docs/campaign.md"), "utf8");
  const [, section] = guide.split("### Stories to begin with");
  const rows = [...section.split("\n## ")[0].matchAll(/^\| (?!story|---)(.+?) +\|/gm)].map(
    ([, name]) => name,
  );
  assert.deepEqual(rows, STORIES.map(({ name }) => name.replace("’", "'"))); // prettier-ignore
});

test("the guide's test plays a campaign through the API of npm start", async () => {
  const env = { ...process.env, PORT: "0", HOST: "127.0.0.1" };
  const demo = spawn(process.execPath, ["scripts/start.mjs"], { cwd: root, env });
  const folder = mkdtempSync(join(tmpdir(), "campaign-"));
  try {
    let origin;
    for await (const line of createInterface({ input: demo.stdout })) {
      origin = line.match(/http:\/\/[\w.]+:\d+/)?.[0];
      if (origin) break;
    }
    const code = documented("docs/campaign.md", "js", "By HTTP");
    assert.ok(code.includes("http://localhost:8787"));
    const said = code.match(/^\/\/ (tiktok.*)$/m)[1];
    const file = join(folder, "campaign.mjs");
    writeFileSync(file, code.replace("http://localhost:8787", origin));
    const run = spawn(process.execPath, [file]);
    let [output, errors] = ["", ""];
    run.stdout.on("data", (text) => (output += text));
    run.stderr.on("data", (text) => (errors += text));
    await new Promise((done) => run.on("close", done));
    assert.equal(output.trim(), said, errors);
  } finally {
    demo.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});
