/**
 * Runs the tests.
 *
 * - `npm test` runs what has to pass before a commit.
 * - `npm run test:all` is for before a release: it runs all page tests with the program both as wasm and as
 *   JavaScript, and adds slow checks such as Miri, the audit and a build in another folder.
 * - `npm run test:quick` only runs what a change since the last commit is likely to break.
 *
 * Steps run side by side. When one fails, the others still run, except for those that need it.
 */
import { availableParallelism } from "node:os";
import { stop } from "../tools.mjs";
import { Lanes } from "./lanes.mjs";
import { quickSteps } from "./quick.mjs";
import { allSteps, usualSteps } from "./steps.mjs";
import { summary } from "./summary.mjs";

const MODES = { usual: usualSteps, all: allSteps, quick: quickSteps };
const mode = process.argv[2] ?? "usual";
if (!MODES[mode]) {
  stop(
    `There is no test mode ${JSON.stringify(mode)}: use npm test, npm run test:all or npm run test:quick.`,
  );
}

const begun = Date.now();
// Browser tests spend much of their time waiting, so one more step runs than there are processors.
const lanes = new Lanes(Math.min(availableParallelism(), 4) + 1);
const results = await lanes.run(MODES[mode]());
const isPassed = summary(results, Date.now() - begun);
process.exit(isPassed ? 0 : 1);
