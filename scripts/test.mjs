/**
 * Everything that has to hold: set-up, formatting, lints, native tests, the wasm in a browser,
 * whether pkg/ is what the sources build, and pages on pkg/. It goes on after a failure and ends in
 * one summary.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { audit } from "./audit.mjs";
import { browsers, cargoTool, npmPackages, root, rust } from "./tools.mjs";

console.log("setting up");
npmPackages();
rust();
const programs = browsers();
const tools = ["wasm-bindgen", "wasm-pack", "geckodriver", "cargo-deny"].map(cargoTool);
const bin = join(root, "node_modules", ".bin");
const env = { ...process.env, ...programs, PATH: [...tools, bin, process.env.PATH].join(delimiter) };

/**
 * Page tests of how the program is loaded and started, and fails. What it answers as JavaScript is
 * the same in every browser: all of it is tested in Chromium, and half an hour is saved.
 */
const STARTS = /^(consent|csp|dropin|faults|inline|landing|startup|twin)\./;

const PACKAGE_TESTS = join("tests", "package", "package.test.mjs");

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
        "qr,explanation",
        "--",
        "-D",
        "warnings",
      ]),
  ],
  [
    "lints of what goes into a page",
    () =>
      ["page", "page,explain", "qr", "full"].every((features) =>
        run("cargo", [
          ...["clippy", "--quiet", "--lib", "--locked", "--target", "wasm32-unknown-unknown"],
          ...["--no-default-features", "--features", features, "--", "-D", "warnings"],
        ]),
      ),
  ],
  [
    "documentation",
    () =>
      run("cargo", ["doc", "--quiet", "--no-deps", "--locked", "--features", "qr,explanation"], {
        RUSTDOCFLAGS: "-D warnings",
      }),
  ],
  ["native tests", () => run("cargo", ["test", "--locked", "--quiet", "--features", "qr,explanation"])],
  [
    "explanations and the banner's decisions in Node",
    () => nodeTests([join("tests", "explain.test.mjs"), join("tests", "banner.test.mjs")]).length === 0,
  ],
  ["audit of what it depends on", audit],
  ["the wasm in three browsers", wasm],
  ["pkg/ is what the sources build, in another folder", pkgIsCurrent],
  // In one browser: what runs in all of them is the same, and the pages below are in each.
  ["the package in bundlers", () => nodeTests([PACKAGE_TESTS]).length === 0],
  ...["chromium", "firefox", "webkit"].flatMap((ENGINE) =>
    ["wasm", "javascript"].map((PROGRAM) => [
      `pages on pkg/ in ${ENGINE}, as ${PROGRAM}`,
      () => pages({ ENGINE, PROGRAM }, ENGINE === "chromium" || PROGRAM === "wasm" ? /./ : STARTS),
    ]),
  ),
  ["the server", () => nodeTests(testFiles("server")).length === 0],
];

/** What failed in the step that runs, in as many lines as say it. */
let failures = [];

/** Page tests that measure time, and are not to be disturbed by others. */
const MEASURING = ["impression.test.mjs", "startup.test.mjs", "soak.test.mjs"];

const results = [];
STEPS.forEach(([name, step], index) => {
  console.log(`\n[${index + 1}/${STEPS.length}] ${name}`);
  const start = Date.now();
  failures = [];
  const passed = step();
  results.push({ name, passed, failures, seconds: Math.round((Date.now() - start) / 1000) });
  console.log(passed ? "passed" : "FAILED");
});

console.log("\nsummary");
for (const { name, passed, failures, seconds } of results) {
  console.log(`${passed ? "  ok  " : "FAILED"} ${name} (${seconds} s)`);
  for (const failure of failures) {
    console.log(failure.replace(/^/gm, "         "));
  }
}
const failed = results.filter((result) => !result.passed).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

function run(program, args, more = {}) {
  return spawnSync(program, args, { cwd: root, env: { ...env, ...more }, stdio: "inherit" }).status === 0;
}

/** WebKit's driver needs a display, also for a browser that shows none. */
function withDisplay(program, args, more) {
  return run("xvfb-run", ["-a", program, ...args], more);
}

function wasm() {
  const engines = ["--chrome", "--firefox", "--safari", "--safaridriver", programs.WEBKIT_DRIVER];
  return withDisplay("wasm-pack", ["test", "--headless", ...engines, "--", "--locked"]);
}

/**
 * Runs files of tests, and tells which of them failed.
 *
 * @param {string[]} files their paths
 * @param {object} options `start`: what runs a program, `concurrency`: how many files at a time
 */
function nodeTests(files, { start = run, concurrency = 1 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "tests-"));
  const report = join(folder, "report.tap");
  try {
    const reporters = Object.entries({ spec: "stdout", tap: report }).flatMap(([name, to]) => [
      `--test-reporter=${name}`,
      `--test-reporter-destination=${to}`,
    ]);
    const limits = [`--test-concurrency=${concurrency}`, "--test-timeout=900000"];
    if (start(process.execPath, ["--test", ...limits, ...reporters, ...files])) {
      return [];
    }
    const failed = readFileSync(report, "utf8")
      .split(/^\s*(?=(?:not )?ok )/m)
      .filter((part) => part.startsWith("not ok"));
    // The test's name, where it is, and the first lines of what it says.
    failures.push(...failed.map((part) => part.split("\n").slice(0, 12).join("\n")));
    const those = files.filter((file) => failed.some((part) => part.includes(basename(file))));
    // What says nothing of a file has run none to its end.
    return those.length ? those : files;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Page tests in one engine with one kind of program, those of these names: two files at a time, but for those that measure.
 * A file that fails is run once more, alone: browsers on two busy cores can be too late for anything.
 */
function pages(which, names) {
  const start = (program, args) => withDisplay(program, args, which);
  const files = testFiles("page").filter((file) => names.test(basename(file)));
  const isMeasuring = (file) => MEASURING.includes(basename(file));
  const together = files.filter((file) => !isMeasuring(file));
  const failed = [
    ...nodeTests(together, { start, concurrency: 2 }),
    ...nodeTests(files.filter(isMeasuring), { start }),
  ];
  if (failed.length) {
    console.log(`once more, alone: ${failed.join(", ")}`);
    failures.unshift("at first:");
  }
  return failed.map((file) => nodeTests([file], { start }).length).every((count) => count === 0);
}

/** The test files of a folder of tests/. */
function testFiles(folder) {
  return readdirSync(join(root, "tests", folder))
    .filter((name) => name.endsWith(".test.mjs"))
    .map((name) => join("tests", folder, name));
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
