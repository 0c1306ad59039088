/** `pkg/explain.js`: the whole npm API, and the reasons behind a plan. */
export * from "#index";
export type * from "../diagnostics/explain-types.js";
export * from "../diagnostics/explain.js";
