/** `pkg/ad-url.js`: the addresses that ads lead to, made and checked, for the studio, the command line and Node. */
import { initSync } from "#ad-url-program";
import { unpacked } from "../engines/wasm.js";

initSync({ module: unpacked() });

export { arrive, build, check, kinds, macros, mend, parameters, read, rules } from "#ad-url-program";
