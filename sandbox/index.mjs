/**
 * A campaign sandbox: AppsFlyer's end, TikTok's end, the stores and the devices, on one machine. `handle` answers what is for
 * them, and leaves everything else to the server in which it is.
 */
import { hostname } from "node:os";
import { answerApi } from "./api/answer.mjs";
import { answerAppsFlyer, appAt, goTo, isBranded, storeAddress } from "./appsflyer/endpoint.mjs";
import { isAttributionHost } from "./appsflyer/hosts.mjs";
import { standIn } from "./appsflyer/stand-in.mjs";
import { Campaign } from "./campaign.mjs";
import { admitted, FOR_ALL, preflight } from "./guard.mjs";
import { decoded, send, sendProblem, targetOf } from "./http.mjs";
import { Problem } from "./problem.mjs";
import { storeHtml } from "./store.mjs";
import { tap, track, TRACK } from "./tiktok/endpoint.mjs";
import { DEVICE_HEADER, deviceOfBrowser, deviceOfRequest, senderOf, setDevice } from "./who.mjs";

/**
 * @typedef {object} Options
 * @property {string} [origin] the address at which it is found, for requests that came by another host's name. Without it, it
 *   is localhost with the request's port
 * @property {string} [log] a file that keeps the campaign, and from which it goes on
 * @property {object} [settings] the settings to begin with; what they lack has its default. A log has its own
 * @property {boolean} [autoDevices] whether a browser that names no device becomes one when it taps an ad
 * @property {string[]} [hosts] more names by which the API may be asked, beside localhost, this machine’s addresses and its name
 * @property {(line: string) => void} [warn] says a line to whoever started this
 * @property {() => number} [machineTime] the machine's clock, in ms
 */

/** @param {Options} options */
export function createSandbox(options = {}) {
  return new Sandbox(options);
}

class Sandbox {
  #campaign;
  #options;

  constructor({
    origin,
    log,
    settings,
    autoDevices = false,
    hosts = [],
    warn = console.error,
    machineTime = Date.now,
  }) {
    this.#campaign = new Campaign({ log, settings, warn });
    const own = [hostname(), `${hostname()}.local`, ...(origin ? [new URL(origin).host] : [])];
    this.#options = {
      origin: origin?.replace(/\/$/, ""),
      autoDevices,
      hosts: [...own, ...hosts],
      machineTime,
    };
  }

  /**
   * Answers a request, if it is for one of the ends.
   *
   * @returns {boolean} whether it is; if not, nothing has happened
   */
  handle(request, response) {
    const { host, target } = targetOf(request);
    const stand = standIn(host, target);
    const [pathname] = target.split("?");
    const asked = { host, target, pathname, stand, origin: this.#originFor(request, host, stand) };
    const answer = this.#answererOf(asked);
    if (!answer) {
      return false;
    }
    answer.call(this, request, response, asked).catch((error) => sendProblem(response, error));
    return true;
  }

  #answererOf({ pathname, stand }) {
    if (stand?.kind === "tiktok" || pathname === TRACK || pathname === TRACK.slice(0, -1)) {
      return this.#track;
    }
    if (stand) {
      return this.#appsFlyer;
    }
    if (pathname === "/api" || pathname.startsWith("/api/")) {
      return this.#api;
    }
    if (/^\/ads\/[^/]+\/click\/?$/.test(pathname)) {
      return this.#tap;
    }
    return pathname === "/store" ? this.#store : undefined;
  }

  /** The sandbox's own address: by which the request came, unless that is another's name. */
  #originFor(request, host, stand) {
    if (host && !stand?.isByHost) {
      return `${request.socket.encrypted ? "https" : "http"}://${host}`;
    }
    return this.#options.origin ?? `http://localhost:${request.socket.localPort}`;
  }

  #api(request, response, asked) {
    return answerApi(this.#campaign, request, response, { ...asked, hosts: this.#options.hosts });
  }

  async #appsFlyer(request, response, { stand, origin }) {
    if (request.method === "OPTIONS") {
      preflight(request, response, FOR_ALL, "GET, HEAD");
      return;
    }
    only(request, "GET", "HEAD");
    const device = deviceOfRequest(request, this.#state.devices);
    if (stand.kind === "elsewhere" && !isBranded(stand.url, this.#state.settings)) {
      // A store's own page, or another site's, which isn't here.
      goTo(
        response,
        302,
        storeAddress(origin, stand.url, appAt(stand.url, device, this.#state.settings.apps), device),
      );
      return;
    }
    const { ip, userAgent } = device ?? senderOf(request);
    const isNavigation = stand.visit !== "" || goesThere(request.headers);
    await answerAppsFlyer(this.#campaign, request, response, {
      stand,
      device,
      ip,
      userAgent,
      origin,
      isNavigation,
    });
  }

  async #track(request, response, { pathname, stand }) {
    const asked = stand ? new URL(stand.url).pathname : pathname;
    if (asked.replace(/\/?$/, "/") !== TRACK) {
      throw new Problem(404, `of TikTok’s API only ${TRACK} is here, not ${asked}`);
    }
    if (request.method === "OPTIONS") {
      preflight(request, response, FOR_ALL, "POST");
      return;
    }
    only(request, "POST");
    await track(this.#campaign, this.#options.machineTime(), request, response);
  }

  async #tap(request, response, { pathname, origin }) {
    only(request, "GET");
    const device = this.#met(request, response);
    const url = await tap(this.#campaign, { id: decoded(pathname.split("/")[2]), device });
    goTo(response, 302, reached(url, origin));
  }

  async #store(request, response, { target, origin }) {
    only(request, "GET", "HEAD");
    const { searchParams } = new URL(target, origin);
    const device = this.#state.devices.get(searchParams.get("device") ?? "") ?? null;
    const app = this.#state.settings.apps.find(({ id }) => id === searchParams.get("app")) ?? null;
    const html = storeHtml({ address: searchParams.get("address") ?? "", app, device });
    send(response, 200, "text/html; charset=utf-8", html);
  }

  get #state() {
    return this.#campaign.state;
  }

  /** Lets a browser that opens a landing page be one of the devices, as `autoDevices` says. */
  meet(request, response) {
    try {
      this.#met(request, response);
    } catch (error) {
      // The page is for everybody, whatever device they say they are.
      if (!(error instanceof Problem)) {
        throw error;
      }
    }
  }

  /** The device of a request. With `autoDevices`, a browser that is none yet becomes one, and is told so by a cookie. */
  #met(request, response) {
    const known = deviceOfRequest(request, this.#state.devices);
    if (known || !this.#options.autoDevices) {
      return known;
    }
    const device = deviceOfBrowser(request, this.#state.devices.size + 1);
    this.#campaign.record({ type: "device", device }).catch(() => {});
    response.setHeader("set-cookie", setDevice(device.id));
    return device;
  }

  /**
   * Whether a request comes from a program or a page that may use the sandbox, by the same signs as for its API.
   *
   * @returns {Record<string, string>} the headers that let the page read the answer
   * @throws {Problem}
   */
  admitted(request) {
    return admitted(request, targetOf(request).host, this.#options.hosts);
  }

  /** Calls `listener` with each record from now on, until the function is called that this returns. */
  listen(listener) {
    return this.#campaign.listen(listener);
  }

  /** Ends it: what is written of the log is complete. */
  close() {
    return this.#campaign.close();
  }
}

/**
 * Whether a browser shows what comes. Where it doesn't say so, as on plain http, it asks for a page; and a program names its
 * device by a header.
 */
function goesThere({ "sec-fetch-dest": destination, accept = "", [DEVICE_HEADER.toLowerCase()]: device }) {
  return destination
    ? /^(document|iframe)$/.test(destination)
    : device === undefined && accept.includes("text/html");
}

function only(request, ...methods) {
  if (!methods.includes(request.method)) {
    const allow = methods.join(", ");
    throw new Problem(405, `this takes ${allow}, not ${request.method}`, "", { allow });
  }
}

/** Where a tap leads on this machine: AppsFlyer's hosts are here, and so are paths without a host. */
function reached(url, origin) {
  if (url.startsWith("/")) {
    return origin + url;
  }
  const { host, pathname, search } = new URL(url);
  return isAttributionHost(host) ? `${origin}/at/${host}${pathname}${search}` : url;
}
