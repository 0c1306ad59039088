//! OneLink: one link for the App Store and Google Play, on `onelink.me` or a brand's own domain.

use smart_script_list::List;

use super::names::Names;
use crate::text::address::Address;
use crate::text::escape::push_written;
use crate::text::push;

pub(super) static NAMES: Names = Names {
    head: b"pid=mediaSource&c=campaign",
    ids: b"af_c_id=campaignId&af_adset_id=adSetId&af_ad_id=adId",
    aliases: b"",
};

/// Writes the link on the template's own address, up to its `?`.
pub(crate) fn push_base(template: &Address, out: &mut List<u8>) {
    push(out, template.scheme);
    push(out, template.authority);
    push_written(out, template.path);
}
