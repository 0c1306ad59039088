//! The page's session, for apps in Rust and for crates that export it to JavaScript.

use std::cell::{Cell, OnceCell};
use std::rc::Rc;

use js_sys::{Function, Promise};
use url::Url;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, HtmlAnchorElement};

use super::objects::{config_object, link_object, read_call_to_action, read_config};
use super::page::WebPage;
use super::shim::{self, Api, PlanObject};
use crate::config::config::Config;
use crate::config::consent::ConsentState;
use crate::config::link_request::LinkRequest;
use crate::config::read::ConfigError;
use crate::config::written::WrittenConfig;
use crate::driver::{Driver, Page};

/// The session of the page that this module was loaded into.
///
/// A page has one, so all values of this type are the same session. If the script tag or another copy of
/// the module runs the page already, they hand over to it.
///
/// Nothing in it panics. Without a page, as in a worker, it does nothing.
#[derive(Clone, Copy, Debug)]
pub struct SmartScript(());

/// A call to action of the page, and where it leads now.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PlannedLink {
    /// The call to action.
    pub element: HtmlAnchorElement,
    /// Its link; `None` if it keeps its own address.
    pub href: Option<Url>,
}

/// Calls back for as long as it lives.
#[derive(Debug)]
#[must_use = "it ends when it is dropped"]
pub struct Subscription {
    document: Option<Document>,
    listener: Closure<dyn FnMut()>,
}

thread_local! {
    /// The session; nothing where there is no page.
    static SESSION: OnceCell<Option<Rc<Driver<WebPage>>>> = const { OnceCell::new() };
    /// Whether other copies were told that this one runs the page.
    static IS_KNOWN: Cell<bool> = const { Cell::new(false) };
}

fn session() -> Option<Rc<Driver<WebPage>>> {
    let begin = || {
        let page = WebPage::new()?;
        let driver = Rc::new_cyclic(|driver| Driver::new(page.reporting_to(driver.clone())));
        driver.page().listen();
        Some(driver)
    };
    SESSION.with(|session| session.get_or_init(begin).clone())
}

/// Gives every `<a data-smart-link>` of the page its link, and sends one impression.
///
/// Called again it goes on with the new configuration, and sends no other impression.
///
/// While the document is being read, calls to action get their links as far as they are there, and the impression
/// waits for all of them.
pub fn start(config: Config) -> SmartScript {
    let page = arrive();
    page.start(&config);
    page
}

/// Takes down the page as it was loaded. [`start`] does that too; call this before, where an app changes the
/// page's address, as routers do, before it starts.
pub fn arrive() -> SmartScript {
    session();
    SmartScript(())
}

/// Whatever runs the page.
enum Runner {
    Here(Rc<Driver<WebPage>>),
    /// The script tag or another copy, which started first.
    Elsewhere(Api),
    /// There is no page.
    Nobody,
}

fn runner() -> Runner {
    match (session(), shim::other()) {
        (None, _) => Runner::Nobody,
        (_, Ok(Some(api))) => Runner::Elsewhere(api),
        (Some(driver), _) => Runner::Here(driver),
    }
}

impl SmartScript {
    /// Goes on with this configuration, or starts with it.
    pub fn start(&self, config: &Config) {
        match runner() {
            Runner::Here(driver) => start_here(&driver, config.into()),
            Runner::Elsewhere(api) => {
                let _ = config_object(config).map(|config| api.start(&config));
            }
            Runner::Nobody => {}
        }
    }

    /// As [`start`](Self::start), with a configuration as a page writes it, of the package's type `Config`: for
    /// crates that export this to JavaScript.
    ///
    /// # Errors
    ///
    /// It fails with every mistake that there is, each with its path.
    pub fn start_with(&self, object: &JsValue) -> Result<(), ConfigError> {
        let config = read_config(object)?;
        match runner() {
            Runner::Here(driver) => start_here(&driver, config),
            Runner::Elsewhere(api) => {
                let _ = api.start(object);
            }
            Runner::Nobody => {}
        }
        Ok(())
    }

    /// Plans the links anew for the page as it is now: its address, its calls to action. Before the start it
    /// does nothing.
    ///
    /// With `impression` one more impression is sent.
    pub fn refresh(&self, impression: bool) {
        match runner() {
            Runner::Here(driver) => driver.refresh(impression),
            Runner::Elsewhere(api) => {
                let options = js_sys::Object::new();
                let _ = js_sys::Reflect::set(&options, &"impression".into(), &impression.into());
                let _ = api.refresh(&options);
            }
            Runner::Nobody => {}
        }
    }

    /// Says what the visitor allows, in place of what the configuration says. `Granted` catches up with what was
    /// not sent and stored before; `Denied` forgets what is stored.
    pub fn consent(&self, answer: ConsentState) {
        match runner() {
            Runner::Here(driver) => driver.consent(answer),
            Runner::Elsewhere(api) => {
                let _ = api.consent(answer.as_str());
            }
            Runner::Nobody => {}
        }
    }

    /// Where a call to action that is no `<a data-smart-link>` should lead: its link, or its own address if it gets
    /// none, such as before the start.
    #[must_use]
    pub fn href(&self, link: &LinkRequest) -> Url {
        let found = match runner() {
            Runner::Here(driver) => driver.link(link),
            Runner::Elsewhere(api) => link_object(link)
                .and_then(|object| api.link_of(&object).ok())
                .and_then(|address| Url::parse(&address).ok()),
            Runner::Nobody => None,
        };
        found.unwrap_or_else(|| link.href.clone())
    }

    /// As [`href`](Self::href), of an object of the package's type `LinkRequest`: for crates that export this to
    /// JavaScript. An address in it may be relative to the page's. What is no call to action keeps its own
    /// address.
    ///
    /// `meanwhile` is the answer before the start, if it isn't to be the call to action's own address.
    #[must_use]
    pub fn href_of(&self, object: &JsValue, meanwhile: Option<String>) -> String {
        let Some(driver) = session() else { return meanwhile.unwrap_or_default() };
        let mut link = read_call_to_action(object);
        if let Ok(href) = driver.page().url().join(&link.href) {
            link.href = href.into();
        }
        let found = match runner() {
            Runner::Here(driver) if driver.is_started() => driver.link(link.clone()).map(String::from),
            Runner::Elsewhere(api) => api.link_of(object).ok(),
            _ => meanwhile,
        };
        found.unwrap_or(link.href)
    }

    /// The page's calls to action, in document order, with the links that they have by the latest plan.
    #[must_use]
    pub fn links(&self) -> Vec<PlannedLink> {
        let planned = |link: JsValue| {
            let link = link.unchecked_into::<shim::LinkObject>();
            let href = link.href().and_then(|href| Url::parse(&href).ok());
            PlannedLink { element: link.element(), href }
        };
        self.plan().links().iter().map(planned).collect()
    }

    /// The latest plan, as the package's type `Plan` describes it.
    #[must_use]
    pub fn plan(&self) -> PlanObject {
        shim::plan()
    }

    /// Resolves with the latest plan, once every call to action has its link. It never rejects.
    pub fn ready(&self) -> Promise {
        match runner() {
            Runner::Here(driver) => ready(&driver),
            Runner::Elsewhere(api) => Promise::resolve(&api.ready()),
            Runner::Nobody => Promise::resolve(&JsValue::from(shim::plan())),
        }
    }

    /// Calls back each time the links were planned anew: after a start, a route, an answer to what the visitor
    /// allows.
    pub fn subscribe(&self, listener: impl FnMut() + 'static) -> Subscription {
        let document = web_sys::window().and_then(|window| window.document());
        let listener = Closure::<dyn FnMut()>::new(listener);
        if let Some(document) = &document {
            let _ = document.add_event_listener_with_callback(READY, listener.as_ref().unchecked_ref());
        }
        Subscription { document, listener }
    }
}

/// The event after each plan.
const READY: &str = "smartscript:ready";

impl Drop for Subscription {
    fn drop(&mut self) {
        if let Some(document) = &self.document {
            let _ = document.remove_event_listener_with_callback(
                READY,
                self.listener.as_ref().unchecked_ref::<Function>(),
            );
        }
    }
}

fn ready(driver: &Driver<WebPage>) -> Promise {
    Promise::new(&mut |resolve, _| {
        driver.when_ready(move || {
            let _ = resolve.call1(&JsValue::UNDEFINED, &shim::plan());
        });
    })
}

fn start_here(driver: &Driver<WebPage>, config: WrittenConfig) {
    run_here();
    driver.start(config);
}

/// From now on this session runs the page, and later copies hand over to it.
fn run_here() {
    if IS_KNOWN.replace(true) {
        return;
    }
    let page = SmartScript(());
    let start = Closure::new(move |config: JsValue| {
        if config.is_undefined() || page.start_with(&config).is_err() {
            page.refresh(false);
        }
    });
    let refresh = Closure::new(move |impression| page.refresh(impression));
    let consent = Closure::new(move |answer: String| {
        if let Ok(answer) = answer.parse() {
            page.consent(answer);
        }
    });
    let href = Closure::new(move |link: JsValue, meanwhile| page.href_of(&link, meanwhile));
    let ready = Closure::new(move || page.ready());
    let _ = shim::run(env!("CARGO_PKG_VERSION"), &start, &refresh, &consent, &href, &ready);
    // They are called for as long as the page lives.
    start.forget();
    refresh.forget();
    consent.forget();
    href.forget();
    ready.forget();
}
