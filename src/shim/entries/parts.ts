/** `pkg/smart-script-parts.js`: what `inline` shares with the entries of its parts. */
export { addParts, getPart } from "../parts/registered.js";
