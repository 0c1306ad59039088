//! What the script around this module calls. Texts cross as bytes of UTF-8, which cost less glue than
//! strings. The module asks nothing of the page: what it has to know comes in with the call.

use wasm_bindgen::prelude::*;

/// [`ask`](crate::ask).
#[wasm_bindgen]
pub fn ask(request: &[u8]) -> Vec<u8> {
    crate::ask(request).into_bytes()
}

/// [`explain`](crate::explain).
#[cfg(feature = "explain")]
#[wasm_bindgen]
pub fn explain(request: &[u8]) -> Vec<u8> {
    crate::explain(request).into_bytes()
}
