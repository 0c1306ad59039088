//! The families of links, with a file for each: its names for parameters, and the address with which a link
//! of it starts.
//!
//! A table of names is a text in the spelling of a query: each outgoing name with the slot of its value, that
//! is, with the member of `afParameters` that has the rule for it. The tables are in the order in which the
//! parameters go out; [`parameter_order`](crate::plan::parameter_order) has the order of the tables.

pub(crate) mod app_store;
pub(crate) mod direct;
pub(crate) mod impression;
mod names;
pub(crate) mod onelink;

pub(crate) use names::Names;

use crate::config::policy::Policy;
use crate::text::{Parts, pairs, same};
use crate::wire::Value;

/// A family of links, which AppsFlyer takes at the same server and with the same names.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Family {
    OneLink,
    Direct,
    Store,
}

/// The parameters between the head and the raw-data slots, which have the same names in all families.
pub(crate) const COMMON: &[u8] = b"af_channel=channel&af_ad=ad&af_adset=adSet&deep_link_value=deepLinkValue";

/// The slots for texts of the author's own in raw-data reports, which have the same names in all families.
pub(crate) const AF_SUBS: &[u8] =
    b"af_sub1=afSub1&af_sub2=afSub2&af_sub3=afSub3&af_sub4=afSub4&af_sub5=afSub5";

/// Parameters that say to which address a recorded click is redirected.
///
/// <https://support.appsflyer.com/hc/en-us/articles/207447163>
pub(crate) const REDIRECTS: &[u8] = b"af_r&af_ios_url&af_android_url&af_web_dp";

/// Whether some family of links has something of the visit under a name, or who makes the link.
pub(crate) fn is_head_or_id(name: &[u8]) -> bool {
    has_name(direct::NAMES.head, name)
        || has_name(app_store::NAMES.head, name)
        || has_name(onelink::NAMES.ids, name)
        || has_name(b"af_js_web&af_ss_ver", name)
}

/// Platforms for which Smart Script V2 makes no links.
const NEWER_PLATFORMS: &[u8] = b"vega&apk";

pub(crate) static TRUE: Value = Value::literal(b"true");

/// The Smart Script version whose behaviour this is; AppsFlyer may tell links apart by it.
pub(crate) static AF_SS_VER: Value = Value::literal(b"2_10_0");

/// The id of a campaign of which nothing is known.
pub(crate) static NO_CAMPAIGN: Value = Value::literal(b"none");

/// The slots whose values go out under this name in some family.
#[cfg(feature = "explain")]
pub(crate) fn slots_of(name: &[u8]) -> impl Iterator<Item = &'static [u8]> {
    let heads = [&onelink::NAMES, &direct::NAMES, &app_store::NAMES].map(|names| names.head);
    let tables = heads.into_iter().chain([COMMON, AF_SUBS, onelink::NAMES.ids]);
    tables.flat_map(pairs).filter(move |pair| same(pair.0, name)).map(|pair| pair.1)
}

/// Whether a parameter to which the author gave the name `custom` goes out under `name` in some family.
#[cfg(feature = "explain")]
pub(crate) fn is_called(custom: &[u8], name: &[u8]) -> bool {
    same(custom, name) || pairs(app_store::NAMES.aliases).any(|alias| alias == (custom, name))
}

/// Whether a name is one with which OneLinks begin, and for which other families have names of their own.
pub(crate) fn is_in_head(name: &[u8]) -> bool {
    has_name(onelink::NAMES.head, name)
}

/// The family of a platform, whose name may be in any case, and the name in its own spelling.
pub(crate) fn find_platform(name: &[u8], policy: &Policy) -> Option<(Family, &'static [u8])> {
    for &(family, platforms) in &[(Family::Direct, direct::PLATFORMS), (Family::Store, app_store::PLATFORMS)]
    {
        for platform in Parts(platforms) {
            if platform.eq_ignore_ascii_case(name)
                && (policy.newer_platforms || !has_name(NEWER_PLATFORMS, platform))
            {
                return Some((family, platform));
            }
        }
    }
    None
}

/// The platforms of a family.
#[cfg(feature = "docs")]
pub(crate) fn platforms(family: Family) -> Parts<'static> {
    Parts(match family {
        Family::OneLink => b"",
        Family::Direct => direct::PLATFORMS,
        Family::Store => app_store::PLATFORMS,
    })
}

/// The platforms for which Smart Script V2 makes no links.
#[cfg(feature = "docs")]
pub(crate) fn newer_platforms() -> Parts<'static> {
    Parts(NEWER_PLATFORMS)
}

/// Whether a table has an outgoing name.
pub(crate) fn has_name(table: &[u8], name: &[u8]) -> bool {
    pairs(table).any(|pair| same(pair.0, name))
}

/// Whether a name is one for which there are rules, so that the copy of Google's click id can't have it.
pub(crate) fn is_named(name: &[u8]) -> bool {
    has_name(onelink::NAMES.head, name) || has_name(COMMON, name)
}

impl Family {
    /// The names that this family has for parameters.
    pub fn names(self) -> &'static Names {
        match self {
            Family::OneLink => &onelink::NAMES,
            Family::Direct => &direct::NAMES,
            Family::Store => &app_store::NAMES,
        }
    }
}
