//! Links for one mobile platform, through `app.appsflyer.com`: an app store's page or an APK file.

use super::Names;
use crate::config::Setup;
use crate::encode::push_literal;

pub(super) static NAMES: Names = Names {
    head: b"pid=mediaSource&c=campaign&af_c_id=campaignId",
    ids: b"af_adset_id=adSetId&af_ad_id=adId",
    // One configuration serves direct links and these.
    aliases: b"af_media_source=pid&af_campaign=c&af_campaign_id=af_c_id",
};

/// Platforms that are one mobile store each, and an Android app's file.
pub(crate) const PLATFORMS: &[u8] = b"android&ios&apk";

/// The link for one app, up to its `?`.
pub(crate) fn base(setup: &Setup, app_id: &[u8]) -> Vec<u8> {
    let mut base = setup.endpoint(b"store", b"https://app.appsflyer.com");
    base.push(b'/');
    push_literal(&mut base, app_id);
    base
}
