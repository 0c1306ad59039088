/** Page set-ups: read from code, written as code, and explained by the program that pages run. */
export { arrive, build } from "../../pkg/ad-url.js";
export { explain } from "../../pkg/explain.js";
export { readSetUp, writeSetUp } from "../../pkg/set-up.js";
