/** What AppsFlyer answers to an impression or a click, and what it notes of it. */
import { appOfPage, isSameId, PLATFORMS, storeOf, storePage } from "../apps.mjs";
import { decoded } from "../http.mjs";
import { nearest } from "../problem.mjs";
import { refusedRedirect } from "./allow-list.mjs";
import { notesOn } from "./notes.mjs";

/** Which parameter leads a device elsewhere than to its store, beside `af_r`, which leads all of them. */
const ELSEWHERE = { ios: "af_ios_url", android: "af_android_url" };
const ELSEWHERE_ON_COMPUTERS = "af_web_dp";

/** What a PC, console or TV link can't do without. */
const MANDATORY = ["af_media_source", "af_campaign_id", "af_r"];

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {string | null} location where a click is redirected to
 * @property {string | null} web the same for a browser that can't open a store: the store's page on the web
 * @property {string | null} app the id of the app that the link is for
 * @property {string | null} refused what AppsFlyer refuses, and why
 * @property {string[]} notes
 * @property {string | null} store the name of the store to which it leads, or what it is if it is none
 * @property {string | null} referrer the Play install referrer that comes along
 */

/**
 * @param {"impression" | "onelink" | "direct" | "store"} kind
 * @param {string} url the address on AppsFlyer's host
 * @param {object} world `platform`: the device's kind; `settings`; `transactionId`: for a click
 * @returns {Answer}
 */
export function answerTo(kind, url, { platform, settings, transactionId }) {
  const { pathname, searchParams } = new URL(url);
  const nothing = {
    status: 200,
    location: null,
    web: null,
    app: null,
    refused: null,
    store: null,
    referrer: null,
  };
  const answer = { ...nothing, notes: notesOn(kind, url, [...searchParams]) };
  switch (kind) {
    case "impression":
      return answer;
    case "onelink":
      return { ...answer, ...oneLink(searchParams, platform, settings, transactionId, answer.notes) };
    case "store":
      return {
        ...answer,
        ...singlePlatform(pathname, searchParams, platform, settings, transactionId, answer.notes),
      };
    case "direct":
      return { ...answer, ...direct(pathname, searchParams, settings, answer.notes) };
  }
}

const refusal = (status, refused) => ({ status, refused });

/** A OneLink leads a phone to its own store. */
function oneLink(params, platform, settings, transactionId, notes) {
  const app = settings.apps.find((it) => it.platform === platform) ?? null;
  const own = ELSEWHERE[platform] ?? ELSEWHERE_ON_COMPUTERS;
  const name = params.get("af_r") ? "af_r" : own;
  const isToPlay = platform === "android" && app && leadsToPlay(app, params.get(name), notes);
  if (params.get(name) && !isToPlay) {
    return redirected(name, params.get(name), app?.id ?? null, settings);
  }
  if (platform === "android" && app) {
    return toPlay(app, params, transactionId);
  }
  const shown =
    (platform === "ios" && app) ||
    settings.apps.find((it) => it.platform === "ios" || it.platform === "android");
  if (!shown) {
    return refusal(
      404,
      "The settings have no app for phones, so this OneLink leads nowhere. Add one to apps.",
    );
  }
  if (shown !== app) {
    notes.push(
      "Where a OneLink leads other devices than phones is set in its template, or by af_web_dp. Here it is the app’s page in its store.",
    );
  }
  const location = storePage(shown);
  return { status: 302, location, web: location, app: app?.id ?? null, store: storeOf(shown.platform) };
}

/** A link to one app, on `app.appsflyer.com`. */
function singlePlatform(pathname, params, platform, settings, transactionId, notes) {
  const id = decoded(pathname.split("/")[1] ?? "");
  if (!id) {
    return refusal(
      404,
      "The link names no app. Its path is the app’s id, as in app.appsflyer.com/com.example.game.",
    );
  }
  const found = settings.apps.filter((it) => isSameId(it.id, id));
  const app = found.find((it) => it.platform === platform) ?? found[0];
  if (!app) {
    return refusal(200, dead(id, settings));
  }
  const isOnItsDevice = app.platform === "android" && platform === "android";
  if (params.get("af_r") && !(isOnItsDevice && leadsToPlay(app, params.get("af_r"), notes))) {
    return redirected("af_r", params.get("af_r"), app.id, settings);
  }
  if (isOnItsDevice) {
    return toPlay(app, params, transactionId);
  }
  const location = storePage(app);
  if (!location) {
    return refusal(
      400,
      `af_r is missing. ${id} is in no store that AppsFlyer knows a page of, so the link has to say where it leads.`,
    );
  }
  return { status: 302, location, web: location, app: app.id, store: storeOf(app.platform) };
}

/** A link to an app on a PC, a console or a TV. */
function direct(pathname, params, settings, notes) {
  const [, platform, id] = pathname.match(/^(?:\/v1\.0\/c2s\/click\/app)?\/([\w-]+)\/([^/]+)\/?$/) ?? [];
  if (!platform) {
    return refusal(
      404,
      "The path has to be /v1.0/c2s/click/app/ and then the platform and the app’s id, as in steam/123456.",
    );
  }
  if (!PLATFORMS.includes(platform)) {
    const near = nearest(platform, PLATFORMS);
    const hint = near ? `Did you mean “${near}”?` : `It knows ${PLATFORMS.join(", ")}.`;
    return refusal(404, `AppsFlyer has no platform “${platform}”. ${hint}`);
  }
  const missing = MANDATORY.filter((name) => !params.get(name));
  if (missing.length) {
    const list = missing.join(" and ");
    return refusal(
      400,
      `${list} ${missing.length > 1 ? "are" : "is"} missing, and mandatory on PC, console and TV links.`,
    );
  }
  const name = decoded(id);
  const app = settings.apps.find((it) => it.platform === platform && isSameId(it.id, name));
  if (!app) {
    notes.push(
      `The settings have no ${platform} app with the id ${name}, so no install can be credited to this click.`,
    );
  }
  return redirected("af_r", params.get("af_r"), app?.id ?? name, settings, platform);
}

/** To where a parameter of the link leads, if the account allows that. */
function redirected(name, address, app, settings, platform) {
  const refused = refusedRedirect(name, address, settings.allowList);
  if (refused) {
    return { ...refusal(403, refused), app };
  }
  return { status: 302, location: address, web: address, app, store: storeAt(address, platform, settings) };
}

/** What stands at an address: a file for Android, a store's page, or somebody's site. */
function storeAt(address, platform, { apps }) {
  const { pathname, hostname } = new URL(address);
  if (/\.apk$/i.test(pathname)) {
    return "APK";
  }
  const known = platform ?? appOfPage(address, apps)?.platform;
  return known ? storeOf(known) : hostname;
}

/** Whether a redirect leads to the app's own page in the Play Store, where the install referrer is wanted too. */
function leadsToPlay(app, address, notes) {
  if (!URL.canParse(address ?? "")) {
    return false;
  }
  const { origin, pathname, searchParams, hash } = new URL(address);
  const isPage = origin === "https://play.google.com" && pathname === "/store/apps/details" && !hash;
  if (isPage && searchParams.get("id") === app.id) {
    notes.push(
      "It leads to the app’s own page in the Play Store, so AppsFlyer is taken to add its install referrer, as to every link to a store. Its pages don’t say so for af_r.",
    );
    return true;
  }
  return false;
}

/** To the Play Store, which hands the referrer on to the app that is installed. */
function toPlay(app, params, transactionId) {
  const referrer = String(new URLSearchParams([["af_tranid", transactionId], ...params]));
  const query = `id=${encodeURIComponent(app.id)}&referrer=${encodeURIComponent(referrer)}`;
  return {
    status: 301,
    location: `market://details/?${query}`,
    web: `https://play.google.com/store/apps/details?${query}`,
    app: app.id,
    store: storeOf("android"),
    referrer,
  };
}

function dead(id, settings) {
  const ids = [...new Set(settings.apps.map((app) => app.id))];
  const near = nearest(id, ids);
  const hint = near ? `Did you mean ${near}?` : `Its apps are ${ids.join(", ") || "none"}.`;
  return `AppsFlyer knows no app with the id ${id} on this account, or it was taken down. ${hint}`;
}
