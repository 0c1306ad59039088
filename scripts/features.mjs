/**
 * Checks that each crate of the workspace compiles without warnings with its default features, with none,
 * with each alone and with all of them, natively and as wasm. It prints a line for each combination.
 *
 * `node scripts/features.mjs` checks all crates, `node scripts/features.mjs <crate>` checks one.
 */
import { spawnSync } from "node:child_process";
import { root, rust, stop } from "./tools.mjs";

const TARGETS = { native: [], wasm: ["--target", "wasm32-unknown-unknown"] };

/** Runs cargo and captures its output. */
function cargo(...args) {
  return spawnSync("cargo", args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 });
}

/** The crates of the workspace, with the names of their features. */
function crates() {
  const { status, stdout, stderr } = cargo("metadata", "--no-deps", "--format-version=1", "--locked");
  if (status !== 0) {
    stop(stderr);
  }
  return JSON.parse(stdout).packages.map(({ name, features }) => ({
    name,
    features: Object.keys(features).filter((feature) => feature !== "default"),
  }));
}

/** The combinations of a crate's features, each with its name and the options that ask for it. */
function* combinations(features) {
  yield ["default features", []];
  if (features.length) {
    yield ["no features", ["--no-default-features"]];
    for (const feature of features) {
      yield [feature, ["--no-default-features", "--features", feature]];
    }
    yield ["all features", ["--all-features"]];
  }
}

/**
 * Checks one combination. A warning counts as a failure. Cargo repeats the warnings of earlier checks, so
 * they are also seen when nothing has to be compiled.
 */
function holds(name, what, options) {
  const start = performance.now();
  const { status, stderr } = cargo("check", "--quiet", "--lib", "--locked", ...what, ...options);
  const isFine = status === 0 && !stderr.trim();
  console.log(`${isFine ? "ok" : "FAILED"}: ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (!isFine) {
    console.error(stderr);
  }
  return isFine;
}

const [only] = process.argv.slice(2);
rust();
const chosen = crates().filter(({ name }) => !only || name === only);
if (!chosen.length) {
  stop(`no crate of the workspace is called ${only}`);
}
const results = [];
for (const [target, options] of Object.entries(TARGETS)) {
  for (const { name, features } of chosen) {
    for (const [asked, flags] of combinations(features)) {
      results.push(holds(`${name}, ${asked}, ${target}`, ["-p", name, ...flags], options));
    }
  }
  if (!only) {
    results.push(holds(`the workspace, all features, ${target}`, ["--workspace", "--all-features"], options));
  }
}
process.exit(results.every(Boolean) ? 0 : 1);
