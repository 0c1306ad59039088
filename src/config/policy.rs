//! The decisions in which the drop-in API (Smart Script V2's) and the modern one differ, as fields of one
//! value.

use std::ops::Deref;

/// How a plan decides where Smart Script V2's behaviour and this program's own differ.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Policy {
    /// What an unexpanded macro counts as.
    pub(crate) macros: Macros,
    /// A link needs a media source with a default, and a direct link a campaign, even where the
    /// visitor brings them.
    pub(crate) strict_rules: bool,
    /// The most characters that a link may have before it gives parameters up.
    pub(crate) max_link: usize,
    /// The most characters that servers can be expected to take. A call to action whose link would be longer
    /// keeps its own address, as the store is better than an error page.
    pub(crate) max_address: usize,
    /// A OneLink must have a template behind its host, and a redirect target must be a web address
    /// that a browser counts as secure.
    pub(crate) checked_addresses: bool,
    /// A OneLink may have an `http:` address on a loopback host, which browsers count as secure.
    pub(crate) loopback: bool,
    /// A page view to which the same site led adds to the visit that it belongs to, and click ids that came
    /// in on an earlier view of that visit are forwarded too.
    pub(crate) merges_views: bool,
    /// Links are also made for the platforms that Smart Script V2 doesn't know: `vega` and `apk`.
    pub(crate) newer_platforms: bool,
    /// A custom rule may fill a parameter that has a rule's name of its own, such as `af_channel`, where no such
    /// rule has filled it.
    pub(crate) fills_slots: bool,
    /// A number alone is the App Store's id of an app, and goes out with the `id` that it lacks.
    pub(crate) completes_ids: bool,
}

/// What an ad network's unexpanded macro, such as `__CAMPAIGN_NAME__`, counts as.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Macros {
    /// Text like any other.
    #[cfg_attr(
        not(feature = "old-calls"),
        allow(dead_code, reason = "Smart Script V2's calls alone take it so")
    )]
    Text,
    /// No value, as an ad network leaves macros as they are only in an ad's preview.
    NoValue,
}

/// The most characters that AppsFlyer takes as a whole link.
pub(crate) const MAX_LINK: usize = 2000;

/// The most bytes that servers commonly take as a request's first line.
pub(crate) const MAX_ADDRESS: usize = 8000;

impl Policy {
    /// Smart Script V2's decisions, for pages written for it.
    #[cfg(feature = "old-calls")]
    pub const COMPATIBLE: Policy = Policy {
        macros: Macros::Text,
        strict_rules: true,
        max_link: usize::MAX,
        max_address: usize::MAX,
        checked_addresses: false,
        loopback: false,
        merges_views: false,
        newer_platforms: false,
        fills_slots: false,
        completes_ids: false,
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
        fills_slots: true,
        completes_ids: true,
    };
}

/// The policy that plans follow. In a program without Smart Script V2's calls it is this program's own, so that what
/// only those calls need isn't in it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Chosen {
    #[cfg(feature = "old-calls")]
    policy: &'static Policy,
    /// Words such as `undefined`, with which programs write that they have no value, count as none.
    pub words_for_nothing: bool,
}

impl Chosen {
    /// This program's own. Words count as none unless a page takes its addresses as they are (`repairAddresses:
    /// false`).
    pub const fn modern(words_for_nothing: bool) -> Chosen {
        Chosen {
            #[cfg(feature = "old-calls")]
            policy: &Policy::MODERN,
            words_for_nothing,
        }
    }

    /// Smart Script V2's.
    #[cfg(feature = "old-calls")]
    pub const COMPATIBLE: Chosen = Chosen { policy: &Policy::COMPATIBLE, words_for_nothing: false };
}

impl Deref for Chosen {
    type Target = Policy;

    fn deref(&self) -> &Policy {
        #[cfg(feature = "old-calls")]
        return self.policy;
        #[cfg(not(feature = "old-calls"))]
        &Policy::MODERN
    }
}
