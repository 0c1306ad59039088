/** The nine parts of the campaign, as far as the device that did something last has come. */
import { element } from "../elements.js";
import { PARTS } from "./entry.js";

/**
 * @param {Element} nav where the parts are shown
 * @param {(part: string) => Element | undefined} entryOf the newest entry of a part
 */
export function showProgress(nav, entryOf) {
  const names = Object.keys(PARTS);
  const entries = names.map(entryOf);
  const last = entries.findLastIndex(Boolean);
  nav.replaceChildren(
    element(
      "ol",
      names.map((name, index) => {
        const state = entries[index]
          ? "done"
          : index < last
            ? "skipped"
            : index === last + 1
              ? "next"
              : "open";
        return element("li", { class: `is-${state}` }, label(name, state, entries[index]));
      }),
    ),
  );
}

const SAID = { done: "done", skipped: "did not happen", next: "next", open: "not yet" };

function label(name, state, target) {
  const content = [element("span", PARTS[name]), element("span.unseen", `, ${SAID[state]}`)];
  if (!target) {
    return element("span", state === "next" ? { "aria-current": "step" } : {}, content);
  }
  target.id ||= `entry-${name}-${Math.random().toString(36).slice(2, 8)}`;
  return element("a", { href: `#${target.id}` }, content);
}
