//! One file per link family; here is what they share. Tables of names are texts in a query's
//! spelling: the outgoing name, and the slot that its value comes from.

pub(crate) mod direct;
pub(crate) mod draft;
pub(crate) mod onelink;
pub(crate) mod store;

use crate::config::{Custom, Setup};
use crate::params::Params;
use crate::policy::Policy;
use crate::text::{Parts, pairs, same};
use crate::visit::Incoming;
use crate::wire::{NULL, Value};

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

/// Parameters that say where a recorded click leads on to.
///
/// <https://support.appsflyer.com/hc/en-us/articles/207447163>
const REDIRECTS: &[u8] = b"af_r&af_ios_url&af_android_url&af_web_dp";

/// Platforms that the old script makes no links for.
const NEWER_PLATFORMS: &[u8] = b"vega&apk";

pub(crate) static TRUE: Value = Value::literal(b"true");

/// The Smart Script version whose behaviour this is; AppsFlyer may tell links apart by it.
static AF_SS_VER: Value = Value::literal(b"2_10_0");

/// A campaign's id where nothing is known of the campaign.
static NO_CAMPAIGN: Value = Value::literal(b"none");

/// All that a rule can give a value for, whatever a family of links calls it.
#[cfg(feature = "explain")]
pub(crate) fn slots() -> impl Iterator<Item = &'static [u8]> {
    [onelink::NAMES.head, COMMON, AF_SUBS, onelink::NAMES.ids].into_iter().flat_map(pairs).map(|pair| pair.1)
}

/// The slots whose values go out under a name in any family of links.
#[cfg(feature = "explanation")]
pub(crate) fn slots_of(name: &[u8]) -> impl Iterator<Item = &'static [u8]> {
    let heads = [&onelink::NAMES, &direct::NAMES, &store::NAMES].map(|names| names.head);
    let tables = heads.into_iter().chain([COMMON, AF_SUBS, onelink::NAMES.ids]);
    tables.flat_map(pairs).filter(move |pair| same(pair.0, name)).map(|pair| pair.1)
}

/// Whether a parameter that the page's author names so goes out under a name in any family of links.
#[cfg(feature = "explanation")]
pub(crate) fn is_called(custom: &[u8], name: &[u8]) -> bool {
    same(custom, name) || pairs(store::NAMES.aliases).any(|alias| alias == (custom, name))
}

/// The family that has a platform, and the platform's own spelling.
pub(crate) fn find_platform(name: &[u8], policy: &Policy) -> Option<(Family, &'static [u8])> {
    for &(family, platforms) in &[(Family::Direct, direct::PLATFORMS), (Family::Store, store::PLATFORMS)] {
        for platform in Parts(platforms) {
            if platform.eq_ignore_ascii_case(name)
                && (policy.newer_platforms || !names(NEWER_PLATFORMS, platform))
            {
                return Some((family, platform));
            }
        }
    }
    None
}

/// Whether a table has an outgoing name.
fn names(table: &[u8], name: &[u8]) -> bool {
    pairs(table).any(|pair| same(pair.0, name))
}

/// Names with a rule of their own, which Google's click id may not take.
fn is_named(name: &[u8]) -> bool {
    names(onelink::NAMES.head, name) || names(COMMON, name)
}

/// Whether a value may go out under a name: what came from outside leads on only to hosts that the
/// page lists.
pub(crate) fn may_have(setup: &Setup, name: &[u8], value: &Value) -> bool {
    !names(REDIRECTS, name) || setup.may_lead_to(value)
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
    pub fn params<'a>(self, setup: &'a Setup<'a>, incoming: &Incoming<'a>) -> Params<'a> {
        let Names { head, ids, aliases } = *self.names();
        let mut params = Params::default();
        if setup.has_markers() {
            params.set(b"af_js_web", &TRUE);
            params.set(b"af_ss_ver", &AF_SS_VER);
        }
        let id = setup.click_id();
        let id_value = click_id_value(setup, id, incoming);
        let copy_slot = if id_value.is_none() { b"" } else { copy_slot(setup) };
        for table in &[head, COMMON, AF_SUBS] {
            for (name, slot) in pairs(table) {
                let mut value = setup.rule(slot).resolve(incoming);
                if same(slot, b"campaignId") && value.is_none() {
                    value = self.campaign_id_stand_in(setup, incoming);
                }
                if same(name, copy_slot) {
                    value = id_value;
                }
                params.set(name, value);
            }
        }
        let called =
            |name: &'a [u8]| pairs(aliases).find(|alias| same(alias.0, name)).map_or(name, |alias| alias.1);
        let google_key = &*setup.google_click_id_key;
        if !google_key.is_empty() {
            let gclid = incoming.get(b"gclid");
            if !is_named(google_key) && !gclid.is_none() {
                params.set(called(google_key), gclid);
                params.set(b"af_keywords", incoming.get(b"keyword"));
            }
        }
        for (name, slot) in pairs(ids) {
            params.set(name, setup.rule(slot).resolve(incoming));
        }
        for Custom { name, rule } in &setup.custom {
            if !is_named(name) && !names(AF_SUBS, name) && !same(name, google_key) {
                params.set(called(name), rule.resolve(incoming));
            }
        }
        params.set_if_absent(id, id_value);
        params
    }

    /// Where the campaign's own id is not known: its name, as the old script has it. AppsFlyer
    /// refuses a direct link without.
    fn campaign_id_stand_in<'a>(self, setup: &'a Setup<'a>, incoming: &Incoming<'a>) -> &'a Value<'a> {
        if !setup.policy.strict_rules && self != Family::Direct {
            return &NULL;
        }
        let campaign = setup.rule(b"campaign").resolve(incoming);
        if campaign.is_none() { &NO_CAMPAIGN } else { campaign }
    }
}

/// The click id as a custom rule of that name has it, else as it came in.
pub(crate) fn click_id_value<'a>(setup: &'a Setup<'a>, id: &[u8], incoming: &Incoming<'a>) -> &'a Value<'a> {
    let is_ids = |custom: &&Custom| !id.is_empty() && same(&custom.name, id);
    match setup.custom.iter().find(is_ids) {
        Some(custom) => custom.rule.resolve(incoming),
        None => incoming.get(id),
    }
}

/// The raw-data slot for the click id's copy: the one asked for; none where a rule of the page already
/// fills one with it; else the first that the page has no rule for.
fn copy_slot<'a>(setup: &'a Setup) -> &'a [u8] {
    let asked = setup.modern(b"clickIdSlot").text();
    let mut free: &[u8] = b"";
    let mut is_filled = false;
    for (name, slot) in pairs(AF_SUBS) {
        if same(name, asked) {
            return name;
        }
        let rule = setup.rule(slot);
        is_filled |= rule.0.get(b"keys").items().iter().any(|key| same(key.text(), setup.click_id()));
        if free.is_empty() && !rule.is_usable() {
            free = name;
        }
    }
    if is_filled { b"" } else { free }
}
