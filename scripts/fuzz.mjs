/**
 * Fuzzes the program.
 *
 * - `npm run fuzz` runs each target for a minute.
 * - `npm run fuzz -- 600` runs each for 600 seconds, `npm run fuzz -- 4000000 runs` for four million runs.
 * - `npm run fuzz -- 600 plan` runs one target only.
 * - `npm run fuzz -- minimise` adds the best of the inputs that were found to fuzz/corpus, which `cargo test`
 *   runs.
 *
 * Inputs that reach new code are kept in target/fuzz/corpus, and the next run starts from them. Inputs that
 * break a promise are written to target/fuzz/found.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { cargoTool, root, run, rust, stop } from "./tools.mjs";

/** Each target and its dictionary: the names and marks from which libFuzzer makes inputs. */
const TARGETS = { plan: "visit.dict", storage: "visit.dict", ask: "request.dict" };

/** The most bytes of an input. A link has 8,000 at most (`MAX_ADDRESS` in src/config/policy.rs). */
const MAX_LENGTH = 10_000;

/** How many bytes of each target's corpus the repository holds at most. */
const MAX_KEPT = 60_000;

const words = process.argv.slice(2);
const only = Object.keys(TARGETS).filter((target) => words.includes(target));
const targets = only.length ? only : Object.keys(TARGETS);
const amount = Number(words.find((word) => /^\d+$/.test(word)) ?? 60);
if (words.some((word) => !/^(\d+|runs|seconds|minimise)$/.test(word) && !TARGETS[word])) {
  stop("usage: npm run fuzz -- [60] [seconds|runs] [plan|storage|ask] or npm run fuzz -- minimise");
}

rust();
// Fuzzing needs compiler flags that are not stable, which RUSTC_BOOTSTRAP allows. Sanitizers are off, because
// the core has no unsafe code. Comparisons are not traced: next to the dictionaries, that finds nothing new
// and takes three times as long.
const env = {
  ...process.env,
  PATH: [cargoTool("cargo-fuzz"), process.env.PATH].join(delimiter),
  RUSTC_BOOTSTRAP: "1",
};
const flags = ["--sanitizer", "none", "--no-trace-compares"];
run("cargo", ["fuzz", "build", ...flags], { env });

/** Runs a target on folders, with libFuzzer's options. */
function fuzz(name, folders, options, stdio) {
  const args = ["fuzz", "run", ...flags, name, ...folders, "--", ...options];
  return spawnSync("cargo", args, { cwd: root, env, stdio, encoding: "utf8", maxBuffer: 1 << 30 });
}

const folder = (...path) => {
  const made = join(root, "target", "fuzz", ...path);
  mkdirSync(made, { recursive: true });
  return made;
};
const kept = (name) => join(root, "fuzz", "corpus", name);

/** Adds inputs to the repository's corpus that reach code which it does not reach yet, the smallest first. */
function minimise(name) {
  const merged = mkdtempSync(join(tmpdir(), "corpus-"));
  cpSync(kept(name), merged, { recursive: true });
  // Without counters, because inputs that only reach the same code more often would be thousands of files.
  const options = ["-set_cover_merge=1", "-use_counters=0", `-max_len=${MAX_LENGTH}`];
  const { status } = fuzz(name, [merged, folder("corpus", name)], options, "ignore");
  if (status) {
    stop(`the corpus of ${name} could not be merged`);
  }
  const sizes = (of) => readdirSync(of).map((file) => ({ file, size: statSync(join(of, file)).size }));
  let left = sizes(kept(name)).reduce((left, { size }) => left - size, MAX_KEPT);
  for (const { file, size } of sizes(merged).sort((one, other) => one.size - other.size)) {
    if (!existsSync(join(kept(name), file)) && (left -= size) >= 0) {
      cpSync(join(merged, file), join(kept(name), file));
    }
  }
  rmSync(merged, { recursive: true });
}

const figures = [];
for (const name of targets) {
  if (words.includes("minimise")) {
    minimise(name);
    continue;
  }
  console.log(`\n${name}`);
  const { status, stderr } = fuzz(
    name,
    [folder("corpus", name), kept(name)],
    [
      ...[`-dict=${join(root, "fuzz", TARGETS[name])}`, `-max_len=${MAX_LENGTH}`, "-timeout=20"],
      `-${words.includes("runs") ? "runs" : "max_total_time"}=${amount}`,
      ...["-print_final_stats=1", `-artifact_prefix=${folder("found")}/${name}-`],
    ],
    ["ignore", "inherit", "pipe"],
  );
  const runs = stderr.match(/number_of_executed_units: (\d+)/)?.[1] ?? "0";
  figures.push(`${status ? "BROKEN" : "  ok  "} ${name}: ${Number(runs).toLocaleString("en")} runs`);
  if (status) {
    console.error(stderr.replace(/^#.*\n/gm, "").slice(-4000));
  }
}
console.log(figures.join("\n"));
process.exit(figures.some((figure) => figure.startsWith("BROKEN")) ? 1 : 0);
