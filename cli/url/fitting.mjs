/** Which of somebody's words fit together: nothing that they say is passed over. */
import { MISUSED, Stop } from "../command-line/exit.mjs";
import { KINDS } from "./report.mjs";

const OPTIONS = { platform: "--platform", appId: "--app-id", redirect: "--redirect" };

/** Of which options a link is made, by its kind. */
const MADE_OF = {
  "landing-page": [],
  onelink: [],
  "single-platform": ["appId", "redirect"],
  apk: ["appId", "redirect"],
  direct: ["platform", "appId", "redirect"],
};

const TOGETHER =
  "A landing page and a OneLink have an address alone. A link for one platform or an APK is made of --app-id and --redirect, and one for " +
  "PC, console or TV of --platform, --app-id and --redirect.";

/** Kinds of one family are made of the same, so an address that looks like one of them may be said to be another. */
const familyOf = (kind) => (MADE_OF[kind] ?? []).join();

/**
 * @param {object} words
 * @param {string} words.base the address
 * @param {{ kind: string, appId?: string, platform?: string }} words.parts what that says by itself
 * @param {Record<"platform" | "appId" | "redirect", string | undefined>} words.said the options
 * @param {string} words.kind what the ad leads to
 * @param {boolean} words.isKindSaid whether that is another option
 */
export function fitting({ base, parts, said, kind, isKindSaid }) {
  const given = Object.keys(OPTIONS).filter((name) => said[name]);
  const stop = (message) => {
    throw new Stop(`${message} ${TOGETHER}`, MISUSED);
  };
  if (base && familyOf(parts.kind) !== familyOf(kind)) {
    const others = given.filter((name) => !MADE_OF[parts.kind]?.includes(name));
    const what = others.length ? named(others) : `--kind ${kind}`;
    stop(`${what} and ${base} don't fit together: ${about(parts.kind)}`);
  }
  const others = given.filter((name) => !MADE_OF[kind].includes(name));
  if (others.length) {
    stop(
      base
        ? `${named(others)} and ${base} don't fit together: ${about(kind)}`
        : isKindSaid
          ? `--kind ${kind} takes no ${named(others)}.`
          : `${named(others)} alone makes no address.`,
    );
  }
  for (const name of given) {
    // A place to fill in is filled in by the option, and where a link leads on to may be changed.
    const isFree = name === "redirect" || !parts[name] || /^{.*}$/s.test(parts[name]);
    if (!isFree && parts[name] !== said[name]) {
      throw new Stop(
        `${OPTIONS[name]} ${said[name]} and ${base} don't fit together: the address has ${parts[name]} there. Leave one out.`,
        MISUSED,
      );
    }
  }
}

const named = (names) => names.map((name) => OPTIONS[name]).join(" and ");

const about = (kind) =>
  kind === "unknown" ? "that is no address." : `the address is that of a ${KINDS[kind]}.`;
