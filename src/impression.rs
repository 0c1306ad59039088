//! The impression: one request that tells AppsFlyer the page was seen.

use crate::address::Address;
use crate::config::Setup;
use crate::encode::push_written;

/// The OneLink's template on the impressions host, up to the `?`. Branded domains have theirs there
/// too.
pub(crate) fn base(setup: &Setup, template: &Address) -> Vec<u8> {
    let mut base = setup.endpoint(b"impression", b"https://impressions.onelink.me");
    push_written(&mut base, template.path);
    base
}
