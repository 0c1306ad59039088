//! Which page views a site remembers of a visitor, and how the modern API combines them.

use crate::json::{Config, Visit, plan, remember};
use serde_json::{Value, json};

const NOW: u64 = 1_760_000_000_000;
const SITE: &str = "https://brand.example";

/// A browser's storage on one site.
#[derive(Default)]
struct Storage(Option<String>);

impl Storage {
    /// Views a page, which changes the storage, and returns the visit.
    fn view(&mut self, query: &str, referrer: &str, minutes_later: u64) -> Value {
        let visit = json!({
            "landing": format!("{SITE}/p{query}"), "referrer": referrer,
            "now": NOW + minutes_later * 60_000, "memory": self.0,
        });
        self.0 = Some(remember(&visit.to_string()).views);
        visit
    }

    fn entries(&self) -> Vec<Value> {
        serde_json::from_str(self.0.as_deref().unwrap_or("[]")).expect("a JSON list")
    }
}

/// The link of a page with the TikTok preset.
fn link(visit: &Value) -> String {
    let config = Config::read(
        r#"{"oneLinkURL": "https://b.onelink.me/A", "preset": "tiktok", "markers": false, "links": [{}],
            "afParameters": {"channel": {"keys": ["utm_source"]}, "deepLinkValue": {"keys": ["dl"]}}}"#,
    );
    let link = plan(&config, &Visit::read(&visit.to_string())).links.remove(0);
    link.expect("a link").replace("https://b.onelink.me/A?", "")
}

#[test]
fn pages_of_the_same_site_add_to_the_visit_that_they_belong_to() {
    let inside = format!("{SITE}/p");
    let ad = ("?pid=tiktokweb_int&c=summer&ttclid=T", "https://www.tiktok.com/");
    let second_ad = ("?pid=other&c=winter", "");
    let footer = ("?utm_source=footer", &*inside);
    let all = "pid=tiktokweb_int&c=summer&af_channel=footer&af_sub1=T&ttclid=T";
    for (views, want) in [
        (&[ad, footer][..], all),
        (&[ad, ("", &*inside), footer], all),
        (&[ad, footer, ("?page=2", &inside)], all),
        (&[ad, footer, ("", "")], all),
        (
            &[ad, ("?dl=shoes", &inside)],
            "pid=tiktokweb_int&c=summer&deep_link_value=shoes&af_sub1=T&ttclid=T",
        ),
        (
            &[ad, ("?dl=a", &inside), ("?dl=b", &inside)],
            "pid=tiktokweb_int&c=summer&deep_link_value=b&af_sub1=T&ttclid=T",
        ),
        // Another click is another visit.
        (&[ad, second_ad], "pid=other&c=winter"),
        (&[ad, footer, second_ad], "pid=other&c=winter"),
        (&[ad, second_ad, footer], "pid=other&c=winter&af_channel=footer"),
        // A click id alone is a visit, too.
        (
            &[ad, ("?gclid=G", "https://www.google.com/"), footer],
            "pid=tiktokweb_int&af_channel=footer&gclid=G",
        ),
        // Click ids are only recognised in their own spelling, so this one is not forwarded and begins no
        // visit.
        (
            &[ad, ("?GCLID=G", "https://www.google.com/"), footer],
            "pid=tiktokweb_int&c=summer&af_channel=footer&af_sub1=T&ttclid=T",
        ),
        // Coming from another site begins no visit, unless a parameter that counts comes in.
        (&[ad, ("?lang=de", "https://www.google.com/")], "pid=tiktokweb_int&c=summer&af_sub1=T&ttclid=T"),
    ] {
        let mut storage = Storage::default();
        let mut visit = Value::Null;
        for (minute, (query, referrer)) in views.iter().enumerate() {
            visit = storage.view(query, referrer, minute as u64);
        }
        assert_eq!(link(&visit), want, "{views:?}");
    }
}

#[test]
fn a_route_in_the_page_adds_to_its_landing() {
    let mut visit = Storage::default().view("?c=summer&ttclid=T", "", 0);
    visit["url"] = format!("{SITE}/shoes?dl=shoes").into();
    assert_eq!(link(&visit), "pid=tiktokweb_int&c=summer&deep_link_value=shoes&af_sub1=T&ttclid=T");
}

#[test]
fn a_visit_is_remembered_two_hours_or_as_long_as_asked() {
    for (minutes, later, kept) in [
        (json!(null), 119, true),
        (json!(null), 120, false),
        (json!(30), 29, true),
        (json!("30"), 30, false),
        (json!(0), 0, false),
        (json!("soon"), 119, true),
        (json!(-5), 119, true),
        (json!(1.5), 1, false),
        (json!(1e11), 119, true),
        (json!(999_999_999_999_999_u64), 119, true),
    ] {
        let landing = json!({"landing": format!("{SITE}/?c=x"), "now": NOW, "minutes": minutes});
        let mut storage = Storage(Some(remember(&landing.to_string()).views));
        let visit = storage.view("", "", later);
        assert_eq!(link(&visit).contains("c=x"), kept, "{minutes} {later}");
    }
}

#[test]
fn the_newest_twenty_are_kept_in_32_kb() {
    let mut storage = Storage::default();
    for index in 0..30 {
        storage.view(&format!("?c={index}"), "", index);
    }
    assert_eq!(storage.entries().len(), 20);
    assert_eq!(storage.entries()[0]["c"], "29");
    for index in 0..30 {
        storage.view(&format!("?c={index}&long={}", "é".repeat(2_000)), "", 30 + index);
        assert!(storage.0.as_ref().unwrap().len() <= 32 * 1024);
    }
    // When all views together are too long, the newest are kept.
    assert_eq!(storage.entries().iter().map(|it| &it["c"]).collect::<Vec<_>>(), ["29", "28"]);
    // A view that is too long by itself is not stored. If it belongs to the same visit, the others stay; if
    // it begins a new visit, they go.
    let long = format!("?long={}", "x".repeat(40_000));
    storage.view(&long, &format!("{SITE}/p"), 60);
    assert_eq!(storage.entries()[0]["c"], "29");
    storage.view(&long, "", 60);
    assert_eq!(storage.entries().len(), 0);
}

#[test]
fn page_views_without_parameters_leave_no_trace() {
    let mut storage = Storage::default();
    storage.view("", "https://www.google.com/", 0);
    assert_eq!(storage.0.as_deref(), Some("[]"));
}

#[test]
fn only_a_page_of_the_site_makes_a_view_the_sites_own() {
    for (referrer, inside) in [
        (format!("{SITE}/other?x"), true),
        (SITE.to_owned(), true),
        (format!("{SITE}.evil.example/"), false),
        (format!("{SITE}:8443/"), false),
        ("http://brand.example/".to_owned(), false),
        ("https://www.brand.example/".to_owned(), false),
        ("android-app://com.example/".to_owned(), false),
        ("no address".to_owned(), false),
        (String::new(), false),
    ] {
        let mut storage = Storage::default();
        // A parameter can't make it one.
        storage.view("?c=x&af_ss_same_site=true", &referrer, 0);
        assert_eq!(storage.entries()[0]["af_ss_same_site"] == true, inside, "{referrer}");
    }
}

#[test]
fn names_and_values_come_back_as_they_went_in() {
    let mut storage = Storage::default();
    storage.view("?c=%22%5C%0A%00%7F%E9+%F0%9F%8E%89&%22n%5C%01=1&__proto__=2", "", 0);
    let visit = storage.view("", &format!("{SITE}/p"), 1);
    assert_eq!(link(&visit), "pid=tiktokweb_int&c=%22%5C%0A%00%7F%EF%BF%BD%20%F0%9F%8E%89");
    assert_eq!(storage.entries()[0]["\"n\\\u{1}"], "1");
}

#[test]
fn storage_that_others_have_written_is_read_as_far_as_it_makes_sense() {
    let later = NOW + 1;
    for (stored, want) in [
        (format!(r#"[{{"c":"x","af_ss_exp_at":{later}}}]"#), "c=x"),
        (format!(r#"[null,5,"c",[],{{"c":"x","af_ss_exp_at":{later}}}]"#), "c=x"),
        (format!(r#"[{{"c":5,"c":{{}},"af_ss_exp_at":{later}}}]"#), ""),
        (format!(r#"[{{"c":"x","af_ss_exp_at":{NOW}}}]"#), ""),
        (r#"[{"c":"x","af_ss_exp_at":1e999}]"#.to_owned(), ""),
        (r#"[{"c":"x","af_ss_exp_at":99999999999999999999999999}]"#.to_owned(), "c=x"),
        (r#"[{"c":"x","af_ss_exp_at":1760000000001.5}]"#.to_owned(), "c=x"),
        (r#"[{"c":"x","af_ss_exp_at":1759999999999.5}]"#.to_owned(), ""),
        (format!(r#"[{{"c":"50% off %zz","af_ss_exp_at":{later}}}]"#), "c=50%25%20off%20%25zz"),
        (format!(r#"[{{"c":"x","af_ss_exp_at":{later}}}"#), ""),
        ("{bad".to_owned(), ""),
        ("null".to_owned(), ""),
        (String::new(), ""),
        ("[".repeat(100_000), ""),
    ] {
        let visit = Storage(Some(stored.clone())).view("", "", 0);
        let link = link(&visit);
        let rest = link.strip_prefix("pid=tiktokweb_int").expect("the preset's source");
        assert_eq!(rest.trim_start_matches('&'), want, "{}", &stored[..stored.len().min(80)]);
    }
}

#[test]
fn a_repeated_name_comes_back_with_the_value_that_counts() {
    let mut storage = Storage::default();
    storage.view("?pid=tt&c=summer&c=winter&c=__CAMPAIGN_NAME__&ttclid=T&ttclid=&dl=&dl=__ID__", "", 0);
    let visit = storage.view("?x=1", &format!("{SITE}/p"), 1);
    assert_eq!(link(&visit), "pid=tt&c=winter&af_sub1=T&ttclid=T");
}

/// A clock that was ahead when a view was stored doesn't make it outlive the time for which views are remembered.
#[test]
fn no_view_is_remembered_for_longer_than_wanted_from_now() {
    let year = 365 * 24 * 60;
    let mut storage = Storage::default();
    storage.view("?c=summer", "", year);
    let visit = storage.view("", "", 0);
    assert!(link(&visit).contains("c=summer"));
    assert_eq!(storage.entries()[0]["af_ss_exp_at"], NOW + 120 * 60_000);
    let visit = storage.view("", "", 121);
    assert!(!link(&visit).contains("c=summer"));
}
