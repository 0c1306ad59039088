/** On a phone, how the address stands and the button that copies it, which stay at the lower edge of the window. */
import { element } from "../../elements.js";
import { copyingButton } from "../copy.js";

/** @param {() => string} url what is copied */
export function stateBar(url) {
  const state = element("span.state");
  const copy = copyingButton("Copy URL", url, "button.main");
  const node = element(
    "div.state-bar",
    { role: "group", "aria-label": "Your URL, in short", hidden: "" },
    state,
    copy,
  );
  return {
    node,
    /** @param {{ text: string, tone: string } | null} now */
    show(now) {
      node.hidden = !now;
      if (!now) return;
      state.textContent = now.text;
      state.className = `state ${now.tone}`;
      copy.classList.toggle("main", now.tone === "is-fine");
    },
  };
}
