//! OneLink: one link for the App Store and Google Play, on `onelink.me` or a brand's own domain.

use super::Names;
use crate::address::Address;
use crate::encode::push_written;
use crate::slot::Slot;

pub(super) static NAMES: Names = Names {
    head: &[("pid", Slot::MediaSource), ("c", Slot::Campaign)],
    ids: &[("af_c_id", Slot::CampaignId), ("af_adset_id", Slot::AdSetId), ("af_ad_id", Slot::AdId)],
    aliases: &[],
    needs_campaign_id: false,
};

/// The link on the template's own address, up to its `?`.
pub(crate) fn base(template: &Address) -> String {
    let mut base = String::from(template.scheme);
    base.push_str(template.authority);
    push_written(&mut base, template.path);
    base
}
