/**
 * Whose pages may use the API. Somebody may have a hostile page open in the same browser: it must neither read nor change
 * the campaign. Ads, impressions, clicks and the Events API are for everybody, as they are on the services' own hosts.
 */
import { isIP } from "node:net";
import { Problem } from "./problem.mjs";

/** A host's name without its port and brackets. */
const nameOf = (host) =>
  host
    .replace(/:\d+$/, "")
    .replace(/^\[(.*)\]$/, "$1")
    .toLowerCase();

const isLocalName = (name) =>
  name === "localhost" || name.endsWith(".localhost") || name === "127.0.0.1" || name === "::1";

/**
 * Whether a request may use the API.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {string} host the host that it was sent to
 * @param {string[]} hosts names by which the sandbox is known beside localhost and addresses
 * @returns {Record<string, string>} the headers that let the page read the answer
 * @throws {Problem}
 */
export function admitted(request, host, hosts) {
  const name = nameOf(host);
  // A page on a name of its own that was made to resolve to this machine would count as of the same origin.
  if (name && !isLocalName(name) && !isIP(name) && !hosts.map(nameOf).includes(name)) {
    throw new Problem(
      403,
      `the API answers at localhost or at this machine’s address, not at ${name}`,
      "Host",
    );
  }
  const { origin, "sec-fetch-site": site, "sec-fetch-mode": mode } = request.headers;
  // A page that hides where it is says so by the word null. Where the browser vouches for it, it is one of ours.
  const isOurs = site === "same-origin" || (site === "same-site" && (isLocalName(name) || isIP(name) !== 0));
  if (origin !== undefined && !(origin === "null" && isOurs)) {
    const from = URL.canParse(origin) ? new URL(origin) : null;
    // A site's own page is served at another port of the same host.
    const isOwn = from && (nameOf(from.host) === name || isLocalName(nameOf(from.host)));
    if (!isOwn) {
      throw new Problem(
        403,
        `pages of ${origin} may not use the sandbox; only pages on this machine may`,
        "Origin",
      );
    }
    return {
      "access-control-allow-origin": origin,
      "access-control-allow-credentials": "true",
      vary: "Origin",
    };
  }
  if (site === "cross-site" && !(mode === "navigate" && request.method === "GET")) {
    throw new Problem(
      403,
      "pages of other sites may not use the sandbox; only pages on this machine may",
      "Sec-Fetch-Site",
    );
  }
  return {};
}

/** Headers for what every page may ask for, as on the services' own hosts. */
export const FOR_ALL = { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" };

/** The answer to a browser that asks whether its page may send a request. */
export function preflight(request, response, headers, methods) {
  response.writeHead(204, {
    ...headers,
    "access-control-allow-methods": methods,
    "access-control-allow-headers": request.headers["access-control-request-headers"] ?? "*",
    "access-control-max-age": "600",
    ...(request.headers["access-control-request-private-network"]
      ? { "access-control-allow-private-network": "true" }
      : {}),
  });
  response.end();
}
