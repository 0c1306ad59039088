//! What holds for any visit: each link is the author's, decodes to the values that the rules ask for, and has
//! each name once.

use std::collections::HashSet;

use crate::cost::assert_linear;
use crate::generators::{NAMES, hostile, pairs, separators};
use crate::json::{Config, Plan, Visit, plan, remember};
use crate::promises::{self, Hostile, NOW};
use proptest::prelude::*;
use serde_json::{Value, json};
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
        {"platform": "steam", "appId": "a/b?c", "href": "https://store.example/app/440/?a=b&c=d"},
        {"platform": "android", "appId": "com.example.app", "href": "https://play.example/?id=1"},
        {"platform": "apk", "appId": "com.example.app", "href": "https://cdn.example/app.apk"}
    ]
}"#;

/// Host and path of each planned link and, as the last, of the impression.
const TARGETS: [(&str, &str); 5] = [
    ("click.brand.example", "/A1b2"),
    ("engagements.appsflyer.com", "/v1.0/c2s/click/app/steam/a%2Fb%3Fc"),
    ("app.appsflyer.com", "/com.example.app"),
    ("app.appsflyer.com", "/com.example.app"),
    ("impressions.onelink.me", "/A1b2"),
];

/// The rules of `CONFIG` for a OneLink: outgoing name, incoming names and default.
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

/// The value that a rule promises, found without the program's code.
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
    fn links_keep_to_the_author_whoever_comes(hostile in hostile()) {
        promises::links(&hostile);
    }

    #[test]
    fn what_is_stored_is_bounded_and_comes_back(hostile in hostile()) {
        promises::memory(&hostile);
    }

    #[test]
    fn what_separates_values_on_the_wire_is_no_part_of_a_value(text in separators()) {
        let planned = |text: &str| {
            let mut rules = json!({"afCustom": [
                {"paramKey": format!("x{text}"), "keys": [text, "c"], "defaultValue": text},
                {"paramKey": "y", "keys": [format!("cookie:{text}")], "overrideValues": {text: text}},
            ]});
            rules[text] = json!(text);
            let mut config = json!({
                "oneLinkURL": "https://brand.onelink.me/A1b2", "preset": "tiktok", "webReferrer": text, "clickId": text,
                "afParameters": rules,
                "links": [{}, {"platform": text, "appId": text, "href": text, "code": text}],
            });
            config[text] = json!([text, {text: text}]);
            let view = json!({text: text, "c": text, "af_ss_exp_at": 2 * NOW}).to_string();
            let visit = json!({
                "landing": format!("https://brand.example/?{text}={text}&c={text}"), "referrer": text, "now": NOW,
                "memory": format!("[{view}]"), "webReferrer": json!(text).to_string(),
                "sources": {format!("cookie:{text}"): text}, "hints": {"model": text, "platformVersion": text},
                text: text,
            });
            let (config, visit) = (Config::read(&config.to_string()), visit.to_string());
            (plan(&config, &Visit::read(&visit)), remember(&visit))
        };
        let (plan, memory) = planned(&text);
        let harmless = planned(&text.replace('\u{ffff}', "\u{fffd}"));
        prop_assert_eq!((&plan, &memory), (&harmless.0, &harmless.1));
        let url = Url::parse(plan.links[0].as_ref().expect("a link")).unwrap();
        prop_assert_eq!(url.host_str(), Some("brand.onelink.me"));
        prop_assert!(plan.notes.iter().all(|note| !note.contains(['\n', '\0'])), "{:?}", plan.notes);
    }

    #[test]
    fn links_decode_to_what_was_mapped(pairs in pairs()) {
        let query: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(&pairs).finish();
        let plan = plan(&Config::read(CONFIG), &Visit::new(&query));
        let urls = addresses(&plan);
        // No text has the character that separates values on the wire.
        let harmless = |(name, value): (String, String)| (name, value.replace('\u{ffff}', "\u{fffd}"));
        let pairs: Vec<_> = pairs.into_iter().map(harmless).collect();
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
            // A link may only be over its limit when everything that may be left out is left out.
            if link.len() > 2000 {
                for name in ["af_sub3", "af_keywords", "af_ad", "af_adset"] {
                    prop_assert_eq!(value_in(url, name), None, "{} in a link of {}", name, link.len());
                }
            }
        }
    }
}

#[test]
fn no_script_and_no_data_reach_a_link() {
    let hosts = [
        "alert(1)",
        "//https://store.example/",
        "text/html,https://store.example/",
        "//store.example/%0aalert(1)",
    ];
    let schemes = [
        "javascript:",
        "JavaScript:",
        " javascript:",
        "java\nscript:",
        "\u{1}javascript:",
        "data:",
        "vbscript:",
    ];
    for scheme in schemes {
        for rest in hosts {
            let anchor = format!("{scheme}{rest}");
            let query = form_urlencoded::byte_serialize(anchor.as_bytes()).collect::<String>();
            let query = NAMES.iter().map(|name| format!("{name}={query}&")).collect::<String>();
            let hostile = Hostile {
                landing: format!("https://brand.example/?{query}"),
                url: anchor.clone(),
                referrer: anchor.clone(),
                web_referrer: Value::from(&*anchor).to_string(),
                cookie: anchor.clone(),
                app_id: anchor.clone(),
                anchor: anchor.clone(),
                ..Hostile::default()
            };
            let plan = promises::links(&hostile);
            // These would redirect to the script, so the calls to action keep the author's address.
            assert_eq!(plan.links[1..3], [None, None], "{anchor:?}");
            // These redirect to addresses of the author's.
            assert!(plan.links[3..5].iter().all(Option::is_some), "{anchor:?}");
        }
    }
}

#[test]
fn time_and_sizes_grow_no_faster_than_what_comes_in() {
    const LARGE: usize = 1 << 20;
    let filled = |part: &str, size: usize| part.repeat(size / part.len());
    let query = |query: String| json!({"landing": format!("https://brand.example/?{query}"), "now": NOW});
    let memory = |views: Vec<String>| json!({"landing": "https://brand.example/", "now": NOW, "memory": format!("[{}]", views.join(","))});
    let view = |names: usize| {
        let names: String = (0..names).map(|it| format!("\"n{it:06}\":\"x\",")).collect();
        format!("{{{names}\"af_ss_exp_at\":5000,\"af_ss_same_site\":true}}")
    };
    type Shape<'a> = (&'a str, &'a dyn Fn(usize) -> Value);
    let shapes: [Shape; 11] = [
        ("small parameters", &|size| query(filled("a&", size))),
        ("different names", &|size| query((0..size / 8).map(|it| format!("{it:06x}=&")).collect())),
        ("one name", &|size| query(filled("c=x&", size))),
        ("one name with macros", &|size| query(filled("pid=__A__&", size))),
        ("a long value", &|size| query(format!("c={}", filled("é", size)))),
        ("long values", &|size| {
            query(filled(&format!("pid={0}&c={0}&ttclid={0}&", "é".repeat(4_000)), size))
        }),
        ("escapes", &|size| query(filled("%41", size))),
        ("half escapes", &|size| query(format!("ttclid={}", filled("%", size)))),
        ("pluses and equals signs", &|size| query(filled("+=", size))),
        ("twenty views with thousands of names", &|size| memory(vec![view(size / 14 / 20); 20])),
        ("thousands of views", &|size| memory(vec![view(1); size / 61])),
    ];
    let store = |platform| json!({"platform": platform, "appId": "1", "href": "https://store.example/"});
    let links = [json!({}), store("steam"), store("ios"), store("apk")];
    let config = json!({
        "oneLinkURL": "https://brand.onelink.me/A1b2", "preset": "tiktok",
        "links": links.iter().cycle().take(100).collect::<Vec<_>>(),
        "afParameters": {"channel": {"keys": ["ch", "utm_medium"], "overrideValues": {"cpc": "paid"}}},
    });
    let config = Config::read(&config.to_string());
    let run = |visit: &Value| {
        let text = visit.to_string();
        let plan = plan(&config, &Visit::read(&text));
        let stored = remember(&text);
        assert!(stored.views.len() <= 32 * 1024);
        assert!(plan.links.iter().flatten().all(|link| link.len() <= 8_000));
    };
    for (shape, visit) in shapes {
        assert_linear(shape, [visit(LARGE / 8), visit(LARGE)], run);
    }
}
