/** Runs files with node:test, and collects the results. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { root } from "../tools.mjs";

const REPORTER = join(import.meta.dirname, "reporter.mjs");

/** How many lines of a failed test's error are printed. */
const SHOWN = 25;

/** When more tests than this fail, none is repeated, because so many failures are no accident. */
const MOST_AGAIN = 10;

/**
 * Runs tests in one process.
 *
 * @param {import("./lanes.mjs").Run} run
 * @param {string[]} words the file and its arguments
 * @param {object} options those of `Run.passes`, and `isRepeated`: whether each failed test is run once more,
 *   alone. Tests in a browser need that, because on a busy machine any of them can be too slow for a
 *   deadline.
 * @returns `tests`, how many ran; `failures`, the name and error of each that failed; `flaky`, the same for
 *   those that passed when repeated; `files`, how many milliseconds the tests of each file took
 */
export async function nodeTests(run, words, { isRepeated = false, ...options } = {}) {
  const first = await once(run, words, options);
  const { tests, files } = first;
  if (!isRepeated || first.failed.length > MOST_AGAIN || first.failed.some(({ file }) => !file)) {
    return { tests, files, flaky: [], failures: first.failed.map(told) };
  }
  const failures = [];
  const flaky = [];
  for (const test of first.failed) {
    run.say(`once more, alone: ${test.name}`);
    const second = await once(run, words, { ...options, only: test });
    if (second.failed.length || !second.tests) {
      failures.push(told(second.failed[0] ?? test));
    } else {
      flaky.push(told(test));
    }
  }
  return { tests, files, flaky, failures };
}

const told = ({ file, name, error }) =>
  [`${file ? `${file}: ` : ""}${name}`, ...error.split("\n").slice(0, SHOWN)].join("\n");

/** Runs all tests of a file, or `only` one of them. */
async function once(run, [file, ...words], { only, env, ...options }) {
  const folder = mkdtempSync(join(tmpdir(), "tests-"));
  const report = join(folder, "report.jsonl");
  const flags = [`--test-reporter=${REPORTER}`, `--test-reporter-destination=${report}`];
  if (only) {
    flags.push(`--test-name-pattern=^${only.name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")}$`);
  }
  try {
    const more = only ? { ...env, TEST_FILE: only.file } : env;
    const isPassed = await run.passes(process.execPath, [...flags, file, ...words], {
      ...options,
      env: more,
    });
    const events = existsSync(report) ? readFileSync(report, "utf8").split("\n").filter(Boolean) : [];
    return outcome(
      run,
      events.map((line) => JSON.parse(line)),
      isPassed,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function outcome(run, events, isPassed) {
  let tests = 0;
  let begun = "nothing";
  const failed = [];
  const files = {};
  for (const { type, name, file, skip, kind, ms, error, message } of events) {
    const path = file && relative(root, file);
    if (type === "test:start") {
      begun = name;
    } else if (type === "test:diagnostic") {
      run.say(message);
    } else if (kind === "suite") {
      // A suite fails when one of its tests does, and that is reported already. Only other errors count here.
      if (error && !/subtests? failed/.test(error)) {
        failed.push({ name, file: path, error });
      }
    } else if (!skip) {
      tests++;
      files[path] = (files[path] ?? 0) + ms;
      run.say(`${error ? "FAILED" : "ok"} (${Math.round(ms)} ms) ${path}: ${name}`);
      if (error) {
        failed.push({ name, file: path, error });
      }
    }
  }
  if (!isPassed && !failed.length) {
    const output = run.output.trimEnd().split("\n").slice(-20).join("\n");
    failed.push({ name: `ended too early, during "${begun}"`, error: output });
  }
  return { tests, failed, files };
}
