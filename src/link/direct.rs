//! Direct links to PC, console and TV stores, through `engagements.appsflyer.com`.

use super::Names;
use crate::config::Setup;
use crate::encode::push_literal;
use crate::list::List;
use crate::text::push;

pub(super) static NAMES: Names = Names {
    head: b"af_media_source=mediaSource&af_campaign=campaign&af_campaign_id=campaignId",
    ids: b"af_adset_id=adSetId&af_ad_id=adId",
    aliases: b"",
};

/// Platforms with a direct link of their own.
pub(crate) const PLATFORMS: &[u8] =
    b"smartcast&tizen&roku&webos&vidaa&playstation&steam&quest&battlenet&epic&switch&xbox&nativepc&vega";

/// Writes the link for one app on one platform, up to its `?`.
pub(crate) fn push_base(setup: &Setup, platform: &[u8], app_id: &[u8], out: &mut List<u8>) {
    setup.push_endpoint(b"direct", b"https://engagements.appsflyer.com", out);
    push(out, b"/v1.0/c2s/click/app/");
    push(out, platform);
    out.push(b'/');
    push_literal(out, app_id);
}
