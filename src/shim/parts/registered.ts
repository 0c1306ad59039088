/**
 * The parts of the package that a site has put into its script, by importing their entries. This is for bundlers that
 * make one file of everything: a part that loads when used would be in that file for everyone.
 */
import type { GetPart } from "./on-demand.js";

const parts: Record<string, () => any> = {};

/** Adds parts, each as a function that gets it. */
export function addParts(more: typeof parts): void {
  Object.assign(parts, more);
}

/**
 * Gets a part. For one that isn't there, the console says what to import. It rejects with nothing, as there is no more to
 * say of that.
 */
export const getPart: GetPart = async (name) => {
  if (!parts[name]) {
    // Which browsers refuse WebAssembly is not for the site to know. There, calls to action keep their own addresses.
    if (name != "twin") {
      const [part] = name.split("-");
      console.error(`smart-script: ${part} is missing; add: import "smart-script-wasm/${part}"`);
    }
    throw undefined;
  }
  return parts[name]();
};
