//! What the script around this module calls. Every crossing is flat: texts in, one text out.

use js_sys::Promise;
use wasm_bindgen::prelude::*;

use super::{beacon, page};
use crate::config::Config;
use crate::impression::with_hints;

/// Plans a page. The answer is a line for the impression's address and one for each link in the
/// order asked for; an empty line stands for an address that there is none of. No address has a
/// line break in it: they are escaped.
#[wasm_bindgen(js_name = plan)]
pub fn plan_page(config: &str) -> String {
    let plan = crate::plan(&Config::read(config), &page::visit());
    let mut lines = plan.impression.unwrap_or_default();
    for link in plan.links {
        lines.push('\n');
        lines.push_str(&link.unwrap_or_default());
    }
    lines
}

/// Sends the impression, with the device's hints if the browser `has_hints`.
#[wasm_bindgen(js_name = fireImpression)]
pub fn fire_impression(
    address: &str,
    has_hints: bool,
    model: &str,
    platform_version: &str,
) -> Option<Promise> {
    if has_hints {
        return beacon::send(&with_hints(address, model, platform_version));
    }
    beacon::send(address)
}

/// The notes on a page's plan, a line each.
#[cfg(feature = "explain")]
#[wasm_bindgen]
pub fn explain(config: &str) -> String {
    crate::plan(&Config::read(config), &page::visit()).notes.list().join("\n")
}
