//! The recorded landing-page cases, planned by the calls of the old script: natively, and as wasm in a
//! browser. `tests/page/links/recorded.test.mjs` runs all of them on a page.

use serde_json::{Map, Value, json};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use crate::json::{Config, Plan, Visit, plan, remember};

/// Groups of cases that are about a page's own scripts, the browser, or a picture.
const NEED_A_PAGE: [&str; 3] = ["environment", "lifecycle", "qr"];

/// When the landing page loads, in ms since 1970.
const LANDING: i64 = 1_760_000_000_000;

/// A browser's storage, by site.
#[derive(Default)]
struct Profile {
    stored: Map<String, Value>,
}

impl Profile {
    /// Loads a page with the script, which stores the visit, and returns the visit.
    fn load(&mut self, url: &str, referrer: &str, at: i64) -> Value {
        let origin = url::Url::parse(url).expect("an address").origin().ascii_serialization();
        let kept = self.stored.entry(origin).or_insert_with(|| json!({}));
        let visit = json!({
            "url": url, "landing": url, "referrer": referrer, "now": LANDING + at,
            "memory": kept["ss_incoming_params"], "webReferrer": kept["ss_webReferrer"],
        });
        let memory = remember(&visit.to_string());
        *kept = json!({"ss_incoming_params": memory.views, "ss_webReferrer": memory.web_referrer});
        visit
    }
}

/// Parses an address, because recorded impressions are requests, and so a browser has parsed theirs.
fn as_requested(address: String) -> String {
    url::Url::parse(&address).expect("an address").into()
}

/// How a case differs from the wanted result, if it does.
fn difference(case: &Value) -> Option<String> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let argument = case["args"].get(0).map_or("null".to_owned(), Value::to_string);
    let config = match &*text(&case["call"]) {
        "generateOneLinkURL" => Config::read_onelink_call(&argument),
        "generateDirectClickURL" => Config::read_direct_call(&argument),
        other => panic!("{}: no native call {other}", case["name"]),
    };
    let landing = text(&case["landingUrl"]);
    let mut profile = Profile::default();
    if let Some(seed) = case["localStorageSeed"].as_object() {
        let origin = url::Url::parse(&landing).unwrap().origin().ascii_serialization();
        profile.stored.insert(origin, seed.clone().into());
    }
    for earlier in case["visits"].as_array().into_iter().flatten() {
        if earlier["noScript"] != true {
            let at = earlier["at"].as_i64().unwrap();
            profile.load(&text(&earlier["url"]), &text(&earlier["referrer"]), at);
        }
    }
    let mut visit = profile.load(&landing, &text(&case["referrer"]), 0);
    if let Some(route) = case["spaUrl"].as_str() {
        visit["url"] = url::Url::parse(&landing).unwrap().join(route).unwrap().as_str().into();
    }
    // The script asks an iPhone for no hints. `tests/page/links/recorded.test.mjs` tests that.
    let asks = !case["userAgent"].is_string();
    let mut planned = |hints: Value| {
        visit["hints"] = hints;
        plan(&config, &Visit::read(&visit.to_string()))
    };
    let Plan { links, impression, .. } = planned(if asks { case["ua"].clone() } else { Value::Null });
    let hinted = planned(json!({"model": "Pixel 7", "platformVersion": "14.0.0"})).impression;
    let got = [
        ("clickURL", links.first().cloned().flatten()),
        ("impressionURL", impression.map(as_requested)),
        ("impressionURLWithHints", hinted.map(as_requested)),
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
    let cases: Vec<Value> = serde_json::from_str(include_str!("../vectors/smart-script.json")).unwrap();
    // Cases with an argument that only JavaScript can express also need a page.
    let is_native =
        |case: &&Value| !NEED_A_PAGE.contains(&case["group"].as_str().unwrap()) && case["argsJs"].is_null();
    let cases: Vec<&Value> = cases.iter().filter(is_native).collect();
    assert!(cases.len() >= 350, "{} cases", cases.len());
    let wrong: Vec<String> = cases.into_iter().filter_map(difference).collect();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
