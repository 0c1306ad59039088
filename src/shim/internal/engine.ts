/** The one seam to the program itself: the same Rust, however it was made to run here. */
import { fireImpression, initSync, plan } from "#glue";
import { common, text } from "#packed";
import { unpack } from "./unpack.js";

export interface Engine {
  /**
   * Plans a page.
   *
   * @param config the configuration with its `links`, as JSON
   * @returns lines: the impression's address, then one address for each link; an empty line where
   *   there is none
   */
  plan(config: string): string;

  /**
   * Sends the impression.
   *
   * @returns the request's promise, where the browser has `fetch`
   */
  fireImpression(
    address: string,
    hasHints: boolean,
    model: string,
    platformVersion: string,
  ): Promise<unknown> | undefined;
}

let isReady = false;

/** The engine, compiled when first asked for. Throws where the page refuses WebAssembly. */
export function engine(): Engine {
  if (!isReady) {
    initSync({ module: unpack(common, text) });
    isReady = true;
  }
  return { plan, fireImpression };
}
