/** Finds where in a text something of a set-up is. Pure. */

/** A string of JSON, or another mark or word. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/**
 * @param {string} text
 * @param {string} path such as `afParameters.campaign.keys[1]`
 * @param {object} setUp what was read from the text
 * @returns {{ line: number, column: number } | undefined} nothing where nobody can tell
 */
export function placeIn(text, path, setUp) {
  const steps = path.match(/[^.[\]]+/g);
  if (!steps) {
    return undefined;
  }
  const at = isJson(text) ? inJson(text, steps) : inCode(text, steps, setUp);
  if (at === undefined) {
    return undefined;
  }
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: before.at(-1).length + 1 };
}

/** Of a path that leads to what is missing, the place of what should have it is told. */
function inJson(text, steps) {
  for (let length = steps.length; length > 0; length--) {
    const at = offsetOf(text, steps.slice(0, length));
    if (at !== undefined) {
      return at;
    }
  }
  return undefined;
}

/** In other forms a value stands as it is. Where it stands once, that is its place. */
function inCode(text, steps, setUp) {
  const value = steps.reduce((within, step) => within?.[step], setUp);
  const values = typeof value === "object" && value !== null ? Object.values(value) : [value];
  const words = [...values.filter((it) => typeof it === "string"), steps.at(-1)].filter(
    (it) => it.length > 2,
  );
  const places = words.map((it) => [text.indexOf(it), text.lastIndexOf(it)]);
  return places.find(([first, last]) => first >= 0 && first === last)?.[0];
}

function isJson(text) {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}

/** Where the member's name begins, or the list's item. */
function offsetOf(text, steps) {
  /** What is open around a token: the name or number of what stands there. */
  const open = [];
  let name;
  const isHere = () =>
    open.length === steps.length && open.every(({ at }, index) => String(at) === steps[index]);
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const within = open.at(-1);
    if (token === "]" || token === "}") {
      open.pop();
    } else if (token === ",") {
      within.at = within.isList ? within.at + 1 : undefined;
      name = undefined;
    } else if (token === ":") {
      within.at = JSON.parse(name.token);
      if (isHere()) {
        return name.index;
      }
    } else if (within && !within.isList && within.at === undefined) {
      name = { token, index };
    } else {
      if (within?.isList && isHere()) {
        return index;
      }
      if (token === "[" || token === "{") {
        open.push({ isList: token === "[", at: token === "[" ? 0 : undefined });
      }
    }
  }
  return undefined;
}
