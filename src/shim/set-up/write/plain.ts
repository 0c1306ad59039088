/** Whatever somebody gives as a set-up, as one that can be written. */
import { MEMBERS } from "../declared.js";
import { lost } from "../notes.js";
import type { Note, SetUp } from "../set-up.js";
import { ordered } from "./ordered.js";

/**
 * A copy of a set-up in one order, in which lists are lists and objects are objects.
 *
 * @throws if it can't be written as JSON
 */
export function plainSetUp(setUp: SetUp, notes: Note[]): SetUp {
  return withLists(withoutPrototypes(ordered(setUp), "", notes), notes);
}

/** Without what would set an object's prototype wherever the text is read. */
function withoutPrototypes(value: any, path: string, notes: Note[]): any {
  if (!value || typeof value != "object") {
    return value;
  }
  if (Array.isArray(value)) {
    return value.map((item, index) => withoutPrototypes(item, `${path}[${index}]`, notes));
  }
  const members = Object.entries(value).flatMap(([name, inner]) => {
    const own = path ? `${path}.${name}` : name;
    if (name == "__proto__") {
      notes.push(
        lost(own, "JavaScript has a meaning of its own for this name, so it is left out. Take another name."),
      );
      return [];
    }
    return [[name, withoutPrototypes(inner, own, notes)]];
  });
  return Object.fromEntries(members);
}

/** Without members that aren't of the kind on which writing depends. */
function withLists(setUp: SetUp, notes: Note[]): SetUp {
  const isObject = (it: unknown) => !!it && typeof it == "object" && !Array.isArray(it);
  const wrong = Object.entries(setUp).filter(([name, value]) => {
    if (name == "links" || name == "qr") {
      return !(Array.isArray(value) && value.every(isObject));
    }
    const kind: string | undefined = (MEMBERS.Config as Record<string, string>)[name];
    return (name == "afParameters" || kind == "BannerOptions") && value != null && !isObject(value);
  });
  for (const [name] of wrong) {
    const want = name == "links" || name == "qr" ? "a list of objects" : "an object";
    notes.push(lost(name, `Want ${want}, so this is left out.`));
  }
  const names = wrong.map(([name]) => name);
  return Object.fromEntries(Object.entries(setUp).filter(([name]) => !names.includes(name))) as SetUp;
}
