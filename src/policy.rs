//! Where the drop-in API and the modern one differ, as fields of one value.

/// How a plan decides where the old behaviour and the better one part.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Policy {
    /// What an unexpanded macro counts as.
    pub(crate) macros: Macros,
    /// A link needs a media source with a default, and a direct link a campaign, even where the
    /// visitor brings them.
    pub(crate) strict_rules: bool,
    /// Characters a link may have before it gives something up.
    pub(crate) max_link: usize,
    /// Characters that no server takes. A call to action with a longer link keeps its own address: its
    /// store is better than an error page.
    pub(crate) max_address: usize,
    /// A OneLink must have a template behind its host, and a redirect target must be a web address
    /// that a browser counts as secure.
    pub(crate) checked_addresses: bool,
    /// `http:` is taken on a loopback host, as browsers count it secure there.
    pub(crate) loopback: bool,
    /// Page views that the same site led to add to the visit that they belong to, and what came in
    /// on an earlier one of it is sent on unasked too.
    pub(crate) merges_views: bool,
    /// The links the old script does not make: the `vega` platform, `apk`.
    pub(crate) newer_platforms: bool,
}

/// What an ad network's unexpanded macro, such as `__CAMPAIGN_NAME__`, counts as.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Macros {
    /// Text like any other.
    Text,
    /// No value: the ad's preview leaves macros as they are.
    NoValue,
}

/// What AppsFlyer takes as a whole link.
const MAX_LINK: usize = 2000;

/// What servers commonly take as a request's first line.
pub(crate) const MAX_ADDRESS: usize = 8000;

impl Policy {
    /// Smart Script V2's decisions, for pages written for it.
    pub const COMPATIBLE: Policy = Policy {
        macros: Macros::Text,
        strict_rules: true,
        max_link: usize::MAX,
        max_address: usize::MAX,
        checked_addresses: false,
        loopback: false,
        merges_views: false,
        newer_platforms: false,
    };

    /// The decisions of this program's own API.
    pub const MODERN: Policy = Policy {
        macros: Macros::NoValue,
        strict_rules: false,
        max_link: MAX_LINK,
        max_address: MAX_ADDRESS,
        checked_addresses: true,
        loopback: true,
        merges_views: true,
        newer_platforms: true,
    };
}
