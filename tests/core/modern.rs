//! Plans of a page with a configuration of the modern API.

use crate::json::{Config, Plan, Visit, plan};
use serde_json::{Map, Value, json};
use url::Url;

const AD_CLICK: &str = "?pid=tiktokweb_int&c=Summer%20Sale_web&af_c_id=178&af_adset=US&af_adset_id=179\
                        &af_ad=video&af_ad_id=180&ttclid=E.C.P.x-Y_z";

fn planned(config: Value, query: &str) -> Plan {
    plan(&Config::read(&config.to_string()), &Visit::new(query))
}

/// The configuration of a page with the TikTok preset and these links, extended by `more`.
fn tiktok(links: Value, more: Value) -> Value {
    let mut config =
        json!({"oneLinkURL": "https://brand.onelink.me/A1b2", "preset": "tiktok", "links": links});
    config.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    config
}

fn params(link: &Option<String>) -> Vec<(String, String)> {
    let url = Url::parse(link.as_ref().expect("a link")).expect("an address");
    url.query_pairs().into_owned().collect()
}

fn param(link: &Option<String>, name: &str) -> Option<String> {
    params(link).into_iter().find(|(it, _)| it == name).map(|(_, value)| value)
}

#[test]
fn each_family_has_its_own_names_in_order() {
    let to =
        |platform: &str| json!({"platform": platform, "appId": "app-1", "href": "https://s.example/a?b=c"});
    let plan = planned(tiktok(json!([{}, to("steam"), to("android"), to("apk")]), json!({})), AD_CLICK);
    let marks = "af_js_web=true&af_ss_ver=2_10_0";
    let onelink = format!(
        "{marks}&pid=tiktokweb_int&c=Summer%20Sale_web&af_ad=video&af_adset=US&af_sub1=E.C.P.x-Y_z\
         &af_c_id=178&af_adset_id=179&af_ad_id=180&ttclid=E.C.P.x-Y_z"
    );
    let store = format!(
        "https://app.appsflyer.com/app-1?{marks}&pid=tiktokweb_int&c=Summer%20Sale_web&af_c_id=178\
         &af_ad=video&af_adset=US&af_sub1=E.C.P.x-Y_z&af_adset_id=179&af_ad_id=180&ttclid=E.C.P.x-Y_z\
         &af_r=https%3A%2F%2Fs.example%2Fa%3Fb%3Dc"
    );
    assert_eq!(plan.links[0], Some(format!("https://brand.onelink.me/A1b2?{onelink}")));
    assert_eq!(
        plan.links[1],
        Some(format!(
            "https://engagements.appsflyer.com/v1.0/c2s/click/app/steam/app-1?{marks}\
             &af_media_source=tiktokweb_int&af_campaign=Summer%20Sale_web&af_campaign_id=178\
             &af_ad=video&af_adset=US&af_sub1=E.C.P.x-Y_z&af_adset_id=179&af_ad_id=180\
             &ttclid=E.C.P.x-Y_z&af_r=https%3A%2F%2Fs.example%2Fa%3Fb%3Dc"
        ))
    );
    assert_eq!(plan.links[2], Some(store.clone()));
    assert_eq!(plan.links[3], Some(store));
    assert_eq!(
        plan.impression,
        Some(format!("https://impressions.onelink.me/A1b2?{onelink}&af_xplatform=true"))
    );
    assert_eq!(plan.notes, [""; 0]);
}

#[test]
fn every_platform_has_its_link() {
    let direct = [
        "smartcast",
        "tizen",
        "roku",
        "webos",
        "vidaa",
        "playstation",
        "steam",
        "quest",
        "battlenet",
        "epic",
        "switch",
        "xbox",
        "nativepc",
        "vega",
    ];
    for platform in direct {
        let links =
            json!([{"platform": platform.to_uppercase(), "appId": "1", "href": "https://s.example/"}]);
        let plan = planned(tiktok(links, json!({})), AD_CLICK);
        let start = format!("https://engagements.appsflyer.com/v1.0/c2s/click/app/{platform}/1?");
        assert!(plan.links[0].as_ref().is_some_and(|link| link.starts_with(&start)), "{platform}: {plan:?}");
        assert_eq!(param(&plan.impression, "af_xplatform").as_deref(), Some("true"), "{platform}");
    }
    for platform in ["android", "ios", "apk"] {
        let links = json!([{"platform": platform, "appId": "id1", "href": "https://s.example/"}]);
        let plan = planned(tiktok(links, json!({})), AD_CLICK);
        let start = "https://app.appsflyer.com/id1?";
        assert!(plan.links[0].as_ref().is_some_and(|link| link.starts_with(start)), "{platform}: {plan:?}");
        assert_eq!(param(&plan.impression, "af_xplatform"), None, "{platform}");
    }
}

#[test]
fn an_attribute_without_a_value_as_jsx_writes_it_asks_for_the_onelink() {
    let links = json!([{}, {"platform": "true"}]);
    let plan = planned(tiktok(links, json!({})), AD_CLICK);
    assert!(plan.links[0].is_some());
    assert_eq!(plan.links[0], plan.links[1]);
}

#[test]
fn a_preset_gives_way_to_the_pages_own_rules_one_by_one() {
    let own = json!({"afParameters": {
        "mediaSource": {"keys": ["utm_source"], "defaultValue": "web"},
        "campaign": {"keys": ["c"], "overrideValues": {"old": "new"}},
        "afCustom": [{"paramKey": "deep_link_sub1", "keys": ["item"]}]
    }});
    let plan = planned(tiktok(json!([{}]), own), "?pid=p&utm_source=u&c=old&af_c_id=7&item=i&ttclid=t");
    let link = &plan.links[0];
    for (name, want) in [
        ("pid", "u"),
        ("c", "new"),
        ("af_c_id", "7"),
        ("deep_link_sub1", "i"),
        ("ttclid", "t"),
        ("af_sub1", "t"),
    ] {
        assert_eq!(param(link, name).as_deref(), Some(want), "{name}");
    }
}

#[test]
fn a_custom_rule_fills_what_nothing_else_fills_and_is_named_where_something_does() {
    let custom = |name: &str| json!({"paramKey": name, "keys": ["item"], "defaultValue": "home"});
    let custom = |name: &str, rules: Value| {
        let mut rules = rules;
        rules["afCustom"] = json!([custom(name)]);
        json!({ "afParameters": rules })
    };
    let links = json!([{}, {"platform": "steam", "appId": "1", "href": "https://s.example/"}]);
    for name in ["deep_link_value", "af_channel", "af_ad", "af_adset", "af_sub2", "af_sub5", "af_c_id"] {
        // An ad and an ad set have rules in the preset.
        let preset = if name.starts_with("af_ad") { json!(null) } else { json!("tiktok") };
        let more = custom(name, json!({"mediaSource": {"defaultValue": "web"}}));
        let mut config = tiktok(links.clone(), more);
        config["preset"] = preset;
        for (query, want) in [("item=boots&ttclid=T", "boots"), ("", "home")] {
            let plan = planned(config.clone(), query);
            for link in plan.links.iter().chain([&plan.impression]) {
                assert_eq!(param(link, name).as_deref(), Some(want), "{name} in {link:?}");
            }
            assert_eq!(plan.notes, [""; 0], "{name}");
        }
    }
    let rule = |slot: &str| {
        let mut rules = json!({});
        rules[slot] = json!({"keys": ["other"], "defaultValue": "own"});
        rules
    };
    for (name, rules, want, note) in [
        (
            "pid",
            json!({}),
            "tiktokweb_int",
            "filled by preset.tiktok.mediaSource; write this rule as afParameters.mediaSource",
        ),
        ("pid", rule("mediaSource"), "own", "filled by afParameters.mediaSource; "),
        ("c", rule("campaign"), "own", "filled by afParameters.campaign; "),
        ("af_ad", rule("ad"), "own", "filled by afParameters.ad; "),
        (
            "af_channel",
            rule("channel"),
            "own",
            "filled by afParameters.channel; write this rule as afParameters.channel",
        ),
        ("deep%5Flink%5Fvalue", rule("deepLinkValue"), "own", "filled by afParameters.deepLinkValue; "),
        ("af_sub2", rule("afSub2"), "own", "filled by afParameters.afSub2; "),
        (
            "af_sub1",
            json!({}),
            "T",
            "filled by the copy of the click id; write this rule as afParameters.afSub1",
        ),
        (
            "x",
            json!({"googleClickIdKey": "x"}),
            "G",
            "filled by afParameters.googleClickIdKey; give it another name",
        ),
    ] {
        let plan = planned(tiktok(json!([{}]), custom(name, rules)), "item=boots&ttclid=T&gclid=G");
        let outgoing = name.replace("%5F", "_");
        assert_eq!(param(&plan.links[0], &outgoing).as_deref(), Some(want), "{name}");
        let [found] = &plan.notes[..] else { panic!("{name}: {:?}", plan.notes) };
        let path = format!("afParameters.afCustom[0].paramKey: {outgoing:?} is ");
        assert!(found.starts_with(&path) && found.contains(note), "{found}");
    }
    // On links to platforms a campaign and a media source have other names, which only their own rules know.
    for (name, slot) in [("pid", "mediaSource"), ("c", "campaign")] {
        let mut config = tiktok(links.clone(), custom(name, json!({"mediaSource": {"defaultValue": "web"}})));
        config["preset"] = json!(null);
        let plan = planned(config, "item=boots");
        for link in plan.links.iter().chain([&plan.impression]) {
            assert_ne!(param(link, name).as_deref(), Some("boots"), "{link:?}");
        }
        let want = format!("write this rule as afParameters.{slot}");
        assert!(plan.notes.iter().any(|note| note.contains(&want)), "{:?}", plan.notes);
    }
}

#[test]
fn a_visitor_chooses_no_name() {
    let rules =
        json!({"afCustom": [{"paramKey": "cookie:name", "keys": ["c"]}, {"paramKey": "c", "keys": ["x"]}]});
    let query = "c=pid&x=1&paramKey=pid&afCustom=pid&pid=a%26deep_link_value=evil";
    let plan = planned(tiktok(json!([{}]), json!({ "afParameters": rules })), query);
    let names: Vec<_> = params(&plan.links[0]).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["af_js_web", "af_ss_ver", "pid", "c", "cookie:name"]);
}

#[test]
fn a_number_alone_is_the_app_stores_id() {
    for (app_id, want) in [
        (json!("123456789"), "id123456789"),
        (json!(123456789), "id123456789"),
        (json!(" 123456789 "), "id123456789"),
        (json!("id123456789"), "id123456789"),
    ] {
        let links =
            json!([{"platform": "iOS", "appId": app_id, "href": "https://apps.apple.com/app/id123456789"}]);
        let plan = planned(tiktok(links, json!({})), AD_CLICK);
        let start = format!("https://app.appsflyer.com/{want}?");
        assert!(plan.links[0].as_ref().is_some_and(|link| link.starts_with(&start)), "{app_id}: {plan:?}");
        assert_eq!(plan.notes, [""; 0], "{app_id}");
    }
    let links = json!([{"platform": "steam", "appId": 440, "href": "https://s.example/"}]);
    let plan = planned(tiktok(links, json!({})), AD_CLICK);
    assert!(plan.links[0].as_ref().unwrap().contains("/steam/440?"), "{plan:?}");
}

#[test]
fn an_id_of_another_platform_is_named() {
    for (platform, app_id, want) in [
        (
            "ios",
            "com.example.app",
            "links[0].appId: want the app's id in the App Store, such as id123456789, got \"com.example.app\"",
        ),
        ("ios", "https://apps.apple.com/app/x/id12?mt=8", "did you mean \"id12\"?"),
        ("android", "id123456789", "links[0].appId: want the app's package name"),
        ("steam", "https://store.steampowered.com/app/440/", "did you mean \"440\"?"),
    ] {
        let links = json!([{"platform": platform, "appId": app_id, "href": "https://s.example/"}]);
        let notes = planned(tiktok(links, json!({})), AD_CLICK).notes;
        assert!(notes.iter().any(|note| note.contains(want)), "{platform} {app_id}: {notes:?}");
    }
}

#[test]
fn names_of_direct_links_are_accepted_as_incoming_names() {
    let query = "?af_media_source=tiktokweb_int&af_campaign=C&af_campaign_id=1&af_adset=S&af_ad=A";
    let plan = planned(tiktok(json!([{}]), json!({})), query);
    for (name, want) in
        [("pid", "tiktokweb_int"), ("c", "C"), ("af_c_id", "1"), ("af_adset", "S"), ("af_ad", "A")]
    {
        assert_eq!(param(&plan.links[0], name).as_deref(), Some(want), "{name}");
    }
}

#[test]
fn the_click_id_is_copied_to_one_slot() {
    let sub = |slot: &str, keys: Value| json!({"afParameters": {slot: {"keys": keys}}});
    for (more, slots) in [
        (json!({}), ["af_sub1"].as_slice()),
        (json!({"clickIdSlot": "af_sub4"}), &["af_sub4"]),
        (sub("afSub3", json!(["ttclid"])), &["af_sub3"]),
        (sub("afSub1", json!(["utm_term"])), &["af_sub2"]),
    ] {
        let plan = planned(tiktok(json!([{}]), more.clone()), "?ttclid=T&utm_term=u");
        let sent = params(&plan.links[0]);
        let copies: Vec<_> =
            sent.iter().filter(|(name, value)| name.starts_with("af_sub") && value == "T").collect();
        let names: Vec<_> = copies.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, slots, "{more}");
        assert_eq!(sent.iter().filter(|(name, _)| name == "ttclid").count(), 1, "{more}");
    }
}

#[test]
fn an_unexpanded_macro_is_no_value() {
    let query =
        "?pid=__MEDIA__&c=__CAMPAIGN_NAME__&af_c_id=__campaign_id__&af_ad=__Cid_Name__&ttclid=__CLICKID__";
    let plan = planned(tiktok(json!([{}]), json!({})), query);
    assert_eq!(
        plan.links[0].as_deref(),
        Some("https://brand.onelink.me/A1b2?af_js_web=true&af_ss_ver=2_10_0&pid=tiktokweb_int")
    );
}

#[test]
fn a_direct_link_always_has_a_campaign_id() {
    let links = json!([{"platform": "steam", "appId": "1", "href": "https://s.example/"}]);
    for (query, want) in [("?c=name&af_c_id=7", "7"), ("?c=name", "name"), ("", "none")] {
        let plan = planned(tiktok(links.clone(), json!({})), query);
        assert_eq!(param(&plan.links[0], "af_campaign_id").as_deref(), Some(want), "{query}");
    }
}

#[test]
fn a_link_over_2000_characters_leaves_out_parameters_in_order_and_no_more_than_needed() {
    let id = "i".repeat(330);
    let sizes = |campaign: usize, ad: usize, adset: usize, keyword: usize| {
        let text = |letter: &str, n: usize| letter.repeat(n);
        format!(
            "?c={}&af_ad={}&af_adset={}&keyword={}&gclid=g&ttclid={id}",
            text("c", campaign),
            text("a", ad),
            text("s", adset),
            text("k", keyword)
        )
    };
    for (query, gone) in [
        (sizes(100, 100, 100, 100), [].as_slice()),
        (sizes(1000, 100, 100, 100), &["af_sub1"]),
        (sizes(1000, 200, 200, 300), &["af_sub1", "af_keywords"]),
        (sizes(1000, 400, 300, 300), &["af_sub1", "af_keywords", "af_ad"]),
        (sizes(1400, 400, 300, 300), &["af_sub1", "af_keywords", "af_ad", "af_adset"]),
        (sizes(2500, 400, 300, 300), &["af_sub1", "af_keywords", "af_ad", "af_adset"]),
    ] {
        let plan = planned(tiktok(json!([{}]), json!({})), &query);
        let link = &plan.links[0];
        let length = link.as_ref().unwrap().len();
        for name in ["af_sub1", "af_keywords", "af_ad", "af_adset"] {
            assert_eq!(param(link, name).is_none(), gone.contains(&name), "{name} in {length} characters");
        }
        for name in ["pid", "c", "ttclid", "gclid"] {
            assert!(param(link, name).is_some(), "{name} in {length} characters");
        }
    }
}

#[test]
fn a_parameter_that_is_left_out_does_not_come_back_from_the_template() {
    let more = json!({"oneLinkURL": "https://brand.onelink.me/A1b2?af_ad=TEMPLATE&af_xp=custom"});
    let query = format!("?af_ad={}&af_ad_id=5", "a".repeat(1990));
    let plan = planned(tiktok(json!([{}]), more), &query);
    for link in [&plan.links[0], &plan.impression] {
        assert_eq!(param(link, "af_ad"), None);
        assert_eq!(param(link, "af_ad_id").as_deref(), Some("5"));
        assert_eq!(param(link, "af_xp").as_deref(), Some("custom"));
    }
}

#[test]
fn a_click_id_that_comes_in_as_a_slot_is_no_copy_of_itself() {
    let query = format!("?af_sub2=ID&c={}", "c".repeat(1990));
    let plan = planned(tiktok(json!([{}]), json!({"clickId": "af_sub2"})), &query);
    assert_eq!(param(&plan.links[0], "af_sub2").as_deref(), Some("ID"));
}

#[test]
fn a_name_spelled_in_two_ways_is_one_name() {
    let own = json!({"oneLinkURL": "https://brand.onelink.me/A1b2?a%2fb=0&af_ch_model=x", "afParameters": {
        "googleClickIdKey": "%70id",
        "afCustom": [
            {"paramKey": "%70id", "defaultValue": "evil"},
            {"paramKey": "a%2fb", "defaultValue": "1"},
            {"paramKey": "a/b", "defaultValue": "2"}
        ]
    }});
    let config = tiktok(json!([{}]), own);
    let visit = json!({"url": "https://l.example/?pid=p&gclid=evil", "hints": {"model": "Pixel 7"}});
    let plan = plan(&Config::read(&config.to_string()), &Visit::read(&visit.to_string()));
    for link in [&plan.links[0], &plan.impression] {
        let sent = params(link);
        let of = |name: &str| {
            sent.iter().filter(|param| param.0 == name).map(|param| &*param.1).collect::<Vec<_>>()
        };
        assert_eq!(of("pid"), ["p"]);
        assert_eq!(of("a/b"), ["2"]);
        assert_eq!(of("af_ch_model").len(), 1);
    }
    assert!(plan.impression.unwrap().ends_with("&af_ch_model=Pixel%207&af_ch_os_version="));
}

#[test]
fn a_referrer_that_would_fill_the_link_is_left_out() {
    let config = tiktok(json!([{}]), json!({"webReferrer": "af_sub4"}));
    for (length, want) in [(500, true), (501, false)] {
        let referrer = format!("https://ref.example/{}", "x".repeat(length - 20));
        let visit = json!({"url": "https://l.example/?c=x", "referrer": referrer});
        let plan = plan(&Config::read(&config.to_string()), &Visit::read(&visit.to_string()));
        assert_eq!(param(&plan.links[0], "af_sub4").as_deref(), want.then_some(&*referrer));
    }
}

#[test]
fn an_empty_key_finds_nothing() {
    let own = json!({"afParameters": {"deepLinkValue": {"keys": [null, "", "dl"]}}});
    let plan = planned(tiktok(json!([{}]), own), "?=evil&dl=good");
    assert_eq!(param(&plan.links[0], "deep_link_value").as_deref(), Some("good"));
}

#[test]
fn a_rule_for_the_click_ids_slot_serves_visits_without_a_click_id() {
    let more = json!({"clickIdSlot": "af_sub2", "afParameters": {"afSub2": {"defaultValue": "none"}}});
    for (query, want) in [("?ttclid=T", "T"), ("", "none")] {
        let plan = planned(tiktok(json!([{}]), more.clone()), query);
        assert_eq!(param(&plan.links[0], "af_sub2").as_deref(), Some(want));
    }
}

#[test]
fn the_old_scripts_calls_ignore_the_newer_options() {
    let argument = json!({
        "oneLinkURL": "https://brand.onelink.me/A1b2",
        "afParameters": {"mediaSource": {"defaultValue": "web"}, "campaignId": {"defaultValue": "7"}},
        "markers": false, "preset": "tiktok", "clickId": "x", "clickIdSlot": "af_sub2",
        "endpoints": {"impression": "https://i.example"}
    });
    let plan = plan(&Config::read_onelink_call(&argument.to_string()), &Visit::new("?x=1&c=2"));
    let query = "A1b2?af_js_web=true&af_ss_ver=2_10_0&pid=web";
    assert_eq!(plan.links, [Some(format!("https://brand.onelink.me/{query}"))]);
    assert_eq!(plan.impression, Some(format!("https://impressions.onelink.me/{query}")));
}

#[test]
fn markers_can_be_switched_off_and_endpoints_set() {
    let more = json!({"markers": false, "endpoints": {
        "impression": "http://localhost:8080/at/i/",
        "direct": "https://d.example",
        "store": "https://s.example/x"
    }});
    let links = json!([
        {},
        {"platform": "epic", "appId": "1", "href": "https://r.example/"},
        {"platform": "ios", "appId": "2", "href": "https://r.example/"}
    ]);
    let plan = planned(tiktok(links, more), "?c=1");
    for (link, start) in [
        (&plan.links[0], "https://brand.onelink.me/A1b2?pid="),
        (&plan.links[1], "https://d.example/v1.0/c2s/click/app/epic/1?af_media_source="),
        (&plan.links[2], "https://s.example/x/id2?pid="),
        (&plan.impression, "http://localhost:8080/at/i/A1b2?pid="),
    ] {
        assert!(link.as_ref().unwrap().starts_with(start), "{link:?}");
    }
}

#[test]
fn a_link_with_a_mistake_keeps_its_own_address_and_is_explained() {
    let good = json!({"platform": "steam", "appId": "1", "href": "https://s.example/"});
    let with = |name: &str, value: &str| {
        let mut link = good.clone();
        link[name] = json!(value);
        link
    };
    for (bad, note) in [
        (with("platform", "stadia"), "links[0]: keeps its own address: platform \"stadia\" is unknown"),
        (with("appId", ""), "wants an app id"),
        (with("appId", ".."), "wants an app id"),
        (with("appId", ".%2E"), "wants an app id"),
        (with("appId", " \n"), "wants an app id"),
        (with("href", "javascript:alert(1)"), "wants the store's https address"),
        (with("href", "http://s.example/"), "wants the store's https address"),
        (with("href", "data:text/html,x"), "wants the store's https address"),
        (with("href", ""), "wants the store's https address"),
        (json!({"href": " JavaScript:go()"}), "its href runs a script"),
    ] {
        let plan = planned(tiktok(json!([bad, good, {}]), json!({})), AD_CLICK);
        assert_eq!(plan.links[0], None, "{bad}");
        assert!(plan.links[1].is_some() && plan.links[2].is_some() && plan.impression.is_some(), "{bad}");
        assert!(plan.notes.iter().any(|it| it.contains(note)), "{bad}: {:?}", plan.notes);
    }
}

#[test]
fn mistakes_in_a_configuration_are_named_with_their_path() {
    for (text, want) in [
        ("", "configuration: want an object, got null"),
        ("[]", "configuration: want an object, got a list"),
        (r#"{"oneLinkURL": "http://brand.onelink.me/A"}"#, "oneLinkURL: want an https address"),
        (r#"{"oneLinkURL": "https://brand.onelink.me"}"#, "oneLinkURL: want an https address"),
        (r#"{"oneLinkURL": "https://brand.onelink.me/"}"#, "oneLinkURL: want an https address"),
        (r#"{"oneLinkURL": 5}"#, "such as https://brand.onelink.me/A1b2, got a number"),
        (r#"{"preset": "tictoc"}"#, "preset: want tiktok, google, meta, snapchat or utm, got \"tictoc\""),
        (r#"{"markers": "false"}"#, "markers: want a boolean, got \"false\""),
        (
            r#"{"clickIdSlot": "af_sub6"}"#,
            "clickIdSlot: want af_sub1, af_sub2, af_sub3, af_sub4 or af_sub5, got",
        ),
        (r#"{"endpoints": {"direct": "ftp://x"}}"#, "endpoints.direct: want an https address"),
        (r#"{"referrerSkipList": ["a", 1]}"#, "referrerSkipList[1]: want a string, got a number"),
        (r#"{"urlSkipList": {}}"#, "urlSkipList: want a list of strings, got an object"),
        (r#"{"webReferrer": []}"#, "webReferrer: want a string, got a list"),
        (r#"{"rememberMinutes": "an hour"}"#, "rememberMinutes: want a number from 0 on, got"),
        (r#"{"impressionPer": "page"}"#, "impressionPer: want load or route, got \"page\""),
        (r#"{"consent": true}"#, "consent: want granted, denied or pending, got a boolean"),
        (r#"{"consentFrom": "iab"}"#, "consentFrom: want tcf, google or gpc, got \"iab\""),
        (r#"{"consentFrom": {"vendor": 1}}"#, "consentFrom.source: want tcf, google or gpc"),
        (
            r#"{"consentFrom": {"source": "tcf", "vendors": 1}}"#,
            "consentFrom.vendors: not a name that means anything here",
        ),
        (r#"{"limitDataUse": "yes"}"#, "limitDataUse: want true, false or \"gpc\", got \"yes\""),
        (r#"{"debug": "loud"}"#, "debug: want true, false or \"url\", got \"loud\""),
        (r#"{"redirectHosts": [1]}"#, "redirectHosts[0]: want a string, got a number"),
        (r#"{"one_link": "x"}"#, "one_link: not a name that means anything here; did you mean oneLinkURL?"),
        (r#"{"colour": "x"}"#, "colour: not a name that means anything here"),
        (
            r#"{"mediaSource": {}}"#,
            "mediaSource: not a name that means anything here; did you mean afParameters.mediaSource?",
        ),
        (
            r#"{"preset": "tik-tok"}"#,
            "preset: want tiktok, google, meta, snapchat or utm, got \"tik-tok\"; did you mean \"tiktok\"?",
        ),
        (r#"{"debug": "URL"}"#, "got \"URL\"; did you mean \"url\"?"),
        (r#"{"consent": "grant"}"#, "got \"grant\"; did you mean \"granted\"?"),
        (r#"{"consentFrom": "Google"}"#, "got \"Google\"; did you mean \"google\"?"),
        (
            r#"{"links": [{"href": "https://s.example/", "app_id": "1"}]}"#,
            "links[0].app_id: not a name that means anything here; did you mean appId?",
        ),
        (
            r#"{"links": [{"platform": "stadia", "appId": "1", "href": "https://s.example/"}]}"#,
            "platform \"stadia\" is unknown; known: smartcast",
        ),
        (
            r#"{"links": [{"platform": "play-station", "appId": "1", "href": "https://s.example/"}]}"#,
            "platform \"play-station\" is unknown; did you mean \"playstation\"?",
        ),
        (
            r#"{"afParameters": {"mediaSources": {}}}"#,
            "afParameters.mediaSources: not a name that means anything here; did you mean mediaSource?",
        ),
        (r#"{"afParameters": {"campaign": {"default": 1}}}"#, "did you mean defaultValue?"),
        (r#"{"afParameters": {"afCustom": [{"param_key": "x", "keys": []}]}}"#, "did you mean paramKey?"),
        (r#"{"a\nb\u0000": 1}"#, "\"a\\nb\\0\": not a name that means anything here"),
        (r#"{"afParameters": 1}"#, "afParameters: want an object, got a number"),
        (r#"{"afParameters": {"adset": {}}}"#, "afParameters.adset: not a name that means anything here"),
        (
            r#"{"afParameters": {"campaign": {"keys": ["c", 5]}}}"#,
            "afParameters.campaign.keys[1]: want a string, got a number",
        ),
        (
            r#"{"afParameters": {"campaign": {"keys": 5}}}"#,
            "afParameters.campaign.keys: want a list of strings",
        ),
        (
            r#"{"afParameters": {"campaign": {}}}"#,
            "afParameters.campaign: want keys, a defaultValue, or both",
        ),
        (r#"{"afParameters": {"afCustom": {}}}"#, "afParameters.afCustom: want a list, got an object"),
        (
            r#"{"afParameters": {"afCustom": [{"keys": []}]}}"#,
            "afParameters.afCustom[0].paramKey: want a string",
        ),
        (r#"{"banner": true}"#, "banner: want an object, got a boolean"),
        (
            r#"{"banner": {"titel": "x"}}"#,
            "banner.titel: not a name that means anything here; did you mean title?",
        ),
        (
            r#"{"banner": {"platforms": ["ios", "i-phone"]}}"#,
            "banner.platforms[1]: want ios, iphone, ipad, android or desktop, got \"i-phone\"; did you mean \"iphone\"?",
        ),
        (r#"{"banner": {"platforms": [5]}}"#, "banner.platforms[0]: want a string, got a number"),
        (r#"{"banner": {"platforms": "ios desktops"}}"#, "banner.platforms: want ios, iphone"),
        (
            r#"{"preset": "tiktok, googel"}"#,
            "preset: want tiktok, google, meta, snapchat or utm, got \"googel\"; did you mean \"google\"?",
        ),
        (r#"{"banner": {"title": 5}}"#, "banner.title: want a string, got a number"),
        (r#"{"banner": {"position": "left"}}"#, "banner.position: want top, bottom or inline, got \"left\""),
        (r#"{"banner": {"closedDays": "week"}}"#, "banner.closedDays: want a number from 0 on, got \"week\""),
        (r#"{"banner": {"rating": -1}}"#, "banner.rating: want a number from 0 on, got a number"),
        (r#"{"banner": {"reserve": "no"}}"#, "banner.reserve: want a boolean, got \"no\""),
        (r#"{"banner": {"platforms": {}}}"#, "banner.platforms: want a list of strings, got an object"),
        (r#"{"banner": {"paths": [1]}}"#, "banner.paths[0]: want a string, got a number"),
        (r#"{"banner": {"href": "javascript:x"}}"#, "banner.href: want an https address"),
        (r#"{"banner": {"ios": {"href": 1}}}"#, "banner.ios.href: want an https address, got a number"),
        (r#"{"banner": {"ipad": {"theme": "dark"}}}"#, "banner.ipad.theme: not a name"),
        (
            r#"{"banner": {"deepLinkValue": {"keys": 1}}}"#,
            "banner.deepLinkValue.keys: want a list of strings",
        ),
    ] {
        let notes = plan(&Config::read(text), &Visit::new("")).notes;
        assert!(notes.iter().any(|note| note.contains(want)), "{text}: {notes:?}");
    }
}

#[test]
fn a_banner_with_every_option_has_no_mistakes() {
    let texts = json!({
        "appName": "Lantern Harbour", "title": "Play on", "text": "Opens in the app", "buttonText": "Play",
        "rating": 4.8, "ratingText": "4.8 of 5 stars", "price": "Free", "href": "https://apps.apple.com/app/id1",
        "deepLinkValue": "harbour-12",
    });
    let mut banner = texts.clone();
    for (name, value) in [
        ("icon", json!("/icon-96.png")),
        ("closeText", json!("Close")),
        ("theme", json!("dark")),
        ("position", json!("top")),
        ("into", json!("#here")),
        ("platforms", json!(["ios", "iphone", "ipad", "android", "desktop"])),
        ("paths", json!("/game/* !/game/help")),
        ("delaySeconds", json!(1.5)),
        ("scrollPercent", json!("25")),
        ("reserve", json!(true)),
        ("closedDays", json!(1)),
        ("tappedDays", json!(0)),
        ("inApp", json!(["LanternHarbour/"])),
        ("appleBanner", json!("replace")),
        ("deepLinkValue", json!({"keys": ["item"], "defaultValue": "home"})),
        ("qrSize", json!(240)),
        ("qrText", json!("Scan")),
        ("lang", json!("ar")),
        ("dir", json!("rtl")),
        ("ios", texts.clone()),
        ("iphone", texts.clone()),
        ("ipad", texts.clone()),
        ("android", texts.clone()),
        ("desktop", texts),
    ] {
        banner[name] = value;
    }
    let config = json!({"oneLinkURL": "https://b.onelink.me/A", "preset": "tiktok", "banner": banner});
    let notes = plan(&Config::read(&config.to_string()), &Visit::new("")).notes;
    assert!(notes.is_empty(), "{notes:?}");
}

#[test]
fn whether_the_click_id_has_a_copy_does_not_depend_on_what_comes_in() {
    let link = |rules: Value, query: &str| {
        let config = json!({
            "oneLinkURL": "https://b.onelink.me/A", "markers": false, "links": [{}], "clickId": "k",
            "afParameters": {"mediaSource": {"defaultValue": "s"}, "afSub3": rules},
        });
        planned(config, query).links[0].clone().unwrap().replace("https://b.onelink.me/A?pid=s&", "")
    };
    let filled = json!({"keys": ["j", "k"], "overrideValues": {"c": "d"}});
    assert_eq!(link(filled.clone(), "?k=a"), "af_sub3=a&k=a");
    assert_eq!(link(filled.clone(), "?k=a&j=b"), "af_sub3=b&k=a");
    assert_eq!(link(filled, "?k=c"), "af_sub3=d&k=c");
    assert_eq!(link(json!({"defaultValue": "a"}), "?k=a"), "af_sub1=a&af_sub3=a&k=a");
}

#[test]
fn an_incoming_redirect_may_only_lead_to_hosts_that_the_page_lists() {
    let custom = |name: &str| json!({"paramKey": name, "keys": ["to"], "overrideValues": {"shop": "https://own.example/"}});
    let names = ["af_r", "af_ios_url", "af_android_url", "af_web_dp"];
    let rules: Vec<_> = names.iter().map(|name| custom(name)).collect();
    for (to, want) in [
        ("https://shop.example/a?b=c", true),
        ("HTTPS://SHOP.example", true),
        ("https://shop.example:8443/", true),
        ("shop", true),
        ("https://evil.example/", false),
        ("https://shop.example.evil.example/", false),
        ("https://shop.example@evil.example/", false),
        ("https://evil.example\\@shop.example/", false),
        ("https://evil.example/https://shop.example/", false),
        ("http://shop.example/", false),
        ("//shop.example/", false),
        ("shop.example", false),
        ("javascript:alert(1)//https://shop.example/", false),
        ("data:text/html,x", false),
    ] {
        let more = json!({"afParameters": {"afCustom": rules}, "redirectHosts": ["shop.example", "shop.example:8443"]});
        let links = json!([{}, {"platform": "ios", "appId": "1", "href": "https://apps.apple.com/app/id1"}]);
        let query = form_urlencoded::Serializer::new(String::new()).append_pair("to", to).finish();
        let plan = planned(tiktok(links.clone(), more), &query);
        for name in names {
            assert_eq!(param(&plan.links[0], name).is_some(), want, "{name} to {to}");
            assert_eq!(param(&plan.impression, name).is_some(), want, "{name} to {to}");
        }
        assert_eq!(param(&plan.links[1], "af_r").as_deref(), Some("https://apps.apple.com/app/id1"), "{to}");
        let unlisted = planned(tiktok(links, json!({"afParameters": {"afCustom": rules}})), &query);
        assert_eq!(param(&unlisted.links[0], "af_r").is_some(), to == "shop", "{to}");
    }
    let google = json!({"afParameters": {"googleClickIdKey": "af_r"}});
    let plan = planned(tiktok(json!([{}]), google), "gclid=https://evil.example/");
    assert_eq!(param(&plan.links[0], "af_r"), None);
}

#[test]
fn values_that_are_too_long_are_left_out_and_links_that_are_too_long_are_not_made() {
    let links = json!([{}, {"platform": "ios", "appId": "1", "href": "https://apps.apple.com/app/id1"}]);
    let plan_of = |query: &str| planned(tiktok(links.clone(), json!({})), query);
    let long = plan_of(&format!("c={}&af_c_id=7", "c".repeat(8_001)));
    for link in &long.links {
        assert_eq!((param(link, "c"), param(link, "af_c_id").as_deref()), (None, Some("7")));
    }
    let ids = "i".repeat(3_000);
    let longer = plan_of(&format!("c={ids}&af_c_id={ids}&af_adset_id={ids}"));
    assert_eq!((longer.links, longer.impression), (vec![None, None], None));
    assert!(longer.notes.iter().any(|note| note.contains("too long")), "{:?}", longer.notes);
}

/// The link of one call to action, on a page with the TikTok preset and `more`.
fn own_link(link: Value, more: Value, query: &str) -> Option<String> {
    planned(tiktok(json!([link]), more), query).links[0].clone()
}

#[test]
fn a_onelink_as_own_address_is_the_template_of_its_link() {
    let apples = "https://brand.onelink.me/A1b2?deep_link_value=apples&af_dp=brand%3A%2F%2Fapples";
    let tail = "af_js_web=true&af_ss_ver=2_10_0&pid=tiktokweb_int&c=summer&af_sub1=TT&ttclid=TT";
    let plan = planned(
        tiktok(
            json!([
                {"href": apples},
                {"href": "https://brand.onelink.me/Zz99?deep_link_value=pears#top"},
                {"href": "https://other.onelink.me/Q"},
                {"href": "https://brand.onelink.me/"},
                {"href": "http://brand.onelink.me/Zz99"},
                {"href": "https://onelink.me.example/Zz99"},
                {"href": "https://evilonelink.me/Zz99"},
                {"code": "true"},
            ]),
            json!({}),
        ),
        "?pid=tiktokweb_int&c=summer&ttclid=TT",
    );
    let of_page = format!("https://brand.onelink.me/A1b2?{tail}");
    assert_eq!(
        plan.links,
        [
            format!("{apples}&{tail}"),
            format!("https://brand.onelink.me/Zz99?deep_link_value=pears&{tail}#top"),
            format!("https://other.onelink.me/Q?{tail}"),
            of_page.clone(),
            of_page.clone(),
            of_page.clone(),
            of_page.clone(),
            format!("{}&af_ss_qr=true", of_page.replace("&af_sub1=TT", "")),
        ]
        .map(Some)
    );
    assert_eq!(plan.impression, Some(format!("https://impressions.onelink.me/A1b2?{tail}")));
    // A link that is its own template, such as one that was copied without a note, comes out the same.
    for link in &plan.links[..3] {
        assert_eq!(&own_link(json!({"href": link}), json!({}), "?c=summer&ttclid=TT"), link);
    }
}

#[test]
fn a_onelink_on_the_pages_own_domain_is_a_template_too() {
    let of = |page: &str, href: &str| {
        let link = own_link(json!({"href": href}), json!({"oneLinkURL": page}), "").expect("a link");
        link.split_once('?').unwrap().0.to_owned()
    };
    let page = "https://click.brand.example/A1b2";
    assert_eq!(of(page, "https://click.brand.example/Zz99"), "https://click.brand.example/Zz99");
    assert_eq!(of(page, "https://www.brand.example/Zz99"), page);
    // On this machine the stores of a page in the making may be on the same host.
    let local = "http://localhost:8080/A1b2";
    assert_eq!(of(local, "http://localhost:8080/store"), local);
}

#[test]
fn a_call_to_action_with_a_onelink_of_its_own_needs_none_of_the_page() {
    let config = json!({"preset": "tiktok", "links": [{"href": "https://brand.onelink.me/Zz99"}, {}]});
    let plan = planned(config, "?c=summer");
    assert!(plan.links[0].as_ref().unwrap().starts_with("https://brand.onelink.me/Zz99?"));
    assert_eq!((&plan.links[1], &plan.impression), (&None, &None));
}

#[test]
fn what_a_call_to_action_says_wins_over_the_pages_rules() {
    let rules = json!({"afParameters": {
        "deepLinkValue": {"keys": ["item"], "defaultValue": "home"},
        "ad": {"keys": ["af_ad"], "defaultValue": "none"},
        "afCustom": [{"paramKey": "af_dp", "defaultValue": "brand%3A%2F%2Fhome"}, {"paramKey": "af_xp", "keys": ["xp"]}],
    }});
    let own =
        "https://brand.onelink.me/Zz99?deep_link_value=pears&af_dp=brand%3A%2F%2Fpears&af_ad=foot&af_xp=x";
    let of = |link: Value, query: &str| own_link(link, rules.clone(), query);
    let value = |link: Value, query: &str, name: &str| param(&of(link, query), name);
    for (link, want) in [
        (json!({}), "melons"),
        (json!({"href": own}), "pears"),
        (json!({"oneLinkURL": own}), "pears"),
        (json!({"href": "https://brand.onelink.me/Q?deep_link_value="}), ""),
        (json!({"href": "https://brand.onelink.me/Q?deep_link_value=apples", "oneLinkURL": own}), "pears"),
        (json!({"href": own, "params": {"deep_link_value": "figs"}}), "figs"),
        (json!({"href": own, "params": {"deep_link_value": "figs"}, "deepLinkValue": "dates"}), "dates"),
        (json!({"deepLinkValue": "dates"}), "dates"),
    ] {
        let names = params(&of(link.clone(), "?item=melons"));
        assert_eq!(names.iter().filter(|(name, _)| name == "deep_link_value").count(), 1, "{link}");
        assert_eq!(value(link, "?item=melons", "deep_link_value").unwrap(), want);
    }
    assert_eq!(value(json!({"href": own}), "", "af_dp").unwrap(), "brand://pears");
    // What an ad says of itself is the visit's, but for the deep link.
    assert_eq!(value(json!({"href": own}), "", "af_ad").unwrap(), "none");
    assert_eq!(value(json!({"href": own}), "", "af_xp").unwrap(), "x");
    assert_eq!(value(json!({"href": own}), "?af_ad=video&xp=v", "af_ad").unwrap(), "video");
    assert_eq!(value(json!({"href": own}), "?af_ad=video&xp=v", "af_xp").unwrap(), "v");
    assert_eq!(value(json!({"params": {"af_ad": "foot"}}), "?af_ad=video", "af_ad").unwrap(), "foot");
}

#[test]
fn what_is_the_visits_is_nobody_elses() {
    let names = [
        "pid",
        "c",
        "af_media_source",
        "af_campaign",
        "af_campaign_id",
        "af_c_id",
        "af_adset_id",
        "af_ad_id",
        "af_js_web",
        "af_ss_ver",
        "ttclid",
        "gclid",
        "irclickid",
        "af_sub1",
    ];
    let mine: Map<String, Value> = names.iter().map(|name| ((*name).to_owned(), json!("mine"))).collect();
    let to = |platform: &str| json!({"platform": platform, "appId": "1", "href": "https://s.example/", "params": mine.clone()});
    let query: String = names.iter().map(|name| format!("&{name}=mine")).collect();
    let own = format!("https://brand.onelink.me/Zz99?deep_link_value=pears{query}");
    let links = json!([{"params": mine.clone()}, to("steam"), to("ios"), {"href": own}]);
    let visit = "?pid=tiktokweb_int&c=summer&af_c_id=1&af_adset_id=2&af_ad_id=3&ttclid=TT";
    let plan = planned(tiktok(links, json!({})), visit);
    let none = planned(tiktok(json!([{}, to("steam"), to("ios")]), json!({})), visit);
    assert_eq!(plan.links[0], none.links[0]);
    for link in &plan.links[..3] {
        assert!(!link.as_ref().unwrap().contains("mine"), "{link:?}");
    }
    // What this visit doesn't have, such as an id that didn't come in, stays in a OneLink as the author wrote it.
    let own = params(&plan.links[3]);
    let left: Vec<_> =
        own.iter().filter(|(_, value)| value == "mine").map(|(name, _)| name.as_str()).collect();
    assert_eq!(left, ["af_media_source", "af_campaign", "af_campaign_id", "gclid", "irclickid"]);
    let said: Vec<_> = plan.notes.iter().filter(|note| note.starts_with("links[0].params.")).collect();
    assert_eq!(said.len(), names.len());
}

#[test]
fn a_copied_link_brings_no_ids_where_the_visitor_allows_none() {
    let href =
        "https://brand.onelink.me/A1b2?pid=x&af_sub1=TT&ttclid=TT&%74tclid=TT&gclid=G&deep_link_value=pears";
    let config = tiktok(json!([{"href": href}]), json!({}));
    let visit = json!({"landing": "https://brand.example/?ttclid=TT", "consent": {"consent": "denied"}});
    let plan = plan(&Config::read(&config.to_string()), &Visit::read(&visit.to_string()));
    assert_eq!(
        plan.links[0].as_ref().unwrap(),
        "https://brand.onelink.me/A1b2?deep_link_value=pears&af_js_web=true&af_ss_ver=2_10_0&pid=tiktokweb_int"
    );
}

#[test]
fn slots_with_the_click_id_are_not_a_call_to_actions() {
    let all: Map<String, Value> = (1..=5).map(|slot| (format!("af_sub{slot}"), json!("mine"))).collect();
    for (more, query, taken) in [
        (json!({}), "?ttclid=TT", "af_sub1"),
        (json!({"clickIdSlot": "af_sub3"}), "?ttclid=TT", "af_sub3"),
        (json!({"afParameters": {"afSub2": {"keys": ["ttclid"]}}}), "?ttclid=TT", "af_sub2"),
        (json!({"afParameters": {"googleClickIdKey": "af_sub4"}}), "?gclid=G", "af_sub4"),
        (json!({}), "", ""),
    ] {
        let own = format!(
            "https://brand.onelink.me/Q?{}",
            (1..=5).map(|slot| format!("af_sub{slot}=mine&")).collect::<String>()
        );
        for link in [json!({"params": all.clone()}), json!({"oneLinkURL": own})] {
            let link = own_link(link, more.clone(), query);
            let names: Vec<_> = params(&link)
                .into_iter()
                .filter(|(_, value)| value == "mine")
                .map(|(name, _)| name)
                .collect();
            assert!(!names.iter().any(|name| name == taken), "{taken} in {link:?}");
            assert_eq!(names.len(), if taken.is_empty() { 5 } else { 4 }, "{link:?}");
        }
    }
}

#[test]
fn an_address_that_only_the_app_opens_goes_into_the_onelink() {
    let of = |link: Value| param(&own_link(link, json!({}), ""), "af_dp");
    let fund = "brandapp://funds/discover/S%26P500";
    let link = own_link(json!({"href": fund}), json!({}), "").unwrap();
    assert!(link.contains("&af_dp=brandapp%3A%2F%2Ffunds%2Fdiscover%2FS%2526P500"), "{link}");
    assert_eq!(of(json!({"href": fund})).unwrap(), fund);
    assert_eq!(of(json!({"href": "Brand-App.2:x"})).unwrap(), "Brand-App.2:x");
    assert_eq!(of(json!({"href": "telegram-x://a"})).unwrap(), "telegram-x://a");
    assert_eq!(
        of(json!({"href": fund, "params": {"af_dp": "brandapp://other"}})).unwrap(),
        "brandapp://other"
    );
    let template = "https://brand.onelink.me/Q?af_dp=brandapp%3A%2F%2Ft";
    assert_eq!(of(json!({"href": fund, "oneLinkURL": template})).unwrap(), "brandapp://t");
    let page = json!({"oneLinkURL": template});
    assert_eq!(param(&own_link(json!({"href": fund}), page.clone(), ""), "af_dp").unwrap(), fund);
    assert_eq!(param(&own_link(json!({}), page, ""), "af_dp").unwrap(), "brandapp://t");
    for href in [
        "",
        "page.html",
        "./a:b",
        "https://store.example/",
        "HTTP://store.example/",
        "market://details?id=1",
        "itms-apps://apps.apple.com/app/id1",
        "ITMS-appss://apps.apple.com/app/id1",
        "itms-services://?action=x",
        "intent://x#Intent;end",
        "mailto:a@b.example",
        "tel:1",
        "sms:1",
        "data:text/html,x",
        "blob:https://x.example/1",
        "about:blank",
        "file:///x",
    ] {
        assert_eq!(of(json!({"href": href})), None, "{href}");
    }
    assert_eq!(own_link(json!({"href": "javascript:alert(1)"}), json!({}), ""), None);
}

#[test]
fn links_to_platforms_have_what_their_call_to_action_says() {
    let link = |platform: &str| {
        json!({"platform": platform, "appId": "1", "href": "https://s.example/", "deepLinkValue": "a%26b",
               "oneLinkURL": "https://brand.onelink.me/Zz99?deep_link_value=pears",
               "params": {"af_ad": "a b", "own": "50%", "af_r": "https://other.example/", "af_ios_url": "https://i.example/"}})
    };
    for platform in ["steam", "ios"] {
        let made = own_link(link(platform), json!({}), "?af_ad=video");
        assert_eq!(param(&made, "deep_link_value").unwrap(), "a&b");
        assert_eq!(param(&made, "af_ad").unwrap(), "a b");
        assert_eq!(param(&made, "own").unwrap(), "50%");
        assert_eq!(param(&made, "af_r").unwrap(), "https://s.example/");
        assert_eq!(param(&made, "af_ios_url").unwrap(), "https://i.example/");
    }
    let onelink = own_link(json!({"params": {"af_r": "https://other.example/"}}), json!({}), "");
    assert_eq!(param(&onelink, "af_r").unwrap(), "https://other.example/");
}

#[test]
fn what_a_call_to_action_can_not_say_is_named_with_what_to_do_instead() {
    let links = json!([
        {"oneLinkURL": "https://brand.onelink.me", "params": {"c": "x", "ttclid": "x", "af_sub1": "x", "own": "x"}},
        {"platform": "steam", "appId": "440", "href": "https://s.example/", "oneLinkURL": "https://brand.onelink.me/Q",
         "params": {"af_r": "https://o.example/"}},
        {"params": "own=x", "deeplinkValue": "x"},
    ]);
    assert_eq!(
        planned(tiktok(links, json!({})), "").notes,
        [
            "links[2].deeplinkValue: not a name that means anything here; did you mean deepLinkValue?",
            "links[0].oneLinkURL: want an https address with a template, such as https://brand.onelink.me/A1b2, got \"https://brand.onelink.me\"",
            "links[0].params.c: is filled by what the visitor brings; write a rule as afParameters.campaign",
            "links[0].params.ttclid: is filled by what the visitor brings; give it another name",
            "links[0].params.af_sub1: gives way to the copy of the click id where one comes in; take another of af_sub1 to af_sub5, or give the copy another with clickIdSlot",
            "links[1].oneLinkURL: means nothing here: a link for steam is no OneLink",
            "links[1].params.af_r: is filled by the call to action's own address; write it as its href",
            "links[2].params: want an object, got a string",
        ]
    );
}
