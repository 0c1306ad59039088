/** The Events API: what it checks, and what it answers. All answers are HTTP 200; the code says how it went. */
import { requestId } from "../made-up.mjs";
import { checkedEvent, FieldError } from "./event-checks.mjs";

export const CODES = {
  ok: 0,
  partly: 20001,
  noPermission: 40001,
  badField: 40002,
  tooMany: 40100,
  token: 40105,
};

const MOST_EVENTS = 1000;

const SOURCES = ["web", "app", "offline", "crm"];

/**
 * @typedef {object} Call
 * @property {string | undefined} accessToken the header of that name
 * @property {string | undefined} contentType the header of that name
 * @property {unknown} body what was sent; undefined if it was no JSON
 */

/**
 * @typedef {object} Outcome
 * @property {number} code
 * @property {string} message
 * @property {object} data
 * @property {{ event: string, eventId: string | null, source: string }[]} accepted the events that are in order
 * @property {string | null} testCode
 */

/**
 * @param {Call} call
 * @param {{ pixelId: string, accessToken: string }} account
 * @returns {Outcome}
 */
export function checked({ accessToken, contentType = "", body }, account) {
  const refused = (code, message) => ({ code, message, data: {}, accepted: [], testCode: null });
  if (!accessToken) {
    return refused(CODES.token, "Access-Token: the header is missing. It has the access token of the pixel.");
  }
  if (!account.accessToken || accessToken !== account.accessToken) {
    return refused(CODES.token, "Access-Token: the access token is incorrect or has been revoked.");
  }
  if (!/^application\/json\b/i.test(contentType)) {
    return refused(CODES.badField, "Content-Type: it has to be application/json.");
  }
  try {
    return checkedBody(body, account);
  } catch (error) {
    if (error instanceof FieldError) {
      return refused(error.code ?? CODES.badField, error.message);
    }
    throw error;
  }
}

function checkedBody(body, account) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new FieldError("body", "it has to be a JSON object.");
  }
  const {
    event_source: source,
    event_source_id: id,
    data,
    test_event_code: testCode,
    partner_name: partner,
  } = body;
  if (!SOURCES.includes(source)) {
    throw new FieldError("event_source", `it has to be one of ${SOURCES.join(", ")}.`);
  }
  if (typeof id !== "string" || !id) {
    throw new FieldError(
      "event_source_id",
      "it has to be a text: the pixel code for web, TikTok’s app id for app.",
    );
  }
  for (const [name, value] of Object.entries({ test_event_code: testCode, partner_name: partner })) {
    if (value !== undefined && typeof value !== "string") {
      throw new FieldError(name, "it has to be a text.");
    }
  }
  if (source === "web" && (!account.pixelId || id !== account.pixelId)) {
    const message = `this access token has no permission for the pixel code ${id}.`;
    throw Object.assign(new FieldError("event_source_id", message), { code: CODES.noPermission });
  }
  if (!Array.isArray(data) || !data.length) {
    throw new FieldError("data", "it has to be a list with at least one event.");
  }
  if (data.length > MOST_EVENTS) {
    throw new FieldError("data", `it has ${data.length} events, and a request may have ${MOST_EVENTS}.`);
  }
  const accepted = [];
  const failed = [];
  data.forEach((event, index) => {
    try {
      accepted.push(checkedEvent(event, index, source));
    } catch (error) {
      if (!(error instanceof FieldError)) {
        throw error;
      }
      failed.push({ index, error });
    }
  });
  const shared = { accepted: accepted.map((it) => ({ ...it, source: id })), testCode: testCode || null };
  if (!failed.length) {
    return { code: CODES.ok, message: "OK", data: {}, ...shared };
  }
  if (!accepted.length) {
    throw failed[0].error;
  }
  return {
    code: CODES.partly,
    message: `${failed.length} of ${data.length} events failed. ${failed[0].error.message}`,
    data: {
      failed_events: failed.map(({ index, error }) => ({
        order_in_request: index,
        code: CODES.badField,
        message: error.message,
      })),
    },
    ...shared,
  };
}

export const TOO_MANY = {
  code: CODES.tooMany,
  message: "Too many requests: at most 1,000 in a second.",
  data: {},
  accepted: [],
  testCode: null,
};

/** The answer's body. `count`: how many answers there were before it. */
export function answerBody({ code, message, data }, now, count) {
  return { code, message, request_id: requestId(now, count), data };
}
