/** The script without WebAssembly has the same globals. This is compiled, but never run. */
import "smart-script-wasm/all-javascript";

export const version: string = SmartScript.version + AF_SMART_SCRIPT.version;
