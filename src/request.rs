//! One text in, one text out: the whole program for callers that are not Rust.

use crate::config::{Call, Config};
use crate::json::Json;
use crate::memory::remember_json;
use crate::plan::{Plan, plan};
use crate::visit::Visit;

/// Answers a request, a JSON object, in lines.
///
/// `{remember}` with a visit as it was loaded: what the page is to store, its page views and where
/// the visitor came from.
///
/// `{call, config, visit}` with a page's configuration, or the argument of the old script's call
/// `oneLink` or `direct`: the impression's address, then each link in the order asked for; an empty
/// line stands for an address that there is none of. No address has a line break in it: they are
/// escaped. What a visit has is described at [`Visit::read`].
///
/// ```
/// let answer = smart_script::ask(br#"{
///     "config": {"oneLinkURL": "https://brand.onelink.me/A1b2", "preset": "tiktok", "markers": false, "links": [{}]},
///     "visit": {"url": "https://brand.example/?c=summer"}
/// }"#);
/// assert_eq!(answer, "https://impressions.onelink.me/A1b2?pid=tiktokweb_int&c=summer\n\
///                     https://brand.onelink.me/A1b2?pid=tiktokweb_int&c=summer");
/// ```
pub fn ask(request: &[u8]) -> String {
    let request = Json::read(request).unwrap_or_default();
    let mut lines;
    if let visit @ Json::Map(_) = request.get("remember") {
        let memory = remember_json(visit);
        lines = memory.views;
        lines.push('\n');
        lines.push_str(&memory.web_referrer);
    } else {
        let plan = planned(request);
        lines = plan.impression.unwrap_or_default();
        for link in plan.links {
            lines.push('\n');
            lines.push_str(&link.unwrap_or_default());
        }
    }
    lines
}

/// The notes on the plan that a request asks for, a line each.
#[cfg(feature = "explain")]
pub fn explain(request: &[u8]) -> String {
    planned(Json::read(request).unwrap_or_default()).notes.list().join("\n")
}

fn planned(mut request: Json) -> Plan {
    let call = match request.get("call").text() {
        "oneLink" => Call::OneLink,
        "direct" => Call::Direct,
        _ => Call::Page,
    };
    let config = Config::of(call, request.take("config"));
    plan(&config, &Visit::from_json(request.take("visit")))
}
