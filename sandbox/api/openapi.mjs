/** The API's description in OpenAPI 3.1, which `GET /api/openapi.json` serves. */
import { list, object, ref, SCHEMAS } from "./schemas.mjs";

const text = { type: "string" };
const number = { type: "number" };
const time = { anyOf: [{ type: "string", format: "date-time" }, { type: "number" }] };

const json = (schema) => ({ "application/json": { schema } });

/** An answer with JSON, or with another type of text. */
const ok = (description, schema, content = json(schema)) => ({ 200: { description, content } });

const wrong = (description) => ({ description, content: json(ref("Error")) });

const WRONG = { 403: "a page of another site asks", 405: "this path takes other methods" };
const WRONG_BODY = {
  400: "something in it is wrong, or it is no JSON",
  413: "it is larger than 1 MB",
  415: "it isn’t JSON",
};

function call(summary, { body, answer, wrongs = {}, parameters, isJson = true, content }) {
  const errors = { ...WRONG, ...(body ? WRONG_BODY : {}), ...wrongs };
  if (!isJson) {
    delete errors[415];
  }
  return {
    summary,
    ...(parameters ? { parameters } : {}),
    ...(body ? { requestBody: { content: isJson ? json(body) : { "text/csv": { schema: body } } } } : {}),
    responses: {
      ...ok(summary, answer, content),
      ...Object.fromEntries(Object.entries(errors).map(([status, why]) => [status, wrong(why)])),
    },
  };
}

const inPath = (name, description) => ({ name, in: "path", required: true, description, schema: text });

const DEVICE = [inPath("id", "the device’s id")];
const NO_DEVICE = { 404: "no device has this id" };
const APP = {
  404: "no device, or no app, has this id",
  409: "the device doesn’t take this app, or never opened it",
};
const app = {
  type: "string",
  description: "the app’s id; it may be left out where the device takes only one",
};

const device = object({
  platform: {
    type: "string",
    description:
      "ios, android, pc, console or tv, or a name for one of them, as iphone, steam, playstation, roku",
  },
  "userAgent?": text,
  "ip?": text,
  "advertisingId?": text,
  "trackingAllowed?": { type: "boolean" },
});

const named = object({ "id?": { type: ["string", "number"] }, "name?": { type: ["string", "number"] } });

const ad = object({
  url: { type: "string", description: "the destination, with TikTok’s macros" },
  "campaign?": named,
  "adgroup?": named,
  "ad?": named,
  "placement?": text,
  "autoUtm?": { type: "boolean", description: "false if TikTok is to attach no utm parameters" },
});

/** A redirect of the services' own. */
const redirect = (description) => ({ description, headers: { Location: { schema: text } } });
const html = (description) => ({ description, content: { "text/html": { schema: text } } });

const click = (summary, ...statuses) => ({
  get: {
    summary,
    responses: {
      ...(statuses.includes(301) ? { 301: redirect("to the Play Store, with an install referrer") } : {}),
      302: redirect("to the App Store, to af_r, or for a browser to the page that stands for the store"),
      ...(statuses.includes(200) ? { 200: html("the app isn’t on the account") } : {}),
      400: html("what AppsFlyer refuses, and why"),
      403: html("it leads to a place that isn’t allowed"),
      404: html("the path is none of AppsFlyer’s"),
    },
  },
});

export const OPENAPI = {
  openapi: "3.1.0",
  info: {
    title: "A campaign on one machine",
    version: "1",
    description:
      "TikTok’s and AppsFlyer’s ends of a web campaign, with stores, devices and a clock. Errors are {error, path}. A request names " +
      "its device by the header X-Sandbox-Device or the cookie sandbox-device, else by its address and user agent.",
  },
  paths: {
    "/api/reset": {
      post: call("Begins everything anew. The log goes on.", {
        body: object({ "settings?": ref("SettingsPart"), "now?": time }),
        answer: object({ now: text, settings: ref("Settings") }),
      }),
    },
    "/api/settings": {
      get: call("The partner’s settings", { answer: ref("Settings") }),
      put: call("Merges a part into the settings; they count from now on", {
        body: ref("SettingsPart"),
        answer: ref("Settings"),
      }),
    },
    "/api/endpoints": {
      get: call("What a page’s configuration points to", {
        answer: object({ oneLink: text, impression: text, direct: text, store: text }),
      }),
    },
    "/api/ads": {
      get: call("The ads", { answer: object({ ads: list(ref("Ad")) }) }),
      post: call("Makes an ad", { body: ad, answer: ref("Ad") }),
    },
    "/api/devices": {
      get: call("The devices, and what is installed", { answer: object({ devices: list(ref("Device")) }) }),
      post: call("Makes a device", { body: device, answer: ref("Device") }),
    },
    "/api/devices/{id}": {
      get: call("A device, and what is installed", {
        parameters: DEVICE,
        answer: ref("Device"),
        wrongs: NO_DEVICE,
      }),
    },
    "/api/devices/{id}/install": {
      post: call(
        "The store’s button: the app comes onto the device, with the referrer of the last click to its page in Play",
        {
          parameters: DEVICE,
          body: object({ "app?": app }),
          answer: object({
            device: text,
            app: text,
            installedAt: text,
            openedAt: { type: ["string", "null"] },
            referrer: { type: ["string", "null"] },
            install: { anyOf: [ref("Install"), { type: "null" }] },
          }),
          wrongs: APP,
        },
      ),
    },
    "/api/devices/{id}/open": {
      post: call(
        "A launch; the first of an app is its install. What isn’t installed yet is installed first",
        {
          parameters: DEVICE,
          body: object({ "app?": app }),
          answer: object({
            install: ref("Install"),
            postbacks: list(ref("Postback")),
            isFirst: { type: "boolean" },
          }),
          wrongs: APP,
        },
      ),
    },
    "/api/devices/{id}/events": {
      post: call("Something happens in an app that was opened before", {
        parameters: DEVICE,
        body: object({
          "app?": app,
          name: { type: "string", description: "as af_purchase" },
          "values?": { type: ["object", "null"] },
          "revenue?": number,
          "currency?": { type: "string", pattern: "^[A-Z]{3}$" },
        }),
        answer: object({
          postbacks: list(ref("Postback")),
          install: { anyOf: [ref("Install"), { type: "null" }] },
        }),
        wrongs: APP,
      }),
    },
    "/api/clock": {
      get: call("The campaign’s time", { answer: object({ now: text }) }),
      post: call("Moves the clock, which stands still otherwise, forwards", {
        body: object({ "advanceSeconds?": number, "now?": time }),
        answer: object({ now: text }),
      }),
    },
    "/api/postbacks": {
      get: call(
        "What went to the Events API, and what it answered, oldest first; those held back by a setting, too",
        {
          answer: object({ postbacks: list(ref("Postback")) }),
        },
      ),
    },
    "/api/touches": {
      get: call("The impressions and clicks that arrived, oldest first", {
        answer: object({ touches: list(ref("Touch")) }),
      }),
    },
    "/api/installs": {
      get: call("The installs, and who was credited", { answer: object({ installs: list(ref("Install")) }) }),
    },
    "/api/raw-data.csv": {
      get: call("The raw data, with AppsFlyer’s columns", { content: { "text/csv": { schema: text } } }),
    },
    "/api/overview": {
      get: call("Impressions, clicks, installs, revenue and cost of each campaign", {
        answer: object({ rows: list(ref("OverviewRow")) }),
      }),
    },
    "/api/cost": {
      post: call(
        "Takes what ads have cost: a CSV file with date, media_source, campaign, cost and currency, and perhaps adset and ad",
        {
          body: text,
          isJson: false,
          answer: object({ rows: list(ref("CostRow")) }),
        },
      ),
    },
    "/api/assumptions": {
      get: call("What isn’t documented, and is assumed here; and the rules, each with its source", {
        answer: object({ assumptions: list(ref("Assumption")), rules: list(ref("Rule")) }),
      }),
    },
    "/api/log": {
      get: call("The records since the last reset", { answer: object({ records: list(ref("Record")) }) }),
    },
    "/api/stream": {
      get: {
        summary: "The records as they come, as server-sent events: each event’s data is one",
        parameters: [
          {
            name: "since",
            in: "query",
            description: "the last record that is known",
            schema: { type: "integer" },
          },
        ],
        responses: { 200: { description: "records", content: { "text/event-stream": { schema: text } } } },
      },
    },
    "/api/openapi.json": {
      get: call("This description", { answer: { type: "object" } }),
    },
    "/ads/{id}/click": {
      get: {
        summary: "A tap on an ad",
        parameters: [inPath("id", "the ad’s id")],
        responses: {
          302: redirect("to the destination, with macros filled in, utm parameters and a new ttclid"),
          404: wrong("no ad has this id"),
        },
      },
    },
    "/impressions/{template}": {
      get: {
        summary: "An impression, on impressions.onelink.me",
        parameters: [inPath("template", "the OneLink’s template")],
        responses: { 200: { description: "one pixel", content: { "image/gif": {} } } },
      },
    },
    "/onelink/{template}": {
      ...click("A OneLink", 200, 301),
      parameters: [inPath("template", "the OneLink’s template")],
    },
    "/app/{app}": {
      ...click("A link to one app, on app.appsflyer.com", 200, 301),
      parameters: [inPath("app", "its id")],
    },
    "/engagements/v1.0/c2s/click/app/{platform}/{app}": {
      ...click("A link to an app on a PC, a console or a TV, on engagements.appsflyer.com"),
      parameters: [inPath("platform", "AppsFlyer’s name of the platform"), inPath("app", "the app’s id")],
    },
    "/open_api/v1.3/event/track/": {
      post: {
        summary: "The Events API, for any client. Its answers are all HTTP 200; the code says how it went",
        parameters: [{ name: "Access-Token", in: "header", required: true, schema: text }],
        requestBody: { content: json({ type: "object" }) },
        responses: { 200: { description: "the answer", content: json(ref("EventsApiAnswer")) } },
      },
    },
  },
  components: { schemas: SCHEMAS },
};
