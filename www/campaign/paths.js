/** Paths of settings, in one way of writing: `postbacks.events.0.including`. */
export const pathOf = (path = "") => path.replace(/\[(\w+)\]/g, ".$1").replace(/^\./, "");
