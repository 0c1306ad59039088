/** What is deployed, in a folder on this machine. */
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { MISUSED, Stop } from "../command-line/exit.mjs";
import { isSame, versionIn } from "./compare.mjs";
import { MAIN } from "./release.mjs";

/** How deep the script is looked for where it isn't in the folder itself. */
const DEPTH = 6;

/** Copies for servers that send files compressed as they are. */
const COMPRESSED = { gz: gunzipSync, br: brotliDecompressSync };

/**
 * @param {string} word a folder, or the script in it
 * @returns {import("./command.mjs").Place}
 */
export function inFolder(word) {
  const path = resolve(word);
  if (statSync(path).isFile()) {
    return placeOf(dirname(path), { script: basename(path), target: dirname(word) });
  }
  const found = MAIN.some((name) => existsSync(join(path, name))) ? [path] : foldersBelow(path, DEPTH);
  if (found.length > 1) {
    const names = found.map((it) => join(word, relative(path, it))).sort();
    throw new Stop(
      `${word} has the script in several folders: ${names.join(", ")}. Name one of them.`,
      MISUSED,
    );
  }
  const [folder = path] = found;
  return placeOf(folder, { target: folder === path ? word : join(word, relative(path, folder)) });
}

/** The folders that have the script, without those that nobody deploys. */
function foldersBelow(folder, depth) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  if (entries.some((it) => it.isFile() && MAIN.includes(it.name))) {
    return [folder];
  }
  return entries
    .filter((it) => depth > 0 && it.isDirectory() && it.name !== "node_modules" && !it.name.startsWith("."))
    .flatMap((it) => foldersBelow(join(folder, it.name), depth - 1));
}

function placeOf(folder, { script, target }) {
  const read = (name) => {
    const path = join(folder, name);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
      return { status: "missing" };
    }
    try {
      return { bytes: readFileSync(path), notes: [] };
    } catch (error) {
      return { status: "unreadable", why: error.message };
    }
  };
  return {
    target,
    script,
    isWhole: isPackage(folder),
    read: async (name, hash) => {
      const found = read(name);
      return found.bytes ? { ...found, ...compressedBeside(folder, name, hash) } : found;
    },
    // Names such as index.js may be the site's own.
    others: async (names) => names.filter((name) => isOurs(read(name).bytes)),
    present: () =>
      readdirSync(folder, { withFileTypes: true })
        .filter((it) => !it.isDirectory())
        .map(({ name }) => name),
    notes: () => [],
    end() {},
  };
}

const isOurs = (bytes) =>
  !!bytes && (versionIn(bytes) !== undefined || bytes.subarray(0, 4).equals(Buffer.from("\0asm")));

/** Whether the folder is the package as npm installs it, of which every file has to be there. */
function isPackage(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).name === "smart-script-wasm";
  } catch {
    return false;
  }
}

/** Compressed copies that were left over from another release: some servers send these. */
function compressedBeside(folder, name, hash) {
  for (const [ending, decompress] of Object.entries(COMPRESSED)) {
    const path = join(folder, `${name}.${ending}`);
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) {
      let bytes;
      try {
        bytes = decompress(readFileSync(path));
      } catch {
        return { status: "different", why: `${name}.${ending} beside it can't be decompressed` };
      }
      if (!isSame(bytes, hash)) {
        const version = versionIn(bytes);
        const of = version ? `, which is of version ${version}` : "";
        return {
          status: "different",
          why: `servers may send ${name}.${ending} beside it${of}, and that is another file`,
        };
      }
    }
  }
  return {};
}
