/** What somebody's words want an ad's address to be. */
import { MISUSED, Stop } from "../command-line/exit.mjs";
import { nearest } from "../../sandbox/problem.mjs";
import { fitting } from "./fitting.mjs";
import { platformNamed } from "./platform.mjs";

/**
 * @param {string} [address]
 * @param {Record<string, any>} options
 * @param {typeof import("./ad-url.mjs")} adUrl
 * @returns {import("../../pkg/ad-url.js").Wanted}
 */
export function wantedOf(address = "", options, adUrl) {
  const base = address.trim();
  const parts = partsOf(base, adUrl);
  const { redirect: ownRedirect, ...values } = valuesOf(options, adUrl.parameters());
  const said = {
    appId: options["app-id"],
    platform: options.platform === undefined ? undefined : platformNamed(options.platform, adUrl),
    redirect: ownRedirect,
  };
  const { appId = "", platform = "", redirect = "" } = { ...parts, ...defined(said) };
  const kind = kindOf(options.kind, { parts, appId, platform, redirect }, adUrl);
  fitting({ base, parts, said, kind, isKindSaid: options.kind !== undefined });
  return {
    kind,
    base,
    platform,
    appId,
    redirect,
    lowerCase: !!options["lower-case"],
    prefix: options.prefix ?? "",
    suffix: options.suffix ?? "",
    values,
    extra: options.add ?? [],
  };
}

const defined = (members) => Object.fromEntries(Object.entries(members).filter(([, it]) => it !== undefined));

/** Values in place of those of the guide, by the parameters' ids. An empty one leaves the parameter out. */
function valuesOf(options, known) {
  const values = {};
  const said = {};
  const put = (id, value, option) => {
    said[id] ??= option;
    if (said[id] !== option) {
      throw new Stop(`${said[id]} and ${option} both say what ${id} is. Leave one out.`, MISUSED);
    }
    values[id] = value;
  };
  if (options["media-source"] !== undefined) {
    put("mediaSource", options["media-source"], "--media-source");
  }
  if (options.redirect !== undefined) {
    put("redirect", options.redirect, "--redirect");
  }
  for (const { name, value } of options.set ?? []) {
    put(parameter("set", name, known), value, "--set");
  }
  for (const name of options.without ?? []) {
    put(parameter("without", name, known), "", "--without");
  }
  return values;
}

/** What an address says by itself: links of AppsFlyer's have the app in their path. */
function partsOf(base, adUrl) {
  const { kind } = adUrl.check(base);
  const address = /^[a-z][a-z\d+.-]*:/i.test(base) ? base : `https://${base}`;
  if (!["single-platform", "apk", "direct"].includes(kind) || !URL.canParse(address)) {
    return { kind };
  }
  const { pathname, searchParams } = new URL(address);
  const path = pathname.split("/").filter(Boolean).map(decoded);
  const [platform, appId] = kind === "direct" ? path.slice(-2) : [undefined, path[0]];
  return {
    kind,
    platform: platform && platformNamed(platform, adUrl),
    appId,
    redirect: searchParams.get("af_r") ?? undefined,
  };
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What the ad leads to: as somebody says, or as the rest of what they say allows alone. */
function kindOf(said, { parts, appId, platform, redirect }, { kinds }) {
  if (said !== undefined) {
    const known = kinds();
    const kind = known.find((it) => plain(it) === plain(said)) ?? ALIASES[plain(said)];
    if (!kind) {
      const near = nearest(said, known);
      throw new Stop(
        `--kind ${said}: there is no such kind${near ? `; did you mean ${near}?` : `. These are known: ${known.join(", ")}.`}`,
        MISUSED,
      );
    }
    return kind;
  }
  if (platform) {
    return "direct";
  }
  if (appId) {
    return /\.apk$/i.test(redirect.split(/[?#]/)[0]) ? "apk" : "single-platform";
  }
  return parts.kind === "unknown" ? "landing-page" : parts.kind;
}

/** Other words for kinds. */
const ALIASES = {
  landing: "landing-page",
  page: "landing-page",
  single: "single-platform",
  pc: "direct",
  console: "direct",
  tv: "direct",
};

/** A name without what people write differently: `ad-set`, `adSet` and `AdSet` are one. */
const plain = (name) => name.toLowerCase().replace(/[^a-z\d]/g, "");

/** The id of a parameter that somebody names by its id, by its title, or as it is called in addresses. */
function parameter(option, name, known) {
  const found =
    known.find((it) => [it.name, it.directName].includes(name)) ??
    known.find((it) => [it.id, it.title].some((own) => plain(own) === plain(name)));
  if (found) {
    return found.id;
  }
  const near = nearest(
    name,
    known.flatMap((it) => [it.id, it.name, it.directName]),
  );
  throw new Stop(
    `--${option} ${name}: there is no such parameter${near ? `; did you mean ${near}?` : `. These are known: ${known.map(({ id, name }) => `${id} (${name})`).join(", ")}. For one of your own, use --add.`}`,
    MISUSED,
  );
}
