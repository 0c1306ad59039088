//! Sends the impression.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlImageElement, RequestCredentials, RequestInit, RequestMode};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch)]
    fn fetch(address: &str, options: &RequestInit) -> Result<Promise, JsValue>;

    /// `RequestInit` with the member that web-sys lacks.
    #[wasm_bindgen(extends = RequestInit)]
    type Lasting;

    #[wasm_bindgen(method, setter)]
    fn set_keepalive(this: &Lasting, keepalive: bool);
}

/// One GET that outlives the page, with cookies as an image's request has them. The promise is that
/// of the request; where there is no `fetch` an image asks and there is none.
pub fn send(address: &str) -> Option<Promise> {
    let options: Lasting = RequestInit::new().unchecked_into();
    options.set_mode(RequestMode::NoCors);
    options.set_credentials(RequestCredentials::Include);
    options.set_keepalive(true);
    let request = fetch(address, &options);
    if request.is_err()
        && let Ok(image) = HtmlImageElement::new()
    {
        image.set_src(address);
    }
    request.ok()
}
