//! What a page in JavaScript gives the module, and gets from it.

mod page;

use js_sys::{Array, JSON, Object, Promise, Reflect};
use page::{AD, LINK, Page, STORE, query_of};
use smart_script::web::read_config;
use smart_script_web::SmartScript;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const PATHS: [&str; 3] = ["rememberMinute", "oneLinkURL", "afParameters.campaign.keys[1]"];

fn object(json: &str) -> Object {
    JSON::parse(json).unwrap().unchecked_into()
}

fn get(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &name.into()).unwrap()
}

/// A configuration with a mistake at each of `PATHS`.
fn mistaken() -> Object {
    object(
        r#"{"oneLinkURL": 7, "preset": "tiktok", "afParameters": {"campaign": {"keys": ["c", {}]}}, "rememberMinute": 3}"#,
    )
}

#[wasm_bindgen_test]
fn mistakes_come_back_with_their_paths() {
    let mistakes = read_config(&mistaken()).unwrap_err().mistakes;
    let paths: Vec<_> = mistakes.iter().map(|mistake| &*mistake.path).collect();
    assert_eq!(paths, PATHS);

    let Err(error) = SmartScript::new(mistaken().unchecked_ref()) else { panic!("it takes the mistakes") };
    assert_eq!(String::from(error.name()), "ConfigError");
    let mistakes = get(&error, "mistakes").unchecked_into::<Array>();
    let paths: Vec<_> = mistakes.iter().map(|mistake| get(&mistake, "path").as_string().unwrap()).collect();
    assert_eq!(paths, PATHS);

    let nothing = read_config(&JsValue::UNDEFINED).unwrap_err().to_string();
    assert!(nothing.contains("want an object"), "{nothing}");
}

#[wasm_bindgen_test]
async fn the_class_starts_the_page_as_the_api_in_rust_does() {
    let page = Page::at(AD).await;
    let store = page.call_to_action();
    let config = object(r#"{"oneLinkURL": "https://brand.onelink.me/A1b2", "preset": "tiktok"}"#);
    let endpoints = Object::new();
    Reflect::set(&endpoints, &"impression".into(), &page.server().as_str().into()).unwrap();
    Reflect::set(&config, &"endpoints".into(), &endpoints).unwrap();

    let Ok(session) = SmartScript::new(config.unchecked_ref()) else { panic!("it has no mistakes") };
    assert_eq!(store.href(), STORE, "nothing happens before the start");
    let Ok(ready) = session.start(None) else { panic!("it has no mistakes") };
    let plan = JsFuture::from(ready.unchecked_into::<Promise>()).await.unwrap();
    assert_eq!(store.href(), LINK);
    let links = get(&plan, "links").unchecked_into::<Array>();
    assert_eq!(links.length(), 1);
    assert_eq!(get(&links.get(0), "href"), LINK);
    assert_eq!(get(&links.get(0), "element"), JsValue::from(store.clone()));
    assert_eq!(page.impressions(1).await, [query_of(LINK)]);

    // A start with mistakes changes nothing.
    assert!(session.start(Some(mistaken().unchecked_into())).is_err());
    assert_eq!(store.href(), LINK);
}
