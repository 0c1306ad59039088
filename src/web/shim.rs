//! What the module leaves to the shim (src/shim/web/page.ts): the elements of the page and the listeners on it.
//!
//! Whatever the page has bent may throw there. What throws is caught, so that it neither reaches the page nor
//! leaves the module in the middle of something.

use js_sys::{Array, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlAnchorElement;

#[wasm_bindgen(module = "/src/web/page.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    pub fn listen(tell: &Closure<dyn Fn(u32)>) -> Result<(), JsValue>;

    /// A configuration on the wire.
    #[wasm_bindgen(catch, js_name = writeConfig)]
    pub fn write_config(config: &JsValue) -> Result<String, JsValue>;

    /// What is stored, on the wire.
    #[wasm_bindgen(catch, js_name = writeMemory)]
    pub fn write_memory(views: &str, web_referrer: &str) -> Result<String, JsValue>;

    #[wasm_bindgen(catch)]
    pub fn find() -> Result<Array, JsValue>;

    #[wasm_bindgen(catch)]
    pub fn take(addresses: Vec<String>, impression: &str) -> Result<(), JsValue>;

    #[wasm_bindgen(catch)]
    pub fn write() -> Result<(), JsValue>;

    /// The latest plan, as the package's type `Plan` describes it.
    pub fn plan() -> PlanObject;

    #[wasm_bindgen(catch)]
    pub fn observe(planned: &str, changed: &Closure<dyn Fn(bool)>) -> Result<(), JsValue>;

    #[wasm_bindgen(catch, js_name = listenForConsent)]
    pub fn listen_for_consent(from: JsValue, tell: &Closure<dyn Fn(String)>) -> Result<(), JsValue>;

    #[wasm_bindgen(catch, js_name = askHints)]
    pub fn ask_hints(done: &Closure<dyn Fn(JsValue)>) -> Result<(), JsValue>;

    /// What there is of markup that may have a mistake, on the wire.
    #[wasm_bindgen(catch, js_name = writeMarkup)]
    pub fn write_markup() -> Result<String, JsValue>;

    #[wasm_bindgen(catch)]
    pub fn explain(notes: Vec<String>) -> Result<(), JsValue>;

    #[wasm_bindgen(catch)]
    pub fn tell(what: &str, detail: &JsValue) -> Result<(), JsValue>;

    pub fn mark(name: &str);

    /// The address at which the page was loaded.
    #[wasm_bindgen(js_name = loadedFrom)]
    pub fn loaded_from() -> String;

    /// Begins to request an address.
    #[wasm_bindgen(catch)]
    pub fn send(address: &str, refused: &Closure<dyn Fn(JsValue)>) -> Result<(), JsValue>;

    #[wasm_bindgen(catch)]
    pub fn other() -> Result<Option<Api>, JsValue>;

    #[wasm_bindgen(catch)]
    pub fn run(
        version: &str,
        start: &Closure<dyn Fn(JsValue)>,
        refresh: &Closure<dyn Fn(bool)>,
        consent: &Closure<dyn Fn(String)>,
        href: &Closure<dyn Fn(JsValue, Option<String>) -> String>,
        ready: &Closure<dyn Fn() -> Promise>,
    ) -> Result<(), JsValue>;
}

#[wasm_bindgen]
extern "C" {
    /// A plan, as the package's type `Plan` describes it.
    #[wasm_bindgen(typescript_type = "Plan")]
    #[derive(Clone, Debug)]
    pub type PlanObject;

    /// The calls to action, each with its element and its link.
    #[wasm_bindgen(method, getter)]
    pub fn links(this: &PlanObject) -> Array;

    pub type LinkObject;

    #[wasm_bindgen(method, getter)]
    pub fn element(this: &LinkObject) -> HtmlAnchorElement;

    #[wasm_bindgen(method, getter)]
    pub fn href(this: &LinkObject) -> Option<String>;

    /// What a call to action asks for.
    pub type RequestObject;

    #[wasm_bindgen(method, getter, catch)]
    pub fn platform(this: &RequestObject) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, getter, catch, js_name = appId)]
    pub fn app_id(this: &RequestObject) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, getter, catch, js_name = href)]
    pub fn own_href(this: &RequestObject) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, getter, catch, js_name = oneLinkURL)]
    pub fn one_link_url(this: &RequestObject) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, getter, catch, js_name = deepLinkValue)]
    pub fn deep_link_value(this: &RequestObject) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, getter, catch)]
    pub fn params(this: &RequestObject) -> Result<JsValue, JsValue>;

    /// The API of the copy that runs the page.
    #[derive(Clone)]
    pub type Api;

    #[wasm_bindgen(method, catch)]
    pub fn start(this: &Api, config: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch)]
    pub fn refresh(this: &Api, options: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch)]
    pub fn consent(this: &Api, state: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch, js_name = href)]
    pub fn link_of(this: &Api, link: &JsValue) -> Result<String, JsValue>;

    #[wasm_bindgen(method, getter)]
    pub fn ready(this: &Api) -> JsValue;
}
