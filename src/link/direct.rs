//! Direct links to PC, console and TV stores, through `engagements.appsflyer.com`.

use super::{Draft, Family};
use crate::config::Slot;
use crate::encode::push_literal;
use crate::params::Params;

pub(crate) const DIRECT: Family = Family {
    head: &[
        (Slot::MediaSource, "af_media_source"),
        (Slot::Campaign, "af_campaign"),
        (Slot::CampaignId, "af_campaign_id"),
    ],
    ids: &[(Slot::AdSetId, "af_adset_id"), (Slot::AdId, "af_ad_id")],
    aliases: &[],
    needs_campaign_id: true,
};

/// Platforms with a direct link of their own. The last one came after the old script.
pub(crate) const PLATFORMS: [&str; 14] = [
    "smartcast", "tizen", "roku", "webos", "vidaa", "playstation", "steam", "quest", "battlenet",
    "epic", "switch", "xbox", "nativepc", NEWER,
];

/// The platform that the old script does not know.
pub(crate) const NEWER: &str = "vega";

/// The link for one app on one platform.
pub(crate) fn draft(endpoint: &str, platform: &str, app_id: &str, params: Params) -> Draft {
    let mut base = [endpoint, "/v1.0/c2s/click/app/", platform, "/"].concat();
    push_literal(&mut base, app_id);
    Draft::new(base, params)
}
