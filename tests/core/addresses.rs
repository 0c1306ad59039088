//! Addresses as visitors really have them. Pages and servers have the same cases (tests/page/links, tests/server).

use crate::cost::assert_linear;
use serde_json::Value;
use smart_script::{Config, LinkRequest, Preset, Storage, Url, Visit, plan, remember};

const CASES: &str = include_str!("../vectors/addresses.json");

/// What the address has brought, by the names of the OneLink.
fn brought(address: &str, config: &Config) -> Value {
    let url = Url::parse(&format!("https://brand.example/game{address}")).unwrap();
    let store = LinkRequest::new(Url::parse("https://apps.apple.com/app/id1").unwrap());
    let link = plan(config, &Visit::new(url), &[store]).links.remove(0).unwrap();
    let pairs = link.query_pairs().map(|(name, value)| (name.into_owned(), Value::from(&*value)));
    pairs.filter(|(name, _)| name != "af_sub1").collect()
}

fn tiktok() -> Config {
    let onelink = Url::parse("https://brand.onelink.me/A1b2").unwrap();
    Config::new().one_link_url(onelink).preset(Preset::TikTok).markers(false)
}

#[test]
fn what_a_person_would_take_for_a_parameter_is_one() {
    let cases: Value = serde_json::from_str(CASES).unwrap();
    for case in cases["cases"].as_array().unwrap() {
        let mut want = case["want"].clone();
        if want.get("pid").is_none() {
            want["pid"] = "tiktokweb_int".into();
        }
        assert_eq!(brought(case["address"].as_str().unwrap(), &tiktok()), want, "{}", case["address"]);
    }
}

#[test]
fn addresses_can_be_taken_as_they_are() {
    for (address, campaign) in
        [("?c=summer?ttclid=TT", Some("summer?ttclid=TT")), ("#c=summer", None), ("?c=null", Some("null"))]
    {
        let params = brought(address, &tiktok().repair_addresses(false));
        assert_eq!(params.get("c").and_then(Value::as_str), campaign, "{address}");
    }
}

/// What is stored of a visit to the page at this address.
fn stored(address: &str) -> String {
    let visit = Visit::new(Url::parse(&format!("https://brand.example/game{address}")).unwrap());
    let Storage::Stored(memory) = remember(&tiktok(), &visit) else { panic!("{address}") };
    memory.views
}

#[test]
fn only_what_somebody_looks_for_is_stored_of_what_is_no_query() {
    for address in ["#access_token=SECRET&c=summer&ttclid=TT", "?c=summer?id_token=SECRET&ttclid=TT"] {
        let views = stored(address);
        assert!(views.contains("summer") && views.contains("TT") && !views.contains("SECRET"), "{views}");
    }
    assert!(stored("?c=summer&lang=de").contains("de"));
}

#[test]
fn odd_addresses_take_no_longer_than_their_length_does() {
    for part in ["=", "a=", "?a=", "#a=", "?a=b:", "amp;", "&#38;", "/?", "=https:"] {
        let address = |size: usize| format!("https://brand.example/?{}", part.repeat(size / part.len()));
        assert_linear(part, [20_000, 160_000].map(address), |address| {
            plan(&tiktok(), &Visit::new(Url::parse(address).unwrap()), &[]).impression.unwrap();
        });
    }
}

#[test]
fn a_place_in_the_page_is_no_parameter() {
    for address in ["#top", "#/signup", "#!/a/b", "#1-2", "?#top"] {
        assert_eq!(stored(address), "[]", "{address}");
    }
}
