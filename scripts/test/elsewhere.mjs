/** Builds a copy of the sources in another folder. The result must not depend on where it was built. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { root } from "../tools.mjs";

const out = process.argv[2];
const copy = mkdtempSync(join(tmpdir(), "another-folder-"));
process.on("exit", () => rmSync(copy, { recursive: true, force: true }));
rmSync(out, { recursive: true, force: true });
const skipped = new Set(["target", "node_modules", ".git"]);
cpSync(root, copy, { recursive: true, filter: (path) => !skipped.has(basename(path)) });
symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
const build = [join(copy, "scripts", "build", "index.mjs"), join(out, "built")];
process.exitCode = spawnSync(process.execPath, build, { cwd: copy, stdio: "inherit" }).status;
