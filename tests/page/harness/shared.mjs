/** One browser for all tests of a process. */
import { after, beforeEach } from "node:test";
import { World } from "./world.mjs";

export const world = await World.open();

beforeEach(() => world.reset());
after(() => world.close());
