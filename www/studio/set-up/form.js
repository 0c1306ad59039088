/**
 * Between a set-up and what stands in the form's fields: pure functions, each of which gives what a field shows or a set-up
 * with that changed. What a field already says isn't written anew, so all that the form doesn't touch stays as it came.
 */
import { BANNER_PLATFORMS, DIMENSIONS, FIXED, linkFields, qrFields } from "./fields.js";
import { at, equal, pathOf, put, written } from "./paths.js";

/** @typedef {import("./fields.js").Field} Field */

/** What a set-up starts with: most pages are for TikTok's ads, and have a button for each app store, both by the OneLink. */
export const START = { preset: "tiktok", links: [{ href: "" }, { href: "" }] };

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** A list; it may be written as a single text with blanks, but for names in a rule, which may have blanks. */
function listed(value, path) {
  if (Array.isArray(value)) return value.map(String);
  if (value === undefined || value === null || value === "") return [];
  return /(^|\.)keys$/.test(path) ? [String(value)] : String(value).split(/\s+/).filter(Boolean);
}

/** Lists of numbers stay lists of numbers. */
const NUMBERS = "consentFrom.purposes";

/** A number, unless it is none: then the text stays, for the check to speak of it. */
function numeric(text) {
  const number = Number(text.replace(",", "."));
  return text.trim() && Number.isFinite(number) ? number : text;
}

/** The choice that a set-up has made; -1 for a value that none of them is. @param {Field} field */
const chosen = ({ choices }, value) =>
  choices.findIndex(([own, , same]) => own === value || (same !== undefined && same === value));

/** What a field shows. @param {Field} field */
export function read(setUp, field) {
  const value = at(setUp, pathOf(field.path));
  switch (field.kind) {
    case "switch":
      return value === undefined || value === null ? field.usual : value !== false && value !== "false";
    case "choice":
      return chosen(field, value ?? undefined);
    case "list":
    case "devices":
      return listed(value, field.path);
    default:
      return value === undefined || value === null || typeof value === "object" ? "" : String(value);
  }
}

/** Whether what is there is more than the field can show, as a rule in place of a text. @param {Field} field */
export const isMore = (setUp, field) =>
  (field.kind === "text" || field.kind === "number") && isObject(at(setUp, pathOf(field.path)));

/** A set-up in which a field says something. @param {Field} field */
export function write(setUp, field, shown) {
  if (equal(read(setUp, field), shown)) return setUp;
  const path = pathOf(field.path);
  switch (field.kind) {
    case "switch":
      return put(setUp, path, shown === field.usual ? undefined : shown, keeping(path));
    case "choice":
      return put(setUp, path, field.choices[shown]?.[0], keeping(path));
    case "list":
    case "devices": {
      const list = field.path === NUMBERS ? shown.map(numeric) : shown;
      if (field.path === "preset") return put(setUp, path, list.length > 1 ? list : list[0]);
      // Own rules without names are no longer the preset's.
      return put(setUp, path, list.length || isRule(path) ? list : undefined, keeping(path));
    }
    case "number":
      return put(setUp, path, shown === "" ? undefined : numeric(shown), keeping(path));
    default:
      return put(setUp, path, shown === "" ? undefined : shown, keeping(path));
  }
}

const isRule = (path) => path[path.length - 1] === "keys";

/** How many steps of a path stay when what is at its end goes: a row of a list, a rule, the banner. */
function keeping(path) {
  switch (path[0]) {
    case "links":
    case "qr":
    case "afParameters":
      return path[1] === "afCustom" ? 3 : path.length > 2 || path[0] !== "afParameters" ? 2 : 0;
    case "banner":
    case "consentFrom":
      return 1;
    default:
      return 0;
  }
}

/** Puts a value into a row, a rule or another part, which stays also when it gets empty. */
export const place = (setUp, path, value) => put(setUp, pathOf(path), value, keeping(pathOf(path)));

/** Takes a part away, and the list that it was the last of. */
export const remove = (setUp, path) => put(setUp, pathOf(path), undefined);

// The OneLink

/** The two parts of a OneLink's address that AppsFlyer's form asks for, and what stands behind them: links keep its parameters. */
export function oneLinkParts(address) {
  const [, scheme = "", domain = "", template = "", rest = ""] =
    /^(\w+:\/\/)?([^/?#]*)\/?([^?#]*)(.*)$/s.exec(String(address ?? ""));
  return { domain: /^https:\/\/$/i.test(scheme) ? domain : scheme + domain, template, rest };
}

/** @returns undefined if both are empty */
export function oneLinkOf({ domain, template, rest = "" }) {
  // Whoever copies the whole link into one of the fields has filled in both.
  const isWhole = /^https:\/\//i.test(template.trim());
  const whole = oneLinkParts((isWhole ? template : domain).trim());
  const host = whole.domain;
  const path = isWhole || whole.template ? whole.template : template;
  const behind = path.trim().replace(/^\/+/, "") + (isWhole || whole.template ? whole.rest : rest);
  if (!host && !behind) return undefined;
  return `${/^\w+:\/\//.test(host) ? "" : "https://"}${host}${behind || host ? "/" : ""}${behind}`;
}

// Rules

/** What a rule says; null where the set-up has none, and the preset decides. */
export function ruleOf(setUp, path) {
  const rule = at(setUp, pathOf(path));
  if (!isObject(rule)) return null;
  const keys = listed(rule.keys, "keys");
  return {
    keys,
    replaced: Object.entries(isObject(rule.overrideValues) ? rule.overrideValues : {}),
    defaultValue:
      rule.defaultValue === undefined || rule.defaultValue === null ? "" : String(rule.defaultValue),
    /** It gives the same value, whoever comes. */
    isForced: !keys.length && rule.defaultValue !== undefined && rule.defaultValue !== null,
  };
}

export const keysField = (path) => ({ kind: "list", path: `${path}.keys` });
export const defaultField = (path) => ({ kind: "text", path: `${path}.defaultValue` });

/** Has a rule give the same value for everybody, or look at the visit again. */
export function force(setUp, path, isForced, keys = []) {
  const rule = at(setUp, pathOf(path));
  const { keys: _, overrideValues, ...rest } = isObject(rule) ? rule : {};
  return isForced
    ? put(setUp, pathOf(path), { ...rest, defaultValue: rest.defaultValue ?? "" })
    : put(setUp, pathOf(path), {
        ...rest,
        keys,
        ...(overrideValues === undefined ? {} : { overrideValues }),
        defaultValue: rest.defaultValue === "" ? undefined : rest.defaultValue,
      });
}

// Pairs: replaced values of a rule, parameters of a button

/**
 * The rows of pairs as they stand in the form. While somebody writes, there may be rows that the set-up can't have: without a
 * name, or with a name that another has; and an object has numbers first, wherever they were written.
 *
 * @param {[string, string][] | undefined} rows those that stood there last
 */
export function pairsOf(object, rows) {
  const now = isObject(object) ? Object.entries(object).map(([name, value]) => [name, String(value)]) : [];
  return rows && equal(Object.fromEntries(now), pairsToObject(rows) ?? {}) ? rows : now;
}

/** What the rows say; undefined if that is nothing. Of rows with the same name, the first counts. */
export function pairsToObject(rows) {
  const named = rows.filter(
    ([name], index) => name !== "" && rows.findIndex(([it]) => it === name) === index,
  );
  return named.length ? Object.fromEntries(named) : undefined;
}

// Consent

/** @returns {"none" | "tcf" | "google" | "gpc" | "told" | "other"} who says what the visitor allows */
export function consentSource(setUp) {
  const from = setUp.consentFrom;
  const source = isObject(from) ? from.source : from;
  if (source !== undefined && source !== null)
    return ["tcf", "google", "gpc"].includes(source) ? source : "other";
  if (setUp.consent === "pending") return "told";
  return setUp.consent === undefined || setUp.consent === null ? "none" : "other";
}

export function writeConsentSource(setUp, source) {
  if (source === consentSource(setUp)) return setUp;
  const without = put(put(setUp, ["consent"], undefined), ["consentFrom"], undefined);
  if (source === "told") return put(without, ["consent"], "pending");
  return source === "none" ? without : put(without, ["consentFrom"], source);
}

/** A field of the consent's source, for which that becomes an object if it is a word so far. */
export function writeConsent(setUp, field, shown) {
  if (equal(read(setUp, field), shown)) return setUp;
  const from = setUp.consentFrom;
  const after = write(isObject(from) ? setUp : { ...setUp, consentFrom: { source: from } }, field, shown);
  const { consentFrom } = after;
  return isObject(consentFrom) && equal(Object.keys(consentFrom), ["source"])
    ? { ...after, consentFrom: consentFrom.source }
    : after;
}

// What the form has no field for

const RULE = ["keys", "overrideValues", "defaultValue"];

/** The members that the form knows, by the kind of object that has them. */
const KNOWN = {
  setUp: new Set([
    ...FIXED.map(({ path }) => String(pathOf(path)[0])),
    ...["oneLinkURL", "afParameters", "consent", "consentFrom", "banner", "links", "qr"],
  ]),
  afParameters: new Set([...DIMENSIONS.map(({ name }) => name), "googleClickIdKey", "afCustom"]),
  rule: new Set(RULE),
  custom: new Set([...RULE, "paramKey"]),
  banner: membersOf("banner"),
  words: membersOf("banner.ios"),
  endpoints: membersOf("endpoints"),
  consentFrom: new Set(["source", "vendor", "purposes", "types"]),
  link: new Set([
    ...["platform", "params", "oneLinkURL"],
    ...Object.values(linkFields(0, "steam")).flat().map(lastOf),
  ]),
  qr: new Set(qrFields(0).map(lastOf)),
};

function lastOf({ path }) {
  return String(pathOf(path).at(-1));
}

function membersOf(path) {
  return new Set(
    FIXED.filter((field) => field.path.startsWith(`${path}.`)).map((field) =>
      String(pathOf(field.path)[pathOf(path).length]),
    ),
  );
}

/**
 * What a set-up has that the form has no field for, such as a name with a mistake in it. It stays in the set-up.
 *
 * @returns {{ path: string, value: unknown }[]}
 */
export function others(setUp) {
  const found = [];
  const look = (value, path, kind, inside = {}) => {
    if (!isObject(value)) return;
    for (const [name, member] of Object.entries(value)) {
      const here = [...path, name];
      const next = inside[name];
      if (!KNOWN[kind].has(name)) found.push({ path: written(here), value: member });
      else if (next) next(member, here);
    }
  };
  const each = (kind, inside) => (value, path) =>
    Array.isArray(value) ? value.forEach((it, index) => look(it, [...path, index], kind, inside)) : undefined;
  const rule = (value, path) => look(value, path, "rule");
  const words = (value, path) => look(value, path, "words", { deepLinkValue: rule });
  look(setUp, [], "setUp", {
    afParameters: (value, path) =>
      look(value, path, "afParameters", {
        ...Object.fromEntries(DIMENSIONS.map(({ name }) => [name, rule])),
        afCustom: each("custom"),
      }),
    banner: (value, path) =>
      look(value, path, "banner", {
        deepLinkValue: rule,
        ...Object.fromEntries(BANNER_PLATFORMS.map(({ name }) => [name, words])),
      }),
    endpoints: (value, path) => look(value, path, "endpoints"),
    consentFrom: (value, path) => look(value, path, "consentFrom"),
    links: each("link"),
    qr: each("qr"),
  });
  return found;
}
