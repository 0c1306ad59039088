/** From a set-up to each form of code and back: what comes back, and whether the links are the same. */
import { isDeepStrictEqual } from "node:util";
import { explain } from "../../pkg/explain.js";
import { FORMS, readSetUp, writeSetUp } from "../../pkg/set-up.js";
import { EXAMPLES, VISITS, madeUp } from "./made-up.mjs";

/** How many set-ups are made up for each form, beside the examples. */
export const COUNT = 96;

/** What a text of a form is read as. */
export const READ_AS = (form) => (form === "file" ? "json" : form);

/** The members at these paths. A form says by warnings which it can't carry. */
export function lostIn(notes) {
  return notes.filter(({ severity }) => severity === "warning").map(({ path }) => path);
}

/** A set-up without what is at these paths. */
export function without(setUp, paths) {
  const left = structuredClone(setUp);
  for (const path of paths) {
    const [, link, param] = /^links\[(\d+)\]\.params\.(.*)$/s.exec(path) ?? [];
    const [, gone, member] = /^links\[(\d+)\](?:\.(\w+))?$/.exec(path) ?? [];
    if (param !== undefined) {
      delete left.links[link].params[param];
    } else if (member) {
      delete left.links[gone][member];
    } else if (gone !== undefined) {
      delete left.links[gone];
    } else {
      delete left[path];
    }
  }
  if (left.links) {
    left.links = left.links.filter(Boolean);
    left.links.forEach((it) => it.params && !Object.keys(it.params).length && delete it.params);
    if (!left.links.length) {
      delete left.links;
    }
  }
  return left;
}

/** A link with its parameters in the order of their names: click ids have other places in links of the old calls. */
function sorted(href) {
  const [address, query = ""] = href?.split("?") ?? [];
  return [address, ...query.split("&").sort()];
}

/** Where the links and the impression of a set-up lead for each of the visits. */
export function linksOf({ qr, ...config }) {
  return VISITS.map((url) => {
    const { links, impression } = explain(config, url);
    return [...links, impression].map(({ href }) => sorted(href));
  });
}

/** The same, where calls to single platforms have “none” for a campaign that nobody brings. */
function withoutNone(links) {
  return links.map((visit) => visit.map((link) => link.filter((it) => !/^(c|af_campaign)=none$/.test(it))));
}

/** A set-up written in a form, and what is read from that. */
export function roundTrip(setUp, form) {
  const { text, notes } = writeSetUp(setUp, form);
  const { setUp: back, from, notes: notesOfReading } = readSetUp(text);
  // Calls have the presets' rules.
  const kept = without(
    setUp,
    lostIn(notes).filter((path) => path !== "preset"),
  );
  const isSame = isDeepStrictEqual(back, kept);
  const hasNone = notes.some(({ path }) => path === "afParameters.campaign.defaultValue");
  const compared = (links) => (hasNone ? withoutNone(links) : links);
  return {
    text,
    notes,
    back,
    from,
    notesOfReading,
    kept,
    isSame,
    hasSameLinks: isSame || isDeepStrictEqual(compared(linksOf(back)), compared(linksOf(kept))),
  };
}

/** A member's path, whichever button or parameter of one it is about. */
const general = (path) => path.replace(/\[\d+\]/g, "[]").replace(/(\.params)\..*$/s, "$1");

/**
 * For each form: how many set-ups came back as they were, how many with the same links, and the
 * paths that it doesn't carry, as its notes say.
 */
export function roundTripTable() {
  const setUps = [...Object.values(EXAMPLES), ...madeUp(COUNT)];
  return FORMS.map((form) => {
    const trips = setUps.map((setUp) => roundTrip(setUp, form));
    return {
      form,
      count: trips.length,
      same: trips.filter(({ isSame }) => isSame).length,
      sameLinks: trips.filter(({ hasSameLinks }) => hasSameLinks).length,
      lost: [...new Set(trips.flatMap(({ notes }) => lostIn(notes).map(general)))].sort(),
    };
  });
}
