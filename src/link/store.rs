//! Links for one mobile platform, through `app.appsflyer.com`: an app store's page or an APK file.

use super::{Draft, Family};
use crate::config::Slot;
use crate::encode::push_literal;
use crate::params::Params;

pub(crate) const STORE: Family = Family {
    head: &[
        (Slot::MediaSource, "pid"),
        (Slot::Campaign, "c"),
        (Slot::CampaignId, "af_c_id"),
    ],
    ids: &[(Slot::AdSetId, "af_adset_id"), (Slot::AdId, "af_ad_id")],
    // One configuration serves direct links and these.
    aliases: &[
        ("af_media_source", "pid"),
        ("af_campaign", "c"),
        ("af_campaign_id", "af_c_id"),
    ],
    needs_campaign_id: false,
};

/// Platforms that are one mobile store each.
pub(crate) const PLATFORMS: [&str; 3] = ["android", "ios", APK];

/// An Android app's file, which the old script has no name for.
pub(crate) const APK: &str = "apk";

/// The link for one app.
pub(crate) fn draft(endpoint: &str, app_id: &str, params: Params) -> Draft {
    let mut base = [endpoint, "/"].concat();
    push_literal(&mut base, app_id);
    Draft::new(base, params)
}
