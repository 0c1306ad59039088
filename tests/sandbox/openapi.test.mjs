/** The description of the API: it names every path, and every answer is as it says. */
import assert from "node:assert/strict";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import { ROUTES } from "../../sandbox/api/routes.mjs";
import { AD, ANDROID_APP, served } from "./served.mjs";

/** Requests whose answers are compared with the description, beside those that make the campaign. */
const REQUESTS = [
  ["POST", "/api/reset", {}],
  ["PUT", "/api/settings", { viewThrough: { hours: 12 } }],
  ["PUT", "/api/settings", { viewThrough: { hours: 48 } }],
  ["POST", "/api/devices", { platform: "android" }],
  ["POST", "/api/devices", { platform: "ios", advertisingId: "CDDA802E-FB9C-47AD-9866-0794D394C912" }],
  ["POST", "/api/devices", { platform: "phone" }],
  ["POST", "/api/ads", { ...AD, url: `${AD.url}&x=__UA__` }],
  ["POST", "/api/ads", {}],
  ["GET", "/ads/ad-1/click"],
  ["GET", "/ads/ad-7/click"],
  ["GET", "/impressions/A1b2?pid=tiktokweb_int&c=x"],
  ["GET", "/onelink/A1b2?pid=tiktokweb_int&c=x&ttclid=E.C.P.x"],
  ["GET", `/app/${ANDROID_APP}?pid=tiktokweb_int&c=x`],
  ["GET", "/app/nothing?pid=tiktokweb_int"],
  ["GET", "/engagements/v1.0/c2s/click/app/steam/1?a=b"],
  ["POST", "/api/clock", { advanceSeconds: 60 }],
  ["POST", "/api/clock", { advanceSeconds: -60 }],
  ["GET", "/api/clock"],
  ["POST", "/api/devices/device-1/install", { app: ANDROID_APP }],
  ["POST", "/api/devices/device-1/events", { app: ANDROID_APP, name: "early" }],
  ["POST", "/api/devices/device-1/open", { app: ANDROID_APP }],
  ["POST", "/api/devices/device-1/install", { app: ANDROID_APP }],
  ["POST", "/api/devices/device-2/open", {}],
  ["POST", "/api/devices/device-9/open", { app: ANDROID_APP }],
  ["POST", "/api/devices/device-1/events", { app: ANDROID_APP, name: "af_purchase", revenue: 9.99, values: { af_content_id: "boat" } }],
  ["POST", "/api/devices/device-2/events", { app: "1440440", name: "af_purchase", revenue: 9.99 }],
  ["POST", "/open_api/v1.3/event/track/", {}],
  ["POST", "/api/cost", "date,media_source,campaign,cost,ad\n2026-07-14,tiktokweb_int,x,1,video"],
  ["POST", "/api/cost", "nothing"],
  ["DELETE", "/api/log"],
  ...Object.keys(ROUTES)
    .filter((path) => ROUTES[path].GET)
    .map((path) => ["GET", path.replace("{id}", "device-1")]),
]; // prettier-ignore

test("the description and the routes name the same", async (t) => {
  const sandbox = await served(t);
  const { paths, openapi, servers } = await sandbox.get("/api/openapi.json");
  assert.equal(openapi, "3.1.0");
  assert.deepEqual(servers, [{ url: sandbox.origin }]);
  const described = Object.entries(paths)
    .filter(([path]) => path.startsWith("/api/") && path !== "/api/stream")
    .map(([path, methods]) => `${path} ${Object.keys(methods).sort().join(" ")}`);
  const there = Object.entries(ROUTES).map(
    ([path, methods]) => `${path} ${Object.keys(methods).sort().join(" ").toLowerCase()}`,
  );
  assert.deepEqual(described.sort(), there.sort());
});

test("every answer is as it is described", async (t) => {
  const sandbox = await served(t);
  const description = await sandbox.get("/api/openapi.json");
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(description, "api");
  const patterns = Object.keys(description.paths).map((path) => [
    path,
    new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`),
  ]);
  const seen = new Set();
  for (const [method, target, body] of REQUESTS) {
    const type = typeof body === "string" ? "text/csv" : "application/json";
    const headers = {
      ...(body === undefined ? {} : { "content-type": type }),
      "x-sandbox-device": undefined,
    };
    if (/^\/(onelink|app|impressions|engagements|ads)/.test(target)) {
      headers["x-sandbox-device"] = "device-1";
    } else {
      delete headers["x-sandbox-device"];
    }
    const text = typeof body === "string" ? body : body && JSON.stringify(body);
    const answer = await sandbox.ask(target, { method, headers, body: text });
    const [path] = patterns.find(([, pattern]) => pattern.test(target.split("?")[0]));
    const operation = description.paths[path][method.toLowerCase()];
    const what = `${method} ${target}: ${answer.status} ${answer.text.slice(0, 300)}`;
    if (!operation) {
      assert.equal(answer.status, 405, what);
      continue;
    }
    const described = operation.responses[answer.status];
    assert.ok(described, `not described: ${what}`);
    seen.add(`${path} ${method}`);
    const content = described.content?.[answer.headers["content-type"]?.split(";")[0]];
    assert.ok(content || !described.content, `another type: ${what}`);
    if (answer.headers["content-type"]?.startsWith("application/json")) {
      const pointer = [
        "paths",
        path,
        method.toLowerCase(),
        "responses",
        answer.status,
        "content",
        "application/json",
        "schema",
      ];
      const at = pointer
        .map((it) => encodeURIComponent(String(it).replaceAll("~", "~0").replaceAll("/", "~1")))
        .join("/");
      const validate = ajv.getSchema(`api#/${at}`);
      assert.ok(
        validate(JSON.parse(answer.text)),
        `${what}\n${ajv.errorsText(validate.errors).slice(0, 2000)}`,
      );
    }
  }
  const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.keys(methods)
      .filter((it) => it !== "parameters")
      .map((method) => `${path} ${method.toUpperCase()}`),
  );
  assert.deepEqual(operations.filter((it) => !seen.has(it)), ["/api/stream GET"]); // prettier-ignore
});
