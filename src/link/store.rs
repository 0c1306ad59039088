//! Links for one mobile platform, through `app.appsflyer.com`: an app store's page or an APK file.

use super::Names;
use crate::config::Config;
use crate::encode::push_literal;
use crate::slot::Slot;

pub(super) static NAMES: Names = Names {
    head: &[("pid", Slot::MediaSource), ("c", Slot::Campaign), ("af_c_id", Slot::CampaignId)],
    ids: &[("af_adset_id", Slot::AdSetId), ("af_ad_id", Slot::AdId)],
    // One configuration serves direct links and these.
    aliases: &[("af_media_source", "pid"), ("af_campaign", "c"), ("af_campaign_id", "af_c_id")],
    needs_campaign_id: false,
};

/// Platforms that are one mobile store each, and an Android app's file, which is not one of the old
/// script's.
pub(crate) const PLATFORMS: [&str; 3] = ["android", "ios", "apk"];

/// The link for one app, up to its `?`.
pub(crate) fn base(config: &Config, app_id: &str) -> String {
    let mut base = config.endpoint("store", "https://app.appsflyer.com");
    base.push('/');
    push_literal(&mut base, app_id);
    base
}
