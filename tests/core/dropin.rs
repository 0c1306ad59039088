//! Calls of the old script that the recorded cases don't have.

use crate::json::{Config, Visit, plan};
use serde_json::{Value, json};

fn onelink(argument: Value, query: &str) -> (Option<String>, Option<String>) {
    let plan = plan(&Config::read_onelink_call(&argument.to_string()), &Visit::new(query));
    (plan.links[0].clone(), plan.impression)
}

fn source() -> Value {
    json!({"mediaSource": {"keys": ["s"], "defaultValue": "web"}})
}

#[test]
fn a_onelink_with_a_login_keeps_it_and_the_impression_has_none() {
    for (base, want) in [
        ("https://user:pw@brand.onelink.me/A1b2", "https://user:pw@brand.onelink.me/A1b2?"),
        ("https://user@brand.onelink.me:8443/A1b2", "https://user@brand.onelink.me:8443/A1b2?"),
    ] {
        let (link, impression) = onelink(json!({"oneLinkURL": base, "afParameters": source()}), "");
        assert!(link.unwrap().starts_with(want), "{base}");
        assert!(impression.unwrap().starts_with("https://impressions.onelink.me/A1b2?"), "{base}");
    }
}

#[test]
fn the_onelinks_own_query_stays_as_written() {
    for (own, want) in [
        ("x=%E9&flag&u=a+b%2fc", "x=%E9&flag&u=a+b%2fc&"),
        ("x=1&x=2", "x=1&x=2&"),
        ("pid=old&p%69d=older&x=1", "x=1&"),
        ("&&x=a b\"", "x=a%20b%22&"),
        ("x=a\\b", "x=a\\b&"),
        ("x=why?", "x=why?&"),
    ] {
        let base = format!("https://brand.onelink.me/A1b2?{own}#top");
        let (link, _) = onelink(json!({"oneLinkURL": base, "afParameters": source()}), "");
        let want = format!("https://brand.onelink.me/A1b2?{want}af_js_web=true&af_ss_ver=2_10_0&pid=web#top");
        assert_eq!(link.as_deref(), Some(&*want), "{own}");
    }
}

#[test]
fn single_store_links_translate_the_name_for_googles_click_id() {
    for (name, called) in [
        ("af_campaign_id", "af_c_id"),
        ("af_campaign", "c"),
        ("af_media_source", "pid"),
        ("af_sub3", "af_sub3"),
    ] {
        let argument = json!({
            "platform": "ios", "app_id": "id1", "redirectURL": "https://s.example/",
            "afParameters": {"mediaSource": {"defaultValue": "s"}, "campaign": {"defaultValue": "c"}, "googleClickIdKey": name}
        });
        let plan = plan(&Config::read_direct_call(&argument.to_string()), &Visit::new("gclid=G"));
        let link = plan.links[0].clone().unwrap();
        assert!(link.contains(&format!("&{called}=G&")), "{name}: {link}");
        assert_eq!(link.matches(&format!("&{called}=")).count(), 1, "{link}");
    }
}

#[test]
fn googles_click_id_alone_begins_no_visit_unless_a_rule_asks_for_it() {
    let argument = |key: &str| {
        let rules = json!({
            "mediaSource": {"keys": ["pid"], "defaultValue": "web"}, "campaign": {"keys": ["c"]}, "googleClickIdKey": key
        });
        json!({"oneLinkURL": "https://b.onelink.me/A", "afParameters": rules}).to_string()
    };
    let visit = json!({
        "url": "https://brand.example/p?gclid=G", "now": 1,
        "memory": json!([{"pid": "tiktok", "c": "x", "af_ss_exp_at": 9}]).to_string(),
    });
    let visit = Visit::read(&visit.to_string());
    for (key, want) in [("", "pid=tiktok&c=x&gclid=G"), ("af_sub3", "pid=web&af_sub3=G&gclid=G")] {
        let plan = plan(&Config::read_onelink_call(&argument(key)), &visit);
        let link = plan.links[0].as_deref().unwrap();
        assert!(link.ends_with(want), "{key}: {link}");
    }
}

#[test]
fn custom_rules_with_the_name_of_a_rule_are_left_out_and_ids_stay_as_written() {
    for name in ["pid", "c", "af_channel", "af_ad", "af_adset", "deep_link_value", "af_sub1", "af_sub5"] {
        let mut rules = source();
        rules["afCustom"] = json!([{"paramKey": name, "defaultValue": "CUSTOM"}]);
        let (link, _) = onelink(json!({"oneLinkURL": "https://b.onelink.me/A", "afParameters": rules}), "");
        assert_eq!(
            link.as_deref(),
            Some("https://b.onelink.me/A?af_js_web=true&af_ss_ver=2_10_0&pid=web"),
            "{name}"
        );
    }
    let argument = json!({
        "platform": "ios", "app_id": "123456789", "redirectURL": "https://s.example/",
        "afParameters": {"mediaSource": {"defaultValue": "s"}, "campaign": {"defaultValue": "c"}}
    });
    let plan = plan(&Config::read_direct_call(&argument.to_string()), &Visit::new(""));
    assert!(plan.links[0].as_ref().unwrap().starts_with("https://app.appsflyer.com/123456789?"));
}
