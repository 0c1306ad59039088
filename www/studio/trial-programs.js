/** What only the trial needs, of the package's files. */
export { checkSettings, Ledger } from "../../pkg/attribution.js";
export { explain } from "../../pkg/explain.js";
