/** `pkg/attribution.js`: who is credited for an install, for the campaign sandbox and for browsers. */
import { initSync } from "#attribution-program";
import { unpacked } from "../engines/wasm.js";

initSync({ module: unpacked() });

export { assumptions, checkSettings, columns, Ledger, rules } from "#attribution-program";
