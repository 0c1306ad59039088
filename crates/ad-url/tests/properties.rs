//! What holds for every address, whatever somebody has written.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use smart_script_ad_url::{Extra, Kind, Severity, Visitor, Wanted, arrive, build, check, mend, read};

use cost::assert_linear;

#[path = "../../../tests/core/cost.rs"]
mod cost;

/// Pieces of which addresses with mistakes consist.
const PIECES: &[&str] = &[
    "https://",
    "http://",
    "brand.example",
    "/",
    "/game",
    "?",
    "&",
    "=",
    "#",
    "%",
    "%25",
    "%2520",
    "%zz",
    "%E2%80%8B",
    " ",
    "\u{200b}",
    "“",
    "”",
    "\"",
    "&amp;",
    "&#38;",
    "amp;",
    "pid",
    "c",
    "af_c_id",
    "af_adset",
    "AF_AD",
    "af_media_source",
    "af_campaign_id",
    "af_r",
    "ttclid",
    "utm_source",
    "tiktokweb_int",
    "tiktokweb",
    "null",
    "__CAMPAIGN_NAME__",
    "__campaign_name__",
    "_CID_",
    "__AD_NAME__",
    "___",
    "__",
    "_",
    "{{campaign.name}}",
    "{campaignid}",
    "{x}",
    "${a}",
    "%%A%%",
    "%5F%5FCID%5F%5F",
    "%7B%7B",
    "<b>",
    "https%3A%2F%2F",
    "https%253A%252F%252F",
    "store.example",
    "summer",
    "ü",
    "漢",
    "😀",
    "engagements.appsflyer.com",
    "app.appsflyer.com",
    "brand.onelink.me",
    "/v1.0/c2s/click/app/",
    "Steam",
    "+",
    ";",
    "'",
    "\n",
    "pid=",
    "c=",
    "&c=",
    "?pid=",
    "&af_r=",
    "&ttclid=__CALLBACK_PARAM__",
    "E.C.P.x",
];

fn text() -> impl Strategy<Value = String> {
    let pieces = vec(prop::sample::select(PIECES), 0..24).prop_map(|it| it.concat());
    prop_oneof![
        4 => pieces.clone(),
        4 => pieces.prop_map(|it| format!("https://brand.example/?pid=tiktokweb_int&{it}")),
        1 => any::<String>(),
    ]
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-z][a-z0-9_-]{0,12}",
        1 => Just("__CAMPAIGN_NAME__".to_owned()),
        1 => "[ -~]{0,12}",
        1 => any::<String>(),
    ]
}

fn wanted() -> impl Strategy<Value = Wanted> {
    let kinds = prop::sample::select(&Kind::ALL[..]);
    let names = prop::sample::select(
        &["campaign", "campaignId", "adSet", "ad", "adId", "redirect", "mediaSource"][..],
    );
    let bases = prop_oneof![
        2 => Just("https://brand.example/game".to_owned()),
        1 => Just("brand.onelink.me/A1b2".to_owned()),
        1 => text(),
    ];
    let extra = (word(), word()).prop_map(|(name, value)| Extra { name, value });
    (kinds, bases, word(), word(), any::<bool>(), word(), vec((names, word()), 0..3), vec(extra, 0..3))
        .prop_map(|(kind, base, app_id, redirect, lower_case, prefix, values, extra)| Wanted {
            kind,
            base,
            platform: "steam".into(),
            app_id,
            redirect: format!("https://store.example/{redirect}"),
            lower_case,
            prefix,
            suffix: String::new(),
            values: values
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect::<BTreeMap<_, _>>(),
            extra,
        })
}

fn pairs(url: &str) -> Vec<(&str, &str)> {
    let (_, query) = url.split_once('?').unwrap_or_default();
    let query = query.split('#').next().unwrap_or_default();
    query.split('&').map(|it| it.split_once('=').unwrap_or((it, ""))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Nothing throws, places are in the text, and a repair is final.
    #[test]
    fn every_text_has_an_answer(text in text()) {
        let checked = check(&text);
        let length = text.encode_utf16().count();
        let units: Vec<u16> = text.encode_utf16().collect();
        for it in &checked.findings {
            prop_assert!(it.at + it.length <= length);
            prop_assert!(String::from_utf16(&units[it.at..it.at + it.length]).is_ok());
            prop_assert!(!it.message.is_empty() && it.message.chars().count() < 600, "{}", it.message);
            for edit in &it.edits {
                prop_assert!(edit.at + edit.length <= length);
            }
        }
        let again = check(&checked.repaired);
        prop_assert_eq!(&again.repaired, &checked.repaired);
        prop_assert!(again.findings.iter().all(|it| it.edits.is_empty()), "{:?}", again.findings);
        prop_assert_eq!(checked.ok, checked.findings.iter().all(|it| it.severity != Severity::Error));
        let is_mendable = checked.findings.iter().any(|it| !it.edits.is_empty());
        prop_assert_eq!(is_mendable, checked.repaired != text);
        let _ = arrive(&text, &Visitor::default());
        let _ = mend(&text, 0);
        let _ = read(&text);
    }

    /// A value that no finding names stays as it was.
    #[test]
    fn a_repair_changes_only_what_is_named(value in "[a-z]{1,8}", other in text(), name in "[a-z]{3,6}x") {
        let other = other.replace(['&', '?', '#'], "");
        let url = format!("https://brand.example/?{name}={value}&pid=tiktokweb&c=_CID_&{name}y={other}");
        let checked = check(&url);
        let is_named = |wanted: &str| checked.findings.iter().any(|it| it.parameter.as_deref() == Some(wanted));
        let repaired = pairs(&checked.repaired);
        prop_assert!(repaired.contains(&(&*name, &*value)), "{}", checked.repaired);
        let second = format!("{name}y");
        if !is_named(&second) && checked.findings.iter().all(|it| it.parameter.is_some()) {
            prop_assert!(repaired.contains(&(&*second, &*other)), "{} {}", url, checked.repaired);
        }
    }

    /// What is made without mistakes is right.
    #[test]
    fn what_is_made_is_right(wanted in wanted()) {
        let built = build(&wanted);
        let checked = check(&built.url);
        prop_assert_eq!(&built.findings, &checked.findings);
        if built.errors.is_empty() {
            prop_assert!(checked.ok, "{} {:?}", built.url, checked.findings);
            // A OneLink on a domain of the brand's own looks like a page.
            let is_of_appsflyers = matches!(wanted.kind, Kind::SinglePlatform | Kind::Apk | Kind::Direct);
            prop_assert!(checked.kind.is_link() || !is_of_appsflyers);
        }
    }

    /// What is made can be read back into the form, and made again byte for byte.
    #[test]
    fn what_is_made_is_read_back(wanted in wanted()) {
        let built = build(&wanted);
        if built.errors.is_empty() {
            prop_assert_eq!(build(&read(&built.url)).url, built.url);
        }
    }

    /// What people usually want is right without any word of warning.
    #[test]
    fn usual_wishes_have_no_findings(
        kind in prop::sample::select(&Kind::ALL[..]),
        prefix in "([a-z]{1,8}_)?",
        name in "[a-z]{2,8}",
        value in "[a-z0-9]{1,9}([_-][a-z0-9]{1,9}){0,2}",
    ) {
        let base = if kind == Kind::OneLink { "https://brand.onelink.me/A1b2" } else { "https://brand.example/game" };
        let redirect = match kind {
            Kind::Apk => "https://cdn.example/game.apk",
            Kind::Direct => "https://store.example/?id=7&lang=de",
            _ => "",
        };
        let wanted = Wanted {
            kind,
            base: base.into(),
            platform: "epic".into(),
            app_id: "com.example.app".into(),
            redirect: redirect.into(),
            prefix,
            extra: vec![Extra { name: format!("x_{name}"), value }],
            ..Wanted::default()
        };
        let built = build(&wanted);
        prop_assert_eq!(&built.findings, &vec![], "{}", built.url);
        prop_assert_eq!(&built.errors, &vec![]);
        prop_assert_eq!(check(&built.url).kind, kind);
    }
}

#[test]
fn time_grows_with_the_length() {
    for piece in PIECES {
        for start in ["", "https://brand.example/?", "https://brand.example/?pid=x&af_r=https://s.example/?"]
        {
            let texts = [2_000, 16_000].map(|size| format!("{start}{}", piece.repeat(size / piece.len())));
            assert_linear(&format!("{start}{piece}"), texts, |text| {
                let _ = check(text);
            });
        }
    }
}
