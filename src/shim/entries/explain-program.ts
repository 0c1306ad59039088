/** `pkg/smart-script-explain.js`: loaded by `explain` and by the inspector. */
export { explain } from "../diagnostics/explain-program.js";
