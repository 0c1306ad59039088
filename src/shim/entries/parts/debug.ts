/** `pkg/debug.js`: the part is in the script of a site that imports this. It has a program of its own, as wasm. */
import { report } from "#files/debug";
import { addParts } from "#registered";

const debug = () => ({ report });

addParts({ debug, "debug-twin": debug });
