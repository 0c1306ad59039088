//! What the script around this module calls: one text in, one text out, as bytes of UTF-8, which cost
//! less glue than strings. The module asks nothing of the page: what it has to know comes in with
//! the call.

use wasm_bindgen::prelude::*;

use crate::Plan;
use crate::config::{Call, Config};
use crate::json::Json;
use crate::memory::remember_json;
use crate::visit::Visit;

/// Answers a request, a JSON object, in lines.
///
/// `{remember}` with a visit as it was loaded: what the page is to store, its page views and where
/// the visitor came from.
///
/// `{call, config, visit}` with a page's configuration, or the argument of the old script's call
/// `oneLink` or `direct`: the impression's address, then each link in the order asked for; an empty
/// line stands for an address that there is none of. No address has a line break in it: they are
/// escaped.
#[wasm_bindgen]
pub fn ask(request: &[u8]) -> Vec<u8> {
    let request = Json::read(request).unwrap_or_default();
    let mut lines;
    if let visit @ Json::Map(_) = request.get("remember") {
        let memory = remember_json(visit);
        lines = memory.views;
        lines.push('\n');
        lines.push_str(&memory.web_referrer);
    } else {
        let plan = plan(request);
        lines = plan.impression.unwrap_or_default();
        for link in plan.links {
            lines.push('\n');
            lines.push_str(&link.unwrap_or_default());
        }
    }
    lines.into_bytes()
}

fn plan(mut request: Json) -> Plan {
    let call = match request.get("call").text() {
        "oneLink" => Call::OneLink,
        "direct" => Call::Direct,
        _ => Call::Page,
    };
    let config = Config::of(call, request.take("config"));
    crate::plan(&config, &Visit::from_json(request.take("visit")))
}

/// The notes on the plan that a request asks for, a line each.
#[cfg(feature = "explain")]
#[wasm_bindgen]
pub fn explain(request: &[u8]) -> Vec<u8> {
    plan(Json::read(request).unwrap_or_default()).notes.list().join("\n").into_bytes()
}
