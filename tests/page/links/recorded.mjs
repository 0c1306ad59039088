/** The recorded cases, and those of them that frames are enough for. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { frames, needs } from "../harness.mjs";
import { compared } from "../harness/compared.mjs";

export const CASES = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../vectors/smart-script.json"), "utf8"),
);

/** When the landing page loads, in ms since 1970. */
export const LANDING = 1760000000000;

/**
 * Whether a case needs pages of its own: a browser that says it is another, headers, tabs, a page of the same site that led to it or
 * one of another site, or impressions that nobody waits for.
 */
function isAlone({ userAgent, responseHeaders, tabs, want, landingUrl, ...each }) {
  const { origin } = new URL(landingUrl);
  const { visits = [] } = each;
  const isFollowed = [each, ...visits].some(({ referrer }) => referrer?.startsWith(`${origin}/`));
  const isElsewhere = visits.some(({ url }) => new URL(url).origin !== origin);
  return userAgent || responseHeaders || tabs || want.impressions || isFollowed || isElsewhere;
}

/** A page as a case describes it, with or without the library. */
export function html({ env = {} } = {}, hasScript = true) {
  const inline = (script) => (script ? `<script>${script}</script>` : "");
  const library = hasScript ? '<script src="/smart-script.js"></script>' : "";
  return `<!doctype html><title>page</title>${inline(env.before)}${library}${inline(env.after)}<div id="qr"></div>`;
}

export const IN_FRAMES = CASES.filter((each) => !isAlone(each));

/** A case as pages of `frames`: what the visitor opened before, and the landing page. */
function framed(each) {
  const before = (each.visits ?? []).map(({ url, referrer, at, noScript }, index) => ({
    html: html({}, !noScript),
    url,
    referrer,
    isNext: index > 0,
    value: { at: LANDING + at },
  }));
  const { landingUrl, referrer, localStorageSeed, ua, env, call, args, argsJs, js, spaUrl, callAt } = each;
  const landing = {
    html: html(each),
    url: landingUrl,
    referrer,
    isNext: before.length > 0,
    value: {
      at: LANDING,
      ua,
      stored: localStorageSeed,
      initScript: env?.initScript,
      call,
      args: argsJs ?? JSON.stringify(args ?? []),
      js,
      spaUrl,
      callAt: callAt && LANDING + callAt,
      beforeCall: env?.beforeCall,
    },
  };
  return [...before, landing];
}

/** Runs in the page around: does on a landing page what the case says. */
async function look(view, { call, args, js, spaUrl, callAt, beforeCall }) {
  if (!call) {
    return undefined;
  }
  if (spaUrl) {
    view.history.pushState(null, "", spaUrl);
  }
  if (callAt) {
    view.Date.now = () => callAt;
  }
  if (beforeCall) {
    view.eval(beforeCall);
  }
  if (js) {
    return view.eval(`(async () => {${js}})()`);
  }
  const api = view.AF_SMART_SCRIPT;
  const values = view.eval(args);
  const isCode = call === "displayQrCode";
  // All in one turn: the answer, and the impression right behind it.
  const answer = isCode ? api.generateOneLinkURL(values[0]) : api[call](...values);
  await api.fireImpressionsLink();
  if (!isCode) {
    return answer;
  }
  const isDrawn = !!(await api.displayQrCode(...values.slice(1)));
  const codes = Array.from(view.document.querySelectorAll("#qr canvas"), (canvas) => canvas.toDataURL());
  return { answer, isDrawn, codes };
}

let opened;

/**
 * What became of each of the cases that are told in frames, in that order; all are opened when it is first asked for. Where the
 * pages' program is wasm, the one in JavaScript is asked the same (`compared`).
 */
export async function recorded() {
  const open = needs("a WebAssembly program").skip ? frames : compared;
  const pages = IN_FRAMES.flatMap(framed);
  opened ??= open(pages, { host: "landing.example", prepare, look });
  return (await opened).filter((_, index) => pages[index].value.call);
}

/** Runs in the page, before its scripts: sets its clock, and what the case says of the browser and of what is stored. */
export function prepare(view, { at, ua, stored, initScript }) {
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
  Object.assign(view.localStorage, stored);
  if (initScript) {
    view.eval(initScript);
  }
}
