/** `pkg/smart-script-inspector.js`: loaded by pages with `debug: "url"`, when their address asks for it. */
export { report } from "../diagnostics/inspector.js";
