//! The impression: a request that tells AppsFlyer that the page was seen.

use smart_script_list::List;

use crate::config::setup::{Setup, push_endpoint};
use crate::text::address::Address;
use crate::text::escape::push_written;

/// Writes the impression's address up to its `?`: the OneLink's template, on the host for impressions, which
/// OneLinks on a brand's own domain use too.
pub(crate) fn push_base(setup: &Setup, template: &Address, out: &mut List<u8>) {
    push_endpoint(setup.endpoints().impression(), b"https://impressions.onelink.me", out);
    push_written(out, template.path);
}
