/** Reads what servers know of a visit: requests of the Web, of Node, and of what is built on it. */
import { complain } from "./complaints.js";
import type { IncomingRequest } from "./types.js";

/** A request as plans read it. */
export interface Incoming {
  /**
   * The page's address in the browser's spelling. It begins with its path where the request doesn't say on
   * which host it is.
   */
  address: string;
  /** The address of the page, to which relative addresses in it belong; undefined if its host is unknown. */
  base: string | undefined;
  /** Reads a header by its name in lower case. One that isn't there is empty. */
  header(name: string): string;
}

/** Stands for a host until a path has been read. */
const ANY_ORIGIN = "https://any.invalid";

/**
 * Reads a request. One whose address can't be found is no visit: a plan without the visitor's parameters would
 * credit everyone to the configuration's defaults. As only a mistake in the server's code can bring that about,
 * the console says so, once.
 */
export function incoming(request: IncomingRequest): Incoming | null {
  try {
    const header = headerReader(request);
    const text = addressText(request);
    const found = wholeAddress(text) || addressOnHost(text, request, header);
    if (found) {
      return { ...found, header };
    }
  } catch {
    // It throws where it is read.
  }
  complain(
    "the request has no address that could be read, so links keep their own addresses. " +
      "Pass a Request, Node's request, or { url, headers } with the address that the visitor's browser has.",
  );
  return null;
}

/** The address in a request, as it is written there. */
function addressText(request: any): string {
  if (typeof request == "string") {
    return request;
  }
  // Where a router is mounted, Express leaves in `url` what is behind that place. The whole is beside it.
  const { originalUrl, url, href } = request;
  const text = originalUrl || url || href;
  return typeof text == "string" ? text : text.href;
}

function wholeAddress(text: string) {
  if (!/^https?:/i.test(text)) {
    return null;
  }
  const { href } = new URL(text);
  return { address: href, base: href };
}

/** The address of a path with its parameters. Where nothing says on which host it is, that stays open. */
function addressOnHost(text: string, request: any, header: Incoming["header"]) {
  // A path may begin with two slashes, so it must not be resolved.
  const path = text.startsWith("?") ? "/" + text : text;
  if (!path.startsWith("/")) {
    return null;
  }
  const host = header(":authority") || header("host");
  const origin = /^[^\s/?#@\\]+$/.test(host) && originOf(`${schemeOf(request, header)}://${host}`);
  if (origin) {
    const { href } = new URL(origin + path);
    return { address: href, base: href };
  }
  return { address: new URL(ANY_ORIGIN + path).href.slice(ANY_ORIGIN.length), base: undefined };
}

function originOf(text: string): string {
  try {
    return new URL(text).origin;
  } catch {
    return "";
  }
}

/**
 * How the visitor's browser has reached the page. What proxies and visitors say of it can only make it secure:
 * then a relative address leads to the same host by https.
 */
function schemeOf({ protocol, socket }: any, header: Incoming["header"]): string {
  const isSecure =
    protocol == "https" ||
    (socket && socket.encrypted) ||
    header(":scheme") == "https" ||
    /^\s*https\b/i.test(header("x-forwarded-proto"));
  return isSecure ? "https" : "http";
}

/** Whether headers find a name in any case by themselves, which a `Map` doesn't. */
const isOfTheWeb = (headers: any) => typeof headers.get == "function" && !(headers instanceof Map);

/** Headers from pairs of name and value, or from both in turn, as Node's `rawHeaders` are. */
function fromList(list: any[]): Record<string, unknown[]> {
  const pairs = list.every((item) => typeof item == "string")
    ? list.flatMap((name, at) => (at % 2 ? [] : [[name, list[at + 1]]]))
    : list;
  const headers: Record<string, unknown[]> = {};
  for (const [name, value] of pairs) {
    const key = String(name).toLowerCase();
    headers[key] = (headers[key] || []).concat(value);
  }
  return headers;
}

/**
 * Reads headers that are the Web's, an object with a member for each, as Node's are, or a list of names and values in
 * any of the forms that servers have for those.
 */
function headerReader(request: any): Incoming["header"] {
  // Hono's request keeps the Web's beside it.
  let headers = request.headers || (request.raw && request.raw.headers) || {};
  if (typeof headers[Symbol.iterator] == "function" && !isOfTheWeb(headers)) {
    headers = fromList([...headers]);
  }
  const read = (name: string) => {
    if (isOfTheWeb(headers)) {
      return headers.get(name);
    }
    const spelled = name in headers ? name : Object.keys(headers).find((key) => key.toLowerCase() == name);
    const value = spelled && headers[spelled];
    // CloudFront has lists of `{ key, value }`, and API Gateway one of texts.
    return Array.isArray(value) ? value.map((item) => (item && item.value) ?? item) : value;
  };
  return (name) => {
    try {
      const value = read(name);
      const text = Array.isArray(value) ? value.join(name == "cookie" ? "; " : ", ") : value;
      return typeof text == "string" ? text : "";
    } catch {
      return "";
    }
  };
}
