/** The same globals by way of the script without WebAssembly; compiled, never run. */
import "smart-script-wasm/all-javascript";

export const version: string = SmartScript.version + AF_SMART_SCRIPT.version;
