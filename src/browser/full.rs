//! What the package's `explain` calls, by wasm-bindgen: its weight does not matter, its values do.

use serde::Serialize;
use serde_wasm_bindgen::{Error, Serializer};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// Explains the plan that a request asks for, in the spelling of src/wire.rs: an
/// [`Explanation`](crate::Explanation) as objects and lists, with null for what there is none of.
///
/// # Errors
///
/// Where the page has no memory left, or has bent what objects are made with.
#[wasm_bindgen]
pub fn explain(request: &str) -> Result<JsValue, Error> {
    crate::Explanation::read(request.as_bytes())
        .serialize(&Serializer::new().serialize_maps_as_objects(true).serialize_missing_as_null(true))
}
