/**
 * What README, docs/ and the other texts say, run: `node tests/docs/index.mjs`. All in one process, and so in one
 * browser.
 */
import { before } from "node:test";
import { browsers } from "../../scripts/tools.mjs";

// The step of `npm test` has them in its environment already.
process.env.CHROMIUM ??= browsers().CHROMIUM;

// node:test takes the tests for over, and closes the browser, when those that it knows have ended. So none begins
// before all are known.
let areLoaded;
const loading = new Promise((done) => (areLoaded = done));
before(() => loading);

await import("./links.test.mjs");
await import("./facts.test.mjs");
await import("./commands.test.mjs");
await import("./campaign.test.mjs");
await import("./code.test.mjs");
await import("./forge.test.mjs");
await import("./pages.test.mjs");
areLoaded();
