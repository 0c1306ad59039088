/** The parts of the package's first entry: each is loaded when it is used. */
import { late } from "#program";
import { type GetPart, ON_DEMAND } from "./on-demand.js";

export const getPart: GetPart = (name) => (name == "twin" ? insteadOfWasm() : ON_DEMAND[name]!());

/**
 * What answers where the wasm doesn't: the program in JavaScript, or the wasm after all if that was only late and
 * comes first. If one of the two can't be had, it is the other, however long it takes.
 */
function insteadOfWasm(): Promise<any> {
  const twin = ON_DEMAND.twin!();
  const wasm = late();
  return Promise.race([twin.catch(() => wasm), wasm.catch(() => twin)]);
}
