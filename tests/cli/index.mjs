/** Tests of the command line, in one process: `node tests/cli/index.mjs`. */
import { before } from "node:test";

// node:test begins with the tests that it knows. So none begins before all are known.
let areLoaded;
const loading = new Promise((done) => (areLoaded = done));
before(() => loading);

await import("./words.test.mjs");
await import("./list.test.mjs");
await import("./url.test.mjs");
await import("./config.test.mjs");
await import("./verify.test.mjs");
await import("./studio.test.mjs");
await import("./browser.test.mjs");
await import("./calls-to-action.test.mjs");
await import("./settled.test.mjs");
await import("./verdict.test.mjs");
await import("./formats.test.mjs");
await import("./proxied.test.mjs");
await import("./rehearse.test.mjs");
await import("./set-ups.test.mjs");
await import("./sandbox.test.mjs");
await import("./packed.test.mjs");
await import("./guides.test.mjs");
areLoaded();
