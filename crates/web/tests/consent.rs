//! A page whose visitor is asked, says yes, and later no.

mod page;

use page::{AD, ANONYMOUS, LINK, Page, VIEWS, query_of, started};
use smart_script::{ConsentState, web};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const NONE: [&str; 0] = [];

/// What an earlier page of the site has stored.
const EARLIER: &str = r#"[{"c":"spring","pid":"tiktokweb_int","af_ss_exp_at":9999999999999}]"#;

#[wasm_bindgen_test]
async fn nothing_is_sent_or_stored_without_consent() {
    let page = Page::at(AD).await;
    let store = page.call_to_action();
    page.storage().set_item(VIEWS, EARLIER).unwrap();

    // Nobody has answered yet: the link names the campaign alone, and what is stored stays as it is.
    let session = web::arrive();
    page.planned(session, || started(page.config().consent(ConsentState::Pending))).await;
    assert_eq!(store.href(), ANONYMOUS);
    assert_eq!(page.impressions(0).await, NONE);
    assert_eq!(page.storage().get_item(VIEWS).unwrap().as_deref(), Some(EARLIER));

    page.planned(session, || session.consent(ConsentState::Granted)).await;
    assert_eq!(store.href(), LINK);
    assert_eq!(page.impressions(1).await, [query_of(LINK)]);
    let views =
        r#"[{"pid":"tiktokweb_int","c":"summer","ttclid":"E.C.P.x"},{"c":"spring","pid":"tiktokweb_int"}]"#;
    assert_eq!(page.stored_views().as_deref(), Some(views));

    // The same answer once more owes nothing, unlike a refresh that asks for an impression.
    page.planned(session, || session.consent(ConsentState::Granted)).await;
    assert_eq!(page.impressions(1).await, [query_of(LINK)]);
    page.planned(session, || session.refresh(true)).await;
    assert_eq!(page.impressions(2).await, [query_of(LINK); 2]);

    page.planned(session, || session.consent(ConsentState::Denied)).await;
    assert_eq!(store.href(), ANONYMOUS);
    assert_eq!(page.stored_views(), None);
    page.planned(session, || session.refresh(true)).await;
    assert_eq!(page.impressions(2).await, [query_of(LINK); 2], "none is sent against the visitor's will");
    assert_eq!(page.stored_views(), None);
}
