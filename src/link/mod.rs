//! One file per link family; here is what they share.

pub(crate) mod direct;
pub(crate) mod draft;
pub(crate) mod onelink;
pub(crate) mod store;

use crate::config::Config;
use crate::encode::decoded;
use crate::params::{Params, Value};
use crate::policy::Policy;
use crate::rule::Rule;
use crate::slot::{AF_SUBS, Slot};
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
    head: &'static [(&'static str, Slot)],
    /// The ids that come behind the raw-data slots, in order.
    ids: &'static [(&'static str, Slot)],
    /// Custom names that stand for one of this family's own.
    aliases: &'static [(&'static str, &'static str)],
    /// AppsFlyer refuses such a link without a campaign id.
    needs_campaign_id: bool,
}

/// The family that has a platform, and the platform's own spelling.
pub(crate) fn find_platform(name: &str, policy: &Policy) -> Option<(Family, &'static str)> {
    for (family, platforms) in [(Family::Direct, &direct::PLATFORMS[..]), (Family::Store, &store::PLATFORMS)]
    {
        // The last of each list is the one that the old script does not know.
        let known = platforms.len() - usize::from(!policy.newer_platforms);
        for platform in &platforms[..known] {
            if name.eq_ignore_ascii_case(platform) {
                return Some((family, platform));
            }
        }
    }
    None
}

/// The parameters between head and raw-data slots, which all families call the same.
const COMMON: [(&str, Slot); 4] = [
    ("af_channel", Slot::Channel),
    ("af_ad", Slot::Ad),
    ("af_adset", Slot::AdSet),
    ("deep_link_value", Slot::DeepLinkValue),
];

/// The Smart Script version whose behaviour this is; AppsFlyer may tell links apart by it.
const AF_SS_VER: &str = "2_10_0";

/// Names with a rule of their own, which Google's click id may not take.
fn is_named(name: &str) -> bool {
    name == "pid" || name == "c" || COMMON.iter().any(|named| named.0 == name)
}

/// Names with a rule of their own, which a custom parameter may not take.
fn is_reserved(name: &str) -> bool {
    is_named(name) || AF_SUBS.iter().any(|slot| slot.0 == name)
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
    pub fn params(self, config: &Config, incoming: &Incoming) -> Params {
        let Names { head, ids, aliases, needs_campaign_id } = self.names();
        let mut params = Params::default();
        if config.has_markers() {
            params.set("af_js_web", Value::Literal("true"));
            params.set("af_ss_ver", Value::Literal(AF_SS_VER));
        }
        let id = config.click_id();
        let id_value = click_id_value(config, incoming);
        let copy_slot = config.copy_slot();
        for named in [head, &COMMON[..], &AF_SUBS] {
            for &(name, slot) in named {
                let mut value = config.rule(slot).resolve(incoming);
                if slot == Slot::CampaignId && value.is_none() {
                    value = campaign_id_stand_in(config, incoming, *needs_campaign_id);
                }
                if Some(slot) == copy_slot && !id_value.is_none() {
                    value = id_value;
                }
                params.set(name, value);
            }
        }
        let google_key = &outgoing_name(config.google_click_id_key());
        if !google_key.is_empty()
            && !is_named(google_key)
            && let Some(gclid) = incoming.get("gclid")
        {
            params.set(called(google_key, aliases), Value::Incoming(gclid));
            params.set("af_keywords", Value::Incoming(incoming.get("keyword").unwrap_or_default()));
        }
        for &(name, slot) in *ids {
            params.set(name, config.rule(slot).resolve(incoming));
        }
        for custom in config.custom() {
            let name = &outgoing_name(custom.get("paramKey").printed());
            if !is_reserved(name) && name != google_key {
                params.set(called(name, aliases), Rule(custom).resolve(incoming));
            }
        }
        params.set_if_absent(id, id_value);
        params
    }
}

/// What a family calls a parameter that the author named.
fn called<'a>(name: &'a str, aliases: &[(&str, &'static str)]) -> &'a str {
    aliases.iter().find(|alias| alias.0 == name).map_or(name, |alias| alias.1)
}

/// Where the campaign's own id is not known: its name, as the old script has it.
fn campaign_id_stand_in<'a>(config: &'a Config, incoming: &Incoming<'a>, is_needed: bool) -> Value<'a> {
    if !config.policy.strict_rules && !is_needed {
        return Value::NONE;
    }
    let campaign = config.rule(Slot::Campaign).resolve(incoming);
    if campaign.is_none() { Value::Literal("none") } else { campaign }
}

/// The id that has a copy: as a custom rule of that name has it, else as it came in.
fn click_id_value<'a>(config: &'a Config, incoming: &Incoming<'a>) -> Value<'a> {
    let id = config.click_id();
    for custom in config.custom() {
        if !id.is_empty() && custom.get("paramKey").text() == id {
            return Rule(custom).resolve(incoming);
        }
    }
    Value::Incoming(incoming.get(id).unwrap_or_default())
}

/// An outgoing name that the author wrote, plain or encoded.
pub(crate) fn outgoing_name(text: &str) -> String {
    decoded(text, false)
}
