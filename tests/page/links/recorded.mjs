/** The recorded cases, and which of them can run in frames. */
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
 * Whether a case can't run in a frame. That is so for cases with another user agent, headers, tabs, a page of
 * the same site as the referrer, pages of another site, or impressions that no promise waits for.
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

/** A case as pages for `frames`: the visitor's earlier pages, and the landing page. */
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

/** Runs in the outer page: makes the case's calls on the landing page. */
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
  // The call for the link and the one for the impression are made in the same turn.
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
 * The outcomes of the cases that run in frames, in their order. The first call opens all of them. If the
 * pages' program is wasm, the one in JavaScript is asked the same (`compared`).
 */
export async function recorded() {
  const open = needs("a WebAssembly program").skip ? frames : compared;
  const pages = IN_FRAMES.flatMap(framed);
  opened ??= open(pages, { host: "landing.example", prepare, look });
  return (await opened).filter((_, index) => pages[index].value.call);
}

/**
 * Runs before a page's scripts: sets the clock, the client hints and the storage as the case describes them.
 */
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
