/**
 * What the members of the studio's document may be. What comes from an address is anybody's: whatever isn't as its shape
 * says becomes the shape's initial value, and members that no shape names are dropped.
 *
 * @template T
 * @typedef {object} Shape
 * @property {T} initial the value where nothing is said
 * @property {(value: unknown) => T} read the value, as far as it is of this shape; it never throws
 * @property {(value: T) => unknown} [lean] what of a value has to be written down; undefined for nothing
 */

/** Texts, cut to a length. */
export const text = (most = 2_000, initial = "") => ({
  initial,
  read: (value) => (typeof value === "string" ? value.slice(0, most) : initial),
});

export const flag = (initial = false) => ({
  initial,
  read: (value) => (typeof value === "boolean" ? value : initial),
});

/** One of several words, the first of which is the initial one. */
export const oneOf = (...words) => ({
  initial: words[0],
  read: (value) => (words.includes(value) ? value : words[0]),
});

/** A list of one shape. */
export const listOf = (shape, most = 100) => ({
  initial: [],
  read: (value) => (Array.isArray(value) ? value.slice(0, most).map(shape.read) : []),
  lean: (value) => (value.length ? value : undefined),
});

/** Texts by names, which are these. */
export const texts = (names, most = 2_000) => ({
  initial: {},
  read: (value) =>
    Object.fromEntries(
      names
        .filter((name) => typeof own(value, name) === "string")
        .map((name) => [name, value[name].slice(0, most)]),
    ),
  lean: (value) => (Object.keys(value).length ? value : undefined),
});

/** Texts by names that match a pattern. */
export const textsBy = (pattern, most = 200, longest = 40) => ({
  initial: {},
  read(value) {
    const isObject = value && typeof value === "object" && !Array.isArray(value);
    const members = isObject ? Object.entries(value) : [];
    return Object.fromEntries(
      members
        .filter(([name, member]) => name.length <= 40 && pattern.test(name) && typeof member === "string")
        .slice(0, longest)
        .map(([name, member]) => [name, member.slice(0, most)]),
    );
  },
  lean: (value) => (Object.keys(value).length ? value : undefined),
});

/** An object whose members have shapes. */
export const object = (shapes) => ({
  initial: Object.fromEntries(Object.entries(shapes).map(([name, { initial }]) => [name, initial])),
  read: (value) =>
    Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, shape.read(own(value, name))])),
  lean(value) {
    const members = Object.entries(shapes)
      .map(([name, shape]) => [name, lean(shape, value[name])])
      .filter(([, member]) => member !== undefined);
    return members.length ? Object.fromEntries(members) : undefined;
  },
});

/**
 * Anything that JSON can say, or nothing, which is null: for a document whose own reader knows its members. It is cut at a depth
 * and at a number of members, and has none that would reach an object's prototype.
 */
export function json({ depth = 10, most = 2_000, longest = 4_000 } = {}) {
  const read = (value) => {
    let left = most;
    const copy = (it, level) => {
      if (--left < 0 || level > depth) return null;
      if (typeof it === "string") return it.slice(0, longest);
      if (Array.isArray(it)) return it.slice(0, left + 1).map((member) => copy(member, level + 1));
      if (it && typeof it === "object") {
        const members = Object.entries(it).filter(([name]) => !HIDDEN.includes(name) && name.length <= 200);
        return Object.fromEntries(
          members.slice(0, left + 1).map(([name, member]) => [name, copy(member, level + 1)]),
        );
      }
      return typeof it === "boolean" || Number.isFinite(it) ? it : null;
    };
    return value && typeof value === "object" ? copy(value, 0) : null;
  };
  return { initial: null, read, lean: (value) => value ?? undefined };
}

const HIDDEN = ["__proto__", "constructor", "prototype"];

/** What has to be written down of a value. */
export function lean(shape, value) {
  return shape.lean ? shape.lean(value) : value === shape.initial ? undefined : value;
}

const own = (value, name) =>
  value && typeof value === "object" && Object.hasOwn(value, name) ? value[name] : undefined;
