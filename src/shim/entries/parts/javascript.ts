/** `pkg/javascript.js`: what answers where WebAssembly is refused is in the script of a site that imports this. */
import { start } from "#files/twin";
import { addParts } from "#registered";

addParts({ twin: () => ({ start }) });
