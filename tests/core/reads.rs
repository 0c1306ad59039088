//! Without the parameters that plans don't read, a visit gets the same links.

use proptest::prelude::*;
use serde_json::json;

use crate::generators::{hostile, pairs};
use crate::json::{Config, Visit, request};

/// The mark between words on the wire.
const END: char = '\u{ffff}';

const CONFIG: &str = r#"{
    "oneLinkURL": "https://brand.onelink.me/A1b2",
    "preset": "tiktok",
    "webReferrer": "af_ref",
    "afParameters": {
        "channel": {"keys": ["cookie:id", "ch", "utm_medium"], "overrideValues": {"cpc": "paid"}, "defaultValue": "web"},
        "deepLinkValue": {"keys": ["dl"]},
        "googleClickIdKey": "g",
        "afCustom": [{"paramKey": "own", "keys": ["x", "ScCid"]}, {"paramKey": "af_r", "keys": ["af_r"]}]
    },
    "links": [
        {},
        {"platform": "steam", "appId": "1", "href": "https://store.example/app/440/"},
        {"platform": "android", "appId": "com.example.app", "href": "https://play.example/?id=1"},
        {"href": "javascript:void 0"},
        {"href": "https://brand.onelink.me/Q?deep_link_value=pears&ttclid=old", "params": {"af_sub1": "a", "af_ad": "b"}},
        {"href": "brandapp://x", "oneLinkURL": "https://brand.onelink.me/Z?af_dp=y", "deepLinkValue": "figs"}
    ]
}"#;

/// A request without the parameters of its visit that plans don't read, and how many were left.
fn reduced(whole: &str) -> (String, usize) {
    let reads = smart_script::reads(whole.as_bytes());
    let words: Vec<_> = whole.split(END).collect();
    let from = words.iter().position(|word| *word == "query").expect("a query") + 2;
    let kept = words.iter().enumerate().filter(|(index, _)| {
        let parameter = index.checked_sub(from).map(|at| at / 2);
        parameter.and_then(|at| reads.get(at)).is_none_or(|&read| read == b'1')
    });
    let text = kept.map(|(_, word)| *word).collect::<Vec<_>>().join(&END.to_string());
    (text, reads.iter().filter(|&&read| read == b'1').count())
}

fn of_pairs(pairs: &[(String, String)]) -> Visit {
    let query: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    Visit::read(&json!({"url": format!("https://brand.example/?{query}"), "now": 1}).to_string())
}

fn check(visit: &Visit) {
    for call in [
        Config::read(CONFIG),
        Config::read(r#"{"oneLinkURL": "https://brand.onelink.me/A1b2", "links": [{}]}"#),
    ] {
        let whole = request(&call, visit);
        let (reduced, _) = reduced(&whole);
        assert_eq!(smart_script::ask(reduced.as_bytes())[..], smart_script::ask(whole.as_bytes())[..]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn plans_are_the_same_without_what_they_do_not_read(pairs in pairs(), hostile in hostile()) {
        check(&of_pairs(&pairs));
        for consent in [json!({}), json!({"consent": "denied"}), json!({"consent": "granted", "gpc": true})] {
            let mut visit = hostile.visit();
            visit["consent"] = consent;
            check(&Visit::read(&visit.to_string()));
        }
    }
}

#[test]
fn few_parameters_are_read_of_many() {
    let mut pairs: Vec<_> = (0..5_000).map(|at| (format!("a{at}"), "b".to_owned())).collect();
    pairs.extend((0..5_000).map(|at| ("c".to_owned(), at.to_string())));
    pairs.extend(["__A__", "ad", ""].map(|ad| ("af_ad".to_owned(), ad.to_owned())));
    let visit = of_pairs(&pairs);
    check(&visit);
    assert_eq!(reduced(&request(&Config::read(CONFIG), &visit)).1, 2);
}
