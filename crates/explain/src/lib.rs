//! The WebAssembly module behind the package's `explain` and the panel that `debug` opens, which tell why a
//! plan is as it is.
//!
//! Visitors don't load it, so it is made with wasm-bindgen, and answers with JavaScript values.

use serde::Serialize;
use serde_wasm_bindgen::{Error, Serializer};
use smart_script::explain::Explanation;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// Explains the plan that a request asks for, with an [`Explanation`] as JavaScript objects and lists, in
/// which `None` is null.
///
/// # Errors
///
/// It fails if the page has no memory left, or has replaced built-in functions that make objects.
#[wasm_bindgen]
pub fn explain(request: &str) -> Result<JsValue, Error> {
    Explanation::read(request.as_bytes())
        .serialize(&Serializer::new().serialize_maps_as_objects(true).serialize_missing_as_null(true))
}
