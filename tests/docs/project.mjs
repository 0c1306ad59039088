/** A project that has the package installed and nothing else, for code that imports it. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/tools.mjs";
import { PKG } from "../page/harness.mjs";

export const PROJECT = join(root, "target", "docs");

rmSync(PROJECT, { recursive: true, force: true });
mkdirSync(join(PROJECT, "node_modules"), { recursive: true });
symlinkSync(PKG, join(PROJECT, "node_modules/smart-script-wasm"));
for (const name of ["@types", "csstype"]) {
  symlinkSync(join(root, "node_modules", name), join(PROJECT, "node_modules", name));
}
writeFileSync(join(PROJECT, "package.json"), '{ "private": true, "type": "module" }');
