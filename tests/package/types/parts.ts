/** The parts of the package, each imported for what it does. This is compiled, but never run. */
import "smart-script-wasm/banner";
import "smart-script-wasm/consent";
import "smart-script-wasm/debug";
import "smart-script-wasm/inspector";
import "smart-script-wasm/javascript";
import "smart-script-wasm/observe";
import "smart-script-wasm/on-demand";
import "smart-script-wasm/qr";
import { start } from "smart-script-wasm/inline";

export const started = start({ observe: true, consentFrom: "tcf", debug: "url" });
