/** What page tests import. */
export { ENGINE } from "./harness/engines.mjs";
export { frames } from "./harness/frames.mjs";
export { world } from "./harness/shared.mjs";
export * from "./harness/world.mjs";
