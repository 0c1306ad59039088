/** Paths of settings, in one way of writing: `postbacks.events.0.including`. */
export const pathOf = (path = "") => path.replace(/\[(\w+)\]/g, ".$1").replace(/^\./, "");

/** What stands at a path; undefined if there is nothing. */
export const at = (value, path) => path.split(".").reduce((it, name) => it?.[name], value);
