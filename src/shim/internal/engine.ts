/** The one seam to the program itself: the same Rust, however it was made to run here. */
import { initSync, plan, remember, withHints } from "#glue";
import { common, text } from "#packed";
import { unpack } from "./unpack.js";

export interface Engine {
  /**
   * Plans what is asked for.
   *
   * @param request a configuration named by its call, and the visit, as JSON
   * @returns lines: the impression's address, then one address for each link; an empty line where
   *   there is none
   */
  plan(request: string): string;

  /**
   * What to store of a visit.
   *
   * @param visit what a page gathers when it is loaded, as JSON
   * @returns two lines: the site's page views, and where the visitor came from
   */
  remember(visit: string): string;

  /** Adds the device's hints to an impression's address. */
  withHints(address: string, model: string, platformVersion: string): string;
}

let isReady = false;

/** The engine, compiled when first asked for. Throws where the page refuses WebAssembly. */
export function engine(): Engine {
  if (!isReady) {
    initSync({ module: unpack(common, text) });
    isReady = true;
  }
  return { plan, remember, withHints };
}
