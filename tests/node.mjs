/** Tests that need no more than Node, in one process. */
import "./banner.test.mjs";
import "./explain.test.mjs";
