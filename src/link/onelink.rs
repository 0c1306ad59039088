//! OneLink: one link for the App Store and Google Play, on `onelink.me` or a brand's own domain.

use super::{Draft, Family};
use crate::address::Address;
use crate::config::Slot;
use crate::params::Params;

pub(crate) const ONELINK: Family = Family {
    head: &[(Slot::MediaSource, "pid"), (Slot::Campaign, "c")],
    ids: &[
        (Slot::CampaignId, "af_c_id"),
        (Slot::AdSetId, "af_adset_id"),
        (Slot::AdId, "af_ad_id"),
    ],
    aliases: &[],
    needs_campaign_id: false,
};

/// The link on the template's own address; parameters its author wrote there come first.
pub(crate) fn draft(template: &Address, params: Params) -> Draft {
    Draft {
        base: [template.origin.as_str(), &template.path].concat(),
        written: template.query.clone(),
        params,
        fragment: template.fragment.clone(),
    }
}
