/**
 * Reads and changes what is at a path of a set-up, such as `afParameters.afCustom[0].keys`. Nothing is changed in its
 * place: each change gives a new set-up, which shares all that it leaves alone with the old one.
 */

/** @typedef {(string | number)[]} Path */

/** A path as `explain` and the notes write it. @returns {Path} */
export function pathOf(text) {
  return [...text.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) =>
    index === undefined ? name : Number(index),
  );
}

/** @param {Path} path */
export const written = (path) =>
  path.reduce(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : text ? `${text}.${step}` : step),
    "",
  );

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** What is at a path; undefined where there is nothing. @param {Path} path */
export function at(value, path) {
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  return value;
}

/**
 * Puts something at a path; undefined takes away what is there. What has nothing in it afterwards goes as well, but for
 * what is on the way to `keeps`: a rule without names is still a rule.
 *
 * @param {Path} path
 * @param {number} keeps how many steps of the path stay, even if they lead to something empty
 */
export function put(value, path, given, keeps = 0) {
  if (!path.length) return given;
  const [step, ...rest] = path;
  const before = at(value, [step]);
  const after = put(before, rest, given, keeps - 1);
  if (after === before) return value;
  const isGone = after === undefined || (rest.length && given === undefined && keeps < 1 && isEmpty(after));
  if (typeof step === "number") {
    const list = Array.isArray(value) ? [...value] : [];
    if (isGone) list.splice(step, 1);
    else list[step] = after;
    return list;
  }
  const members = Object.entries(isObject(value) ? value : {});
  const index = members.findIndex(([name]) => name === step);
  if (isGone) {
    if (index >= 0) members.splice(index, 1);
  } else if (index >= 0) {
    members[index][1] = after;
  } else {
    members.push([step, after]);
  }
  // Unlike an assignment, this makes a member of any name, `__proto__` too.
  return Object.fromEntries(members);
}

const isEmpty = (value) => typeof value === "object" && value !== null && Object.keys(value).length === 0;

/** Whether two values say the same. The order of an object's members says nothing. */
export function equal(one, other) {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && equal(one[name], other[name]))
  );
}

/** A list with one of its members elsewhere. */
export function moved(list, from, to) {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), list[from], ...rest.slice(to)];
}
