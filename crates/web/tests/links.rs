//! A page of calls to action from its start to its next route.

mod page;

use std::cell::RefCell;

use js_sys::Function;
use page::{AD, LINK, Page, STORE, query_of, started};
use smart_script::{LinkRequest, Platform, Url, web};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const STEAM: &str = "https://store.steampowered.com/app/440";

#[wasm_bindgen_test]
async fn calls_to_action_have_their_links_and_one_impression_is_sent() {
    let page = Page::at(AD).await;
    let store = page.call_to_action();
    let steam = page.anchor(&[("data-smart-link", "steam"), ("data-app-id", "440"), ("href", STEAM)]);
    let other = page.anchor(&[("href", "https://brand.example/imprint")]);

    // The page takes the ad's parameters out of its address before it starts.
    let session = web::arrive();
    page.replace_address("/game");
    let app_store = LinkRequest::new(Url::parse(STORE).unwrap());
    assert_eq!(session.href(&app_store).as_str(), STORE, "there is no link before the start");

    page.planned(session, || started(page.config().observe(true))).await;
    assert_eq!(store.href(), LINK);
    assert!(steam.href().starts_with("https://engagements.appsflyer.com/v1.0/c2s/click/app/steam/440?"));
    assert!(steam.href().contains("&af_campaign=summer&"), "{}", steam.href());
    assert_eq!(other.href(), "https://brand.example/imprint");
    let links = session.links();
    let hrefs: Vec<_> = links.iter().map(|link| link.href.as_ref().unwrap().as_str()).collect();
    assert_eq!(hrefs, [store.href(), steam.href()]);
    assert!(links[0].element == store && links[1].element == steam);

    let impression = format!("{}&af_xplatform=true", query_of(LINK));
    assert_eq!(page.impressions(1).await, [&*impression]);

    // What is no anchor of the page gets the same links.
    assert_eq!(session.href(&app_store).as_str(), LINK);
    let steam_request = LinkRequest::new(Url::parse(STEAM).unwrap()).platform(Platform::Steam).app_id("440");
    assert_eq!(session.href(&steam_request).as_str(), steam.href());

    // An anchor that comes later gets its link by itself.
    let later = RefCell::new(None);
    page.planned(session, || drop(later.replace(Some(page.call_to_action())))).await;
    assert_eq!(later.take().unwrap().href(), LINK);
    assert_eq!(session.links().len(), 3);

    // Links follow the routes that the app takes: one with an ad's parameters, and one without any.
    page.planned(session, || page.take_route("/heroes?pid=tiktokweb_int&c=autumn&ttclid=E.C.P.y")).await;
    let autumn = LINK.replace("summer", "autumn").replace("E.C.P.x", "E.C.P.y");
    assert_eq!(store.href(), autumn);
    page.planned(session, || page.take_route("/villains")).await;
    assert_eq!(store.href(), LINK);

    // Another start goes on with another configuration.
    let without_markers = page.config().markers(false);
    page.planned(session, || started(without_markers)).await;
    assert_eq!(store.href(), LINK.replace("af_js_web=true&af_ss_ver=2_10_0&", ""));
    page.planned(session, || started(page.config())).await;
    assert_eq!(page.impressions(1).await, [&*impression], "none of this sends another");

    page.planned(session, || session.refresh(true)).await;
    assert_eq!(page.impressions(2).await, [&*impression; 2]);

    // Where the page has broken `fetch`, an image is asked for in its place.
    let own = page.replace_fetch(&Function::new_no_args("throw new Error('refused')"));
    page.planned(session, || session.refresh(true)).await;
    page.replace_fetch(&own);
    assert_eq!(page.impressions(3).await, [&*impression; 3]);
}
