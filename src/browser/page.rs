//! Gathers the visit from the page.

use wasm_bindgen::prelude::*;
use web_sys::Location;

use crate::visit::Visit;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(thread_local_v2, js_name = location)]
    static LOCATION: Location;
}

/// The visit as the page shows it.
pub fn visit() -> Visit {
    Visit::new(&LOCATION.with(Location::search).unwrap_or_default())
}
