//! TikTok's macros: what TikTok puts into an ad's address when somebody taps the ad.

use serde::Serialize;

use crate::rule::Certainty;

/// A macro of TikTok's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Macro {
    /// Its name, without the two underscores on each side.
    pub name: &'static str,
    /// What TikTok puts in its place.
    pub meaning: &'static str,
    /// A value as TikTok puts it there.
    pub sample: &'static str,
    /// How sure it is that there is such a macro.
    pub certainty: Certainty,
}

const fn known(name: &'static str, meaning: &'static str, sample: &'static str) -> Macro {
    Macro { name, meaning, sample, certainty: Certainty::Excerpt }
}

/// One that is in links which others have made public.
const fn seen(name: &'static str, meaning: &'static str, sample: &'static str) -> Macro {
    Macro { name, meaning, sample, certainty: Certainty::Assumed }
}

/// All of them, the usual ones first.
///
/// "About supported macros for Mobile Measurement Partners",
/// <https://ads.tiktok.com/help/article/about-supported-macros-for-mobile-measurement-partners>
pub const MACROS: &[Macro] = &[
    known("CAMPAIGN_NAME", "the campaign's name", "summer_web"),
    known("CAMPAIGN_ID", "the campaign's id", "1789204411223344"),
    known("AID_NAME", "the ad group's name", "players_18_34"),
    known("AID", "the ad group's id", "1789204411223355"),
    known("CID_NAME", "the ad's name", "harbour_video_15s"),
    known("CID", "the ad's id", "1789204411223366"),
    known("PLACEMENT", "where the ad was shown", "TikTok"),
    known("IDFA", "the iPhone's advertising id, if apps may track", "6D92078A-8246-4BA4-AE5B-76104861E7DC"),
    known("GAID", "the Android phone's advertising id", "38400000-8cf0-11bd-b23e-10b96e40000d"),
    known("IP", "the visitor's network address", "198.18.0.1"),
    known("SL", "the language of the device", "en"),
    known("UA", "the visitor's browser, as a user agent", "Mozilla%2F5.0"),
    known("CALLBACK_PARAM", "an id by which app installs are told to TikTok", "CJ3Z0sSampleOfACallback"),
    known(
        "CALLBACK_URL",
        "an address by which app installs are told to TikTok",
        "https%3A%2F%2Fads.tiktok.com%2F",
    ),
    seen("CLICKID", "the click's id, as in ttclid", "E.C.P.sample"),
    seen("CTYPE", "the kind of ad", "video"),
    seen("CSITE", "the app in which the ad was shown", "tiktok"),
    seen("OS", "the system of the device, as a number", "0"),
    seen("ANDROIDID1", "the Android phone's id, hashed", "8d969eef6ecad3c29a3a629280e686cf"),
    seen("UA1", "the visitor's browser, as a user agent", "Mozilla%2F5.0"),
    seen("TS", "the time of the tap, in milliseconds", "1789204411000"),
];

/// Names that people take for macros, each with the one that they mean. Other networks call these things by these names.
const MEANT: &[(&str, &str)] = &[
    ("CAMPAIGN", "CAMPAIGN_NAME"),
    ("CAMPAIGNNAME", "CAMPAIGN_NAME"),
    ("CAMPAIGNID", "CAMPAIGN_ID"),
    ("AD_NAME", "CID_NAME"),
    ("ADNAME", "CID_NAME"),
    ("AD_ID", "CID"),
    ("ADID", "CID"),
    ("AD", "CID_NAME"),
    ("CID_ID", "CID"),
    ("CREATIVE", "CID"),
    ("CREATIVE_NAME", "CID_NAME"),
    ("CREATIVE_ID", "CID"),
    ("AID_ID", "AID"),
    ("ADGROUP", "AID_NAME"),
    ("ADGROUP_NAME", "AID_NAME"),
    ("ADGROUPNAME", "AID_NAME"),
    ("AD_GROUP_NAME", "AID_NAME"),
    ("ADGROUP_ID", "AID"),
    ("ADGROUPID", "AID"),
    ("AD_GROUP_ID", "AID"),
    ("ADSET", "AID_NAME"),
    ("ADSET_NAME", "AID_NAME"),
    ("AD_SET_NAME", "AID_NAME"),
    ("ADSET_ID", "AID"),
    ("AD_SET_ID", "AID"),
    ("SITE_SOURCE_NAME", "PLACEMENT"),
    ("NETWORK", "PLACEMENT"),
    ("TTCLID", "CLICKID"),
    ("CLICK_ID", "CLICKID"),
];

/// How long what TikTok puts in the place of a macro usually is, in characters. Where samples are shorter than what accounts
/// have, it is this.
pub(crate) fn usual_length(it: &Macro) -> usize {
    match it.name {
        name if name.ends_with("_NAME") => 20,
        "CAMPAIGN_ID" | "AID" | "CID" => 19,
        "UA" | "UA1" => 130,
        "CALLBACK_URL" => 200,
        "CALLBACK_PARAM" => 110,
        "CLICKID" => 330,
        _ => it.sample.len(),
    }
}

/// The macro of this name, which may be in any case.
pub(crate) fn find(name: &str) -> Option<&'static Macro> {
    MACROS.iter().find(|it| it.name.eq_ignore_ascii_case(name))
}

/// The macro that was meant by a name that is none, which may be in any case and be written with dots or dashes.
pub(crate) fn meant(name: &str) -> Option<&'static Macro> {
    if name.len() > 32 {
        return None;
    }
    let name: String = name
        .chars()
        .map(|it| if it.is_ascii_alphanumeric() { it.to_ascii_uppercase() } else { '_' })
        .collect();
    find(&name).or_else(|| find(MEANT.iter().find(|it| it.0 == name)?.1))
}
