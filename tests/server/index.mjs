/** Tests of the builds for servers, in one process. */
import "./examples.test.mjs";
import "./plan.test.mjs";
import "./transform.test.mjs";
