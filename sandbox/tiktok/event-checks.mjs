/** The checks of one event. What is wrong names the path of its field, like `data.0.properties.value`. */
import { isIP } from "node:net";

export class FieldError extends Error {
  /** @param {string} path @param {string} message */
  constructor(path, message) {
    super(`${path}: ${message}`);
    this.path = path;
  }
}

/** Events that TikTok knows by another name now. */
const OLD_NAMES = { CompletePayment: "Purchase", SubmitForm: "Lead" };

/** Fields of `user` that go hashed, by what is hashed. */
const HASHED = {
  email: "the e-mail address, trimmed and in small letters",
  phone: "the phone number with + and country code",
  external_id: "the id",
  first_name: "the first name in small letters",
  last_name: "the last name in small letters",
  zip_code: "the postal code",
};

/** Fields of `user` that may be lists. */
const LISTS = ["email", "phone", "external_id"];

/** Fields of `user` that go as they are, and what they have to look like. */
const PLAIN = {
  ip: [(it) => isIP(it) !== 0, "it has to be an IP address, not hashed."],
  user_agent: [isNotHashed, "it goes as it is, not hashed."],
  ttclid: [isNotHashed, "it goes as it is, not hashed."],
  ttp: [isNotHashed, "it goes as it is, not hashed."],
  gaid: [
    (it) => isUuid(it) && it === it.toLowerCase(),
    "it has to be an advertising id in small letters, not hashed.",
  ],
  idfa: [
    (it) => isUuid(it) && it === it.toUpperCase(),
    "it has to be an IDFA in capital letters, not hashed.",
  ],
  idfv: [isUuid, "it has to be an id of the vendor, not hashed."],
};

const CURRENCIES = new Set(Intl.supportedValuesOf("currency"));

const isText = (it) => typeof it === "string" && it !== "";
const isHash = (it) => /^[0-9a-f]{64}$/i.test(it);
const isObject = (it) => typeof it === "object" && it !== null && !Array.isArray(it);

function isNotHashed(it) {
  return !isHash(it);
}

function isUuid(it) {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(it);
}

/** From here on a number is no time in seconds, but in milliseconds. */
const MILLISECONDS = 1e11;

/**
 * @param {unknown} event
 * @param {number} index its place in `data`
 * @param {string} source `web`, `app`, `offline` or `crm`
 * @returns {{ event: string, eventId: string | null }}
 * @throws {FieldError}
 */
export function checkedEvent(event, index, source) {
  const path = `data.${index}`;
  if (!isObject(event)) {
    throw new FieldError(path, "an event has to be an object.");
  }
  if (!isText(event.event)) {
    throw new FieldError(`${path}.event`, "it has to be the event’s name, as Purchase.");
  }
  time(event.event_time, `${path}.event_time`);
  if (event.event_id !== undefined && !isText(event.event_id)) {
    throw new FieldError(`${path}.event_id`, "ids are texts, not numbers, and not empty.");
  }
  if (event.limited_data_use !== undefined && typeof event.limited_data_use !== "boolean") {
    throw new FieldError(`${path}.limited_data_use`, "it has to be true or false.");
  }
  user(part(event, "user", path) ?? {}, `${path}.user`);
  page(part(event, "page", path) ?? {}, `${path}.page`);
  properties(
    part(event, "properties", path) ?? {},
    OLD_NAMES[event.event] ?? event.event,
    `${path}.properties`,
  );
  const app = part(event, "app", path);
  if (source === "app" && app?.app_id !== undefined && !isText(app.app_id)) {
    throw new FieldError(`${path}.app.app_id`, "ids are texts.");
  }
  return { event: event.event, eventId: event.event_id ?? null };
}

function part(event, name, path) {
  const value = event[name];
  if (value !== undefined && !isObject(value)) {
    throw new FieldError(`${path}.${name}`, "it has to be an object.");
  }
  return value;
}

function time(value, path) {
  if (!Number.isInteger(value) || value <= 0) {
    throw new FieldError(path, "it has to be a time in whole seconds since 1970.");
  }
  if (value >= MILLISECONDS) {
    throw new FieldError(path, `it is in seconds since 1970, and ${value} looks like milliseconds.`);
  }
}

function user(values, path) {
  for (const [name, what] of Object.entries(HASHED)) {
    each(values[name], LISTS.includes(name), `${path}.${name}`, (value, at) => {
      if (!isHash(value)) {
        throw new FieldError(at, `it has to be the SHA-256 of ${what}, as 64 hexadecimal digits.`);
      }
    });
  }
  for (const [name, [isRight, message]] of Object.entries(PLAIN)) {
    each(values[name], false, `${path}.${name}`, (value, at) => {
      if (!isRight(value)) {
        throw new FieldError(at, message);
      }
    });
  }
  for (const name of ["city", "state", "country", "locale", "att_status"]) {
    each(values[name], false, `${path}.${name}`, () => {});
  }
}

/** Checks a text, or each of a list of texts. */
function each(value, mayBeList, path, check) {
  const isList = mayBeList && Array.isArray(value);
  for (const [at, it] of isList ? value.map((it, index) => [`${path}.${index}`, it]) : [[path, value]]) {
    if (it === undefined || it === null || it === "") {
      continue;
    }
    if (typeof it !== "string") {
      throw new FieldError(at, "it has to be a text.");
    }
    check(it, at);
  }
}

function page({ url, referrer }, path) {
  for (const [name, value] of Object.entries({ url, referrer })) {
    if (value && (typeof value !== "string" || !URL.canParse(value))) {
      throw new FieldError(`${path}.${name}`, "it has to be a whole address.");
    }
  }
}

function properties(values, event, path) {
  const { value, currency, contents } = values;
  if (event === "Purchase" && value === undefined) {
    throw new FieldError(`${path}.value`, "a Purchase needs its value, a number as 9.99.");
  }
  if (value !== undefined && (typeof value !== "number" || !Number.isFinite(value))) {
    throw new FieldError(`${path}.value`, "it has to be a number, as 9.99.");
  }
  if (event === "Purchase" && currency === undefined) {
    throw new FieldError(`${path}.currency`, "a Purchase needs its currency, as USD.");
  }
  if (currency !== undefined && !CURRENCIES.has(currency)) {
    throw new FieldError(
      `${path}.currency`,
      "it has to be a currency of ISO 4217 in capital letters, as USD.",
    );
  }
  for (const name of ["order_id", "description", "query", "content_type"]) {
    if (values[name] !== undefined && typeof values[name] !== "string") {
      throw new FieldError(`${path}.${name}`, "it has to be a text.");
    }
  }
  if (contents !== undefined && !Array.isArray(contents)) {
    throw new FieldError(`${path}.contents`, "it has to be a list.");
  }
  contents?.forEach((content, index) => contentOf(content, `${path}.contents.${index}`));
}

function contentOf(content, path) {
  if (!isObject(content)) {
    throw new FieldError(path, "it has to be an object.");
  }
  for (const name of ["price", "quantity"]) {
    if (content[name] !== undefined && typeof content[name] !== "number") {
      throw new FieldError(`${path}.${name}`, "it has to be a number.");
    }
  }
  for (const name of ["content_id", "content_name", "content_category", "content_type", "brand"]) {
    if (content[name] !== undefined && typeof content[name] !== "string") {
      throw new FieldError(`${path}.${name}`, "it has to be a text.");
    }
  }
}
