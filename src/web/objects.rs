//! JavaScript's objects as the types of this crate.

use js_sys::{Array, Object};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsCast, JsValue};

use super::shim::{self, RequestObject};
use crate::config::config::Config;
use crate::config::link_request::LinkRequest;
use crate::config::read::ConfigError;
use crate::config::written::WrittenConfig;
use crate::driver::CallToAction;
use crate::explain::Note;

/// Takes a configuration as a page writes it.
///
/// # Errors
///
/// It fails with every mistake that there is, each with its path.
pub fn read_config(object: &JsValue) -> Result<WrittenConfig, ConfigError> {
    let config = WrittenConfig::from_wire(shim::write_config(object).unwrap_or_default());
    let mut mistakes = config.mistakes();
    if !config.value().get(b"banner").is_falsy() {
        let message = "this module shows no banner; the script does".to_owned();
        mistakes.push(Note { path: "banner".to_owned(), message });
    }
    if mistakes.is_empty() { Ok(config) } else { Err(ConfigError { mistakes }) }
}

/// Reads a call to action. What isn't one asks for nothing.
pub(super) fn read_call_to_action(object: &JsValue) -> CallToAction {
    let object = object.unchecked_ref::<RequestObject>();
    let text = |value: Result<JsValue, JsValue>| value.ok().and_then(|value| value.as_string());
    let mut link = CallToAction::new(text(object.own_href()).unwrap_or_default());
    link.platform = text(object.platform());
    link.app_id = text(object.app_id());
    link.one_link_url = text(object.one_link_url());
    link.deep_link_value = text(object.deep_link_value());
    if let Ok(params) = object.params()
        && params.is_object()
    {
        let text = |pair: &Array, index| pair.get(index).as_string();
        let pairs = Object::entries(params.unchecked_ref());
        let pairs = pairs.iter().map(|pair| Array::from(&pair));
        link.params = pairs.filter_map(|pair| Some((text(&pair, 0)?, text(&pair, 1)?))).collect();
    }
    link
}

pub(super) fn config_object(config: &Config) -> Option<JsValue> {
    config.serialize(&Serializer::json_compatible()).ok()
}

pub(super) fn link_object(link: &LinkRequest) -> Option<JsValue> {
    link.serialize(&Serializer::json_compatible()).ok()
}
