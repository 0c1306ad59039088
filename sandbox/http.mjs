/** Reads requests and writes answers. */
import { Problem } from "./problem.mjs";

/** The most bytes that a request to the API may have. */
export const MOST_BYTES = 1 << 20;

/** The most objects and lists within each other. What reads them calls itself for each, and has only so much of a stack. */
const MOST_LEVELS = 32;

/** A request's path and query. One that goes through a proxy has the whole address. */
export function targetOf(request) {
  const [, host, target] = request.url.match(/^https?:\/\/([^/?#]+)([/?].*)?$/i) ?? [];
  return host
    ? { host, target: target?.startsWith("?") ? `/${target}` : (target ?? "/") }
    : { host: request.headers.host ?? "", target: request.url };
}

/** The same as an address on this machine, so that its parts can be read, however odd it is. */
export function addressOf(request) {
  const path = targetOf(request).target.replace(/^[/\\]*/, "/");
  return new URL(URL.canParse(path, "http://localhost") ? path : "/", "http://localhost");
}

/**
 * @param {number} most how many bytes it may have
 * @returns {Promise<string>}
 * @throws {Problem}
 */
export async function bodyOf(request, most = MOST_BYTES) {
  const parts = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    // What is too much is read to its end all the same, so that the answer finds somebody who listens.
    if (length <= most) {
      parts.push(part);
    } else if (length > 16 * most) {
      break;
    }
  }
  if (length > most) {
    throw new Problem(413, `the request is larger than ${most / (1 << 20)} MB`, "", { connection: "close" });
  }
  return Buffer.concat(parts).toString("utf8");
}

/** The JSON of a request; an empty object if it has no body. */
export async function jsonOf(request) {
  const text = await bodyOf(request);
  if (!text) {
    return {};
  }
  const type = request.headers["content-type"];
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type ?? "")) {
    throw new Problem(
      415,
      `want JSON with Content-Type: application/json, got ${type ?? "none"}`,
      "Content-Type",
    );
  }
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Problem(400, `this is no JSON: ${error.message}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Problem(400, "want a JSON object, as {}");
  }
  if (isDeeper(value)) {
    throw new Problem(400, `want at most ${MOST_LEVELS} objects and lists within each other, got more`);
  }
  return value;
}

/** Whether a value has more objects and lists within each other than that. It needs no stack for those that are very deep. */
export function isDeeper(value, most = MOST_LEVELS) {
  let level = [value];
  for (let depth = 0; level.length; depth++) {
    if (depth > most) {
      return true;
    }
    level = level.flatMap((it) =>
      Object.values(it).filter((inside) => typeof inside === "object" && inside !== null),
    );
  }
  return false;
}

/** A part of a path without its escapes; as it is if they are broken. */
export function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** An address as a header can have it. One that is plain already stays as it was written. */
export function inHeader(address) {
  return /^[\x21-\x7e]*$/.test(address) ? address : new URL(address).href;
}

/** Answers with a text. */
export function send(response, status, type, body, headers = {}) {
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    "content-type": type,
    "content-length": bytes.length,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    ...headers,
  });
  response.end(bytes);
}

export function sendJson(response, status, value, headers) {
  send(response, status, "application/json; charset=utf-8", JSON.stringify(value), headers);
}

/** Answers with what went wrong. What isn't the request's fault is also said where the server was started. */
export function sendProblem(response, error) {
  // Who goes away in the middle of a request has made no mistake here.
  if (!(error instanceof Problem) && error.code !== "ECONNRESET") {
    console.error(error);
  }
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const problem = error instanceof Problem ? error : new Problem(500, error?.message ?? String(error));
  sendJson(response, problem.status, problem.body, problem.headers);
}
