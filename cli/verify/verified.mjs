/** Compares all files of a place with those of a release. */
import { MISUSED, Stop } from "../command-line/exit.mjs";
import { compared } from "./compare.mjs";
import { MAIN, OF_FIRST_ALONE, OWN, REASONS, fileNamed } from "./release.mjs";

const NOT_THERE =
  "A script that a bundler has put into a file of the site's own can't be compared: its hash is the bundler's. Verify the package then, node_modules/smart-script-wasm.";

/**
 * @typedef {object} File
 * @property {string} file its name in the release
 * @property {"same" | "different" | "missing" | "unreadable" | "extra"} status `extra`: the release has no such file
 * @property {boolean} ok whether it is as it should be; a file that isn't there may be
 * @property {string | null} why what it is instead, or why it can't be read
 * @property {string | null} version of which version it is, where it is of another one
 * @property {string | null} reason what a page needs it for
 * @property {string[]} notes
 */

/**
 * @param {import("./command.mjs").Place} place
 * @param {{ hashes: Record<string, string>, version: string | null, required?: string[], isAll?: boolean }} options
 */
export async function verified(place, { hashes, version, required = [], isAll = false }) {
  const names = Object.keys(hashes);
  const needed = required.map((word) => {
    const name = fileNamed(word, names);
    if (!name) {
      throw new Stop(`--require ${word}: the release has no such file. It has ${names.join(", ")}.`, MISUSED);
    }
    return name;
  });
  const isWhole = isAll || place.isWhole;
  const ofPages = names.filter((name) => OWN.test(name) || needed.includes(name) || isWhole);
  const others = await place.others(names.filter((name) => !ofPages.includes(name)));
  const asked = names.filter((name) => ofPages.includes(name) || others.includes(name));
  const files = await Promise.all(asked.map((name) => fileOf(name, { place, hashes, version })));
  const there = files.filter(({ status }) => status !== "missing").map(({ file }) => file);
  const main = mainOf(place.script, there);
  for (const it of files) {
    const isNeeded = isWhole || needed.includes(it.file) || it.file === main;
    it.ok = it.status === "same" || (it.status === "missing" && !isNeeded);
  }
  const extra = place.present().filter((name) => OWN.test(name) && !names.includes(name));
  files.push(...extra.sort().map((name) => extraOf(name, !isAll)));
  return {
    target: place.target,
    page: place.page ?? null,
    version,
    ok: files.every(({ ok }) => ok),
    files,
    notes: [...notesOf(main, there), ...place.notes()],
  };
}

/**
 * The script that has to be there. The one in JavaScript alone is enough where a page names it, and where nothing beside
 * it says that the pages load the other.
 */
function mainOf(named, there) {
  const [first, other] = MAIN;
  const isOther = !there.includes(first) && there.includes(other) && !loadedByFirst(there).length;
  return MAIN.find((it) => it === named) ?? (isOther ? other : first);
}

const loadedByFirst = (there) => OF_FIRST_ALONE.filter((it) => there.includes(it));

/** What is to be said where the script isn't there. */
function notesOf(main, there) {
  if (there.includes(main)) {
    return [];
  }
  if (!MAIN.some((it) => there.includes(it))) {
    return [NOT_THERE];
  }
  const [beside] = loadedByFirst(there);
  return main === MAIN[0] && beside
    ? [
        `${beside} is there, which ${main} alone loads: so that has to be there, too. ${MAIN[1]} doesn't load it.`,
      ]
    : [];
}

/** A file that is called like one of the release, and isn't of it. @returns {File} */
function extraOf(name, ok) {
  const said = { why: "it is not of this release", version: null, reason: null, notes: [] };
  return { file: name, status: "extra", ok, ...said };
}

/** @returns {Promise<File>} */
async function fileOf(name, { place, hashes, version }) {
  const { bytes, notes = [], ...found } = await place.read(name, hashes[name]);
  const result = bytes && !found.status ? compared(bytes, hashes[name], version) : found;
  return {
    file: name,
    status: result.status,
    ok: false,
    why: result.why ?? null,
    version: result.version ?? null,
    reason: REASONS[name] ?? null,
    notes,
  };
}
