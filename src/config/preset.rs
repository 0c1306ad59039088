//! Ready-made rules for ad networks, and how a network's visitors are told from others.
//!
//! The rules of all networks are the same, as AppsFlyer names the parameters of an ad's address alike for all of
//! them. Networks differ in the media source that stands for them, and in the click ids that they append:
//!
//! - TikTok: <https://support.appsflyer.com/hc/en-us/articles/40496161157521>
//! - Google Ads: <https://support.appsflyer.com/hc/en-us/articles/25096718837137>
//! - Meta: <https://support.appsflyer.com/hc/en-us/articles/25646834966033>
//! - Snapchat: <https://support.appsflyer.com/hc/en-us/articles/41365000854161>

use crate::wire::wire;

/// The presets for ad networks, and that for links with `utm_…`.
pub(crate) const PRESETS: &[u8] = b"tiktok&google&meta&snapchat&utm";

/// The last of them.
pub(crate) const UTM: &[u8] = b"utm";

/// The click ids of networks, each with the network's preset. Where several came in, the last one counts.
pub(crate) const CLICK_IDS: &[u8] =
    b"sccid=snapchat&fbclid=meta&wbraid=google&gbraid=google&gclid=google&ttclid=tiktok";

/// Parts of a `utm_medium` by which a visit was paid for.
pub(crate) const PAID: &[u8] = b"paid&cp&ppc&display&retargeting";

/// The `utm_…` that fill slots where nothing else does.
pub(crate) const UTM_KEYS: &[u8] = wire!({
    "mediaSource": "utm_source",
    "campaign": "utm_campaign",
    "campaignId": "utm_id",
    "channel": "utm_medium",
    "ad": "utm_content",
    "keywords": "utm_term",
});

/// The rules for ad networks, in the format of a page's `afParameters`; the media source of each, and that of a visit to
/// which no ad has led, without a name; and what else a network is called as a `utm_source`.
pub(crate) const RULES: &[u8] = wire!({
    "mediaSource": { "keys": ["pid", "af_media_source"] },
    "campaign": { "keys": ["c", "af_campaign"] },
    "campaignId": { "keys": ["af_c_id", "af_campaign_id", "gad_campaignid"] },
    "adSet": { "keys": "af_adset" },
    "adSetId": { "keys": "af_adset_id" },
    "ad": { "keys": "af_ad" },
    "adId": { "keys": "af_ad_id" },
    "sources": {
        "tiktok": "tiktokweb_int",
        "google": "googleads_int",
        "meta": "metaweb_int",
        "snapchat": "snapweb_int",
        "": "website",
    },
    "aliases": { "facebook": "meta", "fb": "meta", "instagram": "meta", "ig": "meta" },
});
