/** Measures memory in use, without garbage. */
import { setImmediate as turn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

/**
 * Bytes of JavaScript's values, of buffers and of WebAssembly. Other threads free collected buffers, and some
 * values are only collected in a later turn, so this measures a few times and returns the smallest number.
 */
export async function inUse() {
  let least = Infinity;
  for (let look = 0; look < 5; look++) {
    collect();
    await turn();
    const { heapUsed, external } = process.memoryUsage();
    least = Math.min(least, heapUsed + external);
  }
  return least;
}
