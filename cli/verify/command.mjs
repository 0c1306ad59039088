/** `smart-script verify`: the words that it takes, and what it prints. */
import { statSync } from "node:fs";
import { FAILED, MISUSED, Stop, WELL } from "../command-line/exit.mjs";
import { seconds } from "../command-line/options.mjs";
import { widthOf } from "../command-line/output.mjs";
import { report } from "./report.mjs";

/** How long a file may take unless somebody says otherwise, in seconds. */
const TIMEOUT = 20;

/**
 * @typedef {object} Place where files of the release are deployed
 * @property {string} target what it is called
 * @property {string} [script] the script's file, where it may have another name than in the release
 * @property {string} [page] the page that names it
 * @property {boolean} isWhole whether it is the whole package, so that every file has to be there
 * @property {(name: string, hash: string) => Promise<{ status?: string, why?: string, bytes?: Buffer, notes?: string[] }>} read
 * @property {(names: string[]) => Promise<string[]>} others which of these files are there and the package's
 * @property {() => string[]} present the files that are there, as far as that can be told
 * @property {() => string[]} notes what is to be said of all files together
 * @property {() => void} end
 */

/** @type {import("../commands.mjs").Command} */
export const verify = {
  summary:
    "is what is deployed what was released? Compares the script and its files with the release's hashes",
  usage: "FOLDER or URL [options]",
  text: [
    "A folder is on this machine: what your build has made, or what npm has installed. An address is that of a folder on a web server, of the " +
      "script in it, or of a page that has the script's tag.",
    "Each file is compared with its hash in integrity.json of this package. Files that are not there are listed, with what needs them; " +
      "they are no mistake, as most pages need only a few. The script itself has to be there: smart-script.js, or " +
      "smart-script-all-javascript.js where no file is there that the first alone loads. A smart-script*.js in a folder that isn't of this " +
      "release is pointed out.",
    "It ends with 1 if a file isn't what was released, or can't be read.",
  ],
  words: {
    least: 1,
    most: 1,
    missing:
      "What is to be verified? Write a folder or an address: smart-script verify dist, or smart-script verify https://brand.example/js/",
  },
  options: {
    hashes: { value: "FILE", help: "the integrity.json of another release than this package's" },
    require: {
      value: "FILE",
      isRepeated: true,
      help: "a file that has to be there as well, such as smart-script-qr.js, or qr alone",
    },
    all: {
      help: "every file of the release has to be there, those for bundlers as well, and no other smart-script*.js",
    },
    timeout: { value: "SECONDS", read: seconds, help: `how long an answer may take; ${TIMEOUT} if not said` },
    insecure: { help: "takes a certificate that nobody has signed" },
    json: { help: "prints {target, version, ok, files, notes} as JSON" },
  },
  examples: [
    "verify dist",
    "verify https://brand.example/js/",
    "verify https://brand.example/game --require qr --require banner",
  ],

  async run({ words: [word], options }, { say }) {
    const { release } = await import("./release.mjs");
    const { verified } = await import("./verified.mjs");
    const { hashes, version } = release(options.hashes);
    const place = await placeOf(word, {
      milliseconds: (options.timeout ?? TIMEOUT) * 1000,
      isInsecure: options.insecure,
    });
    let result;
    try {
      result = await verified(place, { hashes, version, required: options.require, isAll: options.all });
    } finally {
      place.end();
    }
    say(options.json ? JSON.stringify(result, null, 2) : report(result, widthOf(process.stdout)));
    return result.ok ? WELL : FAILED;
  },
};

/** @returns {Promise<Place>} */
async function placeOf(word, options) {
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(word) && statSync(word, { throwIfNoEntry: false })) {
    const { inFolder } = await import("./folder.mjs");
    return inFolder(word);
  }
  const { onSite } = await import("./site.mjs");
  return onSite(addressOf(word), options);
}

/** An address, which may lack its scheme. */
function addressOf(word) {
  const isLocal = /^(localhost|127\.|\[::1])/.test(word);
  const isHost = isLocal || /^[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d+)?\//u.test(word);
  const address =
    !/^[a-z][a-z\d+.-]*:\/\//i.test(word) && isHost ? `${isLocal ? "http" : "https"}://${word}` : word;
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new Stop(
      /:\/\//.test(word)
        ? `${word} is no address by http or https.`
        : `${word}: there is no such folder. Name one, or an address that begins with https://.`,
      MISUSED,
    );
  }
  return new URL(address);
}
