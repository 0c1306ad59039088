//! The same for JavaScript, in browsers and in Node.

use js_sys::{Error, Object};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::{Serializer, from_value};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::{Kind, MACROS, PARAMETERS, RULES, Visitor, Wanted};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** What an ad's address is to say. Whatever is left out is as in AppsFlyer's guide. */
export type PartlyWanted = Partial<Omit<Wanted, "extra">> & { extra?: Partial<Extra>[] };
"#;

/// Checks the address that an ad leads to. It takes any text, and never throws.
#[wasm_bindgen(unchecked_return_type = "Checked")]
pub fn check(#[wasm_bindgen(unchecked_param_type = "string | URL")] url: &JsValue) -> JsValue {
    value(&crate::check(&text(url)))
}

/// An address with one of its findings mended, by its place in the list.
#[wasm_bindgen]
pub fn mend(#[wasm_bindgen(unchecked_param_type = "string | URL")] url: &JsValue, finding: usize) -> String {
    crate::mend(&text(url), finding)
}

/// Makes the address of an ad.
///
/// # Errors
///
/// It throws an error if what is wanted isn't of the right shape.
#[wasm_bindgen(unchecked_return_type = "Built")]
pub fn build(
    #[wasm_bindgen(unchecked_param_type = "PartlyWanted")] wanted: JsValue,
) -> Result<JsValue, JsValue> {
    let wanted: Wanted = given(wanted)?;
    Ok(value(&crate::build(&wanted)))
}

/// What an address was made of, so that it can be changed in a form.
#[wasm_bindgen(unchecked_return_type = "Wanted")]
pub fn read(#[wasm_bindgen(unchecked_param_type = "string | URL")] url: &JsValue) -> JsValue {
    value(&crate::read(&text(url)))
}

/// The address with which a visitor arrives, after TikTok has put its values in the place of macros.
///
/// # Errors
///
/// It throws an error if the visitor isn't of the right shape.
#[wasm_bindgen(unchecked_return_type = "Arrival")]
pub fn arrive(
    #[wasm_bindgen(unchecked_param_type = "string | URL")] url: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Partial<Visitor>")] visitor: JsValue,
) -> Result<JsValue, JsValue> {
    let visitor: Visitor = given(visitor)?;
    Ok(value(&crate::arrive(&text(url), &visitor)))
}

/// What somebody gave, which has only members that are known.
fn given<T: Default + Serialize + DeserializeOwned>(found: JsValue) -> Result<T, JsValue> {
    if found.is_undefined() || found.is_null() {
        return Ok(T::default());
    }
    let names = |it: &JsValue| -> Vec<String> {
        it.dyn_ref().map_or_else(Vec::new, |it: &Object| {
            Object::keys(it).iter().filter_map(|it| it.as_string()).collect()
        })
    };
    let known = names(&value(&T::default()));
    if let Some(unknown) = names(&found).into_iter().find(|it| !known.contains(it)) {
        let nearest = known.iter().min_by_key(|it| strsim::osa_distance(it, &unknown));
        let meant = nearest.filter(|it| strsim::osa_distance(it, &unknown) <= 3);
        let meant = meant.map_or_else(String::new, |it| format!(" Write {it}."));
        let message = format!("There is no member {unknown}.{meant} These are known: {}.", known.join(", "));
        return Err(Error::new(&message).into());
    }
    from_value(found).map_err(|error| Error::new(error.to_string().trim_start_matches("Error: ")).into())
}

/// An address as callers have it: a text, or a `URL`. What is none is the empty text.
fn text(address: &JsValue) -> String {
    // As JSON, a URL is a text in quotation marks, in which there are no others.
    let json = || js_sys::JSON::stringify(address).ok()?.as_string();
    let quoted = || json()?.strip_prefix('"')?.strip_suffix('"').map(str::to_owned);
    address.as_string().or_else(|| address.is_object().then(quoted)?).unwrap_or_default()
}

/// The rules of the check, each with its source.
#[wasm_bindgen(unchecked_return_type = "Rule[]")]
pub fn rules() -> JsValue {
    value(RULES)
}

/// TikTok's macros.
#[wasm_bindgen(unchecked_return_type = "Macro[]")]
pub fn macros() -> JsValue {
    value(MACROS)
}

/// What addresses say of an ad, and under which names.
#[wasm_bindgen(unchecked_return_type = "Parameter[]")]
pub fn parameters() -> JsValue {
    value(PARAMETERS)
}

/// What an ad can lead to.
#[wasm_bindgen(unchecked_return_type = "Kind[]")]
pub fn kinds() -> JsValue {
    value(&Kind::ALL)
}

fn value(answer: &(impl Serialize + ?Sized)) -> JsValue {
    let as_json = Serializer::new().serialize_maps_as_objects(true).serialize_missing_as_null(true);
    answer.serialize(&as_json).unwrap_or_default()
}
