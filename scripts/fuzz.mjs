/**
 * Fuzzes the program: `npm run fuzz` for a minute each target, `npm run fuzz -- 600` for so many
 * seconds, `npm run fuzz -- 4000000 runs` for so many runs, `… 600 plan` one target alone.
 *
 * What was found out about the program on the way is in target/fuzz/corpus, and is where the next
 * time begins; `npm run fuzz -- minimise` writes the part of it worth keeping to fuzz/corpus, which
 * `cargo test` goes through. What broke a promise is in target/fuzz/found.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { cargoTool, root, run, rust, stop } from "./tools.mjs";

/** Each target, and the names and marks that its inputs are made of. */
const TARGETS = { plan: "visit.dict", storage: "visit.dict", ask: "request.dict" };

/** Longer than the longest value that counts. */
const MAX_LENGTH = 10_000;

/** Bytes of the corpus in the repository, for each target. */
const MAX_KEPT = 60_000;

const words = process.argv.slice(2);
const only = Object.keys(TARGETS).filter((target) => words.includes(target));
const targets = only.length ? only : Object.keys(TARGETS);
const amount = Number(words.find((word) => /^\d+$/.test(word)) ?? 60);
if (words.some((word) => !/^(\d+|runs|seconds|minimise)$/.test(word) && !TARGETS[word])) {
  stop("usage: npm run fuzz -- [60] [seconds|runs] [plan|storage|ask] or npm run fuzz -- minimise");
}

rust();
// Fuzzing needs flags that are not stable. There is no unsafe code for a sanitizer to look after, and
// with the dictionaries tracing comparisons finds nothing more, at three times the cost.
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

/** Adds to the repository's corpus what reaches code that it does not, the smallest first. */
function minimise(name) {
  const merged = mkdtempSync(join(tmpdir(), "corpus-"));
  cpSync(kept(name), merged, { recursive: true });
  // How often code is reached does not count: that would be thousands of files.
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
