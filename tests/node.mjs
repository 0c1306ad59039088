/** Tests that only need Node, in one process. */
import "./ad-url.test.mjs";
import "./attribution.test.mjs";
import "./banner.test.mjs";
import "./explain.test.mjs";
import "./studio.test.mjs";
