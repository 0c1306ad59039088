/** The command line as npm packs it: one file that plain Node runs, in an empty folder. */
import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { page, PKG, site, TAG } from "./harness.mjs";

test("what npm packs rehearses a page, without anything beside it", async (test) => {
  const folder = mkdtempSync(join(tmpdir(), "packed-"));
  test.after(() => rmSync(folder, { recursive: true }));
  const quiet = { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] };
  const [{ filename }] = JSON.parse(execFileSync("npm", ["pack", PKG, "--json"], quiet));
  execFileSync("tar", ["-xzf", filename], quiet);
  const { bin } = JSON.parse(readFileSync(join(folder, "package", "package.json"), "utf8"));
  assert.deepEqual(Object.keys(bin), ["smart-script"]);
  const program = join(folder, "package", bin["smart-script"]);
  assert.match(readFileSync(program, "utf8"), /^#!\/usr\/bin\/env node\n/);

  const empty = join(folder, "empty");
  mkdirSync(empty);
  const own = await site({
    "/": page(
      TAG,
      '<a data-smart-link="steam" data-app-id="440" href="https://store.steampowered.com/app/440/">Steam</a>',
    ),
  });
  test.after(own.end);
  const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, ...env } = process.env;
  const words = [program, "rehearse", own.origin, "--device", "pc", "--json"];
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: empty, env });
  assert.equal(JSON.parse(stdout).isCredited, true);
  assert.deepEqual(readdirSync(empty), []);
});
