/** Finds the call that a request to the API is, and answers it. */
import { admitted, preflight } from "../guard.mjs";
import { decoded, send, sendJson, sendProblem } from "../http.mjs";
import { Problem } from "../problem.mjs";
import { stream } from "../stream.mjs";
import { File, ROUTES } from "./routes.mjs";

/** Each path as a pattern, with the names of its parts. */
const PATTERNS = Object.entries(ROUTES).map(([path, methods]) => ({
  pattern: new RegExp(`^${path.replaceAll(".", "\\.").replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}/?$`),
  methods,
}));

/**
 * @param {object} asked `host` and `target`: what the request is for; `origin`: the address by which it came; `hosts`: the
 *   sandbox's own names
 */
export async function answerApi(campaign, request, response, { host, target, origin, hosts }) {
  let headers = {};
  try {
    headers = admitted(request, host, hosts);
    const [pathname, query = ""] = target.split("?");
    if (pathname === "/api/stream" && request.method === "GET") {
      await stream(campaign, request, response, sinceOf(query, request.headers["last-event-id"]), headers);
      return;
    }
    const { methods, params } = found(pathname);
    if (request.method === "OPTIONS") {
      preflight(request, response, headers, Object.keys(methods).join(", "));
      return;
    }
    const method = request.method === "HEAD" ? "GET" : request.method;
    if (!methods[method]) {
      const allow = Object.keys(methods).join(", ");
      throw new Problem(405, `${pathname} takes ${allow}, not ${request.method}`, "", { allow });
    }
    const result = await methods[method]({ campaign, state: campaign.state, origin, params, request });
    // What is told has been kept.
    await campaign.kept();
    if (result instanceof File) {
      const disposition = { "content-disposition": `attachment; filename="${result.name}"` };
      send(response, 200, result.type, result.text, { ...headers, ...disposition });
    } else {
      sendJson(response, 200, result, headers);
    }
  } catch (error) {
    Object.entries(headers).forEach(
      ([name, value]) => response.headersSent || response.setHeader(name, value),
    );
    sendProblem(response, error);
  }
}

/** The last record that a reader knows. A browser that lost the stream says so by itself. */
function sinceOf(query, lastId) {
  const asked = [new URLSearchParams(query).get("since"), lastId].filter((it) => /^\d+$/.test(it ?? ""));
  return asked.length ? Math.max(...asked.map(Number)) : undefined;
}

function found(pathname) {
  if (pathname === "/api/stream") {
    return { methods: { GET: null }, params: {} };
  }
  for (const { pattern, methods } of PATTERNS) {
    const match = pathname.match(pattern);
    if (match) {
      const params = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decoded(value)]);
      return { methods, params: Object.fromEntries(params) };
    }
  }
  throw new Problem(404, `the API has no ${pathname}; GET /api/openapi.json says what it has`);
}
