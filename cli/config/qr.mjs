/** What is wrong with a set-up's places for QR codes, which only its files have: in a page they are attributes. Pure. */
import { called, nearest } from "../../sandbox/problem.mjs";

/** The members of a place, each with what it has to be, and what that is in words. */
const MEMBERS = {
  for: [(it) => it === "svg", '"svg", or nothing for a canvas'],
  size: [(it) => Number.isFinite(it) && it > 0, "a number of pixels"],
  color: [(it) => /^#([\da-f]{3}|[\da-f]{6})$/i.test(it), "a colour such as #102030"],
  logo: [(it) => typeof it === "string", "the address of a picture"],
  alt: [(it) => typeof it === "string", "a text"],
};

/** @param {unknown} qr @returns {import("./findings.mjs").Finding[]} */
export function mistakesIn(qr) {
  if (qr === undefined) {
    return [];
  }
  const mistake = (path, message) => ({ severity: "error", path, message });
  if (!Array.isArray(qr)) {
    return [mistake("qr", `want a list of places, got ${called(qr)}`)];
  }
  return qr.flatMap((place, index) => {
    if (place === null || typeof place !== "object" || Array.isArray(place)) {
      return [mistake(`qr[${index}]`, `want an object, got ${called(place)}`)];
    }
    return Object.entries(place).flatMap(([name, value]) => {
      const path = `qr[${index}].${name}`;
      if (!Object.hasOwn(MEMBERS, name)) {
        const near = nearest(name, Object.keys(MEMBERS));
        return [mistake(path, `not a name that means anything here${near ? `; did you mean ${near}?` : ""}`)];
      }
      const [isRight, wanted] = MEMBERS[name];
      return isRight(value) ? [] : [mistake(path, `want ${wanted}, got ${called(value)}`)];
    });
  });
}
