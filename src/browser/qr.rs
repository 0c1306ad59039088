//! What the script that draws QR codes calls.

use wasm_bindgen::prelude::*;

use crate::qr::{Level, modules};

/// The modules of a text's QR code, a line of `0` and `1` for each row; empty where no code holds
/// the text. One with a logo bears that its middle is covered.
#[wasm_bindgen(js_name = modules)]
pub fn qr_modules(text: &[u8], has_logo: bool) -> Vec<u8> {
    let level = if has_logo { Level::Quartile } else { Level::Low };
    modules(text, level).unwrap_or_default().into_bytes()
}
