/** Puts a part that few pages use into the page's script, for `smart-script-wasm/inline`. */
export {};
