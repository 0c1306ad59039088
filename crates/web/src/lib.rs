//! The module for JavaScript: attribution links and impressions for the page that imports it.
//!
//! ```js
//! import init, { SmartScript } from "./smart_script_web.js";
//!
//! await init();
//! const page = new SmartScript({ oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" });
//! await page.start();
//! ```
//!
//! It is [`smart_script::web`] with classes and types of JavaScript around it, and decides nothing.

use std::cell::RefCell;

use js_sys::Error;
use smart_script::web;
use smart_script::{ConfigError, UnknownWord};
use wasm_bindgen::prelude::{JsCast, JsValue, wasm_bindgen};

#[wasm_bindgen(typescript_custom_section)]
const CONFIG_TYPES: &str = include_str!("../../../src/shim/config-types.ts");

#[wasm_bindgen(typescript_custom_section)]
const PLAN_TYPES: &str = include_str!("../../../src/shim/plan-types.ts");

// Objects of JavaScript, by their types in TypeScript.
#[wasm_bindgen]
extern "C" {
    /// A configuration.
    #[wasm_bindgen(typescript_type = "Config")]
    pub type ConfigObject;

    /// A call to action.
    #[wasm_bindgen(typescript_type = "LinkRequest")]
    pub type LinkObject;

    /// Calls to action, and where they lead.
    #[wasm_bindgen(typescript_type = "PlannedLink[]")]
    pub type Links;

    /// The promise of a plan.
    #[wasm_bindgen(typescript_type = "Promise<Plan>")]
    pub type PlanPromise;

    /// What the visitor allows.
    #[wasm_bindgen(typescript_type = "ConsentState")]
    pub type State;

    /// Whether one more impression is to be sent.
    #[wasm_bindgen(typescript_type = "{ impression?: boolean }")]
    pub type RefreshOptions;

    #[wasm_bindgen(method, getter)]
    fn impression(this: &RefreshOptions) -> JsValue;
}

/// Runs as soon as the module is there, so that it knows the page as it was loaded.
#[wasm_bindgen(start, private)]
fn begin() {
    web::arrive();
}

/// The page that imported this module.
#[wasm_bindgen]
pub struct SmartScript {
    /// The configuration that it starts with. No method holds on to it, as the page may call another meanwhile.
    config: RefCell<JsValue>,
    page: web::SmartScript,
}

#[wasm_bindgen]
impl SmartScript {
    /// Takes a configuration. Nothing happens before `start`.
    ///
    /// @throws with every mistake in the configuration; each is in the error's `mistakes`, with its path
    #[wasm_bindgen(constructor)]
    pub fn new(config: &ConfigObject) -> Result<SmartScript, Error> {
        web::read_config(config).map_err(thrown)?;
        Ok(SmartScript { config: RefCell::new(config.into()), page: web::arrive() })
    }

    /// This version.
    #[wasm_bindgen(getter)]
    pub fn version(&self) -> String {
        env!("CARGO_PKG_VERSION").to_owned()
    }

    /// Gives every `<a data-smart-link>` of the page its link, and sends one impression. Called again it plans
    /// anew, with this configuration if there is one, and sends no other.
    ///
    /// @returns the plan, once every call to action has its link; it never rejects
    /// @throws like the constructor
    pub fn start(&self, config: Option<ConfigObject>) -> Result<PlanPromise, Error> {
        let config = config.map_or_else(|| self.config.borrow().clone(), JsValue::from);
        web::read_config(&config).map_err(thrown)?;
        // It is kept before the start, during which the page may start with another.
        self.config.replace(config.clone());
        self.page.start_with(&config).map_err(thrown)?;
        Ok(self.ready())
    }

    /// The latest plan, once every call to action has its link. It never rejects.
    #[wasm_bindgen(getter)]
    pub fn ready(&self) -> PlanPromise {
        self.page.ready().unchecked_into()
    }

    /// The page's calls to action, in document order, and where they lead by the latest plan.
    pub fn links(&self) -> Links {
        self.page.plan().links().unchecked_into()
    }

    /// Plans the links anew for the page as it is now: its address, its calls to action. Before the start it does
    /// nothing.
    ///
    /// @param options with `impression: true` one more impression is sent
    /// @returns the plan, once every call to action has its link; it never rejects
    pub fn refresh(&self, options: Option<RefreshOptions>) -> PlanPromise {
        self.page.refresh(options.is_some_and(|options| options.impression() == JsValue::TRUE));
        self.ready()
    }

    /// Says what the visitor allows, in place of what the configuration says. `granted` catches up with what
    /// was not sent and stored before; `denied` forgets what is stored.
    ///
    /// @returns the plan, once every call to action has its link; it never rejects
    /// @throws if there is no such answer
    pub fn consent(&self, state: &State) -> Result<PlanPromise, Error> {
        let word = state.as_string().unwrap_or_default();
        self.page.consent(word.parse().map_err(|unknown: UnknownWord| Error::new(&unknown.to_string()))?);
        Ok(self.ready())
    }

    /// Where a call to action that is no anchor of the page should lead: its link, or its own address if it
    /// gets none. An address that is relative to the page's is made absolute.
    ///
    /// @param meanwhile the answer before the start, by default the call to action's own address
    pub fn href(&self, link: &LinkObject, meanwhile: Option<String>) -> String {
        self.page.href_of(link, meanwhile)
    }
}

/// The mistakes in a configuration as an error of JavaScript.
fn thrown(error: ConfigError) -> Error {
    let object = Error::new(&error.to_string());
    object.set_name("ConfigError");
    if let Ok(mistakes) = serde_wasm_bindgen::to_value(&error.mistakes) {
        let _ = js_sys::Reflect::set(&object, &"mistakes".into(), &mistakes);
    }
    object
}
