//! OneLink: one link for the App Store and Google Play, on `onelink.me` or a brand's own domain.

use super::Names;
use crate::address::Address;
use crate::encode::push_written;
use crate::text::push;

pub(super) static NAMES: Names = Names {
    head: b"pid=mediaSource&c=campaign",
    ids: b"af_c_id=campaignId&af_adset_id=adSetId&af_ad_id=adId",
    aliases: b"",
};

/// The link on the template's own address, up to its `?`.
pub(crate) fn base(template: &Address) -> Vec<u8> {
    let mut base = Vec::new();
    push(&mut base, template.scheme);
    push(&mut base, template.authority);
    push_written(&mut base, template.path);
    base
}
