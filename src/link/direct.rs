//! Direct links to PC, console and TV stores, through `engagements.appsflyer.com`.

use super::Names;
use crate::config::Config;
use crate::encode::push_literal;
use crate::slot::Slot;

pub(super) static NAMES: Names = Names {
    head: &[
        ("af_media_source", Slot::MediaSource),
        ("af_campaign", Slot::Campaign),
        ("af_campaign_id", Slot::CampaignId),
    ],
    ids: &[("af_adset_id", Slot::AdSetId), ("af_ad_id", Slot::AdId)],
    aliases: &[],
    needs_campaign_id: true,
};

/// Platforms with a direct link of their own; the last is not one of the old script's.
pub(crate) const PLATFORMS: [&str; 14] = [
    "smartcast",
    "tizen",
    "roku",
    "webos",
    "vidaa",
    "playstation",
    "steam",
    "quest",
    "battlenet",
    "epic",
    "switch",
    "xbox",
    "nativepc",
    "vega",
];

/// The link for one app on one platform, up to its `?`.
pub(crate) fn base(config: &Config, platform: &str, app_id: &str) -> String {
    let mut base = config.endpoint("direct", "https://engagements.appsflyer.com");
    base.push_str("/v1.0/c2s/click/app/");
    base.push_str(platform);
    base.push('/');
    push_literal(&mut base, app_id);
    base
}
