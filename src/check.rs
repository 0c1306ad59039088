//! What is wrong in a configuration, each with its path and what is wanted there.

use crate::address::Address;
use crate::config::{Config, PRESETS};
use crate::json::Json;
use crate::memory::number;
use crate::notes::Notes;
use crate::rule::Rule;
use crate::slot::{AF_SUBS, SLOT_NAMES};

/// The names a page's configuration may have.
const TOP: [&str; 15] = [
    "oneLinkURL",
    "preset",
    "afParameters",
    "clickId",
    "clickIdSlot",
    "endpoints",
    "markers",
    "referrerSkipList",
    "urlSkipList",
    "webReferrer",
    "rememberMinutes",
    "observe",
    "impressionPer",
    "links",
    "debug",
];

/// Notes every mistake in a configuration.
pub(crate) fn check(config: &Config, notes: &mut Notes) {
    let json = &config.json;
    let Json::Map(_) = json else {
        notes.add(format!("configuration: want an object, got {}", kind(json)));
        return;
    };
    known_names(json, "", &TOP, notes);
    match json.get("oneLinkURL") {
        Json::Null => {}
        Json::Text(_) if config.template().is_some() => {}
        other => notes.add(format!(
            "oneLinkURL: want an https address with a template, such as https://brand.onelink.me/A1b2, got {}",
            shown(other)
        )),
    }
    let preset = json.get("preset");
    if *preset != Json::Null && !PRESETS.iter().any(|known| known.0 == preset.text()) {
        let known = PRESETS.map(|known| known.0).join(", ");
        notes.add(format!("preset: want one of {known}, got {}", shown(preset)));
    }
    let slot = json.get("clickIdSlot");
    if *slot != Json::Null && !AF_SUBS.iter().any(|known| known.0 == slot.text()) {
        notes.add(format!("clickIdSlot: want one of af_sub1 to af_sub5, got {}", shown(slot)));
    }
    for name in ["markers", "observe", "debug"] {
        want(json, name, name, "a boolean", notes);
    }
    known_names(json.get("endpoints"), "endpoints.", &["impression", "direct", "store"], notes);
    if let Json::Map(endpoints) = json.get("endpoints") {
        for (name, endpoint) in endpoints {
            if Address::read(endpoint.text(), true, false).is_none() {
                notes.add(format!("endpoints.{name}: want an https address, got {}", shown(endpoint)));
            }
        }
    }
    for name in ["referrerSkipList", "urlSkipList"] {
        strings(json.get(name), name, notes);
    }
    want(json, "webReferrer", "webReferrer", "a string", notes);
    let minutes = json.get("rememberMinutes");
    if *minutes != Json::Null && number(minutes).is_none() {
        notes.add(format!("rememberMinutes: want a whole number, got {}", shown(minutes)));
    }
    let per = json.get("impressionPer");
    if *per != Json::Null && !["load", "route"].contains(&per.text()) {
        notes.add(format!("impressionPer: want load or route, got {}", shown(per)));
    }
    parameters(json.get("afParameters"), notes);
}

fn parameters(json: &Json, notes: &mut Notes) {
    let known = [SLOT_NAMES.as_slice(), &["googleClickIdKey", "afCustom"]].concat();
    known_names(json, "afParameters.", &known, notes);
    for name in SLOT_NAMES {
        rule(json.get(name), &format!("afParameters.{name}"), notes);
    }
    want(json, "googleClickIdKey", "afParameters.googleClickIdKey", "a string", notes);
    match json.get("afCustom") {
        Json::Null => {}
        Json::List(items) => {
            for (index, item) in items.iter().enumerate() {
                let path = format!("afParameters.afCustom[{index}]");
                if item.get("paramKey").printed().is_empty() {
                    notes.add(format!("{path}.paramKey: want the name of an outgoing parameter"));
                }
                rule(item, &path, notes);
            }
        }
        other => notes.add(format!("afParameters.afCustom: want a list, got {}", kind(other))),
    }
}

fn rule(json: &Json, path: &str, notes: &mut Notes) {
    if *json == Json::Null {
        return;
    }
    let names = ["keys", "overrideValues", "defaultValue", "paramKey"];
    known_names(json, &format!("{path}."), &names, notes);
    strings(json.get("keys"), &format!("{path}.keys"), notes);
    if matches!(json.get("defaultValue"), Json::List(_) | Json::Map(_)) {
        want(json, "defaultValue", &format!("{path}.defaultValue"), "a string", notes);
    }
    want(json, "overrideValues", &format!("{path}.overrideValues"), "an object", notes);
    if matches!(json, Json::Map(_)) && !Rule(json).is_usable() {
        notes.add(format!("{path}: want keys, a defaultValue, or both"));
    }
}

/// Notes what is no list of strings; a single string is one.
fn strings(json: &Json, path: &str, notes: &mut Notes) {
    match json {
        Json::Null | Json::Text(_) => {}
        Json::List(items) => {
            for (index, item) in items.iter().enumerate() {
                if !matches!(item, Json::Text(_)) {
                    notes.add(format!("{path}[{index}]: want a string, got {}", kind(item)));
                }
            }
        }
        other => notes.add(format!("{path}: want a list of strings, got {}", kind(other))),
    }
}

/// Notes a member of another kind than wanted; one that is absent is fine.
fn want(json: &Json, name: &str, path: &str, wanted: &str, notes: &mut Notes) {
    let got = kind(json.get(name));
    if got != "null" && got != wanted {
        notes.add(format!("{path}: want {wanted}, got {got}"));
    }
}

/// Notes names that mean nothing, and a value that should have names but has none.
fn known_names(json: &Json, path: &str, known: &[&str], notes: &mut Notes) {
    match json {
        Json::Map(members) => {
            for (name, _) in members {
                if !known.contains(&name.as_str()) {
                    notes.add(format!("{path}{name}: not a name that means anything here"));
                }
            }
        }
        Json::Null => {}
        other => notes.add(format!("{}: want an object, got {}", path.trim_end_matches('.'), kind(other))),
    }
}

/// What a person calls this kind of value.
fn kind(json: &Json) -> &'static str {
    match json {
        Json::Null => "null",
        Json::Bool(_) => "a boolean",
        Json::Number(_) => "a number",
        Json::Text(_) => "a string",
        Json::List(_) => "a list",
        Json::Map(_) => "an object",
    }
}

fn shown(json: &Json) -> String {
    match json {
        Json::Text(text) => format!("{text:?}"),
        other => kind(other).to_owned(),
    }
}
