/** Buttons that copy. Each says so in its own place for a moment, and to those who have the page read to them. */
import { copies, element, icon } from "../elements.js";

/**
 * @param {string} label
 * @param {() => string} text what is copied, when it is pressed
 * @param {string} [classes] as in a selector
 */
export function copyingButton(label, text, classes = "button.small") {
  return copies(element(`button.${classes}`, { type: "button" }, icon("copy"), element("span", label)), text);
}
