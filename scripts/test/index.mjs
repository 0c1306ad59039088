/**
 * `npm test`: everything that has to hold before a commit. `npm run test:all` is the same for every engine and program, with
 * what takes a machine to itself, for before a release; `npm run test:quick` what a change since the last commit can break.
 *
 * Steps run side by side, as many as the machine has processors for. All of them run even after one failed.
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
  stop(`There is no ${JSON.stringify(mode)} to test: use npm test, npm run test:all or npm run test:quick.`);
}

const begun = Date.now();
// Browsers wait a good part of the time: one step more than there are processors.
const lanes = new Lanes(Math.min(availableParallelism(), 4) + 1);
const results = await lanes.run(MODES[mode]());
const isPassed = summary(results, Date.now() - begun);
process.exit(isPassed ? 0 : 1);
