/** `pkg/smart-script-debug.js` and its `-twin`: loaded by pages with `debug: true`. */
export { report } from "../diagnostics/explain-in-console.js";
