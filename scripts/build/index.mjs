/**
 * `npm run build`: builds pkg/, or the folder that is given, from the sources. It prints what each file
 * weighs, and fails if one weighs more than a page should pay.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { npmPackages, root, rust, stop } from "../tools.mjs";
import { check } from "./bounds.mjs";
import { integrity } from "./integrity.mjs";
import { licences } from "./licences.mjs";
import { types } from "./types.mjs";

const PKG = join(root, "pkg");
const out = resolve(process.argv[2] ?? PKG);

npmPackages();
rust();
// This step imports npm packages, which are only now sure to be there.
const { scripts, webShim } = await import("./scripts.mjs");
const { studio } = await import("./studio.mjs");

/** The part of crates/web that is JavaScript. */
const WEB_SHIM = join(root, "src", "web", "page.js");
const shim = await webShim();
if (shim !== readFileSync(WEB_SHIM, "utf8")) {
  if (out !== PKG) {
    stop("src/web/page.js is not what src/shim builds: run `npm run build` and commit it.");
  }
  writeFileSync(WEB_SHIM, shim);
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const contents = await scripts(out);
contents.push(await studio(out, contents));
licences(out, contents);
types(out);
integrity(out);
for (const file of ["LICENSE", "CHANGELOG.md"]) {
  cpSync(join(root, file), join(out, file));
}
const own = join(root, "src", "shim", "package");
cpSync(join(own, "README.md"), join(out, "README.md"));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const manifest = readFileSync(join(own, "package.json"), "utf8");
writeFileSync(join(out, "package.json"), manifest.replace("VERSION", version));
check(out);
