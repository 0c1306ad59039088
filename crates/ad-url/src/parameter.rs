//! The parameters of an ad's address.

use serde::Serialize;

use crate::kind::Kind;

/// Something that an ad's address says of the ad.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Parameter {
    /// Its name in configurations: the member of `afParameters` that has the rule for it.
    pub id: &'static str,
    /// What people call it.
    pub title: &'static str,
    /// What it is for.
    pub purpose: &'static str,
    /// Its name in the addresses of landing pages and in most links.
    pub name: &'static str,
    /// Its name in links for PC, console and TV.
    pub direct_name: &'static str,
    /// The macro with which TikTok fills it; none where the text is the same for all ads.
    #[serde(rename = "macro")]
    pub tiktok_macro: Option<&'static str>,
}

impl Parameter {
    /// Its name in addresses of a kind.
    #[must_use]
    pub const fn name_in(&self, kind: Kind) -> &'static str {
        if matches!(kind, Kind::Direct) { self.direct_name } else { self.name }
    }
}

/// TikTok's media source.
///
/// "TikTok for Business: Create web-based campaigns", <https://support.appsflyer.com/hc/en-us/articles/40496161157521>
pub const MEDIA_SOURCE: &str = "tiktokweb_int";

const fn parameter(
    id: &'static str,
    title: &'static str,
    names: [&'static str; 2],
    tiktok_macro: Option<&'static str>,
    purpose: &'static str,
) -> Parameter {
    Parameter { id, title, purpose, name: names[0], direct_name: names[1], tiktok_macro }
}

/// All of them, in the order of the guide's address of a landing page.
///
/// "TikTok for Business: Create web-based campaigns", <https://support.appsflyer.com/hc/en-us/articles/40496161157521>
pub const PARAMETERS: &[Parameter] = &[
    parameter(
        "mediaSource",
        "Media source",
        ["pid", "af_media_source"],
        None,
        "Tells AppsFlyer that TikTok sent the visitor. Without it nothing is attributed, and TikTok gets no postback.",
    ),
    parameter(
        "campaign",
        "Campaign",
        ["c", "af_campaign"],
        Some("CAMPAIGN_NAME"),
        "The campaign's name, as reports show it.",
    ),
    parameter(
        "campaignId",
        "Campaign ID",
        ["af_c_id", "af_campaign_id"],
        Some("CAMPAIGN_ID"),
        "The campaign's id, which stays the same when the campaign is renamed. Links for PC, console and TV must have it.",
    ),
    parameter(
        "adSet",
        "Ad group",
        ["af_adset", "af_adset"],
        Some("AID_NAME"),
        "The ad group's name. AppsFlyer calls it ad set.",
    ),
    parameter("adSetId", "Ad group ID", ["af_adset_id", "af_adset_id"], Some("AID"), "The ad group's id."),
    parameter("ad", "Ad", ["af_ad", "af_ad"], Some("CID_NAME"), "The ad's name."),
    parameter("adId", "Ad ID", ["af_ad_id", "af_ad_id"], Some("CID"), "The ad's id."),
    parameter(
        "redirect",
        "Redirect",
        ["af_r", "af_r"],
        None,
        "Where AppsFlyer sends the visitor after it has taken the click: the store's page, or the APK.",
    ),
];

/// Those of an address of a kind, in the order of the guide's example for it.
pub fn of(kind: Kind) -> impl Iterator<Item = &'static Parameter> {
    let order: &[usize] = match kind {
        Kind::LandingPage | Kind::Unknown | Kind::OneLink => &[0, 1, 2, 3, 4, 5, 6],
        Kind::SinglePlatform | Kind::Apk => &[0, 1, 2, 3, 4, 5, 6, 7],
        Kind::Direct => &[0, 2, 1, 3, 4, 5, 6, 7],
    };
    order.iter().map(|&index| &PARAMETERS[index])
}

/// The parameter that is called by this name in some address.
pub(crate) fn called(name: &str) -> Option<&'static Parameter> {
    PARAMETERS.iter().find(|it| it.name == name || it.direct_name == name)
}

/// Other parameters that AppsFlyer has for its links.
///
/// "Attribution link structure and parameters", <https://support.appsflyer.com/hc/en-us/articles/207447163>
pub(crate) const OTHERS: &[&str] = &[
    "af_channel",
    "af_keywords",
    "af_siteid",
    "af_sub_siteid",
    "af_sub1",
    "af_sub2",
    "af_sub3",
    "af_sub4",
    "af_sub5",
    "af_cost_model",
    "af_cost_value",
    "af_cost_currency",
    "af_dp",
    "af_web_dp",
    "af_ios_url",
    "af_android_url",
    "af_click_lookback",
    "af_viewthrough_lookback",
    "af_reengagement_window",
    "af_xp",
    "af_force_deeplink",
    "af_ad_type",
    "af_ip",
    "af_ua",
    "af_lang",
    "af_os",
    "af_model",
    "af_os_version",
    "af_ref",
    "af_xplatform",
    "af_prt",
    "deep_link_value",
    "deep_link_sub1",
    "is_retargeting",
    "advertising_id",
    "idfa",
    "ttclid",
];

/// Parameters that TikTok adds by itself, unless that is switched off.
///
/// "How to add URL parameters to your website URL",
/// <https://ads.tiktok.com/help/article/how-to-add-url-parameters-to-your-website-url-in-tiktok-ads-manager>
pub(crate) const ATTACHED: [&str; 4] = ["utm_source", "utm_medium", "utm_id", "utm_campaign"];
