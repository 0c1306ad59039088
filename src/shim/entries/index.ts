/** `pkg/index.js` and `pkg/inline.js`: what a web team imports from the npm package. */
export type * from "../types.js";
export * from "../define-config.js";
export * from "../page/api.js";
