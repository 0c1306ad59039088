//! One file per link family; here is what they share. Tables of names are texts in a query's
//! spelling: the outgoing name, and the slot that its value comes from.

pub(crate) mod direct;
pub(crate) mod draft;
pub(crate) mod onelink;
pub(crate) mod store;

use crate::config::Setup;
use crate::encode::is_same_name;
use crate::params::{Outgoing, Params};
use crate::policy::Policy;
use crate::rule::Rule;
use crate::text::{Parts, pairs};
use crate::visit::Incoming;

/// Links that AppsFlyer takes in one way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Family {
    OneLink,
    Direct,
    Store,
}

/// What a family calls the things the rules speak of.
struct Names {
    /// The first parameters, in order.
    head: &'static [u8],
    /// The ids that come behind the raw-data slots, in order.
    ids: &'static [u8],
    /// Custom names that stand for one of this family's own.
    aliases: &'static [u8],
}

/// The parameters between head and raw-data slots, which all families call the same.
const COMMON: &[u8] = b"af_channel=channel&af_ad=ad&af_adset=adSet&deep_link_value=deepLinkValue";

/// AppsFlyer's raw-data slots, which all families call the same.
pub(crate) const AF_SUBS: &[u8] =
    b"af_sub1=afSub1&af_sub2=afSub2&af_sub3=afSub3&af_sub4=afSub4&af_sub5=afSub5";

/// Platforms that the old script makes no links for.
const NEWER_PLATFORMS: [&[u8]; 2] = [b"vega", b"apk"];

/// The Smart Script version whose behaviour this is; AppsFlyer may tell links apart by it.
const AF_SS_VER: &[u8] = b"2_10_0";

/// All that a rule can give a value for, whatever a family of links calls it.
#[cfg(feature = "explain")]
pub(crate) fn slots() -> impl Iterator<Item = &'static [u8]> {
    [onelink::NAMES.head, COMMON, AF_SUBS, onelink::NAMES.ids].into_iter().flat_map(pairs).map(|pair| pair.1)
}

/// The family that has a platform, and the platform's own spelling.
pub(crate) fn find_platform(name: &[u8], policy: &Policy) -> Option<(Family, &'static [u8])> {
    for (family, platforms) in [(Family::Direct, direct::PLATFORMS), (Family::Store, store::PLATFORMS)] {
        for platform in Parts(platforms) {
            if platform.eq_ignore_ascii_case(name)
                && (policy.newer_platforms || !NEWER_PLATFORMS.contains(&platform))
            {
                return Some((family, platform));
            }
        }
    }
    None
}

/// Whether a table has an outgoing name, plain or escaped.
fn names(table: &[u8], name: &[u8]) -> bool {
    pairs(table).any(|pair| is_same_name(pair.0, name))
}

/// Names with a rule of their own, which Google's click id may not take.
fn is_named(name: &[u8]) -> bool {
    names(onelink::NAMES.head, name) || names(COMMON, name)
}

impl Family {
    fn names(self) -> &'static Names {
        match self {
            Family::OneLink => &onelink::NAMES,
            Family::Direct => &direct::NAMES,
            Family::Store => &store::NAMES,
        }
    }

    /// The mapped parameters in their order, up to what is particular to one link.
    pub fn params<'a>(self, setup: &'a Setup<'_>, incoming: &Incoming<'a>) -> Params<'a> {
        let Names { head, ids, aliases } = *self.names();
        let mut params = Params::default();
        if setup.has_markers() {
            params.set(b"af_js_web", Outgoing::literal(b"true"));
            params.set(b"af_ss_ver", Outgoing::literal(AF_SS_VER));
        }
        let id = setup.click_id();
        let id_value = click_id_value(setup, incoming);
        let copy_slot = setup.copy_slot();
        for table in [head, COMMON, AF_SUBS] {
            for (name, slot) in pairs(table) {
                let mut value = setup.rule(slot).resolve(incoming);
                if slot == b"campaignId" && value.is_none() {
                    value = self.campaign_id_stand_in(setup, incoming);
                }
                if name == copy_slot && !id_value.is_none() {
                    value = id_value;
                }
                params.set(name, value);
            }
        }
        let google_key = setup.google_click_id_key();
        if !is_named(google_key)
            && !google_key.is_empty()
            && let Some(gclid) = incoming.get(b"gclid")
        {
            params.set(called(google_key, aliases), Outgoing::incoming(gclid));
            params.set(b"af_keywords", incoming.outgoing(b"keyword"));
        }
        for (name, slot) in pairs(ids) {
            params.set(name, setup.rule(slot).resolve(incoming));
        }
        for custom in setup.custom() {
            let name = custom.get(b"paramKey").printed();
            if !is_named(name) && !names(AF_SUBS, name) && !is_same_name(name, google_key) {
                params.set(called(name, aliases), Rule(custom).resolve(incoming));
            }
        }
        params.set_if_absent(id, id_value);
        params
    }

    /// Where the campaign's own id is not known: its name, as the old script has it. AppsFlyer
    /// refuses a direct link without.
    fn campaign_id_stand_in<'a>(self, setup: &'a Setup<'a>, incoming: &Incoming<'a>) -> Outgoing<'a> {
        if !setup.policy.strict_rules && self != Family::Direct {
            return Outgoing::literal(b"");
        }
        let campaign = setup.rule(b"campaign").resolve(incoming);
        if campaign.is_none() { Outgoing::literal(b"none") } else { campaign }
    }
}

/// What a family calls a parameter that the author named.
fn called<'a>(name: &'a [u8], aliases: &'a [u8]) -> &'a [u8] {
    pairs(aliases).find(|alias| is_same_name(alias.0, name)).map_or(name, |alias| alias.1)
}

/// The id that has a copy: as a custom rule of that name has it, else as it came in.
fn click_id_value<'a>(setup: &'a Setup<'a>, incoming: &Incoming<'a>) -> Outgoing<'a> {
    let id = setup.click_id();
    for custom in setup.custom() {
        if !id.is_empty() && custom.get(b"paramKey").text() == id {
            return Rule(custom).resolve(incoming);
        }
    }
    incoming.outgoing(id)
}
