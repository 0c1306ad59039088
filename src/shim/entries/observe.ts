/** `pkg/smart-script-observe.js`: loaded by pages with `observe`. */
export { observe } from "../page/observe.js";
