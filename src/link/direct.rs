//! Direct links to PC, console and TV stores, through `engagements.appsflyer.com`.

use smart_script_list::List;

use super::names::Names;
use crate::config::setup::{Setup, push_endpoint};
use crate::text::escape::push_literal;
use crate::text::push;

pub(super) static NAMES: Names = Names {
    head: b"af_media_source=mediaSource&af_campaign=campaign&af_campaign_id=campaignId",
    ids: b"af_adset_id=adSetId&af_ad_id=adId",
    aliases: b"",
};

/// The platforms of this family.
pub(crate) const PLATFORMS: &[u8] =
    b"smartcast&tizen&roku&webos&vidaa&playstation&steam&quest&battlenet&epic&switch&xbox&nativepc&vega";

/// Writes the link to one app on one platform, up to its `?`.
pub(crate) fn push_base(setup: &Setup, platform: &[u8], app_id: &[u8], out: &mut List<u8>) {
    push_endpoint(setup.endpoints().direct(), b"https://engagements.appsflyer.com", out);
    push(out, b"/v1.0/c2s/click/app/");
    push(out, platform);
    out.push(b'/');
    push_literal(out, app_id);
}
