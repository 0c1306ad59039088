//! Ready-made rules for ad networks.

use crate::wire::wire;

/// The rules for TikTok, in the format of a page's `afParameters`, with its click id beside them.
pub(crate) const TIKTOK: &[u8] = wire!({
    "mediaSource": { "keys": ["pid", "af_media_source"], "defaultValue": "tiktokweb_int" },
    "campaign": { "keys": ["c", "af_campaign"] },
    "campaignId": { "keys": ["af_c_id", "af_campaign_id"] },
    "adSet": { "keys": "af_adset" },
    "adSetId": { "keys": "af_adset_id" },
    "ad": { "keys": "af_ad" },
    "adId": { "keys": "af_ad_id" },
    "clickId": "ttclid",
});
