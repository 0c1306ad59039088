/** A touch and its window, drawn as a bar: the launch at the left, the window's end, and where the touch is. */
import { element } from "../elements.js";
import { daysOf, hoursOf, spanOf, touchInWords, windowInWords, windowOf } from "./words.js";

/** The window that the settings give a touch, where the ledger doesn't name one. */
function settingOf(touchType, settings) {
  return touchType === "impression"
    ? { ms: hoursOf(settings.viewThrough.hours), words: `${settings.viewThrough.hours} h` }
    : {
        ms: daysOf(settings.clickLookbackDays),
        words: windowInWords(`${settings.clickLookbackDays}d`),
      };
}

/**
 * @param {object} about `touchType`, `touchTime` and the `time` of the launch; `lookback`: the window as the ledger has it
 * @param {object} settings those in force
 */
export function windowBar({ touchType, touchTime, time, lookback }, settings) {
  const age = Date.parse(time) - Date.parse(touchTime);
  const known = windowOf(lookback);
  const window = known ? { ms: known, words: windowInWords(lookback) } : settingOf(touchType, settings);
  const isInside = age <= window.ms;
  const whole = isInside ? window.ms : age;
  const share = (ms) => `${Math.min(100, (100 * ms) / whole).toFixed(2)}%`;
  const name = touchInWords(touchType);
  const track = element(
    "div.track",
    {
      role: "img",
      "aria-label": `The ${name} was ${spanOf(age)} before the launch; its window is ${window.words}.`,
      style: `--window: ${share(window.ms)}; --touch: ${share(age)}`,
    },
    element("span.inside"),
    element(isInside ? "i" : "i.outside"),
  );
  return element(
    isInside ? "div.window" : "div.window.missed",
    track,
    element(
      "div.ends",
      { "aria-hidden": "true", style: `--window: ${share(window.ms)}` },
      element("span", "Launch"),
      isInside
        ? element("span", `Window of a ${name}: ${window.words}`)
        : element("span", `Window: ${window.words} · ${name}: ${spanOf(age)} ago`),
    ),
  );
}
