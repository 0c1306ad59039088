//! What AppsFlyer documents of the values in its links: how long they may be, and which characters spoil reports.

use crate::config::policy::MAX_LINK;

/// The most characters that AppsFlyer takes as the value of a parameter.
///
/// "Attribution link structure and parameters",
/// <https://support.appsflyer.com/hc/en-us/articles/207447163>
pub const LIMITS: [(&str, usize); 18] = [
    ("pid", 150),
    ("af_media_source", 150),
    ("c", 100),
    ("af_campaign", 100),
    ("af_adset", 100),
    ("af_ad", 100),
    ("af_keywords", 100),
    ("af_sub1", 100),
    ("af_sub2", 100),
    ("af_sub3", 100),
    ("af_sub4", 100),
    ("af_sub5", 100),
    ("af_c_id", 24),
    ("af_campaign_id", 24),
    ("af_adset_id", 24),
    ("af_ad_id", 24),
    ("af_siteid", 24),
    ("af_channel", 20),
];

/// Characters that spoil reports when they stand in a value.
///
/// "Attribution link structure and parameters",
/// <https://support.appsflyer.com/hc/en-us/articles/207447163>
pub const SPOILING: &str = ";*!@#?$^:&~=+'></{}%`";

/// Characters with which a media source is shown as `af_invalid_param`, and nothing attributed to it.
///
/// "Attribution link structure and parameters",
/// <https://support.appsflyer.com/hc/en-us/articles/207447163>
pub const INVALID_IN_SOURCE: &str = "/<>*&?\\";

/// The most characters of a whole link.
///
/// "Attribution link structure and parameters",
/// <https://support.appsflyer.com/hc/en-us/articles/207447163>
pub const LONGEST_LINK: usize = MAX_LINK;
