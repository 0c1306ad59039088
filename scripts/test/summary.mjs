/**
 * The summary of a run: how long steps took, the slowest test files, and which tests failed or were flaky.
 */

/** How many of the slowest files are listed. */
const SLOWEST = 10;

const inSeconds = (ms) => `${(ms / 1000).toFixed(0).padStart(5)} s`;

/**
 * Prints the summary.
 *
 * @param {object[]} results those of `Lanes.run`
 * @param {number} took how many ms the whole run took
 * @returns whether everything passed
 */
export function summary(results, took) {
  console.log("\nsummary");
  for (const { name, passed, seconds, tests } of results) {
    const count = tests ? `, ${tests} tests` : "";
    console.log(`${passed ? "  ok  " : "FAILED"} ${inSeconds(seconds * 1000)}  ${name}${count}`);
  }

  const files = results
    .flatMap(({ name, files = {} }) => Object.entries(files).map(([file, ms]) => ({ name, file, ms })))
    .sort((one, other) => other.ms - one.ms)
    .slice(0, SLOWEST);
  if (files.length) {
    console.log("\nthe slowest files of tests");
    for (const { name, file, ms } of files) {
      console.log(`       ${inSeconds(ms)}  ${file} (${name})`);
    }
  }

  const flaky = results.flatMap(({ name, flaky = [] }) => flaky.map((text) => ({ name, text })));
  if (flaky.length) {
    console.log(`\nflaky: failed once, and passed when run once more, alone (${flaky.length})`);
    for (const { name, text } of flaky) {
      console.log(`  ${name}: ${text.replace(/\n/g, "\n    ")}`);
    }
  }

  const failed = results.filter(({ passed }) => !passed);
  for (const { name, failures, log } of failed) {
    console.log(`\nFAILED: ${name} (all of its output: ${log})`);
    for (const failure of failures) {
      console.log(failure.replace(/^/gm, "  "));
    }
  }
  const tests = results.reduce((sum, result) => sum + (result.tests ?? 1), 0);
  const wrong = failed.reduce((sum, { failures }) => sum + failures.length, 0);
  const minutes = Math.floor(took / 60_000);
  console.log(`\n${results.length} steps in ${minutes} min ${Math.round((took % 60_000) / 1000)} s`);
  console.log(`${tests - wrong} passed, ${wrong} failed`);
  return !failed.length;
}
