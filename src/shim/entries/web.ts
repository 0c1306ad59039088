/** `src/web/page.js`: the part of the wasm-bindgen module that is JavaScript. */
export * from "../web/page.js";
