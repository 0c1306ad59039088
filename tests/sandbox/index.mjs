/** Tests of the campaign sandbox, in one process. */
import "./ads.test.mjs";
import "./api.test.mjs";
import "./appsflyer.test.mjs";
import "./cost.test.mjs";
import "./devices.test.mjs";
import "./events-api.test.mjs";
import "./guard.test.mjs";
import "./load.test.mjs";
import "./log.test.mjs";
import "./openapi.test.mjs";
import "./stories.test.mjs";
import "./stream.test.mjs";
