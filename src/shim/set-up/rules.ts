/** The rules that a set-up comes to: its own, and those of its presets. */
import type { AfParameters, Rule } from "../types.js";
import { CLICK_IDS, NAMES, PRESET_RULES, UTM_KEYS } from "./declared.js";
import type { SetUp } from "./set-up.js";

/** A member of `afParameters` that has a rule. */
export type Slot = Exclude<keyof AfParameters, "googleClickIdKey" | "afCustom">;

/** Where a rule comes from. */
export type Origin = "own" | "preset";

/** All slots in the order in which AppsFlyer's form has them. */
export const SLOTS = [
  ...new Set([
    ...[
      "mediaSource",
      "campaign",
      "campaignId",
      "channel",
      "adSet",
      "adSetId",
      "ad",
      "adId",
      "deepLinkValue",
    ],
    ...Object.values(NAMES.onelink),
  ]),
] as Slot[];

/** The networks' names of which a page has presets, `utm` included. */
export function presetsOf({ preset }: SetUp): string[] {
  const words = typeof preset == "string" ? preset.split(/\s+/) : Array.isArray(preset) ? preset : [];
  const known = [...Object.keys(PRESET_RULES.sources), "utm"];
  return [...new Set(words)].filter((word) => word && known.includes(word));
}

/** A rule's keys, which may be a list or a single text. */
export function keysOf({ keys }: Rule): string[] {
  return (Array.isArray(keys) ? keys : typeof keys == "string" ? [keys] : []).filter(
    (key) => typeof key == "string",
  );
}

/** Whether a rule can give a value, and so replaces a preset's. */
export function isUsable(rule: Rule | undefined): rule is Rule {
  return (
    !!rule &&
    typeof rule == "object" &&
    (Array.isArray(rule.keys) ||
      typeof rule.keys == "string" ||
      (rule.defaultValue != null && rule.defaultValue !== ""))
  );
}

/**
 * The rule for a slot: the page's own, or else that of its presets.
 *
 * With presets for several networks the media source also depends on which click id came in, which no rule can say: then
 * this one is what comes nearest.
 */
export function ruleFor(setUp: SetUp, slot: Slot): { rule: Rule; from: Origin } | null {
  const own = setUp.afParameters?.[slot];
  if (isUsable(own)) {
    return { rule: own, from: "own" };
  }
  const presets = presetsOf(setUp);
  const utm = presets.includes("utm") ? (UTM_KEYS as Partial<Record<Slot, string>>)[slot] : undefined;
  const ready = (PRESET_RULES as Partial<Record<Slot, Rule>>)[slot];
  if (!presets.length || (!ready && !utm)) {
    return null;
  }
  const keys = [...keysOf(ready ?? {}), ...(utm ? [utm] : [])];
  if (slot != "mediaSource") {
    return { rule: { keys }, from: "preset" };
  }
  const sources: Record<string, string> = PRESET_RULES.sources;
  const networks = presets.filter((preset) => sources[preset]);
  if (presets.length == 1) {
    return { rule: { keys, defaultValue: sources[networks[0] ?? ""] }, from: "preset" };
  }
  const aliases = Object.entries(PRESET_RULES.aliases).filter(([, network]) => networks.includes(network));
  const called = [...networks.map((network) => [network, network] as const), ...aliases];
  return {
    rule: {
      keys: utm ? keys : [...keys, UTM_KEYS.mediaSource],
      overrideValues: Object.fromEntries(called.map(([name, network]) => [name, sources[network]!])),
      defaultValue: sources[""],
    },
    from: "preset",
  };
}

/** The click ids that go out with a copy in a slot, the first one that came in first. */
export function clickIdsOf(setUp: SetUp): string[] {
  if (typeof setUp.clickId == "string" && setUp.clickId) {
    return [setUp.clickId];
  }
  const presets = presetsOf(setUp);
  return Object.entries(CLICK_IDS)
    .filter(([, preset]) => presets.includes(preset))
    .map(([id]) => id)
    .reverse();
}

/** The raw-data slots, each outgoing name with its slot. */
export const AF_SUBS = Object.entries(NAMES.onelink).filter(([name]) => /^af_sub\d$/.test(name)) as [
  string,
  Slot,
][];

/**
 * The raw-data slot in which the copy of a click id goes out: the one that the set-up names, or the first without a rule.
 * Null without a click id, or where a rule of the page fills a slot with it already.
 */
export function copySlot(setUp: SetUp): string | null {
  const ids = clickIdsOf(setUp);
  if (!ids.length) {
    return null;
  }
  const wanted = AF_SUBS.find(([name]) => name === setUp.clickIdSlot);
  if (wanted) {
    return wanted[0];
  }
  const own = AF_SUBS.map(([name, slot]) => ({ name, rule: setUp.afParameters?.[slot] }));
  return own.some(({ rule }) => keysOf(rule ?? {}).some((key) => ids.includes(key)))
    ? null
    : (own.find(({ rule }) => !isUsable(rule))?.name ?? null);
}

/** The name under which a slot goes out, in a family of links. */
export function outgoing(slot: Slot, family: keyof typeof NAMES): string {
  return Object.entries(NAMES[family]).find(([, it]) => it == slot)?.[0] ?? slot;
}
