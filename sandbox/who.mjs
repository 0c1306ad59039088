/** Whose request it is: the device that it names, or the one with its address and user agent. */
import { isIP } from "node:net";
import { deviceOf, kindOfBrowser } from "./devices.mjs";
import { called, nearest, Problem } from "./problem.mjs";

const DEVICE_COOKIE = "sandbox-device";
export const DEVICE_HEADER = "X-Sandbox-Device";

/** The network address and the user agent of a request. A proxy says whose it passes on. */
export function senderOf(request) {
  const [forwarded] = (request.headers["x-forwarded-for"] ?? "").split(",");
  const address = isIP(forwarded.trim()) ? forwarded.trim() : (request.socket.remoteAddress ?? "");
  const ip = address.replace(/^::ffff:/i, "");
  // A browser may call its own machine by either name.
  return { ip: ip === "::1" ? "127.0.0.1" : ip, userAgent: request.headers["user-agent"] ?? "" };
}

/**
 * The device of a request; undefined if none is like it.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {Map<string, import("./devices.mjs").Device>} devices
 * @throws {Problem} if it names one that isn't there. A cookie of an earlier campaign doesn't count.
 */
export function deviceOfRequest(request, devices) {
  const named = request.headers[DEVICE_HEADER.toLowerCase()];
  if (named !== undefined) {
    const device = devices.get(named);
    if (!device) {
      throw noDevice(named, devices, DEVICE_HEADER);
    }
    return device;
  }
  const cookie = cookieOf(request.headers.cookie ?? "");
  if (devices.has(cookie)) {
    return devices.get(cookie);
  }
  const { ip, userAgent } = senderOf(request);
  return [...devices.values()].findLast((it) => it.ip === ip && it.userAgent === userAgent);
}

export function noDevice(id, devices, path) {
  const ids = [...devices.keys()];
  const near = nearest(id, ids);
  const hint = near
    ? `did you mean "${near}"?`
    : ids.length
      ? `there are ${ids.slice(-5).join(", ")}`
      : "POST /api/devices makes one";
  return new Problem(404, `no device has the id ${called(id)}: ${hint}`, path);
}

function cookieOf(cookies) {
  const found = cookies.split(/;\s*/).find((it) => it.startsWith(`${DEVICE_COOKIE}=`));
  return found?.slice(DEVICE_COOKIE.length + 1);
}

/** The device that a browser is which names none. */
export function deviceOfBrowser(request, count) {
  const { ip, userAgent } = senderOf(request);
  return deviceOf({ platform: kindOfBrowser(userAgent), userAgent, ip: isIP(ip) ? ip : undefined }, count);
}

/** The header that lets a browser name its device from now on. */
export const setDevice = (id) => `${DEVICE_COOKIE}=${id}; Path=/; Max-Age=31536000; SameSite=Lax`;
