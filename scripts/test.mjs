/**
 * Everything that has to hold: set-up, formatting, lints, native tests, the wasm in a browser,
 * whether pkg/ is what the sources build, and pages on pkg/. It goes on after a failure and ends in
 * one summary.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { cargoTool, chromium, npmPackages, root, rust } from "./tools.mjs";

console.log("setting up");
npmPackages();
rust();
const CHROMIUM = chromium();
const tools = ["wasm-bindgen", "wasm-pack"].map(cargoTool);
const bin = join(root, "node_modules", ".bin");
const env = { ...process.env, CHROMIUM, PATH: [...tools, bin, process.env.PATH].join(delimiter) };

const STEPS = [
  [
    "formatting",
    () => run("cargo", ["fmt", "--check"]) && run("prettier", ["--check", "--log-level=warn", "."]),
  ],
  ["types", () => run("tsc", ["-p", "."])],
  [
    "lints",
    () =>
      run("cargo", [
        "clippy",
        "--quiet",
        "--all-targets",
        "--locked",
        "--features",
        "qr",
        "--",
        "-D",
        "warnings",
      ]),
  ],
  [
    "lints of what goes into a page",
    () =>
      ["page", "page,explain", "qr"].every((features) =>
        run("cargo", [
          ...["clippy", "--quiet", "--lib", "--locked", "--target", "wasm32-unknown-unknown"],
          ...["--no-default-features", "--features", features, "--", "-D", "warnings"],
        ]),
      ),
  ],
  [
    "documentation",
    () =>
      run("cargo", ["doc", "--quiet", "--no-deps", "--locked", "--features", "qr"], {
        RUSTDOCFLAGS: "-D warnings",
      }),
  ],
  ["native tests", () => run("cargo", ["test", "--locked", "--quiet", "--features", "qr"])],
  ["the wasm in Chromium", () => run("wasm-pack", ["test", "--headless", "--chrome", "--", "--locked"])],
  ["pkg/ is what the sources build, in another folder", pkgIsCurrent],
  ["pages on pkg/ in Chromium", pages],
];

const results = [];
STEPS.forEach(([name, step], index) => {
  console.log(`\n[${index + 1}/${STEPS.length}] ${name}`);
  const start = Date.now();
  const passed = step();
  results.push({ name, passed, seconds: Math.round((Date.now() - start) / 1000) });
  console.log(passed ? "passed" : "FAILED");
});

console.log("\nsummary");
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? "  ok  " : "FAILED"} ${name} (${seconds} s)`);
}
const failed = results.filter((result) => !result.passed).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

function run(program, args, more = {}) {
  return spawnSync(program, args, { cwd: root, env: { ...env, ...more }, stdio: "inherit" }).status === 0;
}

function pages() {
  const files = readdirSync(join(root, "tests", "page")).filter((name) => name.endsWith(".test.mjs"));
  const paths = files.map((name) => join("tests", "page", name));
  // One after the other: what is measured in one page is not disturbed by another.
  const options = ["--test-concurrency=1", "--test-timeout=600000", "--test-reporter=spec"];
  return run(process.execPath, ["--test", ...options, ...paths]);
}

/** Builds a copy of the sources somewhere else and compares: current, and the same anywhere. */
function pkgIsCurrent() {
  const folder = mkdtempSync(join(tmpdir(), "another-folder-"));
  try {
    const skipped = new Set(["target", "node_modules", ".git"]);
    cpSync(root, folder, { recursive: true, filter: (path) => !skipped.has(basename(path)) });
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    const built = join(folder, "built");
    const build = [join(folder, "scripts", "build.mjs"), built];
    if (spawnSync(process.execPath, build, { cwd: folder, env, stdio: "inherit" }).status !== 0) {
      return false;
    }
    const committed = join(root, "pkg");
    const names = new Set([...readdirSync(built), ...readdirSync(committed)]);
    const read = (path) => {
      try {
        return readFileSync(path);
      } catch {
        return null;
      }
    };
    const differing = [...names].filter((name) => {
      const [ours, theirs] = [read(join(built, name)), read(join(committed, name))];
      return !ours || !theirs || !ours.equals(theirs);
    });
    for (const name of differing) {
      console.error(`pkg/${name} is not what the sources build: run \`npm run build\` and commit pkg/.`);
    }
    return differing.length === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
