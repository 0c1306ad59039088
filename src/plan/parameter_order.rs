//! The mapping: which value goes out under which name, and in which order.
//!
//! [`parameters`] makes those that all links of a family share:
//!
//! 1. `af_js_web` and `af_ss_ver`, unless `markers` is false
//! 2. the family's head: media source, campaign, and for some the campaign's id ([`Names::head`])
//! 3. channel, ad, ad set and deep link value ([`COMMON`])
//! 4. `af_sub1` to `af_sub5`, one of which may carry the copy of the click id ([`AF_SUBS`])
//! 5. the copy of Google's click id, and its search term
//! 6. the family's ids ([`Names::ids`])
//! 7. the author's own parameters, in their order; in the modern API also those with a rule's name, where
//!    nothing has filled that
//! 8. the keywords of a preset
//! 9. the click id
//!
//! `plan::write` adds the web referrer, `af_r` or `af_dp`, the click ids that are forwarded without a rule, and last
//! what only one link has: what its call to action says of it, `af_ss_qr`, or for the impression `af_xplatform` and
//! the device hints. What the OneLink's own address has stands in front of them all. A name that comes again keeps
//! its first place.

use crate::config::setup::{Custom, Setup};
use crate::link::{
    AF_SS_VER, AF_SUBS, COMMON, Family, NO_CAMPAIGN, Names, REDIRECTS, TRUE, has_name, is_head_or_id,
    is_in_head, is_named,
};
use crate::plan::ad_network::AdNetwork;
use crate::plan::param_list::Params;
use crate::plan::resolve::resolve;
use crate::text::{Parts, pairs, same};
use crate::visit::click_id::{self as ids, KNOWN};
use crate::visit::incoming::Incoming;
use crate::wire::{NULL, Value};

/// The parameters that all links of a family share, in their order.
pub(crate) fn parameters<'a>(
    family: Family,
    setup: &'a Setup<'a>,
    incoming: &Incoming<'a>,
    network: AdNetwork<'a>,
) -> Params<'a> {
    let Names { head, ids, aliases } = *family.names();
    let mut params = Params::default();
    if setup.has_markers() {
        params.set(b"af_js_web", &TRUE);
        params.set(b"af_ss_ver", &AF_SS_VER);
    }
    let id = network.click_id;
    let id_value = click_id_value(setup, id, incoming);
    let copy_slot = if id_value.is_none() { b"" } else { copy_slot(setup, id) };
    for table in &[head, COMMON, AF_SUBS] {
        for (name, slot) in pairs(table) {
            let mut value = network.value(slot, setup, incoming);
            if same(slot, b"campaignId") && value.is_none() {
                value = campaign_id_stand_in(family, setup, network.value(b"campaign", setup, incoming));
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
        params.set(name, network.value(slot, setup, incoming));
    }
    for Custom { name, rule } in &setup.custom {
        let is_slot = has_name(COMMON, name) || has_name(AF_SUBS, name);
        if !is_in_head(name)
            && !same(name, google_key)
            && (!is_slot || setup.policy.fills_slots && !params.has(name))
        {
            params.set(called(name), resolve(*rule, incoming));
        }
    }
    params.set_if_absent(b"af_keywords", network.value(b"keywords", setup, incoming));
    params.set_if_absent(id, id_value);
    params
}

/// The value for an unknown campaign id: the campaign's name, as in Smart Script. AppsFlyer refuses a direct
/// link without one.
fn campaign_id_stand_in<'a>(family: Family, setup: &Setup, campaign: &'a Value<'a>) -> &'a Value<'a> {
    if !setup.policy.strict_rules && family != Family::Direct {
        return &NULL;
    }
    if campaign.is_none() { &NO_CAMPAIGN } else { campaign }
}

/// The click id: the value of the author's own rule of that name, if there is one, or else the one that came
/// in.
pub(crate) fn click_id_value<'a>(
    setup: &'a Setup<'a>,
    id: &'a [u8],
    incoming: &Incoming<'a>,
) -> &'a Value<'a> {
    let is_ids = |custom: &&Custom| !id.is_empty() && same(&custom.name, id);
    match setup.custom.iter().find(is_ids) {
        Some(custom) => resolve(custom.rule, incoming),
        None => incoming.get(id),
    }
}

/// Whether a parameter says where the visitor came from, or who makes the link, so that no call to action has a value
/// of its own for it: the media source, the campaign and all ids.
pub(crate) fn is_of_visit(name: &[u8]) -> bool {
    is_head_or_id(name) || has_name(KNOWN, name)
}

/// The raw-data slot for the copy of the click id: the one that the author wants, or else the first without a
/// rule. Nothing if a rule fills a slot with the click id already.
pub(crate) fn copy_slot<'a>(setup: &'a Setup, click_id: &[u8]) -> &'a [u8] {
    let wanted = setup.modern().click_id_slot();
    let mut free: &[u8] = b"";
    let mut is_filled = false;
    for (name, slot) in pairs(AF_SUBS) {
        if same(name, wanted) {
            return name;
        }
        let rule = setup.rule(slot);
        is_filled |= rule.keys().items().iter().any(|key| same(key.text(), click_id));
        if free.is_empty() && !rule.is_usable() {
            free = name;
        }
    }
    if is_filled { b"" } else { free }
}

/// Adds every known click id that came in, unless the link has it already, and the search term of a Google
/// ad.
pub(crate) fn forward_click_ids<'a>(params: &mut Params<'a>, incoming: &Incoming<'a>) {
    for name in ids::forwarded() {
        params.set_if_absent(name, incoming.get(name));
    }
    if Parts(ids::GOOGLE).any(|name| !incoming.get(name).is_none()) {
        params.set_if_absent(b"af_keywords", incoming.get(b"keyword"));
    }
}

/// Whether a value may go out under a name. A redirect that came from outside may lead only to the hosts that
/// the author lists.
pub(crate) fn may_have(setup: &Setup, name: &[u8], value: &Value) -> bool {
    !has_name(REDIRECTS, name) || setup.may_lead_to(value)
}
