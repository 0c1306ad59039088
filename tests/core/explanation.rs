//! Explanations of a plan: where each value came from, and what there is to warn of.

use crate::json::{Config, Visit, plan, request};
use crate::{generators, promises};
use proptest::prelude::*;
use serde_json::{Value, json};
use smart_script::explain::Explanation;
use smart_script::wire::write::{Source, member};

/// The configuration of a page with the TikTok preset and one OneLink, extended by `more`.
fn page(more: Value) -> Value {
    merged(json!({"oneLinkURL": "https://brand.onelink.me/A1b2", "preset": "tiktok", "links": [{}]}), more)
}

fn merged(mut one: Value, more: Value) -> Value {
    one.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    one
}

fn landed(query: &str) -> Value {
    json!({ "landing": format!("https://brand.example/?{query}") })
}

fn explained(config: Value, visit: Value) -> Value {
    let explanation = Explanation::read(
        request(&Config::read(&config.to_string()), &Visit::read(&visit.to_string())).as_bytes(),
    );
    serde_json::to_value(explanation).unwrap()
}

/// An outgoing parameter of a link: its value, and where that came from.
fn value(link: &Value, name: &str) -> Value {
    let values = link["values"].as_array().unwrap();
    let found = values.iter().find(|value| value["name"] == name);
    found.unwrap_or_else(|| panic!("{name} in {link}")).clone()
}

fn steam(redirect: &str) -> Value {
    json!({"platform": "steam", "appId": "440", "href": redirect})
}

#[test]
fn every_value_says_where_it_came_from() {
    let config = page(json!({
        "oneLinkURL": "https://brand.onelink.me/A1b2?af_xp=web+page&pid=gone",
        "webReferrer": "af_sub5",
        "links": [{}, steam("https://store.example/440?a=b")],
        "afParameters": {
            "campaign": {"keys": ["campaign", "c"], "overrideValues": {"a b": "a%20c"}},
            "channel": {"keys": ["ch"], "defaultValue": "web"},
            "ad": {"keys": ["cookie:ad"]},
            "adSet": {"keys": ["storage:set"]},
            "adId": {"keys": ["meta:id"]},
            "deepLinkValue": {"keys": ["later"]},
            "afSub2": {"keys": ["route"]},
            "googleClickIdKey": "google",
            "afCustom": [{"paramKey": "none", "keys": ["nothing"]}, {"paramKey": "x%26y", "keys": ["x"]}],
        },
    }));
    let visit = json!({
        "landing": "https://brand.example/?c=a%20b&x=1&ttclid=T&gclid=G&keyword=shoes&ScCid=S",
        "url": "https://brand.example/next?route=r",
        "referrer": "https://brand.example/before",
        "now": 1,
        "memory": "[{\"later\":\"dl\",\"af_ss_same_site\":false,\"af_ss_exp_at\":9}]",
        "webReferrer": "\"https://news.example/\"",
        "sources": {"cookie:ad": "A", "storage:set": "S", "meta:id": "7"},
        "hints": {"model": "Pixel 7"},
    });
    let explanation = explained(config, visit);
    assert_eq!(explanation["errors"], json!([]));
    let key =
        |key: &str, view: &str, rule: &str| json!({"kind": "key", "key": key, "view": view, "rule": rule});
    let replaced = json!({
        "kind": "override", "key": "c", "view": "page", "replaced": "a b", "rule": "afParameters.campaign",
    });
    let onelink = [
        ("af_xp", "web page", json!({"kind": "template"})),
        ("af_js_web", "true", json!({"kind": "fixed"})),
        ("af_ss_ver", "2_10_0", json!({"kind": "fixed"})),
        (
            "pid",
            "tiktokweb_int",
            json!({"kind": "default", "path": "preset.tiktok.mediaSource.defaultValue", "rule": "preset.tiktok.mediaSource"}),
        ),
        ("c", "a c", replaced.clone()),
        (
            "af_channel",
            "web",
            json!({"kind": "default", "path": "afParameters.channel.defaultValue", "rule": "afParameters.channel"}),
        ),
        ("af_ad", "A", key("cookie:ad", "cookie", "afParameters.ad")),
        ("af_adset", "S", key("storage:set", "storage", "afParameters.adSet")),
        ("deep_link_value", "dl", key("later", "memory", "afParameters.deepLinkValue")),
        ("af_sub1", "T", json!({"kind": "copy", "of": "ttclid"})),
        ("af_sub2", "r", key("route", "route", "afParameters.afSub2")),
        ("google", "G", key("gclid", "page", "afParameters.googleClickIdKey")),
        ("af_keywords", "shoes", json!({"kind": "forwarded", "key": "keyword", "view": "page"})),
        ("af_ad_id", "7", key("meta:id", "meta", "afParameters.adId")),
        ("x&y", "1", key("x", "page", "afParameters.afCustom[1]")),
        ("ttclid", "T", json!({"kind": "forwarded", "key": "ttclid", "view": "page"})),
        ("af_sub5", "https://news.example/", json!({"kind": "referrer"})),
        ("gclid", "G", json!({"kind": "forwarded", "key": "gclid", "view": "page"})),
        ("sccid", "S", json!({"kind": "forwarded", "key": "ScCid", "view": "page"})),
    ];
    let shown =
        |(name, value, from): &(&str, &str, Value)| json!({"name": name, "value": value, "from": from});
    let mut wanted: Vec<_> = onelink.iter().map(shown).collect();
    assert_eq!(explanation["links"][0]["values"], Value::from(wanted.clone()));
    wanted.extend([
        json!({"name": "af_xplatform", "value": "true", "from": {"kind": "fixed"}}),
        json!({"name": "af_ch_model", "value": "Pixel 7", "from": {"kind": "hint", "name": "model"}}),
        json!({"name": "af_ch_os_version", "value": "", "from": {"kind": "hint", "name": "platformVersion"}}),
    ]);
    assert_eq!(explanation["impression"]["values"], Value::from(wanted));
    let direct = &explanation["links"][1];
    assert_eq!(value(direct, "af_r")["from"], json!({"kind": "anchor"}));
    assert_eq!(value(direct, "af_campaign")["from"], replaced);
    assert_eq!(value(direct, "af_campaign_id")["from"], replaced, "the campaign stands in for its id");
}

#[test]
fn a_rule_that_also_asks_for_the_click_id_is_named() {
    let rules = json!({"afSub3": {"keys": ["ttclid"]}, "afCustom": [{"paramKey": "partner", "keys": ["p"]}]});
    for (more, name, want) in [
        (
            json!({ "afParameters": rules }),
            "af_sub3",
            json!({"kind": "key", "key": "ttclid", "view": "page", "rule": "afParameters.afSub3"}),
        ),
        (
            json!({"afParameters": rules, "clickId": "partner"}),
            "af_sub1",
            json!({"kind": "copy", "of": "partner"}),
        ),
        (
            json!({"afParameters": rules, "clickId": "partner"}),
            "partner",
            json!({"kind": "key", "key": "p", "view": "page", "rule": "afParameters.afCustom[0]"}),
        ),
        (json!({"clickId": "own"}), "own", json!({"kind": "forwarded", "key": "own", "view": "page"})),
    ] {
        let explanation = explained(page(more), landed("ttclid=T&p=P&own=O"));
        assert_eq!(value(&explanation["links"][0], name)["from"], want, "{name}");
    }
}

#[test]
fn the_old_scripts_calls_are_explained_too() {
    let argument = json!({
        "oneLinkURL": "https://brand.onelink.me/A1b2",
        "afParameters": {"mediaSource": {"keys": ["utm_source"], "defaultValue": "web"}},
    });
    let visit = Visit::new("?utm_source=news&gclid=G&c=__CAMPAIGN_NAME__");
    let explanation =
        Explanation::read(request(&Config::read_onelink_call(&argument.to_string()), &visit).as_bytes());
    let explanation = serde_json::to_value(explanation).unwrap();
    let from =
        json!({"kind": "key", "key": "utm_source", "view": "page", "rule": "afParameters.mediaSource"});
    assert_eq!(value(&explanation["links"][0], "pid")["from"], from);
    let from = json!({"kind": "forwarded", "key": "gclid", "view": "page"});
    assert_eq!(value(&explanation["links"][0], "gclid")["from"], from);
    let warning = "__CAMPAIGN_NAME__ is a macro that the ad network left as it is; it goes out as it is";
    assert_eq!(explanation["warnings"], json!([{"about": "c", "message": warning}]));
}

#[test]
fn mistakes_have_their_path() {
    for (more, path, message) in [
        (
            json!({"afParameters": {"campaign": {"keys": ["c", 5]}}}),
            "afParameters.campaign.keys[1]",
            "want a string, got a number",
        ),
        (
            json!({"afParameters": {"afCustom": [{"keys": "a"}]}}),
            "afParameters.afCustom[0].paramKey",
            "want a string",
        ),
        (
            json!({"endpoints": {"direct": "ftp://x"}}),
            "endpoints.direct",
            "want an https address, got \"ftp://x\"",
        ),
        (json!({"consentFrom": {"vendor": 1}}), "consentFrom.source", "want tcf, google or gpc"),
        (json!({"afParameters": 1}), "afParameters", "want an object, got a number"),
        (
            json!({"onelinkURL": "x"}),
            "onelinkURL",
            "not a name that means anything here; did you mean oneLinkURL?",
        ),
        (
            json!({"afParameters": {"campaign": {"keys": ["c", "cookies:c"]}}}),
            "afParameters.campaign.keys",
            "\"cookies:c\" is read as a parameter's name; did you mean \"cookie:c\"?",
        ),
        (
            json!({"afParameters": {"campaign": {"keys": ["localStorage:c", "utm:c"]}}}),
            "afParameters.campaign.keys",
            "\"localStorage:c\" is read as a parameter's name; did you mean \"storage:c\"?",
        ),
        (
            json!({"redirectHosts": ["shop.example", "https://*.shop.example/x"]}),
            "redirectHosts[1]",
            "want a host alone, got \"https://*.shop.example/x\"; did you mean \"shop.example\"?",
        ),
        (
            json!({"afParameters": {"googleClickIdKey": "pid"}}),
            "afParameters.googleClickIdKey",
            "\"pid\" has a rule of its own; give the copy another name",
        ),
        (
            json!({"afParameters": {"afCustom": [{"paramKey": " ", "keys": "a"}]}}),
            "afParameters.afCustom[0].paramKey",
            "want the name of a parameter, got a blank",
        ),
        (
            json!({"afParameters": {"afCustom": [{"paramKey": "PID ", "keys": "a"}]}}),
            "afParameters.afCustom[0].paramKey",
            "\"PID \" is another name than \"pid\", which AppsFlyer reads",
        ),
    ] {
        let explanation = explained(page(more), landed("ttclid=T"));
        assert_eq!(explanation["errors"], json!([{"path": path, "message": message}]));
    }
    let not_one = Explanation::read(request(&Config::read("[]"), &Visit::new("")).as_bytes());
    assert_eq!(
        serde_json::to_value(not_one.errors).unwrap(),
        json!([{"path": "configuration", "message": "want an object, got a list"}])
    );
}

#[test]
fn each_warning_comes_once() {
    let long = |length: usize| "x".repeat(length);
    let link = |link: Value| json!({"links": [link, {}]});
    for (more, visit, about, message) in [
        (json!({}), landed("pid=tiktokweb_int&c=x"), "ttclid", "none came in: TikTok appends it"),
        (
            json!({}),
            landed("c=x"),
            "visit",
            "is credited to TikTok by the preset's default, tiktokweb_int: it brought neither pid nor \
             af_media_source nor ttclid; that is right where only ads of TikTok lead here",
        ),
        (
            json!({}),
            landed("ttclid=T&c=__CAMPAIGN_NAME__"),
            "c",
            "__CAMPAIGN_NAME__ is a macro that the ad network left as it is; it counts as no value",
        ),
        (
            json!({}),
            landed(&format!("ttclid=T&x={}", long(8_001))),
            "x",
            "8001 bytes are more than any link has",
        ),
        (
            json!({}),
            landed(&format!("ttclid=T&c={}", long(101))),
            "c",
            "has 101 characters, and AppsFlyer takes 100; reports show c_name_exceeded",
        ),
        (
            json!({}),
            landed("ttclid=T&af_c_id=1234567890123456789012345"),
            "af_c_id",
            "has 25 characters, and AppsFlyer takes 24",
        ),
        (
            json!({}),
            landed(&format!("ttclid={}", long(325))),
            "af_sub1",
            "has 325 characters, and AppsFlyer takes 100; ttclid itself goes out in full",
        ),
        (json!({}), landed("ttclid=T&pid=a/b"), "pid", "\"a/b\" has /: reports show af_invalid_param"),
        (json!({}), landed("ttclid=T&c=50%25%20off!"), "c", "\"50% off!\" has !%, which"),
        (
            json!({}),
            landed(&format!("ttclid=T&af_ad={}", long(1_990))),
            "links[0]",
            "goes without af_ad, af_sub1, as it would have more than 2000 characters",
        ),
        (
            json!({}),
            landed(&format!("ttclid=T&c={}", long(2_000))),
            "impression",
            "characters, and AppsFlyer takes 2000",
        ),
        (
            json!({"clickId": "k", "afParameters": {"afSub3": {"keys": ["j", "k"]}}}),
            landed("ttclid=T&k=K&j=J"),
            "k",
            "goes out without a copy",
        ),
        (
            link(steam("https://s.example/")),
            landed("ttclid=T"),
            "af_campaign_id",
            "no campaign came in, and \"none\" stands for its id",
        ),
        (
            link(steam("http://localhost/")),
            landed("ttclid=T"),
            "links[0]",
            "leads on to \"http://localhost/\", and AppsFlyer takes https",
        ),
        (
            link(steam("https://s.example/#a")),
            landed("ttclid=T"),
            "links[0]",
            "leads on to \"https://s.example/#a\", and AppsFlyer takes no fragment",
        ),
        (
            link(steam("http://s.example/")),
            landed("ttclid=T"),
            "links[0]",
            "keeps its own address: a link for steam wants the store's https address",
        ),
        (
            link(json!({"platform": "stadia"})),
            landed("ttclid=T"),
            "links[0]",
            "keeps its own address: platform \"stadia\" is unknown",
        ),
        (
            json!({"preset": null}),
            landed("ttclid=T"),
            "visit",
            "no impression is sent: no media source; use a preset",
        ),
        (
            json!({"urlSkipList": ["skip"]}),
            landed("ttclid=T&skip"),
            "visit",
            "links keep their own addresses",
        ),
        (
            json!({}),
            merged(landed("c=x"), json!({"consent": {"consent": "denied"}})),
            "visit",
            "no impression is sent, and links go without click ids: the visitor has declined (consent: denied)",
        ),
    ] {
        let explanation = explained(page(more), visit);
        let warnings = explanation["warnings"].as_array().unwrap();
        let is_it = |it: &&Value| it["about"] == about && it["message"].as_str().unwrap().contains(message);
        assert_eq!(warnings.iter().filter(is_it).count(), 1, "{about}: {message} in {warnings:?}");
    }
}

#[test]
fn a_visit_as_it_should_be_has_no_warnings() {
    let query = "pid=tiktokweb_int&c=Summer_web&af_c_id=178&af_adset=US&af_adset_id=179&af_ad=video&af_ad_id=180&ttclid=E.C.P.x-Y_z";
    let links = json!([{}, steam("https://store.example/440"), {"platform": "apk", "appId": "a", "href": "https://a.example/a.apk"}]);
    let explanation = explained(page(json!({ "links": links })), landed(query));
    assert_eq!((&explanation["errors"], &explanation["warnings"]), (&json!([]), &json!([])));
}

#[test]
fn a_click_id_that_the_visitor_does_not_allow_is_no_reason_to_warn() {
    let visit = merged(landed("ttclid=T"), json!({"consent": {"limitDataUse": true}}));
    let explanation = explained(page(json!({})), visit);
    assert_eq!(explanation["warnings"], json!([]));
}

/// What there is to know of the media source of a visit.
fn credited(more: Value, query: &str) -> Vec<String> {
    let explanation = explained(page(more), landed(query));
    let warnings = explanation["warnings"].as_array().unwrap().iter();
    let texts = warnings.map(|it| it["message"].as_str().unwrap().to_owned());
    texts.filter(|it| it.contains("credited")).collect()
}

#[test]
fn a_visit_that_nothing_speaks_for_is_named_and_no_other() {
    let own = json!({"afParameters": {"mediaSource": {"keys": ["pid"], "defaultValue": "website"}}});
    assert_eq!(credited(json!({}), "utm_source=news").len(), 1);
    for (more, query) in [
        (json!({}), "ttclid=T"),
        (json!({}), "gclid=G"),
        (json!({}), "pid=tiktokweb_int"),
        (json!({}), "af_media_source=news"),
        (own, "c=x"),
    ] {
        assert_eq!(credited(more, query), [""; 0], "{query}");
    }
}

#[test]
fn a_default_that_is_no_text_says_what_goes_out_and_what_to_write() {
    for (default, want) in [
        (
            json!(true),
            "want a string, got true: it goes out as the text \"true\" on every visit that brings no value; write a \
             text, such as \"website\", or leave defaultValue out; if the word true is meant, write \"true\" in quotation \
             marks",
        ),
        (json!(false), "want a string, got false: it counts as no value, and nothing goes out; write a text"),
        (json!(["a"]), "want a string, got a list, and nothing goes out; write a single text, such as \"a\""),
        (
            json!({}),
            "want a string, got an object, and nothing goes out; write a single text, such as \"website\"",
        ),
        (
            json!(1789012345678901248_u64),
            "the number 1789012345678901248 may not be as you wrote it: JavaScript rounds",
        ),
    ] {
        let rule = json!({"afParameters": {"afSub2": {"defaultValue": default}}});
        let explanation = explained(page(rule), landed("ttclid=T"));
        let errors = explanation["errors"].as_array().unwrap();
        let [error] = &errors[..] else { panic!("{errors:?}") };
        assert_eq!(error["path"], "afParameters.afSub2.defaultValue");
        assert!(error["message"].as_str().unwrap().starts_with(want), "{error}");
    }
    for default in [json!(5), json!("x"), json!(null)] {
        let rule = json!({"afParameters": {"afSub2": {"keys": "k", "defaultValue": default}}});
        assert_eq!(explained(page(rule), landed("ttclid=T"))["errors"], json!([]));
    }
}

#[test]
fn names_in_the_wrong_place_and_appsflyers_own_are_recognised() {
    for (more, path, meant) in [
        (json!({"campaign": {"keys": "c"}}), "campaign", "afParameters.campaign"),
        (json!({"afParameters": {"pid": {"keys": "c"}}}), "afParameters.pid", "mediaSource"),
        (json!({"afParameters": {"af_c_id": {"keys": "c"}}}), "afParameters.af_c_id", "campaignId"),
        (json!({"afParameters": {"clickId": "x"}}), "afParameters.clickId", "clickId, beside afParameters"),
        (json!({"banner": {"debug": true}}), "banner.debug", "debug, beside banner"),
        (json!({"banner": {"ios": {"titel": "x"}}}), "banner.ios.titel", "title"),
        (json!({"consentFrom": {"source": "tcf", "vendors": 1}}), "consentFrom.vendors", "vendor"),
        (json!({"endpoints": {"impressions": "https://x.example"}}), "endpoints.impressions", "impression"),
        (
            json!({"afParameters": {"campaign": {"keys": "c", "default": "x"}}}),
            "afParameters.campaign.default",
            "defaultValue",
        ),
    ] {
        let explanation = explained(page(more), landed("ttclid=T"));
        let message = format!("not a name that means anything here; did you mean {meant}?");
        assert_eq!(explanation["errors"], json!([{"path": path, "message": message}]));
    }
}

#[test]
fn a_banners_values_are_checked() {
    for (banner, path, message) in [
        (json!({"rating": "five"}), "banner.rating", "want a number from 0 on, got \"five\""),
        (json!({"rating": 9}), "banner.rating", "want a number from 0 to 5, got 9, which counts as 5 stars"),
        (
            json!({"scrollPercent": 250}),
            "banner.scrollPercent",
            "want a number from 0 to 100, got 250, which counts as 100 percent",
        ),
        (
            json!({"paths": ["/x", "!game/*"]}),
            "banner.paths",
            "\"!game/*\" is the path of no page; did you mean \"!/game/*\"?",
        ),
        (
            json!({"platforms": "ios windows"}),
            "banner.platforms",
            "want ios, iphone, ipad, android or desktop, got \"windows\"",
        ),
    ] {
        let explanation = explained(page(json!({ "banner": banner })), landed("ttclid=T"));
        assert_eq!(explanation["errors"], json!([{"path": path, "message": message}]));
    }
    let right = json!({"rating": "4.8", "paths": "/a !/b *", "scrollPercent": 100});
    assert_eq!(explained(page(json!({ "banner": right })), landed("ttclid=T"))["errors"], json!([]));
}

#[test]
fn an_explanation_as_json_is_the_explanation() {
    let request = request(
        &Config::read(&page(json!({})).to_string()),
        &Visit::read(&landed("c=%00%22%0A%EF%BF%BF&ttclid=T").to_string()),
    );
    let json = smart_script::explain::json(request.as_bytes());
    assert!(!json.contains(char::is_control), "{json}");
    let read: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(read, serde_json::to_value(Explanation::read(request.as_bytes())).unwrap());
}

#[test]
fn each_link_without_an_address_says_why() {
    let links = json!([{"href": "javascript:go()"}, null, {}, steam("")]);
    let refusals = |more: Value| -> Vec<Value> {
        let explanation = explained(page(merged(json!({ "links": links }), more)), landed("ttclid=T&skip"));
        let links = explanation["links"].as_array().unwrap();
        for link in links {
            assert_eq!(link["href"].is_null(), link["refusal"].is_string(), "{link}");
            assert_eq!(link["href"].is_null(), link["values"] == json!([]), "{link}");
        }
        links.iter().map(|link| link["refusal"].clone()).collect()
    };
    let no_object = "keeps its own address: want an object, got null";
    let [script, null, none, redirect] = &refusals(json!({}))[..] else { panic!("four links") };
    assert!(script.as_str().unwrap().contains("its href runs a script"));
    assert_eq!((null, none), (&json!(no_object), &Value::Null));
    assert!(redirect.as_str().unwrap().contains("wants the store's https address"));
    let skipped = json!("links keep their own addresses: referrerSkipList or urlSkipList names this visit");
    let want = [skipped.clone(), json!(no_object), skipped.clone(), skipped];
    assert_eq!(refusals(json!({"urlSkipList": ["skip"]})), want);
}

#[test]
fn an_explanation_has_the_addresses_of_the_plan() {
    let end = '\u{ffff}';
    let texts = |pairs: &[(&str, &str)]| -> String {
        pairs.iter().map(|(name, text)| format!("{name}{end}{text}{end}")).collect()
    };
    let request = texts(&[
        ("", "{"),
        ("config", "{"),
        ("oneLinkURL", "\"https://brand.onelink.me/A1b2"),
        ("preset", "\"tiktok"),
        ("links", "["),
        ("", "{"),
        ("", "}"),
        ("", "}"),
        ("", "}"),
        ("visit", "{"),
        ("consent", "{"),
        ("", "}"),
        ("query", "{"),
        ("c", "=summer"),
        ("", "}"),
    ]);
    let explanation = Explanation::read(request.as_bytes());
    let answer = String::from_utf8(smart_script::ask(request.as_bytes()).to_vec()).unwrap();
    let lines = answer.split('\u{ffff}').next().unwrap();
    let lines: Vec<_> = lines.split('\n').map(str::to_owned).map(Some).collect();
    assert_eq!(lines, [explanation.impression.href, explanation.links[0].href.clone()]);
    assert_eq!(explanation.links[0].values[3].value, "summer");
}

/// Checks that an explanation lists the parameters that go out, in their order, each with an origin that can
/// be true.
fn lists_what_goes_out(config: &Config, visit: &Visit) {
    let plan = plan(config, visit);
    let explanation = Explanation::read(request(config, visit).as_bytes());
    let hrefs: Vec<_> = explanation.links.iter().map(|link| link.href.clone()).collect();
    assert_eq!((&hrefs, &explanation.impression.href), (&plan.links, &plan.impression));
    let links = explanation.links.iter().map(|link| (&link.href, &link.values));
    for (href, values) in links.chain([(&explanation.impression.href, &explanation.impression.values)]) {
        let Some(href) = href else {
            assert_eq!(values.len(), 0);
            continue;
        };
        let query = href.split('#').next().unwrap().split_once('?').unwrap().1;
        let sent: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let listed: Vec<_> = values.iter().map(|it| (it.name.clone(), it.value.clone())).collect();
        assert_eq!(sent, listed, "{href}");
        for value in values {
            use smart_script::explain::Origin;
            let Value::Object(from) = serde_json::to_value(&value.from).unwrap() else { panic!("an object") };
            let is_true = match &value.from {
                Origin::Fixed => ["true", "2_10_0", "none"].contains(&&*value.value),
                Origin::Copy { .. } => value.name.starts_with("af_sub"),
                Origin::Anchor => ["af_r", "af_dp"].contains(&&*value.name),
                Origin::Hint { .. } => value.name.starts_with("af_ch_"),
                Origin::Override { .. } => value.value == "paid & loud",
                Origin::Default { .. } => ["tiktokweb_int", "web", "app://go?a=b"].contains(&&*value.value),
                Origin::Referrer => value.name == "page from",
                Origin::Template => ["af_xp", "pid"].contains(&&*value.name),
                // The other origins are incoming parameters, which have the view that they came in with.
                _ => from.contains_key("view"),
            };
            assert!(is_true, "{value:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_listed_is_what_goes_out(hostile in generators::hostile()) {
        let config = Config::read(&promises::page(&hostile.anchor, &hostile.app_id));
        lists_what_goes_out(&config, &Visit::read(&hostile.visit().to_string()));
    }
}

#[test]
fn a_call_to_actions_own_values_say_where_they_are_written() {
    let config = page(json!({"links": [
        {"href": "brandapp://fund", "deepLinkValue": "figs", "params": {"af_sub5": "hero", "pid": "mine"}},
        {"href": "https://brand.onelink.me/Q?deep_link_value=pears"},
    ]}));
    let got = explained(config, landed("c=summer&ttclid=T"));
    let from = |index: usize, name: &str| value(&got["links"][index], name)["from"].clone();
    assert_eq!(from(0, "deep_link_value"), json!({"kind": "own", "path": "links[0].deepLinkValue"}));
    assert_eq!(from(0, "af_sub5"), json!({"kind": "own", "path": "links[0].params.af_sub5"}));
    assert_eq!(from(0, "af_dp"), json!({"kind": "anchor"}));
    assert_eq!(from(1, "deep_link_value"), json!({"kind": "template"}));
    assert_eq!(value(&got["links"][0], "pid")["value"], "tiktokweb_int");
    assert_eq!(
        got["errors"],
        json!([{
            "path": "links[0].params.pid",
            "message": "is filled by what the visitor brings; write a rule as afParameters.mediaSource",
        }])
    );
}

/// The mistakes that are noted in markup as a page writes it, on a page that is right otherwise.
fn marked(markup: Value) -> Value {
    let config = json!({"oneLinkURL": "https://brand.onelink.me/A1b2", "preset": "tiktok"});
    let request = request(&Config::read(&config.to_string()), &Visit::read(&landed("ttclid=T").to_string()))
        + &member("markup", &markup, Source::Author);
    serde_json::to_value(Explanation::read(request.as_bytes()).errors).unwrap()
}

#[test]
fn a_banners_attributes_are_checked_as_its_options_are() {
    let attribute = |name: &str, value: &str| json!({"name": name, "value": value, "owner": "the script", "on": "<script>"});
    for (name, value, message) in [
        ("data-banner-titel", "x", "not an attribute of the script; did you mean data-banner-title?"),
        (
            "data-banner-android-titel",
            "x",
            "not an attribute of the script; did you mean data-banner-android-title?",
        ),
        ("data-banner-rating", "five", "want a number from 0 on, got \"five\""),
        ("data-banner-rating", "7", "want a number from 0 to 5, got 7, which counts as 5 stars"),
        (
            "data-banner-scroll-percent",
            "101",
            "want a number from 0 to 100, got 101, which counts as 100 percent",
        ),
        (
            "data-banner-platforms",
            "ios, androit",
            "want ios, iphone, ipad, android or desktop, got \"androit\"; did you mean \"android\"?",
        ),
        ("data-banner-theme", "drak", "want auto, light or dark, got \"drak\"; did you mean \"dark\"?"),
        ("data-banner-reserve", "yes", "want true or false, got \"yes\", which counts as true"),
        ("data-banner-href", "store", "want an https address, got \"store\""),
        ("data-banner-paths", "game/*", "\"game/*\" is the path of no page; did you mean \"/game/*\"?"),
    ] {
        let errors = marked(json!([attribute(name, value)]));
        assert_eq!(errors[0], json!({"path": format!("{name} on <script>"), "message": message}));
    }
    for (name, value) in [
        ("data-banner-title", "Play"),
        ("data-banner-rating", "4.8"),
        ("data-banner-platforms", "ios android desktop"),
        ("data-banner-paths", "/game/* !/game/help"),
        ("data-banner-theme", ""),
        ("data-banner-reserve", "false"),
        ("data-banner-ipad-href", "https://apps.apple.com/app/id1"),
    ] {
        assert_eq!(marked(json!([attribute(name, value)])), json!([]), "{name}");
    }
    let alone = json!([{"name": "data-banner-title", "owner": "the script", "on": "<script>"}]);
    assert_eq!(
        marked(alone)[0]["message"],
        "is read only in an element that has data-smart-banner too; add that"
    );
}

#[test]
fn a_page_without_a_call_to_action_says_what_one_looks_like_and_what_comes_near() {
    let errors = marked(json!([{"alike": ["<a> \"App Store\"", "and 2 more"]}]));
    assert_eq!(
        errors,
        json!([{
            "path": "No call to action found",
            "message": "no <a> has the attribute data-smart-link, so no link is changed; write one as <a data-smart-link \
                        href=\"https://apps.apple.com/app/id123456789\">App Store</a>; these look like one, and have no \
                        data-smart-link: <a> \"App Store\", and 2 more",
        }])
    );
    let none = marked(json!([{"alike": []}]))[0]["message"].as_str().unwrap().to_owned();
    assert!(none.ends_with("; no link of the page leads to a store"), "{none}");
}

#[test]
fn markup_that_is_not_read_is_named_with_what_to_write() {
    for (item, path, message) in [
        (
            json!({"name": "datasmart-link", "owner": "a call to action", "on": "<a> \"Get\"", "known": ["data-smart-link"], "mayBeOwn": true}),
            "datasmart-link on <a> \"Get\"",
            "not an attribute of a call to action; did you mean data-smart-link?",
        ),
        (
            json!({"name": "data-color", "owner": "the script", "on": "<script>", "known": ["data-onelink", "data-preset"]}),
            "data-color on <script>",
            "not an attribute of the script; known: data-onelink, data-preset",
        ),
        (
            json!({"module": "<script type=\"module\">", "isRead": true}),
            "<script type=\"module\">",
            "take type=\"module\" off, and write async: browsers don't tell a module which tag is its own; this one was \
             found by its address or by data-onelink, and waits until the whole page is read",
        ),
        (
            json!({"module": "<script type=\"module\">", "isRead": false}),
            "<script type=\"module\">",
            "take type=\"module\" off, and write async: browsers don't tell a module which tag is its own, so none of its \
             attributes are read",
        ),
        (
            json!({"unparsed": "{\"preset\": \"tiktok\",}"}),
            "<script data-smart-script>",
            "the block is left out, as it is no JSON: a comma behind the last item in line 1, column 20: {\"preset\": \
             \"tiktok\" → ,}; take it off",
        ),
    ] {
        assert_eq!(marked(json!([item])), json!([{"path": path, "message": message}]));
    }
}
