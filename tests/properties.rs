//! What holds whatever the visitor brings: every link is the author's, decodes back to what was
//! mapped, and says nothing twice.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::HashSet;

use proptest::prelude::*;
use smart_script::{Config, Plan, Visit, plan};
use url::Url;

const CONFIG: &str = r#"{
    "oneLinkURL": "https://click.brand.example/A1b2?af_xp=custom&pid=template#top",
    "preset": "tiktok",
    "clickIdSlot": "af_sub3",
    "afParameters": {
        "channel": {"keys": ["ch", "utm_medium"], "overrideValues": {"cpc": "paid & loud"}, "defaultValue": "web"},
        "deepLinkValue": {"keys": ["dl"]},
        "afCustom": [{"paramKey": "x&y", "keys": ["x"]}, {"paramKey": "af_dp", "defaultValue": "app%3A%2F%2Fgo"}]
    },
    "links": [
        {},
        {"platform": "steam", "appId": "a/b?c", "redirectURL": "https://store.example/app/440/?a=b&c=d"},
        {"platform": "android", "appId": "com.example.app", "redirectURL": "https://play.example/?id=1"},
        {"platform": "apk", "appId": "com.example.app", "redirectURL": "https://cdn.example/app.apk"}
    ]
}"#;

/// Host and path of every planned link, and of the impression behind them.
const TARGETS: [(&str, &str); 5] = [
    ("click.brand.example", "/A1b2"),
    ("engagements.appsflyer.com", "/v1.0/c2s/click/app/steam/a%2Fb%3Fc"),
    ("app.appsflyer.com", "/com.example.app"),
    ("app.appsflyer.com", "/com.example.app"),
    ("impressions.onelink.me", "/A1b2"),
];

/// What the rules above look for, for a OneLink: outgoing name, incoming names, default.
const MAPPED: [(&str, &[&str], Option<&str>); 12] = [
    ("pid", &["pid", "af_media_source"], Some("tiktokweb_int")),
    ("c", &["c", "af_campaign"], None),
    ("af_c_id", &["af_c_id", "af_campaign_id"], None),
    ("af_adset_id", &["af_adset_id"], None),
    ("af_ad_id", &["af_ad_id"], None),
    ("deep_link_value", &["dl"], None),
    ("x&y", &["x"], None),
    ("ttclid", &["ttclid"], None),
    ("gclid", &["gclid"], None),
    ("af_sub1", &[], None),
    ("af_dp", &[], Some("app://go")),
    ("af_xp", &[], Some("custom")),
];

const NAMES: &[&str] = &[
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
    prop_oneof![8 => proptest::sample::select(NAMES).prop_map(str::to_owned), 1 => ".{0,8}"]
}

fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => ".{0,24}",
        2 => "[&=#%+?/:;@ a-z]{0,24}",
        1 => "__[A-Za-z_]{1,9}__",
        1 => Just("cpc".to_owned()),
        1 => Just("https://evil.example/#&pid=evil".to_owned()),
        1 => "[A-Za-z0-9_-]{300,900}",
    ]
}

fn pairs() -> impl Strategy<Value = Vec<(String, String)>> {
    proptest::collection::vec((name(), value()), 0..16)
}

fn addresses(plan: &Plan) -> Vec<Url> {
    let links = plan.links.iter().chain([&plan.impression]);
    links.map(|link| Url::parse(link.as_ref().expect("a link")).expect("an address")).collect()
}

fn is_macro(value: &str) -> bool {
    value.len() > 4
        && value.starts_with("__")
        && value.ends_with("__")
        && value.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// The value that the rules' words promise, found without the program's own code.
fn wanted(pairs: &[(String, String)], keys: &[&str], default: Option<&str>) -> Option<String> {
    let value = |key: &&str| {
        let mut of_key =
            pairs.iter().filter(|(name, value)| name == key && !value.is_empty() && !is_macro(value));
        of_key.next_back().map(|(_, value)| value.clone())
    };
    keys.iter().find_map(value).or(default.map(str::to_owned))
}

fn value_in(url: &Url, name: &str) -> Option<String> {
    url.query_pairs().find(|(it, _)| it == name).map(|(_, value)| value.into_owned())
}

proptest! {
    #[test]
    fn links_keep_to_the_author_whatever_the_query(query in ".{0,400}") {
        let plan = plan(&Config::read(CONFIG), &Visit::new(&query));
        for (url, (host, path)) in addresses(&plan).iter().zip(TARGETS) {
            prop_assert_eq!((url.scheme(), url.host_str(), url.path()), ("https", Some(host), path));
            let mut names = HashSet::new();
            for (name, _) in url.query_pairs() {
                prop_assert!(names.insert(name.into_owned()), "a name twice in {}", url);
            }
        }
    }

    #[test]
    fn what_is_stored_is_json_and_bounded_whatever_was_there(
        memory in ".{0,300}|\\[(\\{\"[^\"]{0,9}\":\"[^\"]{0,20}\",\"af_ss_exp_at\":[0-9]{1,4}\\},?){0,30}\\]",
        query in ".{0,200}",
        referrer in ".{0,80}",
    ) {
        let visit = serde_json::json!({
            "landing": format!("https://brand.example/?{query}"), "referrer": referrer,
            "memory": memory, "webReferrer": memory, "now": 1_000,
        });
        let stored = smart_script::remember(&visit.to_string());
        let views: Vec<serde_json::Value> = serde_json::from_str(&stored.views).unwrap();
        prop_assert!(views.len() <= 20 && stored.views.len() <= 32 * 1024);
        prop_assert!(views.iter().all(|view| view["af_ss_exp_at"].as_u64() > Some(1_000)));
        serde_json::from_str::<String>(&stored.web_referrer).unwrap();
        for url in addresses(&plan(&Config::read(CONFIG), &Visit::read(&visit.to_string()))) {
            prop_assert!(TARGETS.iter().any(|(host, _)| url.host_str() == Some(host)));
        }
    }

    #[test]
    fn links_decode_to_what_was_mapped(pairs in pairs()) {
        let query: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(&pairs).finish();
        let plan = plan(&Config::read(CONFIG), &Visit::new(&query));
        let urls = addresses(&plan);
        for (url, (host, path)) in urls.iter().zip(TARGETS) {
            prop_assert_eq!((url.host_str(), url.path()), (Some(host), path));
            let mut names = HashSet::new();
            for (name, _) in url.query_pairs() {
                prop_assert!(names.insert(name.into_owned()), "a name twice in {}", url);
            }
        }
        for (name, keys, default) in MAPPED {
            prop_assert_eq!(value_in(&urls[0], name), wanted(&pairs, keys, default), "{} in {}", name, urls[0]);
            prop_assert_eq!(value_in(&urls[4], name), wanted(&pairs, keys, default), "{} in {}", name, urls[4]);
        }
        let channel = wanted(&pairs, &["ch", "utm_medium"], Some("web"));
        let channel = channel.map(|it| if it == "cpc" { "paid & loud".to_owned() } else { it });
        prop_assert_eq!(value_in(&urls[0], "af_channel"), channel);
        prop_assert_eq!(value_in(&urls[1], "af_campaign"), wanted(&pairs, &["c", "af_campaign"], None));
        let redirect = "https://store.example/app/440/?a=b&c=d".to_owned();
        prop_assert_eq!(value_in(&urls[1], "af_r"), Some(redirect));
        prop_assert_eq!(value_in(&urls[1], "af_xplatform"), None);
        prop_assert_eq!(value_in(&urls[4], "af_xplatform"), Some("true".to_owned()));
        prop_assert_eq!(urls[0].fragment(), Some("top"));
        for (url, link) in urls.iter().zip(plan.links.iter().flatten()) {
            let copy = value_in(url, "af_sub3");
            prop_assert!(copy.is_none() || copy == value_in(url, "ttclid"));
            // What may go is gone before a link is left over its limit.
            if link.len() > 2000 {
                for name in ["af_sub3", "af_keywords", "af_ad", "af_adset"] {
                    prop_assert_eq!(value_in(url, name), None, "{} in a link of {}", name, link.len());
                }
            }
        }
    }
}
