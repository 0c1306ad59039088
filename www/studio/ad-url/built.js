/** The address that a form makes, and what is known of its parameters. */
import { adUrl } from "../programs.js";
import { WANTED } from "./shape.js";

const built = new WeakMap();

/** @returns {import("../../../pkg/ad-url.js").Built} what is made of a form; made once for each state of the form */
export function builtOf(wanted) {
  if (!built.has(wanted)) built.set(wanted, adUrl.build(wanted));
  return built.get(wanted);
}

/** The kinds that are AppsFlyer's links by themselves. */
export const APPSFLYER = ["onelink", "single-platform", "apk"];

/** Whether an address of a kind begins with one of somebody's own, and not with an app's id. */
export const hasBase = (kind) => kind === "landing-page" || kind === "onelink";

/** Whether nobody has said yet where the ad leads, so that there is no address to speak of. */
export const isBlank = ({ kind, base, appId }) => !(hasBase(kind) ? base : appId).trim();

let known;

/** The parameters, each with what it is for. */
export const parameters = () => (known ??= adUrl.parameters());

/** What people call a parameter. */
export const titleOf = (name) =>
  parameters().find((it) => it.name === name || it.directName === name)?.title ?? "";

/** The parameters that a form of a kind has a row for. */
export const rowsOf = (kind) => {
  const rows = parameters().filter(({ id }) => id !== "redirect");
  return kind === "direct" ? [rows[0], rows[2], rows[1], ...rows.slice(3)] : rows;
};

export const nameIn = (kind, { name, directName }) => (kind === "direct" ? directName : name);

let source;

/** TikTok's name as a media source, as it is in an address that nobody has changed. */
const mediaSource = () =>
  (source ??= adUrl.build({ base: "https://brand.example/" }).rows.find(({ name }) => name === "pid").value);

/** The value that a parameter has unless somebody writes another. */
export const usualValue = ({ lowerCase }, parameter) =>
  parameter.macro
    ? `__${lowerCase ? parameter.macro.toLowerCase() : parameter.macro}__`
    : parameter.id === "mediaSource"
      ? mediaSource()
      : "";

/**
 * An address as a form.
 *
 * @param {string} url
 * @param {string} [kind] what it is, as far as the address itself doesn't say it: a OneLink on a brand's own domain looks like a page
 */
export function wantedOf(url, kind) {
  const wanted = WANTED.read(adUrl.read(url));
  const isAlike =
    (kind === "onelink" && wanted.kind === "landing-page") ||
    (kind === "apk" && wanted.kind === "single-platform");
  return isAlike ? { ...wanted, kind } : wanted;
}

/** A form for each kind, to begin with. */
export const EXAMPLES = {
  "landing-page": { base: "https://brand.example/lantern", suffix: "_web" },
  onelink: { base: "https://brand.onelink.me/A1b2" },
  "single-platform": { appId: "id1234567890" },
  apk: { appId: "com.brand.lantern", redirect: "https://brand.example/lantern.apk" },
  direct: {
    platform: "steam",
    appId: "123456",
    redirect: "https://store.steampowered.com/app/123456/",
  },
};

export const exampleOf = (kind) => ({ ...WANTED.initial, kind, ...EXAMPLES[kind] });
