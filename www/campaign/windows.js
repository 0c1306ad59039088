/** A touch and its window, drawn as a bar: the launch at the left, the window's end, and where the touch is. */
import { element } from "../elements.js";
import { spanOf, touchInWords } from "./words.js";

/** @param {object} about `touchType`, `touchTime` and the `time` of the launch; `lookbackMs`: the touch's window */
export function windowBar({ touchType, touchTime, time, lookbackMs }) {
  const age = Date.parse(time) - Date.parse(touchTime);
  const window = spanOf(lookbackMs);
  const isInside = age <= lookbackMs;
  const whole = isInside ? lookbackMs : age;
  const share = (ms) => `${Math.min(100, (100 * ms) / whole).toFixed(2)}%`;
  const name = touchInWords(touchType);
  const track = element(
    "div.track",
    {
      role: "img",
      "aria-label": `The ${name} was ${spanOf(age)} before the launch; its window is ${window}.`,
    },
    element("span.inside"),
    element(isInside ? "i" : "i.outside"),
  );
  const made = element(
    isInside ? "div.window" : "div.window.missed",
    track,
    element(
      "div.ends",
      { "aria-hidden": "true" },
      element("span", "Launch"),
      isInside
        ? element("span", `Window of a ${name}: ${window}`)
        : element("span", `Window: ${window} · ${name}: ${spanOf(age)} ago`),
    ),
  );
  // Not by an attribute, which a policy without inline styles refuses.
  made.style.setProperty("--window", share(lookbackMs));
  made.style.setProperty("--touch", share(age));
  return made;
}
