//! The impression: one request that tells AppsFlyer the page was seen.

use crate::address::Address;
use crate::config::Setup;
use crate::encode::push_written;
use crate::list::List;

/// Writes the OneLink's template on the impressions host, up to the `?`. Branded domains have theirs
/// there too.
pub(crate) fn push_base(setup: &Setup, template: &Address, out: &mut List<u8>) {
    setup.push_endpoint(b"impression", b"https://impressions.onelink.me", out);
    push_written(out, template.path);
}
