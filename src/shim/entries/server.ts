/** `pkg/server.js` and `pkg/server-node.js`: links planned on a server, in any runtime with the Web's streams. */
export type * from "../types.js";
export type * from "../server/types.js";
export * from "../define-config.js";
export * from "../server/plan-links.js";
export * from "../server/transform.js";
