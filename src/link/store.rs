//! Links for one mobile platform, through `app.appsflyer.com`: an app store's page or an APK file.

use super::Names;
use crate::config::Setup;
use crate::encode::push_literal;
use crate::list::List;

pub(super) static NAMES: Names = Names {
    head: b"pid=mediaSource&c=campaign&af_c_id=campaignId",
    ids: b"af_adset_id=adSetId&af_ad_id=adId",
    // One configuration serves direct links and these.
    aliases: b"af_media_source=pid&af_campaign=c&af_campaign_id=af_c_id",
};

/// Platforms that are one mobile store each, and an Android app's file.
pub(crate) const PLATFORMS: &[u8] = b"android&ios&apk";

/// Writes the link for one app, up to its `?`.
pub(crate) fn push_base(setup: &Setup, app_id: &[u8], out: &mut List<u8>) {
    setup.push_endpoint(b"store", b"https://app.appsflyer.com", out);
    out.push(b'/');
    push_literal(out, app_id);
}
