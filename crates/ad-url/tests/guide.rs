//! The examples of AppsFlyer's guides, byte for byte.
//!
//! "TikTok for Business: Create web-based campaigns", <https://support.appsflyer.com/hc/en-us/articles/40496161157521>

use smart_script_ad_url::{Extra, Kind, Wanted, arrive, build, check};

fn guide() -> Wanted {
    Wanted { base: "https://brand.example/game".into(), lower_case: true, ..Wanted::default() }
}

#[test]
fn a_landing_page() {
    assert_eq!(
        build(&guide()).url,
        "https://brand.example/game?pid=tiktokweb_int&c=__campaign_name__&af_c_id=__campaign_id__&af_adset=__aid_name__\
         &af_adset_id=__aid__&af_ad=__cid_name__&af_ad_id=__cid__"
    );
}

#[test]
fn a_link_for_one_platform() {
    let wanted = Wanted {
        kind: Kind::SinglePlatform,
        app_id: "{app_id}".into(),
        redirect: "{https://Add-your-store-url.com}".into(),
        ..guide()
    };
    assert_eq!(
        build(&wanted).url,
        "https://app.appsflyer.com/{app_id}?pid=tiktokweb_int&c=__campaign_name__&af_c_id=__campaign_id__\
         &af_adset=__aid_name__&af_adset_id=__aid__&af_ad=__cid_name__&af_ad_id=__cid__&af_r={https://Add-your-store-url.com}"
    );
}

#[test]
fn a_link_for_pc() {
    let wanted = Wanted {
        kind: Kind::Direct,
        platform: "steam".into(),
        app_id: "123456".into(),
        redirect: "https://store.steampowered.com/app/440/Test_app2/?utm_term=hello".into(),
        ..guide()
    };
    assert_eq!(
        build(&wanted).url,
        "https://engagements.appsflyer.com/v1.0/c2s/click/app/steam/123456?af_media_source=tiktokweb_int\
         &af_campaign_id=__campaign_id__&af_campaign=__campaign_name__&af_adset=__aid_name__&af_adset_id=__aid__\
         &af_ad=__cid_name__&af_ad_id=__cid__\
         &af_r=https%3A%2F%2Fstore.steampowered.com%2Fapp%2F440%2FTest_app2%2F%3Futm_term%3Dhello"
    );
    assert!(build(&wanted).errors.is_empty());
}

#[test]
fn they_are_in_upper_case_unless_asked_for() {
    let built = build(&Wanted { lower_case: false, ..guide() });
    assert!(built.url.contains("c=__CAMPAIGN_NAME__"), "{}", built.url);
    assert_eq!(built.findings, []);
    // In lower case they are taken, with a word of warning for each.
    let built = build(&guide());
    assert!(built.errors.is_empty());
    assert!(built.findings.iter().all(|it| it.rule == "lower-case-macro"));
    assert_eq!(check(&built.url).repaired, build(&Wanted { lower_case: false, ..guide() }).url);
}

#[test]
fn what_is_ones_own_is_kept() {
    let wanted = Wanted {
        base: "https://brand.example/game?lang=de&pid=old#trailer".into(),
        prefix: "web_".into(),
        suffix: "_eu".into(),
        values: [("adSet".to_owned(), String::new()), ("ad".to_owned(), "video 1".to_owned())].into(),
        extra: vec![
            Extra { name: "utm_content".into(), value: "__CID_NAME__/1".into() },
            Extra { name: "utm_campaign".into(), value: "own".into() },
        ],
        ..Wanted::default()
    };
    let built = build(&wanted);
    assert_eq!(
        built.url,
        "https://brand.example/game?lang=de&pid=tiktokweb_int&c=web___CAMPAIGN_NAME___eu&af_c_id=__CAMPAIGN_ID__\
         &af_adset_id=__AID__&af_ad=video%201&af_ad_id=__CID__&utm_content=__CID_NAME__%2F1&utm_campaign=own#trailer"
    );
    let names: Vec<_> = built.rows.iter().map(|it| &*it.name).collect();
    assert_eq!(
        names,
        ["utm_campaign", "lang", "pid", "c", "af_c_id", "af_adset_id", "af_ad", "af_ad_id", "utm_content"]
    );
}

#[test]
fn what_is_left_out_is_not_taken_from_the_base_either() {
    let values: std::collections::BTreeMap<_, _> = [("ad".to_owned(), String::new())].into();
    let base = "https://brand.example/?af_ad=old&lang=de".to_owned();
    let built = build(&Wanted { base, values: values.clone(), ..Wanted::default() });
    assert!(built.url.starts_with("https://brand.example/?lang=de&pid=tiktokweb_int&"), "{}", built.url);
    assert!(!built.url.contains("af_ad="), "{}", built.url);
    let extra = vec![Extra { name: "af_ad".into(), value: "x".into() }];
    assert_eq!(build(&Wanted { values, extra, ..guide() }).errors[0].path, "extra[0].name");
}

#[test]
fn what_is_missing_is_said() {
    let paths = |wanted: Wanted| build(&wanted).errors.into_iter().map(|it| it.path).collect::<Vec<_>>();
    assert_eq!(paths(Wanted::default()), ["base"]);
    assert_eq!(paths(Wanted { kind: Kind::Direct, ..Wanted::default() }), ["platform", "appId", "redirect"]);
    assert_eq!(paths(Wanted { kind: Kind::Apk, ..Wanted::default() }), ["appId", "redirect"]);
    let steam = Wanted {
        kind: Kind::Direct,
        app_id: "440".into(),
        redirect: "https://store.example/".into(),
        ..Wanted::default()
    };
    assert_eq!(paths(Wanted { platform: "Steam".into(), ..steam }), ["platform"]);
    let extra = vec![
        Extra { name: "pid".into(), value: "x".into() },
        Extra { name: "a&b".into(), value: "x".into() },
    ];
    assert_eq!(paths(Wanted { extra, ..guide() }), ["extra[0].name", "extra[1].name"]);
    let values = [("adset".to_owned(), "x".to_owned())].into();
    assert_eq!(paths(Wanted { values, ..guide() }), ["values.adset"]);
    assert_eq!(paths(Wanted { prefix: "50%_".into(), ..guide() }), ["prefix"]);
    assert_eq!(paths(Wanted { base: "app.appsflyer.com/id1".into(), ..guide() }), ["base"]);
}

#[test]
fn visitors_arrive_with_what_tiktok_puts_in() {
    let url = build(&Wanted { prefix: "web_".into(), ..guide() }).url;
    let arrival = arrive(&url, &smart_script_ad_url::Visitor::default());
    assert!(
        arrival.url.starts_with("https://brand.example/game?pid=tiktokweb_int&c=web_summer_web&af_c_id=178")
    );
    assert!(arrival.url.contains("&utm_source=tiktok&utm_medium=paid&utm_id=178"), "{}", arrival.url);
    let from =
        |name: &str| arrival.parameters.iter().find(|it| it.name == name).map(|it| format!("{:?}", it.from));
    assert_eq!(from("pid").as_deref(), Some("Fixed"));
    assert_eq!(from("c").as_deref(), Some("Macro"));
    assert_eq!(from("ttclid").as_deref(), Some("Attached"));
}
