//! What the tests of a page share: its address, its anchors, and the server that counts its impressions.
//!
//! A page has one session, so each file of tests is one page load with a story of its own.
//! `node scripts/test/module.mjs` runs them.

// Each file of tests compiles this anew, and none needs all of it.
#![allow(dead_code)]

use js_sys::{Array, Date, Function, JSON, Object, Promise, Reflect};
use smart_script::{Config, Endpoints, Preset, Url, web};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, HtmlAnchorElement, HtmlDocument, Response, Storage, Window};

/// The address of an ad, behind the page's origin.
pub const AD: &str = "/game?pid=tiktokweb_int&c=summer&ttclid=E.C.P.x";
/// Where the page's calls to action lead by themselves.
pub const STORE: &str = "https://apps.apple.com/app/id1";
/// The page's OneLink for a visitor who comes from the ad.
pub const LINK: &str = "https://brand.onelink.me/A1b2?af_js_web=true&af_ss_ver=2_10_0&pid=tiktokweb_int&c=summer\
                        &af_sub1=E.C.P.x&ttclid=E.C.P.x";
/// The same without what tells the visitor from others.
pub const ANONYMOUS: &str =
    "https://brand.onelink.me/A1b2?af_js_web=true&af_ss_ver=2_10_0&pid=tiktokweb_int&c=summer";
/// Where page views are stored.
pub const VIEWS: &str = "ss_incoming_params";

/// For how many ms a test waits for anything.
const PATIENCE: i32 = 5_000;

/// The page of a test.
pub struct Page {
    document: Document,
    window: Window,
    /// Where the page's impressions are counted.
    server: Url,
    /// What the server knows this page by.
    name: String,
}

impl Page {
    /// The page as if it had been loaded from this address, which begins with a slash.
    pub async fn at(address: &str) -> Page {
        let window = web_sys::window().unwrap();
        let document = window.document().unwrap();
        let port = fetched(&window, "/target/counter-port.txt").await;
        let port = port.expect("no server counts impressions: run `node scripts/test/module.mjs`");
        let server = Url::parse(&format!("http://127.0.0.1:{port}")).unwrap();
        let name = format!("page-{}", &js_sys::Math::random().to_string()[2..]);
        let page = Page { document, window, server, name };
        page.replace_address(address);
        page
    }

    /// The address at which this page's impressions are counted.
    pub fn server(&self) -> Url {
        self.server.join(&self.name).unwrap()
    }

    /// A configuration that sends the impressions of this page to the server that counts them.
    pub fn config(&self) -> Config {
        Config::new()
            .one_link_url(Url::parse("https://brand.onelink.me/A1b2").unwrap())
            .preset(Preset::TikTok)
            .endpoints(Endpoints::new().impression(self.server()))
    }

    /// Changes the address, as a page does that tidies it up.
    pub fn replace_address(&self, address: &str) {
        let history = self.window.history().unwrap();
        history.replace_state_with_url(&JsValue::NULL, "", Some(address)).unwrap();
    }

    /// Takes a route, as a single-page app does.
    pub fn take_route(&self, address: &str) {
        let history = self.window.history().unwrap();
        history.push_state_with_url(&JsValue::NULL, "", Some(address)).unwrap();
    }

    /// Adds an anchor to the page's body.
    pub fn anchor(&self, attributes: &[(&str, &str)]) -> HtmlAnchorElement {
        let anchor = self.document.create_element("a").unwrap().unchecked_into::<HtmlAnchorElement>();
        for (name, value) in attributes {
            anchor.set_attribute(name, value).unwrap();
        }
        self.document.body().unwrap().append_child(&anchor).unwrap();
        anchor
    }

    /// Adds a call to action for the app stores.
    pub fn call_to_action(&self) -> HtmlAnchorElement {
        self.anchor(&[("data-smart-link", ""), ("href", STORE)])
    }

    pub fn set_cookie(&self, cookie: &str) {
        self.document.unchecked_ref::<HtmlDocument>().set_cookie(cookie).unwrap();
    }

    pub fn storage(&self) -> Storage {
        self.window.local_storage().unwrap().unwrap()
    }

    /// The page views that are stored, without the times at which they are forgotten, which have to come, and without
    /// the parameter that the runner of the tests has in its own address.
    pub fn stored_views(&self) -> Option<String> {
        let views = JSON::parse(&self.storage().get_item(VIEWS).unwrap()?).unwrap();
        for view in views.unchecked_ref::<Array>().iter() {
            let name = "af_ss_exp_at".into();
            let until = Reflect::get(&view, &name).unwrap().as_f64().unwrap();
            assert!(until > Date::now(), "{until}");
            for name in [name, "wbg_style".into()] {
                Reflect::delete_property(view.unchecked_ref::<Object>(), &name).unwrap();
            }
        }
        Some(JSON::stringify(&views).unwrap().into())
    }

    /// The queries of the impressions that have arrived at the server, once there are as many as that, without
    /// what the browser says of the device.
    ///
    /// It asks the device itself, as an impression waits for that, so that none is overlooked that will be sent.
    pub async fn impressions(&self, at_least: usize) -> Vec<String> {
        self.device_is_known().await;
        let question = format!("{}arrived/{}?count={at_least}", self.server, self.name);
        // The second answer also has what was on its way right behind the last of them.
        fetched(&self.window, &question).await.unwrap();
        let list = JSON::parse(&fetched(&self.window, &question).await.unwrap()).unwrap();
        let query = |address: JsValue| {
            let address = Url::parse(&address.as_string().unwrap()).unwrap();
            assert_eq!(address.path(), format!("/{}/A1b2", self.name));
            let parts = query_of(address.as_str()).split('&');
            let of_the_page: Vec<_> = parts.filter(|part| !part.starts_with("af_ch_")).collect();
            of_the_page.join("&")
        };
        list.unchecked_into::<Array>().iter().map(query).collect()
    }

    /// Waits for the answer that an impression waits for, where the browser gives one.
    async fn device_is_known(&self) {
        // What has no such property, or none at all, is no error here.
        let get = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).unwrap_or_default();
        let device = get(&self.window.navigator(), "userAgentData");
        if let Ok(ask) = get(&device, "getHighEntropyValues").dyn_into::<Function>() {
            let hints = Array::of2(&"model".into(), &"platformVersion".into());
            let answer = ask.call1(&device, &hints).unwrap().unchecked_into::<Promise>();
            let _ = JsFuture::from(answer).await;
        }
    }

    /// Replaces what the page's scripts call `fetch`, and returns what it was.
    pub fn replace_fetch(&self, fetch: &JsValue) -> JsValue {
        let own = Reflect::get(&self.window, &"fetch".into()).unwrap();
        Reflect::set(&self.window, &"fetch".into(), fetch).unwrap();
        own
    }

    /// Does something, after which the page has to be planned anew, and waits for that.
    pub async fn planned(&self, page: web::SmartScript, act: impl FnOnce()) {
        let mut subscription = None;
        let is_planned = Promise::new(&mut |resolve, _| {
            subscription = Some(page.subscribe(move || {
                let _ = resolve.call0(&JsValue::NULL);
            }));
        });
        act();
        self.in_time(is_planned, "the page to be planned anew").await;
        drop(subscription);
    }

    /// Waits for a promise, but not for ever, as the test would end without a word.
    async fn in_time(&self, promise: Promise, what: &str) -> JsValue {
        let window = self.window.clone();
        let too_late = Promise::new(&mut |_, reject| {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(&reject, PATIENCE).unwrap();
        });
        let first = JsFuture::from(Promise::race(&Array::of2(&promise, &too_late))).await;
        first.unwrap_or_else(|_| panic!("waited {PATIENCE} ms for {what}"))
    }
}

/// Starts the page, as an app does that keeps nothing of it.
pub fn started(config: Config) {
    web::start(config);
}

/// The query of an address.
pub fn query_of(address: &str) -> &str {
    address.split_once('?').map_or("", |(_, query)| query)
}

/// The text at an address, if there is one.
async fn fetched(window: &Window, address: &str) -> Option<String> {
    let answer = JsFuture::from(window.fetch_with_str(address)).await.ok()?.unchecked_into::<Response>();
    let text = JsFuture::from(answer.text().ok()?).await.ok()?.as_string()?;
    answer.ok().then_some(text)
}
