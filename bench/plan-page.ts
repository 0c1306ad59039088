/** Runs in a page, and measures what one plan costs when the engine is warm. */
import { ask } from "../src/shim/engines/engine.js";
import { arrive, planVisit, setConsent } from "../src/shim/page/visit.js";

/**
 * How many ms a batch takes: long enough for the precision of the page's clock, and short enough for some
 * batches to be undisturbed by other programs.
 */
const BATCH = 2;
const BATCHES = 200;
/** How many ms of calls the browser gets to optimise the engine's code before anything is measured. */
const WARM_UP = 500;

function timed(calls: number, request: string): number {
  const start = performance.now();
  for (let call = 0; call < calls; call++) {
    ask(request);
  }
  return performance.now() - start;
}

/** Plans a configuration again and again, and returns how many µs one plan took in each batch. */
function planTimes(config: object): number[] {
  arrive();
  setConsent(config, undefined);
  const { request, links } = planVisit("page", config);
  if (!links[0]) {
    throw new Error("no link was planned");
  }
  let calls = 0;
  for (const end = performance.now() + WARM_UP; performance.now() < end; calls++) {
    ask(request);
  }
  const batch = Math.max(1, Math.round((calls / WARM_UP) * BATCH));
  return Array.from({ length: BATCHES }, () => (timed(batch, request) / batch) * 1000);
}

Object.assign(window, { planTimes });
