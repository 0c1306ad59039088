/** Puts a part into a whole. A list, or anything else but an object, takes the place of what was there. */

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

export function merged(whole, part) {
  if (!isObject(whole) || !isObject(part)) {
    return part;
  }
  const changes = Object.entries(part).map(([name, value]) => [
    name,
    Object.hasOwn(whole, name) ? merged(whole[name], value) : value,
  ]);
  return { ...whole, ...Object.fromEntries(changes) };
}
