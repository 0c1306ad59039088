//! The impression: one request that tells AppsFlyer the page was seen.

use crate::address::Address;
use crate::config::Config;
use crate::encode::push_written;

/// The OneLink's template on the impressions host, up to the `?`. Branded domains have theirs there
/// too.
pub(crate) fn base(config: &Config, template: &Address) -> String {
    let mut base = config.endpoint("impression", "https://impressions.onelink.me");
    push_written(&mut base, template.path);
    base
}
