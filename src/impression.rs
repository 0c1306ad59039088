//! The impression: one request that tells AppsFlyer the page was seen.

use crate::address::Address;
use crate::config::Config;
use crate::encode::push_written;
use crate::params::{Params, Value};

/// Room that a plan leaves for hints, which come after it.
pub(crate) const HINTS_ROOM: usize = 100;

/// The OneLink's template on the impressions host, up to the `?`. Branded domains have theirs there
/// too.
pub(crate) fn base(config: &Config, template: &Address) -> String {
    let mut base = config.endpoint("impression", "https://impressions.onelink.me");
    push_written(&mut base, template.path);
    base
}

/// Adds what the browser tells of the device to an impression's address: the model, empty on a
/// desktop, and the operating system's version.
///
/// <https://wicg.github.io/ua-client-hints/#getHighEntropyValues>
///
/// ```
/// assert_eq!(
///     smart_script::with_hints("https://impressions.onelink.me/A1b2?pid=x", "Pixel 7", "14.0.0"),
///     "https://impressions.onelink.me/A1b2?pid=x&af_ch_model=Pixel%207&af_ch_os_version=14.0.0",
/// );
/// ```
pub fn with_hints(impression: &str, model: &str, platform_version: &str) -> String {
    let mut url = impression.to_owned();
    let mut params = Params::default();
    params.put("af_ch_model", Value::Incoming(model));
    params.put("af_ch_os_version", Value::Incoming(platform_version));
    params.push_to(&mut url);
    url
}
