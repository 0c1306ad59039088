/** Runs in a page: what one warm plan costs with the engine that pages get. */
import { ask } from "../src/shim/engines/engine.js";
import { arrive, planVisit, setConsent } from "../src/shim/page/visit.js";

/** A batch is long next to the page's clock and short next to what else the machine does, in ms. */
const BATCH = 2;
const BATCHES = 200;
/** Calls until the browser has compiled the engine as well as it will, in ms. */
const WARM_UP = 500;

function timed(calls: number, request: string): number {
  const start = performance.now();
  for (let call = 0; call < calls; call++) {
    ask(request);
  }
  return performance.now() - start;
}

/** Plans a configuration again and again; gives the µs for one plan in each of many batches. */
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
