//! A visitor who brought a click id to an earlier page of the site.

mod page;

use page::{LINK, Page, VIEWS, query_of, started};
use smart_script::{CustomRule, Rule, Rules, web};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// What the earlier page has stored.
const EARLIER: &str =
    r#"[{"pid":"tiktokweb_int","c":"summer","ttclid":"E.C.P.x","af_ss_exp_at":9999999999999}]"#;

#[wasm_bindgen_test]
async fn what_earlier_pages_have_kept_is_in_links_and_impression() {
    let page = Page::at("/faq?question=7").await;
    let store = page.call_to_action();
    page.storage().set_item(VIEWS, EARLIER).unwrap();
    page.set_cookie("ttclid=E.C.P.%63ookie");

    let rule = CustomRule::new("kept").rule(Rule::new().keys("cookie:ttclid"));
    let config = page.config().af_parameters(Rules::new().af_custom([rule]));
    let session = web::arrive();
    page.planned(session, || started(config)).await;
    let link = LINK.replace("&ttclid=", "&kept=E.C.P.cookie&ttclid=");
    assert_eq!(store.href(), link);
    assert_eq!(page.impressions(1).await, [query_of(&link)]);
    let views = r#"[{"question":"7"},{"pid":"tiktokweb_int","c":"summer","ttclid":"E.C.P.x"}]"#;
    assert_eq!(page.stored_views().as_deref(), Some(views));

    // A cookie that the page sets later counts from the next plan on.
    page.set_cookie("ttclid=E.C.P.later");
    page.planned(session, || session.refresh(false)).await;
    assert_eq!(store.href(), link.replace("cookie", "later"));
    assert_eq!(page.impressions(1).await.len(), 1);
}
