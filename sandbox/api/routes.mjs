/** The calls of the API. Each is described in openapi.mjs, and a test compares the two. */
import { assumptions, rules } from "../attribution.mjs";
import { appFor } from "../apps.mjs";
import { rightSettings } from "../campaign.mjs";
import { advanced, DEFAULT_NOW, iso, timeOf } from "../clock.mjs";
import { costRows } from "../cost.mjs";
import { deviceOf } from "../devices.mjs";
import { bodyOf, jsonOf } from "../http.mjs";
import { merged } from "../merge.mjs";
import { called, nearest, Problem } from "../problem.mjs";
import { adOf } from "../tiktok/ads.mjs";
import { noDevice } from "../who.mjs";
import { OPENAPI } from "./openapi.mjs";

/** A file in place of JSON. */
export class File {
  constructor(type, text, name) {
    Object.assign(this, { type, text, name });
  }
}

/**
 * @typedef {object} Call
 * @property {import("../campaign.mjs").Campaign} campaign
 * @property {import("../state.mjs").State} state
 * @property {string} origin the address by which the request came
 * @property {Record<string, string>} params what stands in the path
 * @property {import("node:http").IncomingMessage} request
 */

/** By path, then by method. @type {Record<string, Record<string, (call: Call) => unknown>>} */
export const ROUTES = {
  "/api/reset": { POST: reset },
  "/api/settings": { GET: ({ state }) => state.settings, PUT: putSettings },
  "/api/endpoints": { GET: endpoints },
  "/api/ads": { GET: ads, POST: makeAd },
  "/api/devices": { GET: devices, POST: makeDevice },
  "/api/devices/{id}": { GET: (call) => shown(deviceIn(call)) },
  "/api/devices/{id}/install": { POST: install },
  "/api/devices/{id}/open": { POST: open },
  "/api/devices/{id}/events": { POST: inAppEvent },
  "/api/clock": { GET: ({ state }) => ({ now: state.time }), POST: moveClock },
  "/api/postbacks": { GET: ({ state }) => ({ postbacks: state.postbacks }) },
  "/api/touches": { GET: ({ state }) => ({ touches: state.touches }) },
  "/api/installs": { GET: ({ state }) => ({ installs: state.ledger.installs() }) },
  "/api/raw-data.csv": { GET: rawData },
  "/api/overview": { GET: ({ state }) => ({ rows: state.ledger.overview() }) },
  "/api/cost": { POST: cost },
  "/api/assumptions": { GET: () => ({ assumptions: assumptions(), rules: rules() }) },
  "/api/log": { GET: ({ state }) => ({ records: state.records }) },
  "/api/openapi.json": { GET: ({ origin }) => ({ ...OPENAPI, servers: [{ url: origin }] }) },
};

/*
 * Others may act while a request's body is read, and even begin the campaign anew. So a call first reads its body, and then
 * looks at the campaign and records in one go.
 */

/** The fields of a JSON body. One that is nearly called like a known one is a slip of the pen. */
async function fields(request, known) {
  const body = await jsonOf(request);
  for (const name of Object.keys(body)) {
    const near = !known.includes(name) && nearest(name, known);
    if (near && !Object.hasOwn(body, near)) {
      throw new Problem(400, `this isn’t known: did you mean "${near}"?`, name);
    }
  }
  return body;
}

async function reset({ campaign, request }) {
  const { settings = {}, now = DEFAULT_NOW } = await fields(request, ["settings", "now"]);
  await campaign.reset(settings, timeOf(now, "now"));
  return { now: campaign.state.time, settings: campaign.state.settings };
}

async function putSettings({ campaign, state, request }) {
  const part = await jsonOf(request);
  const settings = rightSettings(merged(state.settings, part));
  await campaign.record({ type: "settings", settings });
  return settings;
}

function endpoints({ origin }) {
  return {
    oneLink: `${origin}/onelink/A1b2`,
    impression: `${origin}/impressions`,
    direct: `${origin}/engagements`,
    store: `${origin}/app`,
  };
}

const clickOf = (origin, id) => `${origin}/ads/${encodeURIComponent(id)}/click`;

function ads({ state, origin }) {
  return { ads: [...state.ads.values()].map((ad) => ({ ...ad, click: clickOf(origin, ad.id) })) };
}

async function makeAd({ campaign, state, origin, request }) {
  const wanted = await fields(request, ["url", "campaign", "adgroup", "ad", "placement", "autoUtm"]);
  const ad = adOf(wanted, state.ads.size + 1);
  await campaign.record({ type: "ad", ad });
  return { ...ad, click: clickOf(origin, ad.id) };
}

function shown({ apps, ...device }) {
  return { ...device, apps: [...apps.values()] };
}

function devices({ state }) {
  return { devices: [...state.devices.values()].map(shown) };
}

async function makeDevice({ campaign, state, request }) {
  const wanted = await fields(request, ["platform", "userAgent", "ip", "advertisingId", "trackingAllowed"]);
  const device = deviceOf(wanted, state.devices.size + 1);
  await campaign.record({ type: "device", device });
  return device;
}

/** The device that the path names. */
function deviceIn({ state, params }) {
  const device = state.devices.get(params.id);
  if (!device) {
    throw noDevice(params.id, state.devices, "id");
  }
  return device;
}

async function install(call) {
  const { app: id } = await fields(call.request, ["app"]);
  const device = deviceIn(call);
  const app = appFor(device, id, call.state.settings.apps);
  if (!device.apps.has(app.id)) {
    await call.campaign.record({ type: "install", device: device.id, app: app.id });
  }
  const { installedAt, openedAt, referrer } = device.apps.get(app.id);
  const known = openedAt === null ? null : (call.state.ledger.install(device.id, app.id) ?? null);
  return { device: device.id, app: app.id, installedAt, openedAt, referrer, install: known };
}

async function open(call) {
  const { app: id } = await fields(call.request, ["app"]);
  const device = deviceIn(call);
  const app = appFor(device, id, call.state.settings.apps);
  const installed = device.apps.get(app.id);
  const about = { device: device.id, app: app.id };
  const isFirst = !installed?.openedAt;
  const records = await call.campaign.record(
    // What is opened has been installed, even if nobody has said so.
    ...(installed ? [] : [{ type: "install", ...about }]),
    { type: "open", ...about, isFirst },
  );
  const { install, postbacks } = records.at(-1);
  return { install, postbacks, isFirst };
}

async function inAppEvent(call) {
  const known = ["app", "name", "values", "revenue", "currency"];
  const { app: id, name, values, revenue, currency } = await fields(call.request, known);
  const device = deviceIn(call);
  const app = appFor(device, id, call.state.settings.apps);
  if (typeof name !== "string" || !name) {
    throw new Problem(400, `want the event’s name, as "af_purchase", got ${called(name)}`, "name");
  }
  if (values !== undefined && values !== null && (typeof values !== "object" || Array.isArray(values))) {
    throw new Problem(400, `want an object, as {"af_content_id": "boat"}, got ${called(values)}`, "values");
  }
  const paid = revenue ?? numberIn(values?.af_revenue);
  if (paid !== undefined && (typeof paid !== "number" || !Number.isFinite(paid))) {
    throw new Problem(400, `want a number, as 9.99, got ${called(paid)}`, "revenue");
  }
  const money = currency ?? values?.af_currency;
  if (money !== undefined && !(typeof money === "string" && /^[A-Z]{3}$/.test(money))) {
    throw new Problem(400, `want a currency’s three letters, as "USD", got ${called(money)}`, "currency");
  }
  if (!device.apps.get(app.id)?.openedAt) {
    throw new Problem(
      409,
      `${app.id} has never been opened on ${device.id}, so nothing can happen in it: POST /api/devices/${device.id}/open first`,
      "app",
    );
  }
  const [{ install, postbacks }] = await call.campaign.record({
    type: "event",
    device: device.id,
    app: app.id,
    name,
    values: values ?? null,
    revenue: paid ?? null,
    currency: money ?? null,
  });
  return { postbacks, install };
}

/** A number that an app gave as a text, as AppsFlyer takes it. */
function numberIn(value) {
  return typeof value === "string" && value.trim() && Number.isFinite(Number(value))
    ? Number(value)
    : (value ?? undefined);
}

async function moveClock({ campaign, state, request }) {
  const { advanceSeconds, now } = await fields(request, ["advanceSeconds", "now"]);
  if (now !== undefined && advanceSeconds !== undefined) {
    throw new Problem(400, "want either advanceSeconds or now, got both", "now");
  }
  let time;
  if (now !== undefined) {
    time = timeOf(now, "now");
    if (time < state.now) {
      throw new Problem(
        400,
        `the clock only moves forwards, and it is ${state.time}; POST /api/reset begins anew`,
        "now",
      );
    }
  } else {
    time = advanced(state.now, advanceSeconds, "advanceSeconds");
  }
  await campaign.record({ type: "clock", now: iso(time) });
  return { now: iso(time) };
}

function rawData({ state }) {
  return new File("text/csv; charset=utf-8", state.ledger.rawData(), "raw-data.csv");
}

async function cost({ campaign, request }) {
  const rows = costRows(await bodyOf(request));
  await campaign.record({ type: "cost", rows });
  return { rows };
}
