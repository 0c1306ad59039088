/** What is wrong with a set-up, by the product's own check. Pure. */
import { placeIn } from "./place.mjs";
import { mistakesIn } from "./qr.mjs";

/**
 * @typedef {object} Finding
 * @property {"error" | "warning" | "note"} severity
 * @property {string} path what it is about, such as `afParameters.campaign.keys[1]`; empty for the whole
 * @property {string} message what was found, and what to write instead
 * @property {number} [line] from 1, where it is known
 * @property {number} [column]
 */

/** In which order findings are told. */
const ORDER = ["error", "warning", "note"];

/**
 * @param {{ text: string, name?: string, url?: string }} given
 * @param {typeof import("./set-up.mjs")} program
 */
export function checked({ text, name, url }, { arrive, build, explain, readSetUp }) {
  const { setUp, from, notes } = readSetUp(text, { file: name });
  // A visitor of an ad, as AppsFlyer's guide has its address, where nobody names another.
  const usual = arrive(build({ base: "https://your-page.example/" }).url).url;
  const { qr, ...config } = setUp;
  const { errors, warnings, links, impression } = explain(config, url ?? usual);
  const found = [
    ...notes.map(({ severity, path, message, line, column }) => ({ severity, path, message, line, column })),
    ...errors.map((it) => ({ severity: "error", ...it })),
    ...mistakesIn(qr),
    ...refused(config, explain, usual),
    ...withoutLinks(config, notes),
    ...warnings
      // Without links, there is one for the sake of an explanation.
      .filter(({ about }) => config.links || about !== "links[0]")
      .map(({ about, message }) => ({ severity: "warning", path: about, message })),
  ];
  const findings = once(from === "unknown" ? found.filter(({ severity }) => severity === "error") : found)
    .map((it) => placed(it, text, setUp))
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return {
    from,
    ok: findings.every(({ severity }) => severity !== "error"),
    findings,
    setUp,
    ...(url !== undefined && { links: config.links ? links : [], impression }),
  };
}

/** A set-up with nothing of which a link could be made. Buttons in a page get theirs from the OneLink. */
function withoutLinks({ oneLinkURL, links }, notes) {
  const isAny = oneLinkURL || (Array.isArray(links) && links.some((it) => it?.platform || it?.oneLinkURL));
  return isAny || notes.some(({ path }) => path === "oneLinkURL" || path === "links")
    ? []
    : [
        {
          severity: "warning",
          path: "oneLinkURL",
          message:
            "no link can be made without a OneLink, unless a call to action names its platform; write yours here, such as https://brand.onelink.me/A1b2",
        },
      ];
}

/** Calls to action for which no visitor gets a link, whatever the rest of the configuration says. */
function refused({ oneLinkURL, links }, explain, url) {
  if (!Array.isArray(links)) {
    return [];
  }
  const made = explain({ ...(oneLinkURL && { oneLinkURL }), preset: "tiktok", links }, url).links;
  return made.flatMap(({ refusal }, index) =>
    refusal === null ? [] : [{ severity: "error", path: `links[${index}]`, message: refusal }],
  );
}

/** Each finding once. Of two about the same place, the first knows more of where it is. */
function once(findings) {
  const errors = new Set();
  const seen = new Set();
  return findings.filter(({ severity, path, message }) => {
    const key = JSON.stringify([path, message]);
    if (seen.has(key) || (severity === "error" && path && errors.has(path))) {
      return false;
    }
    seen.add(key);
    if (severity === "error") {
      errors.add(path);
    }
    return true;
  });
}

/** With its place in the text, where that is known. */
function placed({ line, column, ...finding }, text, setUp) {
  const place = line === undefined ? placeIn(text, finding.path, setUp) : { line, column };
  return { ...finding, ...(place && JSON.parse(JSON.stringify(place))) };
}
