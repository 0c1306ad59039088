//! A browser's page.

use std::rc::Weak;
use std::time::{Duration, SystemTime};

use js_sys::{Date, Reflect};
use url::Url;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, HtmlDocument, HtmlImageElement, HtmlMetaElement, Storage, Window};

use super::objects::read_call_to_action;
use super::shim;
use crate::config::consent::{ConsentAsker, ConsentState};
use crate::driver::{CallToAction, Driver, Hints, NotDone, Page};
use crate::explain::{Note, mistakes_in_markup};
use crate::plan::plan::Plan;
use crate::session::{Event, Facts};
use crate::visit::visit::{Memory, Visit};

/// The page that the module was loaded into.
pub(super) struct WebPage {
    window: Window,
    document: Document,
    /// Whom it reports to.
    driver: Weak<Driver<WebPage>>,
}

impl From<JsValue> for NotDone {
    fn from(_: JsValue) -> NotDone {
        NotDone
    }
}

impl WebPage {
    /// Returns nothing where there is no page, such as in a worker.
    pub fn new() -> Option<WebPage> {
        let window = web_sys::window()?;
        let document = window.document()?;
        Some(WebPage { window, document, driver: Weak::new() })
    }

    /// Says whom it reports to.
    pub fn reporting_to(self, driver: Weak<Driver<WebPage>>) -> WebPage {
        WebPage { driver, ..self }
    }

    /// Listens to what happens to the page, for as long as it lives.
    pub fn listen(&self) {
        let report = |driver: &Driver<WebPage>, kind| {
            if let Some(event) = Event::from_bits(kind) {
                driver.report(event);
            }
        };
        let tell = Closure::new(self.reporter(report));
        let _ = shim::listen(&tell);
        tell.forget();
    }

    /// A function that reports something to the driver.
    fn reporter<T>(&self, report: impl Fn(&Driver<WebPage>, T) + 'static) -> impl Fn(T) + 'static {
        let driver = self.driver.clone();
        move |value| {
            if let Some(driver) = driver.upgrade() {
                report(&driver, value);
            }
        }
    }

    fn storage(&self) -> Option<Storage> {
        self.window.local_storage().ok()?
    }

    /// What browsers say of the device, as far as they say it.
    fn hints(found: &JsValue) -> Option<Hints> {
        let text = |name: &str| Reflect::get(found, &name.into()).ok()?.as_string();
        Some(Hints { model: text("model")?, platform_version: text("platformVersion")? })
    }
}

impl Page for WebPage {
    fn url(&self) -> Url {
        let address = self.document.url().ok().and_then(|address| Url::parse(&address).ok());
        // Browsers have no page without an address.
        address.unwrap_or_else(|| Url::parse("about:blank").expect("it is an address"))
    }

    fn loaded_from(&self) -> Url {
        Url::parse(&shim::loaded_from()).unwrap_or_else(|_| self.url())
    }

    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_millis(Date::now() as u64)
    }

    fn referrer(&self) -> Option<Url> {
        Url::parse(&self.document.referrer()).ok()
    }

    fn is_loading(&self) -> bool {
        self.document.ready_state() == "loading"
    }

    fn has_privacy_control(&self) -> bool {
        let control = Reflect::get(&self.window.navigator(), &"globalPrivacyControl".into());
        control.is_ok_and(|control| control.is_truthy())
    }

    fn cookies(&self) -> String {
        // In a sandboxed page, for one, reading cookies throws.
        self.document.unchecked_ref::<HtmlDocument>().cookie().unwrap_or_default()
    }

    fn stored(&self, key: &str) -> Option<String> {
        self.storage()?.get_item(key).ok()?
    }

    fn meta(&self, name: &str) -> Option<String> {
        let found = self.document.get_elements_by_name(name);
        let content = |index| Some(found.get(index)?.dyn_into::<HtmlMetaElement>().ok()?.content());
        (0..found.length()).filter_map(content).find(|content| !content.is_empty())
    }

    fn store(&self, key: &str, text: &str) -> Result<(), NotDone> {
        Ok(self.storage().ok_or(NotDone)?.set_item(key, text)?)
    }

    fn remove(&self, key: &str) {
        if let Some(storage) = self.storage() {
            let _ = storage.remove_item(key);
        }
    }

    fn recall(&self, visit: Visit, Memory { views, web_referrer }: &Memory) -> Visit {
        shim::write_memory(views, web_referrer)
            .map_or_else(|_| visit.clone(), |memory| visit.clone().recalled(memory))
    }

    fn calls_to_action(&self) -> Vec<CallToAction> {
        let read = |object| read_call_to_action(&object);
        shim::find().map_or_else(|_| Vec::new(), |found| found.iter().map(read).collect())
    }

    fn take(&self, plan: &Plan) {
        let address = |link: &Result<Url, _>| link.as_ref().map_or_else(|_| String::new(), Url::to_string);
        let links = plan.links.iter().chain([&plan.qr]).map(address).collect();
        let _ = shim::take(links, &address(&plan.impression));
    }

    fn write(&self) -> Result<(), NotDone> {
        shim::write()?;
        if !self.is_loading() {
            shim::mark("wired");
        }
        Ok(())
    }

    fn ask_hints(&self) -> bool {
        let answer = |driver: &Driver<WebPage>, found| driver.hints(WebPage::hints(&found));
        let done = Closure::new(self.reporter(answer));
        let is_asked = shim::ask_hints(&done).is_ok();
        done.forget();
        is_asked
    }

    fn send(&self, impression: &Url) -> Result<(), NotDone> {
        shim::mark("impression");
        let address = impression.clone();
        let refused = Closure::new(self.reporter(move |driver, _: JsValue| driver.failed(address.clone())));
        let sent = shim::send(impression.as_str(), &refused);
        refused.forget();
        Ok(sent?)
    }

    fn send_again(&self, impression: &Url) {
        // The security policies of pages that used Smart Script allow this.
        if let Ok(image) = HtmlImageElement::new_with_width_and_height(1, 1) {
            image.set_src(impression.as_str());
        }
    }

    fn listen_for_consent(&self, asker: &ConsentAsker) -> Result<(), NotDone> {
        let from = serde_wasm_bindgen::to_value(asker).map_err(JsValue::from)?;
        let answer = |driver: &Driver<WebPage>, state: String| {
            if let Ok(state) = state.parse::<ConsentState>() {
                driver.consent(state);
            }
        };
        let tell = Closure::new(self.reporter(answer));
        let listened = shim::listen_for_consent(from, &tell);
        tell.forget();
        Ok(listened?)
    }

    fn observe(&self, planned: &Url) -> Result<(), NotDone> {
        let report = |driver: &Driver<WebPage>, is_route| {
            let none = Facts::NONE;
            driver.report(if is_route { Event::Routed(none) } else { Event::Changed(none) });
        };
        let changed = Closure::new(self.reporter(report));
        let observed = shim::observe(planned.as_str(), &changed);
        changed.forget();
        Ok(observed?)
    }

    fn explain(&self, notes: &[Note]) {
        let in_markup =
            shim::write_markup().map_or_else(|_| Vec::new(), |markup| mistakes_in_markup(&markup));
        let _ = shim::explain(in_markup.iter().chain(notes).map(Note::to_string).collect());
    }

    fn tell_ready(&self) {
        let _ = shim::tell("ready", &shim::plan());
    }

    fn tell_consent(&self, answer: ConsentState) {
        let _ = shim::tell("consent", &answer.to_string().into());
    }
}
