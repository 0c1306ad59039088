/** A set-up as calls of Smart Script V2, for pages that have these. */
import type { CustomRule, LinkRequest, Rule } from "../../types.js";
import { FORWARDED, NEWER_PLATFORMS, PLATFORMS, UTM_KEYS } from "../declared.js";
import { hint, lost } from "../notes.js";
import {
  AF_SUBS,
  SLOTS,
  clickIdsOf,
  copySlot,
  isUsable,
  keysOf,
  outgoing,
  presetsOf,
  ruleFor,
} from "../rules.js";
import type { Note, QrPlace, SetUp } from "../set-up.js";
import { addressOf } from "./elements.js";
import { labelOf } from "./labels.js";
import { JAVASCRIPT, htmlText, isForHtml, startTag, textOf, written } from "./texts.js";

type Family = "onelink" | "direct" | "store";

/** What the calls have no argument for, and what to do about it. */
const LOST = new Map(
  Object.entries({
    redirectHosts:
      "The calls leave out every redirect that the visitor's address brings. Take markup to allow some hosts.",
    rememberMinutes: "The calls remember a visit for two hours. Take markup for another time.",
    repairAddresses:
      "The calls never repair an address. Take markup if mistakes in ads' addresses are to be found.",
    observe: "The calls make a link once. Call them again when the route changes, or take markup.",
    impressionPer: "The calls send one impression each time when fireImpressionsLink is called.",
    markers: "Links of the calls always have af_js_web and af_ss_ver. Take markup to leave them out.",
    limitDataUse: "The calls send ids on. Take markup where visitors may limit that.",
    banner:
      "The calls have no banner. Add it in markup: an element with data-smart-banner, and the script's data-onelink.",
    debug: "The calls write nothing to the console. What they answer with shows whether there is a link.",
    endpoints: "The calls lead to AppsFlyer's hosts alone. Take markup for others.",
  }),
);

/** What a page can say of consent beside the calls. */
const BESIDE = ["consent", "consentFrom"] as const;

/** What the calls have arguments for, or what becomes rules and elements. */
const CARRIED: readonly string[] = [
  ...["oneLinkURL", "preset", "afParameters", "clickId", "clickIdSlot", "webReferrer"],
  ...["referrerSkipList", "urlSkipList", "links", "qr", ...BESIDE],
];

/** @param files the address of the folder with `smart-script.js` */
export function call(setUp: SetUp, files: string, notes: Note[]): string {
  noteWhatIsLost(setUp, notes);
  const links = (setUp.links ?? []).map((link, index) => placed(link, index, setUp, notes));
  const codes = setUp.oneLinkURL
    ? (setUp.qr ?? []).map((place, index) => ({ ...place, id: `qr-${index + 1}` }))
    : [];
  const families = (["direct", "store"] as const).filter((family) => links.some((it) => it.family == family));
  const beside = Object.fromEntries(
    BESIDE.filter((name) => setUp[name] != null).map((name) => [name, setUp[name]]),
  );
  return [
    ...(Object.keys(beside).length
      ? [`<script>\n  window.SmartScript = ${written(beside, JAVASCRIPT, "  ", 21)};\n</script>`]
      : []),
    `${startTag("script", [["src", files + "smart-script.js"]])}</script>`,
    "",
    ...links.map((it, index) => anchor(it, index, setUp.links ?? [], notes)),
    ...codes.map(({ id }) => `<div id="${id}"></div>`),
    "",
    "<script>",
    ...(setUp.oneLinkURL ? oneLinkCall(setUp, links, codes, notes) : []),
    ...families.map((family) => parameters(setUp, family, notes)),
    ...links.flatMap((it) => (it.family == "direct" || it.family == "store" ? [directCall(setUp, it)] : [])),
    "</script>",
    "",
  ]
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/\n\n(<\/script>\n)$/, "\n$1");
}

interface Placed {
  link: LinkRequest;
  id: string;
  /** Nothing if its link can't be made by a call. */
  family: Family | null;
  /** Whether the anchor keeps its own address. */
  isPlain: boolean;
  /** The variable with its link. */
  variable: string;
}

/** Says which call makes a link. */
function placed(link: LinkRequest, index: number, setUp: SetUp, notes: Note[]): Placed {
  const path = `links[${index}]`;
  const platform = textOf(link.platform ?? "").toLowerCase();
  const has = (family: keyof typeof PLATFORMS) => (PLATFORMS[family] as readonly string[]).includes(platform);
  let family: Family | null = !platform
    ? "onelink"
    : has("direct")
      ? "direct"
      : has("store")
        ? "store"
        : null;
  const keeps = (why: string) => {
    family = null;
    notes.push(lost(path, `${why} The button keeps its own address. Take markup for it.`));
  };
  if ((NEWER_PLATFORMS as readonly string[]).includes(platform)) {
    keeps(`The calls make no links for ${platform}.`);
  } else if (link.platform && !family) {
    keeps("The calls don't know this platform.");
  } else if (family == "onelink" && !setUp.oneLinkURL) {
    keeps("There is no OneLink (oneLinkURL).");
  } else if (family == "onelink" && isOwnOneLink(link, setUp)) {
    keeps("The calls make no link from a OneLink of the button's own, or to an address that the app opens.");
  }
  for (const name of ["oneLinkURL", "deepLinkValue", "params"] as const) {
    if (family && link[name] != null) {
      notes.push(
        lost(
          `${path}.${name}`,
          "The calls have nothing for a single button, so its link is as the page's rules make it. Take markup for it.",
        ),
      );
    }
  }
  if (isNumberOfAppStore(link)) {
    notes.push(
      hint(`${path}.appId`, "The calls want the App Store's id with “id” in front, so that is added."),
    );
  }
  const variable = `${family == "onelink" ? "result" : platform.replace(/\W/g, "")}Link${index + 1}`;
  return { link, id: `cta-${index + 1}`, family, isPlain: !family, variable };
}

/** Whether an app's id is the number alone, which only the new API completes. */
function isNumberOfAppStore({ platform, appId }: LinkRequest): boolean {
  return textOf(platform).toLowerCase() == "ios" && /^\d+$/.test(textOf(appId));
}

/** Whether the link of a button without a platform is made of more than the page's OneLink. */
function isOwnOneLink({ href }: LinkRequest, setUp: SetUp): boolean {
  try {
    const { protocol, host } = new URL(textOf(href));
    const own = new URL(textOf(setUp.oneLinkURL)).host;
    return !/^https?:$/.test(protocol) || host == own || host.endsWith(".onelink.me");
  } catch {
    return false;
  }
}

function anchor(
  { id, link, family, isPlain }: Placed,
  index: number,
  all: readonly LinkRequest[],
  notes: Note[],
): string {
  const path = `links[${index}].href`;
  const given = textOf(link.href ?? "");
  // The call for a direct link has the address as it is.
  const href = family == "direct" || family == "store" ? given : addressOf(given, path, notes);
  if (!isForHtml(href)) {
    notes.push(lost(path, "HTML can't have one of the characters in this address."));
  }
  const attributes: [string, string][] = isPlain
    ? [["href", href]]
    : [
        ["id", id],
        ["href", href],
      ];
  return `${startTag("a", isForHtml(href) ? attributes : attributes.slice(0, -1))}${htmlText(labelOf(link, all))}</a>`;
}

/** The rules as the calls of a family take them. Those for ids are rules for parameters with names of their own. */
function rules(setUp: SetUp, family: Family): object {
  const { googleClickIdKey } = setUp.afParameters ?? {};
  const afCustom = customRules(setUp);
  const all: Record<string, unknown> = {};
  const custom: CustomRule[] = [];
  const ids = clickIdsOf(setUp);
  const copy = AF_SUBS.find(([name]) => name == copySlot(setUp))?.[1];
  for (const slot of SLOTS) {
    let rule: Rule | undefined = ruleFor(setUp, slot)?.rule;
    if (slot == copy) {
      const own = afCustom.find(({ paramKey }) => paramKey === ids[0]);
      rule = own ? { ...rule, ...withoutName(own) } : { ...rule, keys: [...ids, ...keysOf(rule ?? {})] };
    }
    if (family != "onelink" && slot == "campaign" && !rule?.defaultValue) {
      rule = { ...rule, defaultValue: "none" };
    }
    if (!rule) {
      continue;
    }
    if (slot.endsWith("Id")) {
      custom.push({ paramKey: outgoing(slot, family), ...rule });
    } else {
      all[slot] = rule;
    }
  }
  if (googleClickIdKey != null) {
    all.googleClickIdKey = googleClickIdKey;
  }
  custom.push(...afCustom);
  const isNamed = (name: string) => afCustom.some(({ paramKey }) => paramKey === name);
  if (presetsOf(setUp).includes("utm") && !isNamed("af_keywords")) {
    custom.push({ paramKey: "af_keywords", keys: [UTM_KEYS.keywords] });
  }
  for (const id of ids) {
    if (!(FORWARDED as readonly string[]).includes(id) && !isNamed(id)) {
      custom.push({ paramKey: id, keys: [id] });
    }
  }
  return custom.length ? { ...all, afCustom: custom } : all;
}

/** The rules for parameters whose names the page chose. */
function customRules({ afParameters }: SetUp): readonly CustomRule[] {
  const rules = afParameters?.afCustom;
  return Array.isArray(rules) ? rules.filter((rule) => rule && typeof rule == "object") : [];
}

function withoutName({ paramKey, ...rule }: CustomRule): Rule {
  return rule;
}

const VARIABLES = { onelink: "afParameters", direct: "directParameters", store: "storeParameters" };

/** The variable with the rules of a family, which its calls share. */
function parameters(setUp: SetUp, family: Family, notes: Note[]): string {
  if (!ruleFor(setUp, "mediaSource")?.rule.defaultValue && !notes.some(({ path }) => path == MEDIA_SOURCE)) {
    notes.push(
      lost(
        MEDIA_SOURCE,
        "The calls make no link unless the media source has a default, even where a visitor brings one. Give the rule a defaultValue.",
      ),
    );
  }
  const start = `  var ${VARIABLES[family]} = `;
  return `${start}${written(rules(setUp, family), JAVASCRIPT, "  ", start.length - 2, true)};\n`;
}

const MEDIA_SOURCE = "afParameters.mediaSource.defaultValue";

/** Arguments that both calls take, as lines. */
function skipLists(setUp: SetUp): string[] {
  return (["referrerSkipList", "urlSkipList"] as const).flatMap((name) =>
    setUp[name] ? [`    ${name}: ${written(setUp[name], JAVASCRIPT, "    ", name.length + 2)},`] : [],
  );
}

function oneLinkCall(
  setUp: SetUp,
  links: Placed[],
  codes: (QrPlace & { id: string })[],
  notes: Note[],
): string[] {
  return [
    parameters(setUp, "onelink", notes),
    "  var result = AF_SMART_SCRIPT.generateOneLinkURL({",
    `    oneLinkURL: ${JAVASCRIPT.text(textOf(setUp.oneLinkURL))},`,
    `    afParameters: ${VARIABLES.onelink},`,
    ...(setUp.webReferrer ? [`    webReferrer: ${JAVASCRIPT.text(textOf(setUp.webReferrer))},`] : []),
    ...skipLists(setUp),
    "  });",
    "  if (result) {",
    ...links.filter(({ family }) => family == "onelink").map(({ id }) => lead(id, "result")),
    "    AF_SMART_SCRIPT.fireImpressionsLink();",
    ...codes.map(({ id, for: kind, size, color, logo, alt }) => {
      const options = { codeColor: color, logo, svg: kind === "svg" || undefined, size, alt };
      const given = JSON.parse(JSON.stringify(options));
      const start = `    AF_SMART_SCRIPT.displayQrCode("${id}"`;
      return Object.keys(given).length
        ? `${start}, ${written(given, JAVASCRIPT, "    ", start.length)});`
        : `${start});`;
    }),
    "  }",
    "",
  ];
}

function lead(id: string, variable: string): string {
  return `    document.getElementById("${id}").setAttribute("href", ${variable}.clickURL);`;
}

function directCall(setUp: SetUp, { link, id, family, variable }: Placed): string {
  const appId = textOf(link.appId ?? "");
  const completed = isNumberOfAppStore(link) ? "id" + appId : appId;
  return [
    `  var ${variable} = AF_SMART_SCRIPT.generateDirectClickURL({`,
    `    platform: ${JAVASCRIPT.text(textOf(link.platform))},`,
    `    app_id: ${JAVASCRIPT.text(completed)},`,
    `    redirectURL: ${JAVASCRIPT.text(textOf(link.href ?? ""))},`,
    `    afParameters: ${VARIABLES[family!]},`,
    ...skipLists(setUp),
    "  });",
    `  if (${variable}) {`,
    lead(id, variable),
    "  }",
    "",
  ].join("\n");
}

function noteWhatIsLost(setUp: SetUp, notes: Note[]): void {
  const presets = presetsOf(setUp);
  if (presets.length) {
    notes.push(
      hint("preset", `The calls have no presets, so the rules of ${presets.join(", ")} are written out.`),
    );
    notes.push(
      hint(
        "",
        "The calls do what AppsFlyer's Smart Script does: a macro that the ad network has left as it is counts as a value, and a link may have any length.",
      ),
    );
  }
  if (presets.length > 1) {
    notes.push(
      lost(
        "preset",
        "Which network's ad led to a visit, the calls tell by the source alone and not by the click id. Take markup if visitors of several networks come.",
      ),
    );
  }
  if (setUp.clickId || setUp.clickIdSlot) {
    notes.push(
      hint(
        setUp.clickId ? "clickId" : "clickIdSlot",
        "The calls have no such option, so the copy of the click id is written out as a rule.",
      ),
    );
  }
  if (setUp.consent || setUp.consentFrom) {
    notes.push(
      hint(
        setUp.consent ? "consent" : "consentFrom",
        "Call generateOneLinkURL and generateDirectClickURL again after the visitor's answer.",
      ),
    );
  }
  for (const [name, value] of Object.entries(setUp)) {
    if (value != null && !CARRIED.includes(name)) {
      notes.push(lost(name, LOST.get(name) ?? "The calls have no such option. Take markup for it."));
    }
  }
  if (setUp.qr?.length && !setUp.oneLinkURL) {
    notes.push(lost("qr", "A code carries the OneLink, and there is none (oneLinkURL)."));
  }
  const { campaign } = setUp.afParameters ?? {};
  if (setUp.links?.some(({ platform }) => platform) && !(isUsable(campaign) && campaign.defaultValue)) {
    notes.push(
      hint(
        "afParameters.campaign.defaultValue",
        "The calls make no link to a platform without a default campaign, so these links have “none” where the visitor brings no campaign.",
      ),
    );
  }
}
