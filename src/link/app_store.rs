//! Links to a single mobile store, or to an APK file, through `app.appsflyer.com`.

use smart_script_list::List;

use super::names::Names;
use crate::config::setup::{Setup, push_endpoint};
use crate::text::escape::push_literal;
use crate::text::{push, whole_number};

pub(super) static NAMES: Names = Names {
    head: b"pid=mediaSource&c=campaign&af_c_id=campaignId",
    ids: b"af_adset_id=adSetId&af_ad_id=adId",
    // So that one configuration serves both direct links and these.
    aliases: b"af_media_source=pid&af_campaign=c&af_campaign_id=af_c_id",
};

/// The platforms of this family: two mobile stores, and the file of an Android app.
pub(crate) const PLATFORMS: &[u8] = b"android&ios&apk";

/// Writes the link to one app, up to its `?`.
pub(crate) fn push_base(setup: &Setup, app_id: &[u8], out: &mut List<u8>) {
    push_endpoint(setup.endpoints().store(), b"https://app.appsflyer.com", out);
    out.push(b'/');
    if whole_number(app_id).is_some() && setup.policy.completes_ids {
        push(out, b"id");
    }
    push_literal(out, app_id);
}
