/** AppsFlyer's end: takes impressions and clicks, and leads clicks on. */
import { appOfPage, appsFor } from "../apps.mjs";
import { kindOfBrowser } from "../devices.mjs";
import { FOR_ALL } from "../guard.mjs";
import { inHeader, send } from "../http.mjs";
import { transactionId } from "../made-up.mjs";
import { answerTo } from "./answer.mjs";
import { PIXEL, refusedPage } from "./pages.mjs";
import { isBrandedLink } from "./stand-in.mjs";

/** @typedef {import("./stand-in.mjs").StandIn} StandIn */

/**
 * @param {object} asked `stand`: what the request stands for; `device`, `ip`, `userAgent`: whose it is; `origin`: the sandbox's
 *   own address; `isNavigation`: whether a browser goes where the answer leads
 */
export async function answerAppsFlyer(campaign, request, response, asked) {
  const { stand, device, ip, userAgent, origin, isNavigation } = asked;
  const { state } = campaign;
  const kind = stand.kind === "elsewhere" ? "onelink" : stand.kind;
  const isClick = kind !== "impression";
  const answer = answerTo(kind, stand.url, {
    platform: device?.platform ?? kindOfBrowser(userAgent),
    settings: state.settings,
    transactionId: transactionId(state.counts.clicks + 1),
  });
  if (request.method === "GET") {
    const touch = touchOf(state, kind, answer, asked);
    const address = answer.referrer === null ? answer.location : answer.web;
    const visit = device && answer.location && answer.app !== null;
    await campaign.record(
      { type: "touch", touch },
      ...(visit
        ? [
            {
              type: "visit",
              device: device.id,
              store: answer.store,
              app: answer.app,
              address,
              referrer: answer.referrer === null ? null : touch.transactionId,
            },
          ]
        : []),
    );
  }
  if (!isClick) {
    send(response, 200, "image/gif", PIXEL, FOR_ALL);
  } else if (answer.refused !== null) {
    const page = refusedPage({ ...answer, url: stand.url });
    send(response, answer.status, "text/html; charset=utf-8", page, FOR_ALL);
  } else {
    const location = isNavigation ? storeAddress(origin, answer.web, answer.app, device) : answer.location;
    goTo(response, isNavigation ? 302 : answer.status, location);
  }
}

function touchOf({ nextId, time, counts }, kind, answer, { stand, device, ip, userAgent }) {
  const params = [...new URL(stand.url).searchParams];
  const first = (name) => params.find(([it, value]) => it === name && value)?.[1] ?? null;
  const isDirect = kind === "direct";
  return {
    id: nextId,
    time,
    touchType: kind === "impression" ? "impression" : "click",
    linkKind: kind === "impression" ? "onelink" : kind,
    url: stand.url,
    params,
    mediaSource: first(isDirect ? "af_media_source" : "pid"),
    campaign: first(isDirect ? "af_campaign" : "c"),
    clickId: first("ttclid"),
    device: device?.id ?? null,
    userAgent,
    ip,
    app: answer.app,
    transactionId: kind === "impression" ? null : transactionId(counts.clicks + 1),
    location: answer.location,
    status: answer.status,
    refused: answer.refused,
    notes: answer.notes,
    ...(stand.visit ? { visit: stand.visit, page: stand.page } : {}),
  };
}

/**
 * Whether an address on a host that is none of AppsFlyer's is a OneLink on a brand's own domain. A store, or another place to
 * which links may lead, is none. A host below one of these may well be: `go.brand.example`, where `brand.example` has the pages.
 */
export function isBranded(url, { allowList, apps }) {
  return !allowList.includes(new URL(url).hostname) && !appOfPage(url, apps) && isBrandedLink(url);
}

/** The page here that stands for a store's page, or for another place that can't be reached. */
export function storeAddress(origin, address, app, device) {
  const params = new URLSearchParams({ address });
  if (app) {
    params.set("app", app);
  }
  if (device) {
    params.set("device", device.id);
  }
  return `${origin}/store?${params}`;
}

/** The app whose page an address is, of those that the device takes. */
export function appAt(url, device, apps) {
  return appOfPage(url, device ? appsFor(device, apps) : apps)?.id ?? null;
}

export function goTo(response, status, location) {
  response.writeHead(status, { location: inHeader(location), "cache-control": "no-store", ...FOR_ALL }).end();
}
