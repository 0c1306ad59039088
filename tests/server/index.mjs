/** Tests of the builds for servers, in one process. */
import "./chunks.test.mjs";
import "./cost.test.mjs";
import "./errors.test.mjs";
import "./examples.test.mjs";
import "./plan.test.mjs";
import "./requests.test.mjs";
import "./transform.test.mjs";
import "./tree.test.mjs";
