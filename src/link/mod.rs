//! One file per link family; here is what they share.

pub(crate) mod direct;
pub(crate) mod onelink;
pub(crate) mod store;

use form_urlencoded::parse;

use crate::click_id;
use crate::config::{Config, Slot};
use crate::encode::{push_component, push_written};
use crate::json::Json;
use crate::params::{Params, Value};
use crate::rule::Rule;
use crate::visit::Incoming;

/// What a family of links calls the things the rules speak of.
pub(crate) struct Family {
    /// The first parameters, in order.
    head: &'static [(&'static str, Slot)],
    /// The ids that come behind the raw-data slots, in order.
    ids: &'static [(&'static str, Slot)],
    /// Custom names that stand for one of this family's own.
    aliases: &'static [(&'static str, &'static str)],
    /// AppsFlyer refuses such a link without a campaign id.
    needs_campaign_id: bool,
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
    is_named(name) || click_id::SLOTS.iter().any(|slot| slot.0 == name)
}

impl Family {
    /// The mapped parameters in their order, up to what is particular to one link.
    pub fn params(&self, config: &Config, incoming: &Incoming) -> Params {
        let mut params = Params::default();
        if config.has_markers() {
            params.set("af_js_web", Value::Literal("true"));
            params.set("af_ss_ver", Value::Literal(AF_SS_VER));
        }
        let id = config.click_id();
        let id_value = Value::Incoming(incoming.get(id).unwrap_or_default());
        let copy_slot = config.copy_slot();
        for &(name, slot) in self.head.iter().chain(&COMMON).chain(&click_id::SLOTS) {
            let mut value = config.rule(slot).resolve(incoming);
            if slot == Slot::CampaignId && value.is_none() {
                value = self.campaign_id_stand_in(config, incoming);
            }
            params.set(name, if Some(slot) == copy_slot && !id.is_empty() { id_value } else { value });
        }
        let google_key = config.google_click_id_key();
        if !google_key.is_empty()
            && !is_named(google_key)
            && let Some(gclid) = incoming.get("gclid")
        {
            params.set(google_key, Value::Incoming(gclid));
            params.set("af_keywords", Value::Incoming(incoming.get("keyword").unwrap_or_default()));
        }
        for &(name, slot) in self.ids {
            params.set(name, config.rule(slot).resolve(incoming));
        }
        for custom in config.custom() {
            let name = custom_name(custom);
            if !is_reserved(name) && name != google_key {
                let alias = self.aliases.iter().find(|alias| alias.0 == name);
                params.set(alias.map_or(name, |alias| alias.1), Rule(custom).resolve(incoming));
            }
        }
        params.set_if_absent(id, id_value);
        params
    }

    /// Where the campaign's own id is not known: its name, as the old script has it.
    fn campaign_id_stand_in<'a>(&self, config: &'a Config, incoming: &Incoming<'a>) -> Value<'a> {
        if !config.policy.strict_rules && !self.needs_campaign_id {
            return Value::NONE;
        }
        let campaign = config.rule(Slot::Campaign).resolve(incoming);
        if campaign.is_none() { Value::Literal("none") } else { campaign }
    }
}

/// The outgoing name of a custom parameter, or nothing.
pub(crate) fn custom_name(custom: &Json) -> &str {
    custom.get("paramKey").printed()
}

/// A link before it is spelled out.
pub(crate) struct Draft<'a> {
    /// Everything up to the `?`.
    pub base: String,
    /// The query and the fragment, without their marks, that the author's address already has.
    pub written: (&'a str, &'a str),
    /// The parameters.
    pub params: Params,
}

impl Draft<'_> {
    /// The link as text. What the author's address asks already comes first, but for a name that is
    /// generated too or repeated.
    fn spell(&self) -> String {
        let mut url = self.base.clone();
        url.push('?');
        let mut written = Params::default();
        for (name, value) in parse(self.written.0.as_bytes()) {
            let mut encoded = String::new();
            push_component(&mut encoded, &name);
            if !self.params.has(&encoded) && !written.has(&encoded) {
                written.put(&encoded, Value::Incoming(&value));
            }
        }
        written.push_to(&mut url);
        self.params.push_to(&mut url);
        if !self.written.1.is_empty() {
            url.push('#');
            push_written(&mut url, self.written.1);
        }
        url
    }

    /// The link as text, shortened as far as its limit asks: first the copies of click ids, which
    /// are in the link already, then search terms, then names that reports have ids for.
    pub fn spell_within(&mut self, limit: usize, click_id: &str) -> String {
        let mut url = self.spell();
        let mut names = ["af_keywords", "af_ad", "af_adset"].into_iter();
        while url.len() > limit {
            if !click_id::drop_copy(&mut self.params, click_id) {
                match names.next() {
                    Some(name) => self.params.remove(name),
                    None => break,
                }
            }
            url = self.spell();
        }
        url
    }
}
