/** The one command that installs the package from a checkout of this repository, in a project beside it. */
import assert from "node:assert/strict";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { PKG } from "../page/harness.mjs";
import { runIn } from "./installed.mjs";

/** As the docs have it. */
const COMMAND = 'npm install "$(npm pack --silent ../smart-script-wasm/pkg)"';

test("from a checkout beside the project, one command installs a copy, and `npm ci` installs it again", async (test) => {
  const folder = mkdtempSync(join(tmpdir(), "checkout-"));
  test.after(() => rmSync(folder, { recursive: true }));
  const site = join(folder, "site");
  mkdirSync(site);
  mkdirSync(join(folder, "smart-script-wasm"));
  symlinkSync(PKG, join(folder, "smart-script-wasm/pkg"));
  writeFileSync(join(site, "package.json"), JSON.stringify({ name: "site", private: true, type: "module" }));
  const offline = "export npm_config_audit=false npm_config_fund=false npm_config_offline=true; ";
  await runIn(site, "sh", ["-c", offline + COMMAND]);
  // The checkout is not there when somebody else installs the project.
  rmSync(join(folder, "smart-script-wasm/pkg"));
  for (const command of [null, "npm ci"]) {
    if (command) {
      await runIn(site, "sh", ["-c", offline + command]);
    }
    const { dependencies } = JSON.parse(readFileSync(join(site, "package.json"), "utf8"));
    assert.match(dependencies["smart-script-wasm"], /^file:smart-script-wasm-\d+\.\d+\.\d+\.tgz$/);
    assert.ok(existsSync(join(site, dependencies["smart-script-wasm"].replace("file:", ""))));
    assert.ok(!lstatSync(join(site, "node_modules/smart-script-wasm")).isSymbolicLink());
    const program = `import { start } from "smart-script-wasm";
      import { planLinks } from "smart-script-wasm/server";
      const { links } = planLinks({ oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok", links: [{ href: "https://a.example/" }] }, { url: "/?c=summer", headers: {} });
      console.log(typeof start, new URL(links[0]).searchParams.get("c"));`;
    assert.equal(await runIn(site, process.execPath, ["--input-type=module", "--eval", program]), "function summer\n");
  }
}); // prettier-ignore
