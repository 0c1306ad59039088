/** Pages written for the old script's API. */
import { world } from "./shared.mjs";
import { AD_CLICK } from "./world.mjs";

export const BLOCKING = '<script src="/smart-script.js"></script>';
const ANCHOR = '<a class="cta" href="https://apps.apple.com/app/id1">App Store</a>';

/** The arguments of the pages' calls: `asked` for a OneLink by its template, and those of a direct link. */
const ASKING = `
  var afParameters = {
    mediaSource: { keys: ["pid"], defaultValue: "web" },
    campaign: { keys: ["c"], defaultValue: "none" },
  };
  var asked = (template) => ({ oneLinkURL: "https://brand.onelink.me/" + template, afParameters });
  var direct = { afParameters, platform: "steam", app_id: "440", redirectURL: "https://s.example/" };
  var write = (result) => (document.querySelector("a.cta").href = result.clickURL);`;

const QUERY = "af_js_web=true&af_ss_ver=2_10_0&pid=tiktokweb_int&c=Summer%20Sale_web&ttclid=E.C.P.x-Y_z";
export const link = (template) => `https://brand.onelink.me/${template}?${QUERY}`;
export const impression = (template) => `https://impressions.onelink.me/${template}?${QUERY}`;

/** A script that replaces the browser's client hints. */
export const hints = (body) => `Object.defineProperty(Navigator.prototype, "userAgentData", {
  configurable: true, get: () => (${body}) });`;

/** Opens a page that runs `script` after `tag`. */
export async function open(script, { tag = BLOCKING, query = AD_CLICK, headers, ...options } = {}) {
  const page = await world.tour(
    { "/game": `<!doctype html>${tag}${ANCHOR}<script>${ASKING}\n${script}</script>` },
    options,
  );
  world.headers = headers ?? {};
  await page.goto(`${page.site}/game${query}`);
  return page;
}

/** What most such pages do. */
export const USUAL = `write(AF_SMART_SCRIPT.generateOneLinkURL(asked("A1b2"))); AF_SMART_SCRIPT.fireImpressionsLink();`;
