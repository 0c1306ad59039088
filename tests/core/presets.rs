//! Presets for ad networks: whose ad a visit is credited to, alone and beside other presets.

use crate::json::{Config, Visit, plan};
use serde_json::{Value, json};

const ALL: &str = "tiktok google meta snapchat utm";

/// What of the links of a page with these presets comes from the visit, without the markers.
fn link(preset: Value, more: Value, visit: &Visit) -> String {
    let mut config = json!({"oneLinkURL": "https://brand.onelink.me/A1b2", "preset": preset, "links": [{}]});
    config.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let link = plan(&Config::read(&config.to_string()), visit).links.remove(0).unwrap_or_default();
    link.replace("https://brand.onelink.me/A1b2?af_js_web=true&af_ss_ver=2_10_0&", "")
}

/// A visit to a page with this query, of which more is known.
fn visit(query: &str, more: Value) -> Visit {
    let mut visit = json!({"url": query});
    visit.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    Visit::read(&visit.to_string())
}

fn of(preset: impl Into<Value>, query: &str) -> String {
    link(preset.into(), json!({}), &Visit::new(query))
}

#[test]
fn each_network_has_its_media_source_and_a_copy_of_its_click_id() {
    for (preset, source, ids) in [
        ("tiktok", "tiktokweb_int", &["ttclid"][..]),
        ("google", "googleads_int", &["gclid", "gbraid", "wbraid"]),
        ("meta", "metaweb_int", &["fbclid"]),
        ("snapchat", "snapweb_int", &["sccid"]),
    ] {
        for id in ids {
            let want = format!("pid={source}&c=summer&af_sub1=ID&{id}=ID");
            for presets in [json!(preset), json!([preset]), json!(ALL), json!([preset, "utm"])] {
                assert_eq!(of(presets.clone(), &format!("?c=summer&{id}=ID")), want, "{presets}");
            }
        }
        // Alone, everybody counts as the network's own.
        assert_eq!(of(preset, ""), format!("pid={source}"));
        assert_eq!(of(preset, "?utm_source=newsletter"), format!("pid={source}"));
        assert_eq!(of(preset, "?pid=partner"), "pid=partner");
    }
    assert_eq!(of("snapchat", "?ScCid=ID"), "pid=snapweb_int&af_sub1=ID&sccid=ID");
}

#[test]
fn of_several_the_click_id_or_the_source_tells() {
    for (query, want) in [
        ("?gclid=G&gad_campaignid=17", "pid=googleads_int&af_sub1=G&af_c_id=17&gclid=G"),
        (
            "?utm_source=facebook&utm_medium=paid_social&utm_campaign=s&utm_content=v&utm_id=7",
            "pid=metaweb_int&c=s&af_channel=paid_social&af_ad=v&af_c_id=7",
        ),
        ("?utm_source=ig&utm_medium=cpc", "pid=metaweb_int&af_channel=cpc"),
        ("?utm_source=google&utm_medium=CPC", "pid=googleads_int&af_channel=CPC"),
        ("?utm_source=snapchat", "pid=snapweb_int"),
        ("?utm_source=tiktok&utm_medium=paid&utm_campaign=s", "pid=tiktokweb_int&c=s&af_channel=paid"),
        ("?pid=metaweb_int&c=s&utm_source=newsletter", "pid=metaweb_int&c=s"),
        // The link of an ad may say another partner.
        ("?pid=partner&ttclid=T", "pid=partner&af_sub1=T&ttclid=T"),
        // The network of the click id counts before what a source says.
        ("?utm_source=google&utm_medium=cpc&ttclid=T", "pid=tiktokweb_int&af_channel=cpc&af_sub1=T&ttclid=T"),
        ("?ttclid=T&gclid=G", "pid=tiktokweb_int&af_sub1=T&gclid=G&ttclid=T"),
    ] {
        assert_eq!(of(ALL, query).replace("&ttclid=T&gclid=G", "&gclid=G&ttclid=T"), want, "{query}");
    }
}

#[test]
fn nobodys_ad_is_credited_with_a_visit_to_which_none_has_led() {
    for (query, want) in [
        ("", "pid=website"),
        ("?x=1", "pid=website"),
        ("?utm_source=newsletter&utm_medium=email", "pid=newsletter&af_channel=email"),
        ("?utm_source=google&utm_medium=organic", "pid=google&af_channel=organic"),
        ("?utm_source=facebook&utm_medium=social", "pid=facebook&af_channel=social"),
        ("?pid=friend", "pid=friend"),
        ("?gclid=", "pid=website"),
        ("?ttclid=__CLICKID__", "pid=website"),
        ("?utm_source={{site_source_name}}", "pid=website"),
        // A name of another network's parameter is no click id of it.
        ("?google=1&tiktok=2", "pid=website"),
    ] {
        assert_eq!(of(ALL, query), want, "{query}");
    }
    // Without the preset for them, tags are nobody's.
    assert_eq!(of("tiktok google", "?utm_source=newsletter&utm_campaign=s"), "pid=website");
    assert_eq!(of("tiktok google", "?utm_source=google&utm_medium=cpc"), "pid=googleads_int");
    // A network that isn't among the presets isn't credited.
    assert_eq!(of("tiktok google", "?fbclid=F"), "pid=website&fbclid=F");
    assert_eq!(of("tiktok utm", "?utm_source=facebook&utm_medium=cpc"), "pid=facebook&af_channel=cpc");
}

#[test]
fn tags_fill_what_nothing_else_does() {
    let tags = "utm_source=s&utm_medium=m&utm_campaign=c&utm_id=7&utm_content=a&utm_term=k";
    let want = "pid=s&c=c&af_channel=m&af_ad=a&af_c_id=7&af_keywords=k";
    assert_eq!(of("utm", &format!("?{tags}")), want);
    assert_eq!(
        of("utm", &format!("?{tags}&c=own&af_ad=own")),
        want.replace("=c&", "=own&").replace("=a&", "=own&")
    );
    assert_eq!(of("utm", ""), "pid=website");
    let direct = json!({"links": [{"platform": "steam", "appId": "440", "href": "https://s.example/"}]});
    let direct = link(json!("utm"), direct, &Visit::new("?utm_source=s&utm_campaign=c"));
    assert!(direct.contains("af_media_source=s&af_campaign=c&af_campaign_id=c&"), "{direct}");
}

#[test]
fn rules_of_the_page_win_over_presets() {
    let own = json!({"afParameters": {
        "mediaSource": {"keys": ["src"], "defaultValue": "web"}, "campaign": {"keys": ["camp"]}
    }});
    let of = |query: &str| link(json!(ALL), own.clone(), &Visit::new(query));
    assert_eq!(of("?src=a&camp=b&utm_source=s&utm_campaign=c&utm_id=7"), "pid=a&c=b&af_c_id=7");
    assert_eq!(of("?utm_source=s&utm_campaign=c"), "pid=web");
    assert_eq!(of("?ttclid=T"), "pid=web&af_sub1=T&ttclid=T");
    let cookie =
        json!({"afParameters": {"afCustom": [{"paramKey": "gclid", "keys": ["gclid", "cookie:gclid"]}]}});
    let seen = visit("", json!({"sources": json!({"cookie:gclid": "G"})}));
    assert_eq!(link(json!("google"), cookie, &seen), "pid=googleads_int&af_sub1=G&gclid=G");
}

#[test]
fn a_click_id_tells_the_network_also_where_it_must_not_be_sent() {
    let seen = visit("?gclid=G&c=s", json!({"consent": json!({"consent": "pending"})}));
    assert_eq!(link(json!(ALL), json!({}), &seen), "pid=googleads_int&c=s");
}

#[test]
fn on_the_next_page_of_a_visit_the_ad_still_counts() {
    let ad = json!([{"af_ss_exp_at": 9_000_000_000_000_u64, "gclid": "G", "c": "s"}]).to_string();
    let seen = visit("", json!({"memory": ad}));
    assert_eq!(link(json!(ALL), json!({}), &seen), "pid=googleads_int&c=s&af_sub1=G&gclid=G");
    // Who comes from elsewhere, with tags of their own, begins a new visit.
    let seen = visit("?utm_source=newsletter", json!({"memory": ad}));
    assert_eq!(link(json!(ALL), json!({}), &seen), "pid=newsletter");
}

#[test]
fn what_no_preset_is_gives_no_rules() {
    assert_eq!(of("tictoc", "?pid=a"), "");
    assert_eq!(of(json!(["tictoc", "google"]), "?pid=a"), "pid=a");
    assert_eq!(of(json!(5), "?pid=a"), "");
}
