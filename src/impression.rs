//! The impression: one request that tells AppsFlyer the page was seen.

use crate::address::Address;
use crate::config::Config;
use crate::encode::push_written;
use crate::params::{Params, Value};

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

/// The OneLink's template on the impressions host, up to the `?`. Branded domains have theirs there
/// too.
pub(crate) fn base(config: &Config, template: &Address) -> String {
    let mut base = config.endpoint("impression", "https://impressions.onelink.me");
    push_written(&mut base, template.path);
    base
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
    let mut params = Params::default();
    params.put("af_ch_model", Value::Incoming(&hints.model));
    params.put("af_ch_os_version", Value::Incoming(&hints.platform_version));
    params.push_to(&mut url);
    url
}
