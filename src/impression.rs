//! The impression: one request that tells AppsFlyer the page was seen.

use crate::address::Address;
use crate::link::Draft;
use crate::params::{Params, Value, push_pair};

/// What the browser tells of the device, where it tells.
///
/// <https://wicg.github.io/ua-client-hints/#getHighEntropyValues>
#[derive(Clone, Debug, PartialEq)]
pub struct Hints {
    /// The device's model, empty on desktop.
    pub model: String,
    /// The operating system's version.
    pub platform_version: String,
}

/// Room that a plan leaves for hints, which come after it.
pub(crate) const HINTS_ROOM: usize = 100;

/// The OneLink's parameters on the impressions host. A PC, console or TV link has no impression of
/// its own: `cross_platform` says that this one stands for them too.
pub(crate) fn draft(endpoint: &str, template: &Address, mut params: Params, cross_platform: bool) -> Draft {
    if cross_platform {
        params.set_if_absent("af_xplatform", Value::Literal("true"));
    }
    Draft {
        base: [endpoint, &template.path].concat(),
        written: template.query.clone(),
        params,
        fragment: String::new(),
    }
}

/// Adds device hints to an impression's address.
///
/// ```
/// use smart_script::{Hints, with_hints};
/// let hints = Hints { model: "Pixel 7".into(), platform_version: "14.0.0".into() };
/// assert_eq!(
///     with_hints("https://impressions.onelink.me/A1b2?pid=x", &hints),
///     "https://impressions.onelink.me/A1b2?pid=x&af_ch_model=Pixel%207&af_ch_os_version=14.0.0",
/// );
/// ```
pub fn with_hints(impression: &str, hints: &Hints) -> String {
    let mut url = impression.to_owned();
    for (name, hint) in [("af_ch_model", &hints.model), ("af_ch_os_version", &hints.platform_version)] {
        push_pair(&mut url, '&', name, &Value::Incoming(hint).encoded());
    }
    url
}
