//! The tables by which values get their outgoing names, as JSON: for programs that document configurations or write
//! them in another form.

use serde_json::{Map, Value as Json, json};

use crate::config::preset::{CLICK_IDS, RULES, UTM_KEYS};
use crate::link::{AF_SUBS, COMMON, Family, platforms};
use crate::text::pairs;
use crate::visit::click_id;
use crate::wire::Value;

/// Each table by its name, with what it is.
#[must_use]
pub fn mapping() -> Vec<(&'static str, &'static str, Json)> {
    vec![
        (
            "PRESET_RULES",
            "The presets' rules, the networks' media sources, and what else networks are called as a `utm_source`.",
            plain(&Value::read(RULES)),
        ),
        ("UTM_KEYS", "The `utm_…` that fill slots where the preset `utm` is.", plain(&Value::read(UTM_KEYS))),
        (
            "CLICK_IDS",
            "The networks' click ids, each with its preset. Of several, the last counts.",
            table(CLICK_IDS),
        ),
        ("FORWARDED", "The click ids that go out without a rule.", click_id::forwarded().map(text).collect()),
        (
            "NAMES",
            "Each family's outgoing names, in their order, each with the member of `afParameters` for it.",
            json!({
                "onelink": names(Family::OneLink),
                "direct": names(Family::Direct),
                "store": names(Family::Store),
            }),
        ),
        ("PLATFORMS", "The platforms by the family of their links.", {
            let of = |family| platforms(family).map(text).collect::<Json>();
            json!({ "direct": of(Family::Direct), "store": of(Family::Store) })
        }),
        (
            "NEWER_PLATFORMS",
            "Those that Smart Script V2's calls don't know.",
            crate::link::newer_platforms().map(text).collect(),
        ),
    ]
}

/// A family's names, in the order in which they go out.
fn names(family: Family) -> Json {
    let names = family.names();
    let all = [names.head, COMMON, AF_SUBS, names.ids].into_iter().flat_map(pairs);
    Json::Object(all.map(|(name, slot)| (string(name), text(slot))).collect())
}

fn table(declared: &'static [u8]) -> Json {
    Json::Object(pairs(declared).map(|(name, value)| (string(name), text(value))).collect::<Map<_, _>>())
}

/// A declared value. Nothing but objects, lists and texts is declared.
fn plain(value: &Value) -> Json {
    if value.is_map() {
        Json::Object(
            value.members().iter().map(|member| (string(member.name), plain(member))).collect::<Map<_, _>>(),
        )
    } else if value.is_list() {
        value.inner().iter().map(plain).collect()
    } else {
        text(value.text())
    }
}

fn text(bytes: &[u8]) -> Json {
    Json::String(string(bytes))
}

fn string(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
