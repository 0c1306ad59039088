/** What is deployed, on a web server. */
import { basename } from "node:path";
import { MISUSED, Stop } from "../command-line/exit.mjs";
import { isPage } from "./compare.mjs";
import { MAIN } from "./release.mjs";
import { Unanswered, client } from "./request.mjs";
import { tagIn } from "./tag.mjs";

const SCRIPT_TYPE = /^(text|application)\/(x-)?(javascript|ecmascript)\b/i;

/** What is small enough to be sent as it is. */
const SMALL = 1_400;

/**
 * @param {URL} url a folder, the script in it, or a page that has the script's tag
 * @param {{ milliseconds: number, isInsecure?: boolean }} options
 * @returns {Promise<import("./command.mjs").Place>}
 */
export async function onSite(url, options) {
  const { get, end } = client(options);
  try {
    return placeOf(await found(url, get), { get, end });
  } catch (error) {
    end();
    throw error instanceof Unanswered ? new Stop(`${url.href}: ${error.message}.`) : error;
  }
}

/**
 * @typedef {object} Found
 * @property {URL} folder
 * @property {URL} [script] the script's own address, where somebody or a page has named it
 * @property {URL} [page] the page that names it
 */

/** Finds out what an address is. @returns {Promise<Found>} */
async function found(url, get) {
  if (/\.js$/i.test(url.pathname)) {
    return { folder: new URL(".", url), script: url };
  }
  const folder = new URL(url.href);
  folder.search = folder.hash = "";
  folder.pathname = folder.pathname.replace(/\/?$/, "/");
  for (const name of MAIN) {
    const { status, body } = await get(new URL(name, folder));
    if (status === 200 && !isPage(body)) {
      return { folder };
    }
  }
  const page = await get(url);
  if (page.status !== 200 || !isPage(page.body)) {
    return { folder };
  }
  const tag = tagIn(page.body.toString("utf8"), page.url);
  if (!tag) {
    throw new Stop(
      `${url.href} is a page without the script's tag, and there is no ${MAIN[0]} beside it. Write the address of the script, such as ${new URL(MAIN[0], folder).href}.`,
    );
  }
  if (tag.mistake) {
    throw new Stop(`${url.href}: ${tag.mistake}`, MISUSED);
  }
  return { ...tag, page: page.url };
}

function placeOf({ folder, script, page }, { get, end }) {
  const origin = page?.origin ?? "https://smart-script.example";
  const seen = { uncompressed: [], closed: new Set() };

  async function read(name) {
    const isScript = script && (basename(script.pathname) === name || isOtherName(script, name));
    const url = isScript ? script : new URL(name, folder);
    let answer;
    try {
      answer = await get(url, { origin });
    } catch (error) {
      return { status: "unreadable", why: error.message };
    }
    const { status, headers, body } = answer;
    if (status === 404 || status === 410) {
      return { status: "missing" };
    }
    if (status !== 200) {
      return { status: "unreadable", why: `the server answers ${status}` };
    }
    const type = headers["content-type"] ?? "";
    if (isPage(body)) {
      return { status: "missing", why: "the server answers with a page in its place" };
    }
    look(name, answer);
    return { bytes: body, notes: [...typeNotes(name, type, headers), ...movedNotes(url, answer.url)] };
  }

  /** Remembers what is true of several files, and said once. */
  function look(name, { url, headers, body }) {
    if (!headers["content-encoding"] && body.length > SMALL) {
      seen.uncompressed.push(name);
    }
    const allowed = headers["access-control-allow-origin"];
    if (url.origin !== origin && allowed !== "*" && allowed !== origin) {
      seen.closed.add(url.host);
    }
  }

  function notes() {
    const said = [];
    if (seen.uncompressed.length) {
      said.push(
        `The server sends ${list(seen.uncompressed)} uncompressed, which is two to three times as much for visitors.`,
      );
    }
    for (const host of seen.closed) {
      said.push(
        page
          ? `${host} sends no Access-Control-Allow-Origin that names ${origin}, so the page can't load the files beside the script from there.`
          : `${host} sends no Access-Control-Allow-Origin: pages of other hosts can't load the files beside the script from there. Those of ${host} can.`,
      );
    }
    return said;
  }

  return {
    target: script?.href ?? folder.href,
    script: script && basename(script.pathname),
    page: page?.href,
    isWhole: false,
    read,
    // What has another name isn't asked for: a server's index.js is the site's own.
    others: async () => [],
    // A server doesn't tell which files it has.
    present: () => [],
    notes,
    end,
  };
}

/** A script that is deployed under a name of the site's own is compared with the script. */
const isOtherName = (script, name) =>
  name === MAIN[0] && !basename(script.pathname).startsWith("smart-script");

function typeNotes(name, type, headers) {
  if (name.endsWith(".wasm")) {
    return /^application\/wasm\b/i.test(type)
      ? []
      : [`it is served as ${type || "nothing"}, and should be application/wasm`];
  }
  if (SCRIPT_TYPE.test(type)) {
    return [];
  }
  const isRefused = /nosniff/i.test(headers["x-content-type-options"] ?? "");
  const refused = MAIN.includes(name) && !isRefused ? "" : ", so browsers refuse it";
  return [`it is served as ${type || "nothing"}, and should be text/javascript${refused}`];
}

const movedNotes = (asked, answered) =>
  asked.href === answered.href ? [] : [`the server leads on to ${answered.href}`];

const list = (names) => (names.length < 4 ? names.join(", ") : `${names.length} files`);
