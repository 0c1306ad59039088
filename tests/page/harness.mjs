/** What page tests are written with: one browser for all tests of a process, and what opens pages in it. */
import { after, beforeEach } from "node:test";
import { World } from "./harness/world.mjs";

export * from "./harness/world.mjs";
export { ENGINE } from "./harness/engines.mjs";

export const world = await World.open();

beforeEach(() => world.reset());
after(() => world.close());
