/** Tests that only need Node, in one process. */
import "./banner.test.mjs";
import "./explain.test.mjs";
