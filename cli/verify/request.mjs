/** Asks a server for a file, and tells what it answers and how. */
import http from "node:http";
import https from "node:https";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

/** How often an answer may lead on to another address. */
const MOST_REDIRECTS = 5;

/** How many bytes are read of an answer: no file of a release is as large. */
const MOST_BYTES = 20_000_000;

const DECODERS = { gzip: gunzipSync, "x-gzip": gunzipSync, br: brotliDecompressSync, deflate: inflateSync };

/**
 * @typedef {object} Answer
 * @property {URL} url where the answer is from, after all redirects
 * @property {number} status
 * @property {import("node:http").IncomingHttpHeaders} headers
 * @property {Buffer} body decompressed
 */

/** Why there is no answer, for people. */
export class Unanswered extends Error {}

/**
 * @param {{ milliseconds: number, isInsecure?: boolean }} options
 */
export function client({ milliseconds, isInsecure = false }) {
  const own = { keepAlive: true, maxSockets: 6 };
  const agents = {
    "http:": new http.Agent(own),
    "https:": new https.Agent({ ...own, rejectUnauthorized: !isInsecure }),
  };

  /** @returns {Promise<Answer>} */
  async function get(url, headers = {}) {
    const signal = AbortSignal.timeout(milliseconds);
    let at = url;
    try {
      for (let redirects = 0; ; redirects++) {
        const answer = await once(at, headers, signal);
        const { location } = answer.headers;
        if (![301, 302, 303, 307, 308].includes(answer.status) || !location) {
          return decoded(answer);
        }
        if (redirects === MOST_REDIRECTS) {
          throw new Unanswered(`it leads on to another address more than ${MOST_REDIRECTS} times`);
        }
        at = next(location, at);
      }
    } catch (error) {
      if (error instanceof Unanswered) {
        throw error;
      }
      throw new Unanswered(
        signal.aborted ? `no answer within ${milliseconds / 1000} seconds` : inWords(error, at),
      );
    }
  }

  function once(url, headers, signal) {
    const { request } = url.protocol === "https:" ? https : http;
    const all = {
      accept: "*/*",
      "accept-encoding": "gzip, br",
      "user-agent": "smart-script-verify",
      ...headers,
    };
    return new Promise((done, fail) => {
      const asked = request(url, { agent: agents[url.protocol], headers: all, signal }, (answer) => {
        const chunks = [];
        let size = 0;
        answer.on("data", (chunk) => {
          size += chunk.length;
          chunks.push(chunk);
          if (size > MOST_BYTES) {
            asked.destroy(new Unanswered(`the answer has more than ${MOST_BYTES / 1_000_000} MB`));
          }
        });
        answer.on("error", fail);
        answer.on("end", () =>
          done({ url, status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }),
        );
      });
      asked.on("error", fail);
      asked.end();
    });
  }

  return { get, end: () => Object.values(agents).forEach((it) => it.destroy()) };
}

function next(location, from) {
  const to = URL.canParse(location, from) ? new URL(location, from) : null;
  if (!to || !/^https?:$/.test(to.protocol)) {
    throw new Unanswered(`it leads on to ${location}, which is no web address`);
  }
  return to;
}

function decoded(answer) {
  const encodings = (answer.headers["content-encoding"] ?? "")
    .split(",")
    .map((it) => it.trim().toLowerCase())
    .filter((it) => it && it !== "identity");
  let { body } = answer;
  for (const encoding of encodings.reverse()) {
    if (!DECODERS[encoding]) {
      throw new Unanswered(`it is compressed as ${encoding}, which wasn't asked for`);
    }
    try {
      body = DECODERS[encoding](body, { maxOutputLength: MOST_BYTES });
    } catch {
      throw new Unanswered(`it is said to be compressed as ${encoding}, and can't be decompressed`);
    }
  }
  return { ...answer, body };
}

function inWords({ code = "", message }, url) {
  switch (code) {
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `there is no host ${url.hostname}`;
    case "ECONNREFUSED":
      return `nothing answers at ${url.host}`;
    case "EPROTO":
      return `${url.host} doesn't speak https there`;
    case "ECONNRESET":
      return `${url.host} has closed the connection`;
    default:
      return /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/.test(code)
        ? `its certificate isn't valid (${code}); --insecure takes it nevertheless`
        : message;
  }
}
