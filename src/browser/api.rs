//! What the script around this module calls. Every crossing is flat: JSON in, lines of text out. The
//! module asks nothing of the page: what it has to know comes in with the call.

use wasm_bindgen::prelude::*;

use crate::config::Config;
use crate::json::Json;
use crate::memory::remember_json;
use crate::visit::Visit;
use crate::{Plan, impression};

/// Plans what a request asks for: an object with a configuration called `page`, or the argument of
/// one of the old script's calls called `oneLink` or `direct`, and the `visit`.
///
/// The answer is a line for the impression's address and one for each link in the order asked for;
/// an empty line stands for an address that there is none of. No address has a line break in it:
/// they are escaped.
#[wasm_bindgen]
pub fn plan(request: &str) -> String {
    let plan = answer(request);
    let mut lines = plan.impression.unwrap_or_default();
    for link in plan.links {
        lines.push('\n');
        lines.push_str(&link.unwrap_or_default());
    }
    lines
}

fn answer(request: &str) -> Plan {
    let mut config = None;
    let mut visit = Visit::default();
    if let Some(Json::Map(members)) = Json::parse(request) {
        for (name, value) in members {
            match &*name {
                "page" => config = Some(Config::page(value)),
                "oneLink" => config = Some(Config::onelink_call(value)),
                "direct" => config = Some(Config::direct_call(value)),
                _ => visit = Visit::from_json(&value),
            }
        }
    }
    crate::plan(&config.unwrap_or_else(|| Config::page(Json::Null)), &visit)
}

/// What the page is to store of a visit as it was loaded, a line each: its page views, and where
/// the visitor came from.
#[wasm_bindgen]
pub fn remember(visit: &str) -> String {
    let mut memory = remember_json(&Json::parse(visit).unwrap_or(Json::Null));
    memory.views.push('\n');
    memory.views.push_str(&memory.web_referrer);
    memory.views
}

/// Adds the device's hints to an impression's address.
#[wasm_bindgen(js_name = withHints)]
pub fn with_hints(address: &str, model: &str, platform_version: &str) -> String {
    impression::with_hints(address, model, platform_version)
}

/// The notes on a plan, a line each.
#[cfg(feature = "explain")]
#[wasm_bindgen]
pub fn explain(request: &str) -> String {
    answer(request).notes.list().join("\n")
}
