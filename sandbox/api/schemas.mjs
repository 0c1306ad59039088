/** The shapes of what the API takes and answers, as JSON Schema. */

const text = { type: "string" };
const textOrNull = { type: ["string", "null"] };
const number = { type: "number" };
const yesOrNo = { type: "boolean" };
const time = {
  type: "string",
  format: "date-time",
  pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",
};
const timeOrNull = { anyOf: [time, { type: "null" }] };
const anything = {};

export const list = (items) => ({ type: "array", items });
export const ref = (name) => ({ $ref: `#/components/schemas/${name}` });
const orNull = (schema) => ({ anyOf: [schema, { type: "null" }] });

/** An object with these properties; those whose names end with `?` may be missing. */
export function object(properties, more = {}) {
  const names = Object.keys(properties);
  const bare = (name) => name.replace(/\?$/, "");
  return {
    type: "object",
    properties: Object.fromEntries(names.map((name) => [bare(name), properties[name]])),
    required: names.filter((name) => !name.endsWith("?")),
    ...more,
  };
}

/** The same, and it has no others. */
const exactly = (properties) => object(properties, { additionalProperties: false });

const assumptionShown = exactly({ id: text, text, value: text });
const rule = object({ id: text, text, source: text, certainty: text });
const named = exactly({ id: text, name: text });
const request = exactly({ method: text, url: text, headers: { type: "object" }, body: anything });
const answer = exactly({ status: { type: "integer" }, body: ref("EventsApiAnswer") });

const record = (type, properties) =>
  exactly({ seq: { type: "integer" }, at: time, type: { const: type }, ...properties });

export const SCHEMAS = {
  Error: {
    ...exactly({ error: text, path: text }),
    description: "What is wrong, in a sentence, and where it was found.",
  },
  Settings: exactly({
    activated: yesOrNo,
    advancedPrivacy: yesOrNo,
    pixelId: text,
    accessToken: text,
    ccpa: yesOrNo,
    viewThrough: exactly({ enabled: yesOrNo, hours: { type: "number", minimum: 1, maximum: 24 } }),
    equalPriority: exactly({ enabled: yesOrNo, hours: { type: "number", minimum: 1, maximum: 24 } }),
    clickLookbackDays: { type: "number", exclusiveMinimum: 0, maximum: 30 },
    postbacks: exactly({
      windowDays: { type: "number", minimum: 1, maximum: 180 },
      events: list(
        exactly({
          event: text,
          partnerEvent: text,
          usersFrom: { enum: ["this_partner", "any"] },
          including: { enum: ["values_and_revenue", "values", "none"] },
          "conditions?": list(
            exactly({
              parameter: text,
              operator: { enum: ["=", "!=", ">", ">=", "<", "<=", "contains"] },
              value: anything,
            }),
          ),
        }),
      ),
    }),
    allowList: list(text),
    apps: list(exactly({ id: text, platform: text, name: text })),
  }),
  SettingsPart: {
    type: "object",
    description: "Any part of the settings. Objects are merged, lists take the place of those before.",
  },
  Ad: exactly({
    id: text,
    url: text,
    campaign: named,
    adgroup: named,
    ad: named,
    placement: text,
    autoUtm: yesOrNo,
    "click?": { type: "string", format: "uri", description: "Where a tap leads." },
  }),
  Device: exactly({
    id: text,
    platform: { enum: ["ios", "android", "pc", "console", "tv"] },
    userAgent: text,
    ip: text,
    "advertisingId?": text,
    trackingAllowed: yesOrNo,
    "apps?": list(exactly({ app: text, installedAt: time, openedAt: timeOrNull, referrer: textOrNull })),
  }),
  Touch: exactly({
    id: text,
    time,
    touchType: { enum: ["impression", "click"] },
    linkKind: { enum: ["onelink", "store", "direct"] },
    url: text,
    params: list({ type: "array", prefixItems: [text, text], items: false, minItems: 2 }),
    mediaSource: textOrNull,
    campaign: textOrNull,
    clickId: textOrNull,
    device: textOrNull,
    userAgent: text,
    ip: text,
    app: textOrNull,
    transactionId: textOrNull,
    location: textOrNull,
    status: { type: "integer" },
    refused: textOrNull,
    notes: list(text),
    "visit?": text,
    "page?": text,
  }),
  Install: object({
    id: text,
    device: text,
    app: text,
    platform: text,
    time,
    mediaSource: text,
    touchType: { enum: ["click", "impression", null] },
    matchType: { enum: ["referrer", "id_matching", "probabilistic", null] },
    touchTime: timeOrNull,
    touch: textOrNull,
    campaign: textOrNull,
    campaignId: textOrNull,
    adset: textOrNull,
    adsetId: textOrNull,
    ad: textOrNull,
    adId: textOrNull,
    channel: textOrNull,
    clickId: textOrNull,
    originalUrl: textOrNull,
    lookback: textOrNull,
    contributors: list(
      object({
        partner: textOrNull,
        mediaSource: text,
        campaign: textOrNull,
        touchType: { enum: ["click", "impression"] },
        touchTime: time,
        touch: text,
      }),
    ),
    reason: text,
    rule: ref("Rule"),
    assumptions: list(assumptionShown),
    considered: list(
      object({ touch: text, touchType: text, touchTime: time, lookbackMs: number, outcome: text, why: text }),
    ),
  }),
  Postback: object({
    id: text,
    time,
    event: textOrNull,
    partnerEvent: textOrNull,
    install: textOrNull,
    why: textOrNull,
    assumptions: list(assumptionShown),
    body: anything,
    isSent: yesOrNo,
    notSent: textOrNull,
    heldBy: textOrNull,
    isOutside: { type: "boolean", description: "Whether it came from outside of the campaign." },
    "request?": request,
    "answer?": answer,
    ok: yesOrNo,
    events: list(exactly({ event: text, eventId: textOrNull, isCounted: yesOrNo, why: textOrNull })),
  }),
  EventsApiAnswer: exactly({
    code: { enum: [0, 20001, 40001, 40002, 40100, 40105] },
    message: text,
    request_id: text,
    data: { type: "object" },
  }),
  OverviewRow: object({
    mediaSource: text,
    campaign: text,
    impressions: number,
    clicks: number,
    installs: number,
    events: number,
    revenue: number,
    cost: { type: ["number", "null"] },
  }),
  CostRow: exactly({
    date: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" },
    mediaSource: text,
    campaign: text,
    "adset?": text,
    "ad?": text,
    cost: number,
    currency: text,
  }),
  Assumption: object({ id: text, text, value: text, "source?": text, certainty: text }),
  Rule: rule,
  Record: {
    description: "A line of the log. Launches and in-app events have what came of them, which isn’t stored.",
    oneOf: [
      record("reset", { settings: ref("Settings"), now: time }),
      record("settings", { settings: ref("Settings") }),
      record("clock", { now: time }),
      record("ad", { ad: ref("Ad") }),
      record("device", { device: ref("Device") }),
      record("tap", {
        ad: text,
        device: textOrNull,
        url: text,
        macros: list(exactly({ parameter: text, template: text, value: textOrNull, "note?": text })),
        added: { type: "object", additionalProperties: text },
      }),
      record("touch", { touch: ref("Touch") }),
      record("visit", { device: text, store: text, app: text, address: text, referrer: textOrNull }),
      record("install", { device: text, app: text, referrer: textOrNull }),
      record("open", {
        device: text,
        app: text,
        isFirst: yesOrNo,
        install: orNull(ref("Install")),
        postbacks: list(ref("Postback")),
      }),
      record("event", {
        device: text,
        app: text,
        name: text,
        values: { type: ["object", "null"] },
        revenue: { type: ["number", "null"] },
        currency: textOrNull,
        install: orNull(ref("Install")),
        postbacks: list(ref("Postback")),
      }),
      record("tracked", {
        request,
        answer,
        events: list({ type: "object" }),
        testCode: textOrNull,
        postbacks: list(ref("Postback")),
      }),
      record("cost", { rows: list(ref("CostRow")) }),
    ],
  },
};
