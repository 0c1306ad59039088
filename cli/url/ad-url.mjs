/** The decisions, which are Rust: what an ad's address says, and what is wrong in one. */
export { build, check, kinds, parameters } from "../../pkg/ad-url.js";
