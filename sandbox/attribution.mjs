/** The decisions, which are Rust: who is credited, what is told to TikTok, the rows of the raw data. */
export { assumptions, checkSettings, Ledger, rules } from "../pkg/attribution.js";
