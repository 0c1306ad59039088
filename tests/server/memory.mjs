/** How much memory is in use by what is still needed. */
import { setImmediate as turn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

/**
 * Bytes of JavaScript's values, and of buffers and WebAssembly. Other threads free buffers once they
 * are collected, and some values go in a later turn: the least of some looks counts.
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
