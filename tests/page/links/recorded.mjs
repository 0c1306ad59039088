/** The recorded cases, and those of them that a frame is enough for. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { frames, needs } from "../harness.mjs";
import { compared } from "../harness/compared.mjs";

export const CASES = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../vectors/smart-script.json"), "utf8"),
);

/** When the landing page loads, in ms since 1970. */
export const LANDING = 1760000000000;

/** What says more of a case than where its page is, where the visitor came from, and what is called there. */
const MORE = [
  "userAgent",
  "responseHeaders",
  "visits",
  "tabs",
  "localStorageSeed",
  "env",
  "spaUrl",
  "callAt",
];

/** Whether an address, a configuration and a referrer of another site are all that a case needs. */
function isFramed(each) {
  const isElsewhere = !each.referrer || new URL(each.referrer).origin !== new URL(each.landingUrl).origin;
  return /^generate/.test(each.call) && isElsewhere && MORE.every((name) => !each[name]);
}

/** A case as a page of `frames`. */
function framed(each) {
  return {
    html: '<!doctype html><title>page</title><script src="/smart-script.js"></script>',
    url: each.landingUrl,
    referrer: each.referrer,
    value: {
      at: LANDING,
      ua: each.ua,
      method: each.call,
      args: each.argsJs ?? JSON.stringify(each.args ?? []),
    },
  };
}

export const IN_FRAMES = CASES.filter(isFramed);

let opened;

/**
 * What became of each of the cases that are told in frames, opened when it is first asked for. Where the pages' program is wasm,
 * the one in JavaScript is asked the same (`compared`).
 */
export function recorded() {
  const open = needs("a WebAssembly program").skip ? frames : compared;
  return (opened ??= open(IN_FRAMES.map(framed), {
    host: "landing.example",
    prepare,
    /** All in one turn: the answer, and the impression right behind it. */
    look: async (view, { method, args }) => {
      const answer = view.AF_SMART_SCRIPT[method](...view.eval(args));
      await view.AF_SMART_SCRIPT.fireImpressionsLink();
      return answer;
    },
  }));
}

/** Runs in the page, before its scripts: sets its clock, and what the case says of the browser. */
export function prepare(view, { at, ua }) {
  view.Date.now = () => at;
  const value =
    ua === "real"
      ? view.navigator.userAgentData
      : ua && {
          getHighEntropyValues: async () => ({ model: ua.model, platformVersion: ua.platformVersion }),
        };
  if (ua !== "real") {
    Object.defineProperty(view.Navigator.prototype, "userAgentData", {
      configurable: true,
      get: () => value,
    });
  }
}
