/** `pkg/smart-script-twin.js`: loaded where the browser refuses WebAssembly; the same program in JavaScript. */
export { start } from "#program";
