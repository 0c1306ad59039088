//! Generates visits, from usual ones to those that only an attacker would send.

use proptest::prelude::*;
use serde_json::Value;

use crate::promises::{Hostile, NOW};

/// Names of parameters that the rules look for, and some that they don't.
pub const NAMES: &[&str] = &[
    "pid",
    "c",
    "af_c_id",
    "af_campaign",
    "af_campaign_id",
    "af_adset",
    "af_adset_id",
    "af_ad",
    "af_ad_id",
    "af_media_source",
    "ch",
    "utm_medium",
    "dl",
    "x",
    "ttclid",
    "gclid",
    "fbclid",
    "ScCid",
    "keyword",
    "af_r",
    "af_sub1",
    "x&y",
    "af_xplatform",
];

fn name() -> impl Strategy<Value = String> {
    prop_oneof![8 => proptest::sample::select(NAMES).prop_map(str::to_owned), 1 => ".{0,8}", 1 => "[\u{ffff}\u{0}={}c]{0,8}"]
}

/// Texts of what the wire format is made of, some of which would end a value and begin a configuration.
pub fn separators() -> impl Strategy<Value = String> {
    let injection = [
        "",
        "}",
        "",
        "}",
        "config",
        "{",
        "oneLinkURL",
        "\"https://evil.example/X",
        "preset",
        "\"tiktok",
        "links",
        "[",
        "",
        "{",
        "",
        "}",
        "",
        "}",
        "",
        "}",
    ];
    let injection = format!("\u{ffff}{}\u{ffff}", injection.join("\u{ffff}"));
    prop_oneof![
        3 => "[\u{ffff}\u{fffe}\u{fffd}\u{0}\n\r\"=0?{}\\[\\]c-]{0,24}",
        1 => Just(injection),
    ]
}

fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => ".{0,24}",
        2 => "[&=#%+?/:;@ a-z]{0,24}",
        1 => "__[A-Za-z_]{1,9}__",
        1 => Just("cpc".to_owned()),
        1 => separators(),
        1 => Just("https://evil.example/#&pid=evil".to_owned()),
        1 => "[A-Za-z0-9_-]{300,900}",
    ]
}

pub fn pairs() -> impl Strategy<Value = Vec<(String, String)>> {
    proptest::collection::vec((name(), value()), 0..16)
}

/// An address with a query of pairs or of any characters, or any text at all.
fn address() -> impl Strategy<Value = String> {
    let query = |pairs: Vec<_>| form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    prop_oneof![
        6 => pairs().prop_map(move |pairs| format!("https://brand.example/p?{}#top", query(pairs))),
        3 => ".{0,300}".prop_map(|query| format!("https://brand.example/?{query}")),
        1 => ".{0,80}",
        1 => Just(String::new()),
    ]
}

const PAGES: &[&str] = &[
    "",
    "https://brand.example/other?c=x",
    "https://www.tiktok.com/",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "https://user:pw@evil.example/",
    "HTTP://localhost:8080/a",
    "https://store.example\\@evil.example/",
    "\tjava\nscript:alert(1)",
];

/// A referrer or another address, often one that is no page of the web.
fn page() -> impl Strategy<Value = String> {
    prop_oneof![4 => proptest::sample::select(PAGES).prop_map(str::to_owned), 1 => ".{0,60}", 1 => address()]
}

/// Page views in the format in which they are stored, or any text.
fn stored() -> impl Strategy<Value = String> {
    let view =
        (pairs(), 0..2 * NOW, any::<bool>(), any::<bool>()).prop_map(|(pairs, expires, inside, escaped)| {
            let encode =
                |text: String| -> String { form_urlencoded::byte_serialize(text.as_bytes()).collect() };
            let pairs =
                pairs.into_iter().map(|(name, text)| (name, if escaped { encode(text) } else { text }));
            let mut view: Value = pairs.map(|(name, text)| (name, Value::from(text))).collect();
            view["af_ss_exp_at"] = expires.into();
            if inside {
                view["af_ss_same_site"] = true.into();
            }
            view
        });
    let views = proptest::collection::vec(view, 0..24).prop_map(|views| Value::from(views).to_string());
    prop_oneof![6 => views, 1 => ".{0,200}", 1 => "[\\[\\]{}\",:0-9a-z]{0,200}"]
}

pub fn hostile() -> impl Strategy<Value = Hostile> {
    let app_id = prop_oneof!["[./%2eE\\\\]{0,9}", ".{0,20}"];
    let texts = (value(), value(), value(), value(), value());
    let pages = (address(), address(), page(), page(), page());
    (pages, texts, stored(), app_id).prop_map(|(pages, texts, memory, app_id)| Hostile {
        landing: pages.0,
        url: pages.1,
        referrer: pages.2,
        memory,
        web_referrer: Value::from(pages.3).to_string(),
        cookie: texts.0,
        storage: texts.1,
        meta: texts.2,
        model: texts.3,
        platform_version: texts.4,
        anchor: pages.4,
        app_id,
    })
}
