//! The crate's API for programs in Rust.

use std::time::{Duration, SystemTime};

use smart_script::explain::{Origin, explain};
use smart_script::wire::write::{Source, begin, end, member};
use smart_script::{
    AfSub, AppleBanner, Banner, BannerTexts, Config, ConsentFrom, ConsentSource, ConsentState, CustomRule,
    Debug, Device, Endpoints, ImpressionPer, LimitDataUse, LinkRequest, Memory, OneOrMany, Plan, Platform,
    Preset, Refusal, Rule, Rules, Scalar, Storage, Url, Visit, plan, remember,
};

const ONELINK: &str = "https://brand.onelink.me/A1b2";
const STEAM: &str = "https://store.steampowered.com/app/440";

fn url(text: &str) -> Url {
    Url::parse(text).unwrap()
}

fn tiktok() -> Config {
    Config::new().one_link_url(url(ONELINK)).preset(Preset::TikTok)
}

fn visit(query: &str) -> Visit {
    Visit::new(url(&format!("https://brand.example/game?{query}"))).loaded_at(SystemTime::UNIX_EPOCH)
}

fn app_store() -> LinkRequest {
    LinkRequest::new(url("https://apps.apple.com/app/id1"))
}

fn steam() -> LinkRequest {
    LinkRequest::new(url(STEAM)).platform(Platform::Steam).app_id("440")
}

/// The value of a link's parameter.
fn value(link: &Url, name: &str) -> Option<String> {
    link.query_pairs().find(|pair| pair.0 == name).map(|pair| pair.1.into_owned())
}

/// The mistakes in a configuration, as one line for each.
fn mistakes(json: &str) -> Vec<String> {
    let error = Config::from_json(json).expect_err(json);
    let lines: Vec<_> = error.to_string().lines().map(str::to_owned).collect();
    assert_eq!(lines.len(), error.mistakes.len(), "{json}");
    lines
}

/// A configuration in which every member is set.
fn whole() -> Config {
    let rule = Rule::new().keys(["utm_campaign", "cookie:campaign"]).default_value("website");
    let channel = Rule::new().keys("utm_medium").override_values([("cpc", "paid"), ("ppc", "paid")]);
    let rules = Rules::new()
        .media_source(Rule::new().default_value(7))
        .campaign(rule.clone())
        .channel(channel)
        .google_click_id_key("af_sub4")
        .af_custom([CustomRule::new("deep_link_sub1").rule(rule.clone())]);
    let banner = Banner::new()
        .texts(BannerTexts::new().app_name("Lantern Harbour").rating(4.8).deep_link_value(rule))
        .platforms([Device::Ios, Device::Desktop])
        .paths("/game/*")
        .apple_banner(AppleBanner::Replace)
        .closed_days(1)
        .ios(BannerTexts::new().href(url("https://apps.apple.com/app/id1")).deep_link_value("harbour-12"));
    tiktok()
        .af_parameters(rules)
        .click_id("ttclid")
        .click_id_slot(AfSub::Two)
        .web_referrer("af_sub3")
        .referrer_skip_list(["partner.example"])
        .url_skip_list(vec!["/jobs".to_owned()])
        .redirect_hosts(["shop.example"])
        .remember_minutes(30)
        .observe(true)
        .impression_per(ImpressionPer::Route)
        .markers(false)
        .consent(ConsentState::Pending)
        .consent_from(ConsentSource::Google)
        .limit_data_use(LimitDataUse::WithPrivacyControl)
        .banner(banner)
        .debug(Debug::ByUrl)
        .endpoints(Endpoints::new().impression(url("https://localhost:8443/")))
        .links([steam()])
}

#[test]
fn a_configuration_comes_back_from_its_json() {
    let json = |config: &Config| serde_json::to_string(config).unwrap();
    let from = ConsentFrom::new(ConsentSource::Tcf).vendor(42).purposes([1, 7]).types(["ads"]);
    for config in [
        Config::new(),
        whole(),
        Config::new().consent_from(from).limit_data_use(true).debug(false),
        Config::new().limit_data_use(false).debug(true),
    ] {
        let json = json(&config);
        assert_eq!(Config::from_json(&json).as_ref(), Ok(&config), "{json}");
        assert_eq!(json.parse::<Config>(), Ok(config));
    }
    assert_eq!(json(&Config::new()), "{}");
    let json = json(&whole());
    for part in [
        r#""keys":["utm_campaign","cookie:campaign"]"#,
        r#""keys":"utm_medium""#,
        r#""defaultValue":7"#,
        r#""overrideValues":{"cpc":"paid","ppc":"paid"}"#,
        r#""afCustom":[{"paramKey":"deep_link_sub1","keys":"#,
        r#""platforms":["ios","desktop"]"#,
        r#""paths":"/game/*""#,
        r#""consentFrom":"google""#,
        r#""limitDataUse":"gpc""#,
        r#""debug":"url""#,
        r#""banner":{"appName":"Lantern Harbour","#,
    ] {
        assert!(json.contains(part), "{part} in {json}");
    }
}

#[test]
fn every_mistake_in_json_is_named_with_its_path() {
    let json = r#"{
        "oneLinkURL": "https://brand.onelink.me/",
        "preset": "tictoc",
        "afParamters": {},
        "afParameters": {
            "campaign": {"keys": ["c", 7], "fallback": "web"},
            "channel": {},
            "afCustom": [{"keys": "x"}, {"paramKey": "y"}, "z"]
        },
        "rememberMinutes": -5,
        "observe": "yes",
        "consentFrom": {"vendor": 42},
        "limitDataUse": "always",
        "banner": {"appName": 1, "ios": {"href": "http://apps.apple.com/"}, "theme": "blue"},
        "endpoints": []
    }"#;
    let template = "https address with a template, such as https://brand.onelink.me/A1b2";
    assert_eq!(
        mistakes(json),
        [
            "afParamters: not a name that means anything here; did you mean afParameters?",
            &format!("oneLinkURL: want an {template}, got \"https://brand.onelink.me/\""),
            "preset: want tiktok, google, meta, snapchat or utm, got \"tictoc\"; did you mean \"tiktok\"?",
            "afParameters.campaign.fallback: not a name that means anything here",
            "afParameters.campaign.keys[1]: want a string, got a number",
            "afParameters.channel: want keys, a defaultValue, or both",
            "afParameters.afCustom[0].paramKey: want a string",
            "afParameters.afCustom[1]: want keys, a defaultValue, or both",
            "afParameters.afCustom[2]: want an object, got a string",
            "rememberMinutes: want a number from 0 on, got a number",
            "observe: want a boolean, got \"yes\"",
            "consentFrom.source: want tcf, google or gpc",
            "limitDataUse: want true, false or \"gpc\", got \"always\"",
            "banner.appName: want a string, got a number",
            "banner.theme: want auto, light or dark, got \"blue\"",
            "banner.ios.href: want an https address, got \"http://apps.apple.com/\"",
            "endpoints: want an object, got a list",
        ],
    );
}

#[test]
fn a_text_that_is_no_configuration_is_an_error() {
    assert_eq!(
        mistakes(r#"{"preset": "tiktok""#),
        ["not JSON: EOF while parsing an object at line 1 column 19"]
    );
    assert_eq!(mistakes("[]"), ["configuration: want an object, got a list"]);
    let error = "tiktok".parse::<Config>().unwrap_err();
    assert!(error.to_string().starts_with("not JSON: "), "{error}");
    assert_eq!(error.mistakes[0].path, "");
}

#[test]
fn values_that_pages_take_leniently_are_errors_with_a_path() {
    for (json, path) in [
        (r#"{"rememberMinutes": "30"}"#, "rememberMinutes"),
        (r#"{"rememberMinutes": 1.5}"#, "rememberMinutes"),
        (r#"{"links": [{"href": "https://store.steampowered.com/", "appId": 440}]}"#, "links[0].appId"),
        (r#"{"links": [{"platform": "steam"}]}"#, "links[0]"),
        (r#"{"links": [{"href": "/app"}]}"#, "links[0].href"),
        // This host is invalid, but only a parser of addresses notices.
        (r#"{"oneLinkURL": "https://xn--a.example/A"}"#, "oneLinkURL"),
    ] {
        let error = Config::from_json(json).expect_err(json);
        assert_eq!(error.mistakes.iter().map(|note| &*note.path).collect::<Vec<_>>(), [path], "{json}");
    }
}

#[test]
fn a_configuration_that_is_built_by_calls_has_its_mistakes_found() {
    assert_eq!(whole().mistakes(), []);
    let config = Config::new()
        .one_link_url(url("https://brand.onelink.me/"))
        .af_parameters(Rules::new().campaign(Rule::new()));
    let paths: Vec<_> = config.mistakes().into_iter().map(|note| note.path).collect();
    assert_eq!(paths, ["oneLinkURL", "afParameters.campaign"]);
}

#[test]
fn words_and_scalars_are_read_and_written() {
    for platform in Platform::ALL {
        assert_eq!(platform.as_str().parse(), Ok(*platform));
        assert_eq!(serde_json::to_value(platform).unwrap(), platform.to_string());
    }
    let error = "steem".parse::<AfSub>().unwrap_err();
    assert_eq!(
        error.to_string(),
        r#""steem" is unknown; known: af_sub1, af_sub2, af_sub3, af_sub4, af_sub5"#
    );
    assert_eq!((LimitDataUse::default(), Debug::default()), (false.into(), false.into()));
    let scalars = [Scalar::from("a"), "a".to_owned().into(), 7.into(), 7_i64.into(), 0.5.into(), true.into()];
    let json = serde_json::to_string(&scalars).unwrap();
    assert_eq!(json, r#"["a","a",7,7,0.5,true]"#);
    let keys: OneOrMany = ["a", "b"].into_iter().collect();
    assert_eq!(keys.as_slice(), ["a", "b"]);
}

#[test]
fn a_plan_has_links_a_link_for_qr_codes_and_an_impression() {
    let Plan { links, qr, impression, .. } =
        plan(&tiktok(), &visit("c=summer&ttclid=E.C.P.x"), &[app_store(), steam()]);
    let [onelink, direct] = &links[..] else { panic!("{links:?}") };
    let onelink = onelink.as_ref().unwrap();
    assert_eq!(onelink.as_str().split('?').next(), Some(ONELINK));
    assert_eq!(value(onelink, "af_sub1").as_deref(), Some("E.C.P.x"));
    let direct = direct.as_ref().unwrap();
    assert_eq!(direct.host_str(), Some("engagements.appsflyer.com"));
    assert_eq!(value(direct, "af_r").as_deref(), Some(STEAM));
    assert_eq!(value(&qr.unwrap(), "af_ss_qr").as_deref(), Some("true"));
    let impression = impression.unwrap();
    assert_eq!(impression.as_str().split('?').next(), Some("https://impressions.onelink.me/A1b2"));
    assert_eq!(value(&impression, "af_xplatform").as_deref(), Some("true"));
}

#[test]
fn links_of_the_configuration_only_matter_for_the_impression() {
    let planned = plan(&tiktok().links([steam()]), &visit("c=summer"), &[app_store()]);
    assert_eq!(planned.links.len(), 1);
    assert_eq!(value(&planned.qr.unwrap(), "pid").as_deref(), Some("tiktokweb_int"));
    assert_eq!(value(&planned.impression.unwrap(), "af_xplatform").as_deref(), Some("true"));
}

/// Every refusal that callers of `plan` can get. `Platform` and `Kind` can't occur, because requests have
/// types here. Only the calls of Smart Script V2 have `Campaign`. For `Address` see
/// `a_host_beyond_ascii_leads_to_the_same_place`.
#[test]
fn each_refusal_says_why_there_is_no_link() {
    let ad = || visit("c=summer&ttclid=E.C.P.x");
    let all = |refusal| (Err(refusal), Err(refusal));
    let of = |config: &Config, visit: &Visit, link: LinkRequest| {
        let mut planned = plan(config, visit, &[link]);
        let href = planned.links.pop().unwrap();
        (href.map(drop), planned.impression.map(drop))
    };

    let no_onelink = Config::new().preset(Preset::TikTok);
    assert_eq!(of(&no_onelink, &ad(), app_store()), all(Refusal::Template));
    assert_eq!(of(&no_onelink, &ad(), steam()), (Ok(()), Err(Refusal::Template)));
    let no_template = no_onelink.clone().one_link_url(url("https://brand.onelink.me/"));
    assert_eq!(of(&no_template, &ad(), app_store()), all(Refusal::Template));
    // OneLinks don't have addresses like these.
    for address in
        ["http://brand.onelink.me/A", "https://[::1]/A", "https://a/A", "https://u:p@brand.example/A"]
    {
        let config = no_onelink.clone().one_link_url(url(address));
        assert_eq!(of(&config, &ad(), app_store()), all(Refusal::Template), "{address}");
    }

    let script = LinkRequest::new(url("javascript:open()"));
    assert_eq!(of(&tiktok(), &ad(), script), (Err(Refusal::Script), Ok(())));
    for link in [LinkRequest::new(url(STEAM)).platform(Platform::Steam), steam().app_id("..")] {
        assert_eq!(of(&tiktok(), &ad(), link), (Err(Refusal::AppId), Ok(())));
    }
    for href in ["http://store.steampowered.com/", "mailto:a@brand.example", "javascript:open()"] {
        let link = LinkRequest::new(url(href)).platform(Platform::Steam).app_id("440");
        assert_eq!(of(&tiktok(), &ad(), link), (Err(Refusal::Redirect), Ok(())), "{href}");
    }
    for link in [app_store(), steam()] {
        let no_rules = Config::new().one_link_url(url(ONELINK));
        assert_eq!(of(&no_rules, &ad(), link), all(Refusal::MediaSource));
    }
    let long = visit(&format!("c={}", "é".repeat(2_000)));
    assert_eq!(of(&tiktok(), &long, app_store()), all(Refusal::Length));
    let skips = tiktok().url_skip_list(["/GAME"]);
    assert_eq!(of(&skips, &ad(), app_store()), all(Refusal::Skipped));
    let skips = tiktok().referrer_skip_list(["partner.example"]);
    let from_partner = ad().referrer(url("https://www.partner.example/"));
    assert_eq!(of(&skips, &from_partner, steam()), all(Refusal::Skipped));
    assert_eq!(of(&skips, &ad(), steam()), (Ok(()), Ok(())));
    for state in [ConsentState::Pending, ConsentState::Denied] {
        assert_eq!(of(&tiktok(), &ad().consent(state), app_store()), (Ok(()), Err(Refusal::Consent)));
    }
}

#[test]
fn each_fact_about_a_visit_can_change_the_plan() {
    let channel = Rule::new().keys(["cookie:a", "storage:b", "meta:c"]).default_value("none");
    let config = tiktok()
        .af_parameters(Rules::new().channel(channel))
        .web_referrer("af_sub5")
        .limit_data_use(LimitDataUse::WithPrivacyControl);
    let of = |visit: Visit, name: &str| value(&plan(&config, &visit, &[]).qr.unwrap(), name);
    let channel = |visit| of(visit, "af_channel").unwrap();
    assert_eq!(channel(visit("")), "none");
    assert_eq!(channel(visit("").meta("c", "3")), "3");
    assert_eq!(channel(visit("").meta("c", "3").storage("b", "2")), "2");
    assert_eq!(channel(visit("").storage("b", "2").cookie("a", "1 ö")), "1 ö");
    assert_eq!(channel(visit("").cookie("a", "1").global_privacy_control()), "none");
    let from = || visit("ttclid=E.C.P.x").referrer(url("https://www.tiktok.com/"));
    assert_eq!(of(from(), "af_sub5").as_deref(), Some("https://www.tiktok.com/"));
    assert_eq!(of(from(), "ttclid").as_deref(), Some("E.C.P.x"));
    assert_eq!(of(from().global_privacy_control(), "af_sub5"), None);
    assert_eq!(of(from().global_privacy_control(), "ttclid"), None);
    // A route of a single-page app adds to the parameters with which the page was loaded.
    let route = visit("c=autumn").loaded_from(url("https://brand.example/game?c=summer&ttclid=E.C.P.x"));
    assert_eq!(of(route.clone(), "c").as_deref(), Some("autumn"));
    assert_eq!(of(route, "ttclid").as_deref(), Some("E.C.P.x"));
}

#[test]
fn a_refusal_is_an_error_like_any_other() {
    fn href(config: &Config) -> Result<Url, Box<dyn std::error::Error>> {
        Ok(plan(config, &visit(""), &[app_store()]).links.remove(0)?)
    }
    assert!(href(&tiktok()).is_ok());
    let error = href(&Config::new()).unwrap_err();
    assert_eq!(error.to_string(), "there is no OneLink address with a template behind its host");
}

#[test]
fn the_link_for_qr_codes_is_marked_and_fits() {
    for length in [1, 100, 400, 1_500, 7_000] {
        let text = "x".repeat(length);
        let planned = plan(&tiktok(), &visit(&format!("c=summer&af_ad={text}&ttclid={text}")), &[]);
        assert_eq!(planned.links, []);
        let qr = planned.qr.unwrap();
        assert_eq!(value(&qr, "af_ss_qr").as_deref(), Some("true"));
        // The click id is never left out, even if the link gets too long.
        assert_eq!(value(&qr, "ttclid"), Some(text));
        assert!(qr.as_str().len() <= 2_000.max(length + 200), "{length}");
    }
    assert_eq!(plan(&Config::new(), &visit(""), &[]).qr, Err(Refusal::Template));
}

#[test]
fn what_is_stored_follows_the_visitors_consent() {
    let ad = visit("c=summer&ttclid=E.C.P.x").referrer(url("https://www.tiktok.com/"));
    let Storage::Stored(memory) = remember(&tiktok(), &ad) else { panic!() };
    assert_eq!(memory.views, r#"[{"c":"summer","ttclid":"E.C.P.x","af_ss_exp_at":7200000}]"#);
    assert_eq!(memory.web_referrer, r#""https://www.tiktok.com/""#);
    let answered = |answer| remember(&tiktok(), &ad.clone().consent(answer));
    assert_eq!(answered(ConsentState::Pending), Storage::Untouched);
    assert_eq!(answered(ConsentState::Denied), Storage::Forgotten);
    assert_eq!(remember(&tiktok().consent_from(ConsentSource::Tcf), &ad), Storage::Untouched);
    let Storage::Stored(limited) = remember(&tiktok().limit_data_use(true), &ad) else { panic!() };
    assert!(!limited.views.contains("ttclid"), "{limited:?}");
    let Storage::Stored(none) = remember(&tiktok().remember_minutes(0), &ad) else { panic!() };
    assert_eq!(none.views, "[]");

    // What was stored is sent on from the next page, for as long as it is remembered.
    let next = |minutes: u64| {
        let page = Visit::new(url("https://brand.example/shoes"))
            .referrer(url("https://brand.example/game"))
            .loaded_at(SystemTime::UNIX_EPOCH + Duration::from_secs(minutes * 60))
            .memory(memory.clone());
        value(plan(&tiktok(), &page, &[app_store()]).links[0].as_ref().unwrap(), "ttclid")
    };
    assert_eq!(next(119).as_deref(), Some("E.C.P.x"));
    assert_eq!(next(120), None);
}

#[test]
fn any_text_may_be_stored() {
    for text in ["", "null", "[", "[null,1,\"x\",{}]", r#"{"c":"x"}"#, r#"[{"af_ss_exp_at":"x","c":["y"]}]"#]
    {
        let memory = Memory { views: text.to_owned(), web_referrer: text.to_owned() };
        let planned = plan(&tiktok(), &visit("c=summer").memory(memory), &[app_store()]);
        assert_eq!(value(planned.links[0].as_ref().unwrap(), "c").as_deref(), Some("summer"), "{text}");
    }
}

#[test]
fn an_explanation_says_where_each_value_came_from() {
    let config = tiktok().af_parameters(Rules::new().channel(Rule::new().keys("cookie:channel")));
    let links = [app_store(), LinkRequest::new(url(STEAM)).platform(Platform::Steam)];
    let visit = visit("c=summer&ttclid=E.C.P.x").cookie("channel", "video").hints("Pixel 9", "16");
    let explanation = explain(&config, &visit, &links);
    assert_eq!(explanation.errors, []);
    assert_eq!(explanation.links.len(), 2);
    let from = |name: &str| {
        let value = explanation.links[0].values.iter().find(|value| value.name == name);
        value.map(|value| value.from.clone()).unwrap()
    };
    assert_eq!(from("af_sub1"), Origin::Copy { of: "ttclid".to_owned() });
    assert!(matches!(from("af_channel"), Origin::Key { view: "cookie", .. }));
    assert!(matches!(from("pid"), Origin::Default { .. }));
    assert_eq!(explanation.links[1].href, None);
    let refusal = explanation.links[1].refusal.as_deref();
    assert_eq!(
        refusal,
        Some("keeps its own address: a link for steam wants an app id (data-app-id, or appId in JavaScript)")
    );
    let model = explanation.impression.values.iter().find(|value| value.name == "af_ch_model").unwrap();
    assert_eq!((&*model.value, &model.from), ("Pixel 9", &Origin::Hint { name: "model".to_owned() }));
    // The explanation has the same addresses as the plan.
    let planned = plan(&config, &visit, &links);
    assert_eq!(explanation.links[0].href.as_deref(), planned.links[0].as_ref().ok().map(Url::as_str));
    assert_eq!(explanation.impression.href.as_deref(), planned.impression.as_ref().ok().map(Url::as_str));
}

/// The link that a page makes of a OneLink. In contrast to [`plan`], a page gives its address as a text.
fn onelink_as_text(address: &str) -> Option<String> {
    let config = serde_json::json!({"oneLinkURL": address, "preset": "tiktok", "links": [{}]});
    let request = begin("") + &member("config", &config, Source::Author) + &begin("visit") + &end() + &end();
    let answer = String::from_utf8(smart_script::ask(request.as_bytes()).to_vec()).unwrap();
    let (lines, _) = answer.split_once('\u{ffff}').unwrap_or((&answer, ""));
    lines.split('\n').nth(1).filter(|line| !line.is_empty()).map(str::to_owned)
}

/// The core keeps a host that isn't ASCII as it is written, and the browser maps it when it opens the link.
/// `Url` maps it at once. Both have to lead to the same place.
#[test]
fn a_host_beyond_ascii_leads_to_the_same_place() {
    for (address, host) in [
        ("https://bücher.example/A", "xn--bcher-kva.example"),
        ("https://BÜCHER.example/A", "xn--bcher-kva.example"),
        ("https://faß.example/A", "xn--fa-hia.example"),
        ("https://brand．onelink。me/A", "brand.onelink.me"),
        ("https://ｂｒａｎｄ.onelink.me/A", "brand.onelink.me"),
        ("https://bra\u{ad}nd.one\u{200b}link.me/A", "brand.onelink.me"),
        ("https://xn--bcher-kva.example:8443/A", "xn--bcher-kva.example"),
    ] {
        let json = serde_json::json!({"oneLinkURL": address, "preset": "tiktok"}).to_string();
        let config = Config::from_json(&json).unwrap();
        let planned = plan(&config, &visit(""), &[app_store()]).links.remove(0).unwrap();
        let text = onelink_as_text(address).expect(address);
        assert_eq!(planned.host_str(), Some(host), "{address}");
        assert_eq!(planned, url(&text), "{address}");
    }
}

/// The core and the parser of `Url` may disagree on whether a host is valid, but no link may lead to another
/// host. The core can't recognise every invalid host that the parser refuses. In turn, it refuses some valid
/// hosts: those that can't be a OneLink's, and those that the author has written in an unusual way.
#[test]
fn no_link_leads_to_another_host_when_core_and_parser_disagree() {
    let onelink = |address: Url| {
        let config = Config::new().preset(Preset::TikTok).one_link_url(address);
        plan(&config, &visit("c=summer"), &[app_store()]).links.remove(0)
    };
    // The core takes these as texts. The parser refuses them, and so does a browser.
    for address in [
        "https://\u{ad}\u{ad}/A",
        "https://brand.example\u{ff0f}.evil.example/A",
        "https://\u{ff05}00.example/A",
        "https://xn--a.example/A",
    ] {
        assert!(onelink_as_text(address).is_some(), "{address}");
        assert!(Url::parse(address).is_err(), "{address}");
        let json = serde_json::json!({"oneLinkURL": address}).to_string();
        assert_eq!(Config::from_json(&json).unwrap_err().mistakes[0].path, "oneLinkURL");
    }
    // The core refuses this text, but the parser maps it to a host that a link may have.
    let address = "https://br%61nd.onelink.me/A";
    assert_eq!(onelink_as_text(address), None);
    assert_eq!(onelink(url(address)).unwrap().host_str(), Some("brand.onelink.me"));
    // Both are refused in either way.
    for address in ["https://[::1]/A", "https://a/A"] {
        assert_eq!(onelink_as_text(address), None);
        assert_eq!(onelink(url(address)), Err(Refusal::Template), "{address}");
    }
}
