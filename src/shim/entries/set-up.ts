/** `pkg/set-up.js`: page set-ups read from code that is there, and written as code, for the studio and the command line. */
export type * from "../types.js";
export type * from "../set-up/set-up.js";
export * from "../set-up/read/read.js";
export * from "../set-up/write/write.js";
export * from "../set-up/hand-over.js";
export * from "../set-up/csp.js";
