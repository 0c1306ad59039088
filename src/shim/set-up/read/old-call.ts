/** The arguments of Smart Script V2's calls as a set-up. */
import type { LinkRequest } from "../../types.js";
import { MEMBERS, NAMES, PLATFORMS } from "../declared.js";
import type { SetUp } from "../set-up.js";
import type { Source } from "./source.js";

/** The members that make a direct link. */
const DIRECT = ["platform", "app_id", "redirectURL"];

const isObject = (it: unknown): it is Record<string, any> =>
  typeof it == "object" && it !== null && !Array.isArray(it);

/** Whether an object is the argument of a call for a direct link. */
export const isDirect = (it: unknown): boolean => isObject(it) && ("app_id" in it || "redirectURL" in it);

/**
 * The names of ids in a family of links, each with the rule that a set-up has for it and the old calls don't. Links to
 * mobile stores are made by the call for direct links, whose names are read there too.
 */
function ids(family: keyof typeof NAMES): Map<string, string> {
  const all = Object.entries(family == "store" ? { ...NAMES.store, ...NAMES.direct } : NAMES[family]);
  return new Map(all.filter(([, slot]) => slot.endsWith("Id")));
}

/** A rule of an old call: its value counts as a text. */
function rule(it: unknown): unknown {
  if (!isObject(it) || it.defaultValue === undefined || typeof it.defaultValue == "string") {
    return it;
  }
  const { defaultValue, ...rest } = it;
  return defaultValue
    ? { ...rest, defaultValue: typeof defaultValue == "number" ? defaultValue : String(defaultValue) }
    : rest;
}

/**
 * The rules of an old call as a set-up has them. The old calls have no rules for ids, so these are among their custom
 * ones. They become rules where that leaves the link's parameters in their order.
 */
function rules(
  given: Record<string, any>,
  family: keyof typeof NAMES,
  source: Source,
  at: number,
  areIdsCustom: boolean,
): Record<string, any> {
  const own: Record<string, any> = {};
  const named = ids(family);
  const slots = [...new Set(named.values())];
  for (const [name, it] of Object.entries(given)) {
    if (slots.includes(name)) {
      const [paramKey] = [...named].find(([, slot]) => slot == name)!;
      source.note(
        "warning",
        `afParameters.${name}`,
        `The call doesn't look at ${name}, so it is left out. There, an afCustom rule with the paramKey ${paramKey} would send it.`,
        at,
      );
    } else if (name != "afCustom") {
      own[name] = rule(it);
    }
  }
  if (!("afCustom" in given)) {
    return own;
  }
  if (!Array.isArray(given.afCustom)) {
    return { ...own, afCustom: given.afCustom };
  }
  const reserved = Object.entries(NAMES.onelink)
    .filter(([, slot]) => !slots.includes(slot))
    .map(([name]) => name);
  const isRead = (it: any, index: number) => {
    const key = isObject(it) ? it.paramKey : undefined;
    const why = !isObject(it)
      ? "it is no rule"
      : !key
        ? "it has no paramKey"
        : reserved.includes(key)
          ? `${key} has a rule with a name of its own`
          : key == given.googleClickIdKey
            ? `${key} is its googleClickIdKey`
            : "";
    if (why) {
      source.note(
        "warning",
        `afParameters.afCustom[${index}]`,
        `The call doesn't look at this rule, as ${why}, so it is left out.`,
        at,
      );
    }
    return !why;
  };
  const custom = given.afCustom.filter(isRead).map(rule) as any[];
  // Ids go out in front of custom parameters; the campaign's id has its place in direct links whoever writes it.
  let next = 0;
  const rest: unknown[] = [];
  let isFront = true;
  for (const it of custom) {
    const slot = isObject(it) && typeof it.paramKey == "string" ? named.get(it.paramKey) : undefined;
    const order = slot ? slots.indexOf(slot) : -1;
    const isHead = slot == "campaignId" && family != "onelink";
    // Of two rules for an id, the first one is what counts where the second one has no value, as with a rule of its own.
    if (slot && !areIdsCustom && !own[slot] && (isHead || (isFront && order >= next))) {
      const { paramKey: _, ...plain } = it;
      own[slot] = plain;
      next = isHead ? next : order;
    } else {
      rest.push(it);
      isFront = false;
    }
  }
  return rest[0] ? { ...own, afCustom: rest } : own;
}

/** The members of an object in the order in which they are declared, and the others after them. */
export function inOrder(object: Record<string, any>, declared: object): Record<string, any> {
  const names = [...Object.keys(declared), ...Object.keys(object)].filter((name) => name in object);
  return Object.fromEntries(names.map((name) => [name, object[name]]));
}

/** What an old call asks for: the set-up of its page, and for a direct link its call to action. */
export interface OldCall {
  setUp: SetUp;
  link?: LinkRequest;
}

/**
 * Reads the argument of a call.
 *
 * @param at where it is
 * @param areIdsCustom whether rules for ids stay custom ones
 */
export function oldCall(
  argument: unknown,
  source: Source,
  at: number,
  kind = isDirect(argument) ? "direct" : "oneLink",
  areIdsCustom = false,
): OldCall {
  if (!isObject(argument)) {
    source.note("error", "", "The call wants an object here, so it makes no link.", at);
    return { setUp: {} };
  }
  const { afParameters, seo, ...rest } = argument;
  const setUp: Record<string, any> = {};
  const isOfPlatform = kind == "direct";
  const platform = typeof rest.platform == "string" ? rest.platform.toLowerCase() : rest.platform;
  const family = !isOfPlatform
    ? "onelink"
    : (PLATFORMS.store as readonly unknown[]).includes(platform)
      ? "store"
      : "direct";
  for (const [name, value] of Object.entries(rest)) {
    if (!(isOfPlatform && (DIRECT.includes(name) || name == "oneLinkURL" || name == "webReferrer"))) {
      setUp[name] = value;
    }
  }
  if (isObject(afParameters)) {
    setUp.afParameters = inOrder(rules(afParameters, family, source, at, areIdsCustom), MEMBERS.AfParameters);
  } else if (afParameters != null) {
    setUp.afParameters = afParameters;
  }
  const { mediaSource } = isObject(afParameters) ? afParameters : ({} as any);
  if (!isObject(mediaSource) || !mediaSource.defaultValue) {
    source.note(
      "warning",
      "afParameters.mediaSource",
      "The call makes no link, as its mediaSource has no defaultValue. A set-up makes one for visitors who bring a media source; give it a defaultValue for all others.",
      at,
    );
  }
  if (family == "store" && setUp.afParameters?.campaign && !setUp.afParameters.campaignId) {
    source.note(
      "note",
      "afParameters.campaignId",
      "The call sends the campaign's name as its id, too (af_c_id). A set-up sends an id only where there is one.",
      at,
    );
  }
  if (seo) {
    source.note(
      "warning",
      "seo",
      "A set-up has no such option, so it is left out: there, a search engine is no media source.",
      at,
    );
  }
  if (!isOfPlatform) {
    return { setUp: inOrder(setUp, MEMBERS.Config) };
  }
  const link = { href: rest.redirectURL, platform, appId: rest.app_id };
  for (const name of Object.keys(link) as (keyof typeof link)[]) {
    if (link[name] === undefined) {
      delete link[name];
    }
  }
  return { setUp: inOrder(setUp, MEMBERS.Config), link: link as LinkRequest };
}
