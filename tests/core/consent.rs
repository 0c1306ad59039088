//! What is left of a plan, and of what is remembered, when the visitor does not consent to all of it.

use crate::json::{Config, Plan, Visit, plan, remember, remember_for};
use serde_json::{Value, json};

const MARKS: &str = "https://brand.onelink.me/A1b2?af_js_web=true&af_ss_ver=2_10_0";

/// A configuration that passes on everything that could identify a visitor.
fn config() -> Config {
    let config = json!({
        "oneLinkURL": "https://brand.onelink.me/A1b2",
        "preset": "tiktok",
        "webReferrer": "af_sub5",
        "clickId": "partner_click",
        "afParameters": {
            "googleClickIdKey": "af_sub4",
            "afCustom": [
                {"paramKey": "ttp", "keys": ["cookie:_ttp"]},
                {"paramKey": "stored", "keys": ["storage:id"]},
                {"paramKey": "ms", "keys": ["MSCLKID"]},
                {"paramKey": "written", "keys": ["meta:ttclid", "meta:item"]},
            ],
        },
        "links": [{}, {"platform": "steam", "appId": "440", "href": "https://store.example/440"}],
    });
    Config::read(&config.to_string())
}

fn visit(consent: Value) -> String {
    let visit = json!({
        "landing": "https://brand.example/?c=summer&af_c_id=7&ttclid=T&gclid=G&ScCid=S&MSCLKID=M&partner_click=P",
        "referrer": "https://social.example/post",
        "now": 1000,
        "memory": r#"[{"af_adset":"old","af_ss_same_site":true,"af_ss_exp_at":2000},{"c":"old","af_ss_exp_at":2000}]"#,
        "webReferrer": "\"https://earlier.example/\"",
        "hints": {"model": "Pixel 7", "platformVersion": "14"},
        "sources": {"cookie:_ttp": "C", "storage:id": "D", "meta:ttclid": "W", "meta:item": "lamp"},
        "consent": consent,
    });
    visit.to_string()
}

fn planned(consent: Value) -> Plan {
    plan(&config(), &Visit::read(&visit(consent)))
}

#[test]
fn unasked_and_granted_are_the_same() {
    let unasked = planned(Value::Null);
    let link = unasked.links[0].as_ref().unwrap();
    for part in
        ["&ttclid=T", "&gclid=G", "&sccid=S", "&ttp=C", "&stored=D", "&ms=M", "&partner_click=P", "post"]
    {
        assert!(link.contains(part), "{part} in {link}");
    }
    assert!(unasked.impression.as_ref().unwrap().ends_with("&af_ch_model=Pixel%207&af_ch_os_version=14"));
    for consent in [
        json!({}),
        json!({"consent": "granted"}),
        json!({"consent": null, "limitDataUse": false, "gpc": true}),
        json!({"consent": "granted", "limitDataUse": "gpc", "gpc": false}),
    ] {
        let plan = planned(consent.clone());
        assert_eq!(
            (plan.links, plan.impression),
            (unasked.links.clone(), unasked.impression.clone()),
            "{consent}"
        );
    }
}

#[test]
fn without_consent_links_have_campaign_names_and_there_is_no_impression() {
    for state in [json!("denied"), json!("pending"), json!("maybe"), json!(""), json!(true), json!(0)] {
        let plan = planned(json!({"consent": state, "clickId": "partner_click"}));
        assert_eq!(plan.impression, None, "{state}");
        let want = format!("{MARKS}&pid=tiktokweb_int&c=summer&af_c_id=7&written=lamp");
        assert_eq!(plan.links[0].as_deref(), Some(&*want), "{state}");
        assert!(
            plan.links[1].as_ref().unwrap().ends_with("&af_r=https%3A%2F%2Fstore.example%2F440"),
            "{state}"
        );
        assert!(!plan.links[1].as_ref().unwrap().contains("=T"), "{state}");
    }
}

#[test]
fn limited_use_keeps_ids_hints_and_referrers_from_ad_networks() {
    for consent in [
        json!({"consent": "granted", "limitDataUse": true, "clickId": "partner_click"}),
        json!({"limitDataUse": "gpc", "gpc": true, "clickId": "partner_click"}),
    ] {
        let plan = planned(consent);
        let want = "af_js_web=true&af_ss_ver=2_10_0&pid=tiktokweb_int&c=summer&af_c_id=7&written=lamp";
        assert_eq!(plan.links[0].as_deref(), Some(&*format!("https://brand.onelink.me/A1b2?{want}")));
        let impression = format!("https://impressions.onelink.me/A1b2?{want}&af_xplatform=true");
        assert_eq!(plan.impression, Some(impression));
    }
}

#[test]
fn what_is_stored_follows_the_answer() {
    let stored = |consent: Value| {
        let memory = remember(&visit(consent));
        (memory.views, memory.web_referrer)
    };
    let (views, web_referrer) = stored(json!({"consent": "granted"}));
    assert!(views.contains("\"ttclid\":\"T\"") && views.contains("\"c\":\"old\""), "{views}");
    assert_eq!(web_referrer, "\"https://social.example/post\"");
    for state in ["denied", "pending", "maybe"] {
        assert_eq!(stored(json!({ "consent": state })), (String::new(), String::new()), "{state}");
    }
    let (views, web_referrer) = stored(json!({"limitDataUse": true, "clickId": "partner_click"}));
    assert!(views.starts_with(r#"[{"c":"summer","af_c_id":"7","af_ss_exp_at":7201000},"#), "{views}");
    assert_eq!(web_referrer, "\"\"");
}

/// Click ids are hidden by what they are, as ad networks and pages copy them to other names.
#[test]
fn copies_of_click_ids_are_hidden_under_every_name() {
    const ID: &str = "E.C.P.secret-id";
    let landing = format!(
        "https://brand.example/?c=summer&af_ad=video-{}&variant={ID}&dl=shoes&ttclid={ID}&sub=x&partner=x\
         &af_adset=brandapp://x?gclid=other",
        ID.to_lowercase()
    );
    let config = json!({
        "oneLinkURL": "https://brand.onelink.me/A1b2", "preset": "tiktok", "links": [{}], "markers": false,
        "afParameters": {"afSub1": {"keys": ["variant"]}, "deepLinkValue": {"keys": ["dl"]},
                         "afSub2": {"keys": ["sub"]}},
    });
    for (consent, want) in [
        (json!({"consent": "denied"}), "pid=tiktokweb_int&c=summer&deep_link_value=shoes&af_sub2=x"),
        (json!({"consent": "pending"}), "pid=tiktokweb_int&c=summer&deep_link_value=shoes&af_sub2=x"),
        (json!({"limitDataUse": true}), "pid=tiktokweb_int&c=summer&deep_link_value=shoes&af_sub2=x"),
        // A short id is hidden where it is the whole value.
        (
            json!({"consent": "denied", "clickId": "partner"}),
            "pid=tiktokweb_int&c=summer&deep_link_value=shoes",
        ),
    ] {
        let visit = json!({"landing": landing, "now": 1000, "consent": consent}).to_string();
        let plan = plan(&Config::read(&config.to_string()), &Visit::read(&visit));
        assert_eq!(
            plan.links[0].as_deref(),
            Some(&*format!("https://brand.onelink.me/A1b2?{want}")),
            "{consent}"
        );
    }
}

/// With limited consent only what the rules look for is stored, as anything else may tell who the visitor is.
#[test]
fn limited_storage_has_what_rules_look_for() {
    let landing =
        "https://brand.example/?c=summer&ttclid=T&af_sub1=T&_gl=1*abc&email=a%40b.example&dl=shoes&utm_id=9";
    let visit = json!({"landing": landing, "now": 1000, "consent": {"limitDataUse": true}}).to_string();
    for (config, want) in [
        (json!({"preset": "tiktok"}), r#"[{"c":"summer","af_ss_exp_at":7201000}]"#),
        (
            json!({"afParameters": {"deepLinkValue": {"keys": ["dl"]}, "afSub1": {"keys": ["af_sub1"]}}}),
            r#"[{"dl":"shoes","af_ss_exp_at":7201000}]"#,
        ),
        (json!({}), "[]"),
    ] {
        assert_eq!(remember_for(&config.to_string(), &visit).views, want, "{config}");
    }
}
