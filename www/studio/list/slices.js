/** Does many things without keeping the page from anything else. */

/** How long it works in one go, in ms. Typing stays smooth, as a frame of a screen lasts 16. */
const SLICE = 8;

/**
 * @template T
 * @param {T[]} items
 * @param {(item: T, index: number) => void} act
 * @param {object} told `progress`: called after each slice with how many are done; `signal`: ends it
 * @returns {Promise<boolean>} whether all are done
 */
export async function inSlices(items, act, { progress, signal }) {
  let index = 0;
  while (index < items.length) {
    if (signal.aborted) return false;
    const until = performance.now() + SLICE;
    do {
      act(items[index], index);
      index++;
    } while (index < items.length && performance.now() < until);
    progress(index);
    await pause();
  }
  return !signal.aborted;
}

/** Lets the browser do what else it has to. A timer would wait for 4 ms each time. */
const pause = () =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
