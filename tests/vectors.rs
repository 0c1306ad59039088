//! The recorded landing-page cases, on `plan` through the compatibility policy: natively, and as
//! wasm in a browser.

use serde_json::Value;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use smart_script::{Config, Visit, plan, with_hints};

/// Groups that need nothing but the landing page's query and the visits before it.
const GROUPS: [&str; 26] = [
    "single_key",
    "multiple_keys",
    "override",
    "default",
    "forced_default",
    "utm",
    "af_custom",
    "af_sub",
    "channel_ad_adset",
    "deep_link",
    "encoding",
    "repeated_params",
    "tiktok_macros",
    "ttclid",
    "direct_click",
    "direct_ios_android",
    "branded_domain",
    "gclid",
    "fbclid",
    "gbraid",
    "wbraid",
    "twclid_sccid",
    "click_ids_combined",
    "hash_fragment",
    "long_values",
    "bad_oneLinkURL",
];

const REMEMBERED_MS: i64 = 2 * 60 * 60 * 1000;

fn query_of(url: &str) -> &str {
    let url = url.split_once('#').map_or(url, |(before, _)| before);
    url.split_once('?').map_or("", |(_, query)| query)
}

/// A recorded impression is a request, so its address has been through a browser's URL parser.
fn as_requested(address: String) -> String {
    url::Url::parse(&address).expect("an address").into()
}

/// What differs from the wanted result, or nothing.
fn difference(case: &Value) -> Option<String> {
    let argument = case["args"].get(0).map_or("null".to_owned(), Value::to_string);
    let config = match case["call"].as_str().unwrap() {
        "generateOneLinkURL" => Config::read_onelink_call(&argument),
        "generateDirectClickURL" => Config::read_direct_call(&argument),
        other => panic!("{}: no native call {other}", case["name"]),
    };
    let mut visit = Visit::new(query_of(case["landingUrl"].as_str().unwrap()));
    for earlier in case["visits"].as_array().into_iter().flatten().rev() {
        if -earlier["at"].as_i64().unwrap() < REMEMBERED_MS {
            visit.remember(query_of(earlier["url"].as_str().unwrap()));
        }
    }
    let plan = plan(&config, &visit);
    let with_hints = plan.impression.as_ref().map(|url| with_hints(url, "Pixel 7", "14.0.0"));
    let got = [
        ("clickURL", plan.links.first().cloned().flatten()),
        ("impressionURL", plan.impression.map(as_requested)),
        ("impressionURLWithHints", with_hints.map(as_requested)),
    ];
    for (name, got) in got {
        if let Some(want) = case["want"].get(name) {
            let want = want.as_str().map(|text| text.replace("{ver}", "2_10_0"));
            if got != want {
                return Some(format!("{}: {name}\n  got  {got:?}\n  want {want:?}", case["name"]));
            }
        }
    }
    None
}

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test_configure!(run_in_browser);

#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test)]
fn recorded_cases_come_out_as_wanted() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("vectors/smart-script.json")).unwrap();
    let groups = |case: &&Value| GROUPS.contains(&case["group"].as_str().unwrap());
    let cases: Vec<&Value> = cases.iter().filter(groups).collect();
    assert!(cases.len() >= 276, "{} cases of these groups", cases.len());
    let wrong: Vec<String> = cases.into_iter().filter_map(difference).collect();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
